"""What is said of how payments were counted: by which rule, what was taken for granted, what was
too much.
"""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Remark


class WithinByStatute(Remark, frozen=True):
    """Nothing was said of the contract: fees, interest, principal."""


class WithinByContract(Remark, frozen=True):
    """The order the contract has, in place of the statutory one."""


class AcrossByStatute(Remark, frozen=True):
    """The steps of art. 560, and that the debtor may name a debt when paying."""


class AcrossTakesTurns(Remark, frozen=True):
    """Nothing was said of several debts: each has its turn with all its parts."""


class AcrossByBuckets(Remark, frozen=True):
    """The fees of all debts that are due, then their interest, then their principal: only where
    that is agreed.
    """


class NothingAccrues(Remark, frozen=True):
    """The amounts owed are taken as given; no interest is added between payments."""


class InterestRuns(Remark, frozen=True):
    """Each debt's principal bears interest at the rate given for it, up to a day."""

    until: date


class AccruedByYear(Remark, frozen=True):
    """Nothing was said on days in a year: interest in all and what is left, both ways."""

    by_365: Decimal
    left_365: Decimal
    by_360: Decimal
    left_360: Decimal


class PaidTooMuch(Remark, frozen=True):
    """More was paid than was owed."""

    amount: Decimal


class PaidBeforeDue(Remark, frozen=True):
    """Money reached a debt that was not due; the article does not rank such debts among
    themselves.
    """

    amount: Decimal


class BurdenTakenAsNone(Remark, frozen=True):
    """For some debts no rate was given, and it is taken to be 0."""

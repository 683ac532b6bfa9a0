"""The remarks on how payments were counted: the rule followed, what was assumed, what was paid
beyond the debt.
"""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Remark


class WithinByStatute(Remark, frozen=True):
    """No order is known from the contract: fees, interest, principal (art. 561)."""


class WithinByContract(Remark, frozen=True):
    """The order of the contract is followed in place of the statutory one."""


class AcrossByStatute(Remark, frozen=True):
    """The steps of art. 560 are followed; the debtor may name a debt when paying."""


class AcrossTakesTurns(Remark, frozen=True):
    """No agreement on several debts is known: every debt has its turn with all its parts."""


class AcrossByBuckets(Remark, frozen=True):
    """Parts take turns across debts: the fees of all that are due, then their interest, then their
    principal; only where that is agreed.
    """


class NothingAccrues(Remark, frozen=True):
    """The amounts owed are taken as given; no interest is added between payments."""


class InterestRuns(Remark, frozen=True):
    """The principal of each debt bears interest at the rate given for it, up to `until`."""

    until: date


class AccruedByYear(Remark, frozen=True):
    """The days of a year were not given: all interest and the remaining debt, counted both ways."""

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

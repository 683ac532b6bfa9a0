"""Findings of the section on the cap: the charges compared with the cap for the kind of lender.

Amounts are yuan over the days from `start` to `end`; `line` is the cap as a yearly rate.
"""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class AboveCap(Finding, frozen=True, tag="line-above"):
    """The charges are above the cap on a year of 365 days and on one of 360."""

    terms: str
    line: Decimal
    start: date
    end: date
    charged: Decimal
    excess_365: Decimal
    excess_360: Decimal


class BelowCap(Finding, frozen=True, tag="line-below"):
    """The charges are not above the cap on a year of 365 days, nor on one of 360."""

    terms: str
    line: Decimal
    start: date
    end: date
    charged: Decimal


class DependsOnYear(Finding, frozen=True, tag="line-depends"):
    """The charges are above the cap on one length of the year (365 or 360 days) and not on the
    other.
    """

    terms: str
    line: Decimal
    start: date
    end: date
    charged: Decimal
    excess_365: Decimal
    excess_360: Decimal


class HangsOnServiceFees(Finding, frozen=True):
    """Not above the line by itself, but above it if guarantee, service and membership fees count;
    how far above then.
    """

    line: Decimal
    start: date
    end: date
    charged: Decimal
    service_fees: Decimal
    excess_365: Decimal
    excess_360: Decimal


class ServiceFees(Finding, frozen=True):
    """Whether such fees are in the test. `count`: by-rule, may (they are not in the figures), or
    not-entered. `since` is the day of the rule.
    """

    count: str
    amount: Decimal
    since: date


class CapConditional(Finding, frozen=True, tag="line-conditional"):
    """The verdict depends on facts that are not confirmed, named by `on`."""

    on: tuple[str, ...]


class NoPeriodToTest(Finding, frozen=True, tag="line-no-period"):
    """There is no overdue period to test, since the debt is on day 0."""


class CapNotTested(Finding, frozen=True, tag="line-not-tested"):
    """The charges are not computed, so they cannot be compared with the cap."""

    line: Decimal


class PartAboveCap(Finding, frozen=True):
    """Part of what is asked lies above the cap, on every way of reading it; for the first screen.
    `by`: licensed or private, with -estimated where terms that were not given could turn it.
    """

    by: str
    amount: Decimal


class CourtMayCut(Finding, frozen=True):
    """The effect of the cap for licensed lenders: a court may reduce charges on request."""


class PenaltyMayBeCut(Finding, frozen=True):
    """An excessive agreed penalty may be reduced on request, by every kind of lender; `above` the
    loss it is excessive as a rule; `of` a loan, whose penalty interest may be such a penalty, or a
    card.
    """

    above: Decimal
    of: str = "loan"


class UnlicensedLender(Finding, frozen=True):
    """A contract with one who lends for profit to the public at large without a licence is void."""


class LicensedOnly(Finding, frozen=True):
    """The cap applies to licensed lenders; the lender here is not known to be one."""

    private_line: Decimal

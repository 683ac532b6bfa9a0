"""Findings: the charges beside the line for this kind of lender."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class AboveCap(Finding, frozen=True, tag="line-above"):
    """Charges above the line on both ways of counting the year."""

    terms: str
    line: Decimal
    start: date
    end: date
    charged: Decimal
    excess_365: Decimal
    excess_360: Decimal


class BelowCap(Finding, frozen=True, tag="line-below"):
    """Charges not above the line on either."""

    terms: str
    line: Decimal
    start: date
    end: date
    charged: Decimal


class DependsOnYear(Finding, frozen=True, tag="line-depends"):
    """Above on one way of counting, not on the other."""

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
    """The verdict turns with something that is not confirmed."""

    on: tuple[str, ...]


class NoPeriodToTest(Finding, frozen=True, tag="line-no-period"):
    """Day 0: there is no overdue period to test."""


class CapNotTested(Finding, frozen=True, tag="line-not-tested"):
    """Charges are not computed, so nothing can be held against the line."""

    line: Decimal


class PartAboveCap(Finding, frozen=True):
    """Part of what is asked lies above the cap, on every way of reading it; for the first screen.
    `by`: licensed or private.
    """

    by: str
    amount: Decimal


class CourtMayCut(Finding, frozen=True):
    """What the licensed line is: a court may cut, on request."""


class PenaltyMayBeCut(Finding, frozen=True):
    """An excessive agreed penalty may be reduced on request, by every kind of lender; `above` the
    loss it is excessive as a rule.
    """

    above: Decimal


class UnlicensedLender(Finding, frozen=True):
    """A contract with one who lends for profit to the public at large without a licence is void."""


class LicensedOnly(Finding, frozen=True):
    """The line holds for licensed lenders; the lender here is not known to be one."""

    private_line: Decimal

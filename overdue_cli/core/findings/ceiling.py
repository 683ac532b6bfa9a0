"""Findings: the charges beside the line for this kind of lender."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class LineAbove(Finding, frozen=True):
    """Charges above the line on both ways of counting the year."""

    terms: str
    line: Decimal
    start: date
    end: date
    charged: Decimal
    excess_365: Decimal
    excess_360: Decimal


class LineBelow(Finding, frozen=True):
    """Charges not above the line on either."""

    terms: str
    line: Decimal
    start: date
    end: date
    charged: Decimal


class LineDepends(Finding, frozen=True):
    """Above on one way of counting, not on the other."""

    terms: str
    line: Decimal
    start: date
    end: date
    charged: Decimal
    excess_365: Decimal
    excess_360: Decimal


class LineConditional(Finding, frozen=True):
    """The verdict turns with something that is not confirmed."""

    on: tuple[str, ...]


class LineNoPeriod(Finding, frozen=True):
    """Day 0: there is no overdue period to test."""


class LineNotTested(Finding, frozen=True):
    """Charges are not computed, so nothing can be held against the line."""

    line: Decimal


class CourtMayCut(Finding, frozen=True):
    """What the licensed line is: a court may cut, on request."""


class LicensedOnly(Finding, frozen=True):
    """The line holds for licensed lenders; the lender here is not known to be one."""

    private_line: Decimal

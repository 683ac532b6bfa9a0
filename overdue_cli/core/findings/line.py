"""Findings: the charges beside the line for this kind of lender."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.findings.base import Finding


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


class PrivateAbove(Finding, frozen=True):
    """A private loan above four times LPR at every rate that may apply."""

    lines: tuple[Decimal, ...]
    charged: Decimal
    least_excess: Decimal


class PrivateBelow(Finding, frozen=True):
    """A private loan not above four times LPR."""

    lines: tuple[Decimal, ...]
    charged: Decimal


class PrivateDepends(Finding, frozen=True):
    """It turns on the day of the contract or the way of counting."""

    lines: tuple[Decimal, ...]
    charged: Decimal


class PrivateOldRule(Finding, frozen=True):
    """Part of the period lies before 2020-08-20, under an older rule that is not computed here."""


class LprLastChecked(Finding, frozen=True):
    """The LPR in use was last checked on a day that lies some time back."""

    day: date

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
    """A private loan above its line at every rate that may apply.

    `by`: four times LPR of the contract's day; of the day of filing, for an older contract since 2020-08-20; or
    split, where `older` is the yearly line of the days before `since`. `charged` is of the days tested.
    """

    by: str
    lines: tuple[Decimal, ...]
    charged: Decimal
    least_excess: Decimal
    since: date | None = None
    older: Decimal | None = None


class PrivateBelow(Finding, frozen=True):
    """A private loan not above its line; the fields as in PrivateAbove."""

    by: str
    lines: tuple[Decimal, ...]
    charged: Decimal
    since: date | None = None
    older: Decimal | None = None


class PrivateDepends(Finding, frozen=True):
    """It turns on the day of the contract, the way of counting, or the day of a fee; the fields as in PrivateAbove."""

    by: str
    lines: tuple[Decimal, ...]
    charged: Decimal
    since: date | None = None
    older: Decimal | None = None


class PrivateOldRule(Finding, frozen=True):
    """The days before `since` are not tested. `why`: the contract is from before `rule_from`, nobody said of when
    it is, or the case is counted to a day before `since`."""

    why: str
    since: date
    rule_from: date


class PrivateFeesApart(Finding, frozen=True):
    """Fees are in no window of the table: nobody said for which days they are."""

    fees: Decimal


class PrivateOnRequest(Finding, frozen=True):
    """The older line is applied when a party asks for it."""

    older: Decimal


class PrivatePaid(Finding, frozen=True):
    """What was paid above the older line before `since`. `part`: void, some above that rate too, or between."""

    part: str
    since: date
    older: Decimal
    void: Decimal
    above_void_365: Decimal
    above_void_360: Decimal


class LprLastChecked(Finding, frozen=True):
    """The last known LPR is used for a day after the last check; from `unverified_from` on it is not verified."""

    day: date
    unverified_from: date

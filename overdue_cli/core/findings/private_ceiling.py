"""Findings of the section on the cap for private loans: the charges compared with their cap.

`lines` are caps and `older` that of the older rule, as yearly rates; amounts are yuan.
"""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class PrivateAbove(Finding, frozen=True):
    """The charges of a private loan are above the cap at every rate that may apply.

    `by` says which cap was taken: the multiple of the LPR on the day of the contract; that on the
    day of filing, for a contract older than the rule; or split, where `older` is the yearly cap of
    the days before `since`. `charged` is for the days tested.
    """

    by: str
    lines: tuple[Decimal, ...]
    charged: Decimal
    least_excess: Decimal
    since: date | None = None
    older: Decimal | None = None


class PrivateBelow(Finding, frozen=True):
    """The charges of a private loan are not above the cap; fields as in PrivateAbove."""

    by: str
    lines: tuple[Decimal, ...]
    charged: Decimal
    since: date | None = None
    older: Decimal | None = None


class PrivateDepends(Finding, frozen=True):
    """The verdict depends on the day of the contract, the days to a year, or the day of a fee;
    fields as in PrivateAbove.
    """

    by: str
    lines: tuple[Decimal, ...]
    charged: Decimal
    since: date | None = None
    older: Decimal | None = None


class PrivateOldRule(Finding, frozen=True):
    """The days before `since` are not tested. `why`: the contract is older than `rule_from`, its
    day was not given, or the case is counted to a day before `since`.
    """

    why: str
    since: date
    rule_from: date


class PrivateFeesApart(Finding, frozen=True):
    """The fees are in no row of the table, since the days they are for were not given."""

    fees: Decimal


class PrivateOnRequest(Finding, frozen=True):
    """The older cap is applied only when a party asks for it."""

    older: Decimal


class PrivatePaid(Finding, frozen=True):
    """The payments above the older cap before `since`. `part`: void where some are also above the
    `void` rate, else between.
    """

    part: str
    since: date
    older: Decimal
    void: Decimal
    above_void_365: Decimal
    above_void_360: Decimal


class LprLastChecked(Finding, frozen=True):
    """The last known LPR is used for a day after the last check; from `unverified_from` on it is
    not verified.
    """

    day: date
    unverified_from: date

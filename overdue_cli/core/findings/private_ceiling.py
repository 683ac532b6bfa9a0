"""How the charges of a private loan compare with their cap."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class PrivateAbove(Finding, frozen=True):
    """A private loan above its line at every rate that may apply.

    `by`: four times LPR of the contract's day; of the day of filing, for an older contract since
    2020-08-20; or split, where `older` is the yearly line of the days before `since`. `charged` is
    of the days tested.
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
    """It turns on the day of the contract, the way of counting, or the day of a fee; the fields as
    in PrivateAbove.
    """

    by: str
    lines: tuple[Decimal, ...]
    charged: Decimal
    since: date | None = None
    older: Decimal | None = None


class PrivateOldRule(Finding, frozen=True):
    """The days before `since` are not tested. `why`: the contract is from before `rule_from`,
    nobody said of when it is, or the case is counted to a day before `since`.
    """

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
    """What was paid above the older line before `since`. `part`: void, some above that rate too, or
    between.
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

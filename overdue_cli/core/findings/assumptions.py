"""Findings of the section on assumptions: what was assumed where nothing was given."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class RulesAsOf(Finding, frozen=True):
    """The rules are as of the day the rulebook was last worked over."""

    day: date


class LimitationFrom(Finding, frozen=True):
    """The limitation period was counted from this day; `basis` says which it is."""

    basis: str
    start: date


class EventCounted(Finding, frozen=True):
    """The last event is assumed to have restarted the limitation period, which ends on `ends`."""

    event: date
    ends: date


class EventNotCounted(Finding, frozen=True):
    """The last event is a mere contact, or not said to be more, and restarts no limitation period:
    it is left out of the count.
    """

    event: date


class AsOfAssumed(Finding, frozen=True):
    """The due date is counted as day 0, and the day `as_of` is counted in. `of`: told, or roughly
    where the days were said only so, and every day counted from them is as rough.
    """

    due: date
    as_of: date
    of: str = "told"


class RateAssumed(Finding, frozen=True):
    """The rate was not given: the range assumed, as fractions a `period` (day or year)."""

    basis: str
    period: str
    low: Decimal
    point: Decimal
    high: Decimal


class MultiplierAssumed(Finding, frozen=True):
    """The penalty multiple was not given: the range assumed."""

    basis: str
    low: Decimal
    point: Decimal
    high: Decimal


class SecuredAssumed(Finding, frozen=True):
    """By its kind a home stands for the debt, though nobody said so."""


class YearAssumed(Finding, frozen=True):
    """A yearly rate was divided by this number of days, 360 or 365."""

    days: int


class AllOneDueDate(Finding, frozen=True):
    """All overdue principal is counted from one due date."""


class ReserveZero(Finding, frozen=True):
    """No reserve was given; none is kept back."""


class PayDayAssumed(Finding, frozen=True):
    """No payday was given: payments fall on this day of the month."""

    first_date: date


class OthersZero(Finding, frozen=True):
    """No other debt payments were given."""


class RoundedOnce(Finding, frozen=True):
    """Amounts were rounded half-up to the fen, once for each entry."""


class WholeLoanAssumed(Finding, frozen=True):
    """The principal still owed was not given: only overdue principal was counted."""


class CardBillAssumed(Finding, frozen=True):
    """One bill stands for the card: its statement `due_days` before the due date, its purchases
    posted `low` to `high` days before it.
    """

    due_days: int
    low: int
    point: int
    high: int


class CardLateAssumed(Finding, frozen=True):
    """The shares assumed for a card: `minimum` of the bill, and the late-payment charge (`low`,
    `point`) on the unpaid part of the minimum.
    """

    minimum: Decimal
    low: Decimal
    point: Decimal


class CardLateEnds(Finding, frozen=True):
    """No late-payment charge is counted after the first `count`, except at the high end."""

    count: int


class CardGraceCounted(Finding, frozen=True):
    """Days of grace counted for a card, by self-regulation of the banks; at the high end none."""

    days: int


class CardMethodUnsaid(Finding, frozen=True):
    """The card's method of counting interest was not given: the methods behind low and high end."""


class ConventionGiven(Finding, frozen=True):
    """A convention given in the case. `which`: day_count, end_day, rounding; `value`: its code."""

    which: str
    value: str


class ScheduleFollowed(Finding, frozen=True):
    """The `count` instalments were computed from the loan's schedule; the first `paid` are paid."""

    method: str
    count: int
    paid: int


class AccelerationCounted(Finding, frozen=True):
    """All principal was counted as overdue from `day`, when notice of acceleration took effect."""

    day: date


class SurplusCounted(Finding, frozen=True):
    """What is paid beyond what is due is kept until more falls due; what is kept now."""

    credit: Decimal


class GraceCounted(Finding, frozen=True):
    """Days of grace of the contract, as given."""

    days: int


class PausesCounted(Finding, frozen=True):
    """The number of spans given without interest, or without its penalty part."""

    count: int


class PausesInCap(Finding, frozen=True):
    """Days without any interest count in what the cap allows: the text tests the total against a
    yearly rate and leaves no days out. `by`: licensed or private.
    """

    by: str


class RateChangesCounted(Finding, frozen=True):
    """The number of rate changes given in the case."""

    count: int


class CompoundNotCapitalised(Finding, frozen=True):
    """Capitalisation was not given: compound interest is not added to its own base."""


class PaymentsCounted(Finding, frozen=True):
    """The `order` in which payments were counted: that of the law, or one of the contract."""

    order: str

"""Findings: what was taken where nothing was said."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class RulesAsOf(Finding, frozen=True):
    """The rules are those of the day the rulebook was last worked over."""

    day: date


class LimitationFrom(Finding, frozen=True):
    """The limitation period was counted from this day; `basis` says which it is."""

    basis: str
    start: date


class EventCounted(Finding, frozen=True):
    """An event is taken to have restarted the limitation period."""

    event: date
    ends: date


class AsOfAssumed(Finding, frozen=True):
    """Days are counted so: the due date is day 0, the day of counting is in."""

    due: date
    as_of: date


class RateAssumed(Finding, frozen=True):
    """The rate was not given."""

    basis: str
    period: str
    low: Decimal
    point: Decimal
    high: Decimal


class MultiplierAssumed(Finding, frozen=True):
    """The multiple was not given."""

    basis: str
    low: Decimal
    point: Decimal
    high: Decimal


class YearAssumed(Finding, frozen=True):
    """A yearly rate was read on this many days."""

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
    """Half-up to the fen, once a line."""


class WholeLoanAssumed(Finding, frozen=True):
    """Without the principal still owed, only what is overdue was counted."""


class CardBillAssumed(Finding, frozen=True):
    """One bill stands for the card: purchases posted so many days before the due date, the
    statement `due_days`.
    """

    due_days: int
    low: int
    point: int
    high: int


class CardLateAssumed(Finding, frozen=True):
    """The share of the minimum, and that of the late-payment charge on what of it is missing."""

    minimum: Decimal
    low: Decimal
    point: Decimal


class CardLateEnds(Finding, frozen=True):
    """After so many late-payment charges none is counted but at the high end."""

    count: int


class CardGraceCounted(Finding, frozen=True):
    """So many days of grace, by self-regulation; at the high end none."""

    days: int


class CardMethodUnsaid(Finding, frozen=True):
    """How the contract counts interest was not told: what the low and the high end stand for."""


class ConventionGiven(Finding, frozen=True):
    """A way of counting that the case told. `which`: day_count, end_day or rounding; `value` its
    code.
    """

    which: str
    value: str


class ScheduleFollowed(Finding, frozen=True):
    """The instalments were reckoned from the loan's own schedule; the first `paid` of them are
    paid.
    """

    method: str
    count: int
    paid: int


class AccelerationCounted(Finding, frozen=True):
    """All principal counts as overdue from the day that notice took effect."""

    day: date


class PausesCounted(Finding, frozen=True):
    """Spans of days without interest, or without its penalty part, as told."""

    count: int


class RateChangesCounted(Finding, frozen=True):
    """The rate changed on days that were told."""

    count: int


class CompoundNotCapitalised(Finding, frozen=True):
    """Nothing was said on capitalisation: compound interest is not added to its own base."""


class PaymentsCounted(Finding, frozen=True):
    """Where payments went: by statute, or in the `order` the contract has."""

    order: str

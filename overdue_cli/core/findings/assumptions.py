"""Findings: what was taken where nothing was said."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.findings.base import Finding


class RulesAsOf(Finding, frozen=True):
    """The rules are those of the day the rulebook was last worked over."""

    day: date


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


class OthersZero(Finding, frozen=True):
    """No other debt payments were given."""


class RoundedOnce(Finding, frozen=True):
    """Half-up to the fen, once a line."""


class WholeLoanAssumed(Finding, frozen=True):
    """Without the principal still owed, only what is overdue was counted."""

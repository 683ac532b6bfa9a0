"""A charge counted by every convention, and with the usual mistakes, to see which gives a lender's
figure.

A convention is a way of counting that contracts and courts use; a mistake is one that neither does.
A figure that only a mistake gives is explained, never matched. Money is yuan; whether the last day
of a span is counted depends on the convention.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import get_args

import msgspec

from overdue_cli.core.accrual.claim import Capitalised
from overdue_cli.core.accrual.engine import capitalisation_days
from overdue_cli.core.quantity.day_count import (
    DayCount,
    EndDay,
    Rounding,
    days_between,
    rounded,
    year_part,
)
from overdue_cli.core.quantity.money import FEN, ZERO, exact, round_to_fen
from overdue_cli.core.request.parse import MOST_MONEY

# Windows (from, to, rate) that tile a span, its end not counted.
Spans = Callable[[date, date], tuple[tuple[date, date, Decimal], ...]]
# The end days that are met in practice: the last day not counted, or both ends counted. Days
# counted twice and compound interest are tried with these only.
ENDS: tuple[EndDay, EndDay] = ("head", "both")
# The days on which unpaid interest usually joins its base.
CAPITALISED: tuple[Capitalised, ...] = ("monthly-20", "quarterly-20", "due-day")
# These day counts have numerators that are no days of the calendar.
OWN_DAYS: tuple[DayCount, ...] = ("30/360", "whole-years")


class Charge(msgspec.Struct, frozen=True, kw_only=True):
    """A charge of interest: `principal` x rate x `multiplier`, from `start` to `end`.

    `spans` gives the rate of each day; `daily` says that it is a day's and not a year's.
    """

    principal: Decimal
    multiplier: Decimal
    spans: Spans
    start: date
    end: date
    daily: bool

    @property
    def day_counts(self) -> tuple[DayCount, ...]:
        """The day counts to try: all of them for a yearly rate, no divisor for a daily one."""
        return (
            ("none",)
            if self.daily
            else tuple(kind for kind in get_args(DayCount) if kind != "none")
        )


class CountedEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One window of a charge: `principal x rate x numerator / denominator`, rounded to the fen.

    `days` are those of its day count. Example: 10,000 at 18 % for 30 days on a 360-day year:
    150.00.
    """

    start: date
    end: date
    days: int
    rate: Decimal
    numerator: int
    denominator: int
    amount: Decimal


class Counted(msgspec.Struct, frozen=True, kw_only=True):
    """A charge counted in one way."""

    day_count: DayCount
    end_day: EndDay
    rounding: Rounding
    entries: tuple[CountedEntry, ...]
    total: Decimal
    overlapping: bool = False

    @property
    def days(self) -> int:
        return sum(entry.days for entry in self.entries)

    @property
    def tolerance(self) -> Decimal:
        """A fen an entry: the difference that rounding alone makes between two calculations."""
        with exact():
            return FEN * len(self.entries)

    def off(self, claimed: Decimal) -> Decimal:
        """The amount by which the claimed figure lies above (below: negative) the total."""
        with exact():
            return claimed - self.total


def count_charge(
    charge: Charge,
    day_count: DayCount,
    end_day: EndDay,
    rounding: Rounding = "half-up",
    *,
    overlapping: bool = False,
) -> Counted:
    """Count a charge by one convention.

    `overlapping` makes a mistake: each day on which the rate changes is counted twice, at the old
    and at the new rate.
    """
    # Counting both ends, the end day has its own rate, which may be a new one.
    spans = charge.spans(charge.start, charge.end + timedelta(days=end_day == "both"))
    entries = []
    for i, (first, stop, rate) in enumerate(spans):
        is_last = i == len(spans) - 1
        end_counted = _end_counted(end_day, overlapping, is_first=i == 0, is_last=is_last)
        # Its span was asked for with a day more; the entry shows the days of the charge.
        stop = charge.end if is_last and end_day == "both" else stop
        window = msgspec.structs.replace(charge, start=first, end=stop)
        entries.append(_counted_entry(window, rate, day_count, end_counted, rounding))
    return Counted(
        day_count=day_count,
        end_day=end_day,
        rounding=rounding,
        entries=tuple(entries),
        total=_total(charge, entries, rounding),
        overlapping=overlapping,
    )


def _counted_entry(
    window: Charge, rate: Decimal, day_count: DayCount, end_day: EndDay, rounding: Rounding
) -> CountedEntry:
    """Count one window, in which the rate is the same on every day."""
    numerator, denominator = year_part(window.start, window.end, day_count, end_day)
    by_calendar = days_between(window.start, window.end, end_day)
    with exact():
        product = window.principal * rate * window.multiplier * numerator
    return CountedEntry(
        start=window.start,
        end=window.end,
        days=numerator if day_count in OWN_DAYS else by_calendar,
        rate=rate,
        numerator=numerator,
        denominator=denominator,
        amount=rounded(product, denominator, rounding),
    )


def _total(charge: Charge, entries: Sequence[CountedEntry], rounding: Rounding) -> Decimal:
    """The sum of the entries; rounded only once, at the total, where the convention has it so."""
    if rounding == "at-total":
        return rounded(*undivided(charge, entries), rounding)
    with exact():
        return sum((entry.amount for entry in entries), ZERO)


def undivided(charge: Charge, entries: Sequence[CountedEntry]) -> tuple[Decimal, int]:
    """The sum of the entries of a charge before any rounding, times their divisor, and that
    divisor: every day count has one, whatever the window.
    """
    with exact():
        parts = sum((entry.rate * entry.numerator for entry in entries), ZERO)
        product = charge.principal * charge.multiplier * parts
    return product, entries[-1].denominator


def _end_counted(end_day: EndDay, overlapping: bool, *, is_first: bool, is_last: bool) -> EndDay:
    """The end days to count in one window of a charge that is counted by `end_day`."""
    # Only the first window can leave out the first day; the others begin where one ended.
    if is_first and end_day == "neither":
        return "neither"
    if is_last:
        return "both" if end_day == "both" else "head"
    return "both" if overlapping else "head"


def all_conventions(charge: Charge, rounding: Rounding = "half-up") -> tuple[Counted, ...]:
    """Count a charge by every day count with every end day, in one rounding."""
    return tuple(
        count_charge(charge, kind, end, rounding)
        for kind in charge.day_counts
        for end in get_args(EndDay)
    )


def matches(charge: Charge, claimed: Decimal) -> tuple[Counted, ...]:
    """The conventions that give the claimed figure exactly, each with the plainest rounding.

    Where none does: those whose entries, rounded half-up, come within a fen an entry. No mistake is
    among them.
    """
    # Rounding stands plainest first, so the first that gives the figure is kept.
    exact_matches: dict[tuple[DayCount, EndDay], Counted] = {}
    for rounding in get_args(Rounding):
        for way in all_conventions(charge, rounding):
            if way.total == claimed:
                exact_matches.setdefault((way.day_count, way.end_day), way)
    if exact_matches:
        return tuple(exact_matches.values())
    return tuple(way for way in all_conventions(charge) if abs(way.off(claimed)) <= way.tolerance)


def nearest(candidates: Sequence[Counted], claimed: Decimal) -> Counted:
    """The candidate nearest to the claimed figure; the first among equals."""
    return min(candidates, key=lambda way: abs(way.off(claimed)))


def matching_slips(charge: Charge, claimed: Decimal) -> tuple[Counted, ...]:
    """The slips in counting days that give the claimed figure exactly."""
    return tuple(
        way
        for way in (*with_change_days_twice(charge), *with_extra_day(charge))
        if way.total == claimed
    )


def with_change_days_twice(charge: Charge) -> tuple[Counted, ...]:
    """Count each day on which the rate changes twice, with the end day not counted and counted.

    Nothing where the rate never changes.
    """
    ways = [
        count_charge(charge, kind, end, overlapping=True)
        for kind in charge.day_counts
        for end in ENDS
    ]
    return tuple(way for way in ways if len(way.entries) > 1)


def with_extra_day(charge: Charge) -> tuple[Counted, ...]:
    """Count the end day and the day after it: one day more than any convention counts."""
    longer = msgspec.structs.replace(charge, end=charge.end + timedelta(days=1))
    return tuple(count_charge(longer, kind, "both") for kind in charge.day_counts)


def with_both_rates(charge: Charge) -> tuple[Counted, ...]:
    """Count the contract rate and the penalty rate both: 1 x + 1.5 x instead of 1.5 x."""
    with exact():
        return all_conventions(msgspec.structs.replace(charge, multiplier=charge.multiplier + 1))


def with_principal_not_due(charge: Charge, not_due: Decimal) -> tuple[Counted, ...]:
    """Count the penalty on principal that was not due as well, `not_due` yuan of it."""
    with exact():
        return all_conventions(
            msgspec.structs.replace(charge, principal=charge.principal + not_due)
        )


def with_compound_interest(charge: Charge) -> tuple[Counted, ...]:
    """Add penalty interest to its own base on the 20th of each month, of each quarter, or each
    month on the day of the start.
    """
    ways = (
        _count_compounded(
            charge, tuple(capitalisation_days(rhythm, charge.start, charge.end)), kind, end
        )
        for rhythm in CAPITALISED
        for kind in charge.day_counts
        for end in ENDS
    )
    return tuple(way for way in ways if way is not None)


def _count_compounded(
    charge: Charge, added_on: Sequence[date], day_count: DayCount, end_day: EndDay
) -> Counted | None:
    """Count a charge whose interest joins its base on the days `added_on`.

    None where no such day lies within the span, or where the base outgrows any debt this program
    takes.
    """
    base, entries = charge.principal, []
    if not added_on:
        return None
    for first, stop in pairwise((charge.start, *added_on, charge.end)):
        # Only the last span has an end day to count; the others end where the next begins.
        end_counted = end_day if stop == charge.end else "head"
        part = msgspec.structs.replace(charge, principal=base, start=first, end=stop)
        interest = count_charge(part, day_count, end_counted)
        entries += list(interest.entries)
        with exact():
            base += interest.total
        if base > MOST_MONEY:
            return None
    with exact():
        total = base - charge.principal
    return Counted(
        day_count=day_count,
        end_day=end_day,
        rounding="half-up",
        entries=tuple(entries),
        total=total,
    )


def interest_of_one_day(charge: Charge) -> Decimal:
    """The most that one day bears: at the rate in force last, on 360 days or by the day."""
    # A year of 360 days makes the larger day; a gap below it can be no day too many.
    rate = charge.spans(charge.start, charge.end)[-1][2]
    with exact():
        return round_to_fen(charge.principal * rate * charge.multiplier, 1 if charge.daily else 360)

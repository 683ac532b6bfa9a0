"""From what a lender asks back to how it was counted: every convention tried, and the usual
mistakes.

A convention is a way of counting that contracts and courts use; a mistake is one that neither does.
A figure that only a mistake gives is explained, never matched. Money is yuan; a span ends on a day
that is counted or not as the convention says.
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
# The two that are met in practice.
ENDS: tuple[EndDay, EndDay] = ("head", "both")
# When unpaid interest usually joins its base.
CAPITALISED: tuple[Capitalised, ...] = ("monthly-20", "quarterly-20", "due-day")
# These do not count days by the calendar.
OWN_DAYS: tuple[DayCount, ...] = ("30/360", "whole-years")


class Charge(msgspec.Struct, frozen=True, kw_only=True):
    """What is charged: a base, a rate with its history, the multiple of it, and the days."""

    principal: Decimal
    multiplier: Decimal
    spans: Spans
    start: date
    end: date
    daily: bool

    @property
    def day_counts(self) -> tuple[DayCount, ...]:
        """A daily rate has no divisor; a yearly one is tried on each."""
        return (
            ("none",)
            if self.daily
            else tuple(kind for kind in get_args(DayCount) if kind != "none")
        )


class CountedEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One window: `principal x rate x numerator / denominator`, settled. `days` are those of its
    day count.
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
    lines: tuple[CountedEntry, ...]
    total: Decimal
    overlapping: bool = False

    @property
    def days(self) -> int:
        return sum(line.days for line in self.lines)

    @property
    def tolerance(self) -> Decimal:
        """A fen a line: two honest calculators may differ by so much."""
        with exact():
            return FEN * len(self.lines)

    def off(self, claimed: Decimal) -> Decimal:
        """How far the claimed figure lies above (below: negative) this one."""
        with exact():
            return claimed - self.total


def counted(
    charge: Charge,
    day_count: DayCount,
    end_day: EndDay,
    rounding: Rounding = "half-up",
    *,
    overlapping: bool = False,
) -> Counted:
    """Count a charge in one way; `overlapping` counts each day of a change twice, which is a
    mistake.
    """
    # Counting both ends, the end day has its own rate, which may be a new one.
    spans = charge.spans(charge.start, charge.end + timedelta(days=end_day == "both"))
    lines: list[CountedEntry] = []
    whole, denominator = ZERO, 1
    for i, (first, stop, rate) in enumerate(spans):
        last = i == len(spans) - 1
        closing = last and end_day == "both"
        how: EndDay = "both" if closing or (overlapping and not last) else "head"
        if i == 0 and end_day == "neither":
            how = "neither"
        stop = charge.end if closing else stop
        numerator, denominator = year_part(first, stop, day_count, how)
        with exact():
            undivided = charge.principal * rate * charge.multiplier * numerator
            whole += undivided
        lines.append(
            CountedEntry(
                start=first,
                end=stop,
                days=numerator if day_count in OWN_DAYS else days_between(first, stop, how),
                rate=rate,
                numerator=numerator,
                denominator=denominator,
                amount=rounded(undivided, denominator, rounding),
            )
        )
    with exact():
        total = sum((line.amount for line in lines), ZERO)
    if rounding == "at-total":  # every day count has one denominator, whatever the window
        total = rounded(whole, denominator, rounding)
    return Counted(
        day_count=day_count,
        end_day=end_day,
        rounding=rounding,
        lines=tuple(lines),
        total=total,
        overlapping=overlapping,
    )


def tried(charge: Charge, rounding: Rounding = "half-up") -> tuple[Counted, ...]:
    """Every day count with every end day, in one rounding."""
    return tuple(
        counted(charge, kind, end, rounding)
        for kind in charge.day_counts
        for end in get_args(EndDay)
    )


def matches(charge: Charge, claimed: Decimal) -> tuple[Counted, ...]:
    """The conventions that give the claimed figure exactly, each with the plainest rounding that
    does.

    Where none does: those whose lines rounded half-up come within a fen a line. No mistake is among
    them.
    """
    exactly: dict[tuple[DayCount, EndDay], Counted] = {}
    for rounding in get_args(Rounding):
        for one in tried(charge, rounding):
            if one.total == claimed:
                exactly.setdefault((one.day_count, one.end_day), one)
    if exactly:
        return tuple(exactly.values())
    return tuple(one for one in tried(charge) if abs(one.off(claimed)) <= one.tolerance)


def nearest(candidates: Sequence[Counted], claimed: Decimal) -> Counted:
    """The one that lies nearest; the first among equals."""
    return min(candidates, key=lambda one: abs(one.off(claimed)))


def slips(charge: Charge, claimed: Decimal) -> tuple[Counted, ...]:
    """The slips in counting days that give the claimed figure."""
    return tuple(one for one in (*overlaps(charge), *day_more(charge)) if one.total == claimed)


def overlaps(charge: Charge) -> tuple[Counted, ...]:
    """Each day on which the rate changes counted twice, with the end day not counted and
    counted.
    """
    found = [
        counted(charge, kind, end, overlapping=True) for kind in charge.day_counts for end in ENDS
    ]
    return tuple(one for one in found if len(one.lines) > 1)


def day_more(charge: Charge) -> tuple[Counted, ...]:
    """A day beyond the end day, which is counted too: one more than any convention counts."""
    longer = msgspec.structs.replace(charge, end=charge.end + timedelta(days=1))
    return tuple(counted(longer, kind, "both") for kind in charge.day_counts)


def doubled(charge: Charge) -> tuple[Counted, ...]:
    """The contract rate and the penalty rate both: 1 x + 1.5 x instead of 1.5 x."""
    with exact():
        return tried(msgspec.structs.replace(charge, multiplier=charge.multiplier + 1))


def on_not_due(charge: Charge, not_due: Decimal) -> tuple[Counted, ...]:
    """The penalty charged on principal that was not due as well."""
    with exact():
        return tried(msgspec.structs.replace(charge, principal=charge.principal + not_due))


def compounded(charge: Charge) -> tuple[Counted, ...]:
    """Penalty interest added to its own base on the 20th of each month, of each quarter, or each
    month.
    """
    found = (
        _compound(charge, tuple(capitalisation_days(how, charge.start, charge.end)), kind, end)
        for how in CAPITALISED
        for kind in charge.day_counts
        for end in ENDS
    )
    return tuple(one for one in found if one is not None)


def _compound(
    charge: Charge, added_on: Sequence[date], day_count: DayCount, end_day: EndDay
) -> Counted | None:
    """None where nothing is added within the span, or where it outgrows any debt this program
    takes.
    """
    base, lines = charge.principal, []
    if not added_on:
        return None
    for first, stop in pairwise((charge.start, *added_on, charge.end)):
        how = end_day if stop == charge.end else "head"
        part = msgspec.structs.replace(charge, principal=base, start=first, end=stop)
        found = counted(part, day_count, how)
        lines += list(found.lines)
        with exact():
            base += found.total
        if base > MOST_MONEY:
            return None
    with exact():
        total = base - charge.principal
    return Counted(
        day_count=day_count, end_day=end_day, rounding="half-up", lines=tuple(lines), total=total
    )


def one_day(charge: Charge) -> Decimal:
    """The interest of one day at the rate in force last, on 360 days or by the day: the most a day
    can be.
    """
    rate = charge.spans(charge.start, charge.end)[-1][2]
    with exact():
        return round_to_fen(charge.principal * rate * charge.multiplier, 1 if charge.daily else 360)

"""Conventions of reckoning interest: how days make a part of a year, whether end days count, how
amounts are rounded.

Each is named, so that a result can say which was used and whether anybody chose it.
"""

from collections.abc import Callable, Container
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.quantity.dates import (
    is_leap_year,
    leap_years_before,
    months_after,
    whole_months,
)
from overdue_cli.core.quantity.money import FEN, exact, fen_rounder, round_to_fen

DayCount = Literal["none", "act/360", "act/365", "act/act", "30/360", "whole-years"]
EndDay = Literal["head", "both", "neither"]
Rounding = Literal["half-up", "half-even", "truncate", "at-total"]
ONE_DAY = timedelta(days=1)


class Conventions(msgspec.Struct, frozen=True, kw_only=True):
    """The conventions of one calculation. `day_count` "none" is for daily rates: no divisor
    anywhere.

    `end_day` head: the first day counts, the last does not; both; neither. `rounding` at-total
    keeps every line exact and rounds the sum half-up.
    """

    day_count: DayCount = "act/365"
    end_day: EndDay = "head"
    rounding: Rounding = "half-up"


def days_between(start: date, end: date, end_day: EndDay) -> int:
    """Days that bear interest from `start` to `end`; never below 0."""
    return max(0, (end - start).days + {"head": 0, "both": 1, "neither": -1}[end_day])


def year_part(
    start: date, end: date, day_count: DayCount, end_day: EndDay = "head"
) -> tuple[int, int]:
    """What a rate is multiplied by, as a fraction (numerator, denominator); days over 1 for "none".

    whole-years (逐笔) takes full years as years and the odd days over 360; act/act divides the days
    of each calendar year by that year's own length.
    """
    moved = {"head": None, "both": end + ONE_DAY, "neither": start + ONE_DAY}[end_day]
    first = start + ONE_DAY * (end_day == "neither")
    last = max(first, end + ONE_DAY * (end_day == "both"))
    return day_count_part(first, last, day_count, moved=() if moved is None else (moved,))


def day_count_part(
    start: date, end: date, day_count: DayCount, *, moved: Container[date] = ()
) -> tuple[int, int]:
    """`year_part` of the nights from `start` to `end`, days in `moved` being one later than the day
    they stand for.

    Counting both ends moves the end, counting neither moves the due day. That day is one more, or
    one less, in every count: a 30th moved to the 31st would otherwise be no day of a month of
    thirty, and a whole year lapses on the day of the year it began on, not on the next.
    """
    days = (end - start).days
    if day_count == "none":
        return days, 1
    if day_count in ("act/360", "act/365"):
        return days, int(day_count[4:])
    if day_count == "30/360":
        return max(0, _of_thirty(end, moved) - _of_thirty(start, moved)), 360
    if day_count == "whole-years":
        first = start - ONE_DAY if start in moved else start
        return _whole_years(first, first + timedelta(days=days))
    return _actual_years(start, end)


def rounded(amount: Decimal, divisor: int, rounding: Rounding) -> Decimal:
    """`amount / divisor` to the fen by a named rule (at-total rounds here as half-up does: at the
    end).
    """
    if rounding in ("half-up", "at-total"):
        return round_to_fen(amount, divisor)
    with exact():
        found = rounder(divisor, rounding)(abs(amount))
        return found if amount >= 0 else -found


def rounder(divisor: int, rounding: Rounding) -> Callable[[Decimal], Decimal]:
    """`rounded` by one divisor and one rule for many amounts of 0 or more; what it gives is called
    inside `exact()`.
    """
    if rounding in ("half-up", "at-total"):
        return fen_rounder(divisor)

    def cut(amount: Decimal) -> Decimal:
        fen, rest = divmod(amount * 100, divisor)
        if rounding == "half-even" and (rest * 2 > divisor or (rest * 2 == divisor and fen % 2)):
            fen += 1
        return fen * FEN

    return cut


def _of_thirty(day: date, moved: Container[date]) -> int:
    """The number of a day in months of thirty: 30E/360, day 31 counts as 30; a moved day is the
    next one.
    """
    if day in moved:
        return _of_thirty(day - ONE_DAY, ()) + 1
    return day.year * 360 + day.month * 30 + min(day.day, 30)


def _whole_years(start: date, end: date) -> tuple[int, int]:
    years = whole_months(start, end) // 12
    return years * 360 + (end - months_after(start, 12 * years)).days, 360


def _actual_years(start: date, end: date) -> tuple[int, int]:
    """Days in leap years over 366 and the others over 365, on one denominator."""
    leap = _leap_days_before(end) - _leap_days_before(start)
    plain = (end - start).days - leap
    return plain * 366 + leap * 365, 365 * 366


def _leap_days_before(day: date) -> int:
    """How many days since the year 1 lie in leap years, this day not counted."""
    this_year = day.toordinal() - date(day.year, 1, 1).toordinal() if is_leap_year(day.year) else 0
    return 366 * leap_years_before(day.year) + this_year

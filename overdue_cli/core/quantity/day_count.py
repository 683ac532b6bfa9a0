"""Interest conventions: day count (days as a part of a year), end days, rounding.

Every convention has a name, so that a result can state which one it used and whether anybody chose
it.
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
# A loan in instalments knows one way more.
LoanRounding = Literal["half-up", "half-even", "truncate", "at-total", "per-instalment"]
ONE_DAY = timedelta(days=1)


class Conventions(msgspec.Struct, frozen=True, kw_only=True):
    """The conventions of one calculation.

    `day_count` "none" is for daily rates: no divisor anywhere. `end_day` "head" counts the first
    day and not the last (算头不算尾); "both" and "neither" count or leave out both. `rounding`
    "at-total" keeps every entry exact and rounds the sum of each kind of interest once, half-up,
    whatever is paid in between; "per-instalment" does the same for each instalment by itself, and
    adds up.
    """

    day_count: DayCount = "act/365"
    end_day: EndDay = "head"
    rounding: LoanRounding = "half-up"


def days_between(start: date, end: date, end_day: EndDay) -> int:
    """The number of days that bear interest from `start` to `end`, 0 or more: 1 to 31 January is 30
    by "head", 31 by "both", 29 by "neither".
    """
    return max(0, (end - start).days + {"head": 0, "both": 1, "neither": -1}[end_day])


def year_part(
    start: date, end: date, day_count: DayCount, end_day: EndDay = "head"
) -> tuple[int, int]:
    """The part of a year from `start` to `end` as a fraction (numerator, denominator); days over 1
    for "none".

    "whole-years" (逐笔计息) counts full years as years and the odd days over 360; "act/act" divides
    the days of each calendar year by that year's length. 1 to 31 January by act/360 is (30, 360).
    """
    moved = {"head": None, "both": end + ONE_DAY, "neither": start + ONE_DAY}[end_day]
    first = start + ONE_DAY * (end_day == "neither")
    last = max(first, end + ONE_DAY * (end_day == "both"))
    return day_count_part(first, last, day_count, moved=() if moved is None else (moved,))


def day_count_part(
    start: date, end: date, day_count: DayCount, *, moved: Container[date] = ()
) -> tuple[int, int]:
    """The part of a year from `start` to `end`, `end` not counted, as a fraction (numerator,
    denominator).

    A day in `moved` stands for the day before it: counting both ends moves the end one day on,
    counting neither moves the due day.
    """
    days = (end - start).days
    if day_count == "none":
        return days, 1
    if day_count in ("act/360", "act/365"):
        return days, int(day_count[4:])
    if day_count == "30/360":
        return max(0, _of_thirty(end, moved) - _of_thirty(start, moved)), 360
    if day_count == "whole-years":
        # A whole year lapses on the day of the year it began on, so a moved start is put back and
        # the same number of days counted from there.
        first = start - ONE_DAY if start in moved else start
        return _whole_years(first, first + timedelta(days=days))
    return _actual_years(start, end)


def rounded(amount: Decimal, divisor: int, rounding: Rounding) -> Decimal:
    """`amount / divisor` in yuan, rounded to the fen by a named rule; "at-total" rounds half-up.

    0.125 yuan is 0.13 half-up, 0.12 half-even and 0.12 truncated.
    """
    if rounding in ("half-up", "at-total"):
        return round_to_fen(amount, divisor)
    with exact():
        # By size, then signed, so that a credit is rounded like a charge of the same size.
        size = rounder(divisor, rounding)(abs(amount))
        return size if amount >= 0 else -size


def rounder(divisor: int, rounding: LoanRounding) -> Callable[[Decimal], Decimal]:
    """A function that rounds `amount / divisor` to the fen, prepared once for many amounts.

    The function takes amounts of 0 or more and is called inside `exact()`.
    """
    if rounding in ("half-up", "at-total", "per-instalment"):
        return fen_rounder(divisor)

    def cut(amount: Decimal) -> Decimal:
        fen, remainder = divmod(amount * 100, divisor)
        twice = remainder * 2
        if rounding == "half-even" and (twice > divisor or (twice == divisor and fen % 2)):
            fen += 1
        return fen * FEN

    return cut


def _of_thirty(day: date, moved: Container[date]) -> int:
    """The serial number of a day where every month has thirty (30E/360): day 31 counts as 30."""
    # A 30th moved to the 31st would be no day of a month of thirty, so it is numbered as the day
    # after the one it stands for.
    if day in moved:
        return _of_thirty(day - ONE_DAY, ()) + 1
    return day.year * 360 + day.month * 30 + min(day.day, 30)


def _whole_years(start: date, end: date) -> tuple[int, int]:
    """Full years as 360 each and the odd days over 360: a year and 30 days is (390, 360)."""
    years = whole_months(start, end) // 12
    return years * 360 + (end - months_after(start, 12 * years)).days, 360


def _actual_years(start: date, end: date) -> tuple[int, int]:
    """Days in leap years over 366 and other days over 365, on one denominator."""
    leap = _leap_days_before(end) - _leap_days_before(start)
    plain = (end - start).days - leap
    return plain * 366 + leap * 365, 365 * 366


def _leap_days_before(day: date) -> int:
    """The number of days since the year 1 that lie in leap years, `day` not counted."""
    since_new_year = day.toordinal() - date(day.year, 1, 1).toordinal()
    return 366 * leap_years_before(day.year) + since_new_year * is_leap_year(day.year)

"""Days that come back every month or quarter."""

import calendar
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta


def same_day_monthly(first: date, last: date) -> Iterator[date]:
    """The same day of every later month before `last`; the month's last day where it has no such
    day.
    """
    for year, month in _months(first, last):
        day = date(year, month, min(first.day, monthrange(year, month)[1]))
        if first < day < last:
            yield day


def twentieths(first: date, last: date, *, months: tuple[int, ...]) -> Iterator[date]:
    """The 21st of these months between `first` and `last`: the period before it ends with the
    20th.
    """
    for year, month in _months(first, last):
        day = date(year, month, 20) + timedelta(days=1)
        if month in months and first < day < last:
            yield day


def _months(first: date, last: date) -> Iterator[tuple[int, int]]:
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield number // 12, number % 12 + 1


def day_in_month(year: int, month: int, day: int) -> date:
    """That day of the month, or its last day where the month is shorter."""
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def months_after(day: date, months: int) -> date:
    """The same day of the month, so many months later; the month's last day where there is none
    (Feb 29).
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    last_day = (following - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last_day))

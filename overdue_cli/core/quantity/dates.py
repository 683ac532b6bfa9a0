"""Calendar arithmetic in months: a day some months away, days that come back, whole months between.

One rule throughout: where a month has no such day, its last day stands for it.
"""

from collections.abc import Iterator
from datetime import date

# January to December of a year without a leap day.
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def months_after(start: date, months: int, *, day: int | None = None) -> date:
    """The same day of the month so many months later, or earlier below 0; `day` asks for another
    day of that month.

    31 January and 1 month is 28 or 29 February, and 2 months 31 March; 31 January and 1 month with
    `day` 20 is 20 February.
    """
    year, index = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, index + 1, min(day or start.day, days_in_month(year, index + 1)))


def days_in_month(year: int, month: int) -> int:
    """28 to 31: February 2024 has 29."""
    return _LENGTHS[month - 1] + (month == 2 and is_leap_year(year))


def is_leap_year(year: int) -> bool:
    """Whether it has a 29 February: 2000 and 2024 do, 2100 does not."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leap_years_before(year: int) -> int:
    """How many years from the year 1 on, `year` not counted, have a 29 February."""
    whole = year - 1
    return whole // 4 - whole // 100 + whole // 400


def day_of_month_from(start: date, day: int) -> date:
    """The first such day of a month on `start` or after it: day 31 from 5 February is 28 or 29
    February, day 3 from 5 February is 3 March.
    """
    this_month = months_after(start, 0, day=day)
    return this_month if this_month >= start else months_after(start, 1, day=day)


def monthly(first: date, count: int, day: int | None = None) -> tuple[date, ...]:
    """`count` days a month apart from the month of `first` on, always on `day` (that of `first` if
    not given): with day 31 from 28 February, 31 March, 30 April.
    """
    return tuple(months_after(first, number, day=day) for number in range(count))


def same_day_monthly(first: date, last: date) -> Iterator[date]:
    """The same day of every month after `first` and before `last`: from 31 January to 30 April,
    28 or 29 February and 31 March.
    """
    number = 1
    while (day := months_after(first, number)) < last:
        yield day
        number += 1


def twentieths(first: date, last: date, *, months: tuple[int, ...]) -> Iterator[date]:
    """The 21st of these months after `first` and before `last`: the period before it ends with the
    20th.
    """
    return (
        day
        for day in same_day_monthly(months_after(first, -1, day=21), last)
        if day > first and day.month in months
    )


def whole_months(start: date, end: date) -> int:
    """How many months have passed in full by `end`: 31 January to 28 February is one where that is
    the month's last day, and 31 January to 30 March is one.
    """
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (months_after(start, months) > end)

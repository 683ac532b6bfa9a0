"""Calendar arithmetic in months: a day some months away, days that come back, whole months between.

One rule throughout: where a month has no such day, its last day stands for it.
"""

from collections.abc import Iterator
from datetime import date

# January to December of a year without a leap day.
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def months_after(start: date, months: int, *, day: int | None = None) -> date:
    """The day `months` months after `start` (before it where negative), on `start`'s own day of the
    month or on `day`.

    31 January and 1 month is 28 or 29 February, and 2 months 31 March; 31 January and 1 month with
    `day` 20 is 20 February.
    """
    # Counted from `start` and never from the month before: a 31st that became a 28th would stay it.
    year, index = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, index + 1, min(day or start.day, days_in_month(year, index + 1)))


def days_in_month(year: int, month: int) -> int:
    """The number of days in a month, 28 to 31: February 2024 has 29."""
    return _LENGTHS[month - 1] + (month == 2 and is_leap_year(year))


def is_leap_year(year: int) -> bool:
    """Whether a year has a 29 February: 2000 and 2024 do, 2100 does not."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leap_years_before(year: int) -> int:
    """The number of leap years from the year 1 up to, not including, `year`: 484 before 2000."""
    years = year - 1
    return years // 4 - years // 100 + years // 400


def day_of_month_from(start: date, day: int) -> date:
    """The first day `day` of a month on or after `start`: day 31 from 5 February is 28 or 29
    February, day 3 from 5 February is 3 March.
    """
    same_month = months_after(start, 0, day=day)
    return same_month if same_month >= start else months_after(start, 1, day=day)


def monthly(first: date, count: int, day: int | None = None) -> tuple[date, ...]:
    """`count` days one month apart, the first in the month of `first`, all on `day` (by default the
    day of `first`): day 31 from February 2026 gives 28 February, 31 March, 30 April.
    """
    return tuple(months_after(first, number, day=day) for number in range(count))


def same_day_monthly(first: date, last: date) -> Iterator[date]:
    """The days one, two, three ... months after `first` that lie before `last`: from 31 January to
    30 April, 28 or 29 February and 31 March.
    """
    number = 1
    while (day := months_after(first, number)) < last:
        yield day
        number += 1


def twentieths(first: date, last: date, *, months: tuple[int, ...]) -> Iterator[date]:
    """The 21st of each of `months` (1 to 12) after `first` and before `last`."""
    # Banks close an interest period with the end of the 20th; the next one begins on the 21st.
    return (
        day
        for day in same_day_monthly(months_after(first, -1, day=21), last)
        if day > first and day.month in months
    )


def whole_months(start: date, end: date) -> int:
    """The number of full months from `start` to `end`: 31 January to 28 February is one where that
    is the month's last day, and 31 January to 30 March is one.
    """
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (months_after(start, months) > end)

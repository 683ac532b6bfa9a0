"""Months and days of months, against a walk through the calendar day by day."""

from calendar import isleap, leapdays, monthrange
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from overdue_cli.core.quantity.dates import (
    day_of_month_from,
    days_in_month,
    is_leap_year,
    leap_years_before,
    monthly,
    months_after,
    same_day_monthly,
    twentieths,
    whole_months,
)

ONE_DAY = timedelta(days=1)
DAYS = st.dates(date(1996, 1, 1), date(2105, 12, 31))
NUMBERS = st.integers(1, 31)


def walked(first: date, last: date) -> list[date]:
    """Every day from `first` on and before `last`."""
    return [first + timedelta(days=n) for n in range((last - first).days)]


def stands_for(day: date, number: int) -> bool:
    """Whether it is the day of its month with this number, or the last of a month without one."""
    return day.day == number or (day.day < number and (day + ONE_DAY).day == 1)


def month_later(year: int, month: int, months: int) -> tuple[int, int]:
    """One month at a time."""
    for _ in range(abs(months)):
        month += 1 if months > 0 else -1
        if month in (0, 13):
            year, month = (year - 1, 12) if month == 0 else (year + 1, 1)
    return year, month


def test_the_end_of_january() -> None:
    january = date(2027, 1, 31)
    assert months_after(january, 1) == date(2027, 2, 28)
    assert months_after(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert months_after(january, 2) == date(2027, 3, 31)
    assert months_after(january, -2) == date(2026, 11, 30)
    assert months_after(january, 1, day=20) == date(2027, 2, 20)
    assert months_after(date(2028, 2, 29), 12) == date(2029, 2, 28)


@given(DAYS, st.integers(-400, 400), st.none() | NUMBERS)
def test_a_day_some_months_away(start: date, months: int, day: int | None) -> None:
    found = months_after(start, months, day=day)
    assert (found.year, found.month) == month_later(start.year, start.month, months)
    assert stands_for(found, day or start.day)


@given(st.integers(1, 9999), st.integers(1, 12))
def test_the_length_of_a_month(year: int, month: int) -> None:
    assert days_in_month(year, month) == monthrange(year, month)[1]


@given(st.integers(1, 9999))
def test_leap_years(year: int) -> None:
    assert is_leap_year(year) == isleap(year)
    assert leap_years_before(year) == leapdays(1, year)


@given(DAYS, NUMBERS)
def test_the_first_such_day(start: date, number: int) -> None:
    found = day_of_month_from(start, number)
    assert found == next(
        day for day in walked(start, start + 62 * ONE_DAY) if stands_for(day, number)
    )


@given(DAYS, st.integers(0, 40), st.none() | NUMBERS)
def test_days_a_month_apart(first: date, count: int, number: int | None) -> None:
    found = monthly(first, count, number)
    assert len(found) == count
    for earlier, later in pairwise(found):
        assert month_later(earlier.year, earlier.month, 1) == (later.year, later.month)
    assert all(stands_for(day, number or first.day) for day in found)
    assert all((day.year, day.month) == (first.year, first.month) for day in found[:1])


@given(DAYS, st.integers(-40, 900))
def test_the_same_day_of_every_month(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    between = walked(first + ONE_DAY, last)
    assert list(same_day_monthly(first, last)) == [
        day for day in between if stands_for(day, first.day)
    ]


@given(DAYS, st.integers(-40, 900), st.sets(st.integers(1, 12)))
def test_the_days_after_the_twentieth(first: date, days: int, months: set[int]) -> None:
    last = first + timedelta(days=days)
    between = walked(first + ONE_DAY, last)
    assert list(twentieths(first, last, months=tuple(months))) == [
        day for day in between if (day - ONE_DAY).day == 20 and day.month in months
    ]


@given(DAYS, st.integers(0, 3000))
def test_whole_months_are_those_whose_last_day_has_come(start: date, days: int) -> None:
    end = start + timedelta(days=days)
    assert whole_months(start, end) == sum(
        stands_for(day, start.day) for day in walked(start + ONE_DAY, end + ONE_DAY)
    )

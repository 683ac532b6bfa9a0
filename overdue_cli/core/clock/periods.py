"""Periods of days, months or years: the first day is not counted, and a last day that is a day off
moves on.

Source: 民事诉讼法 art. 85, 民法典 arts 201-203. Which days are off is brought in as a Calendar.
"""

from datetime import date

import msgspec

from overdue_cli.core.answer.explanation import Explained
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.law.record import Length
from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.quantity.days_off import ONE_DAY, DaysOffCalendar


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """A period of days. `nominal` is its last day, `last` the one it moves on to because of the
    days off in `passed_over`.
    """

    first: date
    nominal: date
    last: date
    passed_over: tuple[date, ...]


class CalendarNotPublished(Remark, frozen=True):
    """The last day falls in a year whose notice of days off is not in the calendar, perhaps not
    published yet.
    """

    year: int
    known_through: int


class CalendarNotKnown(Remark, frozen=True):
    """The last day falls in a year before the calendar begins."""

    year: int
    known_from: int


def span(start: date, length: Length, calendar: DaysOffCalendar) -> Span:
    """The period that runs from `start`, which is itself not counted.

    Months and years end on the same day of the calendar, or on the month's last where there is none
    (民法典 art. 202). One month from 31 January 2025 ends on 28 February.
    """
    months = length.whole_months
    nominal = months_after(start, months) if months else start + length.days * ONE_DAY
    last, passed_over = nominal, []
    while calendar.is_off(last):
        passed_over.append(last)
        last += ONE_DAY
    return Span(first=start + ONE_DAY, nominal=nominal, last=last, passed_over=tuple(passed_over))


def calendar_remarks(
    period: Span, calendar: DaysOffCalendar, citations: tuple[str, ...]
) -> tuple[Remark, ...]:
    """Remarks where the days off of the last day's year are not official."""
    years = sorted({period.nominal.year, period.last.year})
    late = [year for year in years if year > calendar.last]
    if late:
        return (
            CalendarNotPublished(year=late[0], known_through=calendar.last, citations=citations),
        )
    early = [year for year in years if year < calendar.first]
    return (
        (CalendarNotKnown(year=early[0], known_from=calendar.first, citations=citations),)
        if early
        else ()
    )


def steps(period: Span, length: Length, counting: tuple[str, ...]) -> tuple[Explained, ...]:
    """Steps to the last day: the first day, the last before days off, the days off."""
    formula = f"{period.first - ONE_DAY} + {length.days}" if length.days else ""
    return (
        Explained(name="period-first-day", value=period.first, unit="date", citations=counting),
        Explained(
            name="period-nominal-last-day",
            value=period.nominal,
            unit="date",
            formula=formula,
            citations=counting,
        ),
        *(
            Explained(name="period-day-off", value=day, unit="date", citations=counting)
            for day in period.passed_over
        ),
    )


def days_to(last: date, as_of: date) -> Explained:
    """Days from `as_of` to the last day, or since it; the last day itself belongs to the period."""
    left = (last - as_of).days
    return Explained(name="days-left" if left >= 0 else "days-since", value=abs(left), unit="days")

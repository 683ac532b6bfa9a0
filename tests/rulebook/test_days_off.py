"""The table of days off against the library it is made from.

To make it anew, after a release of `holidays` with the notice of another year:

    OVERDUE_WRITE_DAYS_OFF=1 pytest tests/rulebook/test_days_off.py
"""

import os
from collections.abc import Iterator
from datetime import date, timedelta

import holidays
from holidays.countries.china import ChinaStaticHolidays

from overdue_cli.rulebook import days_off
from overdue_cli.rulebook.toml import DATA

YEARS = range(1949, 2101)
NOTICES = set(ChinaStaticHolidays.special_public_holidays)
HEAD = """\
# Days off of mainland China: weekdays off | working weekends. A star marks a year whose notice
# of the State Council is known. Made from the library `holidays`, and held against it, by
# tests/rulebook/test_days_off.py.
"""


def days_of(year: int) -> Iterator[date]:
    day = date(year, 1, 1)
    while day.year == year:
        yield day
        day += timedelta(days=1)


def line_of(year: int) -> str:
    """The exceptions of a year from Monday to Friday."""
    library = holidays.country_holidays("CN", years=year, expand=False)
    off = [day for day in days_of(year) if not library.is_working_day(day)]
    moved = [f"{day:%m%d}" for day in off if day.weekday() < days_off.SATURDAY]
    weekends = (day for day in days_of(year) if day.weekday() >= days_off.SATURDAY)
    worked = [f"{day:%m%d}" for day in weekends if day not in off]
    star = "*" if year in NOTICES else ""
    return " ".join([f"{year}{star}", *moved, *(["|", *worked] if worked else [])])


def test_the_table_is_what_the_library_says() -> None:
    made = HEAD + "".join(f"{line_of(year)}\n" for year in YEARS)
    if os.environ.get("OVERDUE_WRITE_DAYS_OFF"):
        (DATA / days_off.FILE).write_text(made, "utf-8")
    assert (DATA / days_off.FILE).read_text("utf-8") == made


def test_every_day_is_read_as_the_library_has_it() -> None:
    for year in (2008, 2015, 2024, 2026, 2030):
        library = holidays.country_holidays("CN", years=year, expand=False)
        assert [
            day for day in days_of(year) if days_off.is_off(day) == library.is_working_day(day)
        ] == []


def test_days_a_reader_can_check() -> None:
    """The notice for 2026: off from 1 to 3 January, working on Sunday the 4th; outside the table
    only weekends are off.
    """
    assert [days_off.is_off(date(2026, 1, day)) for day in range(1, 6)] == [True] * 3 + [False] * 2
    assert days_off.is_off(date(2300, 1, 6))  # a Saturday
    assert not days_off.is_off(date(2300, 1, 1))
    calendar = days_off.calendar()
    assert (calendar.first, calendar.last) == (min(NOTICES), max(NOTICES))

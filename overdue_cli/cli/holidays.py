"""The statutory days off of mainland China, from the `holidays` library: adjusted working weekends
included.
"""

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

    from overdue_cli.core.clock.periods import DaysOffCalendar


def calendar() -> "DaysOffCalendar":
    """The days off, official for the years whose notice of the State Council the library holds."""
    from overdue_cli.core.clock.periods import DaysOffCalendar

    years = _official_years()
    return DaysOffCalendar(is_off=is_off, first=min(years), last=max(years))


def is_off(day: date) -> bool:
    """Whether nobody has to work: a holiday, or a weekend that was not made a working day."""
    return not _year(day.year).is_working_day(day)


@cache
def _official_years() -> tuple[int, ...]:
    """The years for which days were moved by a notice; each year's notice moves some."""
    from holidays.countries.china import ChinaStaticHolidays

    return tuple(ChinaStaticHolidays.special_public_holidays)


@cache
def _year(year: int) -> "HolidayBase":
    from holidays import country_holidays

    return country_holidays("CN", years=year, expand=False)

"""Days off: a calendar of them, which is brought in, and the working day to which one moves on."""

from collections.abc import Callable
from datetime import date, timedelta

import msgspec

ONE_DAY = timedelta(days=1)


class DaysOffCalendar(msgspec.Struct, frozen=True, kw_only=True):
    """Calendar of statutory days off: holidays, and weekends that are not made working days.

    Official from the year `first` through the year `last`; outside them `is_off` is an estimate.
    """

    is_off: Callable[[date], bool]
    first: int
    last: int


def working_day(day: date, calendar: DaysOffCalendar) -> date:
    """Move a day off on to the first working day after it; a working day stays."""
    while calendar.is_off(day):
        day += ONE_DAY
    return day

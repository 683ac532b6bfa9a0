"""The statutory days off of mainland China, adjusted working weekends included.

They stand in `data/days-off.txt`, a line a year, made from the `holidays` library by
`tests/rulebook/test_days_off.py`, which holds them against it: to load the library takes longer
than a whole answer.
"""

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from overdue_cli.errors import RulebookError
from overdue_cli.rulebook.toml import DATA

if TYPE_CHECKING:
    from overdue_cli.core.quantity.days_off import DaysOffCalendar

FILE = "days-off.txt"
SATURDAY = 5


class YearOff(msgspec.Struct, frozen=True):
    """A year: its weekdays off and its working weekends, as month and day; whether a notice of the
    State Council has moved days in it.
    """

    off: frozenset[str]
    worked: frozenset[str]
    official: bool


def calendar() -> "DaysOffCalendar":
    """The days off, official for the years whose notice of the State Council is known."""
    from overdue_cli.core.quantity.days_off import DaysOffCalendar

    official = [year for year, days in _years().items() if days.official]
    return DaysOffCalendar(is_off=is_off, first=min(official), last=max(official))


def is_off(day: date) -> bool:
    """Whether nobody has to work: a holiday, or a weekend that was not made a working day."""
    year, name, weekend = _years().get(day.year), f"{day:%m%d}", day.weekday() >= SATURDAY
    if year is None:
        return weekend
    return name in year.off or (weekend and name not in year.worked)


@cache
def _years() -> dict[int, YearOff]:
    """The years by number. Raises RulebookError where the file is missing or broken."""
    try:
        lines = (DATA / FILE).read_text("utf-8").splitlines()
        return dict(_year(line) for line in lines if line and not line.startswith("#"))
    except (OSError, ValueError) as error:
        raise RulebookError(f"{FILE}: {error}") from error


def _year(line: str) -> tuple[int, YearOff]:
    """A line such as `2026* 0101 0102 | 0104`: the star marks a year with a notice."""
    named, _, days = line.partition(" ")
    off, _, worked = days.partition("|")
    return int(named.rstrip("*")), YearOff(
        off=frozenset(off.split()), worked=frozenset(worked.split()), official=named.endswith("*")
    )

"""A value with a history: what it was on a day, and until when that was checked."""

from bisect import bisect_right
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import msgspec

from overdue_cli.errors import ExitStatus, OverdueError

ONE_DAY = timedelta(days=1)


class BeforeHistory(OverdueError):
    """Asked for a day before the first known value; values are never stretched backwards."""

    status = ExitStatus.BAD_CASE

    def __init__(self, day: date, first: date) -> None:
        super().__init__(f"{day} is before {first}")
        self.day = day
        self.first = first


class Dated(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value from a day on."""

    since: date
    value: Decimal


class Timeline(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Values in order of `since`; the last one holds on, and is known good through
    `verified_through`.
    """

    history: tuple[Dated, ...]
    citations: tuple[str, ...]
    verified_through: date

    def __post_init__(self) -> None:
        days = [entry.since for entry in self.history]
        if not days or any(later <= earlier for earlier, later in pairwise(days)):
            raise ValueError(
                "a history has at least one value and each since is later than the one before"
            )
        if not self.citations:
            raise ValueError("a history names its citation")

    def at(self, day: date) -> Decimal:
        """The value in force on `day`. Raises BeforeHistory for days before the first value."""
        index = bisect_right(self.history, day, key=lambda entry: entry.since)
        if index == 0:
            raise BeforeHistory(day, self.history[0].since)
        return self.history[index - 1].value

    def covers(self, day: date) -> bool:
        """Whether there was a value on `day`."""
        return day >= self.history[0].since

    def unverified_from(self, day: date) -> date | None:
        """Since when the value used on `day` is only the last known one; None where it was
        checked.
        """
        return self.verified_through + ONE_DAY if day > self.verified_through else None

    def changes(self, first: date, last: date) -> tuple[date, ...]:
        """`first`, and every later day up to `last` on which a new value came into force."""
        return (first, *(entry.since for entry in self.history if first < entry.since <= last))

    def spans(self, start: date, end: date) -> tuple[tuple[date, date, Decimal], ...]:
        """Windows `(from, to, value)` that tile `start` to `end`, end not counted; none for an
        empty span.

        Raises BeforeHistory when `start` lies before the first value.
        """
        if start >= end:
            return ()
        self.at(start)
        cuts = [start, *(entry.since for entry in self.history if start < entry.since < end), end]
        return tuple((first, last, self.at(first)) for first, last in pairwise(cuts))

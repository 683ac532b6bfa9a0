"""A timeline: a value of law with its history, such as the LPR, and the day it was verified."""

from bisect import bisect_right
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import msgspec

from overdue_cli.errors import ExitStatus, OverdueError

ONE_DAY = timedelta(days=1)


class BeforeHistory(OverdueError):
    """Raised for a day before the first known value; values are never extended backwards."""

    status = ExitStatus.BAD_CASE

    def __init__(self, day: date, first: date) -> None:
        super().__init__(f"{day} is before {first}")
        self.day = day
        self.first = first


class Dated(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value in force from a day on."""

    since: date
    value: Decimal


class Timeline(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The values in order of `since`; the last stays in force and was checked through
    `verified_through`.
    """

    history: tuple[Dated, ...]
    citations: tuple[str, ...]
    verified_through: date

    def __post_init__(self) -> None:
        # `at` searches by bisection, which gives a wrong value in silence where days are unordered.
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
        """Whether a value is known for `day`."""
        return day >= self.history[0].since

    def unverified_from(self, day: date) -> date | None:
        """The first day from which the value used on `day` was not checked; None if it was."""
        return self.verified_through + ONE_DAY if day > self.verified_through else None

    def changes(self, first: date, last: date) -> tuple[date, ...]:
        """The days `first` and every later one up to `last` on which a value came into force."""
        return (first, *(entry.since for entry in self.history if first < entry.since <= last))

    def spans(self, start: date, end: date) -> tuple[tuple[date, date, Decimal], ...]:
        """The spans `(start, end, value)` that cover `start` to `end`, `end` not counted; none for
        an empty span.

        A value that changes on 20 August splits August into two spans. Raises BeforeHistory when
        `start` lies before the first value.
        """
        if start >= end:
            return ()
        self.at(start)  # raises before anything is built on a value that was never known
        cuts = [start, *(entry.since for entry in self.history if start < entry.since < end), end]
        return tuple((first, last, self.at(first)) for first, last in pairwise(cuts))

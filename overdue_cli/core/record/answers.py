"""When a complaint to a lender is to be answered, counted from the day it was logged, and whether
an answer was logged.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Literal

import msgspec

from overdue_cli.core.law.collection import LenderComplaint
from overdue_cli.core.record.chain import LogLine, by_time
from overdue_cli.core.record.entry import LogEntry
from overdue_cli.core.record.whose import Whose

# Waiting: its first day is still to come. Late: that is over, and a longer time may run. Over: all
# of them are.
AnswerState = Literal["waiting", "late", "over", "answered", "no-time"]
TimesOf = Callable[[LogEntry], LenderComplaint | None]


class AnswerDays(msgspec.Struct, frozen=True, kw_only=True):
    """The last days to decide a complaint: usually, in a complex and in an exceptional case; None
    where no time was found for this kind of lender. `answered` is the entry of the answer;
    `perhaps` is one that may be it, but says not whose it is.
    """

    entry: int
    lender: str
    day: date
    state: AnswerState
    usual: date | None = None
    complex: date | None = None
    longest: date | None = None
    answered: int | None = None
    perhaps: int | None = None

    @property
    def to_come(self) -> tuple[tuple[Literal["usual", "complex", "longest"], date], ...]:
        """Its days by their names; none where it was answered."""
        if self.answered is not None:
            return ()
        named: tuple[tuple[Literal["usual", "complex", "longest"], date | None], ...] = (
            ("usual", self.usual),
            ("complex", self.complex),
            ("longest", self.longest),
        )
        return tuple((name, day) for name, day in named if day is not None)


def answer_days(lines: Sequence[LogLine], times: TimesOf, as_of: date) -> tuple[AnswerDays, ...]:
    """For each complaint to a lender among entries in force, its last days.

    The time runs from receipt, which is on the day of sending at the earliest: the days are the
    earliest they can be. The day of receipt itself does not count. A day the entry names stands in
    the place of the first.
    """
    whose = Whose(lines)
    answers = LenderAnswers(lines, whose)
    return tuple(
        _days_of(line, whose.name(line.entry), answers, times(line.entry), as_of)
        for line in lines
        if is_to_lender(line.entry) and line.entry.day <= as_of
    )


def is_to_lender(entry: LogEntry) -> bool:
    """Whether an entry is a complaint to a lender; what says that it was answered is the answer,
    whatever kind it was written down as.
    """
    return entry.kind == "complaint" and entry.who == "lender" and not entry.has("answered")


def asked_lenders(lines: Sequence[LogLine]) -> tuple[str, ...]:
    """The lenders, by their names, to whom complaints went."""
    return Whose(lines).names(line.entry for line in lines if is_to_lender(line.entry))


def usual_day(entry: LogEntry, times: LenderComplaint | None) -> date | None:
    """The day by which a complaint is answered: as it says itself, else the usual one."""
    if entry.due is not None or times is None:
        return entry.due
    return entry.day + timedelta(days=times.days)


class LenderAnswers:
    """What lenders answered by a record, to hold complaints against."""

    def __init__(self, lines: Sequence[LogLine], whose: Whose) -> None:
        found = (e for e in lines if e.entry.has("answered") and e.entry.who == "lender")
        self._lines = sorted(found, key=by_time)
        self._whose = whose

    def to(self, complaint: LogEntry) -> LogLine | None:
        """The first answer of its lender of the day of a complaint or a later one."""
        return self._first(complaint, self._whose.is_one)

    def perhaps_to(self, complaint: LogEntry) -> LogLine | None:
        """The first that may be its lender's."""
        return self._first(complaint, self._whose.may_be_one)

    def _first(
        self, complaint: LogEntry, fits: Callable[[LogEntry, LogEntry], bool]
    ) -> LogLine | None:
        later = (line for line in self._lines if not complaint.is_after(line.entry))
        return next((line for line in later if fits(complaint, line.entry)), None)


def _days_of(
    line: LogLine, name: str, answers: LenderAnswers, times: LenderComplaint | None, as_of: date
) -> AnswerDays:
    entry = line.entry
    answer, perhaps = answers.to(entry), answers.perhaps_to(entry)
    usual = usual_day(entry, times)
    longer = (None, None) if times is None else (times.complex_days, times.longest_days)
    complex_, longest = (None if n is None else entry.day + timedelta(days=n) for n in longer)
    return AnswerDays(
        entry=line.n,
        lender=name,
        day=entry.day,
        state="answered" if answer else _state(usual, longest or usual, as_of),
        usual=usual,
        complex=complex_,
        longest=longest,
        answered=None if answer is None else answer.n,
        perhaps=None if answer is not None or perhaps is None else perhaps.n,
    )


def _state(usual: date | None, last: date | None, as_of: date) -> AnswerState:
    if usual is None or last is None:
        return "no-time"
    if as_of <= usual:
        return "waiting"
    return "late" if as_of <= last else "over"

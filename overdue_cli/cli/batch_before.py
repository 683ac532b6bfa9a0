"""The lines that a batch has read, so that nobody goes on behind the answers to others: the hash of
all up to a line is kept now and then, and the last answer that is there has to be the one its line
gets again.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING

from overdue_cli.cli.refusal import refuse
from overdue_cli.version import __version__

if TYPE_CHECKING:
    from overdue_cli.batch.select import Path as Part
    from overdue_cli.batch.workers import Numbered
    from overdue_cli.core.request.problem import Problem

# A hash is kept after 1, 2, 4 … lines, and after each so many, of which the latest are held: more
# than are read ahead of the answers.
EVERY, HELD = 1_024, 128
LineMarks = tuple[tuple[int, str], ...]


def _is_power(number: int) -> bool:
    return number & (number - 1) == 0


class Before:
    """The lines read so far. `held` are the marks of the run that is gone on with, `done` the
    number of its last answer, which is `last`; `keep` is told of every new mark.
    """

    def __init__(
        self, held: LineMarks, done: int, last: bytes, keep: Callable[[LineMarks], None]
    ) -> None:
        self._expected = {number: mark for number, mark in held if number <= done}
        self._done, self._last, self._keep = done, last, keep
        self._hash = sha256()
        self._marks: dict[int, str] = {}
        self._line: bytes | Problem = b""

    def take(self, number: int, line: "bytes | Problem") -> None:
        """A line as it is read. Refuses one that another stood for."""
        raw = line.rstrip(b"\r\n") if isinstance(line, bytes) else line.code.encode()
        self._hash.update(raw + b"\n")
        if number == self._done:
            self._line = line
        if not _is_power(number) and number % EVERY:
            return
        mark = self._hash.hexdigest()
        if self._expected.get(number, mark) != mark:
            refuse("resume-not-the-same", "IN")
        self._marks[number] = mark
        if not _is_power(old := number - HELD * EVERY):
            self._marks.pop(old, None)
        if number > self._done:
            self.keep()

    def keep(self) -> None:
        """Keep what was asked, with the marks so far."""
        self._keep(tuple(self._marks.items()))

    def passed(
        self, lines: "Iterator[Numbered]", day: date, select: "Sequence[Part]"
    ) -> "Iterator[Numbered]":
        """The lines still to be answered, once those that are were passed. Refuses them where the
        last one gets another answer.
        """
        first = next(lines, None)
        if not self._is_answered_alike(day, select):
            refuse("resume-not-the-same", "IN")
        return lines if first is None else chain((first,), lines)

    def _is_answered_alike(self, day: date, select: "Sequence[Part]") -> bool:
        """Whether the last answer is the one its line gets; of a line without one, and of another
        version, nothing is known.
        """
        from overdue_cli.batch.lines import answered
        from overdue_cli.batch.tables import as_row

        if not self._last.startswith(b"{"):
            if not self._last.endswith(b","):  # no row, or one with what is wrong
                return True
            again = answered(self._line, self._done, day, select)
            return as_row(again, select) == self._last + b"\n"
        before = json.loads(self._last)
        if "answer" not in before or before.get("tool_version") != __version__:
            return True
        return bool(json.loads(answered(self._line, self._done, day, select)) == before)

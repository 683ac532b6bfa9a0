"""Going on with a batch that was stopped: only with answers to the same question.

What was asked – the day, the parts – stands in a file beside the answers as long as they are not
finished: a line in short, or a row, does not say the day.
"""

import contextlib
import errno
import json
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple, NoReturn

import msgspec

from overdue_cli.batch.select import Path as Part
from overdue_cli.batch.select import UnknownPart, paths_of
from overdue_cli.batch.tables import head as head_of
from overdue_cli.cli.batch_before import LineMarks
from overdue_cli.cli.batch_files import is_table
from overdue_cli.cli.batch_place import begins_line, is_row
from overdue_cli.cli.refusal import refuse
from overdue_cli.cli.writing import place_for
from overdue_cli.errors import CannotCreate

# What is kept beside the answers while they are not finished.
BEGUN = ".begun"
_MOST = 100_000


class BatchAsked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a batch was asked: the day to count to in cases that name none, and the parts; with the
    hashes of the lines up to some of them.
    """

    as_of: date
    select: tuple[str, ...]
    lines: LineMarks = ()


class GoingOn(NamedTuple):
    """A batch that goes on: the parts and, where it was named, the day it is to count to; whether
    it writes a table; what was asked before.
    """

    select: Sequence[Part]
    day: date | None
    table: bool
    before: BatchAsked | None

    def takes(self, begins: bytes, last: bytes | None) -> bool:
        """Whether a batch wrote a file, by how it begins and its last whole line, None where no
        line is whole. Answers to another question are refused by what differs.
        """
        return self._takes_table(begins, last) if self.table else self._takes_lines(begins, last)

    def day_before(self, done: int) -> date | None:
        """The day of the answers that are there, where there are any."""
        return self.before.as_of if done and self.before is not None else None

    @property
    def marks(self) -> LineMarks:
        """The hashes of the lines that were read."""
        return () if self.before is None else self.before.lines

    def _takes_lines(self, begins: bytes, last: bytes | None) -> bool:
        if last is None:
            return begins_line(begins, torn=True)
        if not (begins_line(begins) and begins_line(last)):
            return False
        found = next((parts for line in (last, begins) if (parts := _parts_of(line))), None)
        if found is None and self.before is not None:  # nothing but problems
            found = self.before.select or WHOLE
        if found is not None and {*found} != {*(names_of(self.select) or WHOLE)}:
            _refuse_parts(found)
        self._check_day()
        return True

    def _takes_table(self, begins: bytes, last: bytes | None) -> bool:
        if last is None:
            return head_of(self.select).startswith(begins)
        found, no_row = _columns_of(begins), last + b"\n" == begins
        if found is None or not (no_row or is_row(last)):
            return False
        if found != names_of(self.select):
            _refuse_parts(found)
        if not no_row:
            self._check_day()
        return True

    def _check_day(self) -> None:
        if self.before is None:
            if self.day is None:
                refuse("resume-unknown-day", "--as-of")
        elif self.day not in (None, self.before.as_of):
            refuse("resume-other-day", "--as-of", (self.before.as_of.isoformat(),))


# The parts of a whole answer.
WHOLE = ("",)


def names_of(select: Sequence[Part]) -> tuple[str, ...]:
    """The parts by the names they are asked for."""
    return tuple(".".join(path) for path in select)


def found(output: str, select: Sequence[Part], day: date | None) -> GoingOn:
    """What goes on with a file; `day` is the one that was named."""
    return GoingOn(select, day, is_table(output), asked_before(output))


def asked_before(output: str) -> BatchAsked | None:
    """What was asked of the batch whose answers are not finished; None where nothing says so."""
    path = Path(output + BEGUN)
    try:
        if path.is_symlink() or path.stat().st_size > _MOST:
            return None
        return msgspec.json.decode(path.read_bytes(), type=BatchAsked)
    except (OSError, msgspec.DecodeError):
        return None


def refuse_foreign(output: str) -> None:
    """Refuse a name beside the answers that somebody else's file has, or the input. Raises
    CannotCreate.
    """
    beside = output + BEGUN
    place_for(beside, "--output", force=True)
    if os.path.lexists(beside) and asked_before(output) is None:
        raise CannotCreate(beside, errno.EEXIST, os.strerror(errno.EEXIST))


def keep(output: str, day: date, select: Sequence[Part], marks: LineMarks = ()) -> None:
    """Keep what was asked beside answers that are not finished."""
    from overdue_cli.store.writing import write

    asked = BatchAsked(day, names_of(select), marks)
    write(Path(output + BEGUN), msgspec.json.encode(asked) + b"\n", force=True)


def forget(output: str) -> None:
    """The answers are finished."""
    with contextlib.suppress(OSError):
        Path(output + BEGUN).unlink()


def _parts_of(line: bytes) -> tuple[str, ...] | None:
    """The parts that a line of JSON has; None where it has no answer."""
    try:
        answer = json.loads(line).get("answer")
    except (ValueError, RecursionError):
        return None
    if not isinstance(answer, dict):
        return None
    return WHOLE if "schema" in answer else tuple(answer)


def _columns_of(head: bytes) -> tuple[str, ...] | None:
    """The parts that a table has; None where it is not one of a batch."""
    first, _, rest = head.partition(b",")
    names, _, last = rest.rpartition(b",")
    if (first, last) != (b"line", b"problems\n"):
        return None
    try:
        return names_of(paths_of(names.decode()))
    except (UnknownPart, UnicodeDecodeError):
        return None


def _refuse_parts(found: tuple[str, ...]) -> NoReturn:
    if found == WHOLE:
        refuse("resume-whole-answers", "--select")
    refuse("resume-other-parts", "--select", (",".join(found),))

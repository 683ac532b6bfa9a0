"""The chain of a record: a line holds its number, the hash of the line before and its own, so that
a line changed, put in or cut out between others shows.

It is no proof by itself: whoever writes all lines anew, or cuts some from the end, leaves a chain
that holds. The last hash, kept elsewhere, is what to compare with.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Literal

import msgspec

from overdue_cli.core.record.entry import LogEntry

# What stands for the hash of the line before the first.
START = "0" * 64
# What an entry may hold: years that a debt lives in, and digits of an amount before the point.
FIRST_YEAR, LAST_YEAR = 1949, 2200
DIGITS = 13
_HASH = b',"hash":"'
_END = b'"}'


class LogLine(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A line: `n` counts from 1, `prev` is the hash of the line before, `written` when it was
    written down.
    """

    n: int
    prev: str
    written: str
    entry: LogEntry
    hash: str


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """The first line, from 1, at which a chain does not hold, and what was done to it."""

    line: int
    code: Literal["changed", "put-in", "cut"]


class Chain(msgspec.Struct, frozen=True, kw_only=True):
    """What a file of lines holds. `torn` is the unfinished line at its end, if there is one, and
    `whole` the number of bytes before it; `last` is the hash to compare with.
    """

    lines: tuple[LogLine, ...] = ()
    fault: Fault | None = None
    torn: bytes = b""
    whole: int = 0
    # The last line is all there, and only its line end is missing.
    ends_open: bool = False

    @property
    def last(self) -> str:
        return self.lines[-1].hash if self.lines else START


def line_after(chain: Chain, entry: LogEntry, written: str) -> bytes:
    """The next line of a chain, with its line end."""
    number = chain.lines[-1].n + 1 if chain.lines else 1
    head = {"n": number, "prev": chain.last, "written": written, "entry": entry}
    body = msgspec.json.encode(head)[:-1]
    return body + _HASH + _hash_of(body).encode() + _END + b"\n"


def chain_of(raw: bytes) -> Chain:
    """What the bytes of a record hold, up to the first fault."""
    *texts, tail = raw.split(b"\n")
    lines = list(_lines(texts))
    fault = _fault(lines)
    kept = lines[: fault.line - 1] if fault else lines
    found = tuple(line for line in kept if line is not None)
    if tail and fault is None:
        line = _read(tail)
        if line is not None and _follows(line, found):
            return Chain(lines=(*found, line), whole=len(raw), ends_open=True)
        if line is not None or not _begins_line(tail, len(found) + 1):
            fault = Fault(line=len(lines) + 1, code="changed")
    return Chain(lines=found, fault=fault, torn=tail, whole=len(raw) - len(tail))


def _lines(texts: list[bytes]) -> Iterator[LogLine | None]:
    return (_read(text) for text in texts)


def _read(text: bytes) -> LogLine | None:
    """A line whose own hash fits its bytes; None of any other."""
    body, mark, end = text.rpartition(_HASH)
    if not mark or end != _hash_of(body).encode() + _END:
        return None
    try:
        line = msgspec.json.decode(text, type=LogLine)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return line if _can_be(line.entry) else None


def _can_be(entry: LogEntry) -> bool:
    """Whether an entry may have been written here: a hash that fits says nothing of its values."""
    try:
        days, moment = [entry.day, *([entry.due] if entry.due else [])], entry.moment
    except ValueError:
        return False
    if moment is None and len(entry.at) != len("2026-11-20"):
        return False
    amount = entry.amount
    return (
        (moment is None or moment.tzinfo is None)
        and all(FIRST_YEAR <= day.year < LAST_YEAR for day in days)
        and (amount is None or (amount.is_finite() and amount >= 0 and amount.adjusted() < DIGITS))
        and all(count is None or count > 0 for count in (entry.minutes, entry.people))
    )


def _fault(lines: list[LogLine | None]) -> Fault | None:
    """The first line that does not follow the one before."""
    before: list[LogLine] = []
    for number, line in enumerate(lines, start=1):
        if line is None:
            return Fault(line=number, code="changed")
        if not _follows(line, before):
            return Fault(line=number, code="cut" if line.n > number else "put-in")
        before = [line]
    return None


def _follows(line: LogLine, before: tuple[LogLine, ...] | list[LogLine]) -> bool:
    if not before:
        return line.n == 1 and line.prev == START
    return line.n == before[-1].n + 1 and line.prev == before[-1].hash


def _begins_line(tail: bytes, number: int) -> bool:
    """Whether an unfinished line is one of ours: nothing else may be set aside as torn."""
    start = f'{{"n":{number},"prev":"'.encode()
    return tail[: len(start)] == start[: len(tail)]


def _hash_of(body: bytes) -> str:
    return sha256(body).hexdigest()


def in_force(chain: Chain) -> tuple[LogLine, ...]:
    """The lines without those that a later one corrects. Of several that correct the same one the
    last stands in for it: an amount that was put right twice is not two.
    """
    last = {line.entry.corrects: line.n for line in chain.lines}
    return tuple(
        line
        for line in chain.lines
        if line.n not in last
        and (line.entry.corrects is None or last[line.entry.corrects] == line.n)
    )

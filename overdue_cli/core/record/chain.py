"""The chain of a record: a line holds its number, the hash of the line before and its own, so that
a line changed, put in or cut out between others shows.

It is no proof by itself: whoever writes all lines anew, or cuts some from the end, leaves a chain
that holds. The last hash, kept elsewhere, is what to compare with.
"""

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Literal, NamedTuple

import msgspec

from overdue_cli.core.record.entry import LogEntry

# What stands for the hash of the line before the first.
START = "0" * 64
# What an entry may hold: years that a debt lives in, and digits of an amount before the point.
FIRST_YEAR, LAST_YEAR = 1949, 2200
DIGITS = 13
_HASH = b',"hash":"'
_END = b'"}'
# Controls and separators of lines that JSON leaves as they are, marks that turn the order about,
# and what cannot be seen.
_STEERING = re.compile(
    "[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
# Where msgspec says that a value does not fit: `$.entry.amount`.
_AT = re.compile(r"at `\$\.([\w.\[\]-]+)`")


class LogLine(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A line: `n` counts from 1, `prev` is the hash of the line before, `written` when it was
    written down.
    """

    n: int
    prev: str
    written: str
    entry: LogEntry
    hash: str


class Fault(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The first line, from 1, at which a chain does not hold, and what was done to it. `field` is
    that of an entry whose hash fits, and whose value is none that it may have.
    """

    line: int
    code: Literal["changed", "put-in", "cut"]
    field: str = ""


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
    body = _harmless(msgspec.json.encode(head)[:-1])
    return body + _HASH + _hash_of(body).encode() + _END + b"\n"


def _harmless(body: bytes) -> bytes:
    """The same JSON, where what steers a terminal or turns the order of text about is written as
    an escape: a log is looked at by `cat` too.
    """
    if body.isascii() and b"\x7f" not in body:
        return body
    return _STEERING.sub(_escaped, body.decode()).encode()


def _escaped(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be")
    return "".join(f"\\u{units[i : i + 2].hex()}" for i in range(0, len(units), 2))


def chain_of(raw: bytes) -> Chain:
    """What the bytes of a record hold, up to the first fault."""
    *texts, tail = raw.split(b"\n")
    lines = list(_lines(texts))
    fault = _fault(lines)
    kept = lines[: fault.line - 1] if fault else lines
    found = tuple(line for line in kept if isinstance(line, LogLine))
    if tail and fault is None:
        line = _read(tail)
        if isinstance(line, LogLine) and _follows(line, found):
            return Chain(lines=(*found, line), whole=len(raw), ends_open=True)
        whole = isinstance(line, LogLine) or line.field
        if whole or not _begins_line(tail, len(found) + 1):
            field = "" if isinstance(line, LogLine) else line.field
            fault = Fault(line=len(lines) + 1, code="changed", field=field)
    return Chain(lines=found, fault=fault, torn=tail, whole=len(raw) - len(tail))


class _Unfit(NamedTuple):
    """What is no line: its hash does not fit, or a field has no value that it may have."""

    field: str = ""


def _lines(texts: list[bytes]) -> "Iterator[LogLine | _Unfit]":
    return (_read(text) for text in texts)


def _read(text: bytes) -> "LogLine | _Unfit":
    """A line whose own hash fits its bytes, and whose entry is one that may have been written."""
    body, mark, end = text.rpartition(_HASH)
    if not mark or end != _hash_of(body).encode() + _END:
        return _Unfit()
    try:
        line = msgspec.json.decode(text, type=LogLine)
    except msgspec.ValidationError as error:
        found = _AT.search(str(error))
        return _Unfit(found[1] if found else "entry")
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _Unfit()
    unfit = next(_unfit_fields(line.entry), "")
    return _Unfit(f"entry.{unfit}") if unfit else line


def _unfit_fields(entry: LogEntry) -> Iterator[str]:
    """The fields with a value that no entry may have: a hash that fits says nothing of them."""
    try:
        day, moment = entry.day, entry.moment
    except ValueError:
        yield "at"
        return
    fits = moment.tzinfo is None if moment else len(entry.at) == len("2026-11-20")
    if not fits or not FIRST_YEAR <= day.year < LAST_YEAR:
        yield "at"
    if entry.due is not None and not FIRST_YEAR <= entry.due.year < LAST_YEAR:
        yield "due"
    amount = entry.amount
    if amount is not None and not (
        amount.is_finite() and amount >= 0 and amount.adjusted() < DIGITS
    ):
        yield "amount"
    for name in ("minutes", "people"):
        count = getattr(entry, name)
        if count is not None and count <= 0:
            yield name


def _fault(lines: "list[LogLine | _Unfit]") -> Fault | None:
    """The first line that does not follow the one before."""
    before: list[LogLine] = []
    for number, line in enumerate(lines, start=1):
        if isinstance(line, _Unfit):
            return Fault(line=number, code="changed", field=line.field)
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


def by_time(line: LogLine) -> tuple[str, int]:
    """What lines are sorted by: when it was, a day without a time first, then their number."""
    return line.entry.at, line.n


def in_force(chain: Chain) -> tuple[LogLine, ...]:
    """The lines without those that a later one corrects. Of several that correct the same one the
    last stands in for it: an amount that was put right twice is not two.
    """
    last = {
        line.entry.corrects: line.n
        for line in chain.lines
        if line.entry.corrects is not None and line.entry.corrects < line.n
    }
    return tuple(
        line
        for line in chain.lines
        if line.n not in last and last.get(line.entry.corrects or 0, line.n) == line.n
    )

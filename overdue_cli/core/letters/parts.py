"""Parts of a letter, and the sources each rests on."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any, Literal

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.letters.registry import Effect, LetterKind

Shape = Literal[
    "title",
    "to",
    "facts",
    "body",
    "text",
    "heading",
    "items",
    "boxes",
    "table",
    "quote",
    "sign",
    "report",
]
# A blank cell: to be filled in by hand.
Cell = str | int | date | Decimal | None


class LetterPart(msgspec.Struct, frozen=True, kw_only=True):
    """Part of a letter: texts by their codes with the `fields` they show, or a table of `rows`
    under them, or findings.

    `citations` are what its words rely on.
    """

    shape: Shape
    codes: tuple[str, ...] = ()
    fields: dict[str, Any] = {}
    rows: tuple[tuple[Cell, ...], ...] = ()
    numeric: tuple[int, ...] = ()
    findings: tuple[Finding, ...] = ()
    citations: tuple[str, ...] = ()


LetterParts = Iterator[LetterPart]


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """Something the person should know before sending, never part of the letter."""

    code: str
    fields: dict[str, Any] = {}
    citations: tuple[str, ...] = ()


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """A letter. Without parts it is not needed, and the notes say why."""

    kind: LetterKind
    effect: Effect
    parts: tuple[LetterPart, ...]
    notes: tuple[Note, ...]

    @property
    def citations(self) -> tuple[str, ...]:
        """Keys of all sources its words rely on, in the order of the letter."""
        return tuple(dict.fromkeys(key for part in self.parts for key in part.citations))

    @property
    def is_to_a_person(self) -> bool:
        """Whether it has the title of a letter to a person who lent."""
        return any(code.endswith(".title.person") for part in self.parts for code in part.codes)


def part(shape: Shape, *codes: str, rests_on: tuple[str, ...] = (), **fields: Any) -> LetterPart:
    """Make a part of text."""
    return LetterPart(shape=shape, codes=codes, fields=fields, citations=rests_on)


def table(
    code: str, columns: tuple[str, ...], rows: tuple[tuple[Cell, ...], ...], *numeric: int
) -> LetterPart:
    """Make a table whose heads are the texts `code.column`."""
    return LetterPart(
        shape="table",
        codes=tuple(f"{code}.{column}" for column in columns),
        rows=rows,
        numeric=numeric,
    )


def blank_rows(code: str, columns: tuple[str, ...], count: int) -> LetterPart:
    """Make a table of `count` empty rows, to be filled in by hand."""
    return table(code, columns, ((None,) * len(columns),) * count)

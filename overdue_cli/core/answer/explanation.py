"""Amounts that explain themselves: a value, its formula with the numbers in place, its inputs and
its source.
"""

from collections.abc import Hashable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Literal, TypeVar

import msgspec

from overdue_cli.core.answer.finding import Finding

Once = TypeVar("Once", bound=Hashable)
Unit = Literal["money", "rate", "number", "days", "date", "text"]


class Explained(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One node of an explanation. `formula` holds numbers and operators only, so it needs no
    language.

    `name` is a code that the words layer names; `convention` is the code of the convention used,
    and `defaulted` says that nobody chose it. `start` and `end` bound a span of days, `end` not
    counted. `number` is the place, from 1, among several things of a kind, such as debts; `whole`
    is an amount in whole yuan, where that is usual beside the fen.
    """

    name: str
    value: Decimal | int | date | str | None
    unit: Unit = "money"
    formula: str = ""
    start: date | None = None
    end: date | None = None
    convention: str = ""
    defaulted: bool = False
    number: int = 0
    whole: Decimal | None = None
    citations: tuple[str, ...] = ()
    parts: tuple["Explained", ...] = ()

    def walk(self) -> Iterator["Explained"]:
        """Iterate over this node and all below it, from the top."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def to_depth(self, depth: int) -> "Explained":
        """A copy of this node with at most `depth` levels below it."""
        parts = tuple(part.to_depth(depth - 1) for part in self.parts) if depth > 0 else ()
        return msgspec.structs.replace(self, parts=parts)


class Calculated(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of a calculation: results that explain themselves, notes, and assumptions made."""

    results: tuple[Explained, ...]
    notes: tuple[Finding, ...] = ()
    assumptions: tuple[Finding, ...] = ()

    def cited(self) -> tuple[str, ...]:
        """The key of every citation in the answer, once, in order of appearance."""
        nodes = (node for result in self.results for node in result.walk())
        findings = (*self.notes, *self.assumptions)
        return unique(
            (
                *(c for node in nodes for c in node.citations),
                *(c for f in findings for c in f.citations),
            )
        )


def unique(items: Iterable[Once]) -> tuple[Once, ...]:
    """The items without repeats, in order of first appearance."""
    return tuple(dict.fromkeys(items))  # a dict keeps the order, a set does not


def plain(value: Decimal | int) -> str:
    """A number as written in a formula, without exponent or grouping: 1E+3 is 1000."""
    return format(value, "f") if isinstance(value, Decimal) else str(value)

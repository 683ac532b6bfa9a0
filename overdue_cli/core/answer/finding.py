"""A finding: one typed fact of an answer, from which the words layer makes a sentence."""

from collections.abc import Iterator
from typing import ClassVar

import msgspec


def code_of(name: str) -> str:
    """The public code of a finding's class: `StageNow` is `stage-now`."""
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name).removeprefix("-")


class _Code:
    """A descriptor that gives the tag of a finding's class as the attribute `code`."""

    def __get__(self, finding: object, kind: type[msgspec.Struct]) -> str:
        return str(kind.__struct_config__.tag)


class Finding(
    msgspec.Struct, frozen=True, kw_only=True, tag_field="code", tag=code_of, omit_defaults=True
):
    """A fact of the case or of the law, with the keys of its citations."""

    # Read off the class, so that a class with a tag of its own keeps its public code when renamed.
    code: ClassVar[_Code] = _Code()
    citations: tuple[str, ...]
    # The debts it is about, counted from 0; empty where it is about all, or the case has one debt.
    debts: tuple[int, ...] = ()


class Remark(Finding, frozen=True):
    """A finding of a calculation of `overdue calc`, defined beside that calculation."""


Findings = Iterator[Finding]

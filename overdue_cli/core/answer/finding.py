"""What a finding is."""

from collections.abc import Iterator
from typing import ClassVar

import msgspec


def code_of(name: str) -> str:
    """`StageNow` -> `stage-now`."""
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name).removeprefix("-")


class _Code:
    """The tag of a finding's class, as its own attribute."""

    def __get__(self, finding: object, kind: type[msgspec.Struct]) -> str:
        return str(kind.__struct_config__.tag)


class Finding(
    msgspec.Struct, frozen=True, kw_only=True, tag_field="code", tag=code_of, omit_defaults=True
):
    """A fact of the case or of the law, with where it comes from."""

    code: ClassVar[_Code] = _Code()
    citations: tuple[str, ...]
    # Of a case with several debts: which it is about, counted from 0; empty where it is about all.
    debts: tuple[int, ...] = ()


class Remark(Finding, frozen=True):
    """A finding of a calculation of `overdue calc`; each is defined beside what it belongs to."""


Findings = Iterator[Finding]

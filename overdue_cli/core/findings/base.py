"""What a finding is."""

from typing import Any, ClassVar

import msgspec


def code_of(name: str) -> str:
    """`StageNow` -> `stage-now`."""
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name).removeprefix("-")


class Finding(msgspec.Struct, frozen=True, kw_only=True, tag_field="code", tag=code_of, omit_defaults=True):
    """A fact of the case or of the law, with where it comes from."""

    code: ClassVar[str]
    citations: tuple[str, ...]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.code = code_of(cls.__name__)


class Remark(Finding, frozen=True):
    """A finding of a calculation of `overdue calc`; each is defined beside what it belongs to."""

"""A table of a rulebook file: every record names its citations, and none may be empty."""

from typing import Annotated

import msgspec

Cites = Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """A table of a rulebook file. A misspelt key does not load."""


class Grounds(Record, frozen=True, kw_only=True):
    """Where a rule without a figure of its own stands."""

    citations: Cites


class Length(Record, frozen=True, kw_only=True):
    """How long a period is: in days or in years, never both."""

    days: int = 0
    years: int = 0
    citations: Cites

    def __post_init__(self) -> None:
        if (self.days > 0) == (self.years > 0) or min(self.days, self.years) < 0:
            raise ValueError("a period has days or years")

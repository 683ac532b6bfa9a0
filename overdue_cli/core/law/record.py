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
    """How long a period is: in days, in months or in years."""

    days: int = 0
    months: int = 0
    years: int = 0
    citations: Cites

    def __post_init__(self) -> None:
        lengths = (self.days, self.months, self.years)
        if min(lengths) < 0 or sum(length > 0 for length in lengths) != 1:
            raise ValueError("a period has months, days or years")

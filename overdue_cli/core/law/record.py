"""A table of a rulebook file: every record names its citations, and none may be empty."""

from typing import Annotated

import msgspec

Cites = Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """The base of all rulebook tables. An unknown key raises, so that no misspelt one is lost."""


class Grounds(Record, frozen=True, kw_only=True):
    """The citations of a rule without a figure of its own."""

    citations: Cites


class Length(Record, frozen=True, kw_only=True):
    """The length of a period in days, months or years, exactly one of the three."""

    days: int = 0
    months: int = 0
    years: int = 0
    citations: Cites

    def __post_init__(self) -> None:
        # "Two months" and "60 days" end on different days, so one must not stand in for the other.
        lengths = (self.days, self.months, self.years)
        if min(lengths) < 0 or sum(length > 0 for length in lengths) != 1:
            raise ValueError("a period has months, days or years")

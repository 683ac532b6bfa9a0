"""A table of a rulebook file: every record names its citations, and none may be empty."""

from datetime import date
from typing import Annotated

import msgspec

Cites = Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """The base of all rulebook tables. An unknown key raises, so that no misspelt one is lost."""


class Grounds(Record, frozen=True, kw_only=True):
    """The citations of a rule without a figure of its own."""

    citations: Cites


class Length(Record, frozen=True, kw_only=True):
    """The length of a period in days, months or years, exactly one of the three; `since` is the day
    from which the law sets it, where one before may still matter.
    """

    days: int = 0
    months: int = 0
    years: int = 0
    since: date | None = None
    citations: Cites

    def __post_init__(self) -> None:
        # "Two months" and "60 days" end on different days, so one must not stand in for the other.
        lengths = (self.days, self.months, self.years)
        if min(lengths) < 0 or sum(length > 0 for length in lengths) != 1:
            raise ValueError("a period has days, months or years")

    def holds_on(self, day: date) -> bool:
        """Whether the law set this length on a day."""
        return self.since is None or day >= self.since

    @property
    def whole_months(self) -> int:
        """Its months, a year being twelve; 0 where it is counted in days."""
        return self.months + 12 * self.years

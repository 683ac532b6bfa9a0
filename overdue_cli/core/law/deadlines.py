"""How long each step in a court case has (`law/deadlines.toml`)."""

from typing import Literal

from overdue_cli.core.law.record import Cites, Grounds, Record


class Length(Record, frozen=True, kw_only=True):
    """How long a period is: in days or in years, never both."""

    days: int = 0
    years: int = 0
    citations: Cites

    def __post_init__(self) -> None:
        if (self.days > 0) == (self.years > 0) or min(self.days, self.years) < 0:
            raise ValueError("a period has days or years")


CourtStep = Literal[
    "answer",
    "payment-order-objection",
    "appeal-judgment",
    "appeal-ruling",
    "enforcement",
    "resist-award",
    "resist-notarised",
]


class Deadlines(Record, frozen=True, kw_only=True):
    """How long each step has, and how the days are counted. `remarks` are the grounds of what is
    said beside.
    """

    steps: dict[str, Length]
    counting: Grounds
    counting_years: Grounds
    posted: Grounds
    missed: Grounds
    remarks: dict[str, Grounds]

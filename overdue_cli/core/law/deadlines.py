"""How long each step in a court case has (`law/deadlines.toml`)."""

from typing import Literal

from overdue_cli.core.law.record import Cites, Grounds, Record


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
    missed: Length
    retrial: Length
    confirm_mediation: Length
    remarks: dict[str, Grounds]

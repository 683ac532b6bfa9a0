"""How long each step in a court case has (`law/deadlines.toml`)."""

from typing import Literal

from overdue_cli.core.law.record import Cites, Grounds, Record


class Length(Record, frozen=True, kw_only=True):
    """How long a period is: in days, in months or in years, one of the three."""

    days: int = 0
    months: int = 0
    years: int = 0
    citations: Cites

    def __post_init__(self) -> None:
        lengths = (self.days, self.months, self.years)
        if min(lengths) < 0 or sum(length > 0 for length in lengths) != 1:
            raise ValueError("a period has days, months or years")

    @property
    def whole_months(self) -> int:
        """Its months, a year being twelve; 0 where it is counted in days."""
        return self.months + 12 * self.years


CourtStep = Literal[
    "answer",
    "payment-order-objection",
    "appeal-judgment",
    "appeal-ruling",
    "answer-appeal",
    "retrial",
    "preservation-reconsideration",
    "set-aside-award",
    "enforcement",
    "resist-award",
    "resist-notarised",
    "distribution-objection",
]


class Deadlines(Record, frozen=True, kw_only=True):
    """How long each step has, and how the days are counted. `remarks` are the grounds of what is
    said beside.
    """

    steps: dict[str, Length]
    counting: Grounds
    counting_years: Grounds
    service: Grounds
    service_arbitration: Grounds
    posted: Grounds
    missed: Grounds
    remarks: dict[str, Grounds]


class Undoing(Record, frozen=True, kw_only=True):
    """Until when acts that harm a creditor can be set aside (`law/undoing.toml`): years from the
    day the creditor knew, and from the act at the most.
    """

    known_years: int
    act_years: int
    citations: Cites

"""How long each step in a court case has (`law/deadlines.toml`)."""

from typing import Literal

from overdue_cli.core.law.record import Grounds, Length, Record

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

"""The periods for the steps of a court case (`law/deadlines.toml`)."""

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
    """The period for each step by its code, and the grounds of how days are counted.

    `posted` is for papers sent by post, `missed` the time to ask for a period again after an
    obstacle. `remarks` are the grounds of the remarks given with an answer.
    """

    steps: dict[str, Length]
    counting: Grounds
    counting_years: Grounds
    posted: Grounds
    missed: Length
    retrial: Length
    confirm_mediation: Length
    remarks: dict[str, Grounds]

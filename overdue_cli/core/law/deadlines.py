"""The periods for the steps of a court case (`law/deadlines.toml`)."""

from typing import Literal

from overdue_cli.core.law.record import Grounds, Length, Record

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
    """The period for each step by its code, and the grounds of how days are counted.

    `public_notice` is the time after which who was sought by one is served, `posted` is for papers
    sent by post, `missed` the time to ask for a period again after an obstacle. `remarks` are the
    grounds of the remarks given with an answer.
    """

    steps: dict[str, Length]
    counting: Grounds
    counting_years: Grounds
    service: Grounds
    service_arbitration: Grounds
    public_notice: Length
    posted: Grounds
    missed: Length
    confirm_mediation: Length
    remarks: dict[str, Grounds]

"""Limitation periods: how long, what restarts them, when to warn (`law/limitation.toml`)."""

from datetime import date

from overdue_cli.core.law.record import Cites, Grounds, Length, Record


class InForce(Record, frozen=True, kw_only=True):
    """The first day on which a rule held."""

    since: date
    citations: Cites


class Older(Record, frozen=True, kw_only=True):
    """Of what was due before this day an older, shorter period may have run out."""

    before: date
    citations: Cites


class Halt(Record, frozen=True, kw_only=True):
    """Obstacles in the last `months` of a period halt it."""

    months: int
    citations: Cites


class LimitationRule(Record, frozen=True, kw_only=True):
    """The period, what restarts it, and where each piece stands; the warning begins
    `warn_months_before` the end.

    `restarts` is the list of what begins the period again, what a borrower does himself first:
    kind to citations; `card_restarts` what more the rule on bank cards says of some kinds.
    """

    warn_months_before: int
    period: Length
    in_force: InForce
    longest: Length
    start: Grounds
    instalments: Grounds
    no_due_day: Grounds
    older: Older
    counting: Grounds
    restart: Grounds
    restarts: dict[str, Cites]
    card_restarts: dict[str, Cites]
    defence: Grounds
    after: Grounds
    proof: Grounds
    halt: Halt

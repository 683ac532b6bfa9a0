"""Limitation periods: how long, what restarts them, when to warn (`law/limitation.toml`)."""

from datetime import date

from overdue_cli.core.law.record import Cites, Grounds, Length, Record


class InForce(Record, frozen=True, kw_only=True):
    """The first day on which a rule held."""

    since: date
    citations: Cites


class Halt(Record, frozen=True, kw_only=True):
    """Obstacles in the last `months` of a period halt it."""

    months: int
    citations: Cites


class LimitationRule(Record, frozen=True, kw_only=True):
    """The period, what restarts it, and where each piece stands. `events` names the citations of
    each kind; the warning begins `warn_months_before` the end.
    """

    warn_months_before: int
    period: Length
    in_force: InForce
    longest: Length
    start: Grounds
    instalments: Grounds
    counting: Grounds
    restart: Grounds
    events: dict[str, Cites]
    defence: Grounds
    after: Grounds
    proof: Grounds
    halt: Halt

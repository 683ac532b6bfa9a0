"""Limitation periods (诉讼时效): length, events that restart them, warnings
(`law/limitation.toml`).
"""

from datetime import date

from overdue_cli.core.law.record import Cites, Grounds, Length, Record


class InForce(Record, frozen=True, kw_only=True):
    """The day on which a rule came into force."""

    since: date
    citations: Cites


class Halt(Record, frozen=True, kw_only=True):
    """The suspension of a period by obstacles in its last `months` (民法典第194条)."""

    months: int
    citations: Cites


class LimitationRule(Record, frozen=True, kw_only=True):
    """The limitation period, the events that restart it, and the grounds of each rule.

    `longest` is the longest protection whatever happens (民法典第188条). `events` are the citations
    for each kind of event that restarts the period (民法典第195条). A warning is given from
    `warn_months_before` the end on.
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

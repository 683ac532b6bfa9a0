"""Limitation periods: the warning and the count (`law/limitation.toml`,
`law/limitation-count.toml`).
"""

from overdue_cli.core.law.record import Cites, Grounds, Length, Record


class Limitation(Record, frozen=True, kw_only=True):
    """How long a claim can be defended only by suing, and when to begin to warn."""

    years: int
    warn_after_months: int
    citations: Cites


class LimitationRule(Record, frozen=True, kw_only=True):
    """The period, what restarts it, and where each piece stands. `events` names the citations of
    each kind.
    """

    period: Length
    longest: Length
    start: Grounds
    instalments: Grounds
    counting: Grounds
    restart: Grounds
    events: dict[str, Cites]
    defence: Grounds
    after: Grounds
    proof: Grounds
    halt: Grounds

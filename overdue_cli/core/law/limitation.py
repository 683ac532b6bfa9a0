"""Limitation periods: the count, what restarts it, and the warning (`law/limitation.toml`)."""

from datetime import date

from overdue_cli.core.law.deadlines import Length
from overdue_cli.core.law.record import Cites, Grounds, Record


class Limitation(Record, frozen=True, kw_only=True):
    """The period, what restarts it, where each piece stands, and when to begin to warn.

    `restarts` is the list of what begins the period again, what a borrower does himself first:
    kind to citations; `card_restarts` what more the rule on bank cards says of some kinds. Before
    `older_before` an older, shorter period may have run out.
    """

    warn_after_months: int
    older_before: date
    citations: Cites
    period: Length
    longest: Length
    start: Grounds
    instalments: Grounds
    no_due_day: Grounds
    older: Grounds
    counting: Grounds
    restart: Grounds
    restarts: dict[str, Cites]
    card_restarts: dict[str, Cites]
    defence: Grounds
    after: Grounds
    proof: Grounds
    halt: Grounds

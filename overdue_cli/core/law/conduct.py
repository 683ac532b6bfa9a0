"""How collection is done, where to turn, how long that takes (`law/conduct.toml`,
`law/collection.toml`, `law/channels.toml`, `law/complaints.toml`).
"""

from typing import Annotated

import msgspec

from overdue_cli.core.law.product import Lender
from overdue_cli.core.law.record import Cites, Length, Record


class Source(Record, frozen=True, kw_only=True):
    """Where a conduct rule stands, and the kinds of lender that this text binds or addresses."""

    citation: str
    lenders: tuple[Lender, ...]


class ConductRule(Record, frozen=True, kw_only=True):
    """A rule on how collection is done."""

    sources: Annotated[tuple[Source, ...], msgspec.Meta(min_length=1)]

    def for_lender(self, lender: Lender) -> tuple[str, ...]:
        """The citations that hold for this kind of lender; empty where the rule is not for it."""
        return tuple(source.citation for source in self.sources if lender in source.lenders)


class Channel(Record, frozen=True, kw_only=True):
    """A place to turn to."""

    lenders: tuple[Lender, ...]
    number: str = ""
    hours_a_day: int = 0
    citations: Cites


class QuietHours(Record, frozen=True, kw_only=True):
    """From `start` until `until` (of the next day) nobody collects; hours as HH:MM."""

    start: str
    until: str
    citations: Cites


class MostADay(Record, frozen=True, kw_only=True):
    """At most so many a day."""

    most: int
    citations: Cites


class VisitRule(Record, frozen=True, kw_only=True):
    """How many collectors come at least."""

    people: int
    citations: Cites


class CollectionRules(Record, frozen=True, kw_only=True):
    """Hours, connected calls, unanswered dials and visits."""

    quiet_hours: QuietHours
    calls: MostADay
    dials: MostADay
    visit: VisitRule


class LenderComplaint(Record, frozen=True, kw_only=True):
    """A lender decides in `days`; complex cases take more, exceptional ones the longest."""

    days: int
    complex_days: int
    longest_days: int
    citations: Cites


class ComplaintRules(Record, frozen=True, kw_only=True):
    """Who has to answer within how many days."""

    lender: LenderComplaint
    credit_bureau: Length

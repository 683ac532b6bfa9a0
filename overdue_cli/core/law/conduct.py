"""Rules on the conduct of debt collection, and channels for complaints (`law/conduct.toml`,
`law/channels.toml`).
"""

from typing import Annotated

import msgspec

from overdue_cli.core.law.product import Lender
from overdue_cli.core.law.record import Cites, Record


class Source(Record, frozen=True, kw_only=True):
    """A citation of a conduct rule, and the kinds of lender that this text binds or addresses."""

    citation: str
    lenders: tuple[Lender, ...]


class ConductRule(Record, frozen=True, kw_only=True):
    """A rule on the conduct of debt collection, with one source or more."""

    sources: Annotated[tuple[Source, ...], msgspec.Meta(min_length=1)]

    def for_lender(self, lender: Lender) -> tuple[str, ...]:
        """The citations that apply to a kind of lender; empty where the rule does not."""
        # By source, not by rule: one text binds banks and another says the same to small lenders.
        return tuple(source.citation for source in self.sources if lender in source.lenders)


class Channel(Record, frozen=True, kw_only=True):
    """A place to turn to: a regulator, a hotline, a mediator."""

    lenders: tuple[Lender, ...]
    number: str = ""
    hours_a_day: int = 0
    citations: Cites

"""How collection is done, and where to turn (`law/conduct.toml`, `law/channels.toml`)."""

from typing import Annotated

import msgspec

from overdue_cli.core.law.product import Lender
from overdue_cli.core.law.record import Cites, Record


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
    citations: Cites

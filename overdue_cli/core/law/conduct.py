"""Rules on the conduct of debt collection, channels for complaints, and the basis of letters
(`law/conduct.toml`, `law/channels.toml`, `law/letters.toml`).
"""

from collections.abc import Mapping
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


class LetterRules(msgspec.Struct, frozen=True, kw_only=True):
    """The legal basis of letters: `basis` by the statement it supports, and the conduct rules."""

    basis: Mapping[str, ConductRule]
    conduct: Mapping[str, ConductRule]

    def rest_on(self, lender: Lender, *names: str) -> tuple[str, ...]:
        """The citations of the named statements that apply to a kind of lender, once each."""
        # A dict and not a set: citations are printed in the order in which they first support.
        return tuple(
            dict.fromkeys(key for name in names for key in self.basis[name].for_lender(lender))
        )

"""The caps that charges are held against, and the one-year LPR (`law/lending.toml`)."""

from datetime import date, timedelta
from decimal import Decimal

from overdue_cli.core.law.product import Bounds
from overdue_cli.core.law.record import Cites, Record
from overdue_cli.core.law.timeline import Timeline


class OlderPrivate(Record, frozen=True, kw_only=True):
    """The private rule from `since` until the present one: above `line` a year nothing is
    supported, above `void` it is void; `unagreed` is the overdue rate where none was agreed.
    """

    since: date
    line: Decimal
    void: Decimal
    unagreed: Decimal
    before_multiple: Decimal
    citations: Cites
    void_citations: Cites
    before_citations: Cites


class Lending(Record, frozen=True, kw_only=True):
    """The caps that charges are held against. `grounds` names where what is said beside stands."""

    licensed_line: Decimal
    licensed_citations: Cites
    private_multiple: Decimal
    private_citations: Cites
    private_since: date
    older_private: OlderPrivate
    bank_multiplier: Bounds
    cost_table_from: date
    grounds: dict[str, Cites]
    lpr: Timeline

    @property
    def private_until(self) -> date:
        """The last day under the older private rule."""
        return self.private_since - timedelta(days=1)

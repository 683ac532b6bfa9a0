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


class Guarantee(Record, frozen=True, kw_only=True):
    """How many months a guarantee lasts for which no period was agreed."""

    months: int
    citations: Cites


class PenaltyCut(Record, frozen=True, kw_only=True):
    """When an agreed penalty is as a rule excessive: more than this share above the loss."""

    above_loss: Decimal
    citations: Cites


class Assisted(Record, frozen=True, kw_only=True):
    """From when on fees of others belong to the cost of a loan made with a platform."""

    since: date
    citations: Cites


class Lending(Record, frozen=True, kw_only=True):
    """The caps that charges are held against. `grounds` names where what is said beside stands."""

    licensed_line: Decimal
    licensed_citations: Cites
    private_multiple: Decimal
    private_citations: Cites
    private_since: date
    older_private: OlderPrivate
    bank_multiplier: Bounds
    guarantee: Guarantee
    penalty_cut: PenaltyCut
    assisted: Assisted
    cost_table_from: date
    grounds: dict[str, Cites]
    lpr: Timeline

    @property
    def private_until(self) -> date:
        """The last day under the older private rule."""
        return self.private_since - timedelta(days=1)

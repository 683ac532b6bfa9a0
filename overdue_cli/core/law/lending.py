"""The caps that charges are held against, and the one-year LPR (`law/lending.toml`)."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.law.product import Bounds
from overdue_cli.core.law.record import Cites, Record
from overdue_cli.core.law.timeline import Timeline


class OlderPrivate(Record, frozen=True, kw_only=True):
    """The private rule from `since` to 2020-08-19: what is above `line` a year is not supported,
    above `void` void.
    """

    since: date
    line: Decimal
    void: Decimal
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
    """The lines that charges are held against."""

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
    lpr: Timeline

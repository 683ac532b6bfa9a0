"""The caps on loan charges, and the one-year LPR (`law/lending.toml`)."""

from datetime import date, timedelta
from decimal import Decimal

from overdue_cli.core.law.product import Bounds
from overdue_cli.core.law.record import Cites, Record
from overdue_cli.core.law.timeline import Timeline


class OlderPrivate(Record, frozen=True, kw_only=True):
    """The cap on private loans from `since` until the present rule (法释〔2015〕18号).

    Yearly rates as fractions: interest above `cap` is not enforced by courts, interest above
    `void` is void and can be claimed back even when paid; `unagreed` is the overdue rate where none
    was agreed. `before_multiple` is the multiple of the still earlier rule.
    """

    since: date
    cap: Decimal
    void: Decimal
    unagreed: Decimal
    before_multiple: Decimal
    citations: Cites
    void_citations: Cites
    before_citations: Cites


class LprRates(Record, frozen=True, kw_only=True):
    """The LPR of one year, and of five years and more."""

    one_year: Timeline
    five_year: Timeline


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


class LongPlan(Record, frozen=True, kw_only=True):
    """After how many years a plan is long: this program's own yardstick, and of a bank's consumer
    loan the longest term, for the time being up to `bank_now_years`.
    """

    years: int
    citations: Cites
    bank_years: int
    bank_now_years: int
    bank_citations: Cites


class Lending(Record, frozen=True, kw_only=True):
    """The caps on the charges of a loan, in fractions a year or multiples of the LPR.

    `licensed_cap` is the yearly cap for licensed lenders, `private_multiple` the multiple of the
    LPR for private loans since `private_since`. `bank_multiplier` is the penalty multiple banks may
    agree. `grounds` are the citations of the remarks given with an answer.
    """

    licensed_cap: Decimal
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
    long_plan: LongPlan
    grounds: dict[str, Cites]
    lpr: Timeline
    lpr_five_year: Timeline

    # Computed, so that the day of a change stands once and the two rules neither gap nor overlap.
    @property
    def private_until(self) -> date:
        """The last day of the older rule on private loans."""
        return self.private_since - timedelta(days=1)

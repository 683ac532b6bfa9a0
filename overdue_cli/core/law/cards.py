"""Credit cards: rules for all of them, and what stands in for unsaid terms (`law/cards.toml`)."""

from decimal import Decimal

from overdue_cli.core.law.record import Cites, Record
from overdue_cli.core.quantity.estimate import Estimate


class DayBounds(Record, frozen=True, kw_only=True):
    """So many days at least, as a rule, at most."""

    low: int
    point: int
    high: int


class CardEstimate(Record, frozen=True, kw_only=True):
    """What stands in for a bill of which only the sum was told. `due_days` lie between statement
    and due date, `posted_before_due` between the posting of its purchases and the due date. After
    `late_charges` of them no further late-payment charge is counted but at the high end.
    """

    due_days: int
    posted_before_due: DayBounds
    late_share: Estimate
    late_charges: int
    citations: Cites


class CardRules(Record, frozen=True, kw_only=True):
    """What stands in for unsaid terms of a card contract, and the rules that hold for every
    card.
    """

    daily_rate: Decimal
    minimum_share: Decimal
    late_share: Decimal
    grace_days: int
    tolerance: Decimal
    principal_first_after: int
    most_years: int
    estimate: CardEstimate
    rate_citations: Cites
    terms_citations: Cites
    grace_citations: Cites
    order_citations: Cites
    plan_citations: Cites
    no_interest_citations: Cites
    method_citations: Cites
    reduce_citations: Cites
    cash_citations: Cites
    agreed_plan_citations: Cites
    yearly_citations: Cites

    @property
    def most_months(self) -> int:
        """The longest an individualised plan may run, in months."""
        return 12 * self.most_years

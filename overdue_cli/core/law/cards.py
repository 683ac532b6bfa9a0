"""Credit card rules, and the defaults for terms that were not given (`law/cards.toml`)."""

from decimal import Decimal

from overdue_cli.core.law.record import Cites, Record
from overdue_cli.core.quantity.estimate import Estimate


class DayBounds(Record, frozen=True, kw_only=True):
    """A number of days: at least, usually and at most."""

    low: int
    point: int
    high: int


class CardEstimate(Record, frozen=True, kw_only=True):
    """The defaults for a bill of which only the total is known.

    `due_days` lie between statement and due date, `posted_before_due` between the posting of the
    purchases and the due date. After `late_charges` late-payment charges (违约金) no further one is
    counted, except at the high end of the estimate.
    """

    due_days: int
    posted_before_due: DayBounds
    late_share: Estimate
    late_charges: int
    citations: Cites


class CardRules(Record, frozen=True, kw_only=True):
    """The rules for every card, and the defaults for terms of the contract that were not given.

    Rates and shares are fractions: `daily_rate` a day, a yearly rate
    over `year_days`, `minimum_share` of the bill, `late_share` of
    the part of the minimum that was not paid. `tolerance` is in yuan. A payment goes to principal
    first from `principal_first_after` days overdue on. An individualised instalment plan runs at
    most `most_years` (商业银行信用卡业务监督管理办法第70条).
    """

    daily_rate: Decimal
    year_days: int
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
    minimum_citations: Cites
    reduce_citations: Cites
    cash_citations: Cites
    agreed_plan_citations: Cites
    yearly_citations: Cites

    @property
    def most_months(self) -> int:
        """The longest term of an individualised instalment plan, in months."""
        return 12 * self.most_years

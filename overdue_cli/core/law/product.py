"""What is known of a product and of its kind of lender (`rulebook/data/products/`)."""

from decimal import Decimal
from enum import Enum

from overdue_cli.core.law.record import Cites, Record
from overdue_cli.core.quantity.estimate import Estimate


class Lender(Enum):
    """The kind of lender; it decides the line, the regulator and which conduct rules bind."""

    BANK = "bank"
    CARD_ISSUER = "card-issuer"
    CONSUMER_FINANCE = "consumer-finance"
    SMALL_LOAN = "small-loan"
    PRIVATE = "private"
    UNKNOWN = "unknown"


class Bounds(Record, frozen=True, kw_only=True):
    """What a rate or multiple may be when the contract was not read. `reported` is said but not
    confirmed.
    """

    low: Decimal
    point: Decimal
    high: Decimal
    basis: str
    citations: Cites

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.point <= self.high:
            raise ValueError("bounds must be low <= point <= high")
        if self.basis not in {"law", "reported", "assumed"}:
            raise ValueError("basis is law, reported or assumed")

    def hold(self, value: Decimal) -> bool:
        """Whether a value lies within them."""
        return self.low <= value <= self.high

    @property
    def estimate(self) -> Estimate:
        return Estimate(low=self.low, point=self.point, high=self.high)


class Product(Record, frozen=True, kw_only=True):
    """A product, or a kind of loan, as far as its terms are known; its names in both languages.

    `lender_name` is the code of the lender that usually stands behind it, named in words beside.
    """

    name_zh: str
    name_en: str
    lender: Lender
    year_days: int
    daily_rate: Bounds | None = None
    annual_rate: Bounds | None = None
    penalty_multiplier: Bounds | None = None
    lender_name: str = ""
    lender_name_zh: str = ""
    lender_name_en: str = ""
    hotline: str = ""
    hotline_hours: str = ""
    grace_reported: bool = False
    no_fee_found: bool = False
    citations: Cites

    @property
    def is_card(self) -> bool:
        return self.lender is Lender.CARD_ISSUER

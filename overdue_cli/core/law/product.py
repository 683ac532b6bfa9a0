"""Loan products and kinds of lender, with their terms (`rulebook/data/products/`)."""

from decimal import Decimal
from enum import Enum

from overdue_cli.core.law.record import Cites, Record
from overdue_cli.core.quantity.estimate import Estimate

# The product where neither product nor lender was given: only the widest bounds are known.
UNSAID = "other"


class Lender(Enum):
    """The kind of lender; it decides the cap, the regulator and which conduct rules bind."""

    BANK = "bank"
    CARD_ISSUER = "card-issuer"
    CONSUMER_FINANCE = "consumer-finance"
    SMALL_LOAN = "small-loan"
    PRIVATE = "private"
    UNKNOWN = "unknown"


# Those licensed and supervised as banks are (金融监管总局), and not by a local authority.
BANKING = (Lender.BANK, Lender.CARD_ISSUER, Lender.CONSUMER_FINANCE)


class Bounds(Record, frozen=True, kw_only=True):
    """The range of a rate (a fraction) or a multiple where the contract's own is not known.

    `basis` is "law", "reported" (published or reported, not confirmed) or "assumed".
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
        """Whether a value lies within the bounds."""
        return self.low <= value <= self.high

    @property
    def estimate(self) -> Estimate:
        """The bounds as an estimate to compute with."""
        return Estimate(low=self.low, point=self.point, high=self.high)


class Product(Record, frozen=True, kw_only=True):
    """A loan product, or a kind of loan, with its terms as far as they are known, its names in both
    languages and what else people call it.

    `year_days` is the days of a year by which its yearly rate is counted, 360 or 365. `lender_name`
    is the code of the usual lender behind an app, named in both languages beside it.
    `instalments` says that by its nature it is repaid in instalments, as a rule monthly; `direct`
    that no platform is known to stand between lender and borrower; `secures_home` that the home
    stands for it.
    """

    name_zh: str
    name_en: str
    also_called: tuple[str, ...] = ()
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
    instalments: bool = False
    direct: bool = False
    secures_home: bool = False
    citations: Cites

    @property
    def is_card(self) -> bool:
        """Whether the product is a credit card, which has charges of its own."""
        return self.lender is Lender.CARD_ISSUER

"""The shape of the rulebook: what each kind of rule holds. Every record names its citations; none may be empty."""

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated

import msgspec

from overdue_cli.core.citation import Citation
from overdue_cli.core.estimate import Estimate
from overdue_cli.core.timeline import Timeline

if TYPE_CHECKING:
    from overdue_cli.core.cards import CardRules
    from overdue_cli.core.court_paper import CourtRules
    from overdue_cli.core.periods import Length
    from overdue_cli.core.uses.rated import ClaimRules

Cites = Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """A table of a rulebook file. A misspelt key does not load."""


class Lender(Enum):
    """The kind of lender; it decides the line, the regulator and which conduct rules bind."""

    BANK = "bank"
    CARD_ISSUER = "card-issuer"
    CONSUMER_FINANCE = "consumer-finance"
    SMALL_LOAN = "small-loan"
    PRIVATE = "private"
    UNKNOWN = "unknown"


class Likelihood(Enum):
    """How often a measure is met at a stage, in practice."""

    USUAL = "usual"
    COMMON = "common"
    POSSIBLE = "possible"
    UNCOMMON = "uncommon"
    NOT_YET = "not-yet"


class Bounds(Record, frozen=True, kw_only=True):
    """What a rate or multiple may be when the contract was not read. `reported` is said but not confirmed."""

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

    @property
    def estimate(self) -> Estimate:
        return Estimate(low=self.low, point=self.point, high=self.high)


class Product(Record, frozen=True, kw_only=True):
    """A product, or a kind of loan, as far as its terms are known."""

    lender: Lender
    year_days: int
    daily_rate: Bounds | None = None
    annual_rate: Bounds | None = None
    penalty_multiplier: Bounds | None = None
    lender_name: str = ""
    hotline: str = ""
    hotline_hours: str = ""
    grace_reported: bool = False
    no_fee_found: bool = False
    citations: Cites

    @property
    def is_card(self) -> bool:
        return self.lender is Lender.CARD_ISSUER


class Bucket(Record, frozen=True, kw_only=True):
    """A band of days past due: its trade name and the code credit reports usually show."""

    first_day: int
    name: str
    report_code: str


class LoanClass(Record, frozen=True, kw_only=True):
    """The class a bank must at least put the loan in, from a day past due on."""

    first_day: int
    name: str


class Band(Record, frozen=True, kw_only=True):
    """What is usual from a day past due on."""

    first_day: int
    name: str
    measures: dict[str, Likelihood]


class Stages(Record, frozen=True, kw_only=True):
    """The stage table."""

    buckets: tuple[Bucket, ...]
    loan_classes: tuple[LoanClass, ...]
    bands: tuple[Band, ...]
    bucket_citations: Cites
    report_citations: Cites
    class_citations: Cites
    band_citations: Cites


class OlderPrivate(Record, frozen=True, kw_only=True):
    """The private rule from `since` to 2020-08-19: what is above `line` a year is not supported, above `void` void."""

    since: date
    line: Decimal
    void: Decimal
    citations: Cites
    void_citations: Cites
    before_citations: Cites


class Lending(Record, frozen=True, kw_only=True):
    """The lines that charges are held against."""

    licensed_line: Decimal
    licensed_citations: Cites
    private_multiple: Decimal
    private_citations: Cites
    private_since: date
    older_private: OlderPrivate
    cost_table_from: date
    lpr: Timeline


class Limitation(Record, frozen=True, kw_only=True):
    """How long a claim can be defended only by suing, and when to begin to warn."""

    years: int
    warn_after_months: int
    citations: Cites


class Source(Record, frozen=True, kw_only=True):
    """Where a conduct rule stands, and the kinds of lender that this text binds or addresses."""

    citation: str
    lenders: tuple[Lender, ...]


class Conduct(Record, frozen=True, kw_only=True):
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


class UsualSpending(Record, frozen=True, kw_only=True):
    """What people spend on the average: yuan a head and year, by group; `groups` names that of a category.

    `ask_above` is from how many times that on to ask whether a line is right.
    """

    per_head: dict[str, Decimal]
    groups: dict[str, str]
    ask_above: int
    citations: Cites


class Rules(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the core may know about one case's law and products."""

    version: str
    checked: date
    product: Product
    bank_multiplier: Bounds
    stages: Stages
    lending: Lending
    limitation: Limitation
    conduct: dict[str, Conduct]
    channels: dict[str, Channel]
    topics: dict[str, tuple[str, ...]]
    citations: dict[str, Citation]
    # Only for a case that needs them: a card, a debt told in full, a paper of a court.
    cards: "CardRules | None" = None
    claims: "ClaimRules | None" = None
    usual_spending: UsualSpending | None = None
    court: "CourtRules | None" = None
    periods: "dict[str, Length] | None" = None

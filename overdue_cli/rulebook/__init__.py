"""The rulebook: TOML files beside this module, read once each and only when a case needs them."""

import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from overdue_cli.core.allocation import Allocation
from overdue_cli.core.cards import CardRules
from overdue_cli.core.case import Case, Debt
from overdue_cli.core.citation import Citation, Force, Verified
from overdue_cli.core.court_fees import Procedure
from overdue_cli.core.rules import (
    Bounds,
    Channel,
    Conduct,
    Lender,
    Lending,
    Limitation,
    Product,
    Record,
    Rules,
    Stages,
)
from overdue_cli.core.schedules import Repayment
from overdue_cli.errors import RulebookError

if TYPE_CHECKING:
    from overdue_cli.core.uses.deadline import Deadlines
    from overdue_cli.core.uses.delay_interest import DelayRule
    from overdue_cli.core.uses.limitation import LimitationRule
    from overdue_cli.core.uses.rated import ClaimRules

VERSION = "2026-11-23"
DATA = Path(__file__).parent / "data"
# Lender not said: nothing is known but the widest bounds.
UNSAID = "other"

T = TypeVar("T")


class _Article(Record, frozen=True, kw_only=True):
    verified: Verified
    quote: str = ""
    article: str = ""
    about_zh: str = ""
    about_en: str = ""


class _Instrument(Record, frozen=True, kw_only=True):
    title_zh: str
    title_en: str
    issuer: str
    number: str = ""
    force: Force
    since: date | None = None
    issued: date | None = None
    until: date | None = None
    url: str = ""
    articles: dict[str, _Article]


class _LendingFile(Lending, frozen=True, kw_only=True):
    bank_multiplier: Bounds


def rules_for(case: Case) -> Rules:
    """All the rules one case needs. Raises RulebookError when a file is not what it should be."""
    lending = _load("law/lending.toml", _LendingFile)
    return Rules(
        version=VERSION,
        checked=date.fromisoformat(VERSION),
        product=product_of(case.debts[0]),
        bank_multiplier=lending.bank_multiplier,
        stages=_load("law/stages.toml", Stages),
        lending=lending,
        limitation=_load("law/limitation.toml", Limitation),
        conduct=_load("law/conduct.toml", dict[str, Conduct]),
        channels=_load("law/channels.toml", dict[str, Channel]),
        topics=_load("law/topics.toml", dict[str, tuple[str, ...]]),
        citations=citations(),
    )


# The loan of a lender about which nothing is known but its kind.
OF_LENDER = {
    "bank": "bank-loan",
    "consumer-finance": "consumer-finance",
    "small-loan": "small-loan",
    "private": "private-loan",
}


def product_of(debt: Debt) -> Product:
    """A debt's product, under the rules of the lender its contract names.

    An app says little about its terms; what it leaves to assumption comes from the kind of lender.
    """
    named = product(debt.product or UNSAID)
    if debt.lender is None or named.lender is Lender(debt.lender) or not named.computes_charges:
        return named
    usual = product(OF_LENDER[debt.lender])
    assumed = {
        name: getattr(usual, name)
        for name in ("daily_rate", "annual_rate", "penalty_multiplier")
        if _is_assumed(getattr(named, name))
    }
    known_rate = any(not _is_assumed(bounds) for bounds in (named.daily_rate, named.annual_rate) if bounds)
    if known_rate:
        assumed.pop("annual_rate", None)
    cites = tuple(dict.fromkeys((*named.citations, *usual.citations)))
    return msgspec.structs.replace(named, lender=usual.lender, year_days=usual.year_days, citations=cites, **assumed)


def _is_assumed(bounds: Bounds | None) -> bool:
    return bounds is None or bounds.basis == "assumed"


KINDS = (*OF_LENDER.values(), "credit-card")


def products() -> tuple[str, ...]:
    """The ids of all products: the best known first, then kinds of loan, then apps, `other` last."""
    names = {path.stem for path in (DATA / "products").glob("*.toml")}
    return ("weilidai", *KINDS, *sorted(names - {"weilidai", UNSAID, *KINDS}), UNSAID)


def product(name: str) -> Product:
    """One product by its id."""
    found: Product = _load(f"products/{name}.toml", Product)
    return found


def procedure() -> Procedure:
    """The fees of a court."""
    found: Procedure = _load("law/procedure.toml", Procedure)
    return found


def lending() -> Lending:
    """The lines that charges are held against, and the LPR."""
    found: Lending = _load("law/lending.toml", _LendingFile)
    return found


def allocation() -> Allocation:
    """In which order a payment is counted."""
    found: Allocation = _load("law/allocation.toml", Allocation)
    return found


def delay_rule() -> "DelayRule":
    """The doubled part of the interest for delayed performance."""
    from overdue_cli.core.uses.delay_interest import DelayRule

    found: DelayRule = _load("law/delay-interest.toml", DelayRule)
    return found


def deadlines() -> "Deadlines":
    """How long each step in a court case has."""
    from overdue_cli.core.uses.deadline import Deadlines

    found: Deadlines = _load("law/deadlines.toml", Deadlines)
    return found


def limitation_rule() -> "LimitationRule":
    """How a limitation period is counted, and what restarts it."""
    from overdue_cli.core.uses.limitation import LimitationRule

    found: LimitationRule = _load("law/limitation-count.toml", LimitationRule)
    return found


def cards() -> CardRules:
    """Rules for credit cards."""
    found: CardRules = _load("law/cards.toml", CardRules)
    return found


def repayment() -> Repayment:
    """Where the rules on repaying and on yearly rates stand."""
    found: Repayment = _load("law/repayment.toml", Repayment)
    return found


def claims() -> "ClaimRules":
    """Where the lines of a claim, and the order of payments, stand."""
    from overdue_cli.core.uses.rated import ClaimRules

    found: ClaimRules = _load("law/ledger.toml", ClaimRules)
    return found


@cache
def all_citations() -> dict[str, Citation]:
    """What the report cites, and what only calculations cite."""
    more = sorted(path.stem for path in (DATA / "instruments").glob("*.toml"))
    found = dict(citations())
    for name in more:
        found |= _citations_in(f"instruments/{name}.toml")
    return found


@cache
def citations() -> dict[str, Citation]:
    """Every citation of the report, by `instrument:article`."""
    return _citations_in("instruments.toml")


def _citations_in(file: str) -> dict[str, Citation]:
    found: dict[str, Citation] = {}
    for name, instrument in _load(file, dict[str, _Instrument]).items():
        whole = msgspec.structs.asdict(instrument)
        for key, article in whole.pop("articles").items():
            place = msgspec.structs.asdict(article)
            place["article"] = article.article or (key if key.isdigit() else "")
            found[f"{name}:{key}"] = Citation(id=f"{name}:{key}", **whole, **place)
    return found


@cache
def _load(name: str, kind: type[T]) -> T:
    path = DATA / name
    try:
        return convert(tomllib.loads(path.read_text("utf-8"), parse_float=Decimal), kind)
    except (OSError, ValueError) as error:
        raise RulebookError(f"{name}: {error}") from error


def convert(table: Mapping[str, Any], kind: type[T]) -> T:
    """A parsed TOML table as a typed record; integers are taken where a decimal is meant."""
    return msgspec.convert(table, kind, strict=False)

"""The rulebook: TOML files beside this module, read once each and only when a case needs them."""

import zlib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from overdue_cli.core.case import Case, Debt
from overdue_cli.core.citation import Citation, Force, Verified
from overdue_cli.core.law.budget import UsualSpending
from overdue_cli.core.law.conduct import Channel, Conduct
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.limitation import Limitation
from overdue_cli.core.law.product import Bounds, Lender, Product
from overdue_cli.core.law.record import Record
from overdue_cli.core.law.stages import Stages
from overdue_cli.core.rules import Rules
from overdue_cli.errors import RulebookError

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


class LendingFile(Lending, frozen=True, kw_only=True):
    """`law/lending.toml`: the lines, and what a bank may take once overdue."""

    bank_multiplier: Bounds


def rules_for(case: Case) -> tuple[Rules, ...]:
    """The rules each debt of a case needs. Raises RulebookError when a file is not what it should be."""
    found = tuple(rules_of(debt) for debt in case.debts)
    if case.budget is None or not case.budget.spending:
        return found
    usual = load("law/budget.toml", UsualSpending)
    return tuple(msgspec.structs.replace(rules, usual_spending=usual) for rules in found)


def rules_of(debt: Debt) -> Rules:
    """All the rules of one debt."""
    lending = load("law/lending.toml", LendingFile)
    return Rules(
        version=VERSION,
        checked=date.fromisoformat(VERSION),
        product=product_of(debt),
        bank_multiplier=lending.bank_multiplier,
        stages=load("law/stages.toml", Stages),
        lending=lending,
        limitation=load("law/limitation.toml", Limitation),
        conduct=load("law/conduct.toml", dict[str, Conduct]),
        channels=load("law/channels.toml", dict[str, Channel]),
        topics=load("law/topics.toml", dict[str, tuple[str, ...]]),
        **_only_for(debt),
    )


def _only_for(debt: Debt) -> dict[str, Any]:
    """What only a card, a debt told in full or a paper of a court goes by; with the citations of all."""
    more: dict[str, Any] = {"citations": citations()}
    if product_of(debt).is_card:
        from overdue_cli.core.law.cards import CardRules

        more["cards"] = load("law/cards.toml", CardRules)
        more["citations"] = more["citations"] | citations_in("instruments/cards.toml")
    if debt.loan is not None:
        from overdue_cli.core.law.ledger import ClaimRules

        more["claims"] = load("law/ledger.toml", ClaimRules)
        for name in ("ledger", "lines"):
            more["citations"] = more["citations"] | citations_in(f"instruments/{name}.toml")
    if debt.paper is not None:
        from overdue_cli.core.law.court_papers import CourtRules
        from overdue_cli.core.law.deadlines import Deadlines

        more["court"] = load("law/court-papers.toml", CourtRules)
        more["periods"] = load("law/deadlines.toml", Deadlines).steps
        for name in ("deadlines", "court-papers"):
            more["citations"] = more["citations"] | citations_in(f"instruments/{name}.toml")
    return more


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
    if debt.lender is None or named.lender is Lender(debt.lender) or named.is_card:
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
    found: Product = load(f"products/{name}.toml", Product)
    return found


@cache
def citations() -> dict[str, Citation]:
    """Every citation of the report, by `instrument:article`."""
    return citations_in("instruments.toml")


def citations_in(file: str) -> dict[str, Citation]:
    """The citations of one file of instruments."""
    found: dict[str, Citation] = {}
    for name, instrument in load(file, dict[str, _Instrument]).items():
        whole = msgspec.structs.asdict(instrument)
        for key, article in whole.pop("articles").items():
            place = msgspec.structs.asdict(article)
            place["article"] = article.article or (key if key.isdigit() else "")
            found[f"{name}:{key}"] = Citation(id=f"{name}:{key}", **whole, **place)
    return found


@cache
def load(name: str, kind: type[T]) -> T:
    """One file as a typed record, read once. Raises RulebookError."""
    path = DATA / name
    try:
        return convert(_said(name, path.read_bytes()), kind)
    except (OSError, ValueError) as error:
        raise RulebookError(f"{name}: {error}") from error


class _Compiled(msgspec.Struct, frozen=True):
    """One file as the build parsed it, under the checksum of its text; `said` is parsed only when it holds."""

    checksum: int
    said: msgspec.Raw


@cache
def compiled(place: Path) -> dict[str, _Compiled]:
    """What the build left, or nothing: then the files themselves are read, which only takes longer."""
    try:
        return msgspec.json.decode((place / "compiled.json").read_bytes(), type=dict[str, _Compiled])
    except (OSError, msgspec.MsgspecError):
        return {}


def _said(name: str, text: bytes) -> Any:
    """What a file says: as compiled, if it was compiled from this very text, else parsed now."""
    ready = compiled(DATA).get(name)
    if ready is not None and ready.checksum == zlib.crc32(text):
        return msgspec.json.decode(ready.said)
    import tomllib

    return tomllib.loads(text.decode("utf-8"), parse_float=Decimal)


def convert(table: Mapping[str, Any], kind: type[T]) -> T:
    """A parsed TOML table as a typed record; integers are taken where a decimal is meant."""
    return msgspec.convert(table, kind, strict=False)

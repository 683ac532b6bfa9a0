"""The rulebook: TOML files beside this module, read once each and only when a case needs them."""

import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from overdue_cli.core.case import Case
from overdue_cli.core.citation import Citation, Force, Verified
from overdue_cli.core.court_fees import Procedure
from overdue_cli.core.rules import (
    Bounds,
    Channel,
    Conduct,
    Lending,
    Limitation,
    Product,
    Record,
    Rules,
    Stages,
)
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


class _LendingFile(Lending, frozen=True, kw_only=True):
    bank_multiplier: Bounds


def rules_for(case: Case) -> Rules:
    """All the rules one case needs. Raises RulebookError when a file is not what it should be."""
    lending = _load("law/lending.toml", _LendingFile)
    return Rules(
        version=VERSION,
        checked=date.fromisoformat(VERSION),
        product=product(case.debts[0].product or UNSAID),
        bank_multiplier=lending.bank_multiplier,
        stages=_load("law/stages.toml", Stages),
        lending=lending,
        limitation=_load("law/limitation.toml", Limitation),
        conduct=_load("law/conduct.toml", dict[str, Conduct]),
        channels=_load("law/channels.toml", dict[str, Channel]),
        topics=_load("law/topics.toml", dict[str, tuple[str, ...]]),
        citations=citations(),
    )


def products() -> tuple[str, ...]:
    """The ids of all products, the best known first and `other` last."""
    names = {path.stem for path in (DATA / "products").glob("*.toml")}
    return ("weilidai", *sorted(names - {"weilidai", UNSAID}), UNSAID)


def product(name: str) -> Product:
    """One product by its id."""
    found: Product = _load(f"products/{name}.toml", Product)
    return found


def procedure() -> Procedure:
    """The fees of a court."""
    found: Procedure = _load("law/procedure.toml", Procedure)
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

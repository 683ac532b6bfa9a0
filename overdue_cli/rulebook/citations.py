"""Citations by `instrument:article`, from the files of instruments."""

from datetime import date
from functools import cache

import msgspec

from overdue_cli.core.law.citation import Citation, Force, Verified
from overdue_cli.core.law.record import Record
from overdue_cli.rulebook.toml import load


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

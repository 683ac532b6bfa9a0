"""The loader of citations, by `instrument:article`, from the files of legal instruments."""

from datetime import date
from functools import cache

import msgspec

from overdue_cli.core.law.citation import Citation, Force, Verified
from overdue_cli.core.law.record import Record
from overdue_cli.rulebook.toml import load


class _Article(Record, frozen=True, kw_only=True):
    """An article as its file has it, under its key in the instrument."""

    verified: Verified
    quote: str = ""
    article: str = ""
    about_zh: str = ""
    about_en: str = ""
    # The day its words took effect, where that is not the instrument's.
    since: date | None = None


class _Instrument(Record, frozen=True, kw_only=True):
    """An instrument as its file has it; its fields hold for all of its articles."""

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


def citations() -> dict[str, Citation]:
    """The citations of the report by `instrument:article`."""
    return citations_in("instruments.toml")


@cache
def citations_in(file: str) -> dict[str, Citation]:
    """The citations of one file of instruments, by `instrument:article`."""
    by_key: dict[str, Citation] = {}
    for name, instrument in load(file, dict[str, _Instrument]).items():
        shared = msgspec.structs.asdict(instrument)
        for key, article in shared.pop("articles").items():
            own = msgspec.structs.asdict(article)
            own["since"] = article.since or shared["since"]
            # A key such as "561" is the article's number; "561-order" or "whole" is only a name.
            own["article"] = article.article or (key if key.isdigit() else "")
            by_key[f"{name}:{key}"] = Citation(id=f"{name}:{key}", **(shared | own))
    return by_key

"""Where a rule comes from, with what force, and how well we have seen it."""

from datetime import date
from enum import Enum

import msgspec


class Force(Enum):
    """What kind of text it is; the wording that may be printed depends on it."""

    LAW = "law"
    ADMINISTRATIVE_REGULATION = "administrative-regulation"
    LOCAL_REGULATION = "local-regulation"
    JUDICIAL_INTERPRETATION = "judicial-interpretation"
    JUDICIAL_POLICY = "judicial-policy"
    DEPARTMENT_RULE = "department-rule"
    STANDARD = "standard"
    SELF_REGULATION = "self-regulation"
    PRACTICE = "practice"
    STATISTICS = "statistics"
    # Not a source at all: a bound this program sets where nothing was found, and says so.
    ASSUMPTION = "assumption"


class Verified(Enum):
    """How the quoted words were seen: in a full text, in a quotation by others, or not yet."""

    FULL_TEXT = "full text"
    SECONDARY = "secondary"
    UNVERIFIED = "unverified"


class Citation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One place in one instrument. `id` is `instrument:article`; `since` is the day it took effect,
    `issued` stands where only the day of issue is known. `quote` is verbatim, in Chinese; `about`
    says which statement is meant where an instrument has no articles.
    """

    id: str
    title_zh: str
    title_en: str
    issuer: str
    number: str = ""
    force: Force
    verified: Verified
    since: date | None = None
    issued: date | None = None
    until: date | None = None
    article: str = ""
    about_zh: str = ""
    about_en: str = ""
    quote: str = ""
    url: str = ""

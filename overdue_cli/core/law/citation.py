"""A citation: the source of a rule, its legal force, and how well its text was verified."""

from datetime import date
from enum import Enum

import msgspec


class Force(Enum):
    """The kind of source; the wording that may be printed depends on it."""

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
    # Not a source: a bound this program sets where no source was found. Answers say so.
    ASSUMPTION = "assumption"


class Verified(Enum):
    """How the quote was checked: against a full text, against a quotation by others, or not yet."""

    FULL_TEXT = "full text"
    SECONDARY = "secondary"
    UNVERIFIED = "unverified"


class Citation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One article, or other place, of one legal instrument.

    `id` is `instrument:article`, such as `minfadian:561`. `since` is the day it took effect;
    `issued` is given where only the day of issue is known. `quote` is verbatim, in Chinese;
    `about_zh` and `about_en` name the statement where an instrument has no articles.
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

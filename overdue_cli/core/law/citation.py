"""A citation: the source of a rule, its legal force, how well its text was verified, and when."""

from datetime import date
from enum import Enum

import msgspec

from overdue_cli.core.law.record import Record
from overdue_cli.core.quantity.dates import months_after


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


# The key of the months for a series of rates.
RATES = "rates"


class Checking(Record, frozen=True, kw_only=True):
    """One day for the rulebook, and days of their own by the ID of a citation. `rates` are the days
    through which a series of rates is known.
    """

    checked: date
    months: dict[str, int]
    own: dict[str, date]
    rates: dict[str, date] = msgspec.field(default_factory=dict)

    def day(self, citation: Citation) -> date | None:
        """The day a source was last checked; None where it never was, or there is no text."""
        if citation.verified is Verified.UNVERIFIED:
            return None
        return self.rates.get(citation.id) or self.own.get(citation.id, self.checked)

    def due(self, citation: Citation) -> date | None:
        """The day from which a source is to be checked again; None where it never was."""
        day = self.day(citation)
        if day is None:
            return None
        kind = RATES if citation.id in self.rates else citation.verified.value
        return months_after(day, self.months[kind])

    def is_stale(self, citation: Citation, on: date) -> bool:
        """Whether a source is to be checked: never checked, or not for long. What this program
        sets itself has no text to be held against.
        """
        if citation.force is Force.ASSUMPTION:
            return False
        due = self.due(citation)
        return due is None or due <= on

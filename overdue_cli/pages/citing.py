"""Numbers of sources, given in the order in which the page first points to them."""

from collections.abc import Iterable, Mapping

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.law.citation import Citation, Force
from overdue_cli.words import cited
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT
from overdue_cli.words.report.say import sentence
from overdue_cli.words.template import Text


class Citing:
    """Writer of findings with the numbers of their sources; it keeps the list of those sources."""

    def __init__(self, language: Language, citations: Iterable[Citation]) -> None:
        self._language = language
        self._all = {citation.id: citation for citation in citations}
        self._numbers: dict[str, int] = {}
        # Off where a screen is to be read without numbers: its sources are listed all the same.
        self.shows_marks = True
        self._unmarked: dict[str, None] = {}

    def say(self, finding: Finding, templates: Mapping[str, Text] | None = None) -> str:
        """The sentence, then [1][2]; from `templates` where it is not a finding of the report."""
        return sentence(self._language, finding, templates) + self.marks(finding.citations)

    def marks(self, citations: Iterable[str]) -> str:
        """Numbers of sources as marks: `[1][2]`; none where marks are off."""
        if not self.shows_marks:
            self._unmarked |= dict.fromkeys(citations)
            return ""
        numbers = [self._numbers.setdefault(key, len(self._numbers) + 1) for key in citations]
        return "".join(f"[{number}]" for number in sorted(numbers))

    def sources(self, *, quotes: bool = True) -> tuple[str, ...]:
        """Every source pointed to so far, in order; after them, without a number, those of what was
        said without marks alone.
        """
        alone = (key for key in self._unmarked if key not in self._numbers)
        numbers: dict[str, int | None] = {**self._numbers, **dict.fromkeys(alone)}
        return tuple(
            source_line(self._language, number, self._all[key], quote=quotes)
            for key, number in numbers.items()
        )


def source_line(language: Language, number: int | None, citation: Citation, *, quote: bool) -> str:
    """Text of a source: `[3] Title, number, art. 5 (force, from date; how it was seen)`, and the
    words it is cited for.
    """

    def word(key: str, **fields: object) -> str:
        return language.text(key, REPORT, **fields)

    since = word("source.since", since=citation.since) if citation.since else ""
    issued = word("source.issued", issued=citation.issued) if citation.issued else ""
    until = word("source.until", until=citation.until) if citation.until else ""
    title, document, article = placed(language, citation)
    text = word(
        "source.line",
        title=title,
        doc=document,
        article=article,
        force=citation.force.value,
        since=since + issued + until,
        verified=_seen(citation, language),
    )
    if quote and citation.quote:
        text = f"{text} {word('source.quote', quote=citation.quote)}"
    mark = "" if number is None else f"[{number}] "
    # The program's own settings have no number of their own for the reader of a report.
    own = number is not None and citation.force is Force.ASSUMPTION
    return f"{mark}{text}" if own else f"{mark}{text} {citation.id}"


def placed(language: Language, citation: Citation) -> tuple[str, str, str]:
    """Title, number and article, as they follow each other in a line."""
    name = language.written(citation.title_zh)
    title = citation.title_en if language.code == "en" else cited.bracketed(name)
    place = "source.section" if citation.force is Force.STANDARD else "source.article"
    article, _, inserted = citation.article.partition("之")  # 175之一 is written 第 175 条之一
    if inserted:
        place = "source.article_inserted"
    where = (
        language.text(place, REPORT, article=article, inserted=inserted)
        if article
        else _about(citation, language)
    )
    document = (
        language.text("source.doc", REPORT, document=citation.number) if citation.number else ""
    )
    latin = document[-1:].isascii() and document[-1:].isalnum()
    if language.code != "en" and latin and where.startswith("第"):
        where = f" {where}"  # GB/T 45251-2025 第 5.3 节
    return title if citation.number or citation.issuer else title.strip("《》"), document, where


def _about(citation: Citation, language: Language) -> str:
    """Name of the statement that is meant, where there is no article."""
    about = citation.about_en if language.code == "en" else language.written(citation.about_zh)
    return language.text("source.about", REPORT, about=about) if about else ""


def _seen(citation: Citation, language: Language) -> str:
    """How the words of a source were seen; "" for an assumption of this program."""
    if citation.force is Force.ASSUMPTION:
        return ""
    return language.text("source.verified", REPORT, verified=citation.verified.value)

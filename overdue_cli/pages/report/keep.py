"""One page to keep: what to do today and this week, before which day, what to offer, what to say,
whom to call.

It is made of the report's own sentences, without the numbers of their sources: those stand in the
report, which can follow it.
"""

from collections.abc import Iterator

from overdue_cli.core.findings import rights, steps
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Block, FactList, Heading, Items, Paragraph
from overdue_cli.pages.report import order as at
from overdue_cli.pages.report.at_menu import names_lines
from overdue_cli.pages.report.days import days_to_keep
from overdue_cli.pages.report.pointing import points_to_sections, with_words_at_hand
from overdue_cli.pages.report.single import Report
from overdue_cli.words.report.page import REPORT

# This week: what to have in writing and at hand before anything is agreed.
THIS_WEEK: at.Kinds = (steps.NoteTheCall, steps.WrittenAgreement, steps.HaveReady)


class Unmarked(Citing):
    """Sentences without the numbers of their sources."""

    def marks(self, citations: object) -> str:
        return ""


def kept(report: Report) -> Iterator[Block]:
    """The blocks of the page, out of a report whose sentences are unmarked."""
    answer, language = report.answer, report.language

    def word(key: str, **fields: object) -> str:
        return language.text(f"keep.{key}", REPORT, **fields)

    scripts = tuple(report.scripts())

    def told(kinds: at.Kinds) -> tuple[str, ...]:
        texts = report.said(kinds)
        return tuple(map(with_words_at_hand, texts)) if scripts else texts

    yield Heading(text=word("title", as_of=answer.as_of), level=1)
    rows = (
        (word("today"), told((*at.WARNINGS, *at.LEAD_TODAY))),
        (word("this-week"), told(THIS_WEEK)),
        (word("offer"), told(at.LEAD_PLAN)),
    )
    yield FactList(rows=tuple((label, texts) for label, texts in rows if texts))
    if any(
        points_to_sections(text) or names_lines(text, language)
        for _, texts in rows
        for text in texts
    ):
        yield Paragraph(text=word("sections"))
    if days := days_to_keep(answer, language):
        yield Heading(text=word("until"))
        yield days
    if scripts:
        yield Heading(text=word("say"))
        yield from scripts
    if numbers := report.said((rights.TurnTo,)):
        yield Heading(text=word("call"))
        yield Items(texts=numbers)
    yield Heading(text=word("not-alone"))
    yield from (Paragraph(text=text) for text in dict.fromkeys(report.said(at.LEAD_LAST)))

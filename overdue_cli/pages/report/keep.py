"""One page to keep: what to do today and this week, before which day, what to offer, what to say,
whom to call.

It is made of the report's own sentences, without the numbers of their sources: those stand in the
report, which can follow it.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.findings import rights, steps
from overdue_cli.core.law.product import Lender
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Block, FactList, Heading, Items, Paragraph, Table
from overdue_cli.pages.report import order as at
from overdue_cli.pages.report import plan_tables, tables
from overdue_cli.pages.report.at_menu import names_lines
from overdue_cli.pages.report.pointing import points_to_sections, with_words_at_hand
from overdue_cli.pages.report.single import Report
from overdue_cli.words.language import Language
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
    if days := _days(answer, language):
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


class KeptDay(NamedTuple):
    """A day before which something is to be done, or on which something changes: its date, where
    that is known, and else which day it is.
    """

    day: date | None
    shown: str
    debt: str
    text: str


def _days(answer: Answer, language: Language) -> Table | None:
    """The last days of papers and the next changes, by their days; of several debts the next one
    of each.
    """
    several = len(answer.debts) > 1
    found = [
        each
        for number in range(len(answer.debts))
        for each in _days_of(answer, number, language, several=several)
    ]
    if not found:
        return None
    found.sort(key=lambda each: each.day or date.max)
    names = ("date", *(("product",) if several else ()), "change")
    return Table(
        columns=tuple(language.text(f"table.{name}", REPORT) for name in names),
        rows=tuple((each.shown, *((each.debt,) if several else ()), each.text) for each in found),
        numeric=(),
    )


def _days_of(
    answer: Answer, number: int, language: Language, *, several: bool
) -> Iterator[KeptDay]:
    debt = answer.debts[number]
    name = plan_tables.own_label(answer, number, language) if several else ""
    for last, text in tables.last_days(debt, answer.as_of, language):
        yield KeptDay(last, language.date(last), name, text)
    if debt.lender is Lender.PRIVATE:  # bands are those of licensed lenders
        return
    dated, coming = debt.stage.due_is_known, debt.stage.next
    for change in coming:
        if several and change.day != coming[0].day:
            return
        day = language.text("keep.day", REPORT, day=change.day)
        shown = language.date(change.date) if dated else day
        text = tables.change_of(change, debt.lender, language)
        yield KeptDay(change.date if dated else None, shown, name, text)

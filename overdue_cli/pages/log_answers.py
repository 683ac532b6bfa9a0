"""By when complaints to a lender are to be answered: as a page, and as days of a calendar."""

from collections.abc import Iterable
from datetime import date

from overdue_cli.core.law.citation import Citation
from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.answers import AnswerDays
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import (
    Block,
    CalendarDay,
    CalendarPage,
    Document,
    Heading,
    Items,
    Paragraph,
)
from overdue_cli.words.language import Language
from overdue_cli.words.log_answers import LOG_ANSWERS
from overdue_cli.words.report.page import REPORT

ENDS = ("usual", "complex", "longest")


def answers_page(
    found: tuple[AnswerDays, ...],
    cited: tuple[str, ...],
    citations: Iterable[Citation],
    kind: Lender,
    language: Language,
) -> Document:
    """Each complaint with its days, and what to do where no answer comes."""
    citing = Citing(language, citations)

    def said(key: str, **fields: object) -> str:
        return language.text(f"answers.{key}", LOG_ANSWERS, **fields)

    blocks: list[Block] = [Heading(text=said("title"), level=1)]
    if not found:
        blocks.append(Paragraph(text=said("none")))
    for each in found:
        key = "days" if each.usual else "no-time"
        text = said(
            key,
            n=str(each.entry),
            day=each.day,
            **{end: getattr(each, end) for end in ENDS},
        )
        blocks.append(Paragraph(text=text + (citing.marks(cited) if each.usual else "")))
    if found and kind not in (Lender.PRIVATE, Lender.UNKNOWN):
        blocks.append(Paragraph(text=said("then")))
    if sources := citing.sources():
        blocks.append(Heading(text=language.text("sub.sources", REPORT), level=3))
        blocks.append(Items(texts=sources))
    return Document(language=language.code, blocks=tuple(blocks))


def calendar_page(found: tuple[AnswerDays, ...], stamp: date, language: Language) -> CalendarPage:
    """The days as a calendar; what it is about does not show on a locked screen."""
    days = tuple(
        CalendarDay(
            day=day,
            summary=language.text(f"answers.calendar.{end}", LOG_ANSWERS, n=str(each.entry)),
            key=f"log {each.entry} {end}",
            is_last=False,
        )
        for each in found
        for end in ENDS
        if (day := getattr(each, end)) is not None
    )
    return CalendarPage(stamp=stamp, days=days)

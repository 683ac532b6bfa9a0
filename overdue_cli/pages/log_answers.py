"""By when complaints to a lender are to be answered: as a page, and as days of a calendar."""

from collections.abc import Iterable
from datetime import date

from overdue_cli.core.law.citation import Citation
from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.answers import AnswerDays
from overdue_cli.core.record.asked import LookedAt
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
from overdue_cli.pages.log_asked import about_text
from overdue_cli.words.language import Language
from overdue_cli.words.log_answers import LOG_ANSWERS
from overdue_cli.words.report.page import REPORT

# Complaints of these states lead on by a sentence at the end.
GOES_ON = ("waiting", "no-time")


def answers_page(
    found: tuple[AnswerDays, ...],
    cited: tuple[str, ...],
    citations: Iterable[Citation],
    kind: Lender,
    language: Language,
    about: LookedAt | None = None,
) -> Document:
    """Each complaint with its days, and what to do where no answer comes."""
    citing = Citing(language, citations)

    def said(key: str, **fields: object) -> str:
        return language.text(f"answers.{key}", LOG_ANSWERS, **fields)

    blocks: list[Block] = [Heading(text=said("title"), level=1)]
    if about is not None:
        blocks.append(Paragraph(text=about_text(about, language)))
    if not found:
        blocks.append(Paragraph(text=said("none" if about is None else "none-asked")))
    for each in found:
        keys = [_first(each), *_then(each)]
        names = ("usual", "complex", "longest", "answered", "perhaps")
        days = {name: getattr(each, name) for name in names}
        texts = [said(key, n=str(each.entry), day=each.day, **days) for key in keys]
        if keys[0] == "days":
            texts[0] += citing.marks(cited)
        blocks.append(Paragraph(text=language.between.join(texts)))
    if kind not in (Lender.PRIVATE, Lender.UNKNOWN):
        states = {each.state for each in found}
        blocks += [Paragraph(text=said(f"then.{s}")) for s in GOES_ON if s in states]
    if sources := citing.sources():
        blocks.append(Heading(text=language.text("sub.sources", REPORT), level=3))
        blocks.append(Items(texts=sources))
    return Document(language=language.code, blocks=tuple(blocks))


def _first(each: AnswerDays) -> str:
    """How a complaint is told: answered, with all its days, with the day named for it, or none."""
    if each.state in ("answered", "no-time"):
        return each.state
    return "days" if each.complex else "named"


def _then(each: AnswerDays) -> list[str]:
    """What is said after its days: nothing goes on while an answer may be there."""
    if each.perhaps is not None:
        return ["perhaps"]
    return [each.state] if each.state in ("late", "over") else []


def calendar_page(found: tuple[AnswerDays, ...], stamp: date, language: Language) -> CalendarPage:
    """The days as a calendar; what it is about does not show on a locked screen."""
    days = tuple(
        CalendarDay(
            day=day,
            summary=language.text(f"answers.calendar.{name}", LOG_ANSWERS, n=str(each.entry)),
            key=f"log {each.entry} {name}",
            is_last=False,
        )
        for each in found
        for name, day in each.to_come
    )
    return CalendarPage(stamp=stamp, days=days)

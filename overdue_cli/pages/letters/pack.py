"""The list of letters, and the days of a pack for a calendar."""

from collections.abc import Iterable, Sequence

from overdue_cli.core.letters.agenda import Date, is_last_day
from overdue_cli.core.letters.registry import LETTER_KINDS, LetterKind
from overdue_cli.core.letters.suitability import Suitability
from overdue_cli.pages.document import (
    CalendarDay,
    CalendarPage,
    Document,
    FactList,
    Heading,
    Paragraph,
)
from overdue_cli.pages.letters.wording import Wording
from overdue_cli.words.language import Language
from overdue_cli.words.letters import templates


def letters_list(language: Language, suitabilities: Sequence[Suitability] = ()) -> Document:
    """List every kind of letter; with `suitabilities` in their order, and whether each fits the
    case.
    """

    def word(key: str, **fields: str) -> str:
        return language.text(key, templates(), **fields)

    def entry(kind: LetterKind, when: str = "") -> str:
        effect = word(f"letter-effect.{LETTER_KINDS[kind].effect}")
        text = word(
            "letter-list.line",
            name=word(f"letter-kind.{kind}"),
            use=word(f"letter-use.{kind}"),
            effect=effect,
        )
        if not when:
            return text
        return word("letter-list.here", line=text, when=word(f"letter-when.{when}"))

    # Without a case every kind is listed, and nothing is said of when to write it.
    when_of: dict[LetterKind, str] = {letter.kind: letter.when for letter in suitabilities}
    when_of = when_of or dict.fromkeys(LETTER_KINDS, "")
    rows = tuple((kind, (entry(kind, when),)) for kind, when in when_of.items())
    hint = () if suitabilities else (Paragraph(text=word("letter-list.hint")),)
    head = Heading(text=word("letter-list.title"), level=1)
    return Document(language=language.code, blocks=(head, FactList(rows=rows), *hint))


def calendar_of(dates: Iterable[Date], words: Wording) -> CalendarPage:
    """Days to keep under neutral names, because a calendar is often shared. What falls on one day
    under one name is one entry, however many debts it is of.
    """

    def day(date: Date) -> CalendarDay:
        last = is_last_day(date.what)
        summary = words.text("calendar.deadline" if last else "calendar.payment")
        return CalendarDay(
            day=date.day,
            summary=summary,
            key=f"{'last' if last else 'day'} {date.day}",
            is_last=last,
        )

    days = dict.fromkeys(day(date) for date in sorted(dates, key=lambda date: date.day))
    return CalendarPage(stamp=words.matter.as_of, days=tuple(days))

"""The page that lies on top of a pack, the list of letters, and the days to keep."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from overdue_cli.core.letters.agenda import Date
from overdue_cli.core.letters.parts import Letter, Note
from overdue_cli.core.letters.registry import LETTER_KINDS, LetterKind
from overdue_cli.core.letters.suitability import Suitability
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import (
    Block,
    CalendarDay,
    CalendarPage,
    Document,
    FactList,
    Heading,
    Items,
    Paragraph,
)
from overdue_cli.pages.letters.wording import Wording, provision
from overdue_cli.pages.report import order as at
from overdue_cli.words.language import Language
from overdue_cli.words.letters import templates

# What a letter does to the credit record, where it does anything or could be thought to.
REPORTS: dict[LetterKind, str] = {
    "hardship": "plan",
    "statement": "plan",
    "credit-report-objection": "mark",
    "settlement-certificate": "update",
}


class Filed(NamedTuple):
    """A letter of a pack under its file's name; its `place` is to-send, own or needed."""

    name: str
    place: str
    letter: Letter


def letters_list(language: Language, suits: Sequence[Suitability] = ()) -> Document:
    """Every kind in a line or two; with `suits`, whether it fits the case, and then in their
    order.
    """

    def said(key: str, **fields: str) -> str:
        return language.text(key, templates(), **fields)

    def line(kind: LetterKind, when: str = "") -> str:
        effect = said(f"letter-effect.{LETTER_KINDS[kind].effect}")
        text = said(
            "letter-list.line",
            name=said(f"letter-kind.{kind}"),
            use=said(f"letter-use.{kind}"),
            effect=effect,
        )
        return (
            said("letter-list.here", line=text, when=said(f"letter-when.{when}")) if when else text
        )

    here: dict[LetterKind, str] = {suit.kind: suit.when for suit in suits} or dict.fromkeys(
        LETTER_KINDS, ""
    )
    rows = tuple((kind, (line(kind, when),)) for kind, when in here.items())
    hint = () if suits else (Paragraph(text=said("letter-list.hint")),)
    head = Heading(text=said("letter-list.title"), level=1)
    return Document(language=language.code, blocks=(head, FactList(rows=rows), *hint))


def calendar_of(dates: Sequence[Date], words: Wording) -> CalendarPage:
    """The days under neutral names: a calendar is often shared."""

    def day(each: Date) -> CalendarDay:
        last = each.what not in ("payment", "contract")
        summary = words.text("calendar.deadline" if last else "calendar.payment")
        return CalendarDay(
            day=each.day,
            summary=summary,
            key=f"{words.matter.index} {each.what} {each.day}",
            is_last=last,
        )

    days = (day(each) for each in dates)
    return CalendarPage(stamp=words.matter.as_of, days=tuple(days))


def read_me(
    files: Sequence[Filed], left_out: Sequence[Letter], dates: Sequence[Date], words: Wording
) -> Document:
    """What to use when and in which order, and what each does."""
    page = _ReadMe(files, words)
    return Document(language=words.language.code, blocks=tuple(page.blocks(left_out, dates)))


class _ReadMe:
    def __init__(self, files: Sequence[Filed], words: Wording) -> None:
        self.files = files
        self.words = words
        self.text = words.text
        self.citing = Citing(words.language, words.known.values())

    def blocks(self, left_out: Sequence[Letter], dates: Sequence[Date]) -> Iterator[Block]:
        yield Heading(text=self.text("pack.title"), level=1)
        index = self.words.matter.index
        findings = [
            each for each in self.words.answer.findings if not each.debts or index in each.debts
        ]
        if warnings := tuple(
            self.citing.say(each) for each in findings if isinstance(each, at.WARNINGS)
        ):
            yield FactList(rows=((self.text("pack.first"), warnings),))
        yield Paragraph(text=self.text("pack.what", as_of=self.words.date(self.words.matter.as_of)))
        for place in ("to-send", "own", "needed"):
            texts = tuple(self._file(each) for each in self.files if each.place == place)
            yield from self._list(f"pack.{place}", texts, numbered=place == "to-send")
        yield from self._list("pack.before", tuple(self._before()))
        yield from self._list("pack.limitation", tuple(self._effects()))
        left = tuple(self._named(letter.kind, note) for letter in left_out for note in letter.notes)
        yield from self._list("pack.left-out", left)
        yield from self._dates(dates)
        yield from self._list("pack.second-hand", self._second_hand())
        yield Paragraph(text=self.text("pack.english"))
        yield Paragraph(text=self.text("pack.closing"))
        yield from self._list("letter.sources", self.citing.sources(quotes=False))

    def _list(
        self, heading: str, texts: tuple[str, ...], *, numbered: bool = False
    ) -> Iterator[Block]:
        if texts:
            yield Heading(text=self.text(heading), level=3)
            yield Items(texts=texts, numbered=numbered)

    def _file(self, filed: Filed) -> str:
        kind = filed.letter.kind
        said = {"name": self.text(f"letter-kind.{kind}"), "use": self.text(f"letter-use.{kind}")}
        if filed.place == "own":
            return self.text("pack.own-file", file=filed.name, **said)
        effect = self.text(f"letter-effect.{filed.letter.effect}")
        report = self.text(f"letter-report.{REPORTS.get(kind, 'none')}")
        return self.text("pack.file", file=filed.name, **said, effect=effect, report=report)

    def _notes(self) -> Iterator[tuple[LetterKind, Note]]:
        return ((filed.letter.kind, note) for filed in self.files for note in filed.letter.notes)

    def _before(self) -> Iterator[str]:
        """What holds of one letter under its name; how to send any of them, once, at the end."""
        everywhere = ("note.effect.", "note.sending", "note.second-hand")
        yield from (
            self._named(kind, note)
            for kind, note in self._notes()
            if not note.code.startswith(everywhere)
        )
        yield from dict.fromkeys(
            self._said(note) for _, note in self._notes() if note.code.startswith("note.sending")
        )

    def _effects(self) -> Iterator[str]:
        """Each effect once, under the words that the list of files uses for it."""
        for effect in dict.fromkeys(
            filed.letter.effect for filed in self.files if filed.place != "own"
        ):
            note = next(
                note for _, note in self._notes() if note.code.startswith(f"note.effect.{effect}")
            )
            yield self.text(
                "pack.effect", effect=self.text(f"letter-effect.{effect}"), text=self._said(note)
            )

    def _second_hand(self) -> tuple[str, ...]:
        keys = (
            key
            for _, note in self._notes()
            if note.code == "note.second-hand"
            for key in note.fields["citations"]
        )
        return tuple(
            dict.fromkeys(provision(self.words.language, self.words.known[key]) for key in keys)
        )

    def _named(self, kind: LetterKind, note: Note) -> str:
        return self.text("pack.note", name=self.text(f"letter-kind.{kind}"), text=self._said(note))

    def _said(self, note: Note) -> str:
        fields = {name: self.words.shown(value) for name, value in note.fields.items()}
        return self.text(note.code, **fields) + self.citing.marks(note.citations)

    def _dates(self, dates: Sequence[Date]) -> Iterator[Block]:
        if not dates:
            yield Paragraph(text=self.text("pack.no-dates"))
            return
        yield from self._list("pack.dates", tuple(self._dated(dates)))
        yield Paragraph(text=self.text("pack.dates-neutral"))

    def _dated(self, dates: Sequence[Date]) -> Iterator[str]:
        """Each day, but proposed payments as one line: they are all alike."""
        payments = [each.day for each in dates if each.what == "payment"]
        for each in dates:
            if each.what != "payment" or len(payments) == 1:
                what = self.text(f"pack.date-{each.what}")
                yield self.text("pack.date", day=self.words.date(each.day), what=what)
        if len(payments) > 1:
            first, last = self.words.date(payments[0]), self.words.date(payments[-1])
            yield self.text("pack.dates-payment", first=first, last=last, count=len(payments))

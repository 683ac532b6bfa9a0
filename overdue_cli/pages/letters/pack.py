"""Pages of a pack: the overview on top, the list of letters, and the days to keep."""

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

# Effect of a letter on the credit record, where it has one or could be thought to.
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


def calendar_of(dates: Sequence[Date], words: Wording) -> CalendarPage:
    """Days to keep under neutral names, because a calendar is often shared."""

    def day(date: Date) -> CalendarDay:
        last = date.what not in ("payment", "contract")
        summary = words.text("calendar.deadline" if last else "calendar.payment")
        return CalendarDay(
            day=date.day,
            summary=summary,
            key=f"{words.matter.index} {date.what} {date.day}",
            is_last=last,
        )

    days = (day(date) for date in dates)
    return CalendarPage(stamp=words.matter.as_of, days=tuple(days))


def read_me(
    files: Sequence[Filed], left_out: Sequence[Letter], dates: Sequence[Date], words: Wording
) -> Document:
    """Page on top of a pack: which letter to use when, in which order, and its effect."""
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
            finding
            for finding in self.words.answer.findings
            if not finding.debts or index in finding.debts
        ]
        if warnings := tuple(
            self.citing.say(finding) for finding in findings if isinstance(finding, at.WARNINGS)
        ):
            yield FactList(rows=((self.text("pack.first"), warnings),))
        yield Paragraph(text=self.text("pack.what", as_of=self.words.date(self.words.matter.as_of)))
        for place in ("to-send", "own", "needed"):
            texts = tuple(self._file(filed) for filed in self.files if filed.place == place)
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
        names = {"name": self.text(f"letter-kind.{kind}"), "use": self.text(f"letter-use.{kind}")}
        if filed.place == "own":
            return self.text("pack.own-file", file=filed.name, **names)
        effect = self.text(f"letter-effect.{filed.letter.effect}")
        report = self.text(f"letter-report.{REPORTS.get(kind, 'none')}")
        return self.text("pack.file", file=filed.name, **names, effect=effect, report=report)

    def _notes(self) -> Iterator[tuple[LetterKind, Note]]:
        return ((filed.letter.kind, note) for filed in self.files for note in filed.letter.notes)

    def _before(self) -> Iterator[str]:
        """Notes on each letter under its name; those on sending stand once, at the end."""
        everywhere = ("note.effect.", "note.service-day", "note.sending", "note.second-hand")
        yield from (
            self._named(kind, note)
            for kind, note in self._notes()
            if not note.code.startswith(everywhere)
        )
        yield from dict.fromkeys(
            self._said(note)
            for _, note in self._notes()
            if note.code.startswith(("note.service-day", "note.sending"))
        )

    def _effects(self) -> Iterator[str]:
        """Notes on effects, each once, under the words that the list of files uses for it."""
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
        """Texts of the days; proposed payments are one text, because they are all alike."""
        payments = [date.day for date in dates if date.what == "payment"]
        for date in dates:
            if date.what != "payment" or len(payments) == 1:
                what = self.text(f"pack.date-{date.what}")
                key = "pack.date-estimated" if date.estimated else "pack.date"
                yield self.text(key, day=self.words.date(date.day), what=what)
        if len(payments) > 1:
            first, last = self.words.date(payments[0]), self.words.date(payments[-1])
            yield self.text("pack.dates-payment", first=first, last=last, count=len(payments))

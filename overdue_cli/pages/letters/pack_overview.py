"""Page on top of a pack: on its first page what to do today, this week and before which day; behind
it which paper is for what, what can wait, and the sources.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings import steps
from overdue_cli.core.findings.court import LetterPrepares
from overdue_cli.core.findings.steps import StopContacting
from overdue_cli.core.letters.agenda import Date, is_last_day
from overdue_cli.core.letters.parts import Letter
from overdue_cli.core.letters.registry import LetterKind
from overdue_cli.core.letters.suitability import Suitability
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Block, Break, Document, FactList, Heading, Items, Paragraph
from overdue_cli.pages.letters.pack_notes import Filed, PackNotes
from overdue_cli.pages.letters.wording import Wording
from overdue_cli.pages.report import order as at
from overdue_cli.pages.report import plan_tables
from overdue_cli.pages.report.keep import THIS_WEEK, Unmarked
from overdue_cli.pages.report.page import made
from overdue_cli.pages.report.several import SeveralReport
from overdue_cli.words.report.page import REPORT
from overdue_cli.words.template import Text

# Effect of a letter on the credit record, where it has one or could be thought to.
REPORTS: dict[LetterKind, str] = {
    "hardship": "plan",
    "statement": "plan",
    "credit-report-objection": "mark",
    "settlement-certificate": "update",
}
# Findings of a call, whose words lie in a file here and not in a section of the report.
CALLS = (steps.CallLender, steps.CallContractLender, steps.TalkToPrivateLender)
# Days that stand on the first page; the calendar has them all.
MOST_DAYS = 6
# What falls due within so many days is written about today.
SOON = 7


class PackedDebt(NamedTuple):
    """What a pack holds for one debt: the letters written, those that can wait, those that do not
    suit it, and its days.
    """

    words: Wording
    filed: Sequence[Filed]
    waiting: Sequence[Suitability]
    left_out: Sequence[Letter]
    dates: Sequence[Date]


class _WithFiles(Unmarked):
    """Sentences of the report that name the file in which a letter is, not the command for it."""

    def __init__(self, debts: Sequence[PackedDebt]) -> None:
        words = debts[0].words
        super().__init__(words.language, words.answer.citations)
        self._debts = debts
        self._text = words.text

    def say(self, finding: Finding, templates: Mapping[str, Text] | None = None) -> str:
        if isinstance(finding, (LetterPrepares, StopContacting)):
            for debt in self._debts:
                is_about = not finding.debts or debt.words.matter.index in finding.debts
                for filed in debt.filed if is_about else ():
                    if filed.letter.kind == finding.letter:
                        return self._text(f"pack.{finding.code}", file=filed.name)
        return super().say(finding, templates)


def overview(debts: Sequence[PackedDebt], calendar: str, *, at_menu: bool = False) -> Document:
    """Make the page; `calendar` is the name of the file with the days. Written at the menu it names
    no option.
    """
    page = _Overview(debts, calendar, at_menu=at_menu)
    return Document(language=page.words.language.code, blocks=tuple(page.blocks()))


class _Overview:
    def __init__(self, debts: Sequence[PackedDebt], calendar: str, *, at_menu: bool) -> None:
        self.debts = debts
        self.at_menu = at_menu
        self.calendar = calendar
        self.words = debts[0].words
        self.text = self.words.text
        self.citing = Citing(self.words.language, self.words.known.values())
        self.label = partial(plan_tables.own_label, self.words.answer, language=self.words.language)

    def blocks(self) -> Iterator[Block]:
        yield from self._first_page()
        yield Break()
        yield Paragraph(text=self.text("pack.what", as_of=self.words.date(self.words.matter.as_of)))
        for place in ("to-send", "own", "needed"):
            yield from self._list(f"pack.{place}", tuple(self._files(place)))
        yield from self._list("pack.waiting", tuple(self._waiting()))
        if any(debt.waiting for debt in self.debts):
            yield Paragraph(text=self.text("pack.waiting-how"))
        notes = PackNotes(self.words, self.citing, [each for d in self.debts for each in d.filed])
        yield from self._list("pack.before", notes.before())
        yield from self._list("pack.limitation", notes.effects())
        left_out = [letter for debt in self.debts for letter in debt.left_out]
        yield from self._list("pack.left-out", notes.left_out(left_out, at_menu=self.at_menu))
        yield from self._all_days()
        if len(self.debts) > 1:
            yield from self._of_several()
        yield from self._list("pack.second-hand", notes.second_hand())
        yield Paragraph(text=self.text("pack.closing"))
        yield from self._list("letter.sources", self.citing.sources(quotes=False))

    def _list(self, heading: str, texts: tuple[str, ...]) -> Iterator[Block]:
        if texts:
            yield Heading(text=self.text(heading), level=3)
            yield Items(texts=texts)

    def _first_page(self) -> Iterator[Block]:
        """Today, this week, before which day: in the sentences of the report."""
        answer, language = self.words.answer, self.words.language
        report = made(answer, language, _WithFiles(self.debts))
        yield Heading(text=self.text("pack.title"), level=1)
        steps_today = tuple(kind for kind in at.LEAD_TODAY if kind not in CALLS)
        if isinstance(report, SeveralReport):
            steps_today = report.for_today(steps_today)
        today = report.said((*at.WARNINGS, *steps_today))
        # of several debts what is the same for all of them
        this_week = THIS_WEEK if len(answer.debts) == 1 else (steps.NoteTheCall,)
        to_send, later = tuple(self._to_send()), ()
        if not self._is_urgent():
            to_send, later = later, to_send
        rows = {
            "today": (*today, *self._call(), *to_send, *report.said(at.LEAD_BESIDES)),
            "this-week": (*later, *report.said(this_week)),
            "until": tuple(self._next_days()),
        }
        labelled = (
            (language.text(f"keep.{name}", REPORT), texts) for name, texts in rows.items() if texts
        )
        yield FactList(rows=tuple(labelled))
        yield Paragraph(text=self.text("pack.closing"))

    def _is_urgent(self) -> bool:
        """Whether a letter answers a paper whose last day comes within the week, or is for a debt
        that is not overdue and falls due by then, or on a day that is not known: an extension has
        to be asked for before.
        """
        asked = [d.words.matter for d in self.debts if any(f.place == "to-send" for f in d.filed)]
        if any(
            matter.paper is not None
            and matter.paper.days_left is not None
            and 0 <= matter.paper.days_left <= SOON
            for matter in asked
        ):
            return True
        return any(
            matter.falls_due is None or (matter.falls_due - matter.as_of).days <= SOON
            for matter in asked
            if not matter.days
        )

    def _call(self) -> Iterator[str]:
        """Whom to speak with, and the file with the words."""
        files = [
            f.name for debt in self.debts for f in debt.filed if f.letter.kind == "call-script"
        ]
        calls = [each for each in self.words.answer.findings if isinstance(each, CALLS)]
        if not files or not calls:
            return
        call = calls[0]
        if isinstance(call, steps.CallLender):
            text = self.text(
                "pack.call-number", number=call.number, hours=call.hours, file=files[0]
            )
        else:
            text = self.text(f"pack.{call.code}", file=files[0])
        yield self._named_by(call.debts, text)

    def _filed(self, place: str) -> tuple[Filed, ...]:
        return tuple(each for debt in self.debts for each in debt.filed if each.place == place)

    def _to_send(self) -> Iterator[str]:
        """What to send this week; of several debts the one to begin with."""
        filed = self._filed("to-send")
        leads = [debt for debt in self.debts if any(each.place == "own" for each in debt.filed)]
        first = next((each for debt in leads for each in debt.filed if each in filed), None)
        if len(self.debts) > 1 and filed:
            name = (first or filed[0]).name
            yield self.text("pack.send-several", count=len(filed), first=name)
        elif filed:
            names = self.words.listed(tuple(each.name for each in filed))
            yield self.text("pack.send", count=len(filed), names=names)

    def _files(self, place: str) -> Iterator[str]:
        """Each kind of letter once, with its file, or with how many there are."""
        filed = self._filed(place)
        for kind in dict.fromkeys(each.letter.kind for each in filed):
            own = [each for each in filed if each.letter.kind == kind]
            names = own[0].name
            if len(own) > 1:
                names = self.text("pack.files", file=names, count=len(own))
            to_a_person = all(each.letter.is_to_a_person for each in own)
            yield self._file(own[0], names, to_a_person=to_a_person)

    def _file(self, filed: Filed, names: str, *, to_a_person: bool) -> str:
        kind = filed.letter.kind
        name = self.words.named(kind, to_a_person=to_a_person)
        about = {"name": name, "use": self.text(f"letter-use.{kind}")}
        if filed.place == "own":
            return self.text("pack.own-file", file=names, **about)
        effect = self.text(f"letter-effect.{filed.letter.effect}")
        reports = "none" if to_a_person else REPORTS.get(kind, "none")
        report = self.text(f"letter-report.{reports}")
        return self.text("pack.file", file=names, **about, effect=effect, report=report)

    def _waiting(self) -> Iterator[str]:
        """Each kind that can wait, with when to write it; of several debts once for all of them, or
        for those it is not written for.
        """
        kinds: dict[LetterKind, list[int]] = {}
        for debt in self.debts:
            for suit in debt.waiting:
                kinds.setdefault(suit.kind, []).append(debt.words.matter.index)
        written = {each.letter.kind for debt in self.debts for each in debt.filed}
        to_a_person = all(debt.words.matter.is_private for debt in self.debts)
        for kind, debts in kinds.items():
            text = self.text(
                "pack.wait",
                name=self.words.named(kind, to_a_person=to_a_person),
                kind=kind,
                use=self.text(f"letter-use.{kind}"),
            )
            yield self._named_by(debts, text) if kind in written else text

    def _days(self) -> Iterator[tuple[Date, str]]:
        """Every day to keep, as a text; proposed payments of a debt are one, all alike."""
        for debt in self.debts:
            payments = [date for date in debt.dates if date.what == "payment"]
            for date in debt.dates:
                if date.what != "payment" or len(payments) == 1:
                    yield date, self._named(debt, self._day(date))
            if len(payments) > 1:
                first, last = (self.words.date(date.day) for date in (payments[0], payments[-1]))
                offer = debt.words.matter.offer
                # The days of all payments are known only where the terms are.
                all_of_them = offer is not None and offer.months == len(payments)
                key = "pack.dates-payment" if all_of_them else "pack.dates-payment-first"
                text = self.text(key, first=first, last=last, count=len(payments))
                yield payments[0], self._named(debt, text)

    def _day(self, date: Date) -> str:
        what = self.text(f"pack.date-{date.what}")
        key = "pack.date-estimated" if date.estimated else "pack.date"
        return self.text(key, day=self.words.date(date.day), what=what)

    def _named(self, debt: PackedDebt, text: str) -> str:
        return self._named_by((debt.words.matter.index,), text)

    def _named_by(self, debts: Sequence[int], text: str) -> str:
        """A text under the names of its debts, where there are several."""
        if len(self.words.answer.debts) == 1 or not debts:
            return text
        name = self.words.listed(tuple(self.label(number) for number in debts))
        return self.text("pack.note", name=name, text=text)

    def _next_days(self) -> Iterator[str]:
        days = sorted(self._days(), key=lambda pair: pair[0].day)
        return (text for _, text in days[:MOST_DAYS])

    def _all_days(self) -> Iterator[Block]:
        texts = tuple(text for _, text in self._days())
        if not texts:
            yield Paragraph(text=self.text("pack.no-dates"))
            return
        yield Heading(text=self.text("pack.dates", file=self.calendar), level=3)
        yield Items(texts=texts)
        has_last = any(is_last_day(date.what) for debt in self.debts for date in debt.dates)
        yield Paragraph(text=self.text("pack.dates-last" if has_last else "pack.dates-neutral"))

    def _of_several(self) -> Iterator[Block]:
        if offers := plan_tables.offers(self.words.answer, self.words.language, self.label):
            yield Heading(text=self.text("pack.overview-offers"), level=3)
            yield offers
        yield Paragraph(text=self.text("pack.overview-apart"))

"""One letter in one language: its parts as blocks, and at its foot the provisions it relies on."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.clock.limitation import LimitationClock
from overdue_cli.core.findings.plan import (
    FirstOffer,
    FirstOfferClears,
    HalfNeedsRelief,
    LateChargesApart,
    LivingCostsUnknown,
    LumpSumCounted,
    LumpSumCovers,
    LumpSumCures,
    LumpSumForLiving,
    NotDueApart,
    NotDueInPlan,
    NothingFinishes,
    OfferInCourt,
    PlanAfterAdvice,
    PlanBasis,
)
from overdue_cli.core.findings.relief import NoSurplus, NothingLeft, ProtectFirst
from overdue_cli.core.law.citation import Force
from overdue_cli.core.letters.parts import Cell, Letter, LetterPart
from overdue_cli.core.letters.registry import LETTER_KINDS
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import (
    BLANK,
    Block,
    Boxes,
    Break,
    Document,
    FactList,
    Heading,
    Items,
    Paragraph,
    Quote,
    Signature,
    Table,
)
from overdue_cli.pages.letters.wording import Wording, provision
from overdue_cli.pages.report import order as at
from overdue_cli.pages.report import plan_tables, tables
from overdue_cli.words.report.say import sentence

# Sources that are no statement of law: a letter to others does not rely on them.
NO_PROVISION = (Force.PRACTICE, Force.ASSUMPTION)
PLAN: tuple[type[Finding], ...] = (
    NothingLeft,
    NoSurplus,
    ProtectFirst,
    LumpSumCovers,
    LumpSumCures,
    LumpSumForLiving,
    LumpSumCounted,
    LivingCostsUnknown,
    PlanAfterAdvice,
    OfferInCourt,
    NothingFinishes,
    FirstOfferClears,
    FirstOffer,
    HalfNeedsRelief,
    PlanBasis,
    LateChargesApart,
    NotDueInPlan,
    NotDueApart,
)


class Letters(Wording):
    """The letters of one answer as pages."""

    def document(self, letter: Letter) -> Document:
        """Page of the letter alone, to be sent or to be kept."""
        return Document(language=self.language.code, blocks=tuple(self.blocks(letter)))

    def blocks(self, letter: Letter) -> Iterator[Block]:
        own = LETTER_KINDS[letter.kind].reader == "self"
        page = _LetterPage(self, letter, own=own)
        yield from page.blocks()


class _LetterPage:
    """Maker of the blocks of a letter. One that stays with the person names its sources by number,
    as the report does.
    """

    def __init__(self, words: Letters, letter: Letter, *, own: bool) -> None:
        self.words = words
        self.letter = letter
        self.own = own
        self.citing = Citing(words.language, words.known.values())

    def blocks(self) -> Iterator[Block]:
        for part in self.letter.parts:
            yield from self._part(part)
        yield from self._sources() if self.own else self._provisions()

    def _part(self, part: LetterPart) -> Iterator[Block]:
        match part.shape:
            case "quote" if part.codes:
                yield Quote(text=self._joined(part))
            case "quote":
                yield from (
                    Quote(text=sentence(self.words.language, finding)) for finding in part.findings
                )
            case "report":
                yield from self._of_report(part.codes[0])
            case "facts":
                rows = (
                    (self._say(part, code), (self._say(part, f"{code}.is"),)) for code in part.codes
                )
                yield FactList(rows=tuple(rows))
            case "items":
                yield self._items(part)
            case "boxes":
                label, *texts = (self._say(part, code) for code in part.codes)
                yield Boxes(label=label, texts=tuple(texts))
            case "table":
                yield self._table(part)
            case "sign":
                yield self._signature(part)
            case _:
                yield self._text(part)

    def _text(self, part: LetterPart) -> Block:
        text = self._joined(part)
        match part.shape:
            case "title":
                return Heading(text=text, level=1)
            case "heading":
                return Heading(text=text, level=3)
            case "body":
                return Paragraph(text=text, indented=self.words.language.code != "en")
            case _:
                return Paragraph(text=text + self._marks(part))

    def _say(self, part: LetterPart, code: str) -> str:
        return self.words.text(code, **self.words.fields(part.fields))

    def _joined(self, part: LetterPart) -> str:
        return self.words.language.between.join(self._say(part, code) for code in part.codes)

    def _marks(self, part: LetterPart) -> str:
        return self.citing.marks(part.citations) if self.own else ""

    def _items(self, part: LetterPart) -> Items:
        if part.findings:
            return Items(texts=tuple(self.citing.say(finding) for finding in part.findings))
        return Items(
            texts=tuple(self._say(part, code) for code in part.codes), numbered=not self.own
        )

    def _table(self, part: LetterPart) -> Table:
        columns = tuple(self._say(part, code) for code in part.codes)
        rows = tuple(tuple(self._cell(cell) for cell in row) for row in part.rows)
        return Table(columns=columns, rows=rows, numeric=part.numeric)

    def _cell(self, cell: Cell) -> str:
        if cell is None:
            return BLANK
        if isinstance(cell, Decimal):
            return self.words.language.amount(cell)
        if isinstance(cell, date):
            return self.words.date(cell)
        return self.words.text(cell) if isinstance(cell, str) else str(cell)

    def _signature(self, part: LetterPart) -> Signature:
        codes = [code for code in part.codes if code.startswith("letter.sign.respect")]
        greeting_rows = tuple(row for code in codes for row in self._say(part, code).split("\n"))
        rows_to_sign = tuple(self._say(part, code) for code in part.codes if code not in codes)
        return Signature(greeting=greeting_rows, lines=rows_to_sign)

    def _of_report(self, code: str) -> Iterator[Block]:
        """A section of the report, only in a letter that stays with the person."""
        answer, language = self.words.answer, self.words.language
        if code == "plan":
            own = [finding for finding in answer.findings if self._concerns_debt(finding)]
            texts = (
                self.citing.say(finding)
                for kind in PLAN
                for finding in own
                if type(finding) is kind
            )
            yield from (Paragraph(text=text) for text in texts)
        elif code == "assumptions":
            yield Items(
                texts=tuple(
                    self.citing.say(finding)
                    for finding in answer.assumptions
                    if self._concerns_debt(finding)
                )
            )
        elif code == "clock":
            warnings = (
                finding
                for finding in answer.findings
                if isinstance(finding, (*at.LIMITATION, *at.LIMITATION_CHECKS))
                and self._concerns_debt(finding)
            )
            yield from (Paragraph(text=self.citing.say(finding)) for finding in warnings)
            yield Paragraph(text=self._clock(answer.debts[self.words.matter.index].limitation))
        else:
            debt = answer.debts[self.words.matter.index]
            label = partial(plan_tables.debt_label, answer, language=language)
            makers: dict[str, Callable[[], Table | None]] = {
                "budget": lambda: plan_tables.budget(answer, language),
                "options": lambda: plan_tables.options(answer, language),
                "offers": lambda: plan_tables.offers(answer, language, label),
                "charges": lambda: tables.charges(debt, language),
                "ceiling": lambda: tables.ceiling(debt, language),
            }
            table = makers[code]()
            yield from () if table is None else (table,)

    def _concerns_debt(self, finding: Finding) -> bool:
        """Whether a finding is about this debt, or about all of them."""
        return not finding.debts or self.words.matter.index in finding.debts

    def _clock(self, clock: LimitationClock) -> str:
        if clock.start is None or clock.ends is None or clock.last_day is None:
            return self.words.text(f"letter.private.clock-{clock.no_day}")
        days, kind = {"start": clock.start, "ends": clock.last_day}, ""
        if clock.if_called:
            days["ends"], kind = clock.ends, "-called"
        elif clock.sooner is not None:
            days["sooner"], kind = clock.sooner, "-contact"
        said = {name: self.words.date(day) for name, day in days.items()}
        return self.words.text(f"letter.private.clock{kind}", **said)

    def _sources(self) -> Iterator[Block]:
        if sources := self.citing.sources(quotes=False):
            yield Heading(text=self.words.text("letter.sources"), level=3)
            yield Items(texts=sources)

    @property
    def _relies_on(self) -> str:
        """How the provisions are headed: what is handed in to a court or tribunal is no letter, and
        a person is written to as one.
        """
        if LETTER_KINDS[self.letter.kind].reader in ("court", "tribunal"):
            return "letter.relies-on.before-others"
        return "letter.relies-on.person" if self.letter.is_to_a_person else "letter.relies-on"

    def _provisions(self) -> Iterator[Block]:
        """Titles and articles of the provisions, each once, for the reader to check."""
        sources = dict.fromkeys(
            provision(self.words.language, self.words.known[key])
            for key in self.letter.citations
            if self.words.known[key].force not in NO_PROVISION
        )
        if sources:
            yield Heading(text=self.words.text(self._relies_on), level=3)
            yield Items(texts=tuple(sources))


def both(letter: Letter, chinese: Letters, english: Letters) -> Document:
    """Page of the whole Chinese letter, then the English one for whoever helps."""
    beside: tuple[Block, ...] = (Break(), Heading(text=english.text("letter.english"), level=2))
    return Document(
        language=chinese.language.code,
        blocks=(*chinese.blocks(letter), *beside, *english.blocks(letter)),
    )

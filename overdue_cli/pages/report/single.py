"""The report: a first screen with one next step, then eight numbered sections."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.findings.cost import AddedRange, RateUsed
from overdue_cli.core.findings.relief import SocialAid
from overdue_cli.core.findings.steps import Ask, AskForAid, PayInGrace, SomeoneToTalkTo
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Block, FactList, Heading, Items, Paragraph, Quote, Table
from overdue_cli.pages.report import order as at
from overdue_cli.pages.report import pictures, plan_tables, tables
from overdue_cli.pages.report.examples import noted
from overdue_cli.pages.report.fitting import fits
from overdue_cli.pages.report.sections import SECTIONS
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT

# Where a sentence ends in either script, or in Chinese what is asked at the beginning of a text.
_SENTENCE = re.compile(r"(?<=[。])(?=[^\[（])|(?<=[a-z)]\.) (?=[A-Z])|(?<=算送[达達]：)")
FIRST = ("first",)
# How brief a first screen may be in a narrow window.
SHORTER = (
    *(at.WITHOUT_TERMS, at.WITHOUT_PART, at.WITHOUT_RATE, at.WITHOUT_HEDGE),
    *(at.WITHOUT_COST, at.WITHOUT_STAGE),
)
WHOLE = (*FIRST, *SECTIONS, "end")


def steps_of(text: str) -> Iterator[Block]:
    """A long text sentence by sentence, under what its first one asks: a block of thirty lines in a
    narrow window is not read.
    """
    lead, *sentences = _SENTENCE.split(text)
    yield Paragraph(text=lead)
    yield Items(texts=tuple(sentences))


class Report:
    """Report on one debt: chooses the findings for each section of the page."""

    def __init__(self, answer: Answer, language: Language, citing: Citing | None = None) -> None:
        self.answer = answer
        self.language = language
        self.citing = citing or Citing(language, answer.citations)
        # Pictures are for those who look at a terminal; the words beside them say the same.
        self.draws = False
        # In a narrow window the first screen says less, and the pages behind it the rest.
        self.narrow = False
        # How short the first screen is, where that was found out.
        self.brevity: int | None = None
        self.kinds = {type(finding) for finding in answer.findings}

    def blocks(self, parts: Collection[str] = WHOLE) -> Iterator[Block]:
        """The parts of the report that are wanted, in their order on the page. All are made but
        where it is the first screen alone, which has no numbers: a source has the number that it
        has in the whole report.
        """
        makers: dict[str, Callable[[], Iterator[Block]]] = {
            "first": self._calm_screen,
            "where": self._where,
            "cost": self._cost,
            "cap": self._ceiling,
            "follows": self._follows,
            "plan": self._plan,
            "words": self._words,
            "rights": self._rights,
            "sources": self._sources,
            "end": self._end,
        }
        made = {
            name: tuple(make())
            for name, make in makers.items()
            if name in parts or tuple(parts) != FIRST
        }
        if "sources" in parts:  # once more, with those of what stands behind it
            made["sources"] = tuple(self._sources())
        for name, blocks in made.items():
            if name in parts:
                yield from blocks

    def _calm_screen(self) -> Iterator[Block]:
        """The first screen, without the numbers of its sources: they are in their section."""
        self.citing.shows_marks = False
        yield from self._first_screen()
        self.citing.shows_marks = True

    def _end(self) -> Iterator[Block]:
        yield Paragraph(text=self._word("closing"))
        yield from self._once_more()

    def _drawn(self, *pictures: Block | None) -> Iterator[Block]:
        if self.draws:
            yield from (picture for picture in pictures if picture is not None)

    def _word(self, key: str, **fields: object) -> str:
        return self.language.text(key, REPORT, **fields)

    def said(self, kinds: at.Kinds) -> tuple[str, ...]:
        """The sentences of these kinds, in the order of `kinds`."""
        return tuple(
            self.say(finding)
            for kind in kinds
            for finding in self.answer.findings
            if type(finding) is kind and at.SAID_BY_ANOTHER.get(kind) not in self.kinds
        )

    def say(self, finding: Finding) -> str:
        return self.citing.say(finding)

    def _paragraphs(self, kinds: at.Kinds) -> Iterator[Block]:
        return (Paragraph(text=text) for text in self.said(kinds))

    def _list(self, heading: str, kinds: at.Kinds, *, numbered: bool = False) -> Iterator[Block]:
        texts = self.said(kinds)
        if texts:
            yield Heading(text=self._word(heading), level=3)
            yield Items(texts=texts, numbered=numbered)

    def _section(self, number: str, kinds: at.Kinds) -> Iterator[Block]:
        texts = self.said(kinds)
        if texts:
            yield Heading(text=self._word(f"section.{number}"))
            in_steps = {*self.said(at.IN_STEPS)}
            for text in texts:
                yield from steps_of(text) if text in in_steps else (Paragraph(text=text),)

    def _first_screen(self) -> Iterator[Block]:
        return self._screen(self._brevity)

    @cached_property
    def _brevity(self) -> int:
        """How short the first screen is: as was found out, else not at all in a wide window, in a
        narrow one as short as it has to be.
        """
        if self.brevity is not None:
            return self.brevity
        if not self.narrow:
            return 0
        return next((each for each in SHORTER if fits(self._screen(each))), SHORTER[-1])

    def _screen(self, brevity: int) -> Iterator[Block]:
        """The first screen, so brief."""
        yield Heading(text=self._title(brevity), level=1)
        rows = [
            (self._word("lead.first"), self.said(at.WARNINGS)),
            (self._word("lead.where"), self._lead_where(brevity)),
            (self._word("lead.cost"), self._lead_cost(brevity)),
            (self._word("lead.plan"), self._lead_plan(brevity)),
            (self._word("lead.today"), self._lead_today()),
            (self._word("lead.besides"), self._besides(brevity)),
        ]
        yield FactList(rows=tuple((label, texts) for label, texts in rows if texts))
        yield Paragraph(text=self.language.between.join(self._lead_last()))

    def _title(self, brevity: int) -> str:
        product = self._product(with_lender=brevity < at.WITHOUT_COST)
        return self._word("title", as_of=self.answer.as_of, product=product)

    def _lead_where(self, brevity: int) -> tuple[str, ...]:
        return self.said(self._led(at.LEAD_WHERE, brevity))

    def _lead_cost(self, brevity: int) -> tuple[str, ...]:
        kinds = self._led(at.LEAD_COST, brevity)
        texts = self.said(kinds)
        names_both_ends = self.kinds & {*at.RANGES} & {*kinds}
        between = () if names_both_ends else self._between()
        is_at_rate = self.kinds & {*at.AT_RATE} & {*kinds}
        has_room = is_at_rate and 0 < brevity < at.WITHOUT_HEDGE
        hedge = self._rate_in_short(brevity) if has_room else ()
        return (*texts, *between, *hedge)

    def _rate_in_short(self, brevity: int) -> Iterator[str]:
        """How sure the rate of a figure is, where there is no room for all that it rests on."""
        for finding in self.answer.findings:
            if isinstance(finding, RateUsed):
                key = f"lead.rate.{finding.basis}"
                if key in REPORT:  # a rate that was told, with its multiple, needs none
                    key = key if brevity < at.WITHOUT_RATE else "lead.rate-unsure"
                    yield self._word(key, **msgspec.structs.asdict(finding))

    def _between(self) -> Iterator[str]:
        """The range in one short line, where the first screen has no room for its own words."""
        for finding in self.answer.findings:
            if isinstance(finding, at.RANGES):
                late = isinstance(finding, AddedRange) and finding.compound == "with-late"
                key = "lead.between-card" if late else "lead.between"
                yield self._word(key, **msgspec.structs.asdict(finding))

    def _lead_today(self) -> tuple[str, ...]:
        return self.said(at.LEAD_TODAY)

    def _lead_plan(self, brevity: int) -> tuple[str, ...]:
        """What can be paid; where nothing can be, also where help for basic needs is."""
        in_grace = PayInGrace in self.kinds and len(self.answer.debts) == 1
        waits = at.OFFERS if in_grace else ()
        texts = self.said(tuple(kind for kind in at.LEAD_PLAN if kind not in waits))
        helped = SocialAid in self.kinds and self.kinds & {*at.NOTHING_LEFT} and not in_grace
        helped = helped and AskForAid not in self.kinds  # said as the first thing today
        return (*texts, self._word("lead.help")) if helped and brevity < at.WITHOUT_COST else texts

    def _lead_last(self) -> Iterable[str]:
        return self.said(at.LEAD_LAST)

    def _besides(self, brevity: int) -> tuple[str, ...]:
        """What to do where others were contacted; in a brief screen where that stands."""
        texts = self.said(at.LEAD_BESIDES)
        is_brief = texts and brevity >= at.WITHOUT_PART
        return (self._word("lead.besides-later"),) if is_brief else texts

    def _led(self, kinds: at.Kinds, brevity: int) -> at.Kinds:
        """Of these kinds those that so brief a first screen has room for."""
        left_out = self._left_out(brevity)
        return tuple(kind for kind in kinds if kind not in left_out)

    def _left_out(self, brevity: int) -> at.Kinds:
        """Kinds left out of the first screen: in a wide window beside a warning, a grace that ends
        today, or what takes room; in a narrow one the more the briefer it is. A whole of which a
        part is said stays, as does what there is no other figure for.
        """
        if not brevity and not self.kinds & {*at.WARNINGS, *at.GRACES}:
            return at.LEFT_OUT_FOR_ROOM if self.kinds & {*at.TAKES_ROOM} else ()
        left_out = at.LEFT_OUT_BEHIND_WARNING
        if at.PART in self.kinds or 0 < brevity < at.WITHOUT_COST:
            left_out = tuple(kind for kind in left_out if kind is not at.WHOLE_OF_PART)
        if brevity >= at.WITHOUT_PART:
            left_out += (at.PART,)
        if brevity >= at.WITHOUT_COST:
            left_out += at.LEAD_COST
        return left_out + (at.LEAD_WHERE if brevity >= at.WITHOUT_STAGE else ())

    def _later(self, kinds: at.Kinds) -> at.Kinds:
        """Of these kinds of the first screen those that were left out of it."""
        return tuple(kind for kind in kinds if kind in self._left_out(self._brevity))

    def _product(self, *, with_lender: bool = True) -> str:
        debt = self.answer.debts[0]
        if (own := self.answer.case.debts[0].name) is not None:
            return own
        name = plan_tables.debt_name(debt, self.language)
        if not debt.product or not debt.lender_name or not with_lender:
            return name
        lender = self.language.lender_name(debt.product)
        return self._word("title-lender", product=name, lender=lender)

    def _where(self) -> Iterator[Block]:
        yield Heading(text=self._word("section.1"))
        yield from self._last_days()
        yield from self._paragraphs((*self._later(at.LEAD_WHERE), *at.WHERE))
        yield from self._list("sub.measures", at.MEASURES)
        yield from self._paragraphs(at.AROUND_MEASURES)
        following = tables.next_changes(self.answer.debts[0], self.language)
        if following:
            yield Heading(text=self._word("sub.next"), level=3)
            yield following
            debt = self.answer.debts[0]
            yield from self._drawn(pictures.timeline(self.answer, debt, self.language))

    def _cost(self) -> Iterator[Block]:
        yield Heading(text=self._word("section.2"))
        yield tables.charges(self.answer.debts[0], self.language)
        entries = tables.windows(self.answer.debts[0], self.language)
        if entries:
            yield entries
        yield from self._paragraphs((*self._later(at.LEAD_COST), *at.COST))
        texts = self.said(at.COST_BESIDE)
        if texts:
            yield Items(texts=texts)

    def _ceiling(self) -> Iterator[Block]:
        texts = self.said(at.CAP)
        if texts:
            yield Heading(text=self._word("section.3"))
            yield from (Paragraph(text=text) for text in texts)
            table = tables.ceiling(self.answer.debts[0], self.language)
            if table:
                yield table
            yield from self._paragraphs(at.CAP_MEANS)

    def _follows(self) -> Iterator[Block]:
        return self._section("4", self._following())

    def _last_days(self) -> Iterator[Block]:
        """The last day of each paper that came, and of a card's grace, as on the first screen."""
        several = len(self.answer.debts) > 1
        rows = tuple(
            (
                self.language.date(last),
                *((plan_tables.own_label(self.answer, number, self.language),) * several),
                what,
            )
            for number, debt in enumerate(self.answer.debts)
            for last, what in tables.last_days(debt, self.answer.as_of, self.language)
        )
        if rows:
            names = ("date", *(("product",) * several), "change")
            columns = tuple(self._word(f"table.{name}") for name in names)
            yield Table(columns=columns, rows=rows, numeric=())

    def _following(self) -> at.Kinds:
        """Kinds of what follows: of debts none of which is overdue only what concerns these."""
        if any(debt.stage.days_overdue for debt in self.answer.debts):
            return at.FOLLOWS
        return tuple(kind for kind in at.FOLLOWS if kind not in at.ONCE_OVERDUE)

    def _plan(self) -> Iterator[Block]:
        yield Heading(text=self._word("section.5"))
        yield from self._see_top()
        yield plan_tables.budget(self.answer, self.language)
        yield from self._drawn(pictures.month(self.answer, self.language))
        yield from self._paragraphs(at.PLAN)
        options = plan_tables.options(self.answer, self.language, narrow=self.narrow)
        if options:
            yield options
            yield from self._drawn(
                pictures.courses(self.answer, self.language),
                pictures.balance(self.answer, self.language),
            )
            yield from self._stress()
        yield from self._paragraphs(at.PLAN_NOTES)

    def _stress(self) -> Iterator[Block]:
        """Table of the payments in a bad and a good month; nothing where none finishes without
        relief.
        """
        if not any(option.penalty_goes_on.finishes for option in self.answer.plan.options):
            return
        stress = noted(self.answer, self.language, self._word("sub.stress"))
        yield Heading(text=stress, level=3)
        yield plan_tables.stress(self.answer, self.language, narrow=self.narrow)

    def _words(self) -> Iterator[Block]:
        yield Heading(text=self._word("section.6"))
        yield from self._see_top()
        yield Heading(text=self._word("sub.script"), level=3)
        yield from self.scripts()
        yield from self._asks()
        yield from self._paragraphs(at.ABOUT_ASKING)
        yield from self._paragraphs(at.AGREEMENT)
        yield from self._list("sub.avoid", at.AVOIDS)
        yield Paragraph(text=self._word("in-writing"))

    def _see_top(self) -> Iterator[Block]:
        """Before what invites to speak or to pay: that limitation is warned of on top."""
        if any(isinstance(finding, at.LIMITATION) for finding in self.answer.findings):
            yield Paragraph(text=self._word("see-top"))

    def _asks(self) -> Iterator[Block]:
        """Requests in order: the bill first, then the options, then the others, in writing last.
        Where to pay what is due comes before every other option, it comes before the bill as well.
        """
        requests = [
            finding for finding in self.answer.findings if isinstance(finding, (Ask, *at.MENU))
        ]
        first = [
            finding
            for finding in requests
            if isinstance(finding, Ask) and finding.request == "itemised-bill"
        ]
        menu = [finding for finding in requests if not isinstance(finding, Ask)]
        leads = [finding for finding in menu[:1] if isinstance(finding, at.ARREARS)]
        menu = menu[len(leads) :]
        closing = [
            finding for finding in requests if isinstance(finding, Ask) and finding not in first
        ]
        yield Heading(text=self._word("sub.ask"), level=3)
        yield Items(texts=self.sentences((*leads, *first, *menu, *closing)), numbered=True)
        yield from self._paragraphs(at.AROUND_MENU)

    def sentences(self, findings: Sequence[Finding]) -> tuple[str, ...]:
        """What findings say; of several debts each kind once."""
        return tuple(self.say(finding) for finding in findings)

    def scripts(self) -> Iterator[Block]:
        """Words to read out."""
        return (Quote(text=text) for text in self.said(at.SCRIPTS))

    def _rights(self) -> Iterator[Block]:
        yield Heading(text=self._word("section.7"))
        if self._brevity >= at.WITHOUT_PART:
            yield from self._paragraphs(at.LEAD_BESIDES)
        yield from self._list("sub.rights", at.CONDUCT)
        yield from self._list("sub.turn-to", at.CHANNELS)

    def _sources(self) -> Iterator[Block]:
        yield Heading(text=self._word("section.8"))
        yield Heading(text=self._word("sub.entered"), level=3)
        yield Items(texts=tuple(self._entered()))
        yield Heading(text=self._word("sub.assumptions"), level=3)
        yield Items(texts=self.sentences(self.answer.assumptions))
        yield Heading(text=self._word("sub.sources"), level=3)
        yield Items(texts=self.citing.sources())
        yield Paragraph(text=self._word("source.hint"))

    def _entered(self) -> Iterator[str]:
        """Inputs as they were entered, to be checked."""
        case = self.answer.case
        return self._entered_of(
            msgspec.structs.asdict(case.debts[0]) | msgspec.structs.asdict(case)
        )

    def _entered_of(self, inputs: Mapping[str, Any]) -> Iterator[str]:
        for key in REPORT:
            name = key.removeprefix("entered.")
            if key.startswith("entered.") and inputs.get(name) not in (None, ()):
                yield self._word(key, value=inputs[name])

    def _once_more(self) -> Iterator[Block]:
        """The next step again, because a terminal shows the end of a long page."""
        yield Heading(text=self._word("again"), level=3)
        yield from self._paragraphs((*at.WARNINGS, *at.LEAD_TODAY, SomeoneToTalkTo))

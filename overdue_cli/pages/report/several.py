"""Report of a case with several debts: eight sections, with a table of the debts in front."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cached_property

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings import ceiling, consequences, cost, rights, standing
from overdue_cli.core.findings.steps import SomeoneToTalkTo
from overdue_cli.core.law.product import Lender
from overdue_cli.core.quantity.money import ZERO
from overdue_cli.pages.document import Block, Heading, Items, Paragraph, Quote
from overdue_cli.pages.report import order as at
from overdue_cli.pages.report import pictures, plan_tables, several_tables, tables
from overdue_cli.pages.report.days import days_to_keep
from overdue_cli.pages.report.examples import noted
from overdue_cli.pages.report.grouping import DebtNames, Grouped, grouped
from overdue_cli.pages.report.single import Report
from overdue_cli.words.report.say import key_of

# What stands in the tables of the section on cost.
IN_TABLE_OF_COSTS: at.Kinds = (
    cost.OnlyInterestDue,
    cost.AddedSoFar,
    cost.CardInterestSoFar,
    cost.CardInterestInGrace,
    cost.AddedBetween,
    cost.NothingAgreedSoFar,
    cost.NothingAdded,
    cost.AddedRange,
)
# What the table of the debts shows, and one sentence says.
BANDED: at.Kinds = (
    standing.StageNow,
    standing.StageOpen,
    standing.StageCard,
    consequences.CreditReport,
)
SAID_ONCE: at.Kinds = (
    *IN_TABLE_OF_COSTS,
    cost.CardThirtyDays,
    cost.NarrowsMost,
    cost.WouldSettle,
    ceiling.PartAboveCap,
)
VERDICTS = (ceiling.AboveCap, ceiling.BelowCap, ceiling.DependsOnYear)
# The words of the first hold for a debt of the second as well, and say what those do.
NARROWER = {"penalty-may-be-cut.loan": "penalty-may-be-cut.card"}
# The first screen has a line for each of so many debts; of more, for so few of them.
MOST_LED, LED_OF_MANY = 5, 4
# What lies above the line is said debt by debt of so many, and of more in one sum.
MOST_ABOVE = 2
# Their own words say whom they concern.
NAMES_WHOM = frozenset({rights.Conduct.code, cost.PenaltyReplaces.code})


class SeveralReport(Report):
    """Report on several debts. Texts about some of them name these; those about one alone stand
    under its heading.
    """

    def _title(self, brevity: int) -> str:
        count = len(self.answer.debts)
        return self._word("title-several", as_of=self.answer.as_of, count=count)

    def _lead_where(self, brevity: int) -> tuple[str, ...]:
        return () if brevity >= at.WITHOUT_STAGE else tuple(self._leads(brevity))

    def _lead_cost(self, brevity: int) -> tuple[str, ...]:
        if brevity >= at.WITHOUT_COST:
            return self._sum_between()
        return (self._sum(), *(() if brevity >= at.WITHOUT_PART else self._above()))

    def _lead_today(self) -> tuple[str, ...]:
        """What to do today, under the label of the debt that it is about."""
        return tuple(
            self._word(
                "about-debt", label=self.label(finding.debts[0]), text=self.citing.say(finding)
            )
            if len(finding.debts) == 1
            else self.say(finding)
            for kind in at.LEAD_TODAY
            for finding in self.answer.findings
            if type(finding) is kind
            and at.SAID_BY_ANOTHER.get(kind) not in self.kinds
            and not self._waits(finding)
        )

    def _waits(self, finding: Finding) -> bool:
        """Whether it is of days of grace after a due date to come, while other debts are late."""
        debts = [self.answer.debts[number] for number in finding.debts]
        return (
            type(finding) in at.GRACES
            and bool(debts)
            and any(debt.stage.days_overdue for debt in self.answer.debts)
            and all(
                debt.stage.due_is_known and debt.stage.due_date > self.answer.as_of
                for debt in debts
            )
        )

    def for_today(self, kinds: at.Kinds) -> at.Kinds:
        """Those of these kinds that are not only of a due date to come."""
        waiting = {type(each) for each in self.answer.findings if self._waits(each)}
        now = {type(each) for each in self.answer.findings if not self._waits(each)}
        return tuple(kind for kind in kinds if kind not in waiting - now)

    def _lead_last(self) -> Iterator[str]:
        """Texts of comfort: that it is no crime, once for all kinds of debt, and a number
        to call.
        """
        by_kind = {
            type(finding): finding
            for finding in reversed(self.answer.findings)
            if type(finding) in at.LEAD_LAST
        }
        crime = [
            by_kind[kind]
            for kind in at.LEAD_LAST
            if kind in by_kind and kind is not SomeoneToTalkTo
        ]
        return (self.citing.say(finding) for finding in (*crime[:1], by_kind[SomeoneToTalkTo]))

    def _leads(self, brevity: int) -> Iterator[str]:
        """A line for each debt; of many for those longest overdue, and one for all others."""
        debts = self.answer.debts
        numbers, others = list(range(len(debts))), list[int]()
        if len(numbers) > MOST_LED:
            by_days = sorted(numbers, key=lambda each: -debts[each].stage.days_overdue)
            led = LED_OF_MANY - (brevity >= at.WITHOUT_PART)
            numbers, others = sorted(by_days[:led]), by_days[led:]
        yield from map(self._lead_of, numbers)
        if others:
            days = [several_tables.days_of(self.answer, each) for each in others]
            added = [debts[each].charges for each in others]
            key = "lead.others-unsaid" if any(map(self._is_unsaid, others)) else "lead.others"
            if not any(each.high for each in days):
                key = "lead.others-to-come"
            yield self._word(
                key,
                count=len(others),
                low=min(each.low for each in days),
                high=max(each.high for each in days),
                added=sum(each.headline for each in added),
                least=sum(each.total.low for each in added),
                most=sum(each.total.high for each in added),
            )

    def _above(self) -> tuple[str, ...]:
        """What of the charges lies above the line: debt by debt, of many in one sum."""
        found = [each for each in self.answer.findings if isinstance(each, ceiling.PartAboveCap)]
        if len(found) <= MOST_ABOVE:
            return self.said((ceiling.PartAboveCap,))
        amount = sum(finding.amount for finding in found)
        return (self._word("lead.above", amount=amount, count=len(found)),)

    def _lead_of(self, number: int) -> str:
        debt = self.answer.debts[number]
        if not debt.stage.days_overdue:
            return self._word("lead.debt-to-come", label=self.label(number))
        days = several_tables.days_of(self.answer, number)
        return self._word(
            self._lead_key(number),
            label=self.label(number),
            days=debt.stage.days_overdue,
            roughly=days.is_rough,
            bucket=several_tables.either(days.buckets, self.language),
            added=debt.charges.headline,
            least=debt.charges.total.low,
            most=debt.charges.total.high,
        )

    def _lead_key(self, number: int) -> str:
        """The line of a debt: of a private loan no name of the trade's bands, and where nobody
        told a rate no figure at an example of one.
        """
        debt = self.answer.debts[number]
        if debt.lender is not Lender.PRIVATE:
            return "lead.debt"
        if debt.charges.terms.unagreed is not None:
            return "lead.debt-unagreed"
        return "lead.debt-unsaid" if self._is_unsaid(number) else "lead.debt-private"

    def _is_unsaid(self, number: int) -> bool:
        """Whether it is a private loan overdue of which nobody told whether interest was agreed."""
        debt = self.answer.debts[number]
        overdue = debt.lender is Lender.PRIVATE and debt.stage.days_overdue > 0
        return overdue and debt.charges.terms.is_example

    def _ends(self) -> tuple[Decimal, Decimal]:
        """Both ends of the charges of all debts."""
        totals = [debt.charges.total for debt in self.answer.debts]
        return sum((t.low for t in totals), ZERO), sum((t.high for t in totals), ZERO)

    def _sum_between(self) -> tuple[str, ...]:
        """The range of the sum alone, in one short line."""
        low, high = self._ends()
        late = any(debt.charges.late_is_open for debt in self.answer.debts)
        key = "lead.between-late" if late else "lead.between"
        return () if low == high else (self._word(key, low=low, high=high),)

    def _sum(self) -> str:
        """Charges of all debts in one sum, with the range where there is one."""
        low, high = self._ends()
        point = sum(debt.charges.headline for debt in self.answer.debts)
        late = any(debt.charges.late_is_open for debt in self.answer.debts)
        key = "lead.sum-late" if late else "lead.sum" if low == high else "lead.sum-range"
        if any(map(self._is_unsaid, range(len(self.answer.debts)))):
            key = "lead.sum-unsaid-late" if late else "lead.sum-unsaid"
        return self._word(key, low=low, point=point, high=high)

    def label(self, number: int) -> str:
        """Label of a debt on the page: `1. Weilidai`."""
        return plan_tables.own_label(self.answer, number, self.language)

    @cached_property
    def names(self) -> DebtNames:
        return DebtNames(self.answer, self.language)

    def say(self, finding: Finding) -> str:
        """Sentence of a finding, after the debts it is about unless that is all of them."""
        return self._about(Grouped(finding, finding.debts))

    def _about(self, one: Grouped) -> str:
        text = _with_about(self.citing.say(one.finding), one.finding)
        if not one.debts or one.finding.code in NAMES_WHOM:
            return text
        key = "about-example" if one.example else "about-debts"
        names = self.names.of(one.debts)
        return self._word(key, debts=names, debt=names, text=text)

    def _follows(self) -> Iterator[Block]:
        kinds = tuple(kind for kind in self._following() if kind is not consequences.CreditReport)
        return self._section("4", kinds)

    def said(self, kinds: at.Kinds) -> tuple[str, ...]:
        """The sentences of these kinds, in the order of `kinds`, each kind once."""
        found = (
            finding
            for kind in kinds
            for finding in self.answer.findings
            if type(finding) is kind and at.SAID_BY_ANOTHER.get(kind) not in self.kinds
        )
        return self.sentences(self._without_the_narrower(found))

    def _without_the_narrower(self, findings: Iterable[Finding]) -> list[Finding]:
        """Of two kinds of one rule, the wider words say what the narrower do, for both."""
        listed = list(findings)
        wider = [each for each in listed if key_of(each) in NARROWER]
        narrower = {NARROWER[key_of(each)] for each in wider}
        both = [each for each in listed if key_of(each) in narrower]
        if not both:
            return listed
        numbers = {number for each in (*wider, *both) for number in each.debts}
        debts = () if len(numbers) == len(self.answer.debts) else tuple(sorted(numbers))
        merged = [msgspec.structs.replace(each, debts=debts) for each in wider]
        return [
            *(each for each in listed if each not in both and each not in wider),
            *dict.fromkeys(merged),
        ]

    def _paragraphs(self, kinds: at.Kinds) -> Iterator[Block]:
        """A list where there is more than one: about several debts there are many."""
        texts = self.said(kinds)
        if len(texts) > 1:
            yield Items(texts=texts)
        else:
            yield from (Paragraph(text=text) for text in texts)

    def _of(self, kinds: at.Kinds) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.answer.findings if type(finding) in kinds)

    def _where(self) -> Iterator[Block]:
        yield Heading(text=self._word("section.1"))
        yield from self._last_days()
        yield several_tables.debts(self.answer, self.language, narrow=self.narrow)
        if banded := self._of(BANDED):
            yield self._once("several.stages", banded)
        yield from self._paragraphs((standing.NotOverdue, standing.StagePrivate))
        waiting = tuple(finding for finding in self.answer.findings if self._waits(finding))
        yield from (Paragraph(text=text) for text in self.sentences(waiting))
        yield from self._paragraphs((standing.DaysRough, *at.WHERE))
        yield from self._list("sub.measures", at.MEASURES)
        yield from self._paragraphs(at.AROUND_MEASURES)
        if days := days_to_keep(self.answer, self.language):
            yield days

    def _once(self, key: str, findings: Sequence[Finding], **fields: object) -> Block:
        """One sentence in place of those of `findings`, with all their sources."""
        used = dict.fromkeys(source for finding in findings for source in finding.citations)
        return Paragraph(text=self._word(key, **fields) + self.citing.marks(used))

    def _cost(self) -> Iterator[Block]:
        yield Heading(text=self._word("section.2"))
        yield several_tables.totals(self.answer, self.language, narrow=self.narrow)
        yield several_tables.charges(self.answer, self.language)
        yield self._once("several.explain", self._of(IN_TABLE_OF_COSTS))
        if narrowing := self._narrowed_by_the_contract():
            debts = self._debts_of(narrowing)
            yield self._once("several.narrows", narrowing, debts=self.names.of(debts))
        kinds = (*at.LEAD_COST, *at.COST, *at.COST_BESIDE)
        yield from self._paragraphs(tuple(kind for kind in kinds if kind not in SAID_ONCE))

    def _narrowed_by_the_contract(self) -> list[Finding]:
        """What would narrow most, where it stands in the contract: rate and multiple."""
        return [
            finding
            for finding in self.answer.findings
            if isinstance(finding, cost.NarrowsMost | cost.WouldSettle)
            and finding.field in ("rate", "penalty_multiplier")
        ]

    def _debts_of(self, findings: Sequence[Finding]) -> list[int]:
        """The debts that findings are about; all where one is about all."""
        if any(not finding.debts for finding in findings):
            return list(range(len(self.answer.debts)))
        return sorted({number for finding in findings for number in finding.debts})

    def _ceiling(self) -> Iterator[Block]:
        texts = self.said((*at.CAP, *at.CAP_MEANS))
        if not texts:
            return
        yield Heading(text=self._word("section.3"))
        table = several_tables.ceilings(self.answer, self.language, narrow=self.narrow)
        if table:
            yield table
        yield from self._verdicts()
        kinds = tuple(kind for kind in (*at.CAP, *at.CAP_MEANS) if kind not in VERDICTS)
        for number, debt in enumerate(self.answer.debts):
            windows = tables.ceiling(debt, self.language)
            if windows and debt.ceiling and debt.ceiling.lines[0].windows:
                yield Heading(text=self.label(number), level=3)
                yield windows
        yield from self._paragraphs(kinds)

    def _verdicts(self) -> Iterator[Block]:
        """Which of them are above the line, which are not, which way."""
        by_key: dict[tuple[str, Decimal], list[Finding]] = {}
        for finding in self.answer.findings:
            if isinstance(finding, VERDICTS):
                by_key.setdefault((key_of(finding), finding.line), []).append(finding)
        for (key, line), findings in by_key.items():
            names = self.names.of(self._debts_of(findings))
            yield self._once(f"several.{key}", findings, line=line, debts=names)

    def _plan(self) -> Iterator[Block]:
        yield Heading(text=self._word("section.5"))
        yield from self._see_top()
        yield plan_tables.budget(self.answer, self.language)
        yield from self._drawn(pictures.month(self.answer, self.language))
        yield from self._paragraphs(at.PLAN)
        offers = plan_tables.offers(self.answer, self.language, self.label)
        if offers:
            yield offers
            yield from self._drawn(pictures.offers(self.answer, self.language, self.label))
        ways = plan_tables.ways(self.answer, self.language)
        if ways:
            heading = noted(self.answer, self.language, self._word("sub.ways"))
            yield Heading(text=heading, level=3)
            yield ways
            yield from self._paragraphs(at.WAYS)
        options = plan_tables.options(self.answer, self.language, narrow=self.narrow)
        if options:
            yield options
            yield from self._drawn(
                pictures.courses(self.answer, self.language),
                pictures.balance(self.answer, self.language),
            )
            yield from self._stress()
        yield from self._paragraphs(at.PLAN_NOTES)

    def sentences(self, findings: Sequence[Finding]) -> tuple[str, ...]:
        """What findings say, each kind once."""
        return tuple(self._about(one) for one in grouped(findings, self.names))

    def scripts(self) -> Iterator[Block]:
        """Words of each kind once, for the first of the debts they fit."""
        by_key: dict[str, list[Finding]] = {}
        for finding in self._of(at.SCRIPTS):
            by_key.setdefault(key_of(finding), []).append(finding)
        for findings in by_key.values():
            first, debts = findings[0], self._debts_of(findings)
            likewise = "" if self.answer.plan.offers else "-unoffered"
            key = "several.scripts" + (f"-likewise{likewise}" if len(findings) > 1 else "")
            if len(debts) < len(self.answer.debts) or len(findings) > 1:
                debt = self.names.of(first.debts)
                heading = self._word(key, debts=self.names.of(debts), debt=debt)
                yield Heading(text=heading, level=3)
            yield Quote(text=_with_about(self.citing.say(first), first))

    def _entered(self) -> Iterator[str]:
        yield from self._entered_of(msgspec.structs.asdict(self.answer.case))
        for number, debt in enumerate(self.answer.case.debts):
            said = " · ".join(self._entered_of(msgspec.structs.asdict(debt)))
            yield self._word("about-debt", label=self.label(number), text=said)


def _with_about(text: str, finding: Finding) -> str:
    """Add `--about` to a letter named in a text about one debt: it is a letter about that debt."""
    if len(finding.debts) != 1:
        return text
    return re.sub(r"`(overdue letter [a-z-]+)`", rf"`\1 --about {finding.debts[0] + 1}`", text)

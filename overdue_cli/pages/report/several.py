"""Report of a case with several debts: eight sections, with a table of the debts in front."""

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.assess.assess import DebtAnswer
from overdue_cli.core.findings import ceiling
from overdue_cli.core.findings.steps import SomeoneToTalkTo
from overdue_cli.pages.document import Block, FactList, Heading, Paragraph, Quote, Table
from overdue_cli.pages.report import order as at
from overdue_cli.pages.report import plan_tables, tables
from overdue_cli.pages.report.single import Report
from overdue_cli.words.language import Language

# Maker of a table of one debt; None where there is nothing to show.
Make = Callable[[DebtAnswer, Language], Table | None]


class SeveralReport(Report):
    """Report on several debts. Texts about some of them name these; those about one alone stand
    under its heading.
    """

    def _first_screen(self) -> Iterator[Block]:
        count = len(self.answer.debts)
        yield Heading(
            text=self._word("title-several", as_of=self.answer.as_of, count=count), level=1
        )
        rows = [
            (self._word("lead.first"), self.said(at.WARNINGS)),
            (self._word("lead.where"), tuple(self._lead_of(number) for number in range(count))),
            (self._word("lead.cost"), (self._sum(), *self.said((ceiling.PartAboveCap,)))),
            (self._word("lead.plan"), self.said(at.LEAD_PLAN)),
            (self._word("lead.today"), self.said(at.LEAD_TODAY)),
            (self._word("lead.besides"), self.said(at.LEAD_BESIDES)),
        ]
        yield FactList(rows=tuple((label, texts) for label, texts in rows if texts))
        # Chinese sets no blank between sentences.
        between = " " if self.language.code == "en" else ""
        yield Paragraph(text=between.join(self._comfort()))

    def _comfort(self) -> Iterator[str]:
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

    def _lead_of(self, number: int) -> str:
        debt = self.answer.debts[number]
        if not debt.stage.days_overdue:
            return self._word("lead.debt-to-come", label=self.label(number))
        return self._word(
            "lead.debt",
            label=self.label(number),
            days=debt.stage.days_overdue,
            bucket=debt.stage.bucket,
            added=debt.charges.headline,
        )

    def _sum(self) -> str:
        """Charges of all debts in one sum, with the range where there is one."""
        totals = [debt.charges.total for debt in self.answer.debts]
        low, high = (sum(getattr(total, end) for total in totals) for end in ("low", "high"))
        point = sum(debt.charges.headline for debt in self.answer.debts)
        late = any(debt.charges.late_is_open for debt in self.answer.debts)
        key = "lead.sum-late" if late else "lead.sum" if low == high else "lead.sum-range"
        return self._word(key, low=low, point=point, high=high)

    def label(self, number: int) -> str:
        """Label of a debt on the page: `1. Weilidai`."""
        return plan_tables.debt_label(self.answer, number, self.language)

    def say(self, finding: Finding) -> str:
        """Sentence of a finding, after the debts it is about unless that is all of them."""
        text = _with_about(self.citing.say(finding), finding)
        if not finding.debts:
            return text
        numbers = self.language.listed(str(number + 1) for number in finding.debts)
        return self._word("about-debts", numbers=numbers, text=text)

    def _of(self, number: int, kinds: at.Kinds) -> tuple[str, ...]:
        """Texts about one debt alone, which do not name it, for they stand under its heading."""
        return tuple(
            _with_about(self.citing.say(finding), finding)
            for kind in kinds
            for finding in self.answer.findings
            if type(finding) is kind and finding.debts == (number,)
        )

    def _of_several(self, kinds: at.Kinds) -> tuple[str, ...]:
        """Texts about all debts, or about several that they name."""
        return tuple(
            self.say(finding)
            for kind in kinds
            for finding in self.answer.findings
            if type(finding) is kind and len(finding.debts) != 1
        )

    def _by_debt(self, kinds: at.Kinds, tables_of: Sequence[Make] = ()) -> Iterator[Block]:
        """Tables and texts of each debt under its heading; then texts about more than one debt."""
        for number, debt in enumerate(self.answer.debts):
            made = [table for make in tables_of if (table := make(debt, self.language))]
            texts = self._of(number, kinds)
            if made or texts:
                yield Heading(text=self.label(number), level=3)
                yield from made
                yield from (Paragraph(text=text) for text in texts)
        yield from (Paragraph(text=text) for text in self._of_several(kinds))

    def _where(self) -> Iterator[Block]:
        yield Heading(text=self._word("section.1"))
        yield plan_tables.debts(self.answer, self.language)
        yield from self._by_debt((*at.LEAD_WHERE, *at.WHERE))
        yield from self._list("sub.measures", at.MEASURES)
        yield from self._paragraphs(at.AROUND_MEASURES)

    def _cost(self) -> Iterator[Block]:
        yield Heading(text=self._word("section.2"))
        kinds = (*at.LEAD_COST, *at.COST, *at.COST_BESIDE)
        yield from self._by_debt(kinds, (tables.charges, tables.windows))

    def _ceiling(self) -> Iterator[Block]:
        yield Heading(text=self._word("section.3"))
        yield from self._by_debt((*at.CAP, *at.CAP_MEANS), (tables.ceiling,))

    def _plan(self) -> Iterator[Block]:
        yield Heading(text=self._word("section.5"))
        yield plan_tables.budget(self.answer, self.language)
        yield from self._paragraphs(at.PLAN)
        offers = plan_tables.offers(self.answer, self.language, self.label)
        if offers:
            yield offers
        ways = plan_tables.ways(self.answer, self.language)
        if ways:
            yield Heading(text=self._word("sub.ways"), level=3)
            yield ways
            yield from self._paragraphs(at.WAYS)
        options = plan_tables.options(self.answer, self.language)
        if options:
            yield options
            yield from self._stress()
        yield from self._paragraphs(at.PLAN_NOTES)

    def _scripts(self) -> Iterator[Block]:
        for number in range(len(self.answer.debts)):
            texts = self._of(number, at.SCRIPTS)
            if texts:
                yield Heading(text=self.label(number), level=3)
                yield from (Quote(text=text) for text in texts)
        yield from (Quote(text=text) for text in self._of_several(at.SCRIPTS))

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

"""One case, read and assessed, and all that its letters are written with."""

from collections.abc import Callable, Mapping
from copy import copy
from decimal import Decimal
from functools import cached_property
from typing import Any

from overdue_cli.cli import streams
from overdue_cli.cli.refusal import Refusals, refuse, together
from overdue_cli.cli.spoken import spoken
from overdue_cli.core.assess.assess import answer_of
from overdue_cli.core.case.case import Case
from overdue_cli.core.letters.compose import write
from overdue_cli.core.letters.derive import matter_of, objecting
from overdue_cli.core.letters.entry import DisputedEntry
from overdue_cli.core.letters.figure import figure_of, seems_to_hold_principal
from overdue_cli.core.letters.matter import LetterFacts
from overdue_cli.core.letters.parts import Letter
from overdue_cli.core.letters.registry import LetterKind
from overdue_cli.core.letters.suitability import Suitability, suitability_of, suitable_letters
from overdue_cli.core.report.several import spoken_first
from overdue_cli.core.request import parse
from overdue_cli.core.request.unreadable import Unreadable
from overdue_cli.library.assess import facts_of_case
from overdue_cli.pages.letters.letter import Letters
from overdue_cli.rulebook import law
from overdue_cli.rulebook.days_off import calendar
from overdue_cli.rulebook.law import letter_rules


class LetterCase:
    """One case, and what its letters are written with."""

    def __init__(self, case: Case, values: Mapping[str, Any]) -> None:
        self.debts = facts_of_case(case)
        self.answer = answer_of(self.debts)
        self.despite_limitation = bool(values["despite_limitation_"])
        self.index, self.claimed = together(
            lambda: index_of(values["about_"], len(case.debts)),
            lambda: _claimed(values["claimed_"]),
        )
        if self.claimed is not None and not values.get("charges_alone_"):
            self._refuse_principal(self.claimed)
        self.report = values.get("credit_report_")
        self.account = values.get("account_")

    def about(self, index: int) -> "LetterCase":
        """The same case and answer, for the letters of another of its debts."""
        other = copy(self)
        other.__dict__.pop("matter", None)
        other.index = index
        return other

    def _refuse_principal(self, claimed: Decimal) -> None:
        """Refuse a figure that seems to be everything owed: a letter would call it charges."""
        facts = self.debts[self.index]
        if seems_to_hold_principal(claimed, facts.debt.principal, facts.charges.total):
            refuse("principal-in-claimed", "--claimed")

    @cached_property
    def matter(self) -> LetterFacts:
        matter = self._matter()
        if self.report is None:
            return matter
        return objecting(matter, self.debts[self.index].debt, self._entry(self.report))

    def _entry(self, name: str) -> DisputedEntry:
        """The account of the report that is held against this debt."""
        from overdue_cli.cli.reports import account_named, beside_debt, report_in
        from overdue_cli.core.bureau.beside import Choices
        from overdue_cli.core.letters.entry import entry_of

        report = report_in(name)
        account = account_named(self.account, report)
        found = beside_debt(report, self.debts[self.index], account)
        if isinstance(found, Choices):
            code = "name-an-account-of-kind" if found.none_of_kind else "name-an-account"
            refuse(code, "--account", tuple(map(str, found.accounts)))
        return entry_of(report, found)

    def _matter(self) -> LetterFacts:
        if self.claimed is None:
            return matter_of(self.debts, self.index, calendar())
        told, facts = self.answer.case.debts[self.index], self.debts[self.index]
        figure = figure_of(told, facts.lender, self.claimed, law.lending(), facts.as_of)
        return matter_of(self.debts, self.index, calendar(), figure)

    def suitable_letters(self) -> tuple[Suitability, ...]:
        return suitable_letters(self.matter, despite_limitation=self.despite_limitation)

    def is_spoken_with_first(self) -> bool:
        """Whether this is the debt whose lender to speak with first; the only debt always is."""
        return len(self.debts) == 1 or spoken_first(self.debts) == self.index

    def suit(self, kind: LetterKind) -> Suitability:
        return suitability_of(kind, self.matter, despite_limitation=self.despite_limitation)

    def letter(self, suit: Suitability) -> Letter:
        return write(suit, self.matter, self.answer, letter_rules(), law.all_citations())

    def words(self, code: str) -> Letters:
        return Letters(self.answer, self.matter, law.all_citations(), spoken(code))


def of_case_told(
    values: Mapping[str, Any], read_case: Callable[[], Case | None], refusals: Refusals
) -> LetterCase | None:
    """What the letters of a case are written with; None where no case was told, or something is
    refused.
    """
    refusals.of(lambda: _claimed(values["claimed_"]))
    refusals.of(lambda: _refuse_alone(values))
    if values.get("case") == streams.PIPE:
        refusals.end()  # nobody types a case for nothing
    case = refusals.of(read_case)
    return None if case is None else refusals.of(lambda: LetterCase(case, values))


def _refuse_alone(values: Mapping[str, Any]) -> None:
    """Refuse a flag that says something of a figure where none is given."""
    if values.get("charges_alone_") and values["claimed_"] is None:
        refuse("goes-with", "--charges-alone", ("--claimed",))


def _claimed(text: str | None) -> Decimal | None:
    """The figure that is asked for."""
    try:
        return None if text is None else parse.money(text, typed=True)
    except Unreadable as error:
        refuse(error.code, "--claimed")


def index_of(text: str | None, count: int) -> int:
    """Which debt, counted from 1 by the user."""
    if text is None:
        return 0
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= count):
        refuse("not-a-choice", "--about", tuple(str(number) for number in range(1, count + 1)))
    return int(text) - 1

"""One case, read and assessed, and all that its letters are written with."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any, NoReturn

from overdue_cli import rulebook
from overdue_cli.cli.holidays_cn import calendar
from overdue_cli.core import reading
from overdue_cli.core.case import Case
from overdue_cli.core.letters.figure import figure_of
from overdue_cli.core.letters.kinds import Suit, suit_of, suits
from overdue_cli.core.letters.matter import Matter, Told, matter_of
from overdue_cli.core.letters.parts import Kind, Letter
from overdue_cli.core.letters.writing import write
from overdue_cli.core.periods import span
from overdue_cli.core.problem import Problem
from overdue_cli.core.uses.assess import assess
from overdue_cli.pages.letter import Letters
from overdue_cli.rulebook import calculations
from overdue_cli.rulebook.letters import letter_rules
from overdue_cli.words.i18n import Language


class Desk:
    """One case, and what its letters are written with."""

    def __init__(self, case: Case, values: Mapping[str, Any]) -> None:
        assert case.as_of is not None, "read_case always sets the day"
        self.answer = assess(case, rulebook.rules_for(case), case.as_of)
        self.despite_limitation = bool(values["despite_limitation_"])
        self.index = _index(values["about_"], len(case.debts))
        self.told = _told(values, case.as_of)

    @cached_property
    def matter(self) -> Matter:
        claimed, debt = self.told.claimed, self.answer.debts[self.index]
        if claimed is None:
            return matter_of(self.answer, self.index, self.told, calendar())
        told = self.answer.case.debts[self.index]
        figure = figure_of(told, debt.lender, claimed, calculations.lending(), self.answer.as_of)
        return matter_of(self.answer, self.index, self.told, calendar(), figure)

    def suits(self) -> tuple[Suit, ...]:
        return suits(self.matter, despite_limitation=self.despite_limitation)

    def suit(self, kind: Kind) -> Suit:
        return suit_of(kind, self.matter, despite_limitation=self.despite_limitation)

    def letter(self, suit: Suit) -> Letter:
        return write(suit, self.matter, self.answer, letter_rules(), calculations.all_citations())

    def words(self, code: str) -> Letters:
        return Letters(self.answer, self.matter, calculations.all_citations(), Language(code))


def _told(values: Mapping[str, Any], as_of: date) -> Told:
    """What was said for letters alone, or everything that is wrong with it."""
    problems: list[Problem] = []
    claimed = _read("claimed", values["claimed_"], reading.money, problems)
    served = _read("served", values["served_"], reading.day, problems)
    if served is not None and served > as_of:
        problems.append(Problem(code="in-the-future", path="--served", flag="--served"))
    if problems:
        from overdue_cli.cli.complaints import BadFlags

        raise BadFlags(tuple(problems))
    last_day = None if served is None else _last_day(served)
    return Told(claimed=claimed, served=served, last_day=last_day)


def _read(name: str, text: str | None, reader: Any, problems: list[Problem]) -> Any:
    try:
        return None if text is None else reader(text, typed=True)
    except reading.Unreadable as error:
        problems.append(Problem(code=error.code, path=f"--{name}", flag=f"--{name}"))
        return None


def _last_day(served: date) -> date:
    """The last day to object to a payment order received on that day."""
    return span(served, calculations.deadlines().steps["payment-order-objection"], calendar()).last


def _index(text: str | None, count: int) -> int:
    """Which debt, counted from 1 by the user."""
    if text is None:
        return 0
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= count):
        refuse("not-a-choice", "--about", tuple(str(number) for number in range(1, count + 1)))
    return int(text) - 1


def refuse(code: str, where: str, choices: tuple[str, ...] = ()) -> NoReturn:
    from overdue_cli.cli.complaints import BadFlags

    raise BadFlags((Problem(code=code, path=where, flag=where if where.startswith("--") else "", choices=choices),))

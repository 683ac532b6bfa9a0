"""Several debts as lines: taken in at once, read back, put right by their numbers."""

import re
from collections.abc import Collection
from datetime import date

from overdue_cli.core.case.case import Case
from overdue_cli.core.intake.debt_lines import DebtLine, debt_line
from overdue_cli.core.intake.reader import read_case
from overdue_cli.core.request.limits import MOST_DEBTS
from overdue_cli.core.request.problem import Problem
from overdue_cli.interview.prompters import Prompter
from overdue_cli.interview.signs import SIGNS
from overdue_cli.words.cli.problems import PROBLEMS
from overdue_cli.words.debt_lines import LINES, not_taken, said
from overdue_cli.words.interview import INTERVIEW
from overdue_cli.words.language import Language

# What is typed for several debts where one is asked about.
PLUS = frozenset("+＋")
_STRIKE = re.compile(
    r"[-－−]\s*\d{1,2}(?:[\s,，、]*[-－−]\s*\d{1,2}|[\s,，、]+\d{1,2})*"  # -4, -4 -5, -4、5
)
_REPLACE = re.compile(r"(\d{1,2})(?:[\s:：、]+|[.．]\s+)(\S.*)")


def is_a_debt(text: str, names: object, as_of: date) -> bool:
    """Whether a text tells a whole debt, as no answer to one question does."""
    row = debt_line(text, names, as_of)
    return not row.problems


class Listing:
    """A list of debts while it is told. Lines are read by core, on the day of the interview."""

    def __init__(
        self,
        prompter: Prompter,
        language: Language,
        products: Collection[str],
        names: object,
        as_of: date,
        *,
        room: int = MOST_DEBTS,
    ) -> None:
        self._prompter = prompter
        self._language = language
        self._products = products
        self._names = names
        self._as_of = as_of
        self._room = room
        # Each under its number less one; None where a line was struck, so that others keep theirs.
        self._texts: list[str | None] = []

    def take(self, begun: str = "") -> str:
        """Take lines in until all are understood and the person is content; `begun` are lines
        typed already. The sign that ended it, or nothing.
        """
        self._texts = [text for text in begun.splitlines() if text.strip() and text not in PLUS]
        self._prompter.say("", self._word("lines.how"))
        _, sign = self._take_in(correcting=False)
        while not sign:
            if not self._standing():
                return "<"
            rows = self._rows()
            self._show(rows)
            changed, sign = self._take_in(correcting=True)
            if not changed and self._fits() and not any(row.problems for row in rows):
                return ""
        return sign

    def _take_in(self, *, correcting: bool) -> tuple[bool, str]:
        """Lines up to an empty one, a correction or a sign: whether there were any, and the
        sign.
        """
        before = len(self._texts)
        for line in self._prompter.lines():
            if line in SIGNS:
                return True, line
            if self._struck(line) or (correcting and self._replaced(line)):
                if correcting:
                    return True, ""
            else:
                self._texts.append(line)
        return len(self._texts) > before, ""

    def debts(self) -> list[dict[str, str]]:
        """The debts of the lines that were understood."""
        return [row.told for row in self._rows() if not row.problems][: self._room]

    def _standing(self) -> list[tuple[int, str]]:
        """The lines that are not struck, with their numbers."""
        return [(number, text) for number, text in enumerate(self._texts, 1) if text is not None]

    def _fits(self) -> bool:
        return len(self._standing()) <= self._room

    def _struck(self, typed: str) -> bool:
        """Whether a line strikes others; of which there is none is said."""
        if not _STRIKE.fullmatch(typed.strip()):
            return False
        numbers = [int(number) for number in re.findall(r"\d+", typed)]
        there = {number for number, _ in self._standing()}
        for number in there.intersection(numbers):
            self._texts[number - 1] = None
        if absent := [str(number) for number in numbers if number not in there]:
            listed = self._language.listed(absent)
            self._prompter.say("", self._word("lines.absent", lines=listed))
        return True

    def _replaced(self, typed: str) -> bool:
        """Whether a line stands in the place of another."""
        replaced = _REPLACE.fullmatch(typed)
        if replaced and 1 <= int(replaced[1]) <= len(self._texts):
            self._texts[int(replaced[1]) - 1] = replaced[2]
            return True
        return False

    def _rows(self) -> list[DebtLine]:
        return [self._row(number, text) for number, text in self._standing()]

    def _row(self, number: int, text: str) -> DebtLine:
        """A line as it was read, with what its values are refused for."""
        row = debt_line(text, self._names, self._as_of, number)
        return row if row.problems else row._replace(problems=self._read(row)[1])

    def _read(self, row: DebtLine) -> tuple[Case | None, tuple[Problem, ...]]:
        raw = {"income": "0", "debts": [row.told]}
        return read_case(raw, products=self._products, as_of=self._as_of, typed=True)

    def _show(self, rows: list[DebtLine]) -> None:
        """All lines with their numbers, as they were read or with what is wrong."""
        self._prompter.say("", self._word("lines.read"))
        for row in rows:
            left = (not_taken(each, self._language) for each in row.not_taken)
            self._prompter.say(self._line(row), *left)
        if not self._fits():
            self._prompter.say(self._word("lines.too-many", most=str(self._room)))
        wrong = [str(row.number) for row in rows if row.problems]
        if wrong:
            listed, strike = self._language.listed(wrong), " ".join(f"-{each}" for each in wrong)
            self._prompter.say(
                "", self._word("lines.wrong", lines=listed, line=wrong[0], strike=strike)
            )
        else:
            if any("product" not in row.told for row in rows):
                self._prompter.say("", self._language.text("line.any-how", LINES))
            self._prompter.say("", self._word("lines.right"))

    def _line(self, row: DebtLine) -> str:
        if not row.problems:
            case, _ = self._read(row)
            assert case is not None, "it has no problems"
            told = said(case.debts[0], self._language)
        else:
            told = self._word("said", label=row.text, value=self._why(row))
        return self._language.text("line.numbered", LINES, number=row.number, told=told)

    def _why(self, row: DebtLine) -> str:
        """What is wrong with a line; the first thing, since the next is often the same."""
        problem = row.problems[0]
        field = problem.path.rpartition(".")[2]
        return self._language.text(
            f"problem.{problem.code}",
            PROBLEMS,
            where=self._word(f"label.{field}"),
            choices=self._language.listed(problem.choices),
        )

    def _word(self, key: str, **fields: object) -> str:
        return self._language.text(f"interview.{key}", INTERVIEW, **fields)

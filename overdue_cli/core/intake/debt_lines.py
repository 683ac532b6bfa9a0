"""Debts as lines, one a line, as people jot them down: `招行卡 3个月 1.8万 年化18%`.

A word is a rate, days or a due date, an amount, a product by any of its names; all other words
together are what the person calls the debt. Words that tell something else (`已还500`) are no name:
they are said to be not taken.
"""

import re
from datetime import date
from itertools import pairwise
from typing import NamedTuple, Protocol, runtime_checkable

from overdue_cli.core.intake.line_split import NUMBER, PERIODS, SET_APART, words
from overdue_cli.core.intake.line_words import (
    NO_NAMES,
    LeftOut,
    apart,
    is_a_figure,
    parts,
    trimmed,
    without_count,
    without_number,
)
from overdue_cli.core.request import parse
from overdue_cli.core.request.characters import in_place, plainly
from overdue_cli.core.request.limits import MOST_NAME
from overdue_cli.core.request.problem import Problem
from overdue_cli.core.request.spoken_between import PIECES, as_counted
from overdue_cli.core.request.spoken_days import spoken_days
from overdue_cli.core.request.spoken_no_day import without_no_due_day
from overdue_cli.core.request.spoken_rate import spoken_rate
from overdue_cli.core.request.spoken_shown import says_left, shown_amount
from overdue_cli.core.request.unreadable import Unreadable


@runtime_checkable
class WordsOfLines(Protocol):
    """Products by what people call them in a list of their debts."""

    def named(self, text: str) -> str | None: ...

    def in_a_line(self, text: str) -> tuple[str | None, bool]: ...


class DebtLine(NamedTuple):
    """One line: its number in the list, from 1, what it tells under the names of the fields, what
    is wrong with it, and which of its words were not taken.
    """

    number: int
    text: str
    told: dict[str, str]
    problems: tuple[Problem, ...] = ()
    not_taken: tuple[LeftOut, ...] = ()


MOST_LINE = 200
# What says that a word is a rate, and what that it is an amount.
_RATE = re.compile(rf"[%％‰‱]|分之|{PERIODS}|^月?[息利]?.{{1,2}}[分厘]", re.IGNORECASE)
_AMOUNT = re.compile(r"[\d一二两三四五六七八九十百千万]")
_BARE = re.compile(r"\d{1,12}(?:,\d{3})*(?:\.\d{1,2})?")
RATES = {"day": "daily_rate", "month": "monthly_rate", "year": "annual_rate"}
DAYS, PRINCIPAL, PRODUCT, NAME = "days_overdue", "principal", "product", "name"
OUTSTANDING = "outstanding"
# What is wrong with a line that lacks a field, and with one that says that no day was agreed.
MISSING, NO_DAY = "missing-in-a-line", "no-due-day-in-a-line"
# The product for which words that there is no interest are believed.
BETWEEN_PERSONS = "private-loan"


def debt_lines(text: str, names: object, as_of: date) -> tuple[DebtLine, ...]:
    """Each line that is not blank, read on the day `as_of`; numbers are those of all lines."""
    lines = enumerate(text.splitlines(), 1)
    return tuple(debt_line(line, names, as_of, number) for number, line in lines if line.strip())


def debt_line(text: str, names: object, as_of: date, number: int = 1) -> DebtLine:
    """One debt from its line. What two words claim, or nobody can place, is a problem of the line;
    days and amount have to be there.

    Of bare numbers one is the amount; of two the first are the days: `花呗 20 5000`.
    """
    if len(text) > MOST_LINE:
        problem = Problem(code="line-too-long", path=NAME, line=number)
        return DebtLine(number, text[:MOST_LINE], {}, (problem,))
    plain = as_counted(without_count(text))
    line, left, free = apart(in_place(SET_APART.sub(" ", plain)))
    agreed = without_no_due_day(line)
    line = line if agreed is None else agreed
    reading = _read(line, plain, free, names, as_of)
    if reading.problems:  # 微粒贷65天32000: nothing stands between the words
        split = _read(NUMBER.sub(r" \g<0> ", line), plain, free, names, as_of)
        reading = reading if split.problems else split
    placed = tuple(
        Problem(
            code=NO_DAY if agreed is not None and _lacks_days(each) else each.code,
            path=each.path,
            choices=each.choices,
            line=number,
        )
        for each in reading.problems
    )
    return DebtLine(number, text.strip(), reading.told, placed, (*left, *reading.not_taken))


def _lacks_days(problem: Problem) -> bool:
    return problem.code == MISSING and problem.path == DAYS


def _read(text: str, typed: str, free: str, names: object, as_of: date) -> "_Reading":
    """Read a line in plain characters; of its words the name stays as it was `typed`, and `free`
    are those that say that there is no interest.
    """
    reading = _Reading(typed, free, names, as_of)
    for word in words(text):
        reading.take(word)
    reading.settle()
    return reading


class _Reading:
    """What the words of one line tell so far."""

    def __init__(self, typed: str, free: str, names: object, as_of: date) -> None:
        self.typed = typed
        self.free = free
        self.names = names
        self.as_of = as_of
        self.told: dict[str, str] = {}
        self.problems: list[Problem] = []
        self.not_taken: list[LeftOut] = []
        self._bare: list[str] = []
        self._others: list[str] = []

    def take(self, word: str) -> None:
        """Place a word; the first reader that knows it has it."""
        if _BARE.fullmatch(plainly(word)):
            self._bare.append(word)
        elif not (self._rate(word) or self._shown(word) or self._days(word) or self._amount(word)):
            self._others.append(word)

    def settle(self) -> None:
        """Place the bare numbers, find the product among the words that are left, and see what is
        missing.
        """
        bare = self._bare
        if len(bare) == 2 and not self.told.keys() & {DAYS, PRINCIPAL}:
            days, principal = (parse.money(number) for number in bare)
            if days < principal and days == int(days):
                self._put(DAYS, bare.pop(0))
            else:
                self._wrong("which-number-in-a-line", DAYS)
                bare = []
        for number in bare:
            field = DAYS if PRINCIPAL in self.told and DAYS not in self.told else PRINCIPAL
            self._put(field, number)
        self._name()
        self._interest()
        wrong = {each.path for each in self.problems}
        for field in (DAYS, PRINCIPAL):
            if field not in self.told and DAYS not in wrong and field not in wrong:
                self._wrong(MISSING, field)

    def _put(self, field: str, text: str) -> None:
        if field in self.told:
            self._wrong("twice-in-a-line", field)
        else:
            self.told[field] = text

    def _wrong(self, code: str, field: str, choices: tuple[str, ...] = ()) -> None:
        self.problems.append(Problem(code=code, path=field, choices=choices))

    def _rate(self, word: str) -> bool:
        if not _RATE.search(plainly(word)):
            return False
        try:
            period = spoken_rate(word).period
        except Unreadable:
            return False
        if period is None:
            self._wrong("rate-without-period-in-a-line", RATES["year"])
        else:
            self._put(RATES[period], word)
        return True

    def _shown(self, word: str) -> bool:
        if shown_amount(word) is None:
            return False
        self._put(OUTSTANDING if says_left(word) else PRINCIPAL, word)
        return True

    def _days(self, word: str) -> bool:
        try:
            spoken_days(word, self.as_of)
        except Unreadable as error:
            if error.code == "not-whole-days":
                return False
            self._wrong(error.code, DAYS, error.readings)
            return True
        self._put(DAYS, word)
        return True

    def _amount(self, word: str) -> bool:
        if not _AMOUNT.search(plainly(word)):
            return False
        try:
            parse.money(word, typed=True)
        except Unreadable as error:
            if error.code == "not-money":
                return False
            self._wrong(error.code, PRINCIPAL)
            return True
        self._put(PRINCIPAL, word)
        return True

    def _name(self) -> None:
        """The product and the name: of words that are a product only one by one the first is it."""
        left = self._worth_a_name()
        whole = self._named(" ".join(left)) if left else None
        if whole is not None:
            self.told[PRODUCT], left = whole, []
        else:
            found = [(at, *known) for at, each in enumerate(left) if (known := self._product(each))]
            # a word that is nothing but a product goes before one that is also a name
            found.sort(key=lambda one: bool(one[2]))
            if pair := self._pair(left):
                self.told[PRODUCT] = pair  # CMB credit card: all of it is what it is called
            elif found:
                at, self.told[PRODUCT], rest = found[0]
                left[at : at + 1] = rest
            elif (known := self._product("".join(left))) and known[0] == BETWEEN_PERSONS:
                self.told[PRODUCT] = known[0]  # 老王 借的
        if name := " ".join(map(self._as_typed, left)):
            if len(name) > MOST_NAME:
                self._wrong("name-length", NAME)
            else:
                self.told[NAME] = name

    def _pair(self, left: list[str]) -> str | None:
        """The product that two words beside each other name, as `credit card` does."""
        pairs = (" ".join(two) for two in pairwise(left))
        return next((named for pair in pairs if (named := self._named(pair))), None)

    def _worth_a_name(self) -> list[str]:
        """The words that nobody placed, without those that tell a date or a number."""
        left = []
        for word in filter(None, map(trimmed, self._others)):
            if word.lower() in NO_NAMES or parse.is_unknown(word):
                continue
            if word.lower() in PIECES:
                self._wrong("not-whole-days", DAYS)
            elif is_a_figure(word) and self._product(word) is None:
                self.not_taken.append(LeftOut("figure", self._as_typed(word)))
            else:
                left.append(word)
        return left

    def _interest(self) -> None:
        """That there is no interest: between persons a rate of nothing, else not to be believed
        for the days overdue.
        """
        if not self.free:
            return
        if self.told.get(PRODUCT) != BETWEEN_PERSONS:
            self.not_taken.append(LeftOut("free", self.free))
        elif self.told.keys() & RATES.values():
            self._wrong("twice-in-a-line", RATES["year"])
        else:
            self._put(RATES["year"], "0%")

    def _as_typed(self, word: str) -> str:
        place = in_place(self.typed).find(word)
        return word if place < 0 else self.typed[place : place + len(word)]

    def _product(self, text: str) -> tuple[str, list[str]] | None:
        """The product that words name, and what of them is a name as well: `微粒贷（腾讯）`."""
        if (known := self._product_of(text)) is not None:
            return known[0], [text] if known[1] else []
        if (bare := without_number(text)) != text and (known := self._product_of(bare)) is not None:
            return known[0], [text]
        pieces = parts(text)
        found = [
            (known[0], [text] if known[1] else pieces[:at] + pieces[at + 1 :])
            for at, piece in enumerate(pieces if pieces != [text] else ())
            if (known := self._product_of(piece)) is not None
        ]
        # whose loan it is stands beside what it is: `老婆：花呗`
        return min(found, key=lambda each: each[0] == BETWEEN_PERSONS, default=None)

    def _product_of(self, text: str) -> tuple[str, bool] | None:
        """The product that a word names, and whether it is a name as well."""
        if (product := self._named(text)) is not None:
            return product, False
        if not isinstance(self.names, WordsOfLines):
            return None
        product, is_name = self.names.in_a_line(text)
        return None if product is None else (product, is_name)

    def _named(self, text: str) -> str | None:
        return self.names.named(text) if isinstance(self.names, WordsOfLines) else None

"""Debts as lines, one a line, as people jot them down: `招行卡 3个月 1.8万 年化18%`.

A word is a rate, days or a due date, an amount, a product by any of its names; all other words
together are what the person calls the debt.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple, Protocol, runtime_checkable

from overdue_cli.core.request import parse
from overdue_cli.core.request.characters import in_place, plainly
from overdue_cli.core.request.limits import MOST_NAME
from overdue_cli.core.request.numerals import ENGLISH_NUMBERS
from overdue_cli.core.request.problem import Problem
from overdue_cli.core.request.spoken_days import spoken_days
from overdue_cli.core.request.spoken_rate import spoken_rate
from overdue_cli.core.request.spoken_shown import says_left, shown_amount
from overdue_cli.core.request.unreadable import Unreadable


@runtime_checkable
class WordsOfLines(Protocol):
    """Products by what people call them in a list of their debts."""

    def named(self, text: str) -> str | None: ...

    def in_a_line(self, text: str) -> tuple[str | None, bool]: ...


class DebtLine(NamedTuple):
    """One line: its number in the list, from 1, what it tells under the names of the fields, and
    what is wrong with it.
    """

    number: int
    text: str
    told: dict[str, str]
    problems: tuple[Problem, ...] = ()


MOST_LINE = 200
# A number at the beginning of a line that counts the lines: `1. `, `2、`.
_COUNTS_LINES = re.compile(r"^\s*(?:\d{1,2}(?:[、)）]|[.．]\s)|[-*•·]\s)\s*")
# Between words; a comma between the digits of a number is none.
_BETWEEN = re.compile(r"\s+|,(?!\d{3}(?!\d))|(?<!\d),")
# Marks between words; a full-width comma in a number of full-width digits is none.
_SET_APART = re.compile(r"[;；、|｜]|(?<![０-９])，|，(?![０-９]{3}(?![０-９]))")
# Two words that belong together: a number and its unit, a period and its rate, a head and its sum.
_UNITS = r"个?(?:天|日|周|礼拜|星期|月)|个半月|年|万|千|元|块|days?|weeks?|months?|years?|yuan|rmb"
_APART = re.compile(rf"(?<=\d)\s+(?=(?:{_UNITS})(?![a-z利息化]))", re.IGNORECASE)
_PERIODS = r"(?:日|月|年)(?:利率|息|化率?)|年化利率|利率|daily|monthly|yearly|annual|apr"
_RATE_APART = re.compile(rf"(?P<head>\b(?:{_PERIODS}))[\s:：]+(?=[\d.百千万])", re.IGNORECASE)
_RATE_BEHIND = re.compile(
    r"(?<=%)\s*(?:(?P<a>a|per|each)\s+(?P<period>day|month|year)\b|(?P<word>yearly|monthly|daily|apr)\b)",
    re.IGNORECASE,
)
_HEADS = r"逾期本金|剩余本金|欠款|欠了|还欠|本金|金额|余额|欠|owed?|principal|amount"
_HEAD_APART = re.compile(
    rf"(?:^|(?<=\s))(?:{_HEADS})[\s:：]*(?=[\d¥￥一二两三四五六七八九十])", re.I
)
# An amount as an app shows it, overdue or left to pay, its head next to it.
_SHOWN_APART = re.compile(
    r"(?:^|(?<=\s))(?P<head>(?:app(?:里|上)?)?\s*(?:显示|shows?)?\s*(?:逾期金额|逾期总额"
    r"|剩余待还|剩余应还|待还)|app(?:里|上)?\s*(?:显示|shows?)?|显示)[\s:：]*(?=[\d¥￥一二两三四五六七八九十])",
    re.IGNORECASE,
)
_LATE_APART = re.compile(
    r"(?:^|(?<=\s))(?:已?逾期|已经|超期|overdue)[\s:：]*(?=[\d一二两三四五六七八九十半])", re.I
)
# Words around days in English: `maybe seven months`, `one day late`, `14 months ago`, `since
# March`.
_COUNTS = "|".join((*ENGLISH_NUMBERS, r"\d+"))
_SPANS = r"days?|weeks?|months?|years?"
_ROUGHLY = re.compile(rf"\b(?:maybe|perhaps|probably|about|around)\s+(?=(?:{_COUNTS})\b)", re.I)
_NUMBER_APART = re.compile(
    rf"\b(?P<number>{'|'.join(ENGLISH_NUMBERS)})\s+(?P<span>{_SPANS})\b", re.IGNORECASE
)
_LATE_BEHIND = re.compile(
    rf"(?P<unit>{_SPANS})\s+(?:late|overdue|past\s+due|behind|(?P<ago>ago))\b", re.IGNORECASE
)
_SINCE_APART = re.compile(r"\b(?:due|since|from)\s+(?=[a-z\d])", re.IGNORECASE)
# A number with its unit, for a line without blanks.
_NUMBER = re.compile(
    r"(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
    rf"|\d[\d.,]*(?:万\d{{1,4}}|千\d{{1,3}}|{_UNITS}|%|‰|‱)?"
)
# What says that a word is a rate, and what that it is an amount.
_RATE = re.compile(rf"[%％‰‱]|分之|{_PERIODS}|^月?[息利]?.{{1,2}}[分厘]", re.IGNORECASE)
_AMOUNT = re.compile(r"[\d一二两三四五六七八九十百千万]")
_BARE = re.compile(r"\d{1,12}(?:,\d{3})*(?:\.\d{1,2})?")
RATES = {"day": "daily_rate", "month": "monthly_rate", "year": "annual_rate"}
DAYS, PRINCIPAL, PRODUCT, NAME = "days_overdue", "principal", "product", "name"
OUTSTANDING = "outstanding"


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
    plain = _COUNTS_LINES.sub("", text)
    folded = in_place(_SET_APART.sub(" ", plain))
    reading = _read(folded, plain, names, as_of)
    if reading.problems:  # 微粒贷65天32000: nothing stands between the words
        apart = _read(_NUMBER.sub(r" \g<0> ", folded), plain, names, as_of)
        reading = reading if apart.problems else apart
    placed = tuple(
        Problem(code=each.code, path=each.path, choices=each.choices, line=number)
        for each in reading.problems
    )
    return DebtLine(number, text.strip(), reading.told, placed)


def _read(text: str, typed: str, names: object, as_of: date) -> "_Reading":
    """Read a line in plain characters; of its words the name stays as it was `typed`."""
    reading = _Reading(typed, names, as_of)
    for word in _words(text):
        reading.take(word)
    reading.settle()
    return reading


def _words(text: str) -> Iterator[str]:
    """The words of a line, what belongs together in one."""
    line = text
    for pattern, kept in (
        (_ROUGHLY, ""),
        (_APART, ""),
        (_RATE_APART, r"\g<head>"),
        (_RATE_BEHIND, _behind),
        (_SHOWN_APART, _shown),
        (_HEAD_APART, ""),
        (_LATE_APART, ""),
        (_NUMBER_APART, r"\g<number>\g<span>"),
        (_LATE_BEHIND, _late),
        (_SINCE_APART, ""),
    ):
        line = pattern.sub(kept, line)
    return (word for word in _BETWEEN.split(line) if word)


def _behind(found: re.Match[str]) -> str:
    """The period of a rate, next to it: `18% a year` is one word."""
    return f"per{found['period']}" if found["period"] else found["word"]


def _late(found: re.Match[str]) -> str:
    """A span of time, next to it that it is ago: `14 months ago` is one word."""
    return f"{found['unit']}{found['ago'] or ''}"


def _shown(found: re.Match[str]) -> str:
    """The head of an amount that an app shows, next to it."""
    return re.sub(r"\s", "", found["head"])


class _Reading:
    """What the words of one line tell so far."""

    def __init__(self, typed: str, names: object, as_of: date) -> None:
        self.typed = typed
        self.names = names
        self.as_of = as_of
        self.told: dict[str, str] = {}
        self.problems: list[Problem] = []
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
        wrong = {each.path for each in self.problems}
        for field in (DAYS, PRINCIPAL):
            if field not in self.told and DAYS not in wrong and field not in wrong:
                self._wrong("missing-in-a-line", field)

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
        """The product and the name: of words that are a product only one by one the first is
        it.
        """
        left = self._others
        left = [word for word in left if not parse.is_unknown(word)]
        whole = self._named(" ".join(left)) if left else None
        if whole is not None:
            self.told[PRODUCT], left = whole, []
        else:
            found = [(at, known) for at, each in enumerate(left) if (known := self._product(each))]
            # a word that is nothing but a product goes before one that is also a name
            found.sort(key=lambda one: one[1][1])
            if found:
                at, (product, is_name) = found[0]
                self.told[PRODUCT] = product
                left = left if is_name else [each for n, each in enumerate(left) if n != at]
        if name := " ".join(map(self._as_typed, left)):
            if len(name) > MOST_NAME:
                self._wrong("name-length", NAME)
            else:
                self.told[NAME] = name

    def _as_typed(self, word: str) -> str:
        place = in_place(self.typed).find(word)
        return word if place < 0 else self.typed[place : place + len(word)]

    def _product(self, text: str) -> tuple[str, bool] | None:
        """The product that words name, and whether they are a name as well."""
        if (product := self._named(text)) is not None:
            return product, False
        if not isinstance(self.names, WordsOfLines):
            return None
        product, is_name = self.names.in_a_line(text)
        return None if product is None else (product, is_name)

    def _named(self, text: str) -> str | None:
        return self.names.named(text) if isinstance(self.names, WordsOfLines) else None

"""The balances that a bank's card statements show, held against the card's account counted in every
way: which way gives them all, and where the account first differs.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Literal

import msgspec

from overdue_cli.core.answer.explanation import Calculated, Explained, plain
from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.calc.card import CardRequest, against_law, ledger_by, terms_of
from overdue_cli.core.card.findings import CardRateAssumed
from overdue_cli.core.card.statement import statement_from
from overdue_cli.core.case.case import Problem
from overdue_cli.core.law.cards import CardRules
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.reconcile.account_findings import AskBilled, BilledMatches, BilledOff
from overdue_cli.core.reconcile.findings import ConventionIsContract
from overdue_cli.core.request.fields import Day, Money, Request

CardCompounding = Literal["card-simple", "card-compound"]
CardWay = tuple[str, str, CardCompounding]


class Billed(Request, frozen=True, kw_only=True):
    """The balance that the bank's statement of a day shows."""

    date: Day
    balance: Money


class BilledRequest(CardRequest, frozen=True, kw_only=True):
    """The card as it was used, and what the bank's statements say. What is given of the way of
    counting interest is held; what is not is tried.
    """

    billed: tuple[Billed, ...] = ()

    def check(self) -> tuple[Problem, ...]:
        problems = list(super().check())
        if not self.billed:
            problems.append(Problem(code="missing", path="billed", flag="--billed"))
        if problems:
            return tuple(problems)
        spent, paid = self.transactions, self.payments
        first = min(*(entry.date for entry in spent), *(entry.date for entry in paid), date.max)
        days = [each.date for each in self.billed]
        for i, day in enumerate(days):
            if day > self.until:
                problems.append(
                    Problem(code="in-the-future", path=f"billed[{i}].date", flag="--billed")
                )
            elif day < first or statement_from(day, self.statement_day) != day:
                problems.append(
                    Problem(code="not-a-statement", path=f"billed[{i}].date", flag="--billed")
                )
            elif day in days[:i]:
                problems.append(
                    Problem(code="billed-twice", path=f"billed[{i}].date", flag="--billed")
                )
        return tuple(problems)


REQUEST = BilledRequest
__all__ = ["REQUEST", "against_law", "calculate"]


class CountedCard(msgspec.Struct, frozen=True, kw_only=True):
    """The balances of the days asked for by one way of counting."""

    way: CardWay
    balances: tuple[Decimal, ...]


def calculate(request: BilledRequest, rules: CardRules, as_of: date) -> Calculated:
    """The ways that give every balance, or the nearest with the first statement that is off.
    `as_of` changes nothing: all days are given.
    """
    asked = sorted(request.billed, key=lambda each: each.date)
    tried = [_counted(request, rules, asked, way) for way in _ways(request)]
    matching = [each for each in tried if not any(_gaps(each, asked))]
    shown = (*matching, min(tried, key=lambda each: _nearness(each, asked)))[0]
    return Calculated(
        results=tuple(_results(request, rules, asked, tried, shown)),
        notes=tuple(_notes(rules, asked, matching, shown)),
        assumptions=tuple(_assumptions(request, rules)),
    )


def _ways(request: BilledRequest) -> Iterator[CardWay]:
    """The ways of counting interest that the request leaves open."""
    parts = (request.interest_on,) if request.interest_on else ("whole-balance", "unpaid-part")
    told = request.statement_day_interest
    days = (told,) if told else ("this-statement", "next-statement")
    compounding: tuple[CardCompounding, ...] = ("card-simple", "card-compound")
    if request.compound_monthly:
        compounding = ("card-compound",)
    return product(parts, days, compounding)


def _counted(
    request: BilledRequest, rules: CardRules, asked: list[Billed], way: CardWay
) -> CountedCard:
    """The balances by one way of counting."""
    interest_on, statement_day, compounding = way
    terms = msgspec.structs.replace(
        terms_of(request, rules),
        unpaid_part=interest_on == "unpaid-part",
        statement_day_next=statement_day == "next-statement",
        compound=compounding == "card-compound",
    )
    by_day = {each.day: each.balance for each in ledger_by(request, terms).statements}
    return CountedCard(way=way, balances=tuple(by_day[each.date] for each in asked))


def _gaps(counted: CountedCard, asked: list[Billed]) -> list[Decimal]:
    """The amounts by which the bank's balances lie above (below: negative) those counted."""
    with exact():
        return [
            each.balance - balance for each, balance in zip(asked, counted.balances, strict=True)
        ]


def _nearness(counted: CountedCard, asked: list[Billed]) -> tuple[int, Decimal]:
    """How many statements come out before the first that does not, the most first; then how far
    that one is off.
    """
    gaps = _gaps(counted, asked)
    first = next((i for i, gap in enumerate(gaps) if gap), len(gaps))
    return -first, abs(gaps[first]) if first < len(gaps) else ZERO


def _results(
    request: BilledRequest,
    rules: CardRules,
    asked: list[Billed],
    tried: list[CountedCard],
    shown: CountedCard,
) -> Iterator[Explained]:
    """Every statement: what the bank's says, what the account has; then the ways side by side."""
    rows = tuple(_rows(asked, shown))
    yield Explained(
        name="billed",
        value=len(asked),
        unit="number",
        convention=shown.way[2],
        citations=rules.method_citations,
        parts=rows,
    )
    last = asked[-1]
    parts = (
        Explained(
            name="by-" + "-".join(each.way),
            value=each.balances[-1],
            citations=rules.method_citations,
        )
        for each in tried
    )
    yield Explained(
        name="billed-by-each-way", value=last.balance, start=last.date, parts=tuple(parts)
    )


def _rows(asked: list[Billed], shown: CountedCard) -> Iterator[Explained]:
    """The balance of each statement as counted, and where it is off the gap."""
    gaps = _gaps(shown, asked)
    for each, balance, gap in zip(asked, shown.balances, gaps, strict=True):
        yield Explained(name="billed-counted", value=balance, start=each.date, end=each.date)
        if gap:
            formula = f"{plain(each.balance)} − {plain(balance)}"
            yield Explained(name="gap", value=gap, start=each.date, end=each.date, formula=formula)


def _notes(
    rules: CardRules, asked: list[Billed], matching: list[CountedCard], shown: CountedCard
) -> Iterator[Finding]:
    """What gives the balances, or the first that is off and what to ask."""
    cites = rules.method_citations
    if matching:
        for each in matching:
            interest_on, statement_day, compounding = each.way
            yield BilledMatches(
                interest_on=interest_on,
                statement_day=statement_day,
                compounding=compounding,
                citations=cites,
            )
        yield ConventionIsContract(citations=cites)
        return
    gaps = _gaps(shown, asked)
    first = next(i for i, gap in enumerate(gaps) if gap)
    interest_on, statement_day, compounding = shown.way
    yield BilledOff(
        day=asked[first].date,
        billed=asked[first].balance,
        counted=shown.balances[first],
        gap=abs(gaps[first]),
        interest_on=interest_on,
        statement_day=statement_day,
        compounding=compounding,
        citations=cites,
    )
    yield AskBilled(day=asked[first].date, gap=abs(gaps[first]), citations=())


def _assumptions(request: BilledRequest, rules: CardRules) -> Iterator[Finding]:
    """The rate, where none was given."""
    if request.daily_rate is None and request.annual_rate is None:
        yield CardRateAssumed(citations=rules.rate_citations, rate=rules.daily_rate)

"""The figure of a lender's statement on a loan, held against its account counted by every
convention: which gives it, what it would need, and how far each part is off.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import get_args

import msgspec

from overdue_cli.core.accrual.claim import Capitalised, PaymentDay, PaymentOrder
from overdue_cli.core.accrual.explain import owed
from overdue_cli.core.accrual.ledger import AmountTooLarge, Balance
from overdue_cli.core.answer.explanation import Calculated, Explained, plain
from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.calc.loan import LoanRequest
from overdue_cli.core.calc.rate_fields import TooLargeToCount, YearCount, problem_of
from overdue_cli.core.law.ledger import ClaimRules
from overdue_cli.core.quantity.day_count import DayCount, EndDay
from overdue_cli.core.quantity.money import exact
from overdue_cli.core.reconcile.account import (
    AccountVerdict,
    AccountWay,
    Open,
    account_verdict,
    every_rounding,
    ways_to_try,
)
from overdue_cli.core.reconcile.account_findings import (
    AccountByClause,
    AccountMatches,
    AccountMatchesWithin,
    AccountOff,
    AccountOtherWays,
    AskClause,
    CompoundSideBySide,
    PartLess,
    PartOff,
    PrincipalNotInFigure,
)
from overdue_cli.core.reconcile.findings import AskForItems, ConventionIsContract
from overdue_cli.core.request.fields import Money
from overdue_cli.core.request.limits import MOST_TRIED_ROWS
from overdue_cli.core.request.problem import Problem

# More ways than these are not named one by one.
MOST_NAMED = 3
# The parts of a statement: principal, contract interest, penalty interest (the contract rate and
# what the penalty adds, which banks show as one), compound interest, fees.
PARTS: dict[str, tuple[str, ...]] = {
    "principal": ("principal",),
    "interest": ("stated_interest",),
    "penalty": ("contract_interest", "penalty_extra"),
    "compound": ("compound",),
    "fees": ("fees",),
}


class StatementRequest(LoanRequest, frozen=True, kw_only=True):
    """The loan as its contract has it, and what the lender says is owed and due on `until`.

    What is given of the conventions is held; what is not is tried. The parts of the statement are
    compared one by one where they are given.
    """

    claimed: Money
    claimed_principal: Money | None = None
    claimed_interest: Money | None = None
    claimed_penalty: Money | None = None
    claimed_compound: Money | None = None
    claimed_fees: Money | None = None

    def check(self) -> tuple[Problem, ...]:
        rows = len(self.instalment) + len(self.payment) + len(self.draw)
        if rows * ways_to_try(_left_open(self)) > MOST_TRIED_ROWS:
            return (problem_of("too-many-tried", "instalment"),)
        return super().check()


REQUEST = StatementRequest


def calculate(request: StatementRequest, rules: ClaimRules, as_of: date) -> Calculated:
    """The ways that give the figure, or the nearest with the gap, and compound interest by both
    readings. `as_of` changes nothing: all days are given.
    """
    begins = request.claim().begins()
    terms = msgspec.structs.replace(
        request.terms(request.readings[0], rules, begins, request.compounding()),
        surplus=request.surplus or "ahead",
    )
    try:
        verdict = account_verdict(
            request.claimed,
            terms,
            request.ledger,
            _left_open(request),
            holds_principal=bool(request.claimed_principal),
        )
    except AmountTooLarge:
        return Calculated(results=(), notes=(TooLargeToCount(citations=rules.counting),))
    return Calculated(
        results=tuple(_results(request, verdict, rules)),
        notes=tuple(_notes(request, verdict, rules)),
        assumptions=request.about_lpr(rules, begins, request.until),
    )


def _left_open(request: StatementRequest) -> Open:
    """The conventions that the request does not name."""
    years: tuple[DayCount, ...] = ("none",) if request.annual_rate is None else get_args(YearCount)
    ends: tuple[EndDay, ...] = get_args(EndDay)
    days: tuple[PaymentDay, ...] = get_args(PaymentDay) if request.payment else ("same-day",)
    orders: tuple[PaymentOrder, ...] = get_args(PaymentOrder) if request.payment else ()
    rhythms: tuple[Capitalised, ...] = get_args(Capitalised)
    return Open(
        day_counts=years if request.day_count is None else (request.day_count,),
        end_days=ends if request.end_day is None else (request.end_day,),
        roundings=every_rounding(request.rounding),
        payment_days=days if request.payment_day is None else (request.payment_day,),
        orders=orders if request.order is None else (),
        rhythms=rhythms if request.capitalised is None else (request.capitalised,),
        compound=request.compound,
        on_penalty_open=not request.compound_on_penalty,
    )


def _results(
    request: StatementRequest, verdict: AccountVerdict, rules: ClaimRules
) -> Iterator[Explained]:
    """The figure, the account that gives it or comes nearest, and compound interest side by
    side.
    """
    yield Explained(name="claimed", value=request.claimed)
    shown, whole = verdict.shown, verdict.whole
    if verdict.charges_alone is not None:
        formula = f"{plain(request.claimed)} + {plain(shown.left.principal)}"
        yield Explained(name="with-principal", value=whole, formula=formula)
    name = "matching" if verdict.matches else "nearest"
    account, *not_due = owed(shown.left)
    yield msgspec.structs.replace(
        account, name=name, convention=shown.terms.conventions.day_count, citations=rules.counting
    )
    if off := shown.off(whole):
        formula = f"{plain(whole)} − {plain(shown.total)}"
        yield Explained(name="gap", value=off, formula=formula)
    yield from not_due
    if len(verdict.compound) > 1:
        yield Explained(
            name="compound-readings",
            value=len(verdict.compound),
            unit="number",
            parts=tuple(_reading(each, rules) for each in verdict.compound),
        )
    yield Explained(name="tried", value=verdict.tried, unit="number")


def _reading(way: AccountWay, rules: ClaimRules) -> Explained:
    """What is due by one reading of compound interest."""
    compounding = way.terms.compounding
    name: str = "none" if compounding is None else compounding.capitalised
    if compounding is not None and compounding.on_penalty:
        name += "-on-penalty"
    return Explained(
        name=f"compound-{name}", value=way.left.due, citations=rules.compound_citations
    )


def _notes(
    request: StatementRequest, verdict: AccountVerdict, rules: ClaimRules
) -> Iterator[Finding]:
    """What gives the figure, or what could, and what to ask."""
    if verdict.matches:
        yield from (_match(request.claimed, way, rules) for way in verdict.matches[:MOST_NAMED])
        if (more := len(verdict.matches) - MOST_NAMED) > 0:
            yield AccountOtherWays(more=more, citations=())
        yield ConventionIsContract(citations=rules.acceleration)
    elif verdict.charges_alone is not None:
        yield from _with_principal(request.claimed, verdict.whole, verdict.charges_alone, rules)
    else:
        yield _off(request.claimed, verdict.nearest, rules)
        yield from (_clause(request.claimed, way, rules) for way in verdict.clauses[:MOST_NAMED])
        for clause in dict.fromkeys(way.clause for way in verdict.clauses[:MOST_NAMED]):
            yield AskClause(clause=str(clause), citations=())
    differing = tuple(_parts(request, verdict.shown.left))
    yield from differing
    if len(verdict.compound) > 1:
        yield CompoundSideBySide(citations=rules.compound_on_penalty)
    if differing or not verdict.is_explained:
        yield AskForItems(claimed=request.claimed, citations=())


def _with_principal(
    claimed: Decimal, whole: Decimal, way: AccountWay, rules: ClaimRules
) -> Iterator[Finding]:
    """That the figure seems to lack the principal, and how it comes out with it."""
    yield PrincipalNotInFigure(
        claimed=claimed, principal=way.left.principal, whole=whole, citations=()
    )
    if way.clause is not None:
        yield _clause(whole, way, rules)
        yield AskClause(clause=str(way.clause), citations=())
    elif abs(way.off(whole)) <= way.tolerance:
        yield _match(whole, way, rules)
        yield ConventionIsContract(citations=rules.acceleration)
    else:
        yield _off(whole, way, rules)


def _match(claimed: Decimal, way: AccountWay, rules: ClaimRules) -> Finding:
    """The remark on a convention that gives the figure, exactly or but for rounding."""
    conventions = way.terms.conventions
    if off := way.off(claimed):
        return AccountMatchesWithin(
            claimed=claimed,
            day_count=conventions.day_count,
            end_day=conventions.end_day,
            off=abs(off),
            citations=rules.counting,
        )
    return AccountMatches(
        claimed=claimed,
        day_count=conventions.day_count,
        end_day=conventions.end_day,
        rounding=conventions.rounding,
        payment_day=way.terms.payment_day,
        citations=rules.counting,
    )


def _off(claimed: Decimal, way: AccountWay, rules: ClaimRules) -> Finding:
    """The remark that no convention gives the figure."""
    return AccountOff(
        claimed=claimed,
        day_count=way.terms.conventions.day_count,
        end_day=way.terms.conventions.end_day,
        nearest=way.total,
        gap=abs(way.off(claimed)),
        citations=rules.counting,
    )


def _clause(claimed: Decimal, way: AccountWay, rules: ClaimRules) -> Finding:
    """The remark on a clause with which alone the figure comes out."""
    cites = {
        "compound": rules.compound_citations,
        "compound-on-penalty": rules.compound_on_penalty,
        "not-due": rules.stated_interest,
    }
    return AccountByClause(
        claimed=claimed,
        clause=str(way.clause),
        day_count=way.terms.conventions.day_count,
        end_day=way.terms.conventions.end_day,
        citations=cites.get(str(way.clause), rules.allocation),
    )


def _parts(request: StatementRequest, left: Balance) -> Iterator[Finding]:
    """The remarks on the parts of the statement that the account has otherwise."""
    for part, fields in PARTS.items():
        asked: Decimal | None = getattr(request, f"claimed_{part}")
        if asked is None:
            continue
        with exact():
            counted = sum((getattr(left, field) for field in fields), Decimal("0.00"))
            more = asked - counted
        if more > 0:
            yield PartOff(part=part, asked=asked, counted=counted, more=more, citations=())
        elif more:
            yield PartLess(part=part, asked=asked, counted=counted, less=-more, citations=())

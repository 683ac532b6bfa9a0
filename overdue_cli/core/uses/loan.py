"""The whole claim on a loan: overdue instalments, principal not due yet, acceleration, pauses, payments."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from overdue_cli.core import claim as c
from overdue_cli.core.case import Problem
from overdue_cli.core.engine import Ledger, Outgrown, reckon
from overdue_cli.core.explain import Calculated, Explained
from overdue_cli.core.findings import Finding, Remark
from overdue_cli.core.ledger_explain import charged, owed, paid
from overdue_cli.core.loan_detail import Due, PauseSpan
from overdue_cli.core.money import ZERO, exact
from overdue_cli.core.request import Day, Money
from overdue_cli.core.uses.rated import (
    ClaimRules,
    RatedRequest,
    TooLargeToCount,
    YearNotSaid,
    defaults,
    named,
    remarks,
    too_much,
)


class LoanRequest(RatedRequest, frozen=True, kw_only=True):
    """One loan, counted up to `until`.

    Instalments with stated interest bring it on their due day. Those without are principal that bears contract
    interest by the day until it is due, from `interest_from` on. `accelerated`: the day on which notice that all
    is due took effect. Compound interest only where the contract has it.
    """

    instalment: tuple[Due, ...]
    until: Day
    accelerated: Day | None = None
    interest_from: Day | None = None
    fees: Money = ZERO
    pause: tuple[PauseSpan, ...] = ()
    compound: bool = False
    capitalised: c.Capitalised | None = None
    compound_on_penalty: bool = False

    def check(self) -> tuple[Problem, ...]:
        problems = [*self.rate_problems()]
        if not self.instalment:
            return (*problems, named("missing", "instalment"))
        if not any(row.principal or row.interest for row in self.instalment):
            problems.append(named("is-zero", "instalment"))
        if too_much(row.principal + (row.interest or ZERO) for row in self.instalment):
            problems.append(named("too-large", "instalment"))
        problems += self._day_problems()
        if not self.compound:
            for name in ("capitalised", "compound_on_penalty"):
                if getattr(self, name):
                    problems.append(named("only-with-compound", name))
        elif self.compound_on_penalty and self.capitalised in (None, "never"):
            problems.append(named("only-with-capitalised", "compound_on_penalty"))
        return tuple(problems)

    def _day_problems(self) -> Iterator[Problem]:
        begins = self.claim().begins()
        if self.until < begins:
            yield named("end-before-start", "until")
        else:
            yield from self.payment_problems(begins, self.until)
        for i, pause in enumerate(self.pause):
            if pause.end <= pause.start:
                yield Problem(code="end-before-start", path=f"pause[{i}].end", flag="--pause")

    def claim(self) -> c.Claim:
        rows = (c.Instalment(due=row.due, principal=row.principal, interest=row.interest) for row in self.instalment)
        return c.Claim(
            instalments=tuple(rows),
            until=self.until,
            accelerated=self.accelerated,
            interest_from=self.interest_from,
            fees=self.fees,
            pauses=tuple(c.Pause(start=each.start, end=each.end, what=each.what) for each in self.pause),
            payments=self.payments,
        )

    def compounding(self, *, on_penalty: bool) -> c.Compounding | None:
        if not self.compound:
            return None
        return c.Compounding(capitalised=self.capitalised or "never", on_penalty=on_penalty)


class AccelerationNotice(Remark, frozen=True):
    """All principal counts as overdue from the day that notice took effect, and no earlier."""

    day: date


class InterestByDay(Remark, frozen=True):
    """Stated interest of instalments after acceleration is not owed; it runs by the day instead."""

    dropped: Decimal


class CompoundIfAgreed(Remark, frozen=True):
    """Compound interest is owed only if the contract has it; its base and its rate."""


class NeverCapitalised(Remark, frozen=True):
    """Nothing was said on capitalisation: compound interest is not added to its own base."""


class CompoundOnPenalty(Remark, frozen=True):
    """Courts differ on compound interest on penalty interest; both figures."""

    without: Decimal
    with_it: Decimal


# Settled by no rule: courts do one and the other.
COURTS_DIFFER = ("practice-lines:compound",)

REQUEST = LoanRequest


def calculate(request: LoanRequest, rules: ClaimRules, as_of: date) -> Calculated:
    """What is owed, what was charged line by line, where payments went; the other readings beside it."""
    claim = request.claim()
    try:
        ledgers = {
            count: reckon(
                claim, request.terms(count, rules, request.compounding(on_penalty=request.compound_on_penalty))
            )
            for count in request.readings
        }
        other = _other_compounding(request, rules, claim)
    except Outgrown:
        return Calculated(results=(), notes=(TooLargeToCount(citations=rules.counting),))
    first, *others = ledgers.values()
    results = tuple(
        node for number, ledger in enumerate(ledgers.values()) for node in _results(request, rules, ledger, number)
    )
    totals = [
        YearNotSaid(by_365=first.total_charged, by_360=each.total_charged, citations=rules.counting) for each in others
    ]
    over = sum((payment.over for payment in first.payments), ZERO)
    return Calculated(
        results=results,
        notes=(*_notes(request, rules, first, other), *remarks(request, rules, over)),
        assumptions=(*totals, *defaults(request, rules), *_compound_default(request, rules)),
    )


def _results(request: LoanRequest, rules: ClaimRules, ledger: Ledger, number: int) -> Iterator[Explained]:
    """One reading; the second is that over 360 days."""
    suffix = "-360" if number else ""
    silent = len(request.readings) > 1
    yield from owed(ledger.left, suffix)
    yield from charged(ledger, defaulted=silent, rounding=request.rounding, suffix=suffix)
    if ledger.payments:
        yield paid(ledger.payments, rules.allocation, suffix)


def _other_compounding(request: LoanRequest, rules: ClaimRules, claim: c.Claim) -> Ledger | None:
    """The same claim with compound interest on penalty interest if it was without, and the other way round."""
    if not request.compound or request.capitalised in (None, "never"):
        return None
    turned = request.compounding(on_penalty=not request.compound_on_penalty)
    return reckon(claim, request.terms(request.readings[0], rules, turned))


def _notes(request: LoanRequest, rules: ClaimRules, ledger: Ledger, other: Ledger | None) -> Iterator[Finding]:
    called = request.claim().called
    if called is not None:
        yield AccelerationNotice(day=called, citations=rules.acceleration)
        with exact():
            dropped = sum((row.interest or ZERO for row in request.instalment if row.due > called), ZERO)
        if dropped:
            yield InterestByDay(dropped=dropped, citations=rules.stated_interest)
    if request.compound:
        yield CompoundIfAgreed(citations=rules.compound_citations)
    if other is not None:
        pair = (other, ledger) if request.compound_on_penalty else (ledger, other)
        without, with_it = (each.total_charged for each in pair)
        yield CompoundOnPenalty(without=without, with_it=with_it, citations=COURTS_DIFFER)


def _compound_default(request: LoanRequest, rules: ClaimRules) -> Iterator[Finding]:
    if request.compound and request.capitalised is None:
        yield NeverCapitalised(citations=rules.counting)

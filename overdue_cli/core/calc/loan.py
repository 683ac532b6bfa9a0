"""The whole claim on a loan: overdue instalments, principal not due yet, acceleration, pauses,
payments.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from overdue_cli.core.accrual import claim as c
from overdue_cli.core.accrual.engine import accrue
from overdue_cli.core.accrual.explain import charged, owed, paid
from overdue_cli.core.accrual.ledger import AmountTooLarge, Ledger
from overdue_cli.core.answer.explanation import Calculated, Explained
from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.calc.rate_fields import (
    RatedRequest,
    TooLargeToCount,
    YearNotSaid,
    defaults,
    named,
    remarks,
    too_much,
)
from overdue_cli.core.case.case import Problem
from overdue_cli.core.case.loan import Due, PauseSpan
from overdue_cli.core.charges.findings import (
    AccelerationBeforeDue,
    AccelerationNotice,
    CompoundIfAgreed,
    CompoundOnPenalty,
    DrawnByDay,
    InterestByDay,
    NeverCapitalised,
    SameDueDay,
)
from overdue_cli.core.law.ledger import ClaimRules
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.request.fields import Day, Money, Request


class Drawn(Request, frozen=True, kw_only=True):
    """Principal drawn on a line of credit."""

    date: Day
    amount: Money


class LoanRequest(RatedRequest, frozen=True, kw_only=True):
    """One loan, counted up to `until`.

    Instalments with stated interest bring it on their due day. Those without are principal that
    bears contract interest by the day until it is due, from `interest_from` on. `accelerated`: the
    day on which notice that all is due took effect. Compound interest only where the contract has
    it.

    A line of credit (随借随还) is told by what was drawn: each `draw` bears interest by the day
    until `draw_due`, on which all of it falls due, or on and on; an instalment without amounts is
    then a day on which interest falls due.
    """

    instalment: tuple[Due, ...] = ()
    draw: tuple[Drawn, ...] = ()
    draw_due: Day | None = None
    until: Day
    accelerated: Day | None = None
    interest_from: Day | None = None
    fees: Money = ZERO
    pause: tuple[PauseSpan, ...] = ()
    compound: bool = False
    capitalised: c.Capitalised | None = None
    compound_on_penalty: bool = False

    def check(self) -> tuple[Problem, ...]:
        problems = [*self.rate_problems(), *self._compound_problems()]
        if not self.instalment and not self.draw:
            return (*problems, named("missing", "instalment"))
        problems += self._draw_problems() if self.draw or self.draw_due else self._amount_problems()
        problems += self._day_problems()
        return tuple(problems)

    def _compound_problems(self) -> Iterator[Problem]:
        if not self.compound:
            for name in ("capitalised", "compound_on_penalty"):
                if getattr(self, name):
                    yield named("only-with-compound", name)
        elif self.compound_on_penalty and self.capitalised in (None, "never"):
            yield named("only-with-capitalised", "compound_on_penalty")

    def _amount_problems(self) -> Iterator[Problem]:
        if not any(row.principal or row.interest for row in self.instalment):
            yield named("is-zero", "instalment")
        if too_much(row.principal + (row.interest or ZERO) for row in self.instalment):
            yield named("too-large", "instalment")

    def _draw_problems(self) -> Iterator[Problem]:
        """With a line of credit nothing else is principal, and nothing is drawn once it is due."""
        if not self.draw:
            yield named("missing", "draw")
        if self.interest_from is not None:
            yield named("not-with-draws", "interest_from")
        for i, row in enumerate(self.instalment):
            if row.principal or row.interest is not None:
                yield Problem(
                    code="only-interest-days", path=f"instalment[{i}]", flag="--instalment"
                )
        if too_much(draw.amount for draw in self.draw):
            yield named("too-large", "draw")
        ends = [day for day in (self.draw_due, self.accelerated) if day is not None]
        for i, draw in enumerate(self.draw):
            if not draw.amount:
                yield Problem(code="is-zero", path=f"draw[{i}].amount", flag="--draw")
            if draw.date > self.until:
                yield Problem(code="in-the-future", path=f"draw[{i}].date", flag="--draw")
            elif ends and draw.date >= min(ends):
                yield Problem(code="drawn-when-due", path=f"draw[{i}].date", flag="--draw")

    def _day_problems(self) -> Iterator[Problem]:
        begins = self.claim().begins()
        if self.until < begins:
            yield named("end-before-start", "until")
        else:
            yield from self.payment_problems(begins, self.until)
        if self.accelerated is not None and self.accelerated > self.until:
            yield named("in-the-future", "accelerated")
        for i, pause in enumerate(self.pause):
            if pause.end <= pause.start:
                yield Problem(code="end-before-start", path=f"pause[{i}].end", flag="--pause")

    def claim(self) -> c.Claim:
        rows = (
            c.Instalment(due=row.due, principal=row.principal, interest=row.interest)
            for row in self.instalment
        )
        return c.Claim(
            instalments=tuple(rows),
            until=self.until,
            accelerated=self.accelerated,
            interest_from=self.interest_from,
            fees=self.fees,
            draws=tuple(c.Draw(day=each.date, amount=each.amount) for each in self.draw),
            line_due=self.draw_due,
            pauses=tuple(
                c.Pause(start=each.start, end=each.end, what=each.what) for each in self.pause
            ),
            payments=self.payments,
        )

    def compounding(self) -> c.Compounding | None:
        if not self.compound:
            return None
        return c.Compounding(
            capitalised=self.capitalised or "never", on_penalty=self.compound_on_penalty
        )


REQUEST = LoanRequest


def calculate(request: LoanRequest, rules: ClaimRules, as_of: date) -> Calculated:
    """What is owed, what was charged line by line, where payments went; the other readings beside
    it.
    """
    claim = request.claim()
    terms = [request.terms(count, rules, request.compounding()) for count in request.readings]
    turned = c.other_compounding(terms[0])
    try:
        ledgers = [accrue(claim, each) for each in terms]
        other = None if turned is None else accrue(claim, turned)
    except AmountTooLarge:
        return Calculated(results=(), notes=(TooLargeToCount(citations=rules.counting),))
    first, *others = ledgers
    results = tuple(
        node
        for number, ledger in enumerate(ledgers)
        for node in _results(request, rules, ledger, number)
    )
    totals = [
        YearNotSaid(by_365=first.total_charged, by_360=each.total_charged, citations=rules.counting)
        for each in others
    ]
    over = sum((payment.over for payment in first.payments), ZERO)
    return Calculated(
        results=results,
        notes=(*_notes(request, rules, first, other), *remarks(request, rules, over)),
        assumptions=(*totals, *defaults(request, rules), *_compound_default(request, rules)),
    )


def _results(
    request: LoanRequest, rules: ClaimRules, ledger: Ledger, number: int
) -> Iterator[Explained]:
    """One reading; the second is that over 360 days."""
    suffix = "-360" if number else ""
    silent = len(request.readings) > 1
    yield from owed(ledger.left, suffix)
    yield from charged(ledger, defaulted=silent, rounding=request.rounding, suffix=suffix)
    if ledger.payments:
        yield paid(ledger.payments, rules.allocation, suffix)


def _notes(
    request: LoanRequest, rules: ClaimRules, ledger: Ledger, other: Ledger | None
) -> Iterator[Finding]:
    called, due = request.claim().called, [row.due for row in request.claim().in_order()]
    if twice := tuple(sorted(day for day, times in Counter(due).items() if times > 1)):
        yield SameDueDay(days=twice, citations=())
    if request.draw:
        yield DrawnByDay(citations=rules.stated_interest)
    if called is not None:
        yield AccelerationNotice(day=called, citations=rules.acceleration)
        if called < min(due):
            yield AccelerationBeforeDue(day=called, first=min(due), citations=rules.acceleration)
        with exact():
            dropped = sum(
                (row.interest or ZERO for row in request.instalment if row.due > called), ZERO
            )
        if dropped:
            yield InterestByDay(dropped=dropped, citations=rules.stated_interest)
    if request.compound:
        yield CompoundIfAgreed(citations=rules.compound_citations)
    if other is not None:
        pair = (other, ledger) if request.compound_on_penalty else (ledger, other)
        without, with_it = (each.total_charged for each in pair)
        yield CompoundOnPenalty(
            without=without, with_it=with_it, citations=rules.compound_on_penalty
        )


def _compound_default(request: LoanRequest, rules: ClaimRules) -> Iterator[Finding]:
    if request.compound and request.capitalised is None:
        yield NeverCapitalised(citations=rules.counting)

"""The whole claim on a loan: overdue instalments, principal not due yet, acceleration, pauses,
payments (民法典 arts 674-676).
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date

import msgspec

from overdue_cli.core.accrual import claim as c
from overdue_cli.core.accrual.engine import accrue
from overdue_cli.core.accrual.explain import charged, owed, paid
from overdue_cli.core.accrual.grace import with_grace
from overdue_cli.core.accrual.ledger import AmountTooLarge, Ledger
from overdue_cli.core.answer.explanation import Calculated, Explained
from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.calc.rate_fields import (
    RatedRequest,
    TooLargeToCount,
    YearNotSaid,
    defaults,
    exceeds_any_debt,
    problem_of,
    remarks,
)
from overdue_cli.core.case.case import Problem
from overdue_cli.core.case.loan import Due, PauseSpan
from overdue_cli.core.charges.findings import (
    AccelerationBeforeDue,
    AccelerationNotice,
    CompoundIfAgreed,
    CompoundOnPenalty,
    DrawnByDay,
    GraceByContract,
    InterestByDay,
    NeverCapitalised,
    SameDueDay,
    SurplusKept,
)
from overdue_cli.core.law.ledger import ClaimRules
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.request.fields import Day, Days, Money, Request


class Drawn(Request, frozen=True, kw_only=True):
    """Principal drawn on a credit line, in yuan."""

    date: Day
    amount: Money


class LoanRequest(RatedRequest, frozen=True, kw_only=True):
    """A loan, counted up to `until`.

    Instalments with stated interest owe it on their due day. Those without are principal that
    bears contract interest by the day until it is due, from `interest_from` on. `accelerated` is
    the day on which notice that all is due took effect. An instalment paid in full within
    `grace_days` of its due day was paid in time, one that was not is overdue from its due day on.
    Compound interest accrues only where the contract has it.

    `fees` are owed from the first day on, or from `fees_on`; a payment before that day goes to
    none of them. `surplus`: what is paid beyond what is due goes to what is not due yet ("ahead")
    or is kept until it is ("credit"). `rounding` "per-instalment" rounds the interest of each
    instalment once.

    A credit line (随借随还) is given by its draws: each `draw` bears interest by the day until
    `draw_due`, on which all of it falls due, or without end; an instalment without amounts is then
    a day on which interest falls due.
    """

    instalment: tuple[Due, ...] = ()
    draw: tuple[Drawn, ...] = ()
    draw_due: Day | None = None
    until: Day
    accelerated: Day | None = None
    interest_from: Day | None = None
    grace_days: Days = 0
    surplus: c.Surplus | None = None
    fees: Money = ZERO
    fees_on: Day | None = None
    pause: tuple[PauseSpan, ...] = ()
    compound: bool = False
    capitalised: c.Capitalised | None = None
    compound_on_penalty: bool = False

    def check(self) -> tuple[Problem, ...]:
        problems = [*self.rate_problems(), *self._compound_problems()]
        if not self.instalment and not self.draw:
            return (*problems, problem_of("missing", "instalment"))
        problems += self._draw_problems() if self.draw or self.draw_due else self._amount_problems()
        problems += self._day_problems()
        return tuple(problems)

    def _compound_problems(self) -> Iterator[Problem]:
        """The problems of compound interest: its terms are given only where it is agreed."""
        if not self.compound:
            for name in ("capitalised", "compound_on_penalty"):
                if getattr(self, name):
                    yield problem_of("only-with-compound", name)
        elif self.compound_on_penalty and self.capitalised in (None, "never"):
            yield problem_of("only-with-capitalised", "compound_on_penalty")

    def _amount_problems(self) -> Iterator[Problem]:
        """The problems of the amounts of instalments."""
        if not any(row.principal or row.interest for row in self.instalment):
            yield problem_of("is-zero", "instalment")
        if exceeds_any_debt(row.principal + (row.interest or ZERO) for row in self.instalment):
            yield problem_of("too-large", "instalment")

    def _draw_problems(self) -> Iterator[Problem]:
        """The problems of a credit line: it has no other principal, and no draw once it is due."""
        if not self.draw:
            yield problem_of("missing", "draw")
        if self.interest_from is not None:
            yield problem_of("not-with-draws", "interest_from")
        for i, row in enumerate(self.instalment):
            if row.principal or row.interest is not None:
                yield Problem(
                    code="only-interest-days", path=f"instalment[{i}]", flag="--instalment"
                )
        if exceeds_any_debt(draw.amount for draw in self.draw):
            yield problem_of("too-large", "draw")
        # From the day on which all falls due nothing can be drawn any more.
        ends = [day for day in (self.draw_due, self.accelerated) if day is not None]
        for i, draw in enumerate(self.draw):
            if not draw.amount:
                yield Problem(code="is-zero", path=f"draw[{i}].amount", flag="--draw")
            if draw.date > self.until:
                yield Problem(code="in-the-future", path=f"draw[{i}].date", flag="--draw")
            elif ends and draw.date >= min(ends):
                yield Problem(code="drawn-when-due", path=f"draw[{i}].date", flag="--draw")

    def _day_problems(self) -> Iterator[Problem]:
        """The problems of days: of the end, payments, acceleration and pauses."""
        if self.fees_on is not None and not self.fees:
            yield problem_of("missing", "fees")
        if self.draw and self.grace_days:
            yield problem_of("not-with-draws", "grace_days")
        # Before anything is drawn or bears interest there is no loan to count or to pay on; before
        # the first due day alone there is: nothing is due yet, and what is paid counts ahead.
        known = bool(self.draw) or self.interest_from is not None
        begins = self.claim().begins() if known else date.min
        if self.until < begins:
            yield problem_of("end-before-start", "until")
        else:
            yield from self.payment_problems(begins, self.until)
        if self.accelerated is not None and self.accelerated > self.until:
            yield problem_of("in-the-future", "accelerated")
        for i, pause in enumerate(self.pause):
            if pause.end <= pause.start:
                yield Problem(code="end-before-start", path=f"pause[{i}].end", flag="--pause")

    def claim(self) -> c.Claim:
        """The loan as a claim to accrue interest on."""
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
            fees_on=self.fees_on,
            draws=tuple(c.Draw(day=draw.date, amount=draw.amount) for draw in self.draw),
            credit_line_due=self.draw_due,
            pauses=tuple(
                c.Pause(start=pause.start, end=pause.end, what=pause.what) for pause in self.pause
            ),
            payments=self.payments,
        )

    def ledger(self, terms: c.ContractTerms) -> Ledger:
        """The ledger of the claim by these terms, with the days of grace of the contract. Raises
        AmountTooLarge.
        """
        return accrue(with_grace(self.claim(), terms, self.grace_days), terms)

    def compounding(self) -> c.Compounding | None:
        """How unpaid interest compounds; None where the contract has no compound interest."""
        if not self.compound:
            return None
        return c.Compounding(
            capitalised=self.capitalised or "never", on_penalty=self.compound_on_penalty
        )


REQUEST = LoanRequest


def calculate(request: LoanRequest, rules: ClaimRules, as_of: date) -> Calculated:
    """Compute the debt, the charges entry by entry, and where payments went, by every reading of a
    year.
    """
    claim = request.claim()
    begins = claim.begins()
    terms = [
        msgspec.structs.replace(
            request.terms(count, rules, begins, request.compounding()),
            surplus=request.surplus or "ahead",
        )
        for count in request.readings
    ]
    other_terms = c.other_compounding(terms[0])
    # A mistyped rate, capitalised for years, outgrows the digits that are kept exact.
    try:
        ledgers = [request.ledger(reading) for reading in terms]
        other_compounding = None if other_terms is None else request.ledger(other_terms)
    except AmountTooLarge:
        return Calculated(results=(), notes=(TooLargeToCount(citations=rules.counting),))
    first, *other_readings = ledgers
    results = tuple(
        node
        for number, ledger in enumerate(ledgers)
        for node in _results(request, rules, ledger, number)
    )
    totals = [
        YearNotSaid(
            by_365=first.total_charged, by_360=ledger.total_charged, citations=rules.counting
        )
        for ledger in other_readings
    ]
    over = sum((payment.over for payment in first.payments), ZERO)
    return Calculated(
        results=results,
        notes=(*_notes(request, rules, first, other_compounding), *remarks(request, rules, over)),
        assumptions=(
            *totals,
            *request.about_lpr(rules, begins, request.until),
            *defaults(request, rules),
            *_compound_default(request, rules),
        ),
    )


def _results(
    request: LoanRequest, rules: ClaimRules, ledger: Ledger, number: int
) -> Iterator[Explained]:
    """The results of one reading of a year: the first over 365 days, the second over 360."""
    suffix = "-360" if number else ""
    silent = len(request.readings) > 1
    yield from owed(ledger.left, suffix)
    yield from charged(ledger, defaulted=silent, rounding=request.rounding, suffix=suffix)
    if ledger.payments:
        yield paid(ledger.payments, rules.allocation, suffix)


def _notes(
    request: LoanRequest, rules: ClaimRules, ledger: Ledger, other_compounding: Ledger | None
) -> Iterator[Finding]:
    """The remarks on instalments, acceleration and compound interest of the first reading."""
    called, due = request.claim().called, [row.due for row in request.claim().in_order()]
    if twice := tuple(sorted(day for day, times in Counter(due).items() if times > 1)):
        yield SameDueDay(days=twice, citations=())
    if request.surplus == "credit":
        yield SurplusKept(citations=rules.allocation)
    if request.grace_days:
        yield GraceByContract(days=request.grace_days, citations=rules.stated_interest)
    if request.draw:
        yield DrawnByDay(citations=rules.stated_interest)
    if called is not None:
        yield AccelerationNotice(day=called, citations=rules.acceleration)
        if called < min(due):
            yield AccelerationBeforeDue(day=called, first=min(due), citations=rules.acceleration)
        # Interest stated for days after the acceleration is not owed: it accrues by the day.
        with exact():
            dropped = sum(
                (row.interest or ZERO for row in request.instalment if row.due > called), ZERO
            )
        if dropped:
            yield InterestByDay(dropped=dropped, citations=rules.stated_interest)
    if request.compound:
        yield CompoundIfAgreed(citations=rules.compound_citations)
    if other_compounding is not None:
        # Said in one order, whichever of the two was asked for.
        pair = (
            (other_compounding, ledger)
            if request.compound_on_penalty
            else (ledger, other_compounding)
        )
        without, with_it = (reading.total_charged for reading in pair)
        # Whether penalty interest may bear interest has no rule: some courts allow it, others not.
        yield CompoundOnPenalty(
            without=without, with_it=with_it, citations=rules.compound_on_penalty
        )


def _compound_default(request: LoanRequest, rules: ClaimRules) -> Iterator[Finding]:
    """The assumption that compound interest is not capitalised, where its rhythm is not known."""
    if request.compound and request.capitalised is None:
        yield NeverCapitalised(citations=rules.counting)

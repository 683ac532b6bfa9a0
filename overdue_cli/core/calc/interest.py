"""Interest on a sum over a span of days, at one rate or at dated rates, with payments in between.

Example: 10,000 at 18 % for 30 days on a 360-day year: 150.00.
"""

from datetime import date

import msgspec

from overdue_cli.core.accrual.claim import Claim, Instalment
from overdue_cli.core.accrual.engine import accrue
from overdue_cli.core.accrual.explain import charged, paid, remaining
from overdue_cli.core.answer.explanation import Calculated, Explained, unique
from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.calc.rate_fields import (
    RatedRequest,
    YearNotSaid,
    defaults,
    problem_of,
    remarks,
)
from overdue_cli.core.case.case import Problem
from overdue_cli.core.law.ledger import ClaimRules
from overdue_cli.core.quantity.day_count import Rounding
from overdue_cli.core.quantity.money import ZERO
from overdue_cli.core.request.fields import Day, Money


class InterestRequest(RatedRequest, frozen=True, kw_only=True):
    """A sum of `principal` yuan that bears interest from `start` up to `end`."""

    principal: Money
    rounding: Rounding | None = None
    start: Day
    end: Day

    def check(self) -> tuple[Problem, ...]:
        problems = [*self.rate_problems()]
        if not self.principal:
            problems.append(problem_of("is-zero", "principal"))
        if self.end < self.start:
            problems.append(problem_of("end-before-start", "end"))
        else:
            problems += self.payment_problems(self.start, self.end)
        return tuple(problems)


REQUEST = InterestRequest


def calculate(request: InterestRequest, rules: ClaimRules, as_of: date) -> Calculated:
    """Compute the windows of interest, the sum by kind, and the debt that remains after payments.

    A yearly rate without a day count is counted over 365 and over 360.
    """
    # The sum is a claim of one instalment, due at once: only its interest is asked for.
    claim = Claim(
        instalments=(Instalment(due=request.start, principal=request.principal, interest=ZERO),),
        until=request.end,
        payments=request.payments,
    )
    # Both readings of a year are shown in full: nobody can tell which the contract means.
    of_term = _of_term(rules)
    ledgers = {
        count: accrue(claim, request.terms(count, of_term, request.start))
        for count in request.readings
    }
    results: list[Explained] = []
    assumptions: list[Finding] = []
    for number, (count, ledger) in enumerate(ledgers.items()):
        suffix = f"-{count[4:]}" if number else ""
        silent = len(ledgers) > 1
        results += charged(ledger, defaulted=silent, rounding=request.rounding, suffix=suffix)
        if request.payment:
            results.append(remaining(ledger.left, suffix))
            results.append(paid(ledger.payments, rules.allocation, suffix))
    first, *other_ledgers = ledgers.values()
    for ledger in other_ledgers:
        by_365, by_360 = first.total_charged, ledger.total_charged
        assumptions.append(YearNotSaid(by_365=by_365, by_360=by_360, citations=rules.counting))
    over = sum((payment.over for payment in first.payments), ZERO)
    return Calculated(
        results=tuple(results),
        notes=tuple(remarks(request, rules, over)),
        assumptions=(
            *assumptions,
            *request.about_lpr(rules, request.start, request.end),
            *defaults(request, rules),
        ),
    )


def _of_term(rules: ClaimRules) -> ClaimRules:
    """The rules with the citations for both interest of the term and interest after it: nobody said
    whether the sum is overdue.
    """
    either = unique((*rules.kinds["interest-not-due"], *rules.kinds["contract-interest"]))
    return msgspec.structs.replace(rules, kinds={**rules.kinds, "contract-interest": either})

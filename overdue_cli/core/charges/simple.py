"""What being overdue adds: contract interest, the extra once overdue, and what stands beside them.

Penalty interest replaces the contract rate on overdue principal: rate x multiplier in all. It is
shown in two lines, the contract part and the extra (multiplier - 1), each rounded once; the total
is their sum.
"""

from decimal import Decimal

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import Charges, EstimatedTerms, accrued
from overdue_cli.core.quantity.estimate import Estimate, spread
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen
from overdue_cli.core.request.parse import MOST_MONEY


def interest_over(
    base: Decimal, days: int, terms: EstimatedTerms
) -> tuple[Estimate, Estimate, Estimate]:
    """Contract interest, the extra, and their sum over `days`."""

    def extra_at(rate: Decimal, multiplier: Decimal) -> Decimal:
        with exact():
            return round_to_fen(base * rate * (multiplier - 1) * days, terms.divisor)

    contract = terms.rate.map(lambda rate: accrued(base, rate, days, terms.divisor))
    extra = spread(extra_at, terms.rate, terms.penalty_multiplier)
    return contract, extra, contract + extra


def compound_at_most(charges: Charges) -> Decimal | None:
    """What monthly compounding at the penalty rate, of everything unpaid, would add at the point.

    An upper bound: periods of 30 days from the due date, penalty interest compounded too, which is
    disputed in court. Zero in the first 30 days; None where it outgrows any debt this program
    takes.
    """
    terms = charges.terms
    owed, simple, left = charges.base, ZERO, charges.days
    with exact():
        factor = terms.rate.point * terms.penalty_multiplier.point
    while left > 0:
        if owed > MOST_MONEY:
            return None
        days = min(30, left)
        simple += accrued(charges.base, factor, days, terms.divisor)
        owed += accrued(owed, factor, days, terms.divisor)
        left -= days
    return owed - charges.base - simple


def not_due_per_day(debt: Debt, terms: EstimatedTerms) -> Decimal:
    """One day's contract interest, at the point, on principal that is not due yet."""
    return accrued(debt.owed_principal - debt.principal, terms.rate.point, 1, terms.divisor)

"""The charges of a debt told by its instalments: the engine's ledger at the low, the point and the high terms."""

from collections.abc import Callable
from decimal import Decimal

import msgspec

from overdue_cli.core import claim as c
from overdue_cli.core.case import Debt
from overdue_cli.core.conventions import Conventions
from overdue_cli.core.engine import Ledger, reckon
from overdue_cli.core.estimate import Estimate, known, spread
from overdue_cli.core.interest import Charges, Terms, lines_over
from overdue_cli.core.ledger import Kind
from overdue_cli.core.loan_detail import position_of
from overdue_cli.core.money import ZERO, exact

# What accrues on what is overdue; interest on principal not due yet is the contract's own course.
OVERDUE: tuple[Kind, ...] = ("contract-interest", "penalty-extra", "compound")


def charges_of_loan(debt: Debt, terms: Terms) -> Charges:
    """Line by line from each instalment's own due day, with payments, pauses and acceleration."""
    at_point = _ledger(debt, terms, terms.rate.point, terms.penalty_multiplier.point)
    lines = tuple(window for window in at_point.windows if window.kind in OVERDUE)
    contract = _charged(debt, terms, lambda ledger: ledger.charged.get("contract-interest", ZERO))
    extra = _charged(debt, terms, lambda ledger: ledger.charged.get("penalty-extra", ZERO))
    fees = ZERO if debt.fees is None else debt.fees
    with exact():
        base_days = sum((line.base * line.days for line in lines if line.kind == "contract-interest"), ZERO)
        unpaid = at_point.left.due - at_point.left.principal + at_point.left.interest_not_due
    return Charges(
        base=debt.principal,
        days=debt.days_overdue,
        terms=terms,
        contract=contract,
        penalty_extra=extra,
        fees=fees,
        total=contract + extra + known(fees),
        per_day=lines_over(debt.principal, 1, terms)[2],
        next_30_days=lines_over(debt.principal, 30, terms)[2],
        base_days=base_days,
        unpaid=unpaid,
        stated_interest=at_point.left.stated_interest,
        lines=lines,
    )


def position_now(debt: Debt, terms: Terms) -> Debt:
    """The debt with days and principal as payments have left them, at the point of the terms."""
    assert debt.loan is not None, "only for a debt told by its instalments"
    ledger = _ledger(debt, terms, terms.rate.point, terms.penalty_multiplier.point)
    with exact():
        paid = sum((each.principal for each in ledger.payments), ZERO)
    now = position_of(debt.loan, paid)
    return msgspec.structs.replace(
        debt, days_overdue=now.days_overdue, principal=now.principal, outstanding=now.outstanding
    )


def _charged(debt: Debt, terms: Terms, pick: Callable[[Ledger], Decimal]) -> Estimate:
    def at(rate: Decimal, multiplier: Decimal) -> Decimal:
        return pick(_ledger(debt, terms, rate, multiplier))

    return spread(at, terms.rate, terms.penalty_multiplier)


def _ledger(debt: Debt, terms: Terms, rate: Decimal, multiplier: Decimal) -> Ledger:
    assert debt.loan is not None, "only for a debt told by its instalments"
    day_count = {1: "none", 360: "act/360", 365: "act/365"}[terms.divisor]
    claim = debt.loan.claim(ZERO if debt.fees is None else debt.fees)
    return reckon(
        claim,
        c.Terms(
            rate=rate,
            period="day" if terms.divisor == 1 else "year",
            multiplier=multiplier,
            conventions=msgspec.convert({"day_count": day_count}, Conventions),
        ),
    )

"""What being overdue adds: contract interest, the extra once overdue, and what stands beside them.

Penalty interest replaces the contract rate on overdue principal: rate x multiplier in all. It is shown
in two lines, the contract part and the extra (multiplier - 1), each rounded once; the total is their sum.
"""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from overdue_cli.core.case import Debt
from overdue_cli.core.estimate import Estimate, known, spread
from overdue_cli.core.money import ZERO, exact, settle
from overdue_cli.core.reading import MOST_MONEY
from overdue_cli.core.rules import Product

if TYPE_CHECKING:
    from overdue_cli.core.ledger import Window

YEAR_READINGS = (365, 360)
# The days of a year by which one more day is reckoned.
YEAR_OF = {"none": 1, "act/360": 360, "act/365": 365, "act/act": 365, "30/360": 360, "whole-years": 360}


class Terms(msgspec.Struct, frozen=True, kw_only=True):
    """Rate and multiple as far as known. A daily rate has no divisor (1); a yearly one is read on 360 or 365.

    `day_count` as in `conventions`; `day_count_basis` is given, or assumed where nobody said it.
    """

    rate: Estimate
    period: str
    divisor: int
    day_count: str
    penalty_multiplier: Estimate
    rate_basis: str
    multiplier_basis: str
    day_count_basis: str


class Charges(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was added on the overdue principal through the day counted to. Yuan, settled line by line.

    `compound` and `late_charges` (a card's) are None where there are none to count; `next_late_charges` are those in
    the next 30 days, at the point.
    """

    base: Decimal
    days: int
    terms: Terms
    contract: Estimate
    penalty_extra: Estimate
    compound: Estimate | None = None
    late_charges: Estimate | None = None
    fees: Decimal
    total: Estimate
    per_day: Estimate
    next_30_days: Estimate
    next_late_charges: Decimal | None = None
    # Principal x days the charges stand on, what of them is unpaid, and, for a debt told by its
    # instalments, their contract interest and every line.
    base_days: Decimal
    unpaid: Decimal
    stated_interest: Decimal = ZERO
    lines: "tuple[Window, ...]" = ()


def terms_of(debt: Debt, product: Product) -> Terms:
    """The terms of a loan, unknown ones as bounds. A card has its own (`card_charges.terms_of_card`)."""
    fallback = product.daily_rate or product.annual_rate
    assert fallback is not None, "a product has bounds for its rate"
    assert product.penalty_multiplier is not None, "a loan has bounds for its penalty multiple"
    given = debt.rate
    by_day = debt.daily_rate is not None or (given is None and product.daily_rate is not None)
    said = None if debt.loan is None else debt.loan.day_count
    day_count = "none" if by_day else said or f"act/{product.year_days}"
    chosen, bounds = debt.penalty_multiplier, product.penalty_multiplier
    return Terms(
        rate=fallback.estimate if given is None else known(given),
        period="day" if by_day else "year",
        divisor=YEAR_OF[day_count],
        day_count=day_count,
        penalty_multiplier=bounds.estimate if chosen is None else known(chosen),
        rate_basis=fallback.basis if given is None else "given",
        multiplier_basis=bounds.basis if chosen is None else "given",
        day_count_basis="given" if by_day or said else "assumed",
    )


def accrued(base: Decimal, rate: Decimal, days: int, divisor: int = 1) -> Decimal:
    """`base x rate x days / divisor`, one line, settled."""
    if not base:
        return ZERO
    with exact():
        return settle(base * rate * days, divisor)


def charges_of(debt: Debt, terms: Terms) -> Charges:
    """All lines for the overdue principal, over the days overdue; from each instalment's day where told."""
    if debt.loan is not None:
        from overdue_cli.core.loan_charges import charges_of_loan

        return charges_of_loan(debt, terms)
    contract, extra, total = lines_over(debt.principal, debt.days_overdue, terms)
    fees = ZERO if debt.fees is None else debt.fees
    with exact():
        base_days = debt.principal * debt.days_overdue
    return Charges(
        base=debt.principal,
        days=debt.days_overdue,
        terms=terms,
        contract=contract,
        penalty_extra=extra,
        fees=fees,
        total=total + known(fees),
        per_day=lines_over(debt.principal, 1, terms)[2],
        next_30_days=lines_over(debt.principal, 30, terms)[2],
        base_days=base_days,
        unpaid=(total + known(fees)).point,
    )


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """What was charged over some of the days, fees apart, and yuan x days there."""

    interest: Estimate
    base_days: Decimal


def part_of(charges: Charges) -> Part:
    """All of the days."""
    return Part(interest=charges.total.less(known(charges.fees)), base_days=charges.base_days)


def parts_at(debt: Debt, charges: Charges, day: date, as_of: date) -> tuple[Part, Part]:
    """The days before `day` and those from it on; `as_of` is the day the debt is counted to.

    Each part of a debt on one base is settled by itself, so that a rate meets its own line to the fen. Of one
    told by its instalments the second is what was added to the first.
    """
    terms = charges.terms
    if debt.loan is None:
        days = debt.days_overdue - (as_of - day).days, (as_of - day).days
        first, second = (part_of(charges_of(msgspec.structs.replace(debt, days_overdue=n), terms)) for n in days)
        return first, second
    left = debt.days_overdue - (as_of - day).days
    earlier = msgspec.structs.replace(debt, counted_to=day, days_overdue=left)
    whole, first = part_of(charges), part_of(charges_of(earlier, terms))
    return first, Part(interest=whole.interest.less(first.interest), base_days=whole.base_days - first.base_days)


def lines_over(base: Decimal, days: int, terms: Terms) -> tuple[Estimate, Estimate, Estimate]:
    """Contract interest, the extra, and their sum over `days`."""

    def extra_at(rate: Decimal, multiplier: Decimal) -> Decimal:
        with exact():
            return settle(base * rate * (multiplier - 1) * days, terms.divisor)

    contract = terms.rate.map(lambda rate: accrued(base, rate, days, terms.divisor))
    extra = spread(extra_at, terms.rate, terms.penalty_multiplier)
    return contract, extra, contract + extra


def total_if_known(debt: Debt, terms: Terms, field: str) -> Estimate:
    """The total's range if `field` ("rate" or "penalty_multiplier") were known to be its point."""
    known_point = known(getattr(terms, field).point)
    return charges_of(debt, msgspec.structs.replace(terms, **{field: known_point})).total


def narrows_most(debt: Debt, terms: Terms) -> tuple[str, Estimate] | None:
    """The unknown whose answer would leave the smallest range, with that range; None if nothing is unknown."""
    unknown = [name for name in ("rate", "penalty_multiplier") if not getattr(terms, name).is_certain]
    left = [(name, total_if_known(debt, terms, name)) for name in unknown]
    return min(left, key=lambda pair: pair[1].width, default=None)


def compound_at_most(charges: Charges) -> Decimal | None:
    """What monthly compounding at the penalty rate, of everything unpaid, would add at the point.

    An upper bound: periods of 30 days from the due date, penalty interest compounded too, which is
    disputed in court. Zero in the first 30 days; None where it outgrows any debt this program takes.
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


def not_due_per_day(debt: Debt, terms: Terms) -> Decimal:
    """One day's contract interest, at the point, on principal that is not due yet."""
    return accrued(debt.owed_principal - debt.principal, terms.rate.point, 1, terms.divisor)

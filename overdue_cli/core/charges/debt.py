"""The charges of a debt, by the way it was told, and what an answer would narrow."""

from datetime import date

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import Charges, ChargesPart, EstimatedTerms, part_of
from overdue_cli.core.charges.simple import interest_over
from overdue_cli.core.quantity.estimate import Estimate, known
from overdue_cli.core.quantity.money import ZERO, exact


def charges_of(debt: Debt, terms: EstimatedTerms) -> Charges:
    """All lines for the overdue principal, over the days overdue; from each instalment's day where
    told.
    """
    if debt.loan is not None:
        from overdue_cli.core.charges.instalments import charges_of_loan

        return charges_of_loan(debt, terms)
    contract, extra, total = interest_over(debt.principal, debt.days_overdue, terms)
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
        per_day=interest_over(debt.principal, 1, terms)[2],
        next_30_days=interest_over(debt.principal, 30, terms)[2],
        base_days=base_days,
        unpaid=(total + known(fees)).point,
    )


def parts_at(
    debt: Debt, charges: Charges, day: date, as_of: date
) -> tuple[ChargesPart, ChargesPart]:
    """The days before `day` and those from it on; `as_of` is the day the debt is counted to.

    Each part of a debt on one base is settled by itself, so that a rate meets its own line to the
    fen. Of one told by its instalments the second is what was added to the first.
    """
    terms = charges.terms
    if debt.loan is None:
        days = debt.days_overdue - (as_of - day).days, (as_of - day).days
        first, second = (
            part_of(charges_of(msgspec.structs.replace(debt, days_overdue=n), terms)) for n in days
        )
        return first, second
    left = debt.days_overdue - (as_of - day).days
    earlier = msgspec.structs.replace(debt, counted_to=day, days_overdue=left)
    whole, first = part_of(charges), part_of(charges_of(earlier, terms))
    return first, ChargesPart(
        interest=whole.interest.less(first.interest), base_days=whole.base_days - first.base_days
    )


def total_if_known(debt: Debt, terms: EstimatedTerms, field: str) -> Estimate:
    """The total's range if `field` ("rate" or "penalty_multiplier") were known to be its point."""
    known_point = known(getattr(terms, field).point)
    return charges_of(debt, msgspec.structs.replace(terms, **{field: known_point})).total


def narrows_most(debt: Debt, terms: EstimatedTerms) -> tuple[str, Estimate] | None:
    """The unknown whose answer would leave the smallest range, with that range; None if nothing is
    unknown.
    """
    unknown = [
        name for name in ("rate", "penalty_multiplier") if not getattr(terms, name).is_certain
    ]
    left = [(name, total_if_known(debt, terms, name)) for name in unknown]
    return min(left, key=lambda pair: pair[1].width, default=None)

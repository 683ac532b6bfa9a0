"""Monthly payments that can be kept: three options, what each costs, and proof when one never finishes.

A payment goes to what has accrued (fees, then interest), then to overdue principal, then to principal
not due yet (民法典 art. 561, where the contract does not say otherwise). Interest is simple; it is settled
once a month on the actual days.
"""

from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core.budget import Budget
from overdue_cli.core.case import Debt
from overdue_cli.core.interest import Charges, accrued
from overdue_cli.core.limitation import months_after
from overdue_cli.core.money import FEN, ZERO, exact, whole_fen_down

SURPLUS_SHARES = (Decimal("0.5"), Decimal("0.75"), Decimal("1"))
INCOME_SHARES = (Decimal("0.1"), Decimal("0.2"), Decimal("0.3"))
# A plan that runs longer than this is not one that can be kept; it counts as never finishing.
LONGEST_MONTHS = 360


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """What a plan pays off. `overdue_rate` and `not_due_rate` are per period of `divisor` (1: a day)."""

    accrued: Decimal
    overdue: Decimal
    not_due: Decimal
    overdue_rate: Decimal
    not_due_rate: Decimal
    divisor: int

    @property
    def total(self) -> Decimal:
        return self.accrued + self.overdue + self.not_due


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """How a payment plays out. All None but `finishes` when it does not end within 30 years."""

    finishes: bool
    months: int | None = None
    first_date: date | None = None
    last_date: date | None = None
    last_payment: Decimal | None = None
    total_paid: Decimal | None = None


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """One monthly payment. `months` and the dates are those without any concession by the lender."""

    share: Decimal
    payment: Decimal
    no_cushion: bool
    months: int | None
    first_date: date | None
    last_date: date | None
    total_paid: Decimal | None
    least_payment: Decimal | None
    penalty_goes_on: Course
    penalty_stops: Course
    interest_stops: Course


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """`basis` is surplus, income-share (living costs unknown) or no-surplus (no options)."""

    basis: str
    surplus: Decimal | None
    budget: Budget
    owed: Decimal
    first_offer: Decimal | None
    options: tuple[Option, ...]


def plan_of(debt: Debt, charges: Charges, budget: Budget, as_of: date, *, may_offer: bool = True) -> Plan:
    """Three options by share of the surplus, or of income while living costs are unknown.

    There is no first offer without a surplus, nor where making one could give a defence away.
    """
    owed = owed_with(debt, charges)
    options = _options(owed, budget, as_of) if budget.most > 0 else ()
    by_surplus = budget.surplus is not None
    half = options[0] if options and options[0].share == SURPLUS_SHARES[0] else None
    offered = may_offer and half is not None and half.penalty_stops.finishes
    return Plan(
        basis="no-surplus" if not options else "surplus" if by_surplus else "income-share",
        surplus=budget.surplus,
        budget=budget,
        owed=owed.total,
        first_offer=half.payment if half and offered else None,
        options=options,
    )


def _options(owed: Owed, budget: Budget, as_of: date) -> tuple[Option, ...]:
    """The options that come to a fen or more, none above what is left or above what is owed by then."""
    left = budget.income if budget.surplus is None else budget.surplus
    shares = INCOME_SHARES if budget.surplus is None else SURPLUS_SHARES
    most = min(budget.most, due_in_a_month(owed, as_of))
    payments = [(share, min(whole_fen_down(share * left), most)) for share in shares]
    options = [_option(share, payment, owed, budget, as_of) for share, payment in payments if payment >= FEN]
    if all(option.penalty_goes_on.finishes for option in options):
        return tuple(options)
    least = least_payment(owed, as_of)
    return tuple(
        option if option.penalty_goes_on.finishes else msgspec.structs.replace(option, least_payment=least)
        for option in options
    )


def owed_with(debt: Debt, charges: Charges) -> Owed:
    """What is owed at the point, the overdue part running on at the penalty rate."""
    terms = charges.terms
    with exact():
        factor = terms.rate.point * terms.penalty_multiplier.point
    return Owed(
        accrued=charges.unpaid,
        overdue=debt.principal,
        not_due=debt.owed_principal - debt.principal,
        overdue_rate=factor,
        not_due_rate=terms.rate.point,
        divisor=terms.divisor,
    )


def repay(owed: Owed, payment: Decimal, start: date) -> Course:
    """Pay `payment` each month from one month after `start` until nothing is left; the last one is exact."""
    due, paid, day = owed.accrued, ZERO, start
    overdue, not_due = owed.overdue, owed.not_due
    for month in range(1, LONGEST_MONTHS + 1):
        pay_day = months_after(start, month)
        due += _interest(owed, overdue, not_due, (pay_day - day).days)
        day, left = pay_day, due + overdue + not_due
        if payment >= left:
            return Course(
                finishes=True,
                months=month,
                first_date=months_after(start, 1),
                last_date=pay_day,
                last_payment=left,
                total_paid=paid + left,
            )
        paid += payment
        to_due = min(payment, due)
        to_overdue = min(payment - to_due, overdue)
        due, overdue = due - to_due, overdue - to_overdue
        not_due -= payment - to_due - to_overdue
        # Interest is simple: if four years with their leap day did not bring the sum down, no later ones will.
        if month == 48 and due + overdue + not_due >= owed.total:
            break
    return Course(finishes=False)


def without_interest(owed: Owed, payment: Decimal, start: date) -> Course:
    """The same where nothing more is added: full payments and a last one that is exact."""
    whole, rest = divmod(owed.total, payment)
    months = int(whole) + (rest > 0)
    if months > LONGEST_MONTHS:
        return Course(finishes=False)
    return Course(
        finishes=True,
        months=months,
        first_date=months_after(start, 1),
        last_date=months_after(start, months),
        last_payment=rest or payment,
        total_paid=owed.total,
    )


def due_in_a_month(owed: Owed, start: date) -> Decimal:
    """All that is owed on the first payment date: no payment is larger."""
    days = (months_after(start, 1) - start).days
    return owed.total + _interest(owed, owed.overdue, owed.not_due, days)


def least_payment(owed: Owed, start: date) -> Decimal:
    """The smallest monthly payment, to the fen, that finishes within LONGEST_MONTHS."""
    short, enough = 0, int(due_in_a_month(owed, start) * 100)
    while enough - short > 1:
        middle = (short + enough) // 2
        if repay(owed, middle * FEN, start).finishes:
            enough = middle
        else:
            short = middle
    return enough * FEN


def _interest(owed: Owed, overdue: Decimal, not_due: Decimal, days: int) -> Decimal:
    return accrued(overdue, owed.overdue_rate, days, owed.divisor) + accrued(
        not_due, owed.not_due_rate, days, owed.divisor
    )


def _option(share: Decimal, payment: Decimal, owed: Owed, budget: Budget, as_of: date) -> Option:
    contract_only = msgspec.structs.replace(owed, overdue_rate=owed.not_due_rate)
    course = repay(owed, payment, as_of)
    return Option(
        share=share,
        payment=payment,
        no_cushion=payment == budget.surplus,
        months=course.months,
        first_date=course.first_date,
        last_date=course.last_date,
        total_paid=course.total_paid,
        least_payment=None,
        penalty_goes_on=course,
        penalty_stops=repay(contract_only, payment, as_of),
        interest_stops=without_interest(owed, payment, as_of),
    )

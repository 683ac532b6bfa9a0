"""Instalment plans on a card: the principal and the charge due with each statement, and the cost of
a plan a year.

A plan has a fee a month on the amount agreed at first (分期手续费), or a yearly rate on the
remaining balance in level payments, or no charge at all. Amounts in yuan. Principal falls due in
equal parts cut to the fen, and the last takes the remainder; level payments have their own split.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from overdue_cli.core.card.account import Conversion, Posting
from overdue_cli.core.card.statement import statement_from
from overdue_cli.core.case.card_contract import CardPlan
from overdue_cli.core.quantity.dates import monthly
from overdue_cli.core.quantity.irr import periodic_rate, shown, simple_year
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen, whole_fen_down
from overdue_cli.core.repayment.schedule import ScheduleTerms, schedule

ONE_DAY = timedelta(days=1)


class CardInstalmentPlan(msgspec.Struct, frozen=True, kw_only=True):
    """A plan agreed on `day`: `amount` in `months` instalments, the first with the next statement.

    `monthly_fee` and `annual_rate` are fractions. `of_balance`: the amount comes off the balance of
    the card; else only the instalments are ever posted.
    """

    day: date
    amount: Decimal
    months: int
    monthly_fee: Decimal = ZERO
    annual_rate: Decimal = ZERO
    of_balance: bool = False


def plan_of(request: CardPlan) -> CardInstalmentPlan:
    """The plan that a request describes; a charge nobody named is 0."""
    return CardInstalmentPlan(
        day=request.date,
        amount=request.amount,
        months=request.months,
        monthly_fee=request.monthly_fee or ZERO,
        annual_rate=request.annual_rate or ZERO,
        of_balance=request.of == "balance",
    )


class PlanInstalment(msgspec.Struct, frozen=True, kw_only=True):
    """One instalment of a plan: principal and charge, on the statement of `day`."""

    day: date
    principal: Decimal
    charge: Decimal

    @property
    def payment(self) -> Decimal:
        with exact():
            return self.principal + self.charge


def instalments(total: Decimal, months: int) -> tuple[Decimal, ...]:
    """Split `total` into `months` (at least 1) equal parts cut to the fen; the last takes the
    remainder. Example: 100 in 3 months: 33.33, 33.33, 33.34.
    """
    # Cut and not rounded, so that the parts before the last never exceed the total.
    part = whole_fen_down(total, months)
    with exact():
        return (*(part for _ in range(months - 1)), total - part * (months - 1))


def instalments_of(plan: CardInstalmentPlan, statement_day: int) -> tuple[PlanInstalment, ...]:
    """Every instalment of a plan, the first on the statement after the day it was agreed."""
    return tuple(
        PlanInstalment(day=day, principal=principal, charge=charge)
        for day, (principal, charge) in zip(
            _statement_days(plan, statement_day), parts_of(plan), strict=False
        )
    )


def parts_of(plan: CardInstalmentPlan) -> tuple[tuple[Decimal, Decimal], ...]:
    """Principal and charge of every instalment, in yuan."""
    if not plan.annual_rate:
        with exact():
            fee = round_to_fen(plan.amount * plan.monthly_fee)
        return tuple((part, fee) for part in instalments(plan.amount, plan.months))
    # Interest is a twelfth of the yearly rate an instalment, however many days lie between two
    # statements; so any calendar of whole months gives the same rows, this one too.
    due = monthly(date(2000, 2, 1), plan.months)
    terms = ScheduleTerms(
        method="level",
        amount=plan.amount,
        rate=plan.annual_rate,
        counting="months",
        start=date(2000, 1, 1),
        due=due,
    )
    return tuple((row.principal, row.interest) for row in schedule(terms))


def has_fee(plan: CardInstalmentPlan) -> bool:
    """Whether the plan has a fee a month that is more than 0 after rounding."""
    return bool(plan.monthly_fee and any(charge for _, charge in parts_of(plan)))


def yearly(plan: CardInstalmentPlan) -> Decimal:
    """The cost of a plan a year: twelve times the internal rate of return a month, to 0.01 %.

    Example: a fee of 0.6 % a month over 12 months is not 7.2 % but about 13 % a year, since the fee
    stays while the balance falls.
    """
    # The amount is received at once and paid back a month apart, whatever the calendar says.
    with exact():
        payments = [-(principal + charge) for principal, charge in parts_of(plan)]
    return shown(simple_year(periodic_rate([plan.amount, *payments])))


def to_come(rows: Sequence[PlanInstalment], until: date) -> tuple[Decimal, Decimal]:
    """The sums of principal and of charges due with statements after `until`."""
    later = [row for row in rows if row.day > until]
    with exact():
        return sum((row.principal for row in later), ZERO), sum((row.charge for row in later), ZERO)


def entries(
    plan: CardInstalmentPlan, statement_day: int, until: date
) -> Iterator[Posting | Conversion]:
    """The entries a plan makes on the card through `until`, oldest first."""
    # A plan that is not of the balance was never posted, so nothing comes off.
    if plan.of_balance and plan.day <= until:
        yield Conversion(day=plan.day, amount=plan.amount)
    for row in instalments_of(plan, statement_day):
        if row.day <= until:
            yield Posting(day=row.day, amount=row.principal, kind="instalment")
            if row.charge:
                yield Posting(day=row.day, amount=row.charge, kind="fee")


def _statement_days(plan: CardInstalmentPlan, statement_day: int) -> Iterator[date]:
    """The statement days after the plan was agreed, without end."""
    day = plan.day
    while True:
        day = statement_from(day + ONE_DAY, statement_day)
        yield day

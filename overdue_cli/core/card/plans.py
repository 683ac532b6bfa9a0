"""Instalment plans on a card: what falls due with each statement, as principal and as charge, and
what it costs a year.

A plan has a fee a month on the amount agreed at first (分期手续费), or a yearly rate on what is
left in level payments, a month for each instalment, or no charge at all. Amounts in yuan; principal
in equal parts cut to the fen, the last takes the rest, but where payments are level.
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
    """Agreed on `day`: `amount` in `months` instalments, the first with the next statement.

    `of_balance`: the amount comes off what is on the card; else it was never posted but for its
    instalments.
    """

    day: date
    amount: Decimal
    months: int
    monthly_fee: Decimal = ZERO
    annual_rate: Decimal = ZERO
    of_balance: bool = False


def plan_of(said: CardPlan) -> CardInstalmentPlan:
    """The plan as it was told."""
    return CardInstalmentPlan(
        day=said.date,
        amount=said.amount,
        months=said.months,
        monthly_fee=said.monthly_fee or ZERO,
        annual_rate=said.annual_rate or ZERO,
        of_balance=said.of == "balance",
    )


class PlanInstalment(msgspec.Struct, frozen=True, kw_only=True):
    """One instalment: principal and charge, on the statement of `day`."""

    day: date
    principal: Decimal
    charge: Decimal

    @property
    def payment(self) -> Decimal:
        with exact():
            return self.principal + self.charge


def instalments(total: Decimal, months: int) -> tuple[Decimal, ...]:
    """`total` in `months` (at least 1) equal parts cut to the fen; the last takes the remainder."""
    each = whole_fen_down(total, months)
    with exact():
        return (*(each for _ in range(months - 1)), total - each * (months - 1))


def instalments_of(plan: CardInstalmentPlan, statement_day: int) -> tuple[PlanInstalment, ...]:
    """Every instalment, the first on the statement after the day of the plan."""
    return tuple(
        PlanInstalment(day=day, principal=principal, charge=charge)
        for day, (principal, charge) in zip(
            _days(plan, statement_day), parts_of(plan), strict=False
        )
    )


def parts_of(plan: CardInstalmentPlan) -> tuple[tuple[Decimal, Decimal], ...]:
    """Principal and charge of every instalment."""
    if not plan.annual_rate:
        with exact():
            fee = round_to_fen(plan.amount * plan.monthly_fee)
        return tuple((part, fee) for part in instalments(plan.amount, plan.months))
    # A month for each instalment, however long it is: a calendar of whole months stands for them.
    due = monthly(date(2000, 2, 1), plan.months)
    terms = ScheduleTerms(
        method="level",
        amount=plan.amount,
        rate=plan.annual_rate,
        counting="months",
        start=date(2000, 1, 1),
        due=due,
    )
    return tuple((line.principal, line.interest) for line in schedule(terms))


def has_fee(plan: CardInstalmentPlan) -> bool:
    """Whether a fee a month comes to anything."""
    return bool(plan.monthly_fee and any(charge for _, charge in parts_of(plan)))


def yearly(plan: CardInstalmentPlan) -> Decimal:
    """What the plan costs a year: twelve times the internal rate of return a month, to 0.01 %."""
    with exact():
        payments = [-(principal + charge) for principal, charge in parts_of(plan)]
    return shown(simple_year(periodic_rate([plan.amount, *payments])))


def to_come(lines: Sequence[PlanInstalment], until: date) -> tuple[Decimal, Decimal]:
    """Principal and charges of the statements after `until`."""
    later = [line for line in lines if line.day > until]
    with exact():
        return sum((line.principal for line in later), ZERO), sum(
            (line.charge for line in later), ZERO
        )


def entries(
    plan: CardInstalmentPlan, statement_day: int, until: date
) -> Iterator[Posting | Conversion]:
    """What the plan does on the card through `until`."""
    if plan.of_balance and plan.day <= until:
        yield Conversion(day=plan.day, amount=plan.amount)
    for line in instalments_of(plan, statement_day):
        if line.day <= until:
            yield Posting(day=line.day, amount=line.principal, kind="instalment")
            if line.charge:
                yield Posting(day=line.day, amount=line.charge, kind="fee")


def _days(plan: CardInstalmentPlan, statement_day: int) -> Iterator[date]:
    day = plan.day
    while True:
        day = statement_from(day + ONE_DAY, statement_day)
        yield day

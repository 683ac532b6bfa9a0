"""Instalment plans on a card as nodes that show how each amount was computed: agreed plans, and one
that might be.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.explanation import Explained, plain
from overdue_cli.core.card.plans import (
    CardInstalmentPlan,
    instalments_of,
    parts_of,
    to_come,
    yearly,
)
from overdue_cli.core.law.cards import CardRules
from overdue_cli.core.quantity.money import ZERO, exact


def agreed(
    plans: Sequence[CardInstalmentPlan],
    statement_day: int,
    until: date,
    total: Decimal,
    rules: CardRules,
) -> Iterator[Explained]:
    """A node for each agreed plan, with its instalments and its cost a year; then the debt with the
    principal that no statement shows yet.
    """
    outstanding = []
    for number, plan in enumerate(plans, start=1):
        yield _agreed(plan, number if len(plans) > 1 else 0, statement_day, until, rules)
        outstanding.append(to_come(instalments_of(plan, statement_day), until)[0])
    if plans:
        with exact():
            value = total + sum(outstanding, ZERO)
        yield Explained(
            name="card-with-plans",
            value=value,
            formula=" + ".join(plain(amount) for amount in (total, *outstanding)),
            citations=rules.agreed_plan_citations,
        )


def _agreed(
    plan: CardInstalmentPlan, number: int, statement_day: int, until: date, rules: CardRules
) -> Explained:
    rows = instalments_of(plan, statement_day)
    principal, charges = to_come(rows, until)
    nodes = tuple(
        Explained(
            name="card-plan-line",
            value=row.payment,
            formula=f"{plain(row.principal)} + {plain(row.charge)}",
            start=row.day,
        )
        for row in rows
    )
    with exact():
        value = principal + charges
    return Explained(
        name="card-plan-to-come",
        value=value,
        formula=f"{plain(principal)} + {plain(charges)}",
        number=number,
        citations=rules.agreed_plan_citations,
        parts=(*_costs(plan), *nodes),
    )


def possible(plan: CardInstalmentPlan, rules: CardRules) -> Explained:
    """The node of an individualised plan over the debt: equal parts to the fen, with the charge
    where one was named.
    """
    # Of a plan of one month the only instalment is the first and the last: it is repeated here.
    (first, fee), *_, (last, last_fee) = (*parts_of(plan), *parts_of(plan)[-1:])
    with exact():
        payments = (first + fee, last + last_fee)
    formulas = (f"{plain(first)} + {plain(fee)}", f"{plain(last)} + {plain(last_fee)}")
    if not (plan.monthly_fee or plan.annual_rate):
        whole = plain(plan.amount)
        formulas = (f"{whole} ÷ {plan.months}", f"{whole} - {plain(first)} × {plan.months - 1}")
    month = Explained(
        name="card-plan-level" if plan.annual_rate else "card-plan-month",
        value=payments[0],
        formula=formulas[0],
        convention="card-plan-level" if plan.annual_rate else "card-plan-cut",
        defaulted=True,
    )
    return Explained(
        name="card-plan",
        value=plan.months,
        unit="number",
        citations=rules.plan_citations,
        parts=(
            month,
            Explained(name="card-plan-last", value=payments[1], formula=formulas[1]),
            *_costs(plan),
        ),
    )


def _costs(plan: CardInstalmentPlan) -> tuple[Explained, ...]:
    """All charges of a plan, and their yearly rate on the remaining balance; nothing where it is
    free of charge.
    """
    with exact():
        charges = sum((charge for _, charge in parts_of(plan)), ZERO)
    if not charges:
        return ()
    fee = (
        f"{plain(plan.amount)} × {plain(plan.monthly_fee)} × {plan.months}"
        if plan.monthly_fee
        else ""
    )
    return (
        Explained(name="card-plan-charges", value=charges, formula=fee),
        Explained(name="annual-simple", value=yearly(plan), unit="rate", convention="irr"),
    )

"""Instalment plans on a card as results that explain themselves: those agreed, and one that might
be.
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
    """Each plan with its instalments and what it costs a year, then the debt with what no statement
    shows yet.
    """
    left = []
    for number, plan in enumerate(plans, start=1):
        yield _agreed(plan, number if len(plans) > 1 else 0, statement_day, until, rules)
        left.append(to_come(instalments_of(plan, statement_day), until)[0])
    if plans:
        with exact():
            value = total + sum(left, ZERO)
        yield Explained(
            name="card-with-plans",
            value=value,
            formula=" + ".join(plain(amount) for amount in (total, *left)),
            citations=rules.agreed_plan_citations,
        )


def _agreed(
    plan: CardInstalmentPlan, number: int, statement_day: int, until: date, rules: CardRules
) -> Explained:
    lines = instalments_of(plan, statement_day)
    principal, charges = to_come(lines, until)
    shown = tuple(
        Explained(
            name="card-plan-line",
            value=line.payment,
            formula=f"{plain(line.principal)} + {plain(line.charge)}",
            start=line.day,
        )
        for line in lines
    )
    with exact():
        value = principal + charges
    return Explained(
        name="card-plan-to-come",
        value=value,
        formula=f"{plain(principal)} + {plain(charges)}",
        number=number,
        citations=rules.agreed_plan_citations,
        parts=(*_costs(plan), *shown),
    )


def possible(plan: CardInstalmentPlan, rules: CardRules) -> Explained:
    """An individualised plan over what is owed: equal parts to the fen, with the charge where one
    was named.
    """
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
    """All charges of a plan, and what they come to a year on what is still owed; nothing where it
    is free.
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

"""The main question: where does this debt stand, what has it cost, and what can be done."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from overdue_cli.core import advice, assumed, consequences, cost, situation
from overdue_cli.core.budget import budget_of
from overdue_cli.core.case import Case, Debt
from overdue_cli.core.ceilings import Ceiling, ceiling_of
from overdue_cli.core.citation import Citation
from overdue_cli.core.facts import Facts
from overdue_cli.core.findings import Finding
from overdue_cli.core.interest import Charges, charges_of, terms_of
from overdue_cli.core.limitation import LimitationClock, clock_of
from overdue_cli.core.money import exact
from overdue_cli.core.plans import Plan, plan_of
from overdue_cli.core.rules import Lender, Product, Rules
from overdue_cli.core.stages import Stage, stage_of
from overdue_cli.errors import RulebookError

if TYPE_CHECKING:
    from overdue_cli.core.explain import Explained

PARTS = (
    situation.limitation,
    situation.standing,
    cost.cost,
    advice.today,
    situation.measures,
    consequences.line,
    consequences.consequences,
    advice.plan,
    advice.words,
    advice.rights,
)


class DebtAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """One debt. `ceiling` is None for cards and on day 0."""

    product: str | None
    lender: Lender
    lender_name: str
    principal: Decimal
    stage: Stage
    charges: Charges
    ceiling: Ceiling | None
    limitation: LimitationClock


class Answer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything there is to say of a case, without a sentence in it. `explained` where it was asked for."""

    as_of: date
    rulebook: str
    case: Case
    debts: tuple[DebtAnswer, ...]
    plan: Plan
    findings: tuple[Finding, ...]
    assumptions: tuple[Finding, ...]
    explained: "tuple[Explained, ...]" = ()
    citations: tuple[Citation, ...]


def assess(case: Case, rules: Rules, as_of: date, *, explain: bool = False) -> Answer:
    """Compute a case of one debt. Same case, rules and day give the same answer."""
    with exact():
        facts = _facts(case, rules, as_of)
        findings = tuple(finding for part in PARTS for finding in part(facts))
        assumptions = tuple(assumed.assumptions(facts))
        nodes = _explained(facts) if explain else ()
    debt = DebtAnswer(
        product=facts.debt.product,
        lender=facts.lender,
        lender_name=rules.product.lender_name,
        principal=facts.debt.principal,
        stage=facts.stage,
        charges=facts.charges,
        ceiling=facts.ceiling,
        limitation=facts.clock,
    )
    used = dict.fromkeys(key for finding in (*findings, *assumptions) for key in finding.citations)
    used |= dict.fromkeys(key for top in nodes for node in top.walk() for key in node.citations)
    return Answer(
        as_of=as_of,
        rulebook=rules.version,
        case=case,
        debts=(debt,),
        plan=facts.plan,
        findings=findings,
        assumptions=assumptions,
        explained=nodes,
        citations=tuple(_citation(key, rules) for key in used),
    )


def _explained(facts: Facts) -> "tuple[Explained, ...]":
    from overdue_cli.core.explained import explained

    return explained(facts)


def _citation(key: str, rules: Rules) -> Citation:
    if key not in rules.citations:
        raise RulebookError(f"no such citation: {key}")
    return rules.citations[key]


def _counted(debt: Debt, product: Product, rules: Rules, as_of: date) -> tuple[Debt, Charges]:
    """The debt as payments have left it, and what being overdue has added."""
    if product.is_card:
        from overdue_cli.core import card_charges as card

        assert rules.cards is not None, "rules_for(case) has what a card needs"
        terms = card.terms_of_card(debt, product)
        debt = card.told_position(debt, terms, rules.cards, as_of)
        return debt, card.charges_of_card(debt, terms, rules.cards, as_of)
    found = terms_of(debt, product)
    if debt.loan is None:
        return debt, charges_of(debt, found)
    from overdue_cli.core.loan_charges import position_now, with_sources

    assert rules.claims is not None, "rules_for(case) has what an account needs"
    debt = position_now(debt, found)
    return debt, with_sources(charges_of(debt, found), rules.claims.kinds)


def _facts(case: Case, rules: Rules, as_of: date) -> Facts:
    product = rules.product
    debt, charges = _counted(case.debts[0], product, rules, as_of)
    stage = stage_of(debt.days_overdue, as_of, rules.stages, product.lender)
    ceiling = None if product.is_card else ceiling_of(debt, charges, product.lender, rules.lending, as_of)
    clock = clock_of(debt, stage.due_date, as_of, rules.limitation)
    return Facts(
        case=case,
        debt=debt,
        rules=rules,
        as_of=as_of,
        stage=stage,
        charges=charges,
        ceiling=ceiling,
        clock=clock,
        plan=plan_of(debt, charges, budget_of(case), as_of, may_offer=not clock.warns),
    )

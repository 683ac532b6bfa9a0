"""The main question: where does this debt stand, what has it cost, and what can be done."""

from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core import advice, consequences, situation
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

PARTS = (
    situation.limitation,
    situation.standing,
    situation.cost,
    advice.today,
    situation.measures,
    consequences.line,
    consequences.consequences,
    advice.plan,
    advice.words,
    advice.rights,
)


class DebtAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """One debt. `charges` is None for cards, `ceiling` also on day 0."""

    product: str | None
    lender: Lender
    lender_name: str
    principal: Decimal
    stage: Stage
    charges: Charges | None
    ceiling: Ceiling | None
    limitation: LimitationClock


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """Everything there is to say of a case, without a sentence in it."""

    as_of: date
    rulebook: str
    case: Case
    debts: tuple[DebtAnswer, ...]
    plan: Plan
    findings: tuple[Finding, ...]
    assumptions: tuple[Finding, ...]
    citations: tuple[Citation, ...]


def assess(case: Case, rules: Rules, as_of: date) -> Answer:
    """Compute a case of one debt. Same case, rules and day give the same answer."""
    with exact():
        facts = _facts(case, rules, as_of)
        findings = tuple(finding for part in PARTS for finding in part(facts))
        assumptions = tuple(advice.assumptions(facts))
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
    return Answer(
        as_of=as_of,
        rulebook=rules.version,
        case=case,
        debts=(debt,),
        plan=facts.plan,
        findings=findings,
        assumptions=assumptions,
        citations=tuple(_citation(key, rules) for key in used),
    )


def _citation(key: str, rules: Rules) -> Citation:
    if key not in rules.citations:
        raise RulebookError(f"no such citation: {key}")
    return rules.citations[key]


def _told(debt: Debt, product: Product) -> Debt:
    """The debt as payments have left it, where it is told by its instalments."""
    terms = terms_of(debt, product)
    if debt.loan is None or terms is None:
        return debt
    from overdue_cli.core.loan_charges import position_now

    return position_now(debt, terms)


def _facts(case: Case, rules: Rules, as_of: date) -> Facts:
    product = rules.product
    debt = _told(case.debts[0], product)
    stage = stage_of(debt.days_overdue, as_of, rules.stages, product.lender)
    terms = terms_of(debt, product)
    charges = None if terms is None else charges_of(debt, terms)
    ceiling = ceiling_of(debt, charges, product.lender, rules.lending, as_of) if charges else None
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

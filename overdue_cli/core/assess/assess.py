"""The main question: where do these debts stand, what have they cost, and what can be done."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.assess.limitation import limitation_of
from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.ceiling.debt import Ceiling, cap_of, ceiling_of, sure_excess
from overdue_cli.core.charges.charges import Charges, DebtAccount, EstimatedTerms, terms_of
from overdue_cli.core.charges.debt import account_as_told
from overdue_cli.core.charges.unagreed import with_unagreed
from overdue_cli.core.clock.limitation import DECIDED, LimitationClock
from overdue_cli.core.clock.stage import Stage, stage_of
from overdue_cli.core.court.paper import CourtPaper, paper_of
from overdue_cli.core.law.citation import Citation
from overdue_cli.core.law.product import Lender, Product
from overdue_cli.core.law.rules import Rules
from overdue_cli.core.plan.budget import budget_of
from overdue_cli.core.plan.plan import Plan
from overdue_cli.core.plan.planner import owed_with, plan_of
from overdue_cli.core.plan.projection import pay_day_of
from overdue_cli.core.plan.sharing import PlannedDebt
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.report import assumptions as assumed
from overdue_cli.core.report import (
    ceiling,
    consequences,
    cost,
    options,
    rights,
    standing,
    steps,
)
from overdue_cli.core.report import plan as planning
from overdue_cli.core.report.facts import Facts
from overdue_cli.errors import RulebookError

if TYPE_CHECKING:
    from overdue_cli.core.answer.explanation import Explained
    from overdue_cli.core.clock.periods import DaysOffCalendar

DaysOff = Callable[[], "DaysOffCalendar"]


def _limitation(facts: Facts) -> Findings:
    """Warnings on limitation, which a debt far from its end does without."""
    if facts.paper is not None or facts.clock.warns:
        # Loaded only where it is shown: most answers start faster without it.
        from overdue_cli.core.report.limitation import limitation

        yield from limitation(facts)


def _papers(facts: Facts) -> Findings:
    """Findings on a paper of a court, where one came."""
    if facts.paper is not None:
        from overdue_cli.core.report.court import papers

        yield from papers(facts)


# The sections of the answer on one debt, in the order they are shown.
PARTS = (
    _limitation,
    _papers,
    standing.standing,
    cost.cost,
    steps.today,
    standing.measures,
    ceiling.ceiling,
    consequences.consequences,
    planning.plan,
    options.menu,
    steps.words,
    rights.rights,
)


class DebtAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Figures of one debt. `ceiling` is None for cards and on day 0, `paper` where none came."""

    product: str | None
    lender: Lender
    lender_name: str
    principal: Decimal
    stage: Stage
    charges: Charges
    ceiling: Ceiling | None
    limitation: LimitationClock
    paper: CourtPaper | None = None


class Answer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The whole answer on a case as data, without a sentence in it. `explained` is filled where it
    was asked for.

    >>> from overdue_cli import advise
    >>> case = {"days_overdue": 40, "principal": 20000, "income": 6000, "as_of": "2026-11-23"}
    >>> [debt.stage.bucket for debt in advise(case).debts]
    ['M2']
    """

    as_of: date
    rulebook: str
    case: Case
    debts: tuple[DebtAnswer, ...]
    plan: Plan
    findings: tuple[Finding, ...]
    assumptions: tuple[Finding, ...]
    explained: "tuple[Explained, ...]" = ()
    citations: tuple[Citation, ...]


def assess(
    case: Case,
    rules: Sequence[Rules],
    as_of: date,
    *,
    explain: bool = False,
    calendar: DaysOff | None = None,
) -> Answer:
    """Compute a case; `rules` are those of each debt. Same case, rules, day and calendar give the
    same answer.

    `calendar` is called where the last day of a court's paper or of limitation matters: a day off
    moves it on.
    """
    return answer_of(facts_of(case, rules, as_of, calendar=calendar), explain=explain)


def answer_of(
    debts: Sequence[Facts], *, explain: bool = False, with_findings: bool = True
) -> Answer:
    """Build the answer from the facts of a case's debts, with the citations it uses; without
    findings where only figures are asked for.
    """
    with exact():
        findings = tuple(_findings(debts)) if with_findings else ()
        assumptions = tuple(_assumptions(debts)) if with_findings else ()
        nodes = _explained(debts) if explain else ()
    # A dict keeps the order of first use.
    used = dict.fromkeys(key for finding in (*findings, *assumptions) for key in finding.citations)
    used |= dict.fromkeys(key for top in nodes for node in top.walk() for key in node.citations)
    first, rules = debts[0], [facts.rules for facts in debts]
    return Answer(
        as_of=first.as_of,
        rulebook=first.rules.version,
        case=first.case,
        debts=tuple(_answer(facts) for facts in debts),
        plan=first.plan,
        findings=findings,
        assumptions=assumptions,
        explained=nodes,
        citations=tuple(_citation(key, rules) for key in used),
    )


def _findings(debts: Sequence[Facts]) -> Iterator[Finding]:
    """Findings of every section; of several debts, those of each merged, and of all together."""
    if len(debts) == 1:
        for part in PARTS:
            yield from part(debts[0])
        return
    from overdue_cli.core.report import several

    # These sections choose among the debts or add them up; all others are merged finding by
    # finding.
    together = {
        steps.today: several.today,
        consequences.consequences: several.consequences,
        planning.plan: several.plan,
    }
    for part in PARTS:
        yield from together[part](debts) if part in together else several.merged(part, debts)


def _assumptions(debts: Sequence[Facts]) -> Iterator[Finding]:
    if len(debts) == 1:
        return assumed.assumptions(debts[0])
    from overdue_cli.core.report import several

    return several.merged(assumed.assumptions, debts)


def _answer(facts: Facts) -> DebtAnswer:
    return DebtAnswer(
        product=facts.debt.product,
        lender=facts.lender,
        lender_name=facts.product.lender_name,
        principal=facts.debt.principal,
        stage=facts.stage,
        charges=facts.charges,
        ceiling=facts.ceiling,
        limitation=facts.clock,
        paper=facts.paper,
    )


def _explained(debts: Sequence[Facts]) -> "tuple[Explained, ...]":
    from overdue_cli.core.assess.explain import explained

    return explained(debts)


def _citation(key: str, rules: Sequence[Rules]) -> Citation:
    for rulebook in rules:
        if key in rulebook.citations:
            return rulebook.citations[key]
    raise RulebookError(f"no such citation: {key}")


class _Standing(NamedTuple):
    """Figures of one debt before there is a plan."""

    debt: Debt
    rules: Rules
    account: DebtAccount | None
    charges: Charges
    stage: Stage
    clock: LimitationClock
    ceiling: Ceiling | None
    cap: Decimal | None

    @property
    def above_cap(self) -> Decimal:
        """Part of the charges so far above the cap, in yuan; 0 once a court has decided."""
        return ZERO if self.cap is None else sure_excess(self.ceiling)

    @property
    def claimant(self) -> PlannedDebt:
        """The debt as the plan sees it: what is owed, its priority, days and name."""
        debt = self.debt
        return PlannedDebt(
            owed=owed_with(debt, self.charges, self.account, self.cap, self.above_cap),
            priority=debt.comes_first,
            days_overdue=debt.days_overdue,
            name=debt.product or "",
            minimum=debt.minimum_payment or ZERO,
        )


def facts_of(
    case: Case, rules: Sequence[Rules], as_of: date, *, calendar: DaysOff | None = None
) -> tuple[Facts, ...]:
    """The facts of each debt: what an answer says, and what the letters of a case are made of."""
    with exact():
        return _facts(case, rules, as_of, calendar)


def _facts(
    case: Case, rules: Sequence[Rules], as_of: date, calendar: DaysOff | None
) -> tuple[Facts, ...]:
    standings = [
        _standing(debt, debt_rules, as_of, calendar)
        for debt, debt_rules in zip(case.debts, rules, strict=True)
    ]
    plan = plan_of(
        [standing.claimant for standing in standings],
        budget_of(case),
        as_of,
        may_offer=[not standing.clock.warns for standing in standings],
        pay_day=pay_day_of(case.payday),
        lump_sum=case.lump_sum,
        own=case.offer,
    )
    return tuple(
        Facts(
            case=case,
            number=number,
            debt=standing.debt,
            rules=standing.rules,
            as_of=as_of,
            stage=standing.stage,
            account=standing.account,
            charges=standing.charges,
            ceiling=standing.ceiling,
            clock=standing.clock,
            paper=paper_of(standing.debt, standing.rules.periods, calendar, as_of),
            plan=plan,
        )
        for number, standing in enumerate(standings)
    )


def _standing(debt: Debt, rules: Rules, as_of: date, calendar: DaysOff | None) -> _Standing:
    debt, account, charges = _position(debt, rules.product, rules, as_of)
    next_due = None if account is None else account.next_due(charges.terms)
    due = next_due or debt.due_date
    stage = stage_of(debt.days_overdue, as_of, rules.stages, rules.product.lender, due=due)
    clock = limitation_of(
        debt, account, rules.product, stage.due_date, as_of, rules.limitation, calendar=calendar
    )
    # Once a court has decided, its judgment and no cap says what is owed.
    cap = None
    if debt.paper not in DECIDED:
        cap = cap_of(debt, rules.product.lender, rules.lending, as_of)
    ceiling = _ceiling(debt, account, charges, rules, as_of)
    return _Standing(debt, rules, account, charges, stage, clock, ceiling, cap)


def _ceiling(
    debt: Debt, account: DebtAccount | None, charges: Charges, rules: Rules, as_of: date
) -> Ceiling | None:
    """Charges beside their cap; None for a card, which has no account and is held to no cap."""
    if account is None:
        return None
    return ceiling_of(debt, account, charges, rules.product, rules.lending, as_of)


def _position(
    debt: Debt, product: Product, rules: Rules, as_of: date
) -> tuple[Debt, DebtAccount | None, Charges]:
    """Apply the payments: the debt as they left it, its account, and the charges."""
    if product.is_card:
        from overdue_cli.core.charges import card

        assert rules.cards is not None, "rules_for has what a card needs"
        of_card = card.terms_of_card(debt, product, rules.cards)
        debt = card.position_on(debt, of_card, rules.cards, as_of)
        debt, charges = card.charges_as_shown(debt, of_card, rules.cards, as_of)
        return debt, None, charges

    def terms_for(debt: Debt) -> EstimatedTerms:
        return with_unagreed(terms_of(debt, product), debt, product, rules.lending, as_of)

    account, terms = account_as_told(debt, terms_for, as_of), terms_for(debt)
    charges = account.charges(terms)
    if debt.loan is not None:
        from overdue_cli.core.charges.instalments import with_sources

        assert rules.claims is not None, "rules_for has what an account needs"
        charges = with_sources(charges, rules.claims.kinds)
    return account.position(terms), account, charges

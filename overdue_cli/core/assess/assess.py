"""The main question: where do these debts stand, what have they cost, and what can be done."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.assess.facts import DaysOff, facts_of
from overdue_cli.core.case.case import Case
from overdue_cli.core.ceiling.debt import Ceiling
from overdue_cli.core.charges.charges import Charges
from overdue_cli.core.clock.limitation import LimitationClock
from overdue_cli.core.clock.stage import Stage
from overdue_cli.core.court.paper import CourtPaper
from overdue_cli.core.law.citation import Citation
from overdue_cli.core.law.product import Lender
from overdue_cli.core.law.rules import Rules
from overdue_cli.core.plan.plan import Plan
from overdue_cli.core.quantity.money import exact
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

"""Months without a surplus: what to protect, what a small payment does, where help is: facts as
findings.
"""

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.findings.relief import (
    CollectiveSettlement,
    FreeMediation,
    InsolvencyPilot,
    MoneyIn,
    NoPersonalInsolvency,
    NoSurplus,
    NothingLeft,
    ProtectFirst,
    SocialAid,
    TokenPayment,
)
from overdue_cli.core.report.facts import Facts

# What may come in, by the cause of the trouble.
MONEY_IN = {
    "job-loss": ("unemployment", "housing-fund"),
    "income-reduced": ("housing-fund",),
    "illness": ("medical-aid", "housing-fund", "temporary-aid"),
    "family": ("temporary-aid",),
    "disaster": ("temporary-aid",),
}


def money_in(facts: Facts) -> Findings:
    """Sources of money to ask for, by the cause of the trouble."""
    for what in MONEY_IN.get(facts.case.cause or "", ()):
        yield facts.finding(MoneyIn, *facts.rules.topics.get(f"money-in-{what}", ()), what=what)


def without_surplus(facts: Facts, *, may_pay: bool) -> Findings:
    """Findings where nothing is left; `may_pay`: a token payment gives no defence away."""
    most = facts.plan.budget.most
    if most < 0:
        yield facts.finding(NoSurplus, short=-most)
    else:
        yield facts.finding(NothingLeft)
    yield facts.finding(ProtectFirst)
    if may_pay:
        yield _token_payment(facts)
    yield facts.finding(SocialAid)
    yield facts.finding(FreeMediation)
    yield from insolvency(facts)


def _token_payment(facts: Facts) -> Finding:
    """Effect of a small payment; on a card that is long overdue it goes to the principal first."""
    cards = facts.rules.cards
    if cards is not None and facts.debt.days_overdue > cards.principal_first_after:
        return facts.finding(TokenPayment, *cards.order_citations, order="card-over-90")
    return facts.finding(TokenPayment, order="usual")


def insolvency(facts: Facts) -> Findings:
    """Procedures of the place of residence for people who cannot pay at all."""
    place, topics = facts.case.residence, facts.rules.topics
    pilots = {"shenzhen": topics["insolvency-shenzhen"], "xiamen": topics["insolvency-xiamen"]}
    if place in pilots:
        yield facts.finding(InsolvencyPilot, *pilots[place], residence=place)
        return
    if place in ("zhejiang", "jiangsu", "shandong"):
        yield facts.finding(CollectiveSettlement, residence=place)
    yield facts.finding(NoPersonalInsolvency)

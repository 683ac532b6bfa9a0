"""Where nothing is left of the month: what to protect, what a small payment does, and what help
there is.
"""

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.findings.relief import (
    CollectiveSettlement,
    FreeMediation,
    InsolvencyPilot,
    NoPersonalInsolvency,
    NoSurplus,
    NothingLeft,
    ProtectFirst,
    SocialAid,
    TokenPayment,
)
from overdue_cli.core.report.facts import Facts


def without_surplus(facts: Facts, *, may_pay: bool) -> Findings:
    """Nothing is left; `may_pay` where a token payment gives no defence away."""
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
    """What a small payment goes to first is said to be otherwise on a card that is long overdue."""
    cards = facts.rules.cards
    if cards is not None and facts.debt.days_overdue > cards.principal_first_after:
        return facts.finding(TokenPayment, *cards.order_citations, order="card-over-90")
    return facts.finding(TokenPayment, order="usual")


def insolvency(facts: Facts) -> Findings:
    """What a place may have for people who cannot pay at all."""
    place, topics = facts.case.residence, facts.rules.topics
    pilots = {"shenzhen": topics["insolvency-shenzhen"], "xiamen": topics["insolvency-xiamen"]}
    if place in pilots:
        yield facts.finding(InsolvencyPilot, *pilots[place], residence=place)
        return
    if place in ("zhejiang", "jiangsu", "shandong"):
        yield facts.finding(CollectiveSettlement, residence=place)
    yield facts.finding(NoPersonalInsolvency)

"""Where nothing is left of the month: what to protect, what a small payment does, and what help there is."""

from collections.abc import Iterator

from overdue_cli.core import findings as f
from overdue_cli.core.facts import Facts

Findings = Iterator[f.Finding]


def without_surplus(facts: Facts, *, may_pay: bool) -> Findings:
    """Nothing is left; `may_pay` where a token payment gives no defence away."""
    most = facts.plan.budget.most
    if most < 0:
        yield facts.say(f.NoSurplus, short=-most)
    else:
        yield facts.say(f.NothingLeft)
    yield facts.say(f.ProtectFirst)
    if may_pay:
        yield _token_payment(facts)
    yield facts.say(f.SocialAid)
    yield facts.say(f.FreeMediation)
    yield from insolvency(facts)


def _token_payment(facts: Facts) -> f.Finding:
    """What a small payment goes to first is said to be otherwise on a card that is long overdue."""
    cards = facts.rules.cards
    if cards is not None and facts.debt.days_overdue > cards.principal_first_after:
        return facts.say(f.TokenPayment, *cards.order_citations, order="card-over-90")
    return facts.say(f.TokenPayment, order="usual")


def insolvency(facts: Facts) -> Findings:
    """What a place may have for people who cannot pay at all."""
    place, topics = facts.case.residence, facts.rules.topics
    pilots = {"shenzhen": topics["insolvency-shenzhen"], "xiamen": topics["insolvency-xiamen"]}
    if place in pilots:
        yield facts.say(f.InsolvencyPilot, *pilots[place], residence=place)
        return
    if place in ("zhejiang", "jiangsu", "shandong"):
        yield facts.say(f.CollectiveSettlement, residence=place)
    yield facts.say(f.NoPersonalInsolvency)

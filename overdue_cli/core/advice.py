"""What to do today, a plan that can be kept, what to ask for and say, and where to turn."""

from collections.abc import Iterator
from decimal import Decimal

from overdue_cli.core import findings as f
from overdue_cli.core.facts import Facts
from overdue_cli.core.limitation import months_after
from overdue_cli.core.money import exact
from overdue_cli.core.rules import Lender

Findings = Iterator[f.Finding]

# In the order in which to ask; what comes later is the fallback for what comes before.
ASK_WITH_OFFER = ("itemised-bill", "instalments", "penalty-relief", "deferral", "in-writing")
ASK_CARD = ("itemised-bill", "individualised-plan", "card-relief", "deferral", "in-writing")
ASK_WITHOUT_OFFER = ("itemised-bill", "penalty-relief", "deferral", "in-writing")
ASK_CARD_WITHOUT_OFFER = ("itemised-bill", "card-relief", "individualised-plan", "in-writing")
ASK_BEFORE_DUE = ("extension", "instalments", "in-writing")
ASK_CARD_BEFORE_DUE = ("bill-instalments", "in-writing")
# An amount above the line that is smaller than this is not worth a request of its own.
WORTH_ASKING = Decimal(1)
# Near or past limitation: papers only; whatever asks for time or offers money restarts the clock.
ASK_PAPERS_ONLY = ("itemised-bill",)
AVOID = ("borrowing-to-repay", "private-account", "paid-agent", "losing-contact")
AVOID_CARD = ("borrowing-to-repay", "private-account", "paid-agent", "losing-contact-card")
AVOID_PRIVATE = ("borrowing-to-repay", "no-receipt", "paid-agent")


def today(facts: Facts) -> Findings:
    """The one thing to do now, and a number to call when it is too much."""
    yield from _next_step(facts)
    line = facts.rules.channels["someone-to-talk-to"]
    yield facts.say(f.SomeoneToTalkTo, *line.citations, number=line.number)


def _next_step(facts: Facts) -> Findings:
    product, private = facts.rules.product, facts.lender is Lender.PRIVATE
    ask = "time" if facts.plan.basis == "no-surplus" else "plan"
    line = {"number": product.hotline, "hours": product.hotline_hours}
    if facts.clock.warns:
        yield facts.say(f.AdviceFirst)
    elif not facts.is_overdue:
        yield facts.say(f.BeforeDue, lender=_kind(facts))
        if product.hotline:
            yield facts.say(f.BeforeDueLine, *product.citations, **line)
    elif facts.lender is Lender.UNKNOWN:
        yield facts.say(f.FindLender)
    elif private:
        yield facts.say(f.TalkToPrivateLender)
    elif product.hotline:
        yield facts.say(f.CallLender, *product.citations, ask=ask, **line)
    else:
        yield facts.say(f.CallContractLender, ask=ask)


def _kind(facts: Facts) -> str:
    """Whose words fit: a loan by a lender, a card, or a loan by a person."""
    return {Lender.CARD_ISSUER: "card", Lender.PRIVATE: "private"}.get(facts.lender, "loan")


def plan(facts: Facts) -> Findings:
    plan = facts.plan
    if plan.basis == "no-surplus":
        yield from _without_surplus(facts)
    elif plan.basis == "income-share":
        yield facts.say(f.LivingCostsUnknown)
    else:
        yield from _offer(facts)
    if plan.options:
        yield from _about_options(facts)
    yield facts.say(f.NoBorrowing)


def _offer(facts: Facts) -> Findings:
    plan = facts.plan
    assert plan.surplus is not None
    half = plan.options[0]
    yield facts.say(f.SurplusIs, surplus=plan.surplus)
    if facts.clock.warns:
        yield facts.say(f.PlanAfterAdvice)
    elif half.months == 1:
        yield facts.say(f.FirstOfferClears, payment=half.payment)
    elif plan.first_offer is not None:
        yield facts.say(f.FirstOffer, payment=plan.first_offer, surplus=plan.surplus)
        if not half.penalty_goes_on.finishes:
            yield facts.say(f.HalfNeedsRelief, payment=plan.first_offer)
    if finishes(facts) and plan.options[-1].no_cushion and plan.options[-1].months != 1:
        yield facts.say(f.AllLeavesNothing)


def finishes(facts: Facts) -> bool:
    """Whether any option pays the debt off without a concession."""
    return any(option.penalty_goes_on.finishes for option in facts.plan.options)


def _about_options(facts: Facts) -> Findings:
    plan = facts.plan
    if not finishes(facts):
        least = plan.options[-1].least_payment
        yield facts.say(f.NothingFinishes, surplus=plan.options[-1].payment, least=least)
    else:
        for option in plan.options:
            if option.least_payment is not None:
                yield facts.say(f.OptionNeverFinishes, payment=option.payment, least=option.least_payment)
    counts = "card" if facts.rules.product.is_card else "instalments" if facts.debt.by_instalments else "loan"
    first_date = months_after(facts.as_of, 1)
    yield facts.say(f.PlanBasis, counts=counts, owed=plan.owed, first_date=first_date)
    with exact():
        not_due = facts.debt.owed_principal - facts.debt.principal
    if not_due > 0:
        yield facts.say(f.NotDueInPlan, principal=not_due)
    if not facts.charges.total.is_certain and not facts.rules.product.is_card:
        terms = facts.charges.terms
        yield facts.say(
            f.PlanAtPoint,
            rate=terms.rate.point,
            period=terms.period,
            multiplier=terms.penalty_multiplier.point,
        )
    yield from _without_excess(facts)


def _without_excess(facts: Facts) -> Findings:
    """What is left to pay without the part above the line, where the verdict stands on given terms."""
    ceiling = facts.ceiling
    if ceiling is None or ceiling.verdict != "above" or ceiling.conditional_on:
        return
    least = min(line.excess for line in ceiling.lines)
    if least >= WORTH_ASKING:
        yield facts.say(f.PlanWithoutExcess, owed=facts.plan.owed - least)


def _without_surplus(facts: Facts) -> Findings:
    most = facts.plan.budget.most
    if most < 0:
        yield facts.say(f.NoSurplus, short=-most)
    else:
        yield facts.say(f.NothingLeft)
    yield facts.say(f.ProtectFirst)
    if not facts.clock.warns:
        yield facts.say(f.TokenPayment)
    yield facts.say(f.SocialAid)


def words(facts: Facts) -> Findings:
    """What to ask for, what to have ready, what to say, what to leave."""
    for request in requests_of(facts):
        yield facts.say(f.Ask, *facts.rules.topics.get(f"ask-{request}", ()), request=request)
    kind = _kind(facts)
    if not facts.clock.warns:
        yield facts.say(f.AskingIsNoRight, lender="card" if kind == "card" else "loan")
        yield facts.say(f.WrittenAgreement)
    if kind != "card":
        yield facts.say(f.SixtyInstalments)
    if facts.is_overdue:
        yield facts.say(f.CopyFromContract)
    yield facts.say(f.HaveReady, lender=kind)
    yield facts.say(f.NoteTheCall)
    yield from _scripts(facts)
    for what in {"private": AVOID_PRIVATE, "card": AVOID_CARD, "loan": AVOID}[kind]:
        yield facts.say(f.Avoid, *facts.rules.topics.get(f"avoid-{what}", ()), what=what)


def requests_of(facts: Facts) -> tuple[str, ...]:
    """What to ask for, in this case, in this order."""
    card = facts.lender is Lender.CARD_ISSUER
    if facts.clock.warns:
        return ASK_PAPERS_ONLY
    if not facts.is_overdue:
        return ASK_CARD_BEFORE_DUE if card else ASK_BEFORE_DUE
    if facts.plan.basis == "no-surplus" or not finishes(facts):
        return ASK_CARD_WITHOUT_OFFER if card else ASK_WITHOUT_OFFER
    asked = ASK_CARD if card else ASK_WITH_OFFER
    line = _line_request(facts)
    return (*asked[:3], line, *asked[3:]) if line else asked


def _line_request(facts: Facts) -> str | None:
    """To name the figure above the line where the terms are given; else to check the terms first."""
    ceiling = facts.ceiling
    if ceiling is None or ceiling.verdict not in ("above", "depends"):
        return None
    if any(name in ceiling.conditional_on for name in ("rate", "penalty_multiplier")):
        return "check-the-line"
    return "above-the-line" if max(line.excess for line in ceiling.lines) >= WORTH_ASKING else None


def _scripts(facts: Facts) -> Findings:
    debt, plan = facts.debt, facts.plan
    to = {"card": "issuer", "private": "person", "loan": "lender"}[_kind(facts)]
    owed = {"to": to, "days": debt.days_overdue, "principal": debt.principal}
    if facts.clock.warns:
        yield facts.say(f.SayNothingPromised)
    elif not facts.is_overdue:
        yield facts.say(f.SayToLenderDue, to=to, principal=debt.principal)
    elif plan.basis == "no-surplus":
        yield facts.say(f.SayToLenderNoMoney, **owed)
    elif plan.first_offer is None:
        yield facts.say(f.SayToLenderNoOffer, **owed)
    elif plan.options[0].months == 1:
        yield facts.say(f.SayToLenderClears, **owed, first_date=plan.options[0].first_date)
    else:
        yield facts.say(f.SayToLender, **owed, payment=plan.first_offer)
    if facts.is_overdue:
        yield facts.say(f.SayToCollector)


def rights(facts: Facts) -> Findings:
    """The conduct rules that matter now, then the places to turn to."""
    for name, rule in facts.rules.conduct.items():
        sources = rule.for_lender(facts.lender)
        if sources and facts.is_overdue:
            forces = tuple(dict.fromkeys(facts.rules.citations[key].force.value for key in sources))
            yield facts.say(f.Conduct, *sources, rule=name, forces=forces)
    for name, channel in facts.rules.channels.items():
        if facts.lender in channel.lenders:
            yield facts.say(f.TurnTo, *channel.citations, channel=name, number=channel.number)

"""What to do today, a plan that can be kept, what to ask for and say, and where to turn."""

from collections.abc import Iterator

from overdue_cli.core import findings as f
from overdue_cli.core.facts import Facts
from overdue_cli.core.limitation import months_after
from overdue_cli.core.rules import Lender

Findings = Iterator[f.Finding]

# In the order in which to ask; what comes later is the fallback for what comes before.
ASK_WITH_OFFER = ("itemised-bill", "instalments", "penalty-relief", "deferral", "in-writing")
ASK_CARD = ("itemised-bill", "individualised-plan", "card-relief", "deferral", "in-writing")
ASK_WITHOUT_OFFER = ("itemised-bill", "deferral", "penalty-relief", "instalments", "in-writing")
ASK_BEFORE_DUE = ("extension", "instalments", "in-writing")
# Near or past limitation: papers only; whatever asks for time or offers money restarts the clock.
ASK_PAPERS_ONLY = ("itemised-bill",)
AVOID = ("borrowing-to-repay", "private-account", "paid-agent", "losing-contact")
AVOID_PRIVATE = ("borrowing-to-repay", "no-receipt", "paid-agent")


def today(facts: Facts) -> Findings:
    """The one thing to do now."""
    product = facts.rules.product
    if facts.clock.warns:
        yield facts.say(f.AdviceFirst)
    elif not facts.is_overdue:
        yield facts.say(f.BeforeDue)
    elif facts.lender is Lender.UNKNOWN:
        yield facts.say(f.FindLender)
    elif facts.lender is Lender.PRIVATE:
        yield facts.say(f.TalkToPrivateLender)
    elif product.hotline:
        yield facts.say(f.CallLender, *product.citations, number=product.hotline, hours=product.hotline_hours)
    else:
        yield facts.say(f.CallContractLender)


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
    if plan.options[-1].no_cushion and plan.options[-1].months != 1:
        yield facts.say(f.AllLeavesNothing)


def _about_options(facts: Facts) -> Findings:
    plan = facts.plan
    for option in plan.options:
        if option.least_payment is not None:
            yield facts.say(f.OptionNeverFinishes, payment=option.payment, least=option.least_payment)
    yield facts.say(f.PlanBasis, owed=plan.owed, first_date=months_after(facts.as_of, 1))
    if facts.debt.owed_principal > facts.debt.principal:
        yield facts.say(f.NotDueInPlan)
    if facts.charges is None:
        yield facts.say(f.PlanWithoutCharges)
    elif not facts.charges.total.is_certain:
        yield facts.say(f.PlanAtPoint)


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
    if not facts.clock.warns:
        yield facts.say(f.AskingIsNoRight)
        yield facts.say(f.WrittenAgreement)
    if facts.lender is not Lender.CARD_ISSUER:
        yield facts.say(f.SixtyInstalments)
    yield facts.say(f.HaveReady)
    yield from _scripts(facts)
    for what in AVOID_PRIVATE if facts.lender is Lender.PRIVATE else AVOID:
        yield facts.say(f.Avoid, *facts.rules.topics.get(f"avoid-{what}", ()), what=what)


def requests_of(facts: Facts) -> tuple[str, ...]:
    """What to ask for, in this case, in this order."""
    if facts.clock.warns:
        return ASK_PAPERS_ONLY
    if not facts.is_overdue:
        return ASK_BEFORE_DUE
    if facts.plan.basis == "no-surplus":
        return ASK_WITHOUT_OFFER
    asked = ASK_CARD if facts.lender is Lender.CARD_ISSUER else ASK_WITH_OFFER
    above = facts.ceiling is not None and facts.ceiling.verdict in ("above", "depends")
    return (*asked[:3], "above-the-line", *asked[3:]) if above else asked


def _scripts(facts: Facts) -> Findings:
    debt, offer = facts.debt, facts.plan.first_offer
    if facts.clock.warns:
        yield facts.say(f.SayNothingPromised)
    elif not facts.is_overdue:
        yield facts.say(f.SayToLenderDue, principal=debt.principal)
    elif offer is None:
        yield facts.say(f.SayToLenderNoOffer, days=debt.days_overdue, principal=debt.principal)
    else:
        yield facts.say(
            f.SayToLender,
            days=debt.days_overdue,
            principal=debt.principal,
            payment=offer,
            first_date=months_after(facts.as_of, 1),
        )
    if facts.is_overdue:
        yield facts.say(f.SayToCollector)


def rights(facts: Facts) -> Findings:
    """The conduct rules that matter now, then the places to turn to."""
    for name, rule in facts.rules.conduct.items():
        if facts.lender in rule.lenders and facts.debt.days_overdue >= rule.first_day:
            yield facts.say(f.Conduct, *rule.citations, rule=name)
    for name, channel in facts.rules.channels.items():
        if facts.lender in channel.lenders:
            yield facts.say(f.TurnTo, *channel.citations, channel=name, number=channel.number)


def assumptions(facts: Facts) -> Findings:
    """What was not said and what was taken instead."""
    debt, product, charges = facts.debt, facts.rules.product, facts.charges
    yield facts.say(f.AsOfAssumed, due=facts.stage.due_date, as_of=facts.as_of)
    if charges is not None:
        terms = charges.terms
        bounds = product.daily_rate or product.annual_rate
        if terms.rate_basis != "given" and bounds is not None:
            yield facts.say(
                f.RateAssumed,
                *bounds.citations,
                basis=bounds.basis,
                period=terms.period,
                low=terms.rate.low,
                point=terms.rate.point,
                high=terms.rate.high,
            )
        multiple = product.penalty_multiplier
        if terms.multiplier_basis != "given" and multiple is not None:
            yield facts.say(
                f.MultiplierAssumed,
                *multiple.citations,
                basis=multiple.basis,
                low=terms.penalty_multiplier.low,
                point=terms.penalty_multiplier.point,
                high=terms.penalty_multiplier.high,
            )
        if terms.period == "year":
            yield facts.say(f.YearAssumed, days=terms.divisor)
        yield facts.say(f.AllOneDueDate)
        yield facts.say(f.RoundedOnce)
    if debt.outstanding is None:
        yield facts.say(f.WholeLoanAssumed)
    if facts.case.other_payments is None:
        yield facts.say(f.OthersZero)
    if facts.case.reserve is None:
        yield facts.say(f.ReserveZero)

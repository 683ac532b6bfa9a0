"""The plan: facts as findings, for one debt and for several."""

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.ceiling.debt import cap_of, sure_excess
from overdue_cli.core.clock.limitation import HOLDS_BACK, UNOPENED
from overdue_cli.core.findings.plan import (
    AllLeavesNothing,
    BalanceFalls,
    CanPay,
    CanPayIfStopped,
    CanPayLong,
    FirstOffer,
    FirstOfferClears,
    HalfNeedsRelief,
    HalfRunsLong,
    HalfWouldFail,
    InstalmentAsk,
    InstalmentsFirst,
    LateChargesApart,
    LivingCostsUnknown,
    LivingFirst,
    LumpSumAsk,
    LumpSumCounted,
    LumpSumCovers,
    LumpSumCures,
    LumpSumForLiving,
    LumpSumKeep,
    NoBorrowing,
    NotDueApart,
    NotDueInPlan,
    NothingFinishes,
    NothingHolds,
    NothingToday,
    OfferInCourt,
    OptionNeverFinishes,
    OrderOfPayment,
    OwnOffer,
    OwnOfferAboveLeft,
    OwnOfferNeverEnds,
    PlanAboveCap,
    PlanAfterAdvice,
    PlanAtCap,
    PlanAtPoint,
    PlanBasis,
    PlanEndsAtCap,
    PlanOnceDue,
    PlanOnceDueNever,
    PlanWithoutExcess,
    ReliefFirst,
    ReliefFirstThenAll,
    ShortToday,
    SurplusIs,
    UnusualSpending,
    WorstMonth,
    WorstMonthShort,
)
from overdue_cli.core.law.product import BANKING, Lender
from overdue_cli.core.plan.arrears import goes_on
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen
from overdue_cli.core.report.facts import Facts

# Yuan above the cap below which a request is not worth making.
WORTH_ASKING = Decimal(1)


def in_short(facts: Facts) -> Findings:
    """What can be paid, for the first screen.

    Not asked where a court's paper or advice on limitation comes first: a promise could harm then.
    """
    plan = facts.plan
    half = plan.options[0] if plan.options else None
    if plan.basis == "lump-sum":
        yield lump_sum_covers(facts)
        return
    if plan.basis == "no-surplus":
        short = -plan.budget.most
        yield facts.finding(ShortToday, short=short) if short > 0 else facts.finding(NothingToday)
    elif plan.basis == "income-share":
        yield facts.finding(LivingFirst)
    elif plan.basis == "instalment-unknown":
        yield instalment_ask(facts)
    elif plan.first_offer is None:
        yield _relief_first(facts)
    elif half is not None and half.months != 1:
        yield _can_pay(facts)
    if plan.lump_sum:
        yield from _of_money_at_hand(facts, plan.lump_sum)


def _of_money_at_hand(facts: Facts, counted: Decimal) -> Findings:
    """What the arrears of contracts that go on need of it; what to ask before the rest is paid."""
    cured = facts.plan.cured
    with exact():
        arrears = sum((facts.plan.lump_for(debt) or ZERO for debt in cured), ZERO)
        rest = counted - arrears
    if cured:
        yield _cures(facts, cured, arrears)
    if rest:
        yield facts.finding(LumpSumAsk, amount=rest)


def instalment_ask(facts: Facts) -> Finding:
    """The question for the instalments without which nothing can be offered."""
    asked, several = facts.plan.asks, len(facts.case.debts) > 1
    finding = facts.finding(InstalmentAsk)
    return msgspec.structs.replace(finding, debts=asked) if several else finding


def instalment_unknown(facts: Facts) -> Findings:
    """The plan before that is known; the first screen asks, save where advice comes first."""
    yield facts.finding(SurplusIs, surplus=facts.plan.surplus)
    if facts.court_first or facts.clock.warns:
        yield instalment_ask(facts)


def instalment(facts: Facts) -> Findings:
    """The instalment of a secured debt that goes on, which comes out of the month first."""
    debt = facts.debt
    if facts.plan.budget.instalments and debt.instalments_go_on and debt.minimum_payment:
        yield facts.finding(InstalmentsFirst, amount=debt.minimum_payment)


def _relief_first(facts: Facts) -> Finding:
    """No offer yet: what all of the surplus comes to."""
    most = facts.plan.options[-1]
    if most.months is None:
        return facts.finding(ReliefFirst, payment=most.payment)
    return facts.finding(
        ReliefFirstThenAll, payment=most.payment, months=most.months, total=most.total_paid
    )


def _can_pay(facts: Facts) -> Finding:
    """The first offer, with its length and cost where it runs long."""
    half = facts.plan.options[0]
    if not half.penalty_goes_on.finishes:
        course = half.penalty_stops
        return facts.finding(
            CanPayIfStopped, payment=half.payment, months=course.months, total=course.total_paid
        )
    if runs_long(facts):
        return facts.finding(
            CanPayLong,
            payment=half.payment,
            months=half.months,
            total=half.total_paid,
            relief_months=half.interest_stops.months,
        )
    return facts.finding(CanPay, payment=half.payment)


def month(facts: Facts) -> Findings:
    """Remarks on the budget: spending far above the usual, and the worst month."""
    detail, usual = facts.case.budget, facts.rules.usual_spending
    heads = facts.case.household or 1
    if detail is not None and usual is not None:
        for category, amount in detail.by_category().items():
            group = usual.groups.get(category)
            if group is None:
                continue
            average = usual.per_head[group] * heads
            # The average is a year per head, the amount a month of the household.
            if amount * 12 > average * usual.ask_above:
                yield facts.finding(
                    UnusualSpending,
                    *usual.citations,
                    category=category,
                    amount=amount,
                    usual=round_to_fen(average, 12),
                    heads=heads,
                )
    worst, left = detail.lowest_income if detail else None, left_in_worst_month(facts)
    if worst is not None and left is not None:
        if left < 0:
            yield facts.finding(WorstMonthShort, income=worst, short=-left)
        else:
            yield facts.finding(WorstMonth, income=worst, left=left)


def left_in_worst_month(facts: Facts) -> Decimal | None:
    """Surplus in the month of the lowest income; None where income is regular or living costs are
    unknown.

    Income 8,000 with a surplus of 2,000, lowest income 5,500: -500.
    """
    detail, budget = facts.case.budget, facts.plan.budget
    worst = detail.lowest_income if detail else None
    if worst is None or budget.surplus is None:
        return None
    with exact():
        return budget.surplus - budget.income + worst


def worst_month_fails(facts: Facts) -> bool:
    """Whether the surplus of the worst month is below the first offer."""
    left = left_in_worst_month(facts)
    return left is not None and facts.plan.first_offer is not None and left < facts.plan.first_offer


def lump_sum(facts: Facts) -> Findings:
    """Money at hand: whether the plan counts it, and what to keep of it."""
    at_hand, counted = facts.case.lump_sum, facts.plan.lump_sum
    # Money the plan does not count is needed to live on.
    if at_hand and counted is None and facts.plan.budget.most <= 0:
        secured = any(goes_on(debt, facts.as_of) for debt in facts.case.debts)
        instead_of = "arrears" if secured else "settle"
        yield facts.finding(LumpSumForLiving, amount=at_hand, instead_of=instead_of)
    elif counted and facts.plan.basis != "lump-sum":
        with exact():
            whole = counted + facts.plan.owed
        yield facts.finding(LumpSumCounted, amount=counted, left=facts.plan.owed, whole=whole)
        if not facts.clock.warns:
            yield facts.finding(LumpSumKeep)


def lump_sum_covers(facts: Facts) -> Finding:
    """Money at hand that pays everything the plan has to pay."""
    plan = facts.plan
    if plan.cured and plan.lump_sum is not None:
        return _cures(facts, [part.debt for part in plan.at_once] or plan.cured, plan.lump_sum)
    first = "pay" if facts.pays_at_once else "ask"
    return facts.finding(
        LumpSumCovers, amount=facts.case.lump_sum, owed=facts.plan.lump_sum, first=first
    )


def _cures(facts: Facts, paid: Sequence[int], owed: Decimal) -> Finding:
    """Money at hand that pays what is due of these debts, whose contracts go on."""
    debts = facts.case.debts
    late = any(debts[number].days_overdue for number in paid)
    due = "overdue" if late else "not-yet"
    return facts.finding(
        LumpSumCures,
        debts=() if len(paid) == len(debts) else tuple(paid),
        amount=facts.case.lump_sum,
        owed=owed,
        due=due if {*paid} <= {*facts.plan.cured} else "mixed",
    )


def plan(facts: Facts) -> Findings:
    """The plan of a case with one debt."""
    plan = facts.plan
    yield from month(facts)
    yield from instalment(facts)
    if facts.case.cause is not None:
        from overdue_cli.core.report.relief import money_in

        yield from money_in(facts)
    if plan.basis == "lump-sum":
        yield from covered(facts)
        if not facts.clock.warns:
            yield from not_due_apart(facts)
    elif plan.basis == "no-surplus":
        from overdue_cli.core.report.relief import without_surplus

        # An admission in writing, or a token payment, would be held against the answer to a paper.
        may_pay = not (facts.clock.warns or facts.court_first)
        yield from without_surplus(facts, may_pay=may_pay)
    elif plan.basis == "income-share":
        yield facts.finding(LivingCostsUnknown)
    elif plan.basis == "instalment-unknown":
        yield from instalment_unknown(facts)
    else:
        yield from _offer(facts)
    yield from own_offer(facts)
    yield from lump_sum(facts)
    if plan.options:
        yield from about_options(facts)
        yield from falling(facts)
        yield from at_cap(facts)
        yield from _basis(facts)
        yield from once_due(facts)
    yield no_borrowing(facts)


def covered(facts: Facts) -> Findings:
    """Findings where money at hand pays everything; advice first where paying gives a
    defence away.
    """
    if facts.clock.warns:  # to ask what can be waived may already count as an admission
        yield facts.finding(PlanAfterAdvice)
        return
    if facts.asks_for_papers_alone:
        yield from in_court(facts)
    elif facts.court_first:  # the first screen says it otherwise
        yield lump_sum_covers(facts)
    paid = [part.debt for part in facts.plan.at_once] or [facts.number]
    if not {*paid} <= {*facts.plan.cured}:
        yield facts.finding(LumpSumKeep)


def not_due_apart(facts: Facts) -> Findings:
    """Principal that is due later and not in the plan, whose instalments go on by contract."""
    with exact():
        later = facts.debt.owed_principal - facts.debt.principal
    if later > 0 and (facts.is_cured or not facts.debt.folds_in):
        yield facts.finding(NotDueApart, principal=later)


def _offer(facts: Facts) -> Findings:
    plan = facts.plan
    assert plan.surplus is not None
    half = plan.options[0]
    yield facts.finding(SurplusIs, surplus=plan.surplus)
    yield from in_court(facts)
    if facts.clock.warns:
        yield facts.finding(PlanAfterAdvice)
    elif facts.asks_for_papers_alone:
        pass  # no offer before it is known what came
    elif half.months == 1:
        pays = "arrears" if facts.catches_up else "all"
        yield facts.finding(FirstOfferClears, payment=half.payment, pays=pays)
    elif plan.first_offer is not None:
        where = "settlement" if facts.debt.paper in HOLDS_BACK else "call"
        yield facts.finding(FirstOffer, payment=plan.first_offer, surplus=plan.surplus, where=where)
        yield from about_half(facts)
    if finishes(facts) and plan.options[-1].no_cushion and plan.options[-1].months != 1:
        yield facts.finding(AllLeavesNothing)


def in_court(facts: Facts) -> Findings:
    """Where an amount may be named while a court, or a tribunal, has the claim."""
    if facts.debt.paper in HOLDS_BACK:
        when = "unopened" if facts.debt.paper == UNOPENED else "settlement"
        yield facts.finding(OfferInCourt, when=when)


def about_half(facts: Facts) -> Findings:
    """Whether half of the surplus pays the debts off, and in a time that can be kept."""
    half = facts.plan.options[0]
    left = half.stress.left_after_drop
    if half.stress.short and left is not None:
        yield (
            facts.finding(HalfWouldFail, payment=half.payment, holds=left)
            if left > 0
            else facts.finding(NothingHolds)
        )
    if not half.penalty_goes_on.finishes:
        yield facts.finding(HalfNeedsRelief, payment=half.payment)
    elif runs_long(facts):
        by, years, citations = _longest(facts)
        yield facts.finding(
            HalfRunsLong,
            *citations,
            payment=half.payment,
            months=half.months,
            relief_months=half.interest_stops.months,
            by=by,
            years=years,
        )


def runs_long(facts: Facts) -> bool:
    """Whether the first offer would take longer than a plan should run."""
    half = facts.plan.options[0] if facts.plan.options else None
    _, years, _ = _longest(facts)
    return half is not None and half.months is not None and half.months > 12 * years


def _longest(facts: Facts) -> tuple[str, int, Sequence[str]]:
    """How many years a plan should run at most, by what rule, and where that stands: of several
    debts, and of a loan for which no rule was found, this program's own.
    """
    cards, long = facts.rules.cards, facts.rules.lending.long_plan
    if len(facts.case.debts) == 1:
        if facts.product.is_card and cards is not None:
            return "card", cards.most_years, cards.plan_citations
        if facts.lender is Lender.BANK:
            return "bank", long.bank_years, long.bank_citations
    return "own", long.years, long.citations


def finishes(facts: Facts) -> bool:
    """Whether any option pays the debts off without a concession."""
    return any(option.penalty_goes_on.finishes for option in facts.plan.options)


def own_offer(facts: Facts) -> Findings:
    """The payment the person named: how long it takes and what it costs, and whether it can be
    kept.
    """
    own = facts.plan.own
    if own is None:
        return
    if own.months is None:
        yield facts.finding(OwnOfferNeverEnds, payment=own.payment, least=own.least_payment)
    else:
        yield facts.finding(OwnOffer, payment=own.payment, months=own.months, total=own.total_paid)
    left = facts.plan.budget.most
    if own.payment > left:
        with exact():
            short = own.payment - left
        yield facts.finding(OwnOfferAboveLeft, payment=own.payment, short=short)


def about_options(facts: Facts) -> Findings:
    """Options that never pay the debts off, and the least payment that would."""
    plan = facts.plan
    if not finishes(facts):
        least = plan.options[-1].least_payment
        yield facts.finding(NothingFinishes, surplus=plan.options[-1].payment, least=least)
        return
    never = [option for option in plan.options if option.least_payment is not None]
    if never:  # the highest payment that never finishes stands for the lower ones
        yield facts.finding(
            OptionNeverFinishes, payment=never[-1].payment, least=never[-1].least_payment
        )


def falling(facts: Facts) -> Findings:
    """What is owed on the way, with penalty interest and without."""
    course = facts.plan.falling
    if course is not None:
        month = course.middle
        yield facts.finding(
            BalanceFalls,
            payment=course.payment,
            months=month,
            goes_on=course.goes_on[month],
            stops=course.stops[month],
        )


def at_cap(facts: Facts) -> Findings:
    """Length and saving of the plan at the cap, where part of what it pays lies above it."""
    options = facts.plan.options
    if not options or options[0].at_cap is None:
        return
    by, cap, cites = _cap(facts)
    # The first option that finishes at the cap stands for all.
    for option in options:
        course, as_charged = option.at_cap, option.penalty_goes_on
        if course is None or course.total_paid is None:
            continue
        fields = {"by": by, "line": cap, "payment": option.payment, "months": course.months}
        if as_charged.total_paid is None:
            yield facts.finding(PlanEndsAtCap, *cites, **fields)
        else:
            with exact():
                saves = as_charged.total_paid - course.total_paid
            yield facts.finding(PlanAtCap, *cites, saves=saves, **fields)
        return
    yield facts.finding(PlanAboveCap, *cites, by=by, line=cap)


def once_due(facts: Facts) -> Findings:
    """Length and total with the overdue rate on what is folded in from the day it falls due; the
    first option that finishes without it stands for all.
    """
    since = facts.plan.next_due
    for option in facts.plan.options:
        course, as_planned = option.once_due, option.penalty_goes_on
        if course is None or not as_planned.finishes:
            continue
        fields = {"since": since, "payment": option.payment}
        if course.finishes:
            yield facts.finding(
                PlanOnceDue, months=course.months, total=course.total_paid, **fields
            )
        else:
            yield facts.finding(PlanOnceDueNever, **fields)
        return


def _cap(facts: Facts) -> tuple[str, Decimal | None, tuple[str, ...]]:
    """Kind of the cap, its yearly rate and sources; no rate with several debts, each having its
    own.
    """
    lending = facts.rules.lending
    if len(facts.case.debts) > 1:
        return "several", None, (*lending.licensed_citations, *lending.private_citations)
    cap = cap_of(facts.debt, facts.lender, lending, facts.as_of)
    if facts.lender is Lender.PRIVATE:
        return "private", cap, (*lending.private_citations, *lending.lpr.citations)
    return "licensed", cap, lending.licensed_citations


def _basis(facts: Facts) -> Findings:
    """Basis of the plan of one debt: what is owed, order of payment, and terms at the point."""
    plan = facts.plan
    card = "card" if facts.charges.once_late is None else "card-in-time"
    counts = (
        card if facts.product.is_card else "instalments" if facts.debt.by_instalments else "loan"
    )
    counts = "arrears" if facts.catches_up else counts
    with exact():
        owed = plan.owed + (plan.lump_sum or ZERO)
        yield facts.finding(PlanBasis, counts=counts, owed=owed, first_date=facts.first_payment)
        not_due = facts.debt.owed_principal - facts.debt.principal
    yield from late_charges_apart(facts)
    if not facts.product.is_card:
        yield facts.finding(OrderOfPayment)
    if not_due > 0 and facts.debt.folds_in:
        yield facts.finding(NotDueInPlan, principal=not_due)
    yield from not_due_apart(facts)
    if not facts.charges.is_settled and not facts.product.is_card:
        terms = facts.charges.terms
        basis = "example" if facts.is_at_example else "estimate"
        yield facts.finding(
            PlanAtPoint,
            basis="unagreed" if facts.agreed_none else basis,
            rate=contract_rate(facts),
            period=terms.period,
            multiplier=terms.penalty_multiplier.point,
        )
    yield from _without_excess(facts)


def contract_rate(facts: Facts) -> Decimal:
    """Contract rate at the point, as changes have it on the day counted to."""
    loan, rate = facts.debt.loan, facts.charges.terms.rate.point
    for change in () if loan is None else loan.changes:
        if change.since <= facts.as_of:
            rate = change.annual_rate or change.daily_rate or ZERO
    return rate


def late_charges_apart(facts: Facts) -> Findings:
    """A card's late-payment charges so far, where they are an estimate and so not in the plan."""
    late = facts.charges.late_charges
    if late is not None and facts.charges.late_is_open:
        yield facts.finding(LateChargesApart, low=late.low, high=late.high)


def _without_excess(facts: Facts) -> Findings:
    """Amount to pay without the part above the cap, where the verdict rests on given terms."""
    ceiling = facts.ceiling
    if ceiling is None or ceiling.verdict != "above" or ceiling.conditional_on:
        return
    least = sure_excess(ceiling)
    if least >= WORTH_ASKING:
        yield facts.finding(PlanWithoutExcess, owed=max(ZERO, facts.plan.owed - least))


def no_borrowing(facts: Facts) -> Finding:
    """Warning against borrowing to repay, citing the guideline for lenders that it binds."""
    pushed = facts.rules.topics["no-borrowing-pushed"] if facts.lender in BANKING else ()
    return facts.finding(NoBorrowing, *pushed)

"""Findings of a case with several debts: those of all together, and those of each, merged."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings.plan import (
    NAMES_A_PAYMENT,
    AllLeavesNothing,
    CanPay,
    LivingCostsUnknown,
    LumpSumCovers,
    PlanAfterAdvice,
    PlanBasis,
    SurplusIs,
)
from overdue_cli.core.findings.several import (
    CanPayShared,
    FallsDue,
    InProportionNeverEnds,
    LumpSumPart,
    MinimumsNeverEnd,
    MinimumsNotCovered,
    NoWayEnds,
    OfferIsShared,
    PlanAtPoints,
    PlanLeavesOut,
    PriorityFirst,
    SharedOffers,
    WayCheaper,
    WayInProportion,
    WayMinimums,
    WayMinimumsLess,
    WayRecommended,
)
from overdue_cli.core.findings.steps import AskForAid
from overdue_cli.core.law.product import Lender
from overdue_cli.core.plan.sharing import MINIMUMS
from overdue_cli.core.quantity.money import ZERO
from overdue_cli.core.report import consequences as following
from overdue_cli.core.report import plan as planning
from overdue_cli.core.report import relief, steps
from overdue_cli.core.report.facts import Facts

Speaker = Callable[[Facts], Iterator[Finding]]


def merged(part: Speaker, debts: Sequence[Facts]) -> Iterator[Finding]:
    """Merge the findings of `part` on each debt: equal ones stand once, naming the debts they are
    about unless that is all of them.
    """
    about: dict[Finding, list[int]] = {}
    for facts in debts:
        for finding in part(facts):
            about.setdefault(finding, []).append(facts.number)
    for finding, numbers in about.items():
        yield about_debts(finding, numbers, of=len(debts))


def about_debts(finding: Finding, numbers: Iterable[int], *, of: int) -> Finding:
    """Add to the finding the debts it is about, unless these are all `of` them."""
    named = tuple(dict.fromkeys(numbers))
    return finding if len(named) == of else msgspec.structs.replace(finding, debts=named)


def pressing(debts: Sequence[Facts]) -> Facts:
    """Choose the debt to turn to first: one with a court's paper, then one that needs no advice
    first, then one with priority, then a licensed lender's before a person's, then the longest
    overdue.
    """
    return min(
        debts,
        key=lambda facts: (
            not facts.court_first,
            facts.clock.warns,
            not facts.debt.comes_first,
            not facts.is_overdue,
            # A person reports to no bureau, and has no late charge that comes on a day.
            facts.lender is Lender.PRIVATE,
            -facts.debt.days_overdue,
        ),
    )


def spoken_first(debts: Sequence[Facts]) -> int | None:
    """Number of the debt whose lender to speak with as the next step; None where another step
    comes first.
    """
    first = pressing(debts)
    return first.number if steps.speaks_first(first) else None


def today(debts: Sequence[Facts]) -> Iterator[Finding]:
    """The next step, for the most pressing debt; and advice first for debts whose claim may be past
    its limitation period.
    """
    first = pressing(debts)
    for finding in steps.next_step(first):
        whose = range(len(debts)) if isinstance(finding, AskForAid) else [first.number]
        yield about_debts(finding, whose, of=len(debts))
    for facts in debts:
        until = facts.stage.grace_until
        if until is not None and facts is not first and steps.speaks_first(facts):
            yield about_debts(steps.pay_in_grace(facts, until), [facts.number], of=len(debts))
    yield from _next_due(first, debts)
    warned = [facts for facts in debts if facts.clock.warns and facts is not first]
    if warned and not first.clock.warns:
        yield about_debts(
            steps.advice_first(*warned), [facts.number for facts in warned], of=len(debts)
        )
    # No payment is named while a court's paper or advice on limitation comes first.
    if not first.court_first and not first.clock.warns:
        yield from _in_short(first, debts)
    yield from merged(steps.others_contacted, debts)
    yield from steps.someone_to_talk_to(first)


def _next_due(first: Facts, debts: Sequence[Facts]) -> Iterator[Finding]:
    """Of what is not overdue the next due date, where the step of today is for another debt."""
    coming = [
        facts
        for facts in debts
        if not facts.is_overdue and facts.stage.due_is_known and facts.stage.due_date >= facts.as_of
    ]
    if not first.is_overdue or not coming:
        return
    due = min(facts.stage.due_date for facts in coming)
    found = first.finding(FallsDue, due=due, days=(due - first.as_of).days)
    numbers = [facts.number for facts in coming if facts.stage.due_date == due]
    yield about_debts(found, numbers, of=len(debts))


def consequences(debts: Sequence[Facts]) -> Iterator[Finding]:
    """Consequences of each debt, and of the principal of several cards in one sum."""
    yield from merged(following.consequences, debts)
    cards = [facts.number for facts in debts if facts.product.is_card]
    for finding in following.cards_together(debts):
        yield about_debts(finding, cards, of=len(debts))


def _in_short(first: Facts, debts: Sequence[Facts]) -> Iterator[Finding]:
    """What can be paid to all together, and what of it is for the lender of the next step."""
    for finding in planning.in_short(first):
        yield _of_those_paid(finding, debts)
        if len(offers := first.plan.offers) > 1 and isinstance(finding, NAMES_A_PAYMENT):
            shares = {offer.debt: offer.first_offer for offer in offers}
            share = shares.get(first.number) if steps.speaks_first(first) else None
            gets = "open" if share is None else "part" if share else "nothing"
            if isinstance(finding, CanPay):
                yield first.finding(
                    CanPayShared,
                    payment=finding.payment,
                    count=len(offers),
                    gets=gets,
                    share=share or None,
                )
            else:
                yield first.finding(
                    OfferIsShared, count=len(offers), gets=gets, share=share or None
                )


def _of_those_paid(finding: Finding, debts: Sequence[Facts]) -> Finding:
    """Narrow a finding on money at hand to the debts it pays; the plan may leave others out."""
    if not isinstance(finding, LumpSumCovers):
        return finding
    return about_debts(finding, [part.debt for part in debts[0].plan.at_once], of=len(debts))


def plan(debts: Sequence[Facts]) -> Iterator[Finding]:
    """The plan for all debts together."""
    first, plan = debts[0], debts[0].plan
    yield from planning.month(first)
    yield from merged(planning.instalment, debts)
    yield from relief.money_in(first)
    yield from _by_basis(debts)
    yield from planning.own_offer(first)
    yield from planning.lump_sum(first)
    if not plan.offers:  # the table of offers shows it otherwise
        for part in plan.at_once:
            yield about_debts(
                first.finding(LumpSumPart, amount=part.amount), [part.debt], of=len(debts)
            )
    if plan.options:
        yield from planning.about_options(first)
        yield from planning.falling(first)
        for finding in planning.at_cap(first):
            yield about_debts(finding, plan.above_cap, of=len(debts))
        owed = plan.owed + (plan.lump_sum or ZERO)
        yield first.finding(PlanBasis, counts="several", owed=owed, first_date=first.first_payment)
        yield from planning.once_due(first)
        yield from _late_apart(debts)
        yield from _apart(debts)
        if any(not facts.charges.is_settled for facts in debts):
            paid = [facts for facts in debts if facts.number not in plan.left_out]
            example = any(facts.is_at_example for facts in paid)
            yield first.finding(PlanAtPoints, basis="example" if example else "estimate")
    yield planning.no_borrowing(first)


def _by_basis(debts: Sequence[Facts]) -> Iterator[Finding]:
    """What the payments are made of, and the offers where there are any."""
    first, plan = debts[0], debts[0].plan
    if plan.basis == "lump-sum":
        yield from planning.covered(pressing(debts))
        if plan.left_out:
            yield about_debts(first.finding(PlanLeavesOut), plan.left_out, of=len(debts))
    elif plan.basis == "no-surplus":
        may_pay = any(not (facts.clock.warns or facts.court_first) for facts in debts)
        yield from relief.without_surplus(first, may_pay=may_pay)
    elif plan.basis == "income-share":
        yield first.finding(LivingCostsUnknown)
    elif plan.basis == "instalment-unknown":
        yield from planning.instalment_unknown(pressing(debts))
    else:
        yield from _offers(debts)


def _late_apart(debts: Sequence[Facts]) -> Iterator[Finding]:
    """Late-payment charges of the cards in the plan, where they are an estimate."""
    for facts in debts:
        if facts.number not in facts.plan.left_out:
            for finding in planning.late_charges_apart(facts):
                yield about_debts(finding, [facts.number], of=len(debts))


def _apart(debts: Sequence[Facts]) -> Iterator[Finding]:
    """Debts whose later instalments go on by contract, as of a home: the plan only catches up."""
    for facts in debts:
        for finding in planning.not_due_apart(facts):
            yield about_debts(finding, [facts.number], of=len(debts))


def _offers(debts: Sequence[Facts]) -> Iterator[Finding]:
    first, plan = debts[0], debts[0].plan
    assert plan.surplus is not None, "offers are of what is left"
    yield first.finding(SurplusIs, surplus=plan.surplus)
    yield from merged(planning.in_court, debts)
    if plan.left_out:
        yield about_debts(first.finding(PlanLeavesOut), plan.left_out, of=len(debts))
    if plan.first_offer is None:
        if all(facts.clock.warns for facts in debts):
            yield first.finding(PlanAfterAdvice)
    else:
        yield first.finding(
            SharedOffers,
            payment=plan.first_offer,
            surplus=plan.surplus,
            strategy=plan.recommended or "pro-rata",
        )
        yield from planning.about_half(first)
    yield from _ways(debts)
    if planning.finishes(first) and plan.options[-1].no_cushion and plan.options[-1].months != 1:
        yield first.finding(AllLeavesNothing)


def _ways(debts: Sequence[Facts]) -> Iterator[Finding]:
    """The recommended way of sharing and why, and what the other one would give."""
    first, plan = debts[0], debts[0].plan
    if plan.recommended is None:
        return
    ends = any(way.course.finishes for way in plan.strategies)
    suggested = WayRecommended if ends else NoWayEnds
    yield first.finding(suggested, strategy=plan.recommended)
    priority = [facts.number for facts in debts if facts.debt.comes_first]
    if priority:
        yield about_debts(first.finding(PriorityFirst), priority, of=len(debts))
    yield from _minimums_covered(debts)
    courses = {way.strategy: way.course for way in plan.strategies}
    costs = {way: course.total_paid for way, course in courses.items() if course.total_paid}
    recommended = costs.get(plan.recommended)
    if recommended is None:
        return
    if plan.recommended == "pro-rata":
        cheapest = min(costs, key=lambda way: costs[way])
        if costs[cheapest] < recommended:
            saves = recommended - costs[cheapest]
            yield first.finding(WayCheaper, strategy=cheapest, saves=saves)
    elif "pro-rata" in costs:
        months, costs_more = courses["pro-rata"].months, costs["pro-rata"] - recommended
        yield first.finding(WayInProportion, months=months, costs=costs_more)
    else:
        yield first.finding(InProportionNeverEnds)
    yield from _minimums(debts, recommended)


def _minimums(debts: Sequence[Facts], recommended: Decimal) -> Iterator[Finding]:
    """What it is to pay every minimum first, where any was told."""
    first, plan = debts[0], debts[0].plan
    course = {way.strategy: way.course for way in plan.strategies}.get(MINIMUMS)
    if course is None or plan.recommended == MINIMUMS:
        return
    if course.total_paid is None:
        yield first.finding(MinimumsNeverEnd)
    elif (costs := course.total_paid - recommended) >= 0:
        yield first.finding(WayMinimums, months=course.months, costs=costs)
    else:
        yield first.finding(WayMinimumsLess, months=course.months, saves=-costs)


def _minimums_covered(debts: Sequence[Facts]) -> Iterator[Finding]:
    """Whether what is left of a month covers every minimum that was told."""
    first, plan = debts[0], debts[0].plan
    paid = (facts for facts in debts if facts.number not in plan.left_out)
    # What goes on beside the plan came out of the month before.
    asked = [facts.debt.minimum_payment for facts in paid if not facts.debt.instalments_go_on]
    minimums = sum((minimum or ZERO for minimum in asked), ZERO)
    if plan.surplus is not None and minimums > plan.surplus:
        yield first.finding(MinimumsNotCovered, minimums=minimums, surplus=plan.surplus)

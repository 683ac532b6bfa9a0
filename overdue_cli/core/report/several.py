"""A case with several debts: what is said of them together, and what each finding is about."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings.plan import (
    AllLeavesNothing,
    LivingCostsUnknown,
    LumpSumCovers,
    NotDueApart,
    PlanAfterAdvice,
    PlanBasis,
    SurplusIs,
)
from overdue_cli.core.findings.several import (
    LumpSumPart,
    PlanAtPoints,
    PlanLeavesOut,
    PriorityFirst,
    SharedOffers,
    WayCheaper,
    WayRecommended,
)
from overdue_cli.core.findings.steps import AdviceFirst
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.report import consequences as following
from overdue_cli.core.report import options, relief, steps
from overdue_cli.core.report import plan as planning
from overdue_cli.core.report.facts import Facts

Speaker = Callable[[Facts], Iterator[Finding]]


def merged(part: Speaker, debts: Sequence[Facts]) -> Iterator[Finding]:
    """What `part` finds of each debt; what holds for some of them once, naming which, and for all
    without naming.
    """
    about: dict[Finding, list[int]] = {}
    for facts in debts:
        for finding in part(facts):
            about.setdefault(finding, []).append(facts.number)
    for finding, numbers in about.items():
        yield about_debts(finding, numbers, of=len(debts))


def about_debts(finding: Finding, numbers: Iterable[int], *, of: int) -> Finding:
    """The finding with the debts it is about, out of so many."""
    named = tuple(dict.fromkeys(numbers))
    return finding if len(named) == of else msgspec.structs.replace(finding, debts=named)


def options_of(debts: Sequence[Facts], number: int) -> tuple[str, ...]:
    """What can be asked of the lender of one debt, in the order of the report of them all."""
    about: dict[tuple[str, Finding], set[int]] = {}
    for facts in debts:
        for option in options.named(facts):
            about.setdefault(option, set()).add(facts.number)
    names = (name for (name, _), numbers in about.items() if number in numbers)
    return tuple(dict.fromkeys(names))


def pressing(debts: Sequence[Facts]) -> Facts:
    """The debt to turn to first: one with a court's paper, then none that needs advice first,
    priority, the longest.
    """
    return min(
        debts,
        key=lambda facts: (
            not facts.court_first,
            facts.clock.warns,
            not facts.debt.comes_first,
            -facts.debt.days_overdue,
        ),
    )


def spoken_first(debts: Sequence[Facts]) -> int | None:
    """The debt whose lender to speak with as the next step; None where another step comes
    first.
    """
    first = pressing(debts)
    return first.number if steps.speaks_first(first) else None


def today(debts: Sequence[Facts]) -> Iterator[Finding]:
    """One thing to do, for the most pressing debt; advice first for those whose claim may be past
    its time.
    """
    first = pressing(debts)
    for finding in steps.next_step(first):
        yield about_debts(finding, [first.number], of=len(debts))
    warned = [facts for facts in debts if facts.clock.warns and facts is not first]
    if warned and not first.clock.warns:
        yield about_debts(
            warned[0].finding(AdviceFirst), [facts.number for facts in warned], of=len(debts)
        )
    if not first.court_first and not first.clock.warns:
        yield from (_of_those_paid(finding, debts) for finding in planning.in_short(first))
    yield from merged(steps.others_contacted, debts)
    yield from steps.someone_to_talk_to(first)


def consequences(debts: Sequence[Facts]) -> Iterator[Finding]:
    """What follows for each, and what several cards come to together."""
    yield from merged(following.consequences, debts)
    cards = [facts.number for facts in debts if facts.product.is_card]
    for finding in following.cards_together(debts):
        yield about_debts(finding, cards, of=len(debts))


def _of_those_paid(finding: Finding, debts: Sequence[Facts]) -> Finding:
    """What money at hand pays is not what the plan leaves out."""
    if not isinstance(finding, LumpSumCovers):
        return finding
    return about_debts(finding, [part.debt for part in debts[0].plan.at_once], of=len(debts))


def plan(debts: Sequence[Facts]) -> Iterator[Finding]:
    """The plan for all debts together."""
    facts, found = debts[0], debts[0].plan
    yield from planning.month(facts)
    yield from relief.money_in(facts)
    if found.basis == "lump-sum":
        yield from planning.covered(pressing(debts))
        if found.left_out:
            yield about_debts(facts.finding(PlanLeavesOut), found.left_out, of=len(debts))
    elif found.basis == "no-surplus":
        yield from relief.without_surplus(
            facts, may_pay=any(not each.clock.warns for each in debts)
        )
    elif found.basis == "income-share":
        yield facts.finding(LivingCostsUnknown)
    else:
        yield from _offers(debts)
    yield from planning.lump_sum(facts)
    if not found.offers:  # else their table shows it
        for part in found.at_once:
            yield about_debts(
                facts.finding(LumpSumPart, amount=part.amount), [part.debt], of=len(debts)
            )
    if found.options:
        yield from planning.about_options(facts)
        yield from planning.at_cap(facts)
        owed = found.owed + (found.lump_sum or ZERO)
        yield facts.finding(PlanBasis, counts="several", owed=owed, first_date=found.first_payment)
        yield from _apart(debts)
        if any(not each.charges.total.is_certain for each in debts):
            yield facts.finding(PlanAtPoints)
    yield planning.no_borrowing(facts)


def _apart(debts: Sequence[Facts]) -> Iterator[Finding]:
    """What secures a home goes on by its contract; the plan only catches up."""
    for each in debts:
        with exact():
            later = each.debt.owed_principal - each.debt.principal
        if later > 0 and not each.debt.folds_in:
            yield about_debts(
                each.finding(NotDueApart, principal=later), [each.number], of=len(debts)
            )


def _offers(debts: Sequence[Facts]) -> Iterator[Finding]:
    facts, found = debts[0], debts[0].plan
    assert found.surplus is not None, "offers are of what is left"
    yield facts.finding(SurplusIs, surplus=found.surplus)
    if found.left_out:
        yield about_debts(facts.finding(PlanLeavesOut), found.left_out, of=len(debts))
    if found.first_offer is None:
        if all(each.clock.warns for each in debts):
            yield facts.finding(PlanAfterAdvice)
    else:
        yield facts.finding(SharedOffers, payment=found.first_offer, surplus=found.surplus)
        yield from planning.about_half(facts)
    yield from _ways(debts)
    if planning.finishes(facts) and found.options[-1].no_cushion and found.options[-1].months != 1:
        yield facts.finding(AllLeavesNothing)


def _ways(debts: Sequence[Facts]) -> Iterator[Finding]:
    """Which way of sharing is recommended and why, and what the cheapest would save."""
    facts, found = debts[0], debts[0].plan
    if found.recommended is None:
        return
    yield facts.finding(WayRecommended, strategy=found.recommended)
    first = [each.number for each in debts if each.debt.comes_first]
    if first:
        yield about_debts(facts.finding(PriorityFirst), first, of=len(debts))
    costs = {each.strategy: each.course.total_paid for each in found.strategies}
    mine = costs[found.recommended]
    known = {strategy: cost for strategy, cost in costs.items() if cost is not None}
    if mine is None or not known:
        return
    cheapest = min(known, key=lambda strategy: known[strategy])
    if known[cheapest] < mine:
        yield facts.finding(WayCheaper, strategy=cheapest, saves=mine - known[cheapest])

"""From an answer to the matter of one of its debts."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.assess.assess import Answer, DebtAnswer
from overdue_cli.core.ceiling.debt import Ceiling
from overdue_cli.core.clock.periods import DaysOffCalendar, working_day
from overdue_cli.core.findings.options import (
    OptionBillInstalments,
    OptionDefer,
    OptionExtend,
    OptionIndividualised,
    OptionInstalments,
    OptionInstalmentsOpen,
    OptionInstalmentsRelief,
    OptionInstalmentsShared,
    OptionPauseCollection,
    OptionRelief,
    OptionSettle,
)
from overdue_cli.core.findings.steps import Ask, BeforeDueHotline, CallLender, SayIrregular
from overdue_cli.core.law.product import Lender
from overdue_cli.core.letters.figure import ClaimedFigure
from overdue_cli.core.letters.matter import LetterFacts, LetterOffer, Situation
from overdue_cli.core.plan.plan import Plan
from overdue_cli.core.plan.projection import Projection, pay_day_of

# The product that says no more than that nobody knows the lender.
UNSAID = "other"
# What can be agreed, as a letter asks for it. What few lenders grant, and what needs nobody's
# consent, is left out.
AGREED: dict[type[Finding], str] = {
    OptionSettle: "settle",
    OptionInstalments: "instalments",
    OptionInstalmentsShared: "instalments",
    OptionInstalmentsRelief: "instalments",
    OptionInstalmentsOpen: "instalments",
    OptionIndividualised: "individualised-plan",
    OptionExtend: "extension",
    OptionBillInstalments: "bill-instalments",
    OptionDefer: "deferral",
    OptionRelief: "penalty-relief",
    OptionPauseCollection: "pause-collection",
}
# How many payments are dated ahead; fewer where their number hangs on terms that are not known.
MOST_DATES, FEW_DATES = 60, 6


def matter_of(
    answer: Answer, index: int, calendar: DaysOffCalendar, figure: ClaimedFigure | None = None
) -> LetterFacts:
    """The debt at `index` of an answer; payments fall on no day off."""
    debt, plan = answer.debts[index], answer.plan
    mine = [each for each in answer.findings if not each.debts or index in each.debts]
    call = [each for each in mine if isinstance(each, CallLender | BeforeDueHotline)]
    offered = _offered(plan, index)
    situation = _situation(debt, plan, offered, covered=plan.covers(index))
    cause = answer.case.cause
    return LetterFacts(
        index=index,
        product=None if debt.product == UNSAID else debt.product,
        lender=debt.lender,
        as_of=answer.as_of,
        due=debt.stage.due_date,
        days=debt.stage.days_overdue,
        principal=debt.principal,
        charges=debt.charges,
        only_interest=debt.charges.stated_interest
        if debt.stage.days_overdue and not debt.principal
        else None,
        situation=situation,
        requests=_requests(mine, debt),
        offer=_offer(offered, debt, answer, calendar)
        if offered and situation in ("offer", "clears")
        else None,
        at_once=plan.lump_for(index) or None if situation in ("offer", "clears") else None,
        irregular=any(isinstance(each, SayIrregular) for each in mine),
        cause=None if cause == "other" else cause,
        excess=_excess(debt.ceiling),
        older=debt.ceiling is not None
        and _is_older(debt.ceiling, answer.case.debts[index].contract_date),
        warned=debt.limitation.warns,
        is_near=debt.limitation.warns and debt.limitation.still_runs,
        hotline=call[0].number if call else "",
        hours=call[0].hours if call else "",
        paper=debt.paper,
        contacted=answer.case.debts[index].contacted,
        figure=figure,
    )


class _Offered(NamedTuple):
    """What the plan gives one debt a month, and how that plays out."""

    payment: Decimal
    goes_on: Projection
    stops: Projection


def _offered(plan: Plan, index: int) -> _Offered | None:
    """Of one debt half of what is left; of several this debt's part of it."""
    if plan.first_offer is None:
        return None
    if not plan.offers:
        half = plan.options[0]
        return _Offered(half.payment, half.penalty_goes_on, half.penalty_stops)
    mine = [each for each in plan.offers if each.debt == index and each.first_offer]
    return (
        _Offered(mine[0].first_offer, mine[0].penalty_goes_on, mine[0].penalty_stops)
        if mine
        else None
    )


def _requests(mine: Sequence[Finding], debt: DebtAnswer) -> tuple[str, ...]:
    """What to ask for, in the order of the report: the bill, what can be agreed, the line, and all
    of it in writing.
    """
    asked = [each.request for each in mine if isinstance(each, Ask)]
    agreed = [AGREED[type(each)] for each in mine if type(each) in AGREED]
    if debt.lender is Lender.CARD_ISSUER:
        agreed = ["card-relief" if name == "penalty-relief" else name for name in agreed]
    first = [name for name in asked if name == "itemised-bill"]
    last = [name for name in asked if name == "in-writing"]
    between = [name for name in asked if name not in (*first, *last, "line-in-court")]
    return tuple(dict.fromkeys((*first, *agreed, *between, *last)))


def _situation(
    debt: DebtAnswer, plan: Plan, offered: _Offered | None, *, covered: bool
) -> Situation:
    if debt.stage.days_overdue == 0:
        return "before-due"
    if covered:
        return "covers"
    if plan.basis == "no-surplus":
        return "no-money"
    if offered is None or not offered.stops.finishes:
        return "no-offer"
    return "clears" if offered.goes_on.months == 1 else "offer"


def _offer(
    offered: _Offered, debt: DebtAnswer, answer: Answer, calendar: DaysOffCalendar
) -> LetterOffer:
    """The first offer; how long it takes is told only where it follows from given terms, and not to
    a private lender, with whom the account itself is still to be settled.
    """
    course = offered.goes_on if offered.goes_on.finishes else offered.stops
    assert course.months is not None, "no offer is made that would not end"
    given = debt.charges.total.is_certain and debt.lender is not Lender.PRIVATE
    sure = given and offered.goes_on.finishes
    count = min(course.months, MOST_DATES) if sure else max(1, min(course.months - 1, FEW_DATES))
    pay_day = pay_day_of(answer.case.payday)
    dates = tuple(
        working_day(pay_day(answer.as_of, month), calendar) for month in range(1, count + 1)
    )
    return LetterOffer(
        payment=offered.payment,
        first_date=dates[0],
        dates=dates,
        months=course.months if sure else None,
        last_payment=course.last_payment if sure else None,
    )


def _is_older(ceiling: Ceiling, made: date | None) -> bool:
    """Whether a private contract is from before the rule of today: its later days then go by the
    day of filing.
    """
    if any(line.windows for line in ceiling.lines):
        return True
    return made is not None and ceiling.reference_days not in ((), (made,))


def _excess(ceiling: Ceiling | None) -> Decimal | None:
    """What lies above the line on every reading, if nothing unknown could turn that."""
    if ceiling is None or ceiling.verdict != "above" or ceiling.conditional_on:
        return None
    return min(line.excess_low for line in ceiling.lines)

"""Facts of a letter on one debt, derived from the facts of its case."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from msgspec.structs import replace

from overdue_cli.core.case.case import Debt
from overdue_cli.core.ceiling.debt import Ceiling
from overdue_cli.core.law.product import UNSAID, Lender
from overdue_cli.core.letters.entry import DisputedEntry
from overdue_cli.core.letters.figure import ClaimedFigure
from overdue_cli.core.letters.matter import LetterFacts, LetterOffer, Situation
from overdue_cli.core.plan.plan import Plan
from overdue_cli.core.plan.projection import Projection, pay_day_of
from overdue_cli.core.quantity.days_off import DaysOffCalendar, working_day
from overdue_cli.core.report import options, several, steps
from overdue_cli.core.report.facts import Facts

# The request of a letter by the name of the option. What few lenders grant, and what needs no
# consent, is left out.
AGREED = {
    "settle": "settle",
    "instalments": "instalments",
    "individualised": "individualised-plan",
    "extend": "extension",
    "bill-instalments": "bill-instalments",
    "defer": "deferral",
    "relief": "penalty-relief",
    "pause-collection": "pause-collection",
}
# Number of payments dated ahead; fewer where it depends on terms that are not known.
MOST_DATES, FEW_DATES = 60, 6


def matter_of(
    debts: Sequence[Facts],
    index: int,
    calendar: DaysOffCalendar,
    figure: ClaimedFigure | None = None,
) -> LetterFacts:
    """Derive the facts of a letter on the debt at `index`; payments fall on working days."""
    facts = debts[index]
    offered = _offered(facts.plan, index)
    situation = _situation(facts, offered)
    offers = situation in ("offer", "clears")
    is_first = several.pressing(debts) is facts
    hotline = steps.hotline_of(facts) if is_first else None
    debt, cause, terms = facts.debt, facts.case.cause, facts.charges.terms
    warned = facts.clock.warns
    return LetterFacts(
        index=index,
        product=None if debt.product == UNSAID else debt.product,
        lender=facts.lender,
        as_of=facts.as_of,
        due=facts.stage.due_date if facts.stage.due_is_known else None,
        days=facts.stage.days_overdue,
        roughly=debt.is_rough,
        principal=debt.principal,
        charges=facts.charges,
        only_interest=facts.charges.stated_interest
        if facts.stage.days_overdue and not debt.principal
        else None,
        situation=situation,
        requests=_requests(facts),
        offer=_offer(offered, facts, calendar) if offered and offers else None,
        at_once=(facts.own_lump or None) if offers else None,
        irregular=steps.tells_bad_months(facts),
        cause=None if cause == "other" else cause,
        excess=_excess(facts.ceiling),
        assumed_year=terms.divisor if terms.day_count_basis == "assumed" else None,
        older=facts.ceiling is not None and _is_older(facts.ceiling, debt.contract_date),
        warned=warned,
        is_near=warned and facts.clock.still_runs,
        hotline=hotline.number if hotline else "",
        hours=hotline.hours if hotline else "",
        paper=facts.paper,
        contacted=debt.contacted_all,
        figure=figure,
        shown=debt.shown_overdue if debt.is_as_shown else None,
        catches_up=facts.catches_up,
    )


def objecting(matter: LetterFacts, debt: Debt, entry: DisputedEntry) -> LetterFacts:
    """The facts of a letter that objects to an entry. Days that were said roughly give no due day
    to write down as true.
    """
    return replace(matter, entry=entry, due=None if debt.is_rough else matter.due)


class _Offered(NamedTuple):
    """Monthly payment of the plan on one debt, and its course with penalty going on or stopped."""

    payment: Decimal
    goes_on: Projection
    stops: Projection


def _offered(plan: Plan, index: int) -> _Offered | None:
    """Payment the plan offers: of one debt half the surplus, of several the part for this debt."""
    if plan.first_offer is None:
        return None
    if not plan.offers:
        half = plan.options[0]
        return _Offered(half.payment, half.penalty_goes_on, half.penalty_stops)
    own = [offer for offer in plan.offers if offer.debt == index and offer.first_offer]
    return (
        _Offered(own[0].first_offer, own[0].penalty_goes_on, own[0].penalty_stops) if own else None
    )


def _requests(facts: Facts) -> tuple[str, ...]:
    """Requests in the order in which they are asked of this lender: the bill, what can be agreed,
    the cap, and all of it in writing.
    """
    asked = steps.requests_of(facts)
    agreed = [AGREED[name] for name, _ in options.named(facts) if name in AGREED]
    if facts.lender is Lender.CARD_ISSUER:
        agreed = ["card-relief" if name == "penalty-relief" else name for name in agreed]
    first = [name for name in asked if name == "itemised-bill"]
    last = [name for name in asked if name == "in-writing"]
    middle = [name for name in asked if name not in (*first, *last, *steps.LINE_BEFORE_OTHERS)]
    return tuple(dict.fromkeys((*first, *agreed, *middle, *last)))


def _situation(facts: Facts, offered: _Offered | None) -> Situation:
    if not facts.is_overdue:
        return "before-due"
    if facts.is_covered or facts.is_cured:
        return "covers"
    if facts.plan.basis == "no-surplus":
        return "no-money"
    if offered is None or not offered.stops.finishes:
        return "no-offer"
    return "clears" if offered.goes_on.months == 1 else "offer"


def _offer(offered: _Offered, facts: Facts, calendar: DaysOffCalendar) -> LetterOffer:
    """Build the first offer with its days of payment.

    The number of months is given only where it follows from given terms, and never to a private
    lender, with whom the calculation itself is still to be agreed on.
    """
    course = offered.goes_on if offered.goes_on.finishes else offered.stops
    assert course.months is not None, "no offer is made that would not end"
    given = facts.charges.total.is_certain and facts.lender is not Lender.PRIVATE
    sure = given and offered.goes_on.finishes
    count = min(course.months, MOST_DATES) if sure else max(1, min(course.months - 1, FEW_DATES))
    pay_day = pay_day_of(facts.case.payday)
    dates = tuple(
        working_day(pay_day(facts.as_of, month), calendar) for month in range(1, count + 1)
    )
    return LetterOffer(
        payment=offered.payment,
        first_date=dates[0],
        dates=dates,
        months=course.months if sure else None,
        last_payment=course.last_payment if sure else None,
    )


def _is_older(ceiling: Ceiling, made: date | None) -> bool:
    """Whether a private contract is from before the rule of today, so that its later days go by the
    day of filing (art. 31).
    """
    if any(cap.windows for cap in ceiling.lines):
        return True
    return made is not None and ceiling.reference_days not in ((), (made,))


def _excess(ceiling: Ceiling | None) -> Decimal | None:
    """Amount above the cap on every reading, if nothing unknown could turn the verdict."""
    if ceiling is None or ceiling.verdict != "above" or ceiling.conditional_on:
        return None
    return min(cap.excess_low for cap in ceiling.lines)

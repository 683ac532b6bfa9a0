"""Options to ask a lender for: facts as findings, with the cost of each and its effect on the
credit record and limitation.

All are requests except paying what is due, which is always allowed. The order fits the case: later
options are the fallback.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

import msgspec

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.ceiling.debt import cap_of
from overdue_cli.core.findings.options import (
    IndividualisedAboveLeft,
    OptionArrears,
    OptionArrearsAlone,
    OptionBillInstalments,
    OptionDefer,
    OptionDeferAtCap,
    OptionExtend,
    OptionIndividualised,
    OptionInstalments,
    OptionInstalmentsAtCap,
    OptionInstalmentsOpen,
    OptionInstalmentsRelief,
    OptionInstalmentsShared,
    OptionPauseCollection,
    OptionPrincipalFirst,
    OptionRelief,
    OptionsAndLimitation,
    OptionsAndRecord,
    OptionSettle,
    Papers,
)
from overdue_cli.core.law.product import Lender
from overdue_cli.core.plan.planner import owed_with
from overdue_cli.core.plan.projected import ProjectedDebt
from overdue_cli.core.quantity.money import ZERO, exact, whole_fen_down
from overdue_cli.core.report.facts import Facts
from overdue_cli.core.report.plan import contract_rate, finishes, runs_long

# In the order of asking, by what the case is like.
PAY_ALL = ("settle", "arrears", "relief")
PAY_ARREARS = ("arrears", "settle", "relief")
WITH_MONEY = ("settle", "arrears", "relief", "instalments", "defer")
INCOME_GONE = ("defer", "relief", "pause-collection", "instalments")
INCOME_LESS = ("instalments", "relief", "pause-collection", "defer")
ILL = ("relief", "defer", "instalments", "pause-collection")
USUAL = ("instalments", "relief", "defer", "pause-collection")
RELIEF_FIRST = ("relief", "instalments", "defer", "pause-collection")
BEFORE_DUE = ("extend", "instalments")
CARD_BEFORE_DUE = ("bill-instalments",)
# Asked for last, because few lenders grant it.
LAST = ("principal-first",)
BY_CAUSE = {
    "job-loss": INCOME_GONE,
    "business": INCOME_GONE,
    "disaster": INCOME_GONE,
    "income-reduced": INCOME_LESS,
    "irregular-income": INCOME_LESS,
    "illness": ILL,
}
DEFERRED_DAYS = 90
RELIEF_DAYS = 30


def options_of(facts: Facts) -> tuple[str, ...]:
    """Names of the options of this debt, in the order of asking; none where only papers are asked
    for.
    """
    if facts.asks_for_papers_alone:
        return ()
    named = _in_order(facts)
    if facts.product.is_card:
        return tuple("individualised" if name == "instalments" else name for name in named)
    if facts.lender is Lender.PRIVATE:  # collection by an agency is a lender's with a licence
        named = tuple(name for name in named if name != "pause-collection")
    # Where no interest was agreed, none is lowered by it.
    last = LAST if facts.is_overdue and not facts.agreed_none else ()
    return tuple(dict.fromkeys((*named, *last)))


def _in_order(facts: Facts) -> tuple[str, ...]:
    plan, case = facts.plan, facts.case
    if not facts.is_overdue:
        return CARD_BEFORE_DUE if facts.product.is_card else BEFORE_DUE
    if facts.still_in_time:
        return CARD_BEFORE_DUE
    if facts.is_covered:
        return PAY_ALL
    if facts.is_cured:
        return PAY_ARREARS
    if plan.lump_sum:
        return WITH_MONEY
    if plan.basis == "no-surplus":
        return INCOME_GONE
    usual = BY_CAUSE.get(case.cause or "", USUAL)
    # Instalments that never finish, or run too long to be kept, need relief first.
    never = (plan.options and not finishes(facts)) or (
        plan.first_offer is not None and runs_long(facts)
    )
    return RELIEF_FIRST if never and usual[0] == "instalments" else usual


def named(facts: Facts) -> Iterator[tuple[str, Finding]]:
    """Pairs of an option's name and its findings; an option without a figure is left out."""
    for name in options_of(facts):
        for finding in OPTIONS[name](facts):
            yield name, finding


def menu(facts: Facts) -> Findings:
    """Every option with its figures; then what is true of all of them, and papers that help."""
    yield from (finding for _, finding in named(facts))
    if options_of(facts):
        if facts.lender is not Lender.PRIVATE:  # few of these report
            yield facts.finding(OptionsAndRecord)
        if facts.is_overdue:
            yield _limitation(facts)
        yield facts.finding(Papers, cause=facts.case.cause or "other")


def _limitation(facts: Facts) -> Finding:
    """Which period a request may restart."""
    if facts.debt.paper == "notarised-claim":
        cited = facts.rules.topics["options-and-limitation-notarised"]
        return facts.finding(OptionsAndLimitation, *cited, period="notarised")
    return facts.finding(OptionsAndLimitation, period="enforcement" if facts.is_decided else "suit")


def _settle(facts: Facts) -> Findings:
    """Settling of all that is owed; not where money at hand pays the arrears and no more, or where
    a contract goes on of which the plan pays nothing else.
    """
    owed, at_hand = _owed(facts), _at_hand(facts)
    arrears_alone = facts.goes_on and not facts.debt.folds_in
    if at_hand and not arrears_alone and not (facts.is_cured and at_hand < owed):
        yield facts.finding(OptionSettle, owed=owed, at_hand=at_hand)


def _at_hand(facts: Facts) -> Decimal:
    """Part of the money at hand for this debt: all of it, or its share in the plan of several."""
    if len(facts.case.debts) == 1:
        return facts.case.lump_sum or ZERO
    if facts.is_covered:
        return _owed(facts)
    return facts.own_lump or ZERO


def _arrears(facts: Facts) -> Findings:
    """Paying what is due, which keeps the instalments to come as agreed; only where there are
    some.
    """
    with exact():
        later = facts.debt.owed_principal - facts.debt.principal
    due = _going_on(facts).overdue_alone().total
    if later:
        yield facts.finding(OptionArrears, due=due, later=later)
    elif facts.goes_on:
        yield facts.finding(OptionArrearsAlone, due=due)


def _instalments(facts: Facts) -> Findings:
    half = facts.plan.options[0] if facts.plan.options else None
    if not facts.offer or half is None:
        yield facts.finding(OptionInstalmentsOpen, between=_with_whom(facts))
    elif len(facts.case.debts) > 1:
        others = "in-proportion" if facts.plan.recommended in (None, "pro-rata") else "in-turn"
        yield facts.finding(OptionInstalmentsShared, payment=facts.offer, others=others)
    elif half.months is None or half.total_paid is None:
        yield facts.finding(OptionInstalmentsRelief, payment=facts.offer)
    else:
        # Agreed before the due day no penalty runs: nothing is overdue.
        course = half.penalty_goes_on if facts.is_overdue else half.penalty_stops
        with exact():
            extra = (course.total_paid or half.total_paid) - facts.plan.owed
        basis = _basis(facts) if extra or facts.may_claim_lpr else "free"
        yield facts.finding(
            OptionInstalments,
            *_unagreed(facts),
            payment=facts.offer,
            months=course.months or half.months,
            cost=extra,
            basis="before-due" if basis == "terms" and not facts.is_overdue else basis,
            **_example(facts),
        )
        held = half.at_cap
        # Between persons a court does not support what lies above the line, so it is no fair price.
        if facts.lender is Lender.PRIVATE and held is not None and held.total_paid is not None:
            yield facts.finding(
                OptionInstalmentsAtCap,
                *facts.rules.lending.private_citations,
                months=held.months,
                total=held.total_paid,
            )


def _individualised(facts: Facts) -> Findings:
    assert facts.rules.cards is not None, "rules_of has what a card needs"
    months, owed = facts.rules.cards.most_months, _owed(facts)
    late = facts.charges.late_charges if facts.charges.late_is_open else None
    # Rounded down to the fen; the last instalment takes the remainder.
    monthly = whole_fen_down(owed, months)
    with exact():
        last = owed - monthly * (months - 1)
        # Interest at the highest, from posting at once where the bill may not count as in time.
        until_now = ZERO if facts.charges.once_late is None else facts.charges.once_late.until_now
        interest = facts.charges.contract.high - facts.charges.contract.point
        highest = max(owed, owed - until_now + interest) + (ZERO if late is None else late.high)
    offer = facts.offer if facts.may_offer else None
    yield facts.finding(
        OptionIndividualised,
        late="known" if facts.charges.total.is_certain else "open",
        months=months,
        monthly=monthly,
        last=last,
        most=whole_fen_down(highest, months),
        offer=offer if offer is not None and offer > whole_fen_down(highest, months) else None,
    )
    surplus = facts.plan.surplus
    if surplus is not None and monthly > max(surplus, ZERO):
        yield facts.finding(IndividualisedAboveLeft, monthly=monthly)


def _defer(facts: Facts) -> Findings:
    """Cost of a deferral if penalty interest goes on, and if only the contract's interest does.

    10,000 at 0.0005 a day and a multiple of 1.5, for 90 days: 675.00 and 450.00.
    """
    overdue, until = _going_on(facts).overdue_alone(), facts.as_of + timedelta(days=DEFERRED_DAYS)
    cost, by_contract = (
        owed.interest(facts.as_of, until) for owed in (overdue, overdue.at_contract_rate())
    )
    # With a multiple of 1 both costs are equal, and naming one is enough.
    lender = _lender(facts) if cost != by_contract or facts.product.is_card else "one-rate"
    lender = lender if cost else "free"
    yield facts.finding(
        OptionDefer,
        *_unagreed(facts),
        lender=lender,
        days=DEFERRED_DAYS,
        cost=cost,
        contract_cost=by_contract,
        counted=_counted(lender, facts),
        **_example(facts),
    )
    cap = cap_of(facts.debt, facts.lender, facts.rules.lending, facts.as_of)
    capped = msgspec.structs.replace(overdue, cap=cap)
    if facts.lender is Lender.PRIVATE and capped.runs_above_cap:
        held = capped.at_cap().interest(facts.as_of, until)
        yield facts.finding(
            OptionDeferAtCap, *facts.rules.lending.private_citations, days=DEFERRED_DAYS, cost=held
        )


def _relief(facts: Facts) -> Findings:
    """Saving of RELIEF_DAYS without penalty interest; of a card, without interest."""
    until = facts.as_of + timedelta(days=RELIEF_DAYS)
    overdue = _going_on(facts).overdue_alone()
    added = overdue.interest if facts.product.is_card else overdue.penalty
    if saves := added(facts.as_of, until):
        lender = _lender(facts)
        yield facts.finding(
            OptionRelief,
            lender=lender,
            days=RELIEF_DAYS,
            saves=saves,
            counted=_counted(lender, facts),
            **_example(facts),
        )


def _counted(lender: str, facts: Facts) -> str:
    """How interest was counted: as its kind is, at the terms or at an example of them, or not at
    all, none being agreed.
    """
    if facts.may_claim_lpr:
        return "unagreed"
    return f"{lender}-example" if facts.is_at_example and lender != "free" else lender


def _basis(facts: Facts) -> str:
    """What the figures of an option rest on."""
    return "unagreed" if facts.may_claim_lpr else "example" if facts.is_at_example else "terms"


def _unagreed(facts: Facts) -> Sequence[str]:
    """Where it stands what may be claimed though nothing was agreed."""
    return facts.rules.topics["nothing-agreed"] if facts.may_claim_lpr else ()


def _example(facts: Facts) -> dict[str, Any]:
    """The rate and its period where they are an example, to be said beside what rests on them."""
    if not facts.is_at_example:
        return {}
    return {"rate": contract_rate(facts), "period": facts.charges.terms.period}


def _lender(facts: Facts) -> str:
    """Kind of lender and contract that decides what is asked to stop."""
    if facts.product.is_card:
        return "card"
    return "compound" if facts.charges.compound is not None else "loan"


def _principal_first(facts: Facts) -> Findings:
    yield facts.finding(OptionPrincipalFirst, between=_with_whom(facts))


def _with_whom(facts: Facts) -> str:
    return "person" if facts.lender is Lender.PRIVATE else "lender"


def _fixed(kind: type[Finding]) -> Callable[[Facts], Findings]:
    def option(facts: Facts) -> Findings:
        yield facts.finding(kind)

    return option


OPTIONS: dict[str, Callable[[Facts], Findings]] = {
    "settle": _settle,
    "arrears": _arrears,
    "instalments": _instalments,
    "individualised": _individualised,
    "defer": _defer,
    "relief": _relief,
    "extend": _fixed(OptionExtend),
    "bill-instalments": _fixed(OptionBillInstalments),
    "pause-collection": _fixed(OptionPauseCollection),
    "principal-first": _principal_first,
}


def _owed(facts: Facts) -> Decimal:
    """Total owed on this debt today, at the point of the estimates."""
    return _going_on(facts).total


def _going_on(facts: Facts) -> ProjectedDebt:
    """The debt as a plan pays it, and as it goes on from today."""
    return owed_with(facts.debt, facts.charges, facts.account)

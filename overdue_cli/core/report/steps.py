"""What to do today, what to ask for and what to say: facts as findings."""

from datetime import date
from typing import Any

import msgspec

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.clock.limitation import HOLDS_BACK, INTERRUPTS
from overdue_cli.core.findings.steps import (
    AdviceFirst,
    Ask,
    AskForAid,
    AskingIsNoRight,
    Avoid,
    BeforeDue,
    BeforeDueHotline,
    BeforeDueOn,
    CallContractLender,
    CallLender,
    CardInstalmentLimit,
    CopyFromContract,
    CourtFirst,
    CourtFirstPassed,
    FindLender,
    HaveReady,
    IndustryMediation,
    NoteTheCall,
    OthersContacted,
    PayArrears,
    PayInApp,
    PayInGrace,
    PayNow,
    SayAmountShown,
    SayArrears,
    SayInCourt,
    SayInGrace,
    SayIrregular,
    SayLumpSum,
    SayNothingPromised,
    SaySettle,
    SayToCollector,
    SayToLender,
    SayToLenderClears,
    SayToLenderDue,
    SayToLenderInterest,
    SayToLenderNoMoney,
    SayToLenderNoOffer,
    SomeoneToTalkTo,
    StopContacting,
    TalkToPrivateLender,
    WrittenAgreement,
)
from overdue_cli.core.law.product import Lender
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.report import plan as planning
from overdue_cli.core.report.consequences import reaches_crime_amount
from overdue_cli.core.report.facts import Facts
from overdue_cli.core.report.plan import WORTH_ASKING

# A loan so many days late may still be as good as paid on time, to the lender and in the report.
JUST_LATE_DAYS = 2
# Findings with words for the lender, in the order they are said.
TO_LENDER = (
    SayNothingPromised,
    SayInCourt,
    SayInGrace,
    SayToLender,
    SaySettle,
    SayArrears,
    SayIrregular,
    SayLumpSum,
    SayToLenderNoOffer,
    SayToLenderNoMoney,
    SayToLenderClears,
    SayToLenderDue,
    SayToLenderInterest,
    SayAmountShown,
)
# Where the line is raised once such a paper has come: not in the answer to a suit.
ELSEWHERE = {"arbitration": "line-in-arbitration", "notarised-claim": "line-notarised"}
ORDERED = "payment-order"
LINE_BEFORE_OTHERS = (
    "line-in-court",
    "line-in-objection",
    *ELSEWHERE.values(),
)  # not for a letter to the lender
ABOUT_THE_CAP = ("above-the-line", "check-the-line", *LINE_BEFORE_OTHERS)
# Requests that are put to a person in words of their own.
PUT_TO_A_PERSON = ("itemised-bill", "in-writing")
AVOID = ("borrowing-to-repay", "private-account", "paid-agent", "lending-cards", "losing-contact")
AVOID_CARD = (*AVOID[:-1], "losing-contact-card")
# Near limitation keeping in touch could restart the period, so it is not advised; but who hides
# from a card's collectors makes a circumstance of the crime (信用卡刑事解释 6).
AVOID_NEAR_LIMITATION = {"losing-contact": "", "losing-contact-card": "hiding-card"}
AVOID_PRIVATE = ("borrowing-to-repay", "no-receipt", "paid-agent", "lending-cards")


def today(facts: Facts) -> Findings:
    """Findings of the first screen: the next step, the offer, and a number to call for support."""
    yield from next_step(facts)
    if not facts.court_first and not facts.clock.warns:
        yield from planning.in_short(facts)
    yield from others_contacted(facts)
    yield from someone_to_talk_to(facts)


def someone_to_talk_to(facts: Facts) -> Findings:
    """A number to call for support when the debt is too much to bear alone."""
    hotline = facts.rules.channels["someone-to-talk-to"]
    yield facts.finding(SomeoneToTalkTo, *hotline.citations, number=hotline.number)


def next_step(facts: Facts) -> Findings:
    """The one thing to do next for one debt.

    A paper of a court goes before everything, for its days run out; then advice where the claim
    may be past its limitation period, for a call could restart it.
    """
    if facts.court_first:
        yield _court_first(facts)
    elif facts.clock.warns:
        yield advice_first(facts)
    elif facts.stage.grace_until is not None and not facts.pays_at_once:
        yield pay_in_grace(facts, facts.stage.grace_until)
        if not (facts.is_covered or facts.is_cured):
            yield facts.finding(CallContractLender, ask="grace")
    elif not facts.is_overdue:
        yield from _aid_first(facts)
        yield _before_due(facts)
        hotline = hotline_of(facts)
        if hotline is not None:
            yield facts.finding(BeforeDueHotline, *hotline.citations, **hotline.dialled)
    elif facts.pays_at_once:
        yield facts.finding(PayInApp, to=_paid_to(facts), owed=facts.plan.lump_sum)
    elif facts.is_cured and facts.lender is not Lender.UNKNOWN:
        yield _pay_arrears(facts)
    else:
        yield from _speak(facts)


def _pay_arrears(facts: Facts) -> Finding:
    """To pay what is overdue: the contract then goes on, and nobody has to agree."""
    hotline, to = hotline_of(facts), _paid_to(facts)
    if hotline is None or to != "lender":
        return facts.finding(PayArrears, to=to, owed=facts.own_lump)
    return facts.finding(
        PayArrears, *hotline.citations, to=to, owed=facts.own_lump, **hotline.dialled
    )


def _paid_to(facts: Facts) -> str:
    """To whom a payment goes, as its words differ."""
    return {"card": "card", "private": "person"}.get(_kind(facts), "lender")


def _aid_first(facts: Facts) -> Findings:
    """To ask for help with basic needs, where the month does not cover them."""
    if _is_short(facts):
        yield facts.finding(AskForAid)


def _is_short(facts: Facts) -> bool:
    """Whether the month does not cover living costs and what comes first, or nothing comes in; who
    is short by what goes to lenders alone is not referred to public help.
    """
    budget = facts.plan.budget
    with exact():
        living = (budget.expenses or ZERO) + budget.priority_payments
    return facts.plan.basis == "no-surplus" and (not budget.income or budget.income < living)


def _speak(facts: Facts) -> Findings:
    """To find the lender, or to speak with it about what is overdue."""
    yield from _aid_first(facts)
    ask = "settle" if facts.is_covered else "time" if facts.plan.basis == "no-surplus" else "plan"
    if facts.lender is Lender.UNKNOWN:
        yield facts.finding(FindLender)
        return
    if facts.lender is Lender.PRIVATE:
        yield facts.finding(TalkToPrivateLender)
        return
    if _is_just_late(facts) and not _is_short(facts):
        yield facts.finding(PayNow)
    hotline = hotline_of(facts)
    if hotline is not None:
        yield facts.finding(CallLender, *hotline.citations, ask=ask, **hotline.dialled)
    else:
        yield facts.finding(CallContractLender, ask=ask)


def _is_just_late(facts: Facts) -> bool:
    """Whether to pay at once is still the shortest way, and no other finding says so."""
    tonight = facts.product.grace_reported and facts.debt.days_overdue <= 1
    late = facts.debt.days_overdue <= JUST_LATE_DAYS and not facts.debt.is_rough
    return late and not tonight and not facts.is_covered


def pay_in_grace(facts: Facts, until: date) -> Finding:
    """To pay a card's bill, or its minimum, while its grace runs."""
    told, cards = facts.debt.card, facts.rules.cards
    assert cards is not None, "rules_for has what a card needs"
    if told is not None and told.grace_days is not None:
        return facts.finding(PayInGrace, basis="contract", until=until)
    return facts.finding(PayInGrace, *cards.grace_citations, basis="convention", until=until)


def _before_due(facts: Facts) -> Finding:
    """What to do before the due day passes: today, or on a day to come that is known."""
    away = (facts.stage.due_date - facts.as_of).days
    if away <= 0:
        return facts.finding(BeforeDue, lender=_kind(facts))
    return facts.finding(BeforeDueOn, lender=_kind(facts), due=facts.stage.due_date, days=away)


def speaks_first(facts: Facts) -> bool:
    """Whether the next step is to speak with the lender; not where a court's paper, advice or the
    search for the lender comes first.
    """
    is_unknown = facts.is_overdue and facts.lender is Lender.UNKNOWN
    return not (facts.court_first or facts.clock.warns or is_unknown)


class Hotline(msgspec.Struct, frozen=True):
    """A lender's own telephone number, and the hours it answers."""

    number: str
    hours: str
    citations: tuple[str, ...]

    @property
    def dialled(self) -> dict[str, str]:
        """What a finding says of it."""
        return {"number": self.number, "hours": self.hours}


def hotline_of(facts: Facts) -> Hotline | None:
    """Hotline to call as the next step; None where another step comes first, or none is known."""
    product = facts.product
    # A private lender has no hotline: the step is to talk in person.
    in_person = facts.is_overdue and facts.lender is Lender.PRIVATE
    if in_person or not speaks_first(facts) or not product.hotline:
        return None
    return Hotline(product.hotline, product.hotline_hours, product.citations)


def _court_first(facts: Facts) -> Finding:
    assert facts.paper is not None
    passed = facts.paper.days_left is not None and facts.paper.days_left < 0
    kind = CourtFirstPassed if passed else CourtFirst
    return facts.finding(kind, *facts.rules.channels["legal-aid"].citations, paper=facts.paper.kind)


def others_contacted(facts: Facts) -> Findings:
    """What to do where collectors contacted somebody else, family or employer."""
    for who in facts.debt.contacted_all:
        family = facts.rules.topics["family-not-liable"] if who == "family" else ()
        yield facts.finding(
            OthersContacted,
            *family,
            *facts.rules.conduct["privacy"].for_lender(facts.lender),
            who=who,
            besides=who != facts.debt.contacted,
        )
    if facts.debt.contacted_all:
        privacy = facts.rules.conduct["privacy"].for_lender(facts.lender)
        yield facts.finding(StopContacting, *privacy, letter="third-parties")


def _kind(facts: Facts) -> str:
    """Kind of debt by which the words are chosen: loan, card, or loan by a person (private)."""
    return {Lender.CARD_ISSUER: "card", Lender.PRIVATE: "private"}.get(facts.lender, "loan")


def _whoever(facts: Facts) -> str:
    """Whether words are about a lender, or a person, whatever was agreed on interest."""
    return "person" if facts.lender is Lender.PRIVATE else "lender"


def words(facts: Facts) -> Findings:
    """What to ask for, what to have ready, what to say, and what to avoid."""
    for request in requests_of(facts):
        private = "-private" if facts.lender is Lender.PRIVATE and request in ABOUT_THE_CAP else ""
        yield facts.finding(
            Ask,
            *facts.rules.topics.get(f"ask-{request}{private}", ()),
            request=request,
            between=facts.between if request in PUT_TO_A_PERSON else "lender",
        )
    kind = _kind(facts)
    if not facts.asks_for_papers_alone:
        yield facts.finding(AskingIsNoRight, lender=kind)
        yield facts.finding(
            WrittenAgreement,
            *(facts.rules.topics["six-contents"] if kind == "card" else ()),
            between=facts.between,
        )
        if facts.is_overdue and kind != "private":
            yield facts.finding(IndustryMediation)
    if kind == "loan":
        yield facts.finding(CardInstalmentLimit)
    if facts.is_overdue and kind != "private":  # between persons there is often none
        yield facts.finding(CopyFromContract)
    yield facts.finding(HaveReady, lender=kind)
    yield facts.finding(NoteTheCall, between=_whoever(facts))
    yield from _scripts(facts)
    avoid = {"private": AVOID_PRIVATE, "card": AVOID_CARD, "loan": AVOID}[kind]
    if facts.clock.warns:
        avoid = tuple(AVOID_NEAR_LIMITATION.get(habit, habit) for habit in avoid)
    for what in filter(None, avoid):
        yield facts.finding(Avoid, *facts.rules.topics.get(f"avoid-{what}", ()), what=what)


def advice_first(*warned: Facts) -> Finding:
    """Advice before anything else is done about these debts; where the principal of a card reaches
    the amount of a crime, on that too.
    """
    cards = [facts for facts in warned if facts.product.is_card]
    crime = next((facts for facts in cards if reaches_crime_amount(facts)), None)
    if crime is not None:
        cited = crime.rules.crime.card_overdraft.citations
        return crime.finding(AdviceFirst, *cited, of="card-at-amount")
    return warned[0].finding(AdviceFirst, of="card" if cards == [*warned] else "loan")


def requests_of(facts: Facts) -> tuple[str, ...]:
    """Requests made before and after what is in the menu (options.py).

    Near or past limitation only papers: asking for time or offering money restarts the period
    (民法典 art. 195). So before a paper of a court was opened, for it may say what is owed.
    """
    if facts.asks_for_papers_alone:
        return ("itemised-bill",)
    cap_request = _cap_request(facts)
    bill = ("itemised-bill",) if facts.is_overdue else ()
    return (*bill, *((cap_request,) if cap_request else ()), "in-writing")


def _cap_request(facts: Facts) -> str | None:
    """Request about the cap: to name the amount above it where the terms are given, else to check
    the terms first; "" before a court that is past objection, None where there is none.
    """
    ceiling = facts.ceiling
    if facts.is_decided or ceiling is None or ceiling.verdict not in ("above", "depends"):
        return None
    if facts.debt.paper in ELSEWHERE:
        return ELSEWHERE[facts.debt.paper]
    # Before a court the amount is for the answer to its paper, while that can still be given.
    if facts.debt.paper in INTERRUPTS:
        if facts.is_too_late_to_object:
            return ""
        return "line-in-objection" if facts.debt.paper == ORDERED else "line-in-court"
    if any(name in ceiling.conditional_on for name in ("rate", "penalty_multiplier")):
        return "check-the-line"
    return "above-the-line" if max(cap.excess for cap in ceiling.lines) >= WORTH_ASKING else None


def _scripts(facts: Facts) -> Findings:
    yield from _to_lender(facts)
    if tells_bad_months(facts):
        yield facts.finding(SayIrregular)
    if says_principal(facts) and facts.debt.shown_overdue is not None:
        yield facts.finding(SayAmountShown, shown=facts.debt.shown_overdue)
    if facts.own_lump and facts.may_offer:
        yield facts.finding(SayLumpSum, amount=facts.own_lump)
    if facts.is_overdue:
        yield facts.finding(SayToCollector, between=_whoever(facts))


def says_principal(facts: Facts) -> bool:
    """Whether the words name a principal that was found in an amount an app shows."""
    in_words = facts.lender is not Lender.PRIVATE and facts.debt.paper not in HOLDS_BACK
    return facts.debt.is_as_shown and in_words and not facts.clock.warns


def tells_bad_months(facts: Facts) -> bool:
    """Whether an offer is made with the remark that it does not hold in a bad month."""
    return facts.may_offer and planning.worst_month_fails(facts)


def _to_lender(facts: Facts) -> Findings:
    """What to say to the lender: nothing that promises near limitation or before a court, else
    what fits the plan.
    """
    debt = facts.debt
    to = {"card": "issuer", "private": "person", "loan": "lender"}[_kind(facts)]
    because: dict[str, str] = {"cause": facts.case.cause or "other"}
    late: dict[str, Any] = {"days": debt.days_overdue, "roughly": debt.is_rough}
    if facts.clock.warns:
        yield facts.finding(SayNothingPromised)
    elif not facts.is_overdue:
        due = debt.principal
        if not due and facts.account is not None:
            due = facts.account.falls_due(facts.stage.due_date)
        yield facts.finding(SayToLenderDue, to=to, principal=due, **because)
    elif debt.paper in HOLDS_BACK:
        yield facts.finding(SayInCourt, paper=debt.paper)
    elif facts.only_interest:
        interest = facts.charges.stated_interest
        yield facts.finding(SayToLenderInterest, **late, interest=interest, **because)
    else:
        yield from _by_plan(facts, {"to": to, **late, "principal": debt.principal}, because)


def _by_plan(facts: Facts, owed: dict[str, Any], because: dict[str, str]) -> Findings:
    plan = facts.plan
    if facts.is_covered:
        yield facts.finding(SaySettle, **owed)
    elif facts.is_cured:
        yield facts.finding(SayArrears, **owed)
    elif facts.still_in_time:
        yield facts.finding(
            SayInGrace,
            days=facts.debt.days_overdue,
            principal=facts.debt.principal,
            last_day=facts.stage.grace_until,
        )
    elif plan.basis == "no-surplus":
        yield facts.finding(SayToLenderNoMoney, **owed, **because)
    elif not facts.offer:
        yield facts.finding(SayToLenderNoOffer, **owed, **because)
    elif facts.clears:
        pays = "arrears" if facts.catches_up else "all"
        yield facts.finding(SayToLenderClears, **owed, first_date=facts.first_payment, pays=pays)
    else:
        first = None if facts.case.payday is None else facts.first_payment
        yield facts.finding(
            SayToLender,
            **owed,
            **because,
            payment=facts.offer,
            first_date=first,
            # To ask it where none was agreed would be to offer some.
            asks_interest=facts.lender is Lender.PRIVATE and facts.tells_interest,
        )

"""Assumptions behind the figures, and the rules of the contract that were given: facts as
findings.
"""

from datetime import date

from overdue_cli.core.answer.finding import Findings
from overdue_cli.core.findings.assumptions import (
    AccelerationCounted,
    AllOneDueDate,
    AsOfAssumed,
    CardBillAssumed,
    CardGraceCounted,
    CardLateAssumed,
    CardLateEnds,
    CardMethodUnsaid,
    CompoundNotCapitalised,
    ConventionGiven,
    EventCounted,
    EventNotCounted,
    GraceCounted,
    LimitationFrom,
    MultiplierAssumed,
    OthersZero,
    PausesCounted,
    PausesInCap,
    PayDayAssumed,
    PaymentsCounted,
    RateAssumed,
    RateChangesCounted,
    ReserveZero,
    RoundedOnce,
    RulesAsOf,
    ScheduleFollowed,
    SecuredAssumed,
    SurplusCounted,
    WholeLoanAssumed,
    YearAssumed,
)
from overdue_cli.core.law.product import Bounds
from overdue_cli.core.report.facts import Facts

# Conventions of counting that a case may give, in the order they are shown.
CONVENTIONS = ("day_count", "end_day", "rounding")


def assumptions(facts: Facts) -> Findings:
    """Findings on every input that was not given, and on what stands in for it."""
    debt, case = facts.debt, facts.case
    yield facts.finding(RulesAsOf, day=facts.rules.checked)
    if facts.is_overdue:
        of = "roughly" if facts.debt.is_rough else "told"
        yield facts.finding(AsOfAssumed, due=facts.stage.due_date, as_of=facts.as_of, of=of)
    yield from _limitation(facts)
    yield from _terms(facts)
    if facts.product.is_card:
        yield from _card(facts)
    else:
        yield from _counting(facts)
        yield from _loan_details(facts)
    if facts.product.secures_home and case.debts[facts.number].priority is None:
        yield facts.finding(SecuredAssumed)
    if debt.outstanding is None:
        yield facts.finding(WholeLoanAssumed)
    if case.payday is None and facts.plan.options:
        yield facts.finding(PayDayAssumed, first_date=facts.first_payment)
    if case.other_payments is None:
        yield facts.finding(OthersZero)
    if case.reserve is None:
        yield facts.finding(ReserveZero)


def _limitation(facts: Facts) -> Findings:
    """The day limitation runs from, where that is not the due date."""
    clock, rule = facts.clock, facts.rules.limitation
    if clock.start is None or not facts.is_overdue:
        return
    if (contact := _not_counted(facts, clock.start)) is not None:
        yield facts.finding(EventNotCounted, event=contact)
    if clock.restarted:
        yield facts.finding(EventCounted, event=clock.start, ends=clock.last_day)
    elif clock.basis != "due":
        grounds = rule.no_due_day if clock.basis == "no-due-day" else rule.instalments
        yield facts.finding(
            LimitationFrom, *grounds.citations, basis=clock.basis, start=clock.start
        )


def _not_counted(facts: Facts, start: date) -> date | None:
    """The day of a last event that would restart what runs from `start`, but is a mere contact, or
    not said to be more; None where a warning names it.
    """
    clock, debt = facts.clock, facts.debt
    if debt.last_event_kind not in (None, "contact") or debt.last_event is None:
        return None
    is_named = clock.sooner is not None or clock.late_event == debt.last_event
    return None if is_named or debt.last_event <= start else debt.last_event


def _terms(facts: Facts) -> Findings:
    terms, product = facts.charges.terms, facts.product
    bounds, multiple = product.daily_rate or product.annual_rate, product.penalty_multiplier
    if terms.rate_basis != "given" and bounds is not None:
        rate = {
            "period": terms.period,
            "low": terms.rate.low,
            "point": terms.rate.point,
            "high": terms.rate.high,
        }
        basis = f"{bounds.basis}-one" if terms.rate.low == terms.rate.high else bounds.basis
        yield facts.finding(RateAssumed, *bounds.citations, basis=basis, **rate)
    if terms.multiplier_basis != "given" and multiple is not None:
        estimate = terms.penalty_multiplier
        yield facts.finding(
            MultiplierAssumed,
            *multiple.citations,
            basis=_multiple_basis(multiple),
            low=estimate.low,
            point=estimate.point,
            high=estimate.high,
        )


def _multiple_basis(multiple: Bounds) -> str:
    """Name the basis of a multiple. A reported one is exactly 1 (the rate stays unchanged), or lies
    above it, or has a range that includes it.
    """
    estimate = multiple.estimate
    if multiple.basis != "reported":
        return multiple.basis
    if estimate.low == estimate.high == 1:
        return "reported-unchanged"
    return "reported" if estimate.low > 1 else "reported-wide"


def _card(facts: Facts) -> Findings:
    """The bill that stands in for the account, and each term of the contract that was not given."""
    cards, card = facts.rules.cards, facts.debt.card
    assert cards is not None, "rules_for(case) has what a card needs"
    if facts.charges.terms.day_count_basis == "assumed":
        yield facts.finding(YearAssumed, days=facts.charges.terms.divisor)
    if card is None or not card.sets_position:
        days = cards.estimate.posted_before_due
        yield facts.finding(
            CardBillAssumed,
            *cards.estimate.citations,
            due_days=cards.estimate.due_days,
            low=days.low,
            point=days.point,
            high=days.high,
        )
    if card is None or card.late_share is None or card.minimum_share is None:
        share = cards.estimate.late_share
        minimum = cards.minimum_share
        yield facts.finding(
            CardLateAssumed,
            *cards.terms_citations,
            minimum=minimum,
            low=share.low,
            point=share.point,
        )
    if card is None or not card.sets_position:
        yield facts.finding(
            CardLateEnds, *cards.estimate.citations, count=cards.estimate.late_charges
        )
    if card is None or card.grace_days is None:
        yield facts.finding(CardGraceCounted, *cards.grace_citations, days=cards.grace_days)
    if card is None or card.interest_on is None or card.compound_monthly is None:
        yield facts.finding(CardMethodUnsaid, *cards.method_citations)


def _counting(facts: Facts) -> Findings:
    """Conventions of counting: as they were given, or the default."""
    terms, loan = facts.charges.terms, facts.debt.loan
    given = {name: getattr(loan, name) for name in CONVENTIONS} if loan else {}
    if terms.day_count_basis == "assumed":
        yield facts.finding(YearAssumed, days=terms.divisor)
    for name, value in given.items():
        if value is not None:
            yield facts.finding(ConventionGiven, which=name, value=value)
    if not facts.debt.by_instalments:
        yield facts.finding(AllOneDueDate)
    if not given.get("rounding"):
        yield facts.finding(RoundedOnce)


def _loan_details(facts: Facts) -> Findings:
    """Details of the loan that were given and that the figures follow."""
    loan = facts.debt.loan
    if loan is None:
        return
    if loan.schedule is not None:
        schedule = loan.schedule
        yield facts.finding(
            ScheduleFollowed, method=schedule.method, count=schedule.instalments, paid=schedule.paid
        )
    if loan.accelerated is not None:
        yield facts.finding(AccelerationCounted, day=loan.accelerated)
    if loan.grace_days:
        yield facts.finding(GraceCounted, days=loan.grace_days)
    if loan.surplus == "credit":
        yield facts.finding(SurplusCounted, credit=facts.charges.credit)
    if loan.pauses:
        yield facts.finding(PausesCounted, count=len(loan.pauses))
        yield from _pauses_in_cap(facts)
    if loan.changes:
        yield facts.finding(RateChangesCounted, count=len(loan.changes))
    if loan.compound and loan.capitalised is None:
        yield facts.finding(CompoundNotCapitalised)
    if loan.payments:
        yield facts.finding(PaymentsCounted, order=loan.order or "statute")


def _pauses_in_cap(facts: Facts) -> Findings:
    """That days without any interest count for the cap, by the text of the rule that has it."""
    loan, ceiling, lending = facts.debt.loan, facts.ceiling, facts.rules.lending
    if loan is None or ceiling is None or all(pause.what != "all" for pause in loan.pauses):
        return
    private = ceiling.kind == "private"
    cites = lending.private_citations if private else lending.licensed_citations
    yield facts.finding(PausesInCap, *cites, by=ceiling.kind)

"""Warnings on limitation, which come before anything that invites contact: facts as findings."""

from datetime import date

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.clock.limitation import LimitationClock
from overdue_cli.core.findings.limitation import (
    LimitationContactAfter,
    LimitationDayEstimated,
    LimitationDecided,
    LimitationIfCalled,
    LimitationIfContact,
    LimitationInCourt,
    LimitationInCourtOpen,
    LimitationInterrupted,
    LimitationNear,
    LimitationNotarised,
    LimitationOpen,
    LimitationPast,
    LimitationRestarts,
    LimitationRuns,
    LimitationUnknown,
    LimitationUnknownPast,
)
from overdue_cli.core.law.limitation import LimitationRule
from overdue_cli.core.law.product import Lender
from overdue_cli.core.report.facts import Facts

BEFORE_A_COURT = ("in-court", "interrupted", "decided")


def limitation(facts: Facts) -> Findings:
    """The warning itself, then what to check it by.

    Contact with a lender may restart the period (民法典 art. 195), so these findings go first.
    """
    if facts.paper is not None and facts.clock.standing in BEFORE_A_COURT:
        yield from _before_a_court(facts)
    elif facts.clock.warns and facts.debt.paper == "notarised-claim":
        yield LimitationNotarised(citations=facts.rules.topics["limitation-notarised"])
    elif facts.clock.warns:
        yield _warning(facts, facts.clock)
    dated = facts.clock.warns and not facts.clock.may_end_sooner
    if dated and facts.clock.estimated and facts.clock.last_day is not None:
        yield facts.finding(LimitationDayEstimated, last=facts.clock.last_day)
    if facts.clock.warns:
        yield from _to_check(facts, facts.rules.limitation)


def _before_a_court(facts: Facts) -> Findings:
    """Limitation where a court sent a paper: in court, interrupted by it, or decided."""
    clock, court, paper = facts.clock, facts.rules.court, facts.paper
    assert paper is not None, "asked only where a paper is"
    assert court is not None, "rules_for has what a paper needs"
    cites, kind = court.limitation, paper.kind
    if clock.standing == "in-court":
        late = kind == "payment-order" and (paper.days_left or 0) < 0
        passed = court.passed[kind] if late else ()
        cited = tuple(dict.fromkeys((*cites["in-court"], *passed)))
        named = "payment-order-late" if late else kind
        if clock.if_called or clock.start is None or clock.last_day is None:
            yield LimitationInCourtOpen(citations=cited, paper=named)
        else:
            yield LimitationInCourt(
                citations=cited, paper=named, start=clock.start, ends=clock.last_day
            )
    else:
        decided = clock.standing == "decided"
        standing = LimitationDecided if decided else LimitationInterrupted
        yield standing(citations=cites[clock.standing], paper=kind)


def _warning(facts: Facts, clock: LimitationClock) -> Finding:
    if clock.start is None or clock.last_day is None or clock.days_left is None:
        rule = facts.rules.limitation
        by_reason = {"older": rule.older.citations, "instalments": rule.instalments.citations}
        sources = by_reason.get(clock.no_day, rule.restart.citations)
        return facts.finding(LimitationOpen, *sources, why=clock.no_day)
    days = {"start": clock.start, "ends": clock.last_day}
    if clock.sooner is not None:
        return facts.finding(
            LimitationIfContact, event=clock.start, ends=clock.last_day, sooner=clock.sooner
        )
    if clock.if_called:
        # The end before days off: years ahead, these are not published.
        rule, of = facts.rules.limitation, _counted_from(facts)
        grounds = (
            *rule.instalments.citations,
            *(rule.restart.citations if clock.restarted else ()),
        )
        return facts.finding(
            LimitationIfCalled, *grounds, start=clock.start, ends=clock.ends, of=of
        )
    if clock.standing == "contact-after-end":
        return _after_the_end(facts, clock, days)
    left = abs(clock.days_left)
    if clock.standing == "unknown":
        unasked = clock.basis == "due" and _may_be_in_instalments(facts)
        return facts.finding(
            LimitationUnknownPast if clock.days_left < 0 else LimitationUnknown,
            *(facts.rules.limitation.instalments.citations if unasked else ()),
            of="unasked" if unasked else "known",
            days=left,
            **days,
        )
    near = LimitationNear if clock.standing == "near" else LimitationPast
    return facts.finding(near, days=left, **days)


def _counted_from(facts: Facts) -> str:
    """What the day is that the period was counted from last: the last instalment's, or an event."""
    clock, debt = facts.clock, facts.debt
    if not clock.restarted:
        return "last-instalment"
    if debt.last_event == clock.start and debt.last_event_kind is not None:
        return debt.last_event_kind
    return next((kind for day, kind in debt.restarts if day == clock.start), "payment")


def _after_the_end(facts: Facts, clock: LimitationClock, days: dict[str, date]) -> Finding:
    """What the last event does that came after the end: a demand, which interrupts a period that
    runs, revives none that is over (诉讼时效规定 art. 19 asks for an assent or a performance).
    """
    told = facts.debt.last_event_kind if facts.debt.last_event == clock.late_event else None
    what = told or "unsaid"
    signed = facts.rules.topics["demand-after-the-end"] if what == "demand" else ()
    return facts.finding(LimitationContactAfter, *signed, event=clock.late_event, what=what, **days)


def _to_check(facts: Facts, rule: LimitationRule) -> Findings:
    """What to check: the day the period runs from where it was not given, and what restarts it."""
    clock, private = facts.clock, facts.lender is Lender.PRIVATE
    is_card = facts.product.is_card
    if _may_end_sooner(facts):
        yield LimitationRuns(citations=rule.instalments.citations, of="called")
    asks = private or _may_be_in_instalments(facts)
    if clock.basis == "due" and clock.no_day != "instalments" and asks:
        grounds = rule.no_due_day if private else rule.instalments
        yield LimitationRuns(
            citations=grounds.citations, of="no-due-day" if private else "instalments"
        )
    # A private lender cannot debit an account, so that event is left out.
    kinds = tuple(kind for kind in rule.restarts if kind != "auto-debit" or not private)
    card = rule.card_restarts if is_card else {}
    named = (*(rule.restarts[kind] for kind in kinds), *card.values())
    cited = dict.fromkeys((*rule.restart.citations, *(key for keys in named for key in keys)))
    yield facts.finding(LimitationRestarts, *cited, lender="card" if card else "loan", kinds=kinds)


def _may_be_in_instalments(facts: Facts) -> bool:
    """Whether the debt may have been due in instalments, of which the last one counts."""
    return not facts.product.is_card and facts.debt.repaid_in != "one-sum"


def _may_end_sooner(facts: Facts) -> bool:
    """Whether a period that still runs from the last instalment ends sooner if all of the loan was
    called due.
    """
    clock, missed = facts.clock, facts.stage.due_date
    if clock.sooner is not None and clock.basis == "last-instalment":
        told = facts.debt if facts.account is None else facts.account
        return clock.still_runs and told.last_instalment != missed
    counted = clock.basis == "last-instalment" and not clock.if_called and not clock.restarted
    runs = clock.days_left is not None and clock.days_left >= 0
    return counted and runs and clock.start is not None and missed < clock.start

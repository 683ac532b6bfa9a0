"""What a case has come to by its log: promises, payments, figures then and now, days to come, and
one next step.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.clock.stage import Stage
from overdue_cli.core.follow.days import DayToCome, days_to_come
from overdue_cli.core.follow.events import DebtsNamed, events_of, with_events
from overdue_cli.core.follow.papers import UntoldPaper, untold_papers
from overdue_cli.core.follow.payments import LoggedPayment, logged_payments, with_payments
from overdue_cli.core.follow.promises import Promise, promises_of
from overdue_cli.core.law.product import Lender
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.record.answers import AnswerDays
from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.report import several, steps
from overdue_cli.core.report.ceiling import above_cap
from overdue_cli.core.report.facts import Facts

Assess = Callable[[Case], Sequence[Facts]]
# Days ahead within which a promised payment is the next step.
SOON = 7


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """What is owed on a day, at the point: all principal, what was added and is unpaid, and their
    sum.
    """

    day: date
    principal: Decimal
    added: Decimal
    total: Decimal


class ThenAndNow(msgspec.Struct, frozen=True, kw_only=True):
    """One debt now, on the day it was told, and now without the logged payments that count.
    `spared` is what these kept from being added, `above_cap` what of all that was charged lies
    above the cap. `roughly`: of a card told without its transactions, by the bill that stands for
    it; stage and days are not shortened by them.
    """

    debt: int
    product: str | None
    stage: Stage
    limitation: str
    now: Owed
    then: Owed | None
    then_days: int | None
    paid: Decimal
    without: Decimal
    spared: Decimal
    roughly: bool = False
    above_cap: Decimal | None = None


class NextStep(msgspec.Struct, frozen=True, kw_only=True):
    """The one thing to do next: by a code of its own, or as the report on the case says it."""

    code: str
    debt: int | None = None
    entry: int | None = None
    due: date | None = None
    amount: Decimal | None = None
    finding: Finding | None = None
    citations: tuple[str, ...] = ()


class Since(msgspec.Struct, frozen=True, kw_only=True):
    """How many entries of a kind were logged of days after the case was told."""

    kind: str
    count: int


class FollowUp(msgspec.Struct, frozen=True, kw_only=True):
    """The month after: `told_on` is the day the case was told for. `papers` are those of a court
    that the log has and the case does not. `holds_back`: limitation of a
    debt may be near or past, so nothing that acknowledges it is suggested.
    """

    as_of: date
    told_on: date
    step: NextStep
    promises: tuple[Promise, ...]
    payments: tuple[LoggedPayment, ...]
    progress: tuple[ThenAndNow, ...]
    complaints: tuple[AnswerDays, ...]
    since: tuple[Since, ...]
    days: tuple[DayToCome, ...]
    holds_back: tuple[int, ...]
    papers: tuple[UntoldPaper, ...] = ()


class Followed(NamedTuple):
    """A follow-up, and the facts it was made of."""

    result: FollowUp
    facts: tuple[Facts, ...]


def follow_up(
    told: Case,
    case: Case,
    lines: Sequence[LogLine],
    names: DebtsNamed,
    assess: Assess,
    answers: Sequence[AnswerDays] = (),
) -> Followed:
    """Carry a case on: `told` is the case on its own day, `case` the same moved on to the day
    counted to.
    """
    assert case.as_of is not None, "read_case always sets the day"
    assert told.as_of is not None, "read_case always sets the day"
    as_of = case.as_of
    without = tuple(assess(case))
    cards = [facts.number for facts in without if facts.product.is_card]
    persons = [facts.number for facts in without if facts.lender is Lender.PRIVATE]
    payments = logged_payments(lines, names, told, as_of, cards, persons)
    promises = promises_of(lines, names, payments, as_of)
    papers = untold_papers(lines, names, case, told.as_of, as_of)
    paid = _with_log(with_payments(case, payments), lines, names, as_of, persons)
    now = without if paid == case else tuple(assess(paid))
    then = _before(told, case, lines, assess)
    warned = tuple(facts.number + 1 for facts in now if facts.clock.warns)
    with exact():
        progress = tuple(
            _progress(facts, then.get(facts.number), other, payments)
            for facts, other in zip(now, without, strict=True)
        )
    days = days_to_come(now, promises, answers, warned, papers)
    result = FollowUp(
        as_of=as_of,
        told_on=told.as_of,
        step=_step(now, promises, progress, warned, answers, papers),
        promises=promises,
        payments=payments,
        progress=progress,
        complaints=tuple(answers),
        since=_since(lines, told.as_of, as_of),
        days=days,
        holds_back=warned,
        papers=papers,
    )
    return Followed(result, now)


def _before(told: Case, case: Case, lines: Sequence[LogLine], assess: Assess) -> dict[int, Facts]:
    """Each debt on the day it was told; of a case told today, loans with their instalments on the
    first day of the log.
    """
    assert told.as_of is not None, "read_case always sets the day"
    if told.as_of != case.as_of:
        return {facts.number: facts for facts in assess(told)}
    first = min((line.entry.day for line in lines), default=told.as_of)
    full = [place for place, debt in enumerate(told.debts) if debt.by_instalments]
    if first >= told.as_of or not full:
        return {}
    debts = tuple(_seen_on(told.debts[place], first) for place in full)
    seen = assess(msgspec.structs.replace(told, as_of=first, debts=debts))
    return dict(zip(full, seen, strict=True))


def _seen_on(debt: Debt, day: date) -> Debt:
    """A loan told with its instalments as it stood on an earlier day."""
    assert debt.loan is not None, "only for a loan told in full"
    made = tuple(each for each in debt.loan.payments if each.date <= day)
    loan = msgspec.structs.replace(debt.loan, payments=made)
    return msgspec.structs.replace(debt, loan=loan, counted_to=day)


def _with_log(
    case: Case,
    lines: Sequence[LogLine],
    names: DebtsNamed,
    as_of: date,
    persons: Collection[int],
) -> Case:
    """The case with what the log holds for limitation."""
    debts = (
        with_events(debt, events_of(lines, names, place, as_of, of_person=place in persons))
        for place, debt in enumerate(case.debts)
    )
    return msgspec.structs.replace(case, debts=tuple(debts))


def owed_of(facts: Facts) -> Owed:
    """What is owed of a debt, at the point."""
    principal, added = facts.debt.owed_principal, facts.charges.unpaid - facts.charges.credit
    return Owed(day=facts.as_of, principal=principal, added=added, total=principal + added)


def _progress(
    now: Facts, then: Facts | None, without: Facts, payments: Iterable[LoggedPayment]
) -> ThenAndNow:
    number = now.number + 1
    mine = [each for each in payments if each.debt == number]
    counted = [each for each in mine if each.status == "counted"]
    roughly = [each for each in mine if each.status == "card-roughly"]
    paid = sum((each.amount or ZERO for each in (*counted, *roughly)), ZERO)
    owed, unpaid = owed_of(now), owed_of(without).total
    if roughly:
        owed = _left_of_card(now, roughly)
    return ThenAndNow(
        debt=number,
        product=now.debt.product,
        stage=now.stage,
        limitation=now.clock.standing,
        now=owed,
        then=None if then is None else owed_of(then),
        then_days=None if then is None else then.debt.days_overdue,
        paid=paid,
        without=unpaid,
        # a payment beyond all that was owed spares nothing
        spared=max(ZERO, unpaid - owed.total - paid),
        roughly=bool(roughly),
        above_cap=above_cap(now),
    )


def _left_of_card(facts: Facts, payments: Iterable[LoggedPayment]) -> Owed:
    """What payments leave of a card told without its transactions."""
    from overdue_cli.core.charges.card_paid import left_of_card

    assert facts.rules.cards is not None, "rules of cards come with a card"
    rows = [(each.day, each.amount or ZERO) for each in payments]
    left = left_of_card(facts.debt, facts.charges, facts.rules.cards, facts.as_of, rows)
    return Owed(day=facts.as_of, principal=left.principal, added=left.added, total=sum(left, ZERO))


def _since(lines: Iterable[LogLine], told_on: date, as_of: date) -> tuple[Since, ...]:
    counts: dict[str, int] = {}
    for line in lines:
        if told_on < line.entry.day <= as_of:
            counts[line.entry.kind] = counts.get(line.entry.kind, 0) + 1
    return tuple(Since(kind=kind, count=count) for kind, count in counts.items())


def _step(
    debts: Sequence[Facts],
    promises: Sequence[Promise],
    progress: Sequence[ThenAndNow],
    warned: Sequence[int],
    answers: Iterable[AnswerDays],
    papers: Sequence[UntoldPaper],
) -> NextStep:
    """A paper of a court first, and before all one that the case does not tell of; then advice;
    then what was promised, then a complaint nobody answered in all its time; else as the report
    has it. Of several debts with one that may be out of time, what was promised on the others
    still stands.
    """
    if papers:
        paper = papers[0]
        cited = debts[0].rules.topics["next-tell-paper"]
        return NextStep(
            code="tell-paper",
            entry=paper.entry,
            debt=paper.debt,
            due=paper.due,
            citations=tuple(cited),
        )
    if not any(facts.court_first for facts in debts) and len(warned) < len(debts):
        if not warned and all(each.now.total <= 0 for each in progress):
            goes_on = any(facts.goes_on for facts in debts)
            return NextStep(code="caught-up" if goes_on else "settled")
        # of a debt that is not in the case nobody knows whether its claim still stands
        promises = [each for each in promises if each.debt not in (None, *warned)]
        for each in promises:
            if each.outcome in ("broken", "part") and not made_good(each, promises):
                return _of(each, "call-before-they-call")
        for each in promises:
            if each.outcome == "open" and each.due and (each.due - debts[0].as_of).days <= SOON:
                return _of(each, "pay-as-promised")
        for answer in () if warned else answers:
            if answer.state == "over" and answer.perhaps is None:
                last = answer.longest or answer.usual
                return NextStep(code="no-answer", entry=answer.entry, due=last)
    found = steps.next_step(debts[0]) if len(debts) == 1 else several.today(debts)
    finding = next(iter(found))
    return NextStep(code=finding.code, finding=finding)


def made_good(broken: Promise, promises: Iterable[Promise]) -> bool:
    """Whether another promise, made since, stands in for one that was not kept."""
    return any(
        each.debt == broken.debt
        and each.outcome in ("kept", "late", "open")
        and each.day >= (broken.due or broken.day)
        for each in promises
    )


def _of(promise: Promise, code: str) -> NextStep:
    left = (promise.amount or ZERO) - promise.paid
    return NextStep(code=code, debt=promise.debt, entry=promise.entry, due=promise.due, amount=left)

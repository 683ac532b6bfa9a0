"""Where a client stands: what of a case carried on by its log is kept on a desk."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec

from overdue_cli.core.assess.limitation import limitation_of
from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.desk.client import DebtLimitation, DeskStanding, StoredDay
from overdue_cli.core.follow.days import ANSWERS
from overdue_cli.core.follow.events import SURE, DebtsNamed, debt_of, event_of
from overdue_cli.core.follow.follow import Followed, FollowUp, made_good
from overdue_cli.core.law.product import Lender
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.report.facts import Facts
from overdue_cli.core.report.standing import buckets_of

if TYPE_CHECKING:
    from overdue_cli.core.clock.limitation import LimitationClock
    from overdue_cli.core.quantity.days_off import DaysOffCalendar

SEVERAL = "several"
# Days ahead within which the first day of a warning is looked for: some twenty years.
FARTHEST = 8192


def standing_of(
    followed: Followed,
    rulebook: str,
    case: Case,
    lines: Sequence[LogLine],
    names: DebtsNamed,
    *,
    calendar: "Callable[[], DaysOffCalendar]",
) -> DeskStanding:
    """The stage, kind of lender and days of a case that was followed up, on its day; `case` is the
    case on that day without the `lines` of the log.
    """
    found, facts = followed.result, followed.facts
    longest = _longest(facts)
    banded = _longest([each for each in facts if each.lender is not Lender.PRIVATE] or facts)
    stages = tuple(each.name for each in buckets_of(banded))
    lenders = {each.lender.value for each in facts}
    days = [*_papers(facts), *_logged_papers(found)]
    days += [*_days(found, facts), *_passed(found)]
    return DeskStanding(
        as_of=found.as_of,
        rulebook=rulebook,
        stage=banded.stage.bucket,
        days_overdue=longest.stage.days_overdue,
        lender=lenders.pop() if len(lenders) == 1 else SEVERAL,
        days=tuple(sorted(days, key=lambda each: each.day)),
        limitation=tuple(
            _limitation(each, debt, _restart(lines, names, each), calendar)
            for each, debt in zip(facts, case.debts, strict=True)
        ),
        promises=found.promises,
        payments=found.payments,
        told_on=found.told_on,
        rough=tuple(each.number + 1 for each in facts if _has_stages_roughly(each)),
        stages=stages if len(stages) > 1 else (),
        stage_days=None if banded is longest else banded.stage.days_overdue,
        roughly=longest.debt.is_rough,
    )


def _longest(debts: Sequence[Facts]) -> Facts:
    """The debt that is overdue for the most days."""
    return max(debts, key=lambda each: each.stage.days_overdue)


def _has_stages_roughly(facts: Facts) -> bool:
    """Whether it goes through stages of which the days cannot be counted; those are a licensed
    lender's.
    """
    return facts.is_overdue and facts.debt.is_rough and facts.lender is not Lender.PRIVATE


def _days(found: FollowUp, debts: Sequence[Facts]) -> Iterator[StoredDay]:
    """The days to come, as the follow-up has them."""
    for each in found.days:
        paper = None if each.debt is None else debts[each.debt - 1].paper
        # a last day that an entry of the log names is of a paper that the case does not tell
        is_its_day = each.what == "court" and each.entry is None
        yield StoredDay(
            day=each.day,
            what=each.what,
            debt=each.debt,
            entry=each.entry,
            amount=each.amount,
            paper=paper.kind if paper is not None and is_its_day else "",
            bucket=each.bucket or "",
        )


def _passed(found: FollowUp) -> Iterator[StoredDay]:
    """Days that passed and are not made good: a promise broken or kept in part, the last time for
    an answer that did not come.
    """
    for promise in found.promises:
        broken = promise.outcome in ("broken", "part")
        if broken and promise.due is not None and not made_good(promise, found.promises):
            with exact():
                left = (promise.amount or ZERO) - promise.paid
            yield StoredDay(
                day=promise.due,
                what="promise",
                debt=promise.debt,
                entry=promise.entry,
                amount=left,
                outcome=promise.outcome,
            )
    for answer in found.complaints:
        past = [(day, name) for name, day in answer.to_come if day < found.as_of]
        if past and answer.perhaps is None:
            day, name = max(past)
            yield StoredDay(day=day, what=ANSWERS[name], entry=answer.entry, outcome=answer.state)


def _papers(debts: Sequence[Facts]) -> Iterator[StoredDay]:
    """Papers that a follow-up has no day to come for: their last day has passed, or is unknown."""
    for facts in debts:
        paper = facts.paper
        if paper is None or not facts.court_first:
            continue
        if paper.last is not None and paper.last < facts.as_of:
            number = facts.number + 1
            yield StoredDay(day=paper.last, what="court", debt=number, paper=paper.kind)
        elif paper.last is None and paper.left_until is None and paper.kind != "enforcement":
            yield StoredDay(day=facts.as_of, what="paper", debt=facts.number + 1)


def _logged_papers(found: FollowUp) -> Iterator[StoredDay]:
    """Papers that only the log knows of: the day they came."""
    for each in found.papers:
        yield StoredDay(day=each.day, what="paper", debt=each.debt, entry=each.entry)


def _limitation(
    facts: Facts, alone: Debt, restart: int | None, calendar: "Callable[[], DaysOffCalendar]"
) -> DebtLimitation:
    """Limitation of a debt; `alone` is the debt without the log, of which the entry `restart` is
    the last that restarts the period for sure.
    """

    def at(day: date, debt: Debt) -> "LimitationClock":
        return limitation_of(
            debt,
            facts.account,
            facts.product,
            facts.stage.due_date,
            day,
            facts.rules.limitation,
            calendar=calendar,
        )

    def warns(day: date) -> bool:
        return at(day, facts.debt).warns

    clock = facts.clock
    warned = restart is not None and not clock.warns and at(facts.as_of, _events_of(facts, alone))
    without = warned if warned and warned.warns else None
    return DebtLimitation(
        debt=facts.number + 1,
        standing=clock.standing,
        last=clock.sooner or clock.last_day,
        warns_from=facts.as_of if clock.warns else first_day(warns, facts.as_of),
        restarted_by=restart if without else None,
        without=without.sooner or without.last_day if without else None,
    )


def _events_of(facts: Facts, alone: Debt) -> Debt:
    """The debt with the events of limitation that its case names alone."""
    return msgspec.structs.replace(
        facts.debt,
        last_event=alone.last_event,
        last_event_kind=alone.last_event_kind,
        restarts=alone.restarts,
        loan=alone.loan,
        card=alone.card,
    )


def _restart(lines: Iterable[LogLine], names: DebtsNamed, facts: Facts) -> int | None:
    """The last entry about a debt that restarts its period for sure; None where there is none."""
    found = [
        (line.entry.day, line.n)
        for line in lines
        if line.entry.day <= facts.as_of
        and debt_of(line.entry, names) == facts.number
        and (event := event_of(line.entry, of_person=facts.lender is Lender.PRIVATE)) is not None
        and event.kind in SURE
    ]
    return max(found)[1] if found else None


def first_day(holds: Callable[[date], bool], after: date) -> date | None:
    """The first day after `after` on which something holds that goes on once it has begun; None
    where it does not begin within `FARTHEST` days.
    """
    low, high = 0, 1
    while high <= FARTHEST and not holds(after + timedelta(days=high)):
        low, high = high, 2 * high
    if high > FARTHEST:
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(after + timedelta(days=middle)) else (middle, high)
    return after + timedelta(days=high)

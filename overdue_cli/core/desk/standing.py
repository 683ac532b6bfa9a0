"""Where a client stands: what of a case carried on by its log is kept on a desk."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from overdue_cli.core.assess.limitation import limitation_of
from overdue_cli.core.desk.client import DebtLimitation, DeskStanding, StoredDay
from overdue_cli.core.follow.follow import Followed, FollowUp
from overdue_cli.core.report.facts import Facts

if TYPE_CHECKING:
    from overdue_cli.core.quantity.days_off import DaysOffCalendar

SEVERAL = "several"
# Days ahead within which the first day of a warning is looked for: some twenty years.
FARTHEST = 8192


def standing_of(
    followed: Followed, rulebook: str, *, calendar: "Callable[[], DaysOffCalendar]"
) -> DeskStanding:
    """The stage, kind of lender and days of a case that was followed up, on its day."""
    found, facts = followed.result, followed.facts
    longest = max(facts, key=lambda each: each.stage.days_overdue)
    lenders = {each.lender.value for each in facts}
    return DeskStanding(
        as_of=found.as_of,
        rulebook=rulebook,
        stage=longest.stage.bucket,
        days_overdue=longest.stage.days_overdue,
        lender=lenders.pop() if len(lenders) == 1 else SEVERAL,
        days=tuple(sorted((*_papers(facts), *_days(found)), key=lambda each: each.day)),
        limitation=tuple(_limitation(each, calendar) for each in facts),
    )


def _days(found: FollowUp) -> Iterator[StoredDay]:
    """The days to come, as the follow-up has them."""
    for each in found.days:
        yield StoredDay(
            day=each.day, what=each.what, debt=each.debt, entry=each.entry, amount=each.amount
        )


def _papers(debts: Sequence[Facts]) -> Iterator[StoredDay]:
    """Papers that a follow-up has no day to come for: their last day has passed, or is unknown."""
    for facts in debts:
        paper = facts.paper
        if paper is None or not facts.court_first:
            continue
        if paper.last is not None and paper.last < facts.as_of:
            yield StoredDay(day=paper.last, what="court", debt=facts.number + 1)
        elif paper.last is None and paper.left_until is None and paper.kind != "enforcement":
            yield StoredDay(day=facts.as_of, what="paper", debt=facts.number + 1)


def _limitation(facts: Facts, calendar: "Callable[[], DaysOffCalendar]") -> DebtLimitation:
    def warns(day: date) -> bool:
        return limitation_of(
            facts.debt,
            facts.account,
            facts.product,
            facts.stage.due_date,
            day,
            facts.rules.limitation,
            calendar=calendar,
        ).warns

    clock = facts.clock
    return DebtLimitation(
        debt=facts.number + 1,
        standing=clock.standing,
        last=clock.sooner or clock.last_day,
        warns_from=facts.as_of if clock.warns else first_day(warns, facts.as_of),
    )


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

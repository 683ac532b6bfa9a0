"""Days to keep: proposed payments, due days of the contract still to come, days on which a right
ends, the day to write again, and the eve of each change of stage.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.clock.limitation import LimitationClock
from overdue_cli.core.clock.stage import Stage
from overdue_cli.core.letters.matter import LetterFacts

What = Literal[
    "order",
    "answer",
    "preservation",
    "ruling",
    "appeal",
    "appeal-answer",
    "award",
    "notarised-claim",
    "retrial",
    "limitation",
    "due",
    "contract",
    "payment",
    "follow-up",
    "stage",
    "grace",
    "perhaps-frozen",
    "perhaps-ruling",
    "perhaps-most",
]
# Days in which a letter asks for an answer; a plain request, no period of law.
ANSWER_DAYS = 15
# The right that ends on the last day of each paper of a court.
DEADLINES: dict[str, What] = {
    "payment-order": "order",
    "complaint": "answer",
    "preservation": "preservation",
    "ruling": "ruling",
    "judgment": "appeal",
    "appeal": "appeal-answer",
    "award": "award",
    "notarised-claim": "notarised-claim",
}


class Date(msgspec.Struct, frozen=True, kw_only=True):
    """A day to keep and what it is for; `estimated` where the days off that may move it are not
    known.
    """

    day: date
    what: What
    estimated: bool = False


def is_last_day(what: What) -> bool:
    """Whether after such a day something can no longer be done."""
    return what not in ("payment", "contract", "follow-up", "stage")


def agenda(
    matter: LetterFacts, debt: Debt, clock: LimitationClock, stage: Stage | None = None
) -> tuple[Date, ...]:
    """List the dates from today on, by day; on the same day what runs out comes first. `stage`
    brings the eve of what comes next.
    """
    paper = matter.paper
    estimate = paper.last or paper.left_until if paper is not None and paper.estimated else None
    if paper is not None and (ends := paper.if_unopened) is not None and ends.estimated:
        estimate = ends.most
    dates = [
        Date(
            day=day,
            what=what,
            estimated=clock.estimated
            if what == "limitation"
            else day == estimate and what in (*DEADLINES.values(), "retrial", "perhaps-most"),
        )
        for day, what in (*_dates(matter, debt, clock), *_beside(matter, debt, stage))
        if day >= matter.as_of
    ]
    return tuple(sorted(dates, key=lambda entry: entry.day))


def _dates(matter: LetterFacts, debt: Debt, clock: LimitationClock) -> Iterator[tuple[date, What]]:
    """Dates of a debt. Payments are left out where proposing one could give a defence away, or
    while a court has the claim.
    """
    if matter.paper is not None and matter.paper.last is not None:
        yield matter.paper.last, DEADLINES[matter.paper.kind]
    if matter.paper is not None and matter.paper.left_until is not None:
        yield matter.paper.left_until, "retrial"
    if matter.paper is not None and (ends := matter.paper.if_unopened) is not None:
        yield from ((last, what) for what, last in ends.open_on(matter.as_of))
    if matter.warned and clock.last_day is not None and not clock.may_end_sooner:
        yield clock.last_day, "limitation"
    if debt.loan is not None and debt.by_instalments:
        from overdue_cli.core.charges.position import rows_of

        first = matter.falls_due or matter.as_of
        yield from ((row.due, "contract") for row in rows_of(debt) if row.due > first)
    if matter.falls_due is not None:
        yield matter.falls_due, "due"
    if matter.offer is not None and not matter.warned and not matter.in_court:
        yield from ((day, "payment") for day in matter.offer.dates)


def _beside(matter: LetterFacts, debt: Debt, stage: Stage | None) -> Iterator[tuple[date, What]]:
    """Days that set nothing in motion: when to write again if nobody answered what is sent today,
    the last day of a card's grace, and the day before each next stage, for a lender that reports
    and whose days are known.
    """
    # Near the end of limitation, and before a paper was opened, nothing is sent now.
    if not matter.is_near and not matter.is_unopened and (wait := _answer_days(matter)):
        yield matter.as_of + timedelta(days=wait), "follow-up"
    if stage is not None and stage.due_is_known and not matter.is_private:
        if stage.grace_until is not None:
            yield stage.grace_until, "grace"
        days = dict.fromkeys(change.date for change in stage.next)
        eves = (day - timedelta(days=1) for day in days)
        # The eve of the first day overdue is the due day, when no stage has begun.
        yield from ((eve, "stage") for eve in eves if eve != matter.falls_due)


def _answer_days(matter: LetterFacts) -> int:
    """After how many days to write again: before the due date, where an extension has to be asked
    for, half of the days to it; 0 where none are left, or it is not known how many.
    """
    if matter.days:
        return ANSWER_DAYS
    if matter.falls_due is None:
        return 0
    return min(ANSWER_DAYS, (matter.falls_due - matter.as_of).days // 2)

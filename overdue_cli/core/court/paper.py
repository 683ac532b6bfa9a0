"""Papers of a court, of mediation before one, of an arbitration institution or of a notary, and
the last day to act on each.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Literal

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.law.record import Length

if TYPE_CHECKING:
    from overdue_cli.core.quantity.days_off import DaysOffCalendar

AnsweringLetter = Literal[
    "payment-order-objection", "defence", "preservation-reconsideration", "arbitration-answer"
]
# What a day is the last one for, if that is what an unopened paper is.
PerhapsLast = Literal["perhaps-frozen", "perhaps-ruling", "perhaps-most"]
# The period each paper begins. Mediation begins none; in an arbitration the rules of the
# institution set it, and that of an unopened paper is unknown. That of enforcement depends on what
# is enforced; a final judgment leaves a retrial, from the day it took effect; the period of a
# notarised claim runs from the enforcement notice on it.
STEPS = {
    "payment-order": "payment-order-objection",
    "complaint": "answer",
    "preservation": "preservation-reconsideration",
    "ruling": "appeal-ruling",
    "judgment": "appeal-judgment",
    "appeal": "answer-appeal",
    "award": "set-aside-award",
    "notarised-claim": "resist-notarised",
}
# The period that a paper leaves though nothing has to be done in it: a retrial can be applied for
# so long after a final judgment took effect.
LEFT = {"final-judgment": "retrial"}
# The letter to the court or tribunal that answers each paper.
ANSWERED_BY: Mapping[str, AnsweringLetter] = {
    "payment-order": "payment-order-objection",
    "complaint": "defence",
    "appeal": "defence",
    "preservation": "preservation-reconsideration",
    "arbitration": "arbitration-answer",
}
# Papers that open a suit in first instance.
SUES = ("complaint",)
# Papers served as the parties agreed, or by the rules of the institution.
BY_TRIBUNAL = ("arbitration", "award")
# Something that came and that nobody has looked into yet.
UNOPENED = "unopened"
# Papers that can be enforced, or soon may be.
ENFORCEABLE = ("judgment", "final-judgment", "award", "notarised-claim", "enforcement")


class UnopenedEnds(msgspec.Struct, frozen=True):
    """Of a paper nobody has opened, served on `served`: the last day by the `shortest` period that
    a paper begins, by that of a `ruling` that can be appealed, and by that of `most` papers.
    `estimated` as of a CourtPaper.
    """

    served: date
    shortest: date
    ruling: date
    most: date
    estimated: bool

    def open_on(self, day: date) -> tuple[tuple[PerhapsLast, date], ...]:
        """Those that are not over on a day, the earliest first."""
        each: tuple[tuple[PerhapsLast, date], ...] = (
            ("perhaps-frozen", self.shortest),
            ("perhaps-ruling", self.ruling),
            ("perhaps-most", self.most),
        )
        return tuple((what, last) for what, last in each if last >= day)


class CourtPaper(msgspec.Struct, frozen=True, kw_only=True):
    """A paper that came. `last` is the last day to act on it, None where there is none or the day
    it was served is not known, or lies before the law that sets the period. `left_until` is the
    last day of what a final judgment leaves, if it took effect on the day it was served;
    `if_unopened` the days between which that of an unopened one lies.

    `estimated`: the days off of its year are not in the calendar.
    """

    kind: str
    served: date | None
    last: date | None
    days_left: int | None
    estimated: bool
    left_until: date | None = None
    if_unopened: UnopenedEnds | None = None


def paper_of(
    debt: Debt,
    periods: dict[str, Length] | None,
    calendar: "Callable[[], DaysOffCalendar] | None",
    as_of: date,
) -> CourtPaper | None:
    """Find the paper of a debt and its last day; without a calendar a last day that is a day off
    is not moved on, and counts as an estimate.
    """
    if debt.paper is None:
        return None
    return paper_served(debt.paper, debt.paper_on, periods, calendar, as_of)


def paper_served(
    kind: str,
    served: date | None,
    periods: dict[str, Length] | None,
    calendar: "Callable[[], DaysOffCalendar] | None",
    as_of: date,
) -> CourtPaper:
    """Find the last day of a paper of this kind, as `paper_of` does."""
    step = STEPS.get(kind) or LEFT.get(kind)
    undated = CourtPaper(
        kind=kind,
        served=served,
        last=None,
        days_left=None,
        estimated=False,
        if_unopened=_ends_if_unopened(kind, served, periods, calendar),
    )
    if step is None or served is None or periods is None:
        return undated
    if not periods[step].holds_on(served):
        return undated
    from overdue_cli.core.clock.periods import span

    days = _days_off(calendar)
    last = span(served, periods[step], days).last
    acts = kind in STEPS
    return CourtPaper(
        kind=kind,
        served=served,
        last=last if acts else None,
        days_left=(last - as_of).days if acts else None,
        left_until=None if acts else last,
        estimated=not days.first <= last.year <= days.last,
    )


def _ends_if_unopened(
    kind: str,
    served: date | None,
    periods: dict[str, Length] | None,
    calendar: "Callable[[], DaysOffCalendar] | None",
) -> UnopenedEnds | None:
    """Find the days between which the last day of an unopened paper lies, where its day of service
    is known and today's periods hold on it.
    """
    if kind != UNOPENED or served is None or periods is None:
        return None
    lengths = {step: periods[step] for step in STEPS.values() if periods[step].days}
    if not all(length.holds_on(served) for length in lengths.values()):
        return None
    from overdue_cli.core.clock.periods import span

    days = _days_off(calendar)
    ends = {step: span(served, length, days).last for step, length in lengths.items()}
    most = max(ends.values())
    return UnopenedEnds(
        served=served,
        shortest=min(ends.values()),
        ruling=ends[STEPS["ruling"]],
        most=most,
        estimated=not days.first <= most.year <= days.last,
    )


def _days_off(calendar: "Callable[[], DaysOffCalendar] | None") -> "DaysOffCalendar":
    """The calendar; without one no day is off, and every year is an estimate."""
    from overdue_cli.core.quantity.days_off import DaysOffCalendar

    return calendar() if calendar else DaysOffCalendar(is_off=lambda _: False, first=1, last=0)

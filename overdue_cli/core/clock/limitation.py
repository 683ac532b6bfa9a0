"""Limitation of a claim: when its period ends and how near that is. Facts to check, never a
verdict.

Source: 民法典 arts 188, 189, 195.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.law.limitation import LimitationRule
from overdue_cli.core.quantity.dates import months_after

if TYPE_CHECKING:  # what a debt without events and far from its end does without
    from overdue_cli.core.clock.restarts import LimitationEvent, LimitationRun
    from overdue_cli.core.quantity.days_off import DaysOffCalendar

NoDay = Literal["", "instalments", "older", "rough"]
Basis = Literal["due", "last-instalment", "called", "no-due-day"]


class LimitationClock(msgspec.Struct, frozen=True, kw_only=True):
    """Limitation of a claim on a day. `standing` is far, near, past, unknown (long overdue, no
    event said), open (it could be over, and no day can be given) or contact-after-end.

    Before a court it is interrupted (by a suit or a payment order, in time by this count),
    in-court (perhaps over before it) or decided (a judgment is there). `ends` is the day by the
    count; `last_day` the same day or, where that matters, the first after it that is no day off;
    `days_left` are those until it, negative once it has passed. `basis` is the day it runs from,
    where nothing restarted it since; `still_runs` whether it does on the day counted to, from the
    earliest day there may be. `estimated`: the days off that may move the last day are not in the
    calendar. All days are None where `no_day` says why there is none. Where the period may end
    sooner the days are those of the later reading, and the standing is that of the sooner one:
    `if_called`, all of the loan was called due before its last instalment; it ends on `sooner` if
    the last event was a mere contact, which restarts nothing and is counted nowhere else.
    """

    standing: str
    basis: Basis
    start: date | None
    ends: date | None
    days_left: int | None
    last_day: date | None
    still_runs: bool
    no_day: NoDay = ""
    restarted: bool = False
    late_event: date | None = None
    estimated: bool = False
    if_called: bool = False
    sooner: date | None = None

    @property
    def may_end_sooner(self) -> bool:
        """Whether the days are those of one reading, and the standing that of another."""
        return self.if_called or self.sooner is not None

    @property
    def warns(self) -> bool:
        """Whether contact, a promise or a payment could do harm, so that advice comes first."""
        return self.standing not in ("far", "interrupted", "decided")


class Origin(msgspec.Struct, frozen=True):
    """The day a period runs from. `is_earliest`: it is the earliest there may be, of a debt in
    instalments whose last is not known; `is_rough`: the earliest, of days said only roughly.
    `earliest` is an earlier day from which it may run after all: all of a loan can be called due
    once an instalment is missed.
    """

    day: date
    basis: Basis
    is_earliest: bool = False
    earliest: date | None = None
    is_rough: bool = False


# Papers that a court or tribunal sends once it has decided; and papers of a procedure, until whose
# end the period stands still (民法典 art. 195). A notarised claim does neither until enforcement
# is applied for.
DECIDED = ("judgment", "appeal", "final-judgment", "award", "enforcement")
INTERRUPTS = ("complaint", "payment-order", "preservation", "ruling", "arbitration")
# A paper of which it is not known what it is.
UNOPENED = "unopened"
# Papers that keep a caller from confirming or promising anything.
HOLDS_BACK = (*INTERRUPTS, *DECIDED, "notarised-claim", UNOPENED)


def clock_of(
    debt: Debt,
    origin: Origin,
    events: "Sequence[LimitationEvent]",
    as_of: date,
    rule: LimitationRule,
    *,
    contact: date | None = None,
    calendar: "Callable[[], DaysOffCalendar] | None" = None,
) -> LimitationClock:
    """Compute the period from `origin`, and again from each of `events` that came while it ran.

    `contact` is the day of an event that restarted it only if it was a demand or led to a promise
    (民法典 art. 195). A mere contact restarts nothing, so the days are those without it; only where
    that period may be over or near its end are they those of the reading in which it did. Where
    the period may have begun earlier, and would then be over or near its end, that decides the
    standing. An event after the end restarts nothing by itself, and other events may have done so
    unsaid; so what comes out is what to ask a lawyer about. `calendar` is called only where a day
    off may matter.
    """
    clock = _clock(debt, origin, events, as_of, rule, calendar)
    in_court = debt.paper in (*INTERRUPTS, *DECIDED)
    if contact is not None and clock.standing != "far":
        told = _with_contact(events, contact)
        at_best = _clock(debt, origin, told, as_of, rule, calendar)
        if at_best.warns and at_best.standing != "near":
            return at_best
        if not in_court and not clock.no_day:
            return msgspec.structs.replace(
                _clock_by_days_off(debt, origin, told, as_of, rule, calendar),
                standing="open",
                still_runs=clock.still_runs,
                sooner=clock.last_day,
            )
    if clock.warns or origin.earliest is None or origin.earliest >= origin.day:
        return clock
    called = _clock(debt, Origin(origin.earliest, "called"), events, as_of, rule, calendar)
    if called.standing == "far":
        return clock
    return msgspec.structs.replace(
        _clock_by_days_off(debt, origin, events, as_of, rule, calendar),
        standing=called.standing if in_court else "open",
        still_runs=called.still_runs,
        if_called=True,
    )


def _with_contact(
    events: "Sequence[LimitationEvent]", contact: date
) -> "Sequence[LimitationEvent]":
    """The events, and the contact as the demand that it may have been."""
    from overdue_cli.core.clock.restarts import LimitationEvent

    return (*events, LimitationEvent(day=contact, kind="demand"))


def _clock(
    debt: Debt,
    origin: Origin,
    events: "Sequence[LimitationEvent]",
    as_of: date,
    rule: LimitationRule,
    calendar: "Callable[[], DaysOffCalendar] | None",
) -> LimitationClock:
    """Limitation by the one period from the day of `origin`."""
    since = [event for event in events if event.day > origin.day]
    if not since and as_of < months_after(origin.day, _warn_after(rule)):
        return _quiet(origin, as_of, rule)
    return _clock_by_days_off(debt, origin, events, as_of, rule, calendar)


def _clock_by_days_off(
    debt: Debt,
    origin: Origin,
    events: "Sequence[LimitationEvent]",
    as_of: date,
    rule: LimitationRule,
    calendar: "Callable[[], DaysOffCalendar] | None",
) -> LimitationClock:
    """The same, restarted by events, with its last day moved on where that is a day off."""
    from overdue_cli.core.clock.restarts import NO_DAYS_OFF, runs_of

    days_off = NO_DAYS_OFF if calendar is None else calendar()
    events = sorted(events, key=lambda event: event.day)
    run = runs_of(origin.day, events, rule.period, days_off, as_of)[-1]
    assert run.span is not None, "no event of a case is a procedure"
    late = [event.day for event in events if run.span.last < event.day <= as_of]
    standing = _standing(debt, run, as_of, rule, named=bool(events), late=bool(late))
    no_day = _no_day(run.start, origin, rule)
    if no_day and standing in ("near", "past", "unknown", "contact-after-end"):
        standing = "open"
    last = run.span.last
    return LimitationClock(
        standing=standing,
        basis=origin.basis,
        start=None if no_day else run.start,
        ends=None if no_day else run.span.nominal,
        days_left=None if no_day else (last - as_of).days,
        last_day=None if no_day else last,
        still_runs=as_of <= last,
        no_day=no_day,
        restarted=run.cause != "due",
        late_event=late[-1] if late else None,
        estimated=not no_day and not days_off.first <= last.year <= days_off.last,
    )


def _quiet(origin: Origin, as_of: date, rule: LimitationRule) -> LimitationClock:
    """Limitation far from its end and never restarted, where no day off can matter."""
    no_day = _no_day(origin.day, origin, rule)
    ends = months_after(origin.day, 12 * rule.period.years)
    return LimitationClock(
        standing="far",
        basis=origin.basis,
        start=None if no_day else origin.day,
        ends=None if no_day else ends,
        days_left=None if no_day else (ends - as_of).days,
        last_day=None if no_day else ends,
        still_runs=as_of <= ends,
        no_day=no_day,
    )


def _warn_after(rule: LimitationRule) -> int:
    """Months from the start of a period after which its end is near."""
    return 12 * rule.period.years - rule.warn_months_before


def _no_day(start: date, origin: Origin, rule: LimitationRule) -> NoDay:
    """Reason why no day can be given: an older, shorter period, an unknown last instalment, or
    days said only roughly, from which nothing has restarted the period since.
    """
    if start < rule.older.before:
        return "older"
    if origin.is_earliest:
        return "instalments"
    return "rough" if origin.is_rough and start == origin.day else ""


def _standing(
    debt: Debt, run: "LimitationRun", as_of: date, rule: LimitationRule, *, named: bool, late: bool
) -> str:
    """Standing by the period from the earliest day there may be; `named`: events were given.

    A court's paper goes before lateness, for a suit filed in time interrupts the period.
    """
    assert run.span is not None, "no event of a case is a procedure"
    last = run.span.last
    if as_of < months_after(run.start, _warn_after(rule)):
        return "far"
    if debt.paper in DECIDED:
        return "decided"
    if debt.paper in INTERRUPTS:
        return "in-court" if late or (debt.paper_on or as_of) > last else "interrupted"
    if late:
        return "contact-after-end"
    if not named:
        return "unknown"
    return "past" if as_of > last else "near"

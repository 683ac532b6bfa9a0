"""Last day of a claim's limitation period, and the facts it depends on. Never a verdict.

Source: 民法典 arts 188, 189, 195, and the judicial interpretation on limitation (诉讼时效规定).
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import msgspec

from overdue_cli.core.answer.explanation import Calculated, Explained, unique
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.case.case import Problem
from overdue_cli.core.clock.periods import calendar_remarks, days_to, steps
from overdue_cli.core.clock.restarts import (
    PROCEDURES,
    LimitationEvent,
    LimitationRun,
    is_older,
    runs_of,
)
from overdue_cli.core.law.limitation import LimitationRule
from overdue_cli.core.law.record import Grounds
from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.quantity.days_off import DaysOffCalendar
from overdue_cli.core.request.fields import Day, Request

# The debtor's own acts: after the end they can give the defence up (民法典 art. 192).
OWN_ACTS = ("payment", "request-for-time", "repayment-plan", "security")


class LimitationRequest(Request, frozen=True, kw_only=True):
    """Inputs of the calculation. `due` is the last day for paying; of a debt in instalments
    `last_instalment` counts, with or without an earlier one. Where no due day was agreed,
    `no_due_day` is the end of the time the lender gave when it first asked, or the day of a clear
    refusal.

    `called_due` is the day for which the whole was called due, where it was.
    """

    due: Day | None = None
    no_due_day: Day | None = None
    last_instalment: Day | None = None
    called_due: Day | None = None
    event: tuple[LimitationEvent, ...] = ()

    @property
    def origin(self) -> tuple[str, date]:
        """Ground and day the period runs from; a last instalment goes before a due day."""
        days = {
            "last-instalment": self.last_instalment,
            "no-due-day": self.no_due_day,
            "due": self.due,
        }
        return next((name, day) for name, day in days.items() if day is not None)

    def check(self) -> tuple[Problem, ...]:
        problems = []
        if self.no_due_day and (self.due or self.last_instalment or self.called_due):
            problems.append(
                Problem(code="no-due-day-or-instalments", path="no_due_day", flag="--no-due-day")
            )
        if not (self.due or self.last_instalment or self.no_due_day):
            problems.append(Problem(code="missing", path="due", flag="--due"))
        if self.due and self.last_instalment and self.last_instalment < self.due:
            problems.append(
                Problem(
                    code="last-instalment-before-due",
                    path="last_instalment",
                    flag="--last-instalment",
                )
            )
        for number, event in enumerate(self.event):
            path = f"event[{number}].ended"
            if event.ended and event.kind not in PROCEDURES:
                problems.append(
                    Problem(code="ends-no-procedure", path=path, flag="--event", choices=PROCEDURES)
                )
            elif event.ended and event.ended < event.day:
                problems.append(Problem(code="ended-before-begun", path=path, flag="--event"))
        return tuple(problems)


class _Count(NamedTuple):
    """A count of the period: the name of its last day, what it begins with, and on which
    grounds.
    """

    name: str
    origin: str
    runs: tuple[LimitationRun, ...]
    begun: Grounds


class LimitationOnCalendar(msgspec.Struct, frozen=True, kw_only=True):
    """Rules of limitation with the calendar of days off."""

    law: LimitationRule
    calendar: DaysOffCalendar


class CountNoVerdict(Remark, frozen=True):
    """The result is a day, not a verdict that the claim is time-barred."""


class EventTooLate(Remark, frozen=True):
    """An event after the last day: it does not restart the period."""

    kind: str
    day: date
    last: date


class EventTooEarly(Remark, frozen=True):
    """An event before the period began."""

    kind: str
    day: date


class EventAhead(Remark, frozen=True):
    """An event that lies after the day counted to."""

    kind: str
    day: date


class OwnActAfterEnd(Remark, frozen=True):
    """The debtor paid or agreed to pay after the last day; the defence may be gone."""

    day: date


class ProcedureOpen(Remark, frozen=True):
    """A procedure is taken as open; the period begins again when it ends."""

    kind: str
    day: date


class FactsThatRestart(Remark, frozen=True):
    """Events to check: the whole list of what restarts the period."""

    kinds: tuple[str, ...]


class CardRestarts(Remark, frozen=True):
    """Events of the rule on bank cards: a demand that was sent, a debit, a police report."""


class FactsThatHalt(Remark, frozen=True):
    """Obstacles to check, in the last six months of the period (民法典 art. 194)."""


class FirstInstanceOnly(Remark, frozen=True):
    """The defence has to be raised by the debtor, in the first instance."""


class AfterTheEnd(Remark, frozen=True):
    """Effect of agreeing, signing or paying after the end."""


class FromLastInstalment(Remark, frozen=True):
    """Instalments of one debt count from the last."""


class OlderPeriodApplies(Remark, frozen=True):
    """A debt due before the period of today held, and not restarted since, has no last day."""

    day: date


class OlderPeriodToCheck(Remark, frozen=True):
    """Due before the Civil Code: whether an older period had run out is to be checked."""


class CalledDueDiffers(Remark, frozen=True):
    """Whether the whole was validly called due, and so from when the period runs, is to be
    checked.
    """


REQUEST = LimitationRequest


def on_calendar(law: LimitationRule, calendar: DaysOffCalendar) -> LimitationOnCalendar:
    """Join the rules and the calendar for `calculate`."""
    return LimitationOnCalendar(law=law, calendar=calendar)


def calculate(request: LimitationRequest, rules: LimitationOnCalendar, as_of: date) -> Calculated:
    """Compute the last day, from the earlier of the last instalment's day and the day all was
    called due where both are; the other is shown beside it.
    """
    counts = _counts(request, rules, as_of)
    runs = counts[0].runs
    last = None if is_older(runs[-1], rules.law) else runs[-1].span
    first, *other = (_explained(count, rules.law) for count in counts)
    left = (days_to(last.last, as_of),) if last else ()
    results = (first, *left, *other, _longest(request, rules.law))
    notes = (*_on_events(request, runs, rules.law, as_of), *_to_check(request, runs, rules))
    return Calculated(results=results, notes=notes)


def _counts(
    request: LimitationRequest, rules: LimitationOnCalendar, as_of: date
) -> tuple[_Count, ...]:
    """The count that comes first and, where all was called due, the other one.

    The earlier of the last instalment's day and the day all was called due comes first; a missed
    instalment's due day is none from which the whole runs (民法典 art. 189).
    """
    origin, start = request.origin
    grounds = {
        "last-instalment": rules.law.instalments,
        "no-due-day": rules.law.no_due_day,
        "due": rules.law.start,
    }
    runs = _runs(start, request, rules, as_of)
    plain = _Count("limitation-last-day", origin, runs, grounds[origin])
    day = request.called_due
    if day is None:
        return (plain,)
    runs = _runs(day, request, rules, as_of)
    called = _Count("limitation-last-day-called", "called", runs, rules.law.start)
    is_first = request.last_instalment is None or day < request.last_instalment
    return (called, plain) if is_first else (plain, called)


def _longest(request: LimitationRequest, law: LimitationRule) -> Explained:
    """End of the longest period (民法典 art. 188), from the due date or the last instalment's."""
    end = months_after(request.origin[1], 12 * law.longest.years)
    name = "limitation-longest-last-instalment" if request.last_instalment else "limitation-longest"
    cited = (
        *law.longest.citations,
        *(law.instalments.citations if request.last_instalment else ()),
    )
    return Explained(name=name, value=end, unit="date", citations=cited)


def _runs(
    start: date, request: LimitationRequest, rules: LimitationOnCalendar, as_of: date
) -> tuple[LimitationRun, ...]:
    events = sorted(request.event, key=lambda event: event.day)
    return runs_of(start, events, rules.law.period, rules.calendar, as_of)


def _explained(count: _Count, law: LimitationRule) -> Explained:
    """The last day with every run of the period."""
    runs = count.runs
    last = None if is_older(runs[-1], law) else runs[-1].span
    return Explained(
        name=count.name,
        value=last.last if last else None,
        unit="date",
        convention="days-off-move-on",
        citations=(*law.period.citations, *law.counting.citations),
        parts=(
            _run(runs[0], count.origin, count.begun.citations, law),
            *(
                _run(
                    run, run.cause, unique((*law.restart.citations, *law.restarts[run.cause])), law
                )
                for run in runs[1:]
            ),
        ),
    )


def _run(
    run: LimitationRun, origin: str, citations: tuple[str, ...], law: LimitationRule
) -> Explained:
    """One run: why it began and its last day; none where an older rule may apply."""
    if is_older(run, law):
        return Explained(
            name=f"limitation-from-{origin}",
            value=None,
            unit="date",
            start=run.start,
            citations=citations,
        )
    return Explained(
        name=f"limitation-from-{origin}" if run.span else "limitation-open",
        value=run.span.last if run.span else None,
        unit="date",
        start=run.start,
        citations=citations,
        parts=steps(run.span, law.period, law.counting.citations) if run.span else (),
    )


def _on_events(
    request: LimitationRequest, runs: tuple[LimitationRun, ...], law: LimitationRule, as_of: date
) -> Iterator[Remark]:
    """Remarks on events that do not count, and why; and on a procedure that is still open."""
    last = runs[-1].span
    # With two possible starts an event is too early only before the earlier one.
    first = min(runs[0].start, request.called_due or runs[0].start)
    for event in sorted(request.event, key=lambda event: event.day):
        cited = law.restarts[event.kind]
        if event.day > as_of:
            yield EventAhead(kind=event.kind, day=event.day, citations=cited)
        elif event.day <= first:
            yield EventTooEarly(kind=event.kind, day=event.day, citations=law.start.citations)
        elif last and event.day > last.last:
            if not is_older(runs[-1], law):
                yield EventTooLate(
                    kind=event.kind, day=event.day, last=last.last, citations=law.restart.citations
                )
            if event.kind in OWN_ACTS:
                yield OwnActAfterEnd(day=event.day, citations=law.after.citations)
    if last is None:
        yield ProcedureOpen(
            kind=runs[-1].cause, day=runs[-1].start, citations=law.restart.citations
        )


def _to_check(
    request: LimitationRequest, runs: tuple[LimitationRun, ...], rules: LimitationOnCalendar
) -> Iterator[Remark]:
    """Remarks on facts the calculation does not know."""
    law, last = rules.law, runs[-1].span
    older = is_older(runs[-1], law)
    if older:
        yield OlderPeriodApplies(day=law.older.before, citations=law.older.citations)
    if last and not older:
        yield from calendar_remarks(last, rules.calendar, law.counting.citations)
    yield CountNoVerdict(citations=law.period.citations)
    if request.last_instalment:
        yield FromLastInstalment(citations=law.instalments.citations)
    if request.called_due:
        yield CalledDueDiffers(citations=(*law.start.citations, *law.instalments.citations))
    if request.origin[1] < law.in_force.since and not older:
        yield OlderPeriodToCheck(citations=law.period.citations)
    yield FactsThatRestart(
        kinds=tuple(law.restarts),
        citations=unique(
            (*law.proof.citations, *(key for keys in law.restarts.values() for key in keys))
        ),
    )
    yield CardRestarts(citations=unique(key for keys in law.card_restarts.values() for key in keys))
    yield FactsThatHalt(citations=law.halt.citations)
    yield FirstInstanceOnly(citations=law.defence.citations)
    yield AfterTheEnd(citations=law.after.citations)

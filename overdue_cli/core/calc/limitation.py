"""When a claim's limitation period ends by the count, and which facts that hangs on. Never a
verdict.
"""

from collections.abc import Iterator
from datetime import date

import msgspec

from overdue_cli.core.answer.explanation import Calculated, Explained, unique
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.case.case import Problem
from overdue_cli.core.clock.periods import DaysOffCalendar, calendar_remarks, days_to, steps
from overdue_cli.core.clock.restarts import PROCEDURES, LimitationEvent, LimitationRun, runs_of
from overdue_cli.core.law.limitation import LimitationRule
from overdue_cli.core.law.record import Grounds
from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.request.fields import Day, Request

# The debtor's own acts: after the end they can mean that the defence was given up.
OWN_ACTS = ("payment", "request-for-time", "repayment-plan")


class LimitationRequest(Request, frozen=True, kw_only=True):
    """`due` is the last day for paying; of a debt in instalments the last instalment's, also after
    an earlier one.

    `called_due` is the day for which the whole was called due, where it was.
    """

    due: Day
    last_instalment: Day | None = None
    called_due: Day | None = None
    event: tuple[LimitationEvent, ...] = ()

    def check(self) -> tuple[Problem, ...]:
        found = []
        if self.last_instalment and self.last_instalment < self.due:
            found.append(
                Problem(
                    code="last-instalment-before-due",
                    path="last_instalment",
                    flag="--last-instalment",
                )
            )
        for i, event in enumerate(self.event):
            path = f"event[{i}].ended"
            if event.ended and event.kind not in PROCEDURES:
                found.append(
                    Problem(code="ends-no-procedure", path=path, flag="--event", choices=PROCEDURES)
                )
            elif event.ended and event.ended < event.day:
                found.append(Problem(code="ended-before-begun", path=path, flag="--event"))
        return tuple(found)


class LimitationOnCalendar(msgspec.Struct, frozen=True, kw_only=True):
    """The rules, and the days off to count them on."""

    law: LimitationRule
    calendar: DaysOffCalendar


class CountNoVerdict(Remark, frozen=True):
    """What was counted is a day, not whether the claim is time-barred."""


class EventTooLate(Remark, frozen=True):
    """An event after the last day: it does not restart the period."""

    kind: str
    day: date
    last: date


class EventTooEarly(Remark, frozen=True):
    """An event before the period ran."""

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
    """What to check: every demand that arrived, debit, payment, request for time and suit."""


class FactsThatHalt(Remark, frozen=True):
    """What to check: obstacles in the last six months."""


class FirstInstanceOnly(Remark, frozen=True):
    """The defence has to be raised by the debtor, in the first instance."""


class AfterTheEnd(Remark, frozen=True):
    """What agreeing, signing or paying after the end does."""


class FromLastInstalment(Remark, frozen=True):
    """Instalments of one debt count from the last."""


class OlderPeriodToCheck(Remark, frozen=True):
    """Due before the Civil Code: whether an older period had run out is to be checked."""


class CalledDueDiffers(Remark, frozen=True):
    """Whether the whole was validly called due, and so from when the period runs, is to be
    checked.
    """


REQUEST = LimitationRequest


def on_calendar(law: LimitationRule, calendar: DaysOffCalendar) -> LimitationOnCalendar:
    """What `calculate` goes by."""
    return LimitationOnCalendar(law=law, calendar=calendar)


def calculate(request: LimitationRequest, rules: LimitationOnCalendar, as_of: date) -> Calculated:
    """The last day by the count from the due date, and from the day the whole was called due where
    it was.
    """
    start = request.last_instalment or request.due
    runs = _runs(start, request, rules, as_of)
    last = runs[-1].span
    origin, begun = (
        ("last-instalment", rules.law.instalments)
        if request.last_instalment
        else ("due", rules.law.start)
    )
    results = [_explained("limitation-last-day", origin, runs, begun, rules.law)]
    if last:
        results.append(days_to(last.last, as_of))
    if request.called_due:
        called = _runs(request.called_due, request, rules, as_of)
        results.append(
            _explained("limitation-last-day-called", "called", called, rules.law.start, rules.law)
        )
    results.append(_longest(request, rules.law))
    notes = (*_on_events(request, runs, rules.law, as_of), *_to_check(request, runs, rules))
    return Calculated(results=tuple(results), notes=notes)


def _longest(request: LimitationRequest, law: LimitationRule) -> Explained:
    """The end of the twenty years, from the due date or the last instalment's."""
    end = months_after(request.last_instalment or request.due, 12 * law.longest.years)
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


def _explained(
    name: str, origin: str, runs: tuple[LimitationRun, ...], begun: Grounds, law: LimitationRule
) -> Explained:
    """The last day, and every count that led to it; `origin` names the first, which stands on
    `begun`.
    """
    last = runs[-1].span
    return Explained(
        name=name,
        value=last.last if last else None,
        unit="date",
        convention="days-off-move-on",
        citations=(*law.period.citations, *law.counting.citations),
        parts=(
            _run(runs[0], origin, begun.citations, law),
            *(
                _run(run, run.cause, unique((*law.restart.citations, *law.events[run.cause])), law)
                for run in runs[1:]
            ),
        ),
    )


def _run(
    run: LimitationRun, origin: str, citations: tuple[str, ...], law: LimitationRule
) -> Explained:
    """One count: why it began, and the last day it came to."""
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
    """Which events were not counted, and why; and a procedure that is still open."""
    last = runs[-1].span
    first = min(runs[0].start, request.called_due or runs[0].start)
    for event in sorted(request.event, key=lambda event: event.day):
        cited = law.events[event.kind]
        if event.day > as_of:
            yield EventAhead(kind=event.kind, day=event.day, citations=cited)
        elif event.day <= first:
            yield EventTooEarly(kind=event.kind, day=event.day, citations=law.start.citations)
        elif last and event.day > last.last:
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
    """What the count does not know."""
    law, last = rules.law, runs[-1].span
    if last:
        yield from calendar_remarks(last, rules.calendar, law.counting.citations)
    yield CountNoVerdict(citations=law.period.citations)
    if request.last_instalment:
        yield FromLastInstalment(citations=law.instalments.citations)
    if request.called_due:
        yield CalledDueDiffers(citations=(*law.start.citations, *law.instalments.citations))
    if request.due < law.in_force.since:
        yield OlderPeriodToCheck(citations=law.period.citations)
    yield FactsThatRestart(citations=law.proof.citations)
    yield FactsThatHalt(citations=law.halt.citations)
    yield FirstInstanceOnly(citations=law.defence.citations)
    yield AfterTheEnd(citations=law.after.citations)

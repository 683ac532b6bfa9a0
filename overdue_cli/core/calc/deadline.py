"""Last days of a court case: answer, objection, appeal, enforcement."""

from datetime import date

import msgspec

from overdue_cli.core.answer.explanation import Calculated, Explained
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.clock.periods import calendar_remarks, days_to, span, steps
from overdue_cli.core.law.deadlines import CourtStep, Deadlines
from overdue_cli.core.quantity.days_off import DaysOffCalendar
from overdue_cli.core.request.fields import Day, Request


class DeadlineRequest(Request, frozen=True, kw_only=True):
    """The step and its first day. `served` is the day of service; for a retrial the day the
    judgment took effect; for enforcement the last day on which the judgment had to be paid, of the
    last instalment where there are several, or the day it took effect where it sets none.
    """

    step: CourtStep
    served: Day


class DeadlinesOnCalendar(msgspec.Struct, frozen=True, kw_only=True):
    """Rules of court periods with the calendar of days off."""

    law: Deadlines
    calendar: DaysOffCalendar


class PostedInTime(Remark, frozen=True):
    """A paper posted before the end is in time."""


class MissedForCause(Remark, frozen=True):
    """A party that missed the end for a good reason may ask for more time (民事诉讼法 art. 86)."""


class ServiceToCheck(Remark, frozen=True):
    """The day of service decides, which need not be the day a paper was read."""


class AwardServiceToCheck(Remark, frozen=True):
    """A paper of an arbitration institution is served as agreed, or as its rules say."""


class RulingsToAppeal(Remark, frozen=True):
    """Only some rulings can be appealed."""


class AppealAnswerMissed(Remark, frozen=True):
    """The second instance goes on without an answer."""


class RetrialLimits(Remark, frozen=True):
    """A retrial needs its grounds, and applying for it does not stop enforcement."""


class FreezeStays(Remark, frozen=True):
    """The ruling is carried out while it is reconsidered."""


class AwardInForce(Remark, frozen=True):
    """An award is in force since the day it was made; setting it aside needs its grounds."""


class OlderLaw(Remark, frozen=True):
    """Served before `since`: the law of that time set another period, so no day is given."""

    since: date


class DistributionSuit(Remark, frozen=True):
    """An objection to the objection leads to a suit."""


class AnswerMissed(Remark, frozen=True):
    """A case goes on without an answer."""


class ObjectionForm(Remark, frozen=True):
    """Writings that do not count as an objection to a payment order."""


class EnforcementLate(Remark, frozen=True):
    """A late application is taken; the debtor has to object. The period can be interrupted."""


class ResistAlso(Remark, frozen=True):
    """Some grounds have their period from the day they became known."""


REQUEST = DeadlineRequest

BESIDE: dict[str, type[Remark]] = {
    "answer": AnswerMissed,
    "appeal-ruling": RulingsToAppeal,
    "answer-appeal": AppealAnswerMissed,
    "retrial": RetrialLimits,
    "preservation-reconsideration": FreezeStays,
    "set-aside-award": AwardInForce,
    "distribution-objection": DistributionSuit,
    "payment-order-objection": ObjectionForm,
    "enforcement": EnforcementLate,
    "resist-award": ResistAlso,
    "resist-notarised": ResistAlso,
}
# Periods that do not run from service and need no remark on it.
NOT_FROM_SERVICE = ("retrial", "enforcement")
# Periods for which an extension for cause (民诉法 art. 86) is not open, or was not found to be.
NOT_EXTENDED = ("retrial", "enforcement", "set-aside-award")


def on_calendar(law: Deadlines, calendar: DaysOffCalendar) -> DeadlinesOnCalendar:
    """Join the rules and the calendar for `calculate`."""
    return DeadlinesOnCalendar(law=law, calendar=calendar)


def calculate(request: DeadlineRequest, rules: DeadlinesOnCalendar, as_of: date) -> Calculated:
    """Compute the last day of a step, and the days to it; no day where an older law set it."""
    law, length = rules.law, rules.law.steps[request.step]
    if length.since is not None and not length.holds_on(request.served):
        return Calculated(
            results=(), notes=(OlderLaw(citations=length.citations, since=length.since),)
        )
    period = span(request.served, length, rules.calendar)
    by_calendar = law.counting_years.citations if length.whole_months else ()
    counting = (*law.counting.citations, *by_calendar)
    remark = BESIDE.get(request.step)
    unknown = calendar_remarks(period, rules.calendar, law.counting.citations)
    last_day = Explained(
        name="last-day",
        value=period.last,
        unit="date",
        convention="days-off-estimated" if unknown else "days-off-move-on",
        citations=(*length.citations, *counting),
        parts=steps(period, length, counting),
    )
    return Calculated(
        results=(last_day, days_to(period.last, as_of)),
        notes=(
            *unknown,
            *_service(request.step, law),
            *(() if remark is None else (remark(citations=law.remarks[request.step].citations),)),
            PostedInTime(citations=law.posted.citations),
            *(
                ()
                if request.step in NOT_EXTENDED
                else (MissedForCause(citations=law.missed.citations),)
            ),
        ),
    )


def _service(step: CourtStep, law: Deadlines) -> tuple[Remark, ...]:
    """Remark on the day of service, where the period runs from it."""
    if step in NOT_FROM_SERVICE:
        return ()
    if step == "set-aside-award":
        return (AwardServiceToCheck(citations=law.service_arbitration.citations),)
    return (ServiceToCheck(citations=law.service.citations),)

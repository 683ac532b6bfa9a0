"""Restarts of a limitation period: it begins again with every event that comes while it runs.

Source: 民法典 arts 188, 195, 诉讼时效规定 arts 8, 11-17.
"""

from collections.abc import Iterable
from datetime import date
from typing import Literal

import msgspec

from overdue_cli.core.clock.periods import Span, span
from overdue_cli.core.law.limitation import LimitationRule
from overdue_cli.core.law.record import Length
from overdue_cli.core.quantity.days_off import DaysOffCalendar
from overdue_cli.core.request.fields import Day

EventKind = Literal[
    "demand",
    "auto-debit",
    "payment",
    "request-for-time",
    "repayment-plan",
    "security",
    "public-notice",
    "assignment-notice",
    "debt-assumption",
    "mediation",
    "police-report",
    "suit",
    "arbitration",
    "payment-order",
    "preservation",
    "set-off",
    "subrogation",
    "enforcement",
    "co-debtor",
]
# The period begins again when these end (民法典 art. 195), after a report to the police when its
# outcome is known (诉讼时效规定 art. 13). A request for mediation is no such procedure, for it
# restarts the period on its own day (art. 12).
PROCEDURES = (
    "police-report",
    "suit",
    "arbitration",
    "payment-order",
    "preservation",
    "set-off",
    "subrogation",
    "enforcement",
)

NO_DAYS_OFF = DaysOffCalendar(is_off=lambda day: False, first=date.min.year, last=date.max.year)


class LimitationEvent(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that may have restarted the period: a demand on the day it arrived, a payment on
    the day it was made.

    `ended` is the day a procedure ended; a procedure without one is taken as still open.
    """

    day: Day
    kind: EventKind
    ended: Day | None = None


class LimitationRun(msgspec.Struct, frozen=True, kw_only=True):
    """A run of the period, from `start` because of `cause`; `span` is None while a procedure holds
    it open.
    """

    cause: str
    start: date
    span: Span | None


def is_older(run: LimitationRun, rule: LimitationRule) -> bool:
    """Whether an older, shorter period may have run out, so that no last day can be given."""
    return run.span is not None and run.start < rule.older.before


def runs_of(
    start: date,
    events: Iterable[LimitationEvent],
    length: Length,
    calendar: DaysOffCalendar,
    as_of: date,
) -> tuple[LimitationRun, ...]:
    """Runs of the period from `start` and again from every event that counts; `events` in order of
    days.

    An event counts on or before the last day; one that comes later restarts nothing. A procedure
    holds the period open until it ended, and for good where it had not ended by `as_of`. Events
    after `as_of` are left out. Three years from 2022-01-10, a demand on 2024-06-03: the second run
    ends on 2027-06-03.
    """
    runs = [LimitationRun(cause="due", start=start, span=span(start, length, calendar))]
    for event in events:
        current = runs[-1].span
        if current is None:
            break
        if start < event.day <= min(current.last, as_of):
            restart = event.ended or event.day
            if event.kind in PROCEDURES and (event.ended is None or event.ended > as_of):
                runs.append(LimitationRun(cause=event.kind, start=event.day, span=None))
            # A second event of the same day restarts nothing again.
            elif restart > runs[-1].start:
                runs.append(
                    LimitationRun(
                        cause=event.kind, start=restart, span=span(restart, length, calendar)
                    )
                )
    return tuple(runs)

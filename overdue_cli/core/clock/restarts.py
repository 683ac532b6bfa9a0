"""A limitation period that begins again: from its start, and from every event that came while it
ran.

Source: 民法典 arts 188, 195, 诉讼时效规定 arts 8, 11, 14, 17.
"""

from collections.abc import Iterable
from datetime import date
from typing import Literal

import msgspec

from overdue_cli.core.clock.periods import DaysOffCalendar, Span, span
from overdue_cli.core.law.record import Length
from overdue_cli.core.request.fields import Day

EventKind = Literal[
    "demand",
    "auto-debit",
    "payment",
    "request-for-time",
    "repayment-plan",
    "assignment-notice",
    "suit",
    "arbitration",
    "payment-order",
    "enforcement",
]
PROCEDURES = ("suit", "arbitration", "payment-order", "enforcement")


class LimitationEvent(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that may have restarted the period: a demand on the day it arrived, a payment on
    the day it was made.

    `ended` is the day a procedure ended; a procedure without one is taken as still open.
    """

    day: Day
    kind: EventKind
    ended: Day | None = None


class LimitationRun(msgspec.Struct, frozen=True, kw_only=True):
    """The period counted once, from `start` because of `cause`; `span` is None while a procedure
    holds it open.
    """

    cause: str
    start: date
    span: Span | None


def runs_of(
    start: date,
    events: Iterable[LimitationEvent],
    length: Length,
    calendar: DaysOffCalendar,
    as_of: date,
) -> tuple[LimitationRun, ...]:
    """The period from `start`, and again from every event that counts; `events` in order of days.

    An event counts on or before the last day; one that comes later restarts nothing. A procedure
    holds the period open until it ended, and for good where it had not ended by `as_of`. Events
    after `as_of` are left out.
    """
    runs = [LimitationRun(cause="due", start=start, span=span(start, length, calendar))]
    for event in events:
        current = runs[-1].span
        if current is None:
            break
        if start < event.day <= min(current.last, as_of):
            again = event.ended or event.day
            if event.kind in PROCEDURES and (event.ended is None or event.ended > as_of):
                runs.append(LimitationRun(cause=event.kind, start=event.day, span=None))
            elif again > runs[-1].start:
                runs.append(
                    LimitationRun(cause=event.kind, start=again, span=span(again, length, calendar))
                )
    return tuple(runs)

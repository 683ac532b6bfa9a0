"""When a claim may be near or past its limitation period. Facts to check, never a verdict."""

from collections.abc import Callable
from datetime import date

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.law.limitation import LimitationRule
from overdue_cli.core.quantity.dates import months_after


class LimitationClock(msgspec.Struct, frozen=True, kw_only=True):
    """`standing` is far, near, past, unknown (long overdue, no event said) or contact-after-end.

    Before a court it is interrupted (by a suit or a payment order, in time by this count), in-court
    (perhaps over before it) or decided (a judgment is there). `ends` is the day by the count;
    `last_day` the same day or, where that matters, the first after it that is no day off;
    `days_left` are those until it, negative once it has passed.
    """

    standing: str
    start: date
    ends: date
    days_left: int
    last_day: date

    @property
    def warns(self) -> bool:
        return self.standing not in ("far", "interrupted", "decided")


# By these papers a court has decided already; by those the period stands still until the procedure
# ends.
DECIDED = ("judgment", "enforcement")
INTERRUPTS = ("complaint", "payment-order")
# While one of these lies there nothing is confirmed or promised in a call.
HOLDS_BACK = (*INTERRUPTS, *DECIDED, "unopened")


def clock_of(
    debt: Debt,
    due: date,
    as_of: date,
    rule: LimitationRule,
    *,
    past_days_off: Callable[[date], date] = lambda day: day,
) -> LimitationClock:
    """Count from the due date, or from the last event after it while the period was still running.

    An event after the end restarts nothing by itself, so there the count stays with the due date. A
    call or payment restarts the clock only if it amounts to a demand or an acknowledgment, and
    other events may have done so unsaid; so what comes out is what to ask a lawyer about. A last
    day that is a day off moves on (民法典 art. 203) where `past_days_off` knows them.
    """
    event, start, whole = debt.last_event, due, 12 * rule.period.years
    first_end = months_after(due, whole)
    too_late = event is not None and event > first_end and event > past_days_off(first_end)
    if event is not None and not too_late:
        start = max(due, event)
    ends = months_after(start, whole)
    far = as_of < months_after(start, whole - rule.warn_months_before)
    last_day = ends if far else past_days_off(ends)
    if far:
        standing = "far"
    elif debt.paper in DECIDED:
        standing = "decided"
    elif debt.paper in INTERRUPTS:
        standing = "in-court" if too_late or (debt.paper_on or as_of) > last_day else "interrupted"
    elif too_late:
        standing = "contact-after-end"
    elif event is None:
        standing = "unknown"
    else:
        standing = "past" if as_of > last_day else "near"
    left = (last_day - as_of).days
    return LimitationClock(
        standing=standing, start=start, ends=ends, days_left=left, last_day=last_day
    )

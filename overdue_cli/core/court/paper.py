"""A paper that came of a court, or of mediation before one: until when something can be done about
it.
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.law.record import Length

if TYPE_CHECKING:
    from overdue_cli.core.clock.periods import DaysOffCalendar

# Which period a paper begins. Mediation and enforcement begin none that ends in so many days; of
# one that is still unopened nobody knows.
STEPS = {
    "payment-order": "payment-order-objection",
    "complaint": "answer",
    "judgment": "appeal-judgment",
}


class CourtPaper(msgspec.Struct, frozen=True, kw_only=True):
    """`last` is the last day to do something about it, None where there is none or the day it came
    was not said.

    `estimated`: the days off of its year are not in the calendar.
    """

    kind: str
    served: date | None
    last: date | None
    days_left: int | None
    estimated: bool


def paper_of(
    debt: Debt,
    periods: dict[str, Length] | None,
    calendar: "Callable[[], DaysOffCalendar] | None",
    as_of: date,
) -> CourtPaper | None:
    """The paper of a debt; without a calendar a last day that is a day off stays where it is, as an
    estimate.
    """
    if debt.paper is None:
        return None
    step = STEPS.get(debt.paper)
    if step is None or debt.paper_on is None or periods is None:
        return CourtPaper(
            kind=debt.paper, served=debt.paper_on, last=None, days_left=None, estimated=False
        )
    from overdue_cli.core.clock.periods import DaysOffCalendar, span

    days = calendar() if calendar else DaysOffCalendar(is_off=lambda _: False, first=1, last=0)
    last = span(debt.paper_on, periods[step], days).last
    return CourtPaper(
        kind=debt.paper,
        served=debt.paper_on,
        last=last,
        days_left=(last - as_of).days,
        estimated=not days.first <= last.year <= days.last,
    )

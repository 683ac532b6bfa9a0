"""Days to keep: proposed payments, due days of the contract still to come, and days on which a
right ends.
"""

from collections.abc import Iterator
from datetime import date
from typing import Literal

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.clock.limitation import LimitationClock
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
    "contract",
    "payment",
]
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


def agenda(matter: LetterFacts, debt: Debt, clock: LimitationClock) -> tuple[Date, ...]:
    """List the dates from today on, by day; on the same day what runs out comes first."""
    paper = matter.paper
    estimate = paper.last or paper.left_until if paper is not None and paper.estimated else None
    dates = [
        Date(
            day=day,
            what=what,
            estimated=clock.estimated
            if what == "limitation"
            else day == estimate and what in (*DEADLINES.values(), "retrial"),
        )
        for day, what in _dates(matter, debt, clock)
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
    if matter.warned and clock.last_day is not None and not clock.may_end_sooner:
        yield clock.last_day, "limitation"
    if debt.loan is not None and debt.by_instalments:
        from overdue_cli.core.charges.position import rows_of

        yield from ((row.due, "contract") for row in rows_of(debt) if row.due > matter.as_of)
    if matter.offer is not None and not matter.warned and not matter.in_court:
        yield from ((day, "payment") for day in matter.offer.dates)

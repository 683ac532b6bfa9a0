"""A debt told by its instalments: what fell due when, what was paid since, when all was called due."""

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

import msgspec

from overdue_cli.core.money import ZERO, exact
from overdue_cli.core.problem import Problem
from overdue_cli.core.request import Day, Money, Request

if TYPE_CHECKING:
    from overdue_cli.core.claim import Claim


class Due(Request, frozen=True, kw_only=True):
    """What fell or falls due on a day and was not paid: principal, and contract interest if it was stated."""

    due: Day
    principal: Money
    interest: Money | None = None


class Paid(Request, frozen=True, kw_only=True):
    """A payment since the first of these instalments fell due."""

    date: Day
    amount: Money


class PauseSpan(Request, frozen=True, kw_only=True):
    """Days without interest, or without the penalty and compound interest; `end` is not counted."""

    start: Day
    end: Day
    what: Literal["penalty", "all"] = "all"


class LoanDetail(Request, frozen=True, kw_only=True):
    """The instalments not paid on their due days, and those still to come. `until` is the day counted to."""

    instalments: tuple[Due, ...]
    payments: tuple[Paid, ...] = ()
    accelerated: Day | None = None
    pauses: tuple[PauseSpan, ...] = ()
    until: Day | None = None

    def overdue_on(self, day: date) -> tuple[Due, ...]:
        """What is overdue on a day, oldest first; everything, once all was called due."""
        called = self.accelerated is not None and self.accelerated <= day
        return tuple(row for row in self.in_order() if row.due < day or called)

    def in_order(self) -> tuple[Due, ...]:
        return tuple(sorted(self.instalments, key=lambda row: row.due))

    def problems(self, until: date, at: str) -> tuple[Problem, ...]:
        """What the dates and amounts do not allow, under the path `at`."""
        overdue, found = self.overdue_on(until), []
        if not sum((row.principal for row in overdue), ZERO):
            found.append(("nothing-overdue", "instalments"))
        first = overdue[0].due if overdue else until
        for i, paid in enumerate(self.payments):
            if not first <= paid.date <= until:
                found.append(("payment-out-of-range", f"payments[{i}].date"))
        for i, pause in enumerate(self.pauses):
            if pause.end <= pause.start:
                found.append(("end-before-start", f"pauses[{i}].end"))
        if self.accelerated is not None and self.accelerated > until:
            found.append(("in-the-future", "accelerated"))
        return tuple(Problem(code=code, path=f"{at}.{path}") for code, path in found)

    def claim(self, fees: Decimal) -> "Claim":
        """The claim for the engine, up to `until`."""
        from overdue_cli.core import claim as c

        assert self.until is not None, "read_case sets the day"
        rows = (c.Instalment(due=row.due, principal=row.principal, interest=row.interest) for row in self.in_order())
        return c.Claim(
            instalments=tuple(rows),
            until=self.until,
            accelerated=self.accelerated,
            fees=fees,
            pauses=tuple(c.Pause(start=each.start, end=each.end, what=each.what) for each in self.pauses),
            payments=tuple(c.Payment(day=each.date, amount=each.amount) for each in self.payments),
        )


class Position(msgspec.Struct, frozen=True, kw_only=True):
    """What is left: days since the oldest unpaid instalment fell due, its principal, and all principal."""

    days_overdue: int
    principal: Decimal
    outstanding: Decimal


def position_of(detail: LoanDetail, principal_paid: Decimal = ZERO) -> Position:
    """Payments count against the oldest principal first."""
    assert detail.until is not None, "read_case sets the day"
    overdue, left = detail.overdue_on(detail.until), principal_paid
    with exact():
        owed = sum((row.principal for row in overdue), ZERO) - principal_paid
        later = sum((row.principal for row in detail.instalments), ZERO) - sum((r.principal for r in overdue), ZERO)
    oldest = detail.until
    for row in overdue:
        if left < row.principal:
            oldest = min(row.due, detail.accelerated or row.due)
            break
        left -= row.principal
    days = max(timedelta(), detail.until - oldest).days
    return Position(days_overdue=days, principal=max(ZERO, owed), outstanding=max(ZERO, owed) + later)

"""Where a loan told in full stands: its instalments, what of them is overdue, and what does not fit
together.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import msgspec

from overdue_cli.core.accrual.ledger import OpenInstalment
from overdue_cli.core.case.loan import MOST_INSTALMENTS, Due, LoanDetail, Schedule
from overdue_cli.core.quantity.dates import monthly
from overdue_cli.core.quantity.day_count import DayCount
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.repayment import schedule as schedules
from overdue_cli.core.request.problem import Problem

if TYPE_CHECKING:
    from overdue_cli.core.case.case import Debt


class Position(msgspec.Struct, frozen=True, kw_only=True):
    """What is left: days since the oldest unpaid instalment fell due, its principal, all principal,
    and that due date; where nothing is overdue, the next one, and None where nothing is left.
    """

    days_overdue: int
    due_date: date | None
    principal: Decimal
    outstanding: Decimal


def loan_and_date(debt: "Debt") -> tuple[LoanDetail, date]:
    """The loan as it was told, and the day counted to."""
    assert debt.loan is not None, "only for a debt told in full"
    assert debt.counted_to is not None, "read_case sets the day"
    return debt.loan, debt.counted_to


class LoanInstalments:
    """The instalments of one loan, computed once: all of them, what is overdue, where it stands."""

    def __init__(self, debt: "Debt") -> None:
        self.debt = debt
        self.loan, self.until = loan_and_date(debt)

    @cached_property
    def rows(self) -> tuple[Due, ...]:
        """All instalments, in order of their days; only for a loan without schedule problems."""
        return rows_of(self.debt)

    @property
    def is_called(self) -> bool:
        """Whether all of it was called due by the day counted to."""
        return self.loan.accelerated is not None and self.loan.accelerated <= self.until

    def problems(self, at: str) -> tuple[Problem, ...]:
        """What the dates, amounts and rates of a loan do not allow, under the path `at`."""
        found = [
            *_schedule_problems(self.loan),
            *_rate_problems(self.loan, self.debt),
            *_day_problems(self.loan, self.until),
        ]
        found += [] if found else self._payment_problems()
        return tuple(Problem(code=code, path=f"{at}.{path}") for code, path in found)

    def position(self, remaining: Sequence[OpenInstalment] | None = None) -> Position:
        """Where the loan stands: before any payment, or with what payments have left of each
        instalment.

        Principal counts from the day it falls due, days overdue from the day after: what falls due
        on the day counted to is due and not late yet.
        """
        rows = self._unpaid if remaining is None else remaining
        late = (
            row.due for row in rows if not row.is_paid and (self.is_called or row.due < self.until)
        )
        oldest = min(late, default=self.until)
        if self.loan.accelerated is not None and self.is_called:
            oldest = min(oldest, self.loan.accelerated)
        with exact():
            due = sum(
                (row.principal for row in rows if self.is_called or row.due <= self.until), ZERO
            )
            outstanding = sum((row.principal for row in rows), ZERO)
        days = max(timedelta(), self.until - oldest).days
        open_days = [row.due for row in rows if not row.is_paid]
        return Position(
            due_date=min([oldest, *open_days]) if days else min(open_days, default=None),
            days_overdue=days if any(not row.is_paid for row in rows) else 0,
            principal=due,
            outstanding=outstanding,
        )

    @property
    def _unpaid(self) -> tuple[OpenInstalment, ...]:
        """All instalments as if nothing had been paid."""
        return tuple(
            OpenInstalment(due=row.due, principal=row.principal, interest=row.interest or ZERO)
            for row in self.rows
        )

    def _payment_problems(self) -> list[tuple[str, str]]:
        loan = self.loan
        if not loan.sets_position:
            return [("payments-need-instalments", "payments")] if loan.payments else []
        problems: list[tuple[str, str]] = []
        if not any(row.principal or row.interest for row in self.rows):
            problems.append(("nothing-overdue", "instalments" if loan.instalments else "schedule"))
        # A payment before the first due day counts ahead; one that is still to come does not count.
        late = (i for i, paid in enumerate(loan.payments) if paid.date > self.until)
        return [*problems, *(("payment-out-of-range", f"payments[{i}].date") for i in late)]


def rows_of(debt: "Debt") -> tuple[Due, ...]:
    """The instalments in order of their days: as told, as the schedule has them, or the one the
    debt comes to.
    """
    detail, until = loan_and_date(debt)
    if detail.instalments:
        return tuple(sorted(detail.instalments, key=lambda row: row.due))
    if detail.schedule is not None:
        return scheduled(detail.schedule, debt)
    # Interest until the due day is not asked for here, so it is stated as nothing.
    due = until - timedelta(days=debt.days_overdue)
    return (Due(due=due, principal=debt.principal, interest=ZERO),)


def scheduled(schedule: Schedule, debt: "Debt") -> tuple[Due, ...]:
    """The instalments of a schedule that were not paid."""
    assert debt.rate is not None, "a schedule is refused without a rate"
    first = schedule.first_due or schedules.first_due(schedule.start, schedule.due_day)
    day = schedule.due_day or (None if schedule.first_due else schedule.start.day)
    counting: DayCount | Literal["months"] = (
        "none" if debt.daily_rate is not None else schedule.day_count or "months"
    )
    terms = schedules.ScheduleTerms(
        method=schedule.method,
        amount=schedule.amount,
        rate=debt.rate,
        counting=counting,
        start=schedule.start,
        due=monthly(first, schedule.instalments, day),
    )
    lines = schedules.schedule(terms)[schedule.paid :]
    return tuple(
        Due(due=line.period.due, principal=line.principal, interest=line.interest) for line in lines
    )


def _schedule_problems(detail: LoanDetail) -> list[tuple[str, str]]:
    schedule = detail.schedule
    if schedule is None:
        return []
    found = [
        ("is-zero", f"schedule.{name}")
        for name in ("amount", "instalments")
        if not getattr(schedule, name)
    ]
    if detail.instalments:
        found.append(("schedule-or-instalments", "schedule"))
    if schedule.instalments > MOST_INSTALMENTS:
        found.append(("too-large", "schedule.instalments"))
    if schedule.paid > schedule.instalments:
        found.append(("more-than-instalments", "schedule.paid"))
    if schedule.due_day is not None and not 1 <= schedule.due_day <= 31:
        found.append(("not-a-day-of-month", "schedule.due_day"))
    if schedule.first_due is not None and schedule.first_due <= schedule.start:
        found.append(("not-after-start", "schedule.first_due"))
    return found


def _rate_problems(detail: LoanDetail, debt: "Debt") -> list[tuple[str, str]]:
    found = []
    if detail.schedule is not None and debt.rate is None:
        found.append(("schedule-needs-rate", "schedule"))
    days = [change.since for change in detail.changes]
    if days != sorted(set(days)):
        found.append(("changes-not-in-order", "changes"))
    for i, change in enumerate(detail.changes):
        same, other = (
            ("daily_rate", "annual_rate")
            if debt.daily_rate is not None
            else ("annual_rate", "daily_rate")
        )
        if debt.rate is None or getattr(change, same) is None or getattr(change, other) is not None:
            found.append(("change-of-other-rate", f"changes[{i}]"))
    if detail.day_count is not None and debt.daily_rate is not None:
        found.append(("daily-rate-has-no-year", "day_count"))
    if not detail.compound:
        found += [
            ("only-with-compound", n)
            for n in ("capitalised", "compound_on_penalty")
            if getattr(detail, n)
        ]
    elif detail.compound_on_penalty and detail.capitalised in (None, "never"):
        found.append(("only-with-capitalised", "compound_on_penalty"))
    return found


def _day_problems(detail: LoanDetail, until: date) -> list[tuple[str, str]]:
    found = [
        ("end-before-start", f"pauses[{i}].end")
        for i, each in enumerate(detail.pauses)
        if each.end <= each.start
    ]
    if detail.accelerated is not None and detail.accelerated > until:
        found.append(("in-the-future", "accelerated"))
    return found

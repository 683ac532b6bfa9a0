"""Where a loan told in full stands: its instalments, what of them is overdue, and what does not fit
together.
"""

from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import msgspec

from overdue_cli.core.case.loan import MOST_INSTALMENTS, Due, LoanDetail, Schedule
from overdue_cli.core.quantity.dates import monthly
from overdue_cli.core.quantity.day_count import DayCount
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.repayment import schedule as schedules
from overdue_cli.core.request.problem import Problem

if TYPE_CHECKING:
    from overdue_cli.core.case.case import Debt


class Position(msgspec.Struct, frozen=True, kw_only=True):
    """What is left: days since the oldest unpaid instalment fell due, its principal, and all
    principal.
    """

    days_overdue: int
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

    @cached_property
    def overdue(self) -> tuple[Due, ...]:
        """What is overdue on the day counted to, oldest first; everything, once all was called
        due.
        """
        called = self.loan.accelerated is not None and self.loan.accelerated <= self.until
        return tuple(row for row in self.rows if row.due < self.until or called)

    def problems(self, at: str) -> tuple[Problem, ...]:
        """What the dates, amounts and rates of a loan do not allow, under the path `at`."""
        found = [
            *_schedule_problems(self.loan),
            *_rate_problems(self.loan, self.debt),
            *_day_problems(self.loan, self.until),
        ]
        found += [] if found else self._payment_problems()
        return tuple(Problem(code=code, path=f"{at}.{path}") for code, path in found)

    def position(self, principal_paid: Decimal = ZERO, interest_paid: Decimal = ZERO) -> Position:
        """Payments count against the oldest principal, and the oldest stated interest, first."""
        with exact():
            overdue = sum((row.principal for row in self.overdue), ZERO)
            owed = overdue - principal_paid
            later = sum((row.principal for row in self.rows), ZERO) - overdue
        unpaid = _first_unpaid(self.overdue, principal_paid, interest_paid)
        oldest = (
            self.until if unpaid is None else min(unpaid.due, self.loan.accelerated or unpaid.due)
        )
        return Position(
            days_overdue=max(timedelta(), self.until - oldest).days,
            principal=max(ZERO, owed),
            outstanding=max(ZERO, owed) + later,
        )

    def _payment_problems(self) -> list[tuple[str, str]]:
        loan = self.loan
        if not loan.sets_position:
            return [("payments-need-instalments", "payments")] if loan.payments else []
        overdue, found = self.overdue, []
        if not sum((row.principal + (row.interest or ZERO) for row in overdue), ZERO):
            found.append(("nothing-overdue", "instalments" if loan.instalments else "schedule"))
        first = overdue[0].due if overdue else self.until
        late = (i for i, paid in enumerate(loan.payments) if not first <= paid.date <= self.until)
        return [*found, *(("payment-out-of-range", f"payments[{i}].date") for i in late)]


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


def _first_unpaid(rows: tuple[Due, ...], principal: Decimal, interest: Decimal) -> Due | None:
    """The oldest of them that so much principal and interest do not pay in full."""
    for row in rows:
        asked = row.interest or ZERO
        if principal < row.principal or interest < asked:
            return row
        principal, interest = principal - row.principal, interest - asked
    return None


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

"""One sum a month until a debt is gone: the dates, what each payment goes to, or the least that
would do.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.answer.explanation import Calculated, Explained
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.clock.periods import ONE_DAY, DaysOffCalendar, working_day
from overdue_cli.core.law.repayment import Repayment
from overdue_cli.core.quantity.dates import day_of_month_from, monthly
from overdue_cli.core.quantity.money import ZERO
from overdue_cli.core.repayment import schedule
from overdue_cli.core.repayment.explain import Explaining
from overdue_cli.core.repayment.payoff import least_to_pay_off, paid_in_all, pay_off
from overdue_cli.core.repayment.schedule import MOST_INSTALMENTS, Counting, ScheduleTerms
from overdue_cli.core.request.fields import (
    Count,
    DailyRate,
    Day,
    Money,
    Request,
    YearlyRate,
    flag_of,
)
from overdue_cli.core.request.problem import Problem

# The widest first.
BY_DAYS: tuple[Counting, ...] = ("act/360", "act/365")


class PlanRequest(Request, frozen=True, kw_only=True):
    """`monthly_payment` yuan on a debt of `amount` yuan, on which interest runs at one rate;
    `accrued` bears none.

    Not said: the count begins on the day counted to, payments are made on its day of the month, a
    day off moves to the next working day; yearly rates count by whole months, daily rates by actual
    days; lines are rounded half-up.
    """

    amount: Money
    monthly_payment: Money
    annual_rate: YearlyRate | None = None
    daily_rate: DailyRate | None = None
    accrued: Money | None = None
    start: Day | None = None
    payday: Count | None = None
    day_off: Literal["after", "before", "stays"] | None = None
    day_count: (
        Literal["months", "act/360", "act/365", "act/act", "30/360", "whole-years"] | None
    ) = None
    rounding: Literal["half-up", "half-even", "truncate"] | None = None

    def check(self) -> tuple[Problem, ...]:
        found = [
            ("is-zero", name) for name in ("amount", "monthly_payment") if not getattr(self, name)
        ]
        if self.annual_rate is None and self.daily_rate is None:
            found.append(("missing", "annual_rate"))
        elif self.annual_rate is not None and self.daily_rate is not None:
            found.append(("both-rates", "annual_rate"))
        elif self.day_count and self.annual_rate is None:
            found.append(("daily-rate-has-no-year", "day_count"))
        if self.payday is not None and not 1 <= self.payday <= 31:
            found.append(("not-a-day-of-month", "payday"))
        return tuple(Problem(code=code, path=path, flag=flag_of(path)) for code, path in found)


class RepaymentOnCalendar(msgspec.Struct, frozen=True, kw_only=True):
    """The rules, and the days off to count them on."""

    law: Repayment
    calendar: DaysOffCalendar


class PaymentTooSmall(Remark, frozen=True):
    """`payment` does not end the debt within `years` years; `interest` is what the first whole
    month adds.
    """

    payment: Decimal
    interest: Decimal
    least: Decimal
    years: int


class PlanCounting(Remark, frozen=True):
    """Nobody said how days make a part of a year: what is paid in all where they are counted."""

    by_360: Decimal
    by_365: Decimal


class PlanEndsByMonthsOnly(Remark, frozen=True):
    """Nobody said how days make a part of a year; where they are counted it does not end, but with
    `least` it does.
    """

    least: Decimal


class PayDaysMoved(Remark, frozen=True):
    """`count` payments fall on a day off and are moved, the first of them from `day` to `moved`."""

    count: int
    day: date
    moved: date


class PayDaysEstimated(Remark, frozen=True):
    """From `year` on no notice of the days off is in the calendar."""

    year: int


REQUEST = PlanRequest


def on_calendar(law: Repayment, calendar: DaysOffCalendar) -> RepaymentOnCalendar:
    """What `calculate` goes by."""
    return RepaymentOnCalendar(law=law, calendar=calendar)


def calculate(request: PlanRequest, rules: RepaymentOnCalendar, as_of: date) -> Calculated:
    """The number of payments, the last one, all that is paid, every payment; or only the least that
    would do.
    """
    start = request.start or as_of
    nominal, made = _pay_days(request, start, rules.calendar)
    terms = _terms(request, start, nominal, made)
    paid = pay_off(terms, request.monthly_payment, request.accrued or ZERO)
    if paid is None:
        return _refused(request, terms, rules.law)
    unsaid = request.day_count is None and request.annual_rate
    return Calculated(
        results=Explaining(
            terms=terms,
            accrued=request.accrued or ZERO,
            days_said=request.day_count is not None or request.daily_rate is not None,
            rounding_said=request.rounding is not None,
            law=rules.law,
        ).results(paid, nominal, made),
        notes=_notes(nominal[: len(paid)], made[: len(paid)], rules),
        assumptions=(_by_days(request, terms, made, rules.law),) if unsaid else (),
    )


def _pay_days(
    request: PlanRequest, start: date, calendar: DaysOffCalendar
) -> tuple[tuple[date, ...], tuple[date, ...]]:
    """The days of the longest plan there is, from the first after `start` on: as agreed, and as
    days off move them.
    """
    day = request.payday or start.day
    first = day_of_month_from(start + ONE_DAY, day)
    nominal = monthly(first, MOST_INSTALMENTS, day)
    if request.day_off == "stays":
        return nominal, nominal
    if request.day_off == "before":
        return nominal, tuple(_working_day_before(due, start, calendar) for due in nominal)
    return nominal, tuple(working_day(due, calendar) for due in nominal)


def _working_day_before(due: date, start: date, calendar: DaysOffCalendar) -> date:
    """The last day up to `due` that is none off; the next one where none is left after `start`."""
    day = due
    while day > start and calendar.is_off(day):
        day -= ONE_DAY
    return day if day > start else working_day(due, calendar)


def _terms(
    request: PlanRequest, start: date, nominal: Sequence[date], made: Sequence[date]
) -> ScheduleTerms:
    daily = request.daily_rate
    rate = request.annual_rate if daily is None else daily
    assert rate is not None
    counting: Counting = request.day_count or ("months" if daily is None else "none")
    return ScheduleTerms(
        method="interest-first",
        amount=request.amount,
        rate=rate,
        counting=counting,
        start=start,
        # A month stays a month where a day off ends it; where days are counted, those a payment
        # waits are too.
        due=tuple(nominal if counting == "months" else made),
        rounding=request.rounding or "half-up",
    )


def _refused(request: PlanRequest, terms: ScheduleTerms, law: Repayment) -> Calculated:
    """No schedule that does not end: what a month adds, and the least that would do."""
    month = msgspec.structs.replace(terms, start=terms.due[0], due=terms.due[1:2])
    (first,) = schedule.schedule(month)
    least = least_to_pay_off(terms, request.accrued or ZERO)
    return Calculated(
        results=(
            Explained(name="interest-of-a-month", value=first.interest, citations=law.contract),
            Explained(name="least-payment", value=least, citations=law.order),
        ),
        notes=(
            PaymentTooSmall(
                payment=request.monthly_payment,
                interest=first.interest,
                least=least,
                years=MOST_INSTALMENTS // 12,
                citations=law.order,
            ),
        ),
    )


def _by_days(
    request: PlanRequest, terms: ScheduleTerms, made: Sequence[date], law: Repayment
) -> Remark:
    """What the same payments come to where the days are counted."""
    accrued, found = request.accrued or ZERO, []
    for counting in BY_DAYS:
        counted = msgspec.structs.replace(terms, counting=counting, due=tuple(made))
        paid = pay_off(counted, request.monthly_payment, accrued)
        if paid is None:
            return PlanEndsByMonthsOnly(
                least=least_to_pay_off(counted, accrued), citations=law.contract
            )
        found.append(paid_in_all(paid))
    by_360, by_365 = found
    return PlanCounting(by_360=by_360, by_365=by_365, citations=law.contract)


def _notes(
    nominal: Sequence[date], made: Sequence[date], rules: RepaymentOnCalendar
) -> tuple[Remark, ...]:
    moved = [(due, day) for due, day in zip(nominal, made, strict=True) if due != day]
    late = [day.year for day in nominal if day.year > rules.calendar.last]
    cites = rules.law.day_off
    return (
        *(
            (PayDaysMoved(count=len(moved), day=moved[0][0], moved=moved[0][1], citations=cites),)
            if moved
            else ()
        ),
        *((PayDaysEstimated(year=late[0], citations=cites),) if late else ()),
    )

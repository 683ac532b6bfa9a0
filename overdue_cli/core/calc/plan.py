"""One sum a month until a debt is paid off: the dates, what each payment goes to, or the least
payment that ends it.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.accrual.lpr import held_lpr, rate_at
from overdue_cli.core.answer.explanation import Calculated, Explained
from overdue_cli.core.answer.finding import Finding, Remark
from overdue_cli.core.law.repayment import Repayment
from overdue_cli.core.quantity.dates import day_of_month_from, monthly
from overdue_cli.core.quantity.days_off import ONE_DAY, DaysOffCalendar, working_day
from overdue_cli.core.quantity.money import ZERO
from overdue_cli.core.repayment import schedule
from overdue_cli.core.repayment.explain import Explaining
from overdue_cli.core.repayment.payoff import least_to_pay_off, paid_in_all, pay_off, shrinks
from overdue_cli.core.repayment.schedule import MOST_INSTALMENTS, Counting, ScheduleTerms
from overdue_cli.core.request.fields import (
    Count,
    DailyRate,
    Day,
    LprOrYearly,
    Money,
    Request,
    flag_of,
)
from overdue_cli.core.request.problem import Problem

# How far payments are followed to say when a debt ends that no plan of thirty years ends.
FOLLOWED_MONTHS = 1200
# The day counts that are beside whole months; the one with more interest first.
DAY_COUNTS: tuple[Counting, ...] = ("act/360", "act/365")


class PlanRequest(Request, frozen=True, kw_only=True):
    """A debt of `amount` yuan that bears interest at one rate, and `monthly_payment` yuan a month
    on it; `accrued` interest bears none.

    Where nothing is said, the count begins on the day counted to, payments are made on that day of
    the month, and a day off moves to the next working day; yearly rates count by whole months,
    daily rates by actual days; each month's interest is rounded half-up.
    """

    amount: Money
    monthly_payment: Money
    annual_rate: LprOrYearly | None = None
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
        problems = [
            ("is-zero", name) for name in ("amount", "monthly_payment") if not getattr(self, name)
        ]
        if self.annual_rate is None and self.daily_rate is None:
            problems.append(("missing", "annual_rate"))
        elif self.annual_rate is not None and self.daily_rate is not None:
            problems.append(("both-rates", "annual_rate"))
        elif self.day_count and self.annual_rate is None:
            problems.append(("daily-rate-has-no-year", "day_count"))
        if self.payday is not None and not 1 <= self.payday <= 31:
            problems.append(("not-a-day-of-month", "payday"))
        return tuple(Problem(code=code, path=path, flag=flag_of(path)) for code, path in problems)


class RepaymentOnCalendar(msgspec.Struct, frozen=True, kw_only=True):
    """The rules on repayment, and the calendar of days off that payments are moved by."""

    law: Repayment
    calendar: DaysOffCalendar


class PaymentTooSmall(Remark, frozen=True):
    """The debt never ends by `payment`; `interest` is that of the first whole month, `least` the
    least payment that ends it within `years` years.
    """

    payment: Decimal
    interest: Decimal
    least: Decimal
    years: int


class PaymentTakesLong(Remark, frozen=True):
    """The debt ends by `payment`, but only after `months`, more than `years` years; `total` is what
    all payments come to, `least` the least payment that ends it within `years` years.
    """

    payment: Decimal
    months: int
    last_date: date
    total: Decimal
    least: Decimal
    years: int


class PaymentTakesOverALife(Remark, frozen=True):
    """The debt shrinks by `payment`, but is not paid off within `followed` years; `least` is the
    least payment that ends it within `years` years.
    """

    payment: Decimal
    followed: int
    least: Decimal
    years: int


class PlanCounting(Remark, frozen=True):
    """The day count was not given: the sum of all payments where days are counted."""

    by_360: Decimal
    by_365: Decimal


class PlanEndsByMonthsOnly(Remark, frozen=True):
    """The day count was not given: where days are counted the debt does not end within `years`
    years, but with `least` it does.
    """

    least: Decimal
    years: int


class PayDaysMoved(Remark, frozen=True):
    """A number of payments (`count`) fall on a day off and are moved, the first of them from `day`
    to `moved`.
    """

    count: int
    day: date
    moved: date


class PayDaysEstimated(Remark, frozen=True):
    """The calendar has no notice of the days off from `year` on."""

    year: int


REQUEST = PlanRequest


def on_calendar(law: Repayment, calendar: DaysOffCalendar) -> RepaymentOnCalendar:
    """The rules and the calendar that `calculate` takes."""
    return RepaymentOnCalendar(law=law, calendar=calendar)


def calculate(request: PlanRequest, rules: RepaymentOnCalendar, as_of: date) -> Calculated:
    """Compute the number of payments, the last one, the sum and every payment; or, where it takes
    longer than the longest plan, how long, and the least payment that ends the debt in time.
    """
    start = request.start or as_of
    nominal, made = _pay_days(request, start, rules.calendar, MOST_INSTALMENTS)
    terms = _terms(request, rules.law, start, nominal, made)
    paid = pay_off(terms, request.monthly_payment, request.accrued or ZERO)
    if paid is None:
        longer = _pay_days(request, start, rules.calendar, FOLLOWED_MONTHS)
        return _ends_late(request, terms, longer, rules.law)
    is_counting_assumed = request.day_count is None and request.annual_rate and terms.rate
    return Calculated(
        results=Explaining(
            terms=terms,
            accrued=request.accrued or ZERO,
            days_said=request.day_count is not None or request.daily_rate is not None,
            rounding_said=request.rounding is not None,
            law=rules.law,
        ).results(paid, nominal, made),
        notes=_notes(nominal[: len(paid)], made[: len(paid)], rules),
        assumptions=(
            *_held(request, rules.law, start),
            *((_by_days(request, terms, made, rules.law),) if is_counting_assumed else ()),
        ),
    )


def _held(request: PlanRequest, law: Repayment, start: date) -> tuple[Finding, ...]:
    """What is assumed of a rate on the LPR."""
    return () if request.annual_rate is None else held_lpr(request.annual_rate, law.lpr, start)


def _pay_days(
    request: PlanRequest, start: date, calendar: DaysOffCalendar, count: int
) -> tuple[tuple[date, ...], tuple[date, ...]]:
    """`count` payment days, from the first after `start` on: as agreed, and as days off move them
    (民法典 art. 203).
    """
    # How many payments are needed is known only once they are computed, so as many days are made as
    # there can be; the first may still lie in the month of the start.
    day = request.payday or start.day
    first = day_of_month_from(start + ONE_DAY, day)
    nominal = monthly(first, count, day)
    if request.day_off == "stays":
        return nominal, nominal
    if request.day_off == "before":
        return nominal, tuple(_working_day_before(due, start, calendar) for due in nominal)
    return nominal, tuple(working_day(due, calendar) for due in nominal)


def _working_day_before(due: date, start: date, calendar: DaysOffCalendar) -> date:
    """The last working day up to `due`; the next one where none lies between `start` and `due`."""
    day = due
    while day > start and calendar.is_off(day):
        day -= ONE_DAY
    return day if day > start else working_day(due, calendar)


def _terms(
    request: PlanRequest,
    law: Repayment,
    start: date,
    nominal: Sequence[date],
    made: Sequence[date],
) -> ScheduleTerms:
    """The terms by which interest is computed; by their method every month is a period. Of the LPR
    that of the first day is taken.
    """
    daily, yearly = request.daily_rate, request.annual_rate
    rate = daily if yearly is None else rate_at(yearly, law.lpr, start)
    assert rate is not None
    counting: Counting = request.day_count or ("months" if daily is None else "none")
    return ScheduleTerms(
        method="interest-first",
        amount=request.amount,
        rate=rate,
        counting=counting,
        start=start,
        # By whole months a month stays a month where a day off ends it; where days are counted,
        # the days a payment waits are counted too.
        due=tuple(nominal if counting == "months" else made),
        rounding=request.rounding or "half-up",
    )


def _ends_late(
    request: PlanRequest,
    terms: ScheduleTerms,
    longer: tuple[tuple[date, ...], tuple[date, ...]],
    law: Repayment,
) -> Calculated:
    """The answer where the debt does not end in the longest plan: when it does, and the least
    payment that ends it in time. `longer` are the days on which the payments are followed.
    """
    accrued, payment = request.accrued or ZERO, request.monthly_payment
    nominal, made = longer
    followed = _terms(request, law, terms.start, nominal, made)
    paid = pay_off(followed, payment, accrued)
    least = least_to_pay_off(terms, accrued)
    years = MOST_INSTALMENTS // 12
    note: Remark
    ends: tuple[Explained, ...] = ()
    month = _interest_of_a_month(terms)
    if paid is not None:
        total = paid_in_all(paid)
        ends = (
            Explained(name="payments", value=len(paid), unit="number", citations=law.order),
            Explained(
                name="last-date", value=made[len(paid) - 1], unit="date", citations=law.order
            ),
            Explained(name="paid-in-all", value=total, citations=law.order),
        )
        note = PaymentTakesLong(
            payment=payment,
            months=len(paid),
            last_date=made[len(paid) - 1],
            total=total,
            least=least,
            years=years,
            citations=law.order,
        )
    elif shrinks(followed, payment, accrued):
        note = PaymentTakesOverALife(
            payment=payment,
            followed=FOLLOWED_MONTHS // 12,
            least=least,
            years=years,
            citations=law.order,
        )
    else:
        note = PaymentTooSmall(
            payment=payment, interest=month, least=least, years=years, citations=law.order
        )
    return Calculated(
        results=(
            *ends,
            Explained(name="interest-of-a-month", value=month, citations=law.contract),
            Explained(name="least-payment", value=least, citations=law.order),
        ),
        notes=(note,),
        assumptions=_held(request, law, terms.start),
    )


def _interest_of_a_month(terms: ScheduleTerms) -> Decimal:
    """The interest of the first whole month."""
    # The first period may be shorter than a month, so the month shown is the one after it.
    month = msgspec.structs.replace(terms, start=terms.due[0], due=terms.due[1:2])
    return schedule.schedule(month)[0].interest


def _by_days(
    request: PlanRequest, terms: ScheduleTerms, made: Sequence[date], law: Repayment
) -> Remark:
    """The remark on what the same payments amount to where days are counted."""
    accrued, sums = request.accrued or ZERO, []
    for counting in DAY_COUNTS:
        terms_by_days = msgspec.structs.replace(terms, counting=counting, due=tuple(made))
        paid = pay_off(terms_by_days, request.monthly_payment, accrued)
        if paid is None:
            return PlanEndsByMonthsOnly(
                least=least_to_pay_off(terms_by_days, accrued),
                years=MOST_INSTALMENTS // 12,
                citations=law.contract,
            )
        sums.append(paid_in_all(paid))
    by_360, by_365 = sums
    return PlanCounting(by_360=by_360, by_365=by_365, citations=law.contract)


def _notes(
    nominal: Sequence[date], made: Sequence[date], rules: RepaymentOnCalendar
) -> tuple[Remark, ...]:
    """The remarks on payment days that were moved, or that no notice of days off covers."""
    moved = [(due, day) for due, day in zip(nominal, made, strict=True) if due != day]
    unannounced = [day.year for day in nominal if day.year > rules.calendar.last]
    cites = rules.law.day_off
    return (
        *(
            (PayDaysMoved(count=len(moved), day=moved[0][0], moved=moved[0][1], citations=cites),)
            if moved
            else ()
        ),
        *((PayDaysEstimated(year=unannounced[0], citations=cites),) if unannounced else ()),
    )

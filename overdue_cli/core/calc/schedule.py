"""The schedule of a loan: every instalment with its interest, principal and the balance after it.

Example: 12,000 at 12 % in 12 level instalments by whole months: 1,066.19 a month.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.answer.explanation import Calculated, Explained, plain
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.case.case import Problem
from overdue_cli.core.case.loan import RepaymentMethod
from overdue_cli.core.law.repayment import Repayment
from overdue_cli.core.quantity.dates import monthly, months_after
from overdue_cli.core.quantity.day_count import Rounding
from overdue_cli.core.repayment import schedule
from overdue_cli.core.repayment.schedule import MOST_INSTALMENTS, ScheduledInstalment, ScheduleTerms
from overdue_cli.core.request.fields import (
    Count,
    DailyRate,
    Day,
    Money,
    Request,
    YearlyRate,
    flag_of,
)


class ScheduleRequest(Request, frozen=True, kw_only=True):
    """A loan of `amount` yuan at one rate, repaid in monthly instalments.

    Where nothing is said, the loan starts on the day counted to and is first due a month after;
    yearly rates count by whole months, daily rates by actual days; amounts are rounded half-up.
    """

    amount: Money
    method: RepaymentMethod
    instalments: Count
    annual_rate: YearlyRate | None = None
    daily_rate: DailyRate | None = None
    start: Day | None = None
    first_due: Day | None = None
    due_day: Count | None = None
    day_count: (
        Literal["months", "act/360", "act/365", "act/act", "30/360", "whole-years"] | None
    ) = None
    rounding: Rounding | None = None
    level_payment: Literal["by-month", "fen", "unrounded"] | None = None

    def check(self) -> tuple[Problem, ...]:
        problems = (*self._sizes(), *self._rates(), *self._days())
        return tuple(Problem(code=code, path=path, flag=flag_of(path)) for code, path in problems)

    def _sizes(self) -> list[tuple[str, str]]:
        """Code and field of every problem of amounts and counts."""
        problems = [
            ("is-zero", name) for name in ("amount", "instalments") if not getattr(self, name)
        ]
        if self.instalments > MOST_INSTALMENTS:
            problems.append(("too-large", "instalments"))
        if self.level_payment and self.method != "level":
            problems.append(("only-for-level", "level_payment"))
        return problems

    def _rates(self) -> list[tuple[str, str]]:
        """Code and field of the problem of the rate, if there is one."""
        if self.annual_rate is None and self.daily_rate is None:
            return [("missing", "annual_rate")]
        if self.annual_rate is not None and self.daily_rate is not None:
            return [("both-rates", "annual_rate")]
        if self.annual_rate is not None:
            return []
        by_the_year = {
            "day_count": self.day_count,
            "level_payment": self.level_payment == "by-month",
        }
        return [("daily-rate-has-no-year", name) for name, asked in by_the_year.items() if asked]

    def _days(self) -> list[tuple[str, str]]:
        """Code and field of the problem of days, if there is one."""
        if self.due_day is not None and not 1 <= self.due_day <= 31:
            return [("not-a-day-of-month", "due_day")]
        if self.first_due is None:
            return []
        if self.start is None:
            return [("missing", "start")]
        if self.first_due <= self.start:
            return [("not-after-start", "first_due")]
        # With due day 31 a first due date of 28 February fits, but not one of 27 February.
        computed = months_after(self.first_due, 0, day=self.due_day)
        return [] if computed == self.first_due else [("due-day-differs", "due_day")]


class StartAssumed(Remark, frozen=True):
    """The day the loan was paid out was not given; `day` is taken for it."""

    day: date


class CountingAssumed(Remark, frozen=True):
    """The day count was not given: the total interest where days are counted."""

    by_360: Decimal
    by_365: Decimal


class LevelTooLow(Remark, frozen=True):
    """The equal payment does not cover the interest of `count` instalments, the first of them due
    on `day`.
    """

    level: Decimal
    count: int
    day: date
    interest: Decimal
    last: Decimal


REQUEST = ScheduleRequest


def calculate(request: ScheduleRequest, rules: Repayment, as_of: date) -> Calculated:
    """Compute the level payment, where every instalment can have it, the total interest, and the
    sum to be paid by instalments.
    """
    terms = _terms(request, as_of)
    rows = schedule.schedule(terms)
    interest, paid = schedule.totals(rows)
    is_counting_assumed = request.day_count is None and request.annual_rate is not None
    instalments = tuple(_instalment(row, terms, is_counting_assumed, rules) for row in rows)
    results = (
        Explained(
            name="total-interest",
            value=interest,
            formula=f"{plain(paid)} − {plain(request.amount)}",
            convention=terms.rounding,
            defaulted=request.rounding is None,
            citations=rules.contract,
        ),
        Explained(name="total-payment", value=paid, citations=rules.contract, parts=instalments),
    )
    too_low = _too_low(terms, rows, rules)
    equal = terms.method == "level" and not too_low
    level = (_level(terms, request.level_payment is None, rules),) if equal else ()
    assumed: list[Remark] = []
    if request.start is None:
        assumed.append(StartAssumed(day=terms.start, citations=rules.contract))
    if is_counting_assumed:
        assumed.append(_by_days(terms, rules))
    return Calculated(results=(*level, *results), notes=too_low, assumptions=tuple(assumed))


def _terms(request: ScheduleRequest, as_of: date) -> ScheduleTerms:
    """The terms of the loan; conventions nobody named are defaulted."""
    start = request.start or as_of
    first = request.first_due or schedule.first_due(start, request.due_day)
    # Without a due day, the day of the start is meant: from 31 January on 28 February, then 31
    # March.
    day = request.due_day or (None if request.first_due else start.day)
    daily, annual = request.daily_rate, request.annual_rate
    rate = annual if daily is None else daily
    assert rate is not None
    return ScheduleTerms(
        method=request.method,
        amount=request.amount,
        rate=rate,
        counting=request.day_count or ("months" if daily is None else "none"),
        start=start,
        due=monthly(first, request.instalments, day),
        rounding=request.rounding or "half-up",
        unrounded=request.level_payment == "unrounded",
        by_month=request.level_payment == "by-month",
    )


def _by_days(terms: ScheduleTerms, rules: Repayment) -> CountingAssumed:
    """The remark on the total interest where days are counted, over either year."""
    by_360, by_365 = (
        schedule.totals(schedule.schedule(msgspec.structs.replace(terms, counting=counting)))[0]
        for counting in ("act/360", "act/365")
    )
    return CountingAssumed(by_360=by_360, by_365=by_365, citations=rules.contract)


def _too_low(
    terms: ScheduleTerms, rows: Sequence[ScheduledInstalment], rules: Repayment
) -> tuple[LevelTooLow, ...]:
    """The remark on a level payment below the interest of an instalment; none where it covers all.

    It happens with a long first period, or a long term at a high rate.
    """
    if terms.method != "level":
        return ()
    level = schedule.level_payment(terms)
    # The last instalment takes the balance, so it is never compared.
    short = [row for row in rows[:-1] if row.interest > level]
    if not short:
        return ()
    first = short[0]
    return (
        LevelTooLow(
            level=level,
            count=len(short),
            day=first.period.due,
            interest=first.interest,
            last=rows[-1].payment,
            citations=rules.contract,
        ),
    )


def _level(terms: ScheduleTerms, defaulted: bool, rules: Repayment) -> Explained:
    """The node of the level payment, with the annuity formula where every period is a month."""
    amount, rate, count = plain(terms.amount), plain(terms.rate), len(terms.due)
    formula = ""
    if not terms.rate:
        formula = f"{amount} ÷ {count}"
    elif terms.by_month or all(span.part == (1, 12) for span in schedule.periods(terms)):
        formula = f"{amount} × ({rate} ÷ 12) ÷ (1 − (1 + {rate} ÷ 12)^−{count})"
    return Explained(
        name="level-payment",
        value=schedule.level_payment(terms),
        formula=formula,
        convention=_convention(terms),
        defaulted=defaulted,
        citations=rules.contract,
    )


def _convention(terms: ScheduleTerms) -> str:
    if terms.by_month:
        return "level-by-month"
    return "level-unrounded" if terms.unrounded else "level-fen"


def _instalment(
    row: ScheduledInstalment, terms: ScheduleTerms, defaulted: bool, rules: Repayment
) -> Explained:
    """The node of an instalment; `defaulted` says that nobody chose how its days are counted."""
    numerator, divisor = row.period.part
    times = "" if numerator == 1 else f" × {numerator}"
    by = "" if divisor == 1 else f" ÷ {divisor}"
    interest = Explained(
        name="instalment-interest",
        value=row.interest,
        # By at-total a row has what the sum so far leaves for it, and no formula of its own.
        formula=""
        if terms.rounding == "at-total"
        else f"{plain(row.base)} × {plain(terms.rate)}{times}{by}",
        convention=terms.counting,
        defaulted=defaulted,
        citations=rules.contract,
    )
    return Explained(
        name="instalment",
        value=row.payment,
        formula=f"{plain(row.principal)} + {plain(row.interest)}",
        start=row.period.start,
        end=row.period.due,
        citations=rules.contract,
        parts=(
            Explained(name="instalment-principal", value=row.principal, citations=rules.contract),
            interest,
            Explained(name="balance-after", value=row.balance, citations=rules.contract),
        ),
    )

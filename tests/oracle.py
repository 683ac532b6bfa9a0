"""The arithmetic again, as naively as can be: day after day, in fractions. Shares no code with the
program.
"""

import calendar
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

ONE_DAY = timedelta(days=1)


def fen(amount: Fraction) -> Fraction:
    """Half-up to the fen; amounts here are never negative."""
    return Fraction(int(amount * 100 + Fraction(1, 2)), 100)


def interest(principal: Fraction, rate: Fraction, days: int, year: int = 1) -> Fraction:
    """One line: a day's interest added up day by day, rounded once at the end."""
    grown, one_day = 0, principal * rate / year
    for _ in range(days):
        grown += one_day.numerator
    return fen(Fraction(grown, one_day.denominator))


class Lines(NamedTuple):
    contract: Fraction
    extra: Fraction
    total: Fraction


def lines(
    principal: Fraction, rate: Fraction, multiple: Fraction, days: int, year: int = 1
) -> Lines:
    """Contract interest, what the multiple adds to it, and the sum of the two as shown."""
    contract = interest(principal, rate, days, year)
    extra = interest(principal, rate * (multiple - 1), days, year)
    return Lines(contract, extra, contract + extra)


class Debt(NamedTuple):
    """What a plan pays off; rates are for one day."""

    accrued: Fraction
    overdue: Fraction
    not_due: Fraction
    overdue_per_day: Fraction
    not_due_per_day: Fraction


class Repaid(NamedTuple):
    months: int
    last_day: date
    last_payment: Fraction
    total: Fraction
    interest: Fraction


def repaid(debt: Debt, payment: Fraction, start: date, most_months: int = 360) -> Repaid | None:
    """Walk the calendar; on each pay day settle two lines of interest and pay. None: not within 30
    years.
    """
    accrued, overdue, not_due = debt.accrued, debt.overdue, debt.not_due
    total = interest_paid = Fraction(0)
    day, months, days = start, 0, 0
    while months < most_months:
        day, days = day + ONE_DAY, days + 1
        if not is_pay_day(day, start):
            continue
        added = interest(overdue, debt.overdue_per_day, days) + interest(
            not_due, debt.not_due_per_day, days
        )
        months, days = months + 1, 0
        accrued, interest_paid = accrued + added, interest_paid + added
        left = accrued + overdue + not_due
        if payment >= left:
            return Repaid(months, day, left, total + left, interest_paid)
        total += payment
        for_rest = payment
        to_accrued = min(for_rest, accrued)
        for_rest -= to_accrued
        to_overdue = min(for_rest, overdue)
        for_rest -= to_overdue
        accrued, overdue, not_due = accrued - to_accrued, overdue - to_overdue, not_due - for_rest
    return None


def is_pay_day(day: date, start: date) -> bool:
    """The start's day of the month, or the last of a month that is too short for it."""
    return day.day == min(start.day, calendar.monthrange(day.year, day.month)[1])


def least_finishing(debt: Debt, start: date, most: int) -> Fraction:
    """The smallest payment in whole fen that finishes, tried from above by halves and then fen by
    fen.
    """
    low, high = 0, most
    while high - low > 8:
        middle = (low + high) // 2
        low, high = (low, middle) if repaid(debt, Fraction(middle, 100), start) else (middle, high)
    for tried in range(max(low - 8, 1), high + 1):
        if repaid(debt, Fraction(tried, 100), start):
            return Fraction(tried, 100)
    raise AssertionError("not even the most finishes")

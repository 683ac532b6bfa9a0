"""The repayment schedule of a contract: the principal and interest due on each day, and the balance
after it.

Four ways to repay: 等额本息 (level), 等额本金 (equal-principal), 先息后本 (interest-first),
一次还本付息 (bullet). Amounts in yuan; rates are fractions a year, or a day where `counting` is
"none". Instalments are due monthly.

Example: 12,000 at 12 % in 12 level instalments by whole months: 1,066.19 a month.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Literal

import msgspec

from overdue_cli.core.case.loan import RepaymentMethod
from overdue_cli.core.quantity.dates import months_after, whole_months
from overdue_cli.core.quantity.day_count import DayCount, Rounding, rounded, year_part
from overdue_cli.core.quantity.money import ZERO, cut_ratio, exact

# "months": whole months at a twelfth of the yearly rate, odd days over 360.
# Any other counts the days.
Counting = Literal["months"] | DayCount

MOST_INSTALMENTS = 360


class ScheduleTerms(msgspec.Struct, frozen=True, kw_only=True):
    """The terms of the contract; due days in order, all after `start`. `rounding` is that of every
    row; by at-total a row has the interest so far, rounded, less that of the rows before, so that
    the rows add up to their exact sum rounded once.

    `unrounded` computes with the exact level payment, as many published tables do, and rounds only
    the rows shown; otherwise the balance follows from the payment as it is paid, to the fen.
    `by_month` fixes the level payment at a twelfth of the yearly rate a month, whatever days the
    interest is counted by; the last instalment takes the difference.
    """

    method: RepaymentMethod
    amount: Decimal
    rate: Decimal
    counting: Counting
    start: date
    due: tuple[date, ...]
    rounding: Rounding = "half-up"
    unrounded: bool = False
    by_month: bool = False


class InterestPeriod(msgspec.Struct, frozen=True, kw_only=True):
    """The days from `start` to `due`, the due date not counted, that one instalment bears interest.

    `part` is their share of a year, as numerator and divisor: 31 days by act/360 are (31, 360).
    """

    start: date
    due: date
    part: tuple[int, int]


class ScheduledInstalment(msgspec.Struct, frozen=True, kw_only=True):
    """An instalment: interest on `base`, principal, and the `balance` that remains after it."""

    period: InterestPeriod
    base: Decimal
    interest: Decimal
    principal: Decimal
    balance: Decimal

    @property
    def payment(self) -> Decimal:
        with exact():
            return self.principal + self.interest


def first_due(start: date, day: int | None = None) -> date:
    """The first due date: a month after the start, or the due day of the month after it."""
    return months_after(start, 1, day=day)


def periods(terms: ScheduleTerms) -> tuple[InterestPeriod, ...]:
    """The period of each instalment; a single one up to the last due date for "bullet"."""
    due = terms.due[-1:] if terms.method == "bullet" else terms.due
    parts = [_year_part(terms.start, due[0], terms.counting)]
    # Between due dates lies one month, however the ends of short months fell.
    parts += [
        (1, 12) if terms.counting == "months" else _year_part(*pair, terms.counting)
        for pair in pairwise(due)
    ]
    starts = (terms.start, *due)
    return tuple(
        InterestPeriod(start=s, due=d, part=p) for s, d, p in zip(starts, due, parts, strict=False)
    )


def schedule(terms: ScheduleTerms) -> tuple[ScheduledInstalment, ...]:
    """Compute every instalment, each component rounded once.

    Principal sums to the amount: the last instalment takes the balance that remains.
    """
    spans = periods(terms)
    exact_rows = (
        _unrounded_rows(terms, spans) if terms.method == "level" and terms.unrounded else None
    )
    payment = level_payment(terms) if terms.method == "level" else ZERO
    rows, balance, settle = [], terms.amount, _Settled(terms.rounding)
    with exact():
        for number, span in enumerate(spans):
            base, unrounded = (
                exact_rows[number] if exact_rows else (balance, _interest(terms, balance, span))
            )
            interest = settle(*unrounded)
            last = number == len(spans) - 1
            # Rounded instalments seldom add up to the amount, so the last takes the balance; and
            # payments rounded up may use it up before.
            principal = balance if last else min(balance, _principal(terms, payment, interest))
            balance -= principal
            rows.append(
                ScheduledInstalment(
                    period=span, base=base, interest=interest, principal=principal, balance=balance
                )
            )
    return tuple(rows)


def totals(rows: Sequence[ScheduledInstalment]) -> tuple[Decimal, Decimal]:
    """The sums of the interest and of the payments of all instalments."""
    with exact():
        return sum((row.interest for row in rows), ZERO), sum((row.payment for row in rows), ZERO)


def level_payment(terms: ScheduleTerms) -> Decimal:
    """The equal payment that pays the loan off in its periods, half-up to the fen.

    With whole months this is the annuity formula; with days, the one payment whose values on the
    start date, discounted period by period, sum to the amount. 12,000 at 12 % in 12: 1,066.19.
    """
    # Kept in whole numbers and divided once: a Decimal power would round before the fen is known.
    spans = periods(terms)
    if terms.by_month:
        spans = tuple(msgspec.structs.replace(span, part=(1, 12)) for span in spans)
    grown, annuity, _ = _growth_factors(terms, spans)[-1]
    value = Fraction(terms.amount)
    return _ratio(value.numerator * grown, value.denominator * annuity, "half-up")


def _principal(terms: ScheduleTerms, payment: Decimal, interest: Decimal) -> Decimal:
    """The principal of an instalment before the last; 0 where the level payment is less than the
    interest.
    """
    if terms.method == "level":
        return max(ZERO, payment - interest)
    return (
        rounded(terms.amount, len(terms.due), terms.rounding)
        if terms.method == "equal-principal"
        else ZERO
    )


def _interest(terms: ScheduleTerms, base: Decimal, span: InterestPeriod) -> tuple[int, int]:
    """The interest of one period on `base`, exactly, as numerator and divisor."""
    numerator, divisor = (base * terms.rate * span.part[0]).as_integer_ratio()
    return numerator, divisor * span.part[1]


class _Settled:
    """The interest of one row after the other, rounded by itself or, by at-total, in its sum."""

    def __init__(self, rounding: Rounding) -> None:
        self.rounding = rounding
        self.whole, self.billed = Fraction(0), ZERO

    def __call__(self, numerator: int, divisor: int) -> Decimal:
        if self.rounding != "at-total":
            return _ratio(numerator, divisor, self.rounding)
        self.whole += Fraction(numerator, divisor)
        so_far = _ratio(self.whole.numerator, self.whole.denominator, "at-total")
        row, self.billed = so_far - self.billed, so_far
        return row


def _growth_factors(
    terms: ScheduleTerms, spans: Sequence[InterestPeriod]
) -> list[tuple[int, int, int]]:
    """The growth after each period: of 1 lent at the start, of 1 paid on every due date so far, and
    their common divisor.
    """
    grown, annuity, divisor, factors = 1, 0, 1, []
    for span in spans:
        factor = 1 + Fraction(terms.rate) * Fraction(*span.part)
        divisor *= factor.denominator
        grown, annuity = grown * factor.numerator, annuity * factor.numerator + divisor
        factors.append((grown, annuity, divisor))
    return factors


def _unrounded_rows(
    terms: ScheduleTerms, spans: Sequence[InterestPeriod]
) -> list[tuple[Decimal, tuple[int, int]]]:
    """Base (cut to six decimals) and exact interest of every instalment when the level payment is
    not rounded.
    """
    # The balance before period k is amount x (grown - annuity x grown_end / annuity_end) / divisor,
    # with the level payment amount x grown_end / annuity_end put in.
    growth = _growth_factors(terms, spans)
    grown_end, annuity_end, _ = growth[-1]
    value, rows = Fraction(terms.amount), []
    for span, (grown, annuity, divisor) in zip(spans, [(1, 0, 1), *growth], strict=False):
        over = divisor * annuity_end * value.denominator
        base = value.numerator * (grown * annuity_end - grown_end * annuity)
        rate = Fraction(terms.rate) * Fraction(*span.part)
        rows.append((cut_ratio(base, over), (base * rate.numerator, over * rate.denominator)))
    return rows


def _ratio(numerator: int, divisor: int, rounding: Rounding) -> Decimal:
    """Round a ratio of whole numbers of any size, 0 or more, to the fen."""
    # Cut four digits past the fen, with a last digit that only says whether anything was cut off:
    # every rounding falls on it as it would on the ratio itself, however long the ratio is.
    quotient, cut_off = divmod(numerator * 10**6, divisor)
    return rounded(Decimal(quotient * 10 + (cut_off > 0)), 10**7, rounding)


def _year_part(start: date, end: date, counting: Counting) -> tuple[int, int]:
    """The share of a year from `start` to `end`, as numerator and divisor.

    Example by "months": 15 January to 20 March is two months and 5 days, 65 over 360.
    """
    if counting != "months":
        return year_part(start, end, counting)
    months = whole_months(start, end)
    odd_days = (end - months_after(start, months)).days
    return (months * 30 + odd_days, 360) if odd_days else (months, 12)

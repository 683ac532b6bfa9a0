"""The schedule a contract sets: what falls due when, as principal and interest, and the balance
after it.

Four ways to repay: 等额本息 (level), 等额本金 (equal-principal), 先息后本 (interest-first),
一次还本付息 (bullet). Amounts in yuan; rates as fractions of a year, or of a day where days are
counted by "none". Due monthly.
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

# "months": whole months at a twelfth of the yearly rate, odd days over 360. Anything else counts
# the days.
Counting = Literal["months"] | DayCount

MOST_INSTALMENTS = 360


class ScheduleTerms(msgspec.Struct, frozen=True, kw_only=True):
    """What the contract says; `due` in order, each after `start`. `rounding` is by line: at-total
    is half-up here.

    `unrounded` keeps the exact level payment inside, as many published tables do, and rounds only
    each line shown; otherwise the balance runs on from the payment as it is paid, to the fen.
    """

    method: RepaymentMethod
    amount: Decimal
    rate: Decimal
    counting: Counting
    start: date
    due: tuple[date, ...]
    rounding: Rounding = "half-up"
    unrounded: bool = False


class InterestPeriod(msgspec.Struct, frozen=True, kw_only=True):
    """From `start` to `due`, the due date not counted; `part` times the rate is its interest, as a
    fraction.
    """

    start: date
    due: date
    part: tuple[int, int]


class ScheduledInstalment(msgspec.Struct, frozen=True, kw_only=True):
    """What one line asks for: interest on `base`, principal, and the `balance` left after both are
    paid.
    """

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
    """A month after the start, or the due day of the month after it."""
    return months_after(start, 1, day=day)


def periods(terms: ScheduleTerms) -> tuple[InterestPeriod, ...]:
    """One period an instalment; a single one up to the last due date for "bullet"."""
    due = terms.due[-1:] if terms.method == "bullet" else terms.due
    parts = [_part(terms.start, due[0], terms.counting)]
    # Between due dates lies one month, however the ends of short months fell.
    parts += [
        (1, 12) if terms.counting == "months" else _part(*pair, terms.counting)
        for pair in pairwise(due)
    ]
    starts = (terms.start, *due)
    return tuple(
        InterestPeriod(start=s, due=d, part=p) for s, d, p in zip(starts, due, parts, strict=False)
    )


def schedule(terms: ScheduleTerms) -> tuple[ScheduledInstalment, ...]:
    """Every line, each component rounded once. Principal sums to the amount: the last line takes
    what is left.
    """
    spans = periods(terms)
    exactly = _exact_lines(terms, spans) if terms.method == "level" and terms.unrounded else None
    payment = level_payment(terms) if terms.method == "level" else ZERO
    lines, balance = [], terms.amount
    with exact():
        for number, span in enumerate(spans):
            base, interest = (
                exactly[number] if exactly else (balance, _interest(terms, balance, span))
            )
            last = number == len(spans) - 1
            principal = balance if last else min(balance, _principal(terms, payment, interest))
            balance -= principal
            lines.append(
                ScheduledInstalment(
                    period=span, base=base, interest=interest, principal=principal, balance=balance
                )
            )
    return tuple(lines)


def totals(lines: Sequence[ScheduledInstalment]) -> tuple[Decimal, Decimal]:
    """Interest and payments in all, as the sums of the lines."""
    with exact():
        return sum((line.interest for line in lines), ZERO), sum(
            (line.payment for line in lines), ZERO
        )


def level_payment(terms: ScheduleTerms) -> Decimal:
    """The equal payment that pays the loan off in its periods, half-up to the fen.

    With whole months this is the annuity formula; with days, the one payment whose values on the
    start date, discounted period by period, sum to the amount. All in whole numbers, divided once.
    """
    grown, annuity, _ = _growth(terms, periods(terms))[-1]
    value = Fraction(terms.amount)
    return _ratio(value.numerator * grown, value.denominator * annuity, "half-up")


def _principal(terms: ScheduleTerms, payment: Decimal, interest: Decimal) -> Decimal:
    """What an instalment before the last repays; never below 0, where the level payment is less
    than the interest.
    """
    if terms.method == "level":
        return max(ZERO, payment - interest)
    return (
        rounded(terms.amount, len(terms.due), terms.rounding)
        if terms.method == "equal-principal"
        else ZERO
    )


def _interest(terms: ScheduleTerms, base: Decimal, span: InterestPeriod) -> Decimal:
    return rounded(base * terms.rate * span.part[0], span.part[1], terms.rounding)


def _growth(terms: ScheduleTerms, spans: Sequence[InterestPeriod]) -> list[tuple[int, int, int]]:
    """After each period: what 1 has grown to, what 1 paid on every due date has, over their common
    divisor.
    """
    grown, annuity, divisor, found = 1, 0, 1, []
    for span in spans:
        factor = 1 + Fraction(terms.rate) * Fraction(*span.part)
        divisor *= factor.denominator
        grown, annuity = grown * factor.numerator, annuity * factor.numerator + divisor
        found.append((grown, annuity, divisor))
    return found


def _exact_lines(
    terms: ScheduleTerms, spans: Sequence[InterestPeriod]
) -> list[tuple[Decimal, Decimal]]:
    """Base (shown to six decimals) and interest of every line when the level payment is not
    rounded.
    """
    growth = _growth(terms, spans)
    whole, annuity_end, _ = growth[-1]
    value, lines = Fraction(terms.amount), []
    for span, (grown, annuity, divisor) in zip(spans, [(1, 0, 1), *growth], strict=False):
        over = divisor * annuity_end * value.denominator
        base = value.numerator * (grown * annuity_end - whole * annuity)
        rate = Fraction(terms.rate) * Fraction(*span.part)
        interest = _ratio(base * rate.numerator, over * rate.denominator, terms.rounding)
        lines.append((cut_ratio(base, over), interest))
    return lines


def _ratio(numerator: int, divisor: int, rounding: Rounding) -> Decimal:
    """A ratio of whole numbers of any size, 0 or more, to the fen.

    Cut four digits past the fen, with a last digit that only says whether anything was cut: every
    rounding falls on it as it would on the ratio itself.
    """
    cut, rest = divmod(numerator * 10**6, divisor)
    return rounded(Decimal(cut * 10 + (rest > 0)), 10**7, rounding)


def _part(start: date, end: date, counting: Counting) -> tuple[int, int]:
    if counting != "months":
        return year_part(start, end, counting)
    whole = whole_months(start, end)
    odd = (end - months_after(start, whole)).days
    return (whole * 30 + odd, 360) if odd else (whole, 12)

"""Internal rate of return: the yearly cost of a loan, at which the money received and the money
paid back are worth the same.

All costs count, on the principal still in use, as 中国人民银行公告〔2021〕第3号 requires; fees
taken out at once reduce the amount received. Cash flows are signed as the borrower sees them:
received above 0, paid below, in yuan.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import (
    MAX_EMAX,
    MIN_EMIN,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    Overflow,
    localcontext,
)
from itertools import pairwise

from overdue_cli.core.quantity.money import ZERO, exact, per_cent, solved_rate
from overdue_cli.errors import OverdueError

# Traps no Inexact, unlike `exact()`: the root of an equation has no last digit. Sixty digits are
# carried, far more than the twelve decimals handed out.
_WIDE = Context(
    prec=60, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[DivisionByZero, InvalidOperation, Overflow]
)
_NARROW = Decimal("1e-30")
# A rate beyond these is a slip in the entry, not a loan. They are wide, since real loans go far: a
# week's loan with a third taken out costs 1.2e8 a year, compound.
MOST_A_PERIOD = Decimal(1_000)
MOST_A_YEAR = Decimal(10) ** 12


class NoSingleRate(OverdueError):
    """Raised where cash flows have no single rate of return.

    `code`: "no-rate" (nothing received, or nothing paid), "several-rates" (more than one could
    fit), "rate-out-of-reach" (none within reason).
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def periodic_rate(flows: Sequence[Decimal]) -> Decimal:
    """The internal rate of return per period (IRR) of flows one period apart, the first at once; to
    twelve decimals.

    1,000 received and 1,100 paid a period later: 0.1. Exact to 1e-12, the same on every machine.
    Raises NoSingleRate: see `dated_rate`.
    """
    return _rate(list(enumerate(flows)), lambda growth: growth - 1, MOST_A_PERIOD)


def dated_rate(flows: Iterable[tuple[date, Decimal]]) -> Decimal:
    """The effective yearly rate of dated flows (XIRR), actual days over 365; to twelve decimals.

    1,000 received on 1 January and 1,100 paid 365 days later: 0.1. Exact to 1e-12, the same on
    every machine. Flows of one day count as their sum. Raises NoSingleRate unless all receipts come
    before all payments.
    """
    days: dict[date, Decimal] = {}
    with exact():
        for day, amount in flows:
            days[day] = days.get(day, ZERO) + amount
    first = min(days, default=date.min)
    in_order = [((day - first).days, days[day]) for day in sorted(days)]
    return _rate(in_order, lambda growth: growth**365 - 1, MOST_A_YEAR)


def simple_year(monthly: Decimal) -> Decimal:
    """The simple yearly rate (单利), twelve times the monthly rate; label it as simple wherever it
    is shown.
    """
    with exact():
        return monthly * 12


def compound_year(monthly: Decimal) -> Decimal:
    """The compound yearly rate (复利) of a monthly rate, to twelve decimals: 0.01 a month is
    0.126825030132 a year.
    """
    with localcontext(_WIDE):
        return solved_rate((1 + monthly) ** 12 - 1)


def shown(rate: Decimal) -> Decimal:
    """A rate rounded half-up to 0.01 %; for display only, never for further arithmetic."""
    return per_cent(rate.copy_abs(), Decimal(1)).copy_sign(rate)


def _rate(
    flows: Sequence[tuple[int, Decimal]], of_growth: Callable[[Decimal], Decimal], most: Decimal
) -> Decimal:
    """The rate of flows `(period, amount)` in order of their period, at most `most`.

    `of_growth` turns the growth factor of one period into the rate asked for.
    """
    flows = [(time, amount) for time, amount in flows if amount]
    received = [amount > 0 for _, amount in flows]
    if len(set(received)) < 2:
        raise NoSingleRate("no-rate")
    # Descartes' rule of signs: with one change of sign the discounted sum crosses zero once. With
    # more, several rates can be right, and a solver would give the one nearest its first guess.
    changes = sum(before != after for before, after in pairwise(received))
    if changes > 1 or not received[0]:
        raise NoSingleRate("several-rates" if changes > 1 else "no-rate")
    with localcontext(_WIDE):
        rate = of_growth(1 / _discount(flows))
        if rate > most:
            raise NoSingleRate("rate-out-of-reach")
        return solved_rate(rate)


def _discount(flows: Sequence[tuple[int, Decimal]]) -> Decimal:
    """The positive discount factor per period at which all flows sum to zero, by bisection."""
    # Bisection needs no first guess and cannot run away, as Newton's method can; about a hundred
    # steps leave thirty digits.
    low = high = Decimal(1)
    while _value(flows, high) > 0:
        low, high = high, high * 2
    while _value(flows, low) < 0:
        low, high = low / 2, low
    while high - low > low * _NARROW:
        middle = (low + high) / 2
        low, high = (middle, high) if _value(flows, middle) > 0 else (low, middle)
    return (low + high) / 2


def _value(flows: Sequence[tuple[int, Decimal]], factor: Decimal) -> Decimal:
    """The sum of all flows discounted to the first by `factor` per period, from the last back
    (Horner's method).
    """
    powers: dict[int, Decimal] = {}
    total, later = Decimal(0), flows[-1][0]
    for time, amount in reversed(flows):
        gap = later - time
        if gap not in powers:  # powers cost the most, and most gaps are alike
            powers[gap] = factor**gap
        total, later = total * powers[gap] + amount, time
    return total

"""What a loan costs a year: the rate at which what was received and what is paid back are worth the
same.

All costs in, on the principal still in use, as 中国人民银行公告〔2021〕第3号 has it; fees taken out
at once reduce what was received. Flows are signed as the borrower sees them: received above 0, paid
below, in yuan.
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

# No rate is found exactly: sixty digits are carried, far more than the twelve decimals handed out.
_WIDE = Context(
    prec=60, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[DivisionByZero, InvalidOperation, Overflow]
)
_NARROW = Decimal("1e-30")
# Beyond these the flows are a slip. A week's loan with a third taken out costs 1.2e8 a year,
# compound.
MOST_A_PERIOD = Decimal(1_000)
MOST_A_YEAR = Decimal(10) ** 12


class NoSingleRate(OverdueError):
    """The flows have no rate, more than one that could fit, or none within reason. `code` says
    which: "no-rate" (nothing received, or nothing paid), "several-rates", "rate-out-of-reach".
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def periodic_rate(flows: Sequence[Decimal]) -> Decimal:
    """The internal rate of return a period of flows one period apart, the first at once; to twelve
    decimals.

    Exact to 1e-12, the same on every machine. Raises NoSingleRate: see `dated_rate`.
    """
    return _rate(list(enumerate(flows)), lambda growth: growth - 1, MOST_A_PERIOD)


def dated_rate(flows: Iterable[tuple[date, Decimal]]) -> Decimal:
    """The effective rate a year of dated flows (XIRR): actual days over 365; to twelve decimals.

    Exact to 1e-12, the same on every machine. Flows of one day count as their sum. Raises
    NoSingleRate unless what was received comes first and what is paid follows: only then does the
    sum of discounted flows cross zero exactly once (the rule of signs of Descartes). With more
    changes of sign several rates can be right at once, and a solver would give whichever lies
    nearest to its first guess.
    """
    days: dict[date, Decimal] = {}
    with exact():
        for day, amount in flows:
            days[day] = days.get(day, ZERO) + amount
    first = min(days, default=date.min)
    in_order = [((day - first).days, days[day]) for day in sorted(days)]
    return _rate(in_order, lambda growth: growth**365 - 1, MOST_A_YEAR)


def simple_year(monthly: Decimal) -> Decimal:
    """Twelve times the monthly rate: 单利, to be called so wherever it is shown."""
    with exact():
        return monthly * 12


def compound_year(monthly: Decimal) -> Decimal:
    """What the monthly rate comes to in a year, interest on interest (复利); to twelve decimals."""
    with localcontext(_WIDE):
        return solved_rate((1 + monthly) ** 12 - 1)


def shown(rate: Decimal) -> Decimal:
    """A rate half-up to 0.01 %, only for showing."""
    return per_cent(rate.copy_abs(), Decimal(1)).copy_sign(rate)


def _rate(
    flows: Sequence[tuple[int, Decimal]], of_growth: Callable[[Decimal], Decimal], most: Decimal
) -> Decimal:
    """From flows by their period in rising order; `of_growth` makes the rate, at `most` so high, of
    the growth a period.
    """
    flows = [(time, amount) for time, amount in flows if amount]
    if len(flows) < 2 or all((amount > 0) == (flows[0][1] > 0) for _, amount in flows):
        raise NoSingleRate("no-rate")
    changes = sum((one[1] > 0) != (two[1] > 0) for one, two in pairwise(flows))
    if changes > 1 or flows[0][1] < 0:
        raise NoSingleRate("several-rates" if changes > 1 else "no-rate")
    with localcontext(_WIDE):
        rate = of_growth(1 / _discount(flows))
        if rate > most:
            raise NoSingleRate("rate-out-of-reach")
        return solved_rate(rate)


def _discount(flows: Sequence[tuple[int, Decimal]]) -> Decimal:
    """The one positive factor a period that discounts all flows to zero, by halving an interval
    around it.

    Halving needs no first guess and cannot run away; a hundred steps or so leave thirty digits.
    """
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
    """All flows discounted to the first by `factor` a period, from the last one back (Horner)."""
    powers: dict[int, Decimal] = {}
    total, later = Decimal(0), flows[-1][0]
    for time, amount in reversed(flows):
        gap = later - time
        if gap not in powers:
            powers[gap] = factor**gap
        total, later = total * powers[gap] + amount, time
    return total

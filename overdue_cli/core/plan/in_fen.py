"""The same course of payments in whole fen, as integers: several times as fast, where all that a
day adds follows from one rate on what is overdue and one on what is not due.

`repay` takes this way where it can, and gives the same projection to the fen
(`tests/core/test_in_fen.py`).
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

from overdue_cli.core.quantity.money import whole_fen

# The days payments are made on: from the start and a number, 1 for the first, to a day.
PayDays = Callable[[date, int], date]
# What is paid on some payment days, by their number, in place of the payment of all others.
Amounts = Mapping[int, Decimal]
SplitInFen = Callable[[int, Sequence[int]], Sequence[int]]

# What is owed after each payment is kept for so many months: a bound of what is shown, of no law.
KEPT_MONTHS = 60

# A course that may not end is looked at again after so many months.
LOOKED_AT = 12


class NotInFen(Exception):
    """Raised where an amount is no whole number of fen."""


class Course:
    """A course that came to an end: its month, and in fen the last payment and all that was
    paid.
    """

    __slots__ = ("last", "month", "paid")

    def __init__(self, month: int, last: int, paid: int) -> None:
        self.month, self.last, self.paid = month, last, paid


class Steady(Protocol):
    """A debt whose rates, per period of `divisor`, say all that a day adds to it."""

    @property
    def accrued(self) -> Decimal: ...
    @property
    def overdue(self) -> Decimal: ...
    @property
    def not_due(self) -> Decimal: ...
    @property
    def overdue_rate(self) -> Decimal: ...
    @property
    def not_due_rate(self) -> Decimal: ...
    @property
    def divisor(self) -> int: ...


# A debt on its way: what has accrued, what is overdue, what is not due; then its rates on the two,
# and what they are divided by: half of it and all of it.
DebtInFen = list[int]
# What is paid: as a rule, in some months by their numbers, and the days before each payment.
PaidInFen = tuple[int, dict[int, int], Sequence[int]]


def course_in_fen(
    debts: Sequence[Steady],
    payment: Decimal,
    start: date,
    *,
    split: SplitInFen,
    pay_day: PayDays,
    amounts: Amounts | None,
    months: int,
    hopeless_after: int,
    balances: list[int] | None = None,
) -> Course | None:
    """Pay `payment` each month, or what `amounts` says; None where it does not end within `months`.
    A single debt that `hopeless_after` equal payments did not bring down never ends. `balances`
    takes what is left after each payment. Raises NotInFen.
    """
    odd = {} if amounts is None else {month: in_fen(paid) for month, paid in amounts.items()}
    paying = in_fen(payment), odd, days_between(pay_day, start, months)
    return course_of(running_of(debts), paying, split, hopeless_after, balances)


def course_of(
    running: Sequence[DebtInFen],
    paying: PaidInFen,
    split: SplitInFen,
    hopeless_after: int,
    balances: list[int] | None = None,
) -> Course | None:
    """The same of debts in fen."""
    each, odd, days = paying
    if not odd and each > 0 and not any(debt[3] or debt[4] for debt in running):
        whole = sum(sum(debt[:3]) for debt in running)
        return _without_interest(whole, each, len(days), balances)
    if len(running) == 1:
        return _of_one(running[0], paying, hopeless_after, balances)
    return _of_several([[*debt] for debt in running], paying, split, balances)


def running_of(debts: Sequence[Steady]) -> Sequence[DebtInFen]:
    """The debts as they are when a plan begins."""
    return [_running(owed) for owed in debts]


def _running(owed: Steady) -> DebtInFen:
    # Interest of a month is rounded half-up: floor((2 x base x rate x days + divisor) / 2 x
    # divisor), with both rates as whole numbers over one divisor.
    above, below = owed.overdue_rate.as_integer_ratio()
    above_later, below_later = owed.not_due_rate.as_integer_ratio()
    half = below * below_later * owed.divisor
    rates = (2 * above * below_later, 2 * above_later * below)
    return [
        in_fen(owed.accrued),
        in_fen(owed.overdue),
        in_fen(owed.not_due),
        *rates,
        half,
        2 * half,
    ]


def _without_interest(
    whole: int, each: int, months: int, balances: list[int] | None
) -> Course | None:
    """Nothing is added, so every payment takes itself off what is left."""
    month = max(-(-whole // each), 1)
    if balances is not None:
        paid = range(each, each * min(month, months) + 1, each)
        balances.extend(max(whole - so_far, 0) for so_far in paid)
    return Course(month, whole - (month - 1) * each, whole) if month <= months else None


def _of_one(  # noqa: C901  a call in this loop would cost more than what it does
    debt: DebtInFen, paying: PaidInFen, hopeless_after: int, balances: list[int] | None
) -> Course | None:
    accrued, overdue, not_due, rate, later_rate, half, twice = debt
    pay, odd, days = paying
    # Looked at first when the payments have been equal for long enough.
    since, look, paid = max(odd, default=0), max(odd, default=0) + hopeless_after, 0
    before = accrued + overdue + not_due, overdue, not_due
    for month, waited in enumerate(days, 1):
        if overdue:
            accrued += (overdue * rate * waited + half) // twice
        if not_due:
            accrued += (not_due * later_rate * waited + half) // twice
        each = odd.pop(month, pay) if odd else pay
        whole = accrued + overdue + not_due
        if balances is not None:
            balances.append(whole - each if whole > each else 0)
        if each >= whole:
            return Course(month, whole, paid + whole)
        paid += each
        if each <= accrued:
            accrued -= each
        else:
            each, accrued = each - accrued, 0
            if each <= overdue:
                overdue -= each
            else:
                not_due, overdue = not_due - (each - overdue), 0
        if month == since:
            before = accrued + overdue + not_due, overdue, not_due
        elif month == look:
            now = accrued + overdue + not_due, overdue, not_due
            is_kept = balances is None or month >= KEPT_MONTHS
            if look == since + hopeless_after and _hopeless(before, now, since, is_kept=is_kept):
                return None
            if is_kept and now[0] > (len(days) - month) * pay:
                return None
            look += LOOKED_AT
    return None


def _hopeless(before: tuple[int, ...], now: tuple[int, ...], since: int, *, is_kept: bool) -> bool:
    """Whether equal payments that did not bring it down never will."""
    if not since:
        return now[0] >= before[0]
    # After payments that differed, only where nothing came off the principal: the next years are as
    # these were.
    return is_kept and now[0] >= before[0] and now[1:] == before[1:]


def _of_several(
    running: Sequence[DebtInFen], paying: PaidInFen, split: SplitInFen, balances: list[int] | None
) -> Course | None:
    pay, odd, days = paying
    paid, kept = 0, 0 if balances is None else KEPT_MONTHS
    for month, waited in enumerate(days, 1):
        left = []
        for debt in running:
            accrued, overdue, not_due, rate, later_rate, half, twice = debt
            if overdue:
                accrued += (overdue * rate * waited + half) // twice
            if not_due:
                accrued += (not_due * later_rate * waited + half) // twice
            debt[0] = accrued
            left.append(accrued + overdue + not_due)
        whole = sum(left)
        each = odd.pop(month, pay) if odd else pay
        if balances is not None:
            balances.append(whole - each if whole > each else 0)
        if each >= whole:
            return Course(month, whole, paid + whole)
        paid += each
        for debt, part in zip(running, split(each, left), strict=True):
            if part:
                _take(debt, part)
        if whole - each > (len(days) - month) * pay and not odd and month >= kept:
            return None
    return None


def _take(debt: DebtInFen, payment: int) -> None:
    """Count a payment of at most all that is left."""
    if payment <= debt[0]:
        debt[0] -= payment
        return
    payment, debt[0] = payment - debt[0], 0
    if payment <= debt[1]:
        debt[1] -= payment
    else:
        debt[2], debt[1] = debt[2] - (payment - debt[1]), 0


@lru_cache(maxsize=64)
def days_between(pay_day: PayDays, start: date, months: int) -> Sequence[int]:
    """The days before each of so many payments from `start`."""
    paid_on = [start, *(pay_day(start, number) for number in range(1, months + 1))]
    return tuple((day - before).days for before, day in pairwise(paid_on))


def in_fen(amount: Decimal) -> int:
    """An amount in whole fen. Raises NotInFen where it is no whole number of them."""
    fen = whole_fen(amount)
    if fen is None:
        raise NotInFen
    return fen

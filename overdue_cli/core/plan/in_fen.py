"""The same course of payments in whole fen, as integers: several times as fast, where all that a
day adds follows from one rate on what is overdue and one on what is not due.

`repay` takes this way where it can, and gives the same projection to the fen
(`tests/core/test_in_fen.py`).
"""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Protocol

from overdue_cli.core.quantity.money import whole_fen

# The days payments are made on: from the start and a number, 1 for the first, to a day.
PayDays = Callable[[date, int], date]
# What is paid on a payment day, by its number.
Amounts = Callable[[int], Decimal]
SplitInFen = Callable[[int, Sequence[int]], Sequence[int]]


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


class DebtInFen:
    """A steady debt on its way: what has accrued, what is overdue, what is not due."""

    __slots__ = ("accrued", "half", "not_due", "not_due_rate", "overdue", "overdue_rate", "twice")

    def __init__(self, owed: Steady) -> None:
        parts = [_fen(part) for part in (owed.accrued, owed.overdue, owed.not_due)]
        self.accrued, self.overdue, self.not_due = parts
        # Interest of a month is rounded half-up: floor((2 x base x rate x days + divisor) / 2 x
        # divisor), with both rates as whole numbers over one divisor.
        above, below = owed.overdue_rate.as_integer_ratio()
        above_later, below_later = owed.not_due_rate.as_integer_ratio()
        self.half = below * below_later * owed.divisor
        self.overdue_rate, self.not_due_rate = 2 * above * below_later, 2 * above_later * below
        self.twice = 2 * self.half

    def wait(self, days: int) -> int:
        """Add what these days add, and what is left then."""
        if self.overdue:
            self.accrued += (self.overdue * self.overdue_rate * days + self.half) // self.twice
        if self.not_due:
            self.accrued += (self.not_due * self.not_due_rate * days + self.half) // self.twice
        return self.accrued + self.overdue + self.not_due

    def take(self, payment: int) -> None:
        """Count a payment of at most all that is left."""
        to_accrued = min(payment, self.accrued)
        to_overdue = min(payment - to_accrued, self.overdue)
        self.accrued -= to_accrued
        self.overdue -= to_overdue
        self.not_due -= payment - to_accrued - to_overdue


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
    running, each = [DebtInFen(owed) for owed in debts], _fen(payment)
    alone = running[0] if len(running) == 1 else None
    before = sum(debt.wait(0) for debt in running)
    paid, days = 0, _days_between(pay_day, start)
    for month in range(1, months + 1):
        waited = days.get(month)
        if waited is None:
            waited = days[month] = (
                pay_day(start, month) - (pay_day(start, month - 1) if month > 1 else start)
            ).days
        left = [debt.wait(waited) for debt in running]
        whole = left[0] if alone else sum(left)
        if amounts is not None:
            each = _fen(amounts(month))
        if balances is not None:
            balances.append(max(whole - each, 0))
        if each >= whole:
            return Course(month, whole, paid + whole)
        paid += each
        if alone:
            alone.take(each)
            if month == hopeless_after and amounts is None and whole - each >= before:
                return None
        else:
            for debt, part in zip(running, split(each, left), strict=True):
                debt.take(part)
    return None


@lru_cache(maxsize=16)
def _days_between(pay_day: PayDays, start: date) -> dict[int, int]:
    """The days of each month of payments from `start`, filled as far as a course has come."""
    return {}


def _fen(amount: Decimal) -> int:
    fen = whole_fen(amount)
    if fen is None:
        raise NotInFen
    return fen

"""How monthly payments play out on one debt or several, until nothing is left or it is certain that
they never end.

A payment goes to what has accrued (fees, then interest), then to overdue principal, then to
principal not due yet (民法典 art. 561, where the contract does not say otherwise). Interest is
simple; it is settled once a month on the actual days. Where there are several debts, `sharing` says
how a payment is split.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from overdue_cli.core.charges.charges import accrued
from overdue_cli.core.quantity.dates import day_of_month_from, months_after
from overdue_cli.core.quantity.money import ZERO, least_that

ONE_DAY = timedelta(days=1)
# A plan that runs longer than this is not one that can be kept; it counts as never finishing.
LONGEST_MONTHS = 360

# The days of a year by which a plan is held to a cap: of the two ways to count one, that which
# leaves the lender more, so that what it saves is the least it can be.
CAP_YEAR = 360

# How a payment is split on what is left of each debt; the parts come to it, or to all that is left
# if that is less.
Split = Callable[[Decimal, Sequence[Decimal]], Sequence[Decimal]]
# The days payments are made on: from the start and a number, 1 for the first, to a day.
PayDays = Callable[[date, int], date]
# What is paid on a payment day, by its number.
Amounts = Callable[[int], Decimal]


class ProjectedDebt(msgspec.Struct, frozen=True, kw_only=True):
    """What a plan pays off. `overdue_rate` and `not_due_rate` are per period of `divisor` (1: a
    day).

    `cap` is the rate a year above which a court may cut or does not support interest, where one is
    known; `above_cap` is what of `accrued` lies above it already.
    """

    accrued: Decimal
    overdue: Decimal
    not_due: Decimal
    overdue_rate: Decimal
    not_due_rate: Decimal
    divisor: int
    cap: Decimal | None = None
    above_cap: Decimal = ZERO

    @property
    def total(self) -> Decimal:
        return self.accrued + self.overdue + self.not_due

    def interest(self, days: int) -> Decimal:
        """What so many days add."""
        return accrued(self.overdue, self.overdue_rate, days, self.divisor) + accrued(
            self.not_due, self.not_due_rate, days, self.divisor
        )

    def less(self, payment: Decimal) -> "ProjectedDebt":
        """What is left of it after a payment, which is at most all of it."""
        running = _Running(self)
        running.take(payment)
        return msgspec.structs.replace(
            self,
            accrued=running.accrued,
            overdue=running.overdue,
            not_due=running.not_due,
            above_cap=min(self.above_cap, running.accrued),
        )

    def at_contract_rate(self) -> "ProjectedDebt":
        """The same if the penalty stops: what is overdue goes on at the contract rate."""
        return msgspec.structs.replace(self, overdue_rate=self.not_due_rate)

    @property
    def runs_above_cap(self) -> bool:
        """Whether interest runs above the cap, whichever way the year is counted."""
        if self.cap is None:
            return False
        rates = [
            rate
            for base, rate in ((self.overdue, self.overdue_rate), (self.not_due, self.not_due_rate))
            if base
        ]
        return any(rate * CAP_YEAR > self.cap * self.divisor for rate in rates)

    def at_cap(self) -> "ProjectedDebt":
        """The same held to the cap: interest runs at no more than it, and what has accrued above
        it is not paid.
        """
        if self.cap is None:
            return self
        most = self.cap * self.divisor
        return msgspec.structs.replace(
            self,
            accrued=self.accrued - min(self.above_cap, self.accrued),
            overdue_rate=min(self.overdue_rate * CAP_YEAR, most),
            not_due_rate=min(self.not_due_rate * CAP_YEAR, most),
            divisor=self.divisor * CAP_YEAR,
        )

    def without_interest(self) -> "ProjectedDebt":
        """The same if nothing more is added."""
        return msgspec.structs.replace(self, overdue_rate=ZERO, not_due_rate=ZERO)


Debts = Sequence[ProjectedDebt]


class Projection(msgspec.Struct, frozen=True, kw_only=True):
    """How a payment plays out. All None but `finishes` when it does not end within 30 years."""

    finishes: bool
    months: int | None = None
    first_date: date | None = None
    last_date: date | None = None
    last_payment: Decimal | None = None
    total_paid: Decimal | None = None


def total_of(debts: Debts) -> Decimal:
    return sum((owed.total for owed in debts), ZERO)


def all_to_one(payment: Decimal, left: Sequence[Decimal]) -> Sequence[Decimal]:
    """The split of a single debt."""
    return (min(payment, left[0]),)


class _Running:
    """One debt on its way through a plan."""

    __slots__ = ("accrued", "not_due", "overdue", "owed")

    def __init__(self, owed: ProjectedDebt) -> None:
        self.owed = owed
        self.accrued, self.overdue, self.not_due = owed.accrued, owed.overdue, owed.not_due

    @property
    def left(self) -> Decimal:
        return self.accrued + self.overdue + self.not_due

    def wait(self, days: int) -> None:
        owed = self.owed
        self.accrued += accrued(self.overdue, owed.overdue_rate, days, owed.divisor)
        self.accrued += accrued(self.not_due, owed.not_due_rate, days, owed.divisor)

    def take(self, payment: Decimal) -> None:
        """A payment of at most all that is left."""
        to_accrued = min(payment, self.accrued)
        to_overdue = min(payment - to_accrued, self.overdue)
        self.accrued, self.overdue = self.accrued - to_accrued, self.overdue - to_overdue
        self.not_due -= payment - to_accrued - to_overdue


def day_of_month(day: int) -> PayDays:
    """The same day of every month from the first after the start on; a month's last day where it
    has no such day.
    """

    def nth(start: date, number: int) -> date:
        first = day_of_month_from(start + ONE_DAY, day)
        return months_after(first, number - 1, day=day)

    return nth


def pay_day_of(payday: int | None) -> PayDays:
    """The day after the one the person's money comes on; the day of the start where that is not
    known.
    """
    return months_after if payday is None else day_of_month(payday % 31 + 1)


def repay(
    debts: Debts,
    payment: Decimal,
    start: date,
    *,
    split: Split = all_to_one,
    pay_day: PayDays = months_after,
    amounts: Amounts | None = None,
) -> Projection:
    """Pay `payment` each month after `start` until nothing is left; the last one is exact.

    `amounts` says what is paid in place of `payment` where some months differ.
    """
    paid, day, before = ZERO, start, total_of(debts)
    running = [_Running(owed) for owed in debts]
    for month in range(1, LONGEST_MONTHS + 1):
        now = pay_day(start, month)
        for debt in running:
            debt.wait((now - day).days)
        left = [debt.left for debt in running]
        day, whole = now, sum(left, ZERO)
        payment = payment if amounts is None else amounts(month)
        if payment >= whole:
            return Projection(
                finishes=True,
                months=month,
                first_date=pay_day(start, 1),
                last_date=now,
                last_payment=whole,
                total_paid=paid + whole,
            )
        paid += payment
        for debt, part in zip(running, split(payment, left), strict=True):
            debt.take(part)
        # Interest is simple: if four years with their leap day did not bring one debt down, no
        # later ones will.
        if month == 48 and len(running) == 1 and amounts is None and running[0].left >= before:
            break
    return Projection(finishes=False)


def due_in_a_month(debts: Debts, start: date, *, pay_day: PayDays = months_after) -> Decimal:
    """All that is owed on the first payment date: no payment is larger."""
    days = (pay_day(start, 1) - start).days
    return total_of(debts) + sum((owed.interest(days) for owed in debts), ZERO)


def least_payment(
    debts: Debts, start: date, *, split: Split = all_to_one, pay_day: PayDays = months_after
) -> Decimal:
    """The smallest monthly payment, to the fen, that finishes within LONGEST_MONTHS."""
    return least_that(
        lambda payment: repay(debts, payment, start, split=split, pay_day=pay_day).finishes,
        due_in_a_month(debts, start, pay_day=pay_day),
    )

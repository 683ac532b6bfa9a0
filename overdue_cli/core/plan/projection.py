"""How monthly payments play out on one debt or several, until nothing is left or it is certain
that they never end.

A payment goes to what has accrued (fees, then interest), then to overdue principal, then to
principal not due yet (民法典 art. 561, where the contract does not say otherwise). What the days
add to a debt is in `projected`. Where there are several debts, `sharing` says how a payment is
split.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Protocol

import msgspec

from overdue_cli.core.plan.in_fen import KEPT_MONTHS, NotInFen, course_in_fen
from overdue_cli.core.plan.in_fen import Amounts as Amounts
from overdue_cli.core.plan.in_fen import PayDays as PayDays
from overdue_cli.core.plan.projected import Debts, total_of
from overdue_cli.core.quantity.dates import day_of_month_from, months_after
from overdue_cli.core.quantity.money import FEN, ZERO, least_that

ONE_DAY = timedelta(days=1)
# A plan that runs longer than this is not one that can be kept; it counts as never finishing.
LONGEST_MONTHS = 360
# Interest is simple: if four years with their leap day did not bring one debt down, no later ones
# will.
HOPELESS_MONTHS = 48


class Projection(msgspec.Struct, frozen=True, kw_only=True):
    """How a payment plays out. All None but `finishes` when it does not end within 30 years.

    `left` is what is owed after each payment, for five years at most, where it was kept.
    """

    finishes: bool
    months: int | None = None
    first_date: date | None = None
    last_date: date | None = None
    last_payment: Decimal | None = None
    total_paid: Decimal | None = None
    left: tuple[Decimal, ...] | msgspec.UnsetType = msgspec.UNSET

    def ends_like(self, other: "Projection") -> bool:
        """Whether another course comes to the same end."""
        return msgspec.structs.replace(self, left=msgspec.UNSET) == msgspec.structs.replace(
            other, left=msgspec.UNSET
        )

    def left_after(self, months: int) -> Decimal | None:
        """What is owed after so many payments; None where that was not kept."""
        if self.months is not None and months >= self.months:
            return ZERO
        if self.left is msgspec.UNSET or not 0 < months <= len(self.left):
            return None
        return self.left[months - 1]


class Split(Protocol):
    """How a payment is split on what is left of each debt; the parts come to it, or to all that is
    left if that is less.
    """

    def __call__(self, payment: Decimal, left: Sequence[Decimal], /) -> Sequence[Decimal]: ...

    def in_fen(self, payment: int, left: Sequence[int], /) -> Sequence[int]:
        """The same in whole fen."""


class AllToOne:
    """The split of a single debt."""

    def __call__(self, payment: Decimal, left: Sequence[Decimal], /) -> Sequence[Decimal]:
        return (min(payment, left[0]),)

    def in_fen(self, payment: int, left: Sequence[int], /) -> Sequence[int]:
        return (min(payment, left[0]),)


all_to_one = AllToOne()


@cache
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
    keeps: bool = False,
) -> Projection:
    """Pay `payment` each month after `start` until nothing is left; the last one is exact.

    `amounts` says what is paid in place of `payment` where some months differ; `keeps`, that what
    is left after each is kept.
    """
    if all(owed.is_steady for owed in debts):
        with suppress(NotInFen):
            return _repay_in_fen(debts, payment, start, split, pay_day, amounts, keeps=keeps)
    return repay_by_steps(
        debts, payment, start, split=split, pay_day=pay_day, amounts=amounts, keeps=keeps
    )


def _repay_in_fen(
    debts: Debts,
    payment: Decimal,
    start: date,
    split: Split,
    pay_day: PayDays,
    amounts: Amounts | None,
    *,
    keeps: bool,
) -> Projection:
    balances: list[int] = []
    course = course_in_fen(
        debts,
        payment,
        start,
        split=split.in_fen,
        pay_day=pay_day,
        amounts=amounts,
        months=LONGEST_MONTHS,
        hopeless_after=HOPELESS_MONTHS,
        balances=balances if keeps else None,
    )
    left = _kept([fen * FEN for fen in balances[:KEPT_MONTHS]], keeps=keeps)
    if course is None:
        return Projection(finishes=False, left=left)
    return Projection(
        finishes=True,
        months=course.month,
        first_date=pay_day(start, 1),
        last_date=pay_day(start, course.month),
        last_payment=course.last * FEN,
        total_paid=course.paid * FEN,
        left=left,
    )


def _kept(left: Sequence[Decimal], *, keeps: bool) -> tuple[Decimal, ...] | msgspec.UnsetType:
    return tuple(left[:KEPT_MONTHS]) if keeps else msgspec.UNSET


def repay_by_steps(
    debts: Debts,
    payment: Decimal,
    start: date,
    *,
    split: Split = all_to_one,
    pay_day: PayDays = months_after,
    amounts: Amounts | None = None,
    keeps: bool = False,
) -> Projection:
    """The same for debts of every kind, month by month with what each says of itself."""
    paid, day, before = ZERO, start, total_of(debts)
    running = [owed.running() for owed in debts]
    steady = len(debts) == 1 and amounts is None and debts[0].is_steady
    balances: list[Decimal] = []
    for month in range(1, LONGEST_MONTHS + 1):
        now = pay_day(start, month)
        for debt in running:
            debt.wait(day, now)
        left = [debt.left for debt in running]
        day, whole = now, sum(left, ZERO)
        paying = payment if amounts is None else amounts.get(month, payment)
        balances.append(max(whole - paying, ZERO))
        if paying >= whole:
            return Projection(
                finishes=True,
                months=month,
                first_date=pay_day(start, 1),
                last_date=now,
                last_payment=whole,
                total_paid=paid + whole,
                left=_kept(balances, keeps=keeps),
            )
        paid += paying
        for debt, part in zip(running, split(paying, left), strict=True):
            debt.take(part)
        if month == HOPELESS_MONTHS and steady and running[0].left >= before:
            break
    return Projection(finishes=False, left=_kept(balances, keeps=keeps))


def due_in_a_month(debts: Debts, start: date, *, pay_day: PayDays = months_after) -> Decimal:
    """All that is owed on the first payment date: no payment is larger."""
    first = pay_day(start, 1)
    return total_of(debts) + sum((owed.interest(start, first) for owed in debts), ZERO)


def least_payment(
    debts: Debts, start: date, *, split: Split = all_to_one, pay_day: PayDays = months_after
) -> Decimal:
    """The smallest monthly payment, to the fen, that finishes within LONGEST_MONTHS."""
    most = due_in_a_month(debts, start, pay_day=pay_day)
    if all(owed.is_steady for owed in debts):
        # Loaded only where a payment is looked for: most plans end.
        from overdue_cli.core.plan.least import least_in_fen

        with suppress(NotInFen):
            return FEN * least_in_fen(
                debts,
                most,
                start,
                split=split.in_fen,
                pay_day=pay_day,
                months=LONGEST_MONTHS,
                hopeless_after=HOPELESS_MONTHS,
            )
    return least_that(
        lambda payment: repay(debts, payment, start, split=split, pay_day=pay_day).finishes, most
    )

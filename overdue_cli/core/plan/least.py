"""The smallest monthly payment that ends a plan, in whole fen: from the payment of a level loan,
and from how far the courses of each payment tried miss the month in which it has to end.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import ceil

from overdue_cli.core.plan.in_fen import (
    Course,
    DebtInFen,
    PayDays,
    SplitInFen,
    Steady,
    course_of,
    days_between,
    in_fen,
    running_of,
)

# A course is followed for so many months beyond the last allowed one, to say by how much it misses.
BEYOND = 120
# After so many guesses every second try halves what lies between too little and enough.
PATIENCE = 10
# The days of a month in tenths of a thousandth, and one for growth: by these the first payment is
# guessed, and nothing rests on it.
MONTH, MYRIAD, ONE = 304_375, 10_000, 10**9


def least_in_fen(
    debts: Sequence[Steady],
    most: Decimal,
    start: date,
    *,
    split: SplitInFen,
    pay_day: PayDays,
    months: int,
    hopeless_after: int,
) -> int:
    """The smallest payment that ends within `months`, in fen; `most` must, and so must every
    payment above one that does. Raises NotInFen.
    """
    running, days = running_of(debts), days_between(pay_day, start, months + BEYOND)
    too_little, enough = 0, in_fen(most)
    guesses, tries = _Guesses(level_payment(running, months), months, enough), 0
    while enough - too_little > 1:
        tried = guesses.next(too_little, enough)
        tries += 1
        if tries > PATIENCE and tries % 2:  # where guesses do not close in, halves do
            tried = (too_little + enough) // 2
        course = course_of(running, (tried, {}, days), split, hopeless_after)
        guesses.seen(tried, course)
        if course is not None and course.month <= months:
            enough = tried
        else:
            too_little = tried
    return enough


def level_payment(running: Sequence[DebtInFen], months: int) -> int:
    """A guess: the payment of all debts as one loan at one rate, and what has accrued beside it."""
    accrued, principal = (
        sum(debt[0] for debt in running),
        sum(debt[1] + debt[2] for debt in running),
    )
    interest = sum(
        (overdue * rate + not_due * later) * MONTH // (twice * MYRIAD)
        for _, overdue, not_due, rate, later, _, twice in running
    )
    if not interest:
        return (accrued + principal) // months
    grown = (ONE + interest * ONE // principal) ** months // ONE ** (months - 1)
    to_principal = interest * ONE // (grown - ONE) if grown > ONE else principal // months
    # Half of the months, for interest goes on while it is paid off.
    return interest + to_principal + 2 * accrued // months


class _Guesses:
    """The next payment to be tried, by false position: the first as for one level loan, the others
    from the last two, since over the payment one over the months goes almost straight.
    """

    def __init__(self, first: int, months: int, most: int) -> None:
        self.wanted, self.guess = Fraction(1, months), Fraction(first)
        # A payment and one over the months that it takes; `most` takes one.
        self.last = most, Fraction(1)

    def next(self, too_little: int, enough: int) -> int:
        """The guess, between what is known to be too little and to be enough."""
        return min(max(ceil(self.guess), too_little + 1), enough - 1)

    def seen(self, tried: int, course: Course | None) -> None:
        """Learn what became of a payment."""
        if course is None:  # half the way to the last that came to an end
            self.guess = Fraction(tried + self.last[0], 2)
            return
        before, was = self.last
        now = Fraction(tried, (course.month - 1) * tried + course.last)
        self.last = tried, now
        if now != was:
            self.guess = tried + (self.wanted - now) * (tried - before) / (now - was)

"""The smallest monthly payment that ends a plan, in whole fen: from the payment of a level loan,
and from how far the courses of each payment tried miss the month in which it has to end.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from math import ceil, inf, log, log1p

from overdue_cli.core.plan.in_fen import (
    Course,
    PayDays,
    Running,
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
# The days of a month on average, by which the first payment is guessed.
DAYS_OF_MONTH = 365.25 / 12


class _Level:
    """All debts as one loan at one rate, paid level: a guess, which nothing rests on."""

    def __init__(self, running: Sequence[Running]) -> None:
        self.accrued = float(sum(debt[0] for debt in running))
        self.principal = float(sum(debt[1] + debt[2] for debt in running))
        rates = (
            (overdue * rate + not_due * later) / twice
            for _, overdue, not_due, rate, later, _, twice in running
        )
        self.interest = sum(rates) * DAYS_OF_MONTH

    def months(self, payment: float) -> float:
        """The months this payment takes; infinite where it does not cover the interest."""
        if payment <= self.interest:
            return inf
        if not self.interest:
            return (self.accrued + self.principal) / payment
        growth = log1p(self.interest / self.principal)
        to_principal = -log(1 - self.interest / payment) / growth
        return self.accrued / (payment - self.interest) + to_principal

    def payment(self, months: float, most: float) -> float:
        """The payment that takes so many months, at most `most`."""
        low, high = self.interest, most
        while high - low > 0.1:
            middle = (low + high) / 2
            low, high = (middle, high) if self.months(middle) > months else (low, middle)
        return high


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
    guesses, tries = _Guesses(_Level(running), months, enough), 0
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


class _Guesses:
    """The next payment to be tried, by false position: the first as for one level loan, the others
    from the last two, since over the payment one over the months goes almost straight.
    """

    def __init__(self, level: _Level, months: int, most: int) -> None:
        self.wanted, self.guess = 1 / months, level.payment(months, most)
        # A payment and one over the months that it takes; `most` takes one.
        self.last = float(most), 1.0

    def next(self, too_little: int, enough: int) -> int:
        """The guess, between what is known to be too little and to be enough."""
        return min(max(ceil(self.guess), too_little + 1), enough - 1)

    def seen(self, tried: int, course: Course | None) -> None:
        """Learn what became of a payment."""
        if course is None:  # half the way to the last that came to an end
            self.guess = (tried + self.last[0]) / 2
            return
        (before, was), now = self.last, tried / ((course.month - 1) * tried + course.last)
        self.last = tried, now
        if now != was:
            self.guess = tried + (self.wanted - now) * (tried - before) / (now - was)

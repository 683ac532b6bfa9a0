"""What lies on a card's account: lots (a purchase, a fee, a statement's interest), how payments
take them down, and the windows of days over which they bear interest. Amounts in yuan; a payment
counts on its own day. All of it is reckoned inside `exact()`, which the ledger opens.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Literal

import msgspec

from overdue_cli.core.quantity.money import ZERO, round_to_fen

PostingKind = Literal["purchase", "cash", "instalment", "fee", "interest", "late"]
PRINCIPAL: tuple[PostingKind, ...] = ("purchase", "cash", "instalment")


class Posting(msgspec.Struct, frozen=True, kw_only=True):
    """Something posted to the account: on `day` (the posting day), so much."""

    day: date
    amount: Decimal
    kind: PostingKind = "purchase"


class Conversion(msgspec.Struct, frozen=True, kw_only=True):
    """So much of the principal taken off on `day`, to come back as the instalments of a plan."""

    day: date
    amount: Decimal


class CardWindow(msgspec.Struct, frozen=True, kw_only=True):
    """Days from `start` to `end`, `end` not counted, with one base: base x rate x days, rounded
    once.
    """

    start: date
    end: date
    base: Decimal
    rate: Decimal
    amount: Decimal

    @property
    def days(self) -> int:
        return (self.end - self.start).days


class Lot:
    """One posting and what is left of it. `bears` once its statement was not paid in full; cash at
    once.

    `charged_to` is the first day not yet charged; `frozen_to` (interest on the unpaid part only) is
    the day up to which the base is what was left then. `cycle` is the statement it is judged with.
    """

    __slots__ = ("bears", "billed", "charged_to", "cycle", "frozen_to", "kind", "posted", "steps")

    def __init__(self, posting: Posting, amount: Decimal, cycle: int) -> None:
        self.kind = posting.kind
        self.posted = posting.day
        self.steps = [(posting.day, amount)]
        self.cycle = cycle
        self.charged_to = posting.day
        self.frozen_to: date | None = None
        self.bears = posting.kind == "cash"
        self.billed = False

    @property
    def left(self) -> Decimal:
        return self.steps[-1][1]

    def take(self, day: date, amount: Decimal) -> Decimal:
        """Take up to `amount` off; how much was taken."""
        taken = min(amount, self.left)
        if taken:
            self.steps.append((day, self.left - taken))
        return taken

    def base_on(self, day: date) -> Decimal:
        """What bears interest on a day: the balance after that day's payments."""
        seen = max(day, self.frozen_to) if self.frozen_to else day
        return next(amount for since, amount in reversed(self.steps) if since <= seen)


class CardAccount:
    """Lots, a credit where more was paid than owed, and the minimums still to be met, oldest first.

    `beyond` is what became plans although there was no principal to take it from.
    """

    def __init__(self) -> None:
        self.lots: list[Lot] = []
        self.credit = self.beyond = ZERO
        self.dues: list[tuple[date, Decimal]] = []

    def post(self, posting: Posting, cycle: int) -> Lot:
        """Post it; a credit on the account takes it down at once."""
        used = min(self.credit, posting.amount)
        self.credit -= used
        lot = Lot(posting, posting.amount - used, cycle)
        self.lots.append(lot)
        return lot

    def pay(self, day: date, amount: Decimal, principal_first_after: int) -> None:
        """What was billed before what was not; charges before principal, the other way round when
        long overdue.
        """
        reverse = self.days_overdue(day) > principal_first_after
        self._meet_dues(amount)
        self._take_down(day, amount, reverse=reverse)

    def convert(self, day: date, amount: Decimal) -> None:
        """Take off purchases and cash that become a plan: it counts as paid. What is beyond them is
        as a payment.
        """
        self._meet_dues(amount)
        for lot in sorted(self.lots, key=lambda lot: (not lot.billed, lot.posted)):
            if lot.kind in ("purchase", "cash"):
                amount -= lot.take(day, amount)
        self.beyond += amount
        self._take_down(day, amount, reverse=False)

    def _take_down(self, day: date, amount: Decimal, *, reverse: bool) -> None:
        """Off the lots in turn; what none takes is a credit."""
        for lot in sorted(
            self.lots,
            key=lambda lot: (not lot.billed, (lot.kind in PRINCIPAL) != reverse, lot.posted),
        ):
            amount -= lot.take(day, amount)
        self.credit += amount

    def _meet_dues(self, amount: Decimal) -> None:
        """The oldest minimum first."""
        met: list[tuple[date, Decimal]] = []
        for due, asked in self.dues:
            paid = min(asked, amount)
            amount -= paid
            if asked > paid:
                met.append((due, asked - paid))
        self.dues = met

    def days_overdue(self, day: date) -> int:
        """Days since the due date of the oldest minimum not met."""
        return max(0, (day - self.dues[0][0]).days) if self.dues else 0

    def left(self, kinds: Iterable[PostingKind]) -> Decimal:
        """What is left of lots of these kinds."""
        return sum((lot.left for lot in self.lots if lot.kind in kinds), ZERO)

    @property
    def asked(self) -> Decimal:
        """What of the minimums asked for is still to be paid."""
        return sum((amount for _, amount in self.dues), ZERO)

    def forget_settled(self, cycle: int) -> None:
        """Drop lots that are paid, judged and charged."""
        self.lots = [lot for lot in self.lots if lot.left or lot.cycle >= cycle]


def windows(lots: Sequence[Lot], to: date, rate: Decimal) -> tuple[CardWindow, ...]:
    """Interest on bearing lots, for the days not yet charged, up to `to` (not counted): runs of
    days of one base.
    """
    bearing = [lot for lot in lots if lot.bears and lot.charged_to < to]
    cuts = (
        {day for lot in bearing for day in _cuts(lot)} | {lot.charged_to for lot in bearing} | {to}
    )
    runs: list[tuple[date, date, Decimal]] = []
    for start, end in pairwise(sorted(day for day in cuts if day <= to)):
        base = sum((lot.base_on(start) for lot in bearing if lot.charged_to <= start), ZERO)
        if runs and runs[-1][1] == start and runs[-1][2] == base:
            runs[-1] = (runs[-1][0], end, base)
        elif base:
            runs.append((start, end, base))
    return tuple(
        CardWindow(
            start=start,
            end=end,
            base=base,
            rate=rate,
            amount=round_to_fen(base * rate * (end - start).days),
        )
        for start, end, base in runs
    )


def _cuts(lot: Lot) -> Iterable[date]:
    """Days on which the lot's base changes."""
    return (
        day
        for day, _ in lot.steps
        if day > lot.charged_to and not (lot.frozen_to and day <= lot.frozen_to)
    )

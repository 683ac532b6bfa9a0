"""A card's account: its lots (a purchase, a fee, a statement's interest), how payments reduce
them, and the windows of days over which they bear interest.

Amounts in yuan, rates a day; a payment counts on its own day. All sums are computed inside
`exact()`, which the ledger opens.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Literal

import msgspec

from overdue_cli.core.quantity.money import ZERO, round_to_fen

PostingKind = Literal["purchase", "cash", "instalment", "fee", "interest", "late"]
# What a cardholder bought or drew; the other kinds are charges on it.
PRINCIPAL: tuple[PostingKind, ...] = ("purchase", "cash", "instalment")


class Posting(msgspec.Struct, frozen=True, kw_only=True):
    """An entry posted to the account: `amount` yuan on `day`, the posting day."""

    day: date
    amount: Decimal
    kind: PostingKind = "purchase"


class Conversion(msgspec.Struct, frozen=True, kw_only=True):
    """Principal taken off the account on `day`, to come back as the instalments of a plan."""

    day: date
    amount: Decimal


class CardWindow(msgspec.Struct, frozen=True, kw_only=True):
    """Interest of the days from `start` to `end`, `end` not counted, on one base.

    `amount` is base x rate x days, rounded once: 1,000 at 0.0005 a day for 30 days: 15.00. A rate a
    year is divided by `divisor`, the days of the year; a rate a day has 1.
    """

    start: date
    end: date
    base: Decimal
    rate: Decimal
    amount: Decimal
    divisor: int = 1

    @property
    def days(self) -> int:
        return (self.end - self.start).days


class Lot:
    """One posting, and the balance of it that remains after each payment.

    `bears` says whether it bears interest: cash at once, a purchase once its statement was not paid
    in full. `charged_to` is the first day not yet charged; `frozen_to` (interest on the unpaid part
    only) is the day up to which the base is what remained then. `cycle` numbers the statement whose
    payment decides on its interest.
    """

    __slots__ = ("bears", "billed", "charged_to", "cycle", "frozen_to", "kind", "posted", "steps")

    def __init__(self, posting: Posting, amount: Decimal, cycle: int) -> None:
        self.kind = posting.kind
        self.posted = posting.day
        # Balances from a day on, oldest first: interest is charged backwards, when it has turned
        # out that a statement was not paid, so the balance of every past day is still needed.
        self.steps = [(posting.day, amount)]
        self.cycle = cycle
        self.charged_to = posting.day
        self.frozen_to: date | None = None
        # Cash has no interest-free period; a purchase has one until its statement was not paid.
        self.bears = posting.kind == "cash"
        self.billed = False

    @property
    def remaining(self) -> Decimal:
        return self.steps[-1][1]

    def take(self, day: date, amount: Decimal) -> Decimal:
        """Reduce the lot by up to `amount`; return how much it took."""
        taken = min(amount, self.remaining)
        if taken:
            self.steps.append((day, self.remaining - taken))
        return taken

    def base_on(self, day: date) -> Decimal:
        """The amount that bears interest on `day`: the balance after that day's payments."""
        # Where only the unpaid part bears interest, days before the last day to pay in time have
        # the base of that day: what was paid by then bears none, not even since posting.
        counted = max(day, self.frozen_to) if self.frozen_to else day
        return next(balance for since, balance in reversed(self.steps) if since <= counted)


class CardAccount:
    """The lots of a card, its credit (paid beyond the debt), and the minimums not met yet.

    `minimums` are pairs of due date and amount, oldest first. `beyond` is the amount that became
    plans although there was no principal to take it from.
    """

    def __init__(self) -> None:
        self.lots: list[Lot] = []
        self.credit = self.beyond = ZERO
        self.minimums: list[tuple[date, Decimal]] = []

    def post(self, posting: Posting, cycle: int) -> Lot:
        """Add a posting as a lot; a credit on the account reduces it at once."""
        from_credit = min(self.credit, posting.amount)
        self.credit -= from_credit
        lot = Lot(posting, posting.amount - from_credit, cycle)
        self.lots.append(lot)
        return lot

    def pay(self, day: date, amount: Decimal, principal_first_after: int) -> None:
        """Count a payment: billed lots before unbilled ones, charges before principal, and
        principal first once the card is overdue for more than `principal_first_after` days.
        """
        # 信用卡业务监督管理办法 art. 57 turns the order round once the card is long overdue.
        reverse = self.days_overdue(day) > principal_first_after
        self._meet_minimums(amount)
        self._reduce_lots(day, amount, reverse=reverse)

    def convert(self, day: date, amount: Decimal) -> None:
        """Take purchases and cash that become a plan off the account; an amount beyond them counts
        as a payment.
        """
        # What became a plan is no longer asked for by a minimum: it comes back by instalments.
        self._meet_minimums(amount)
        for lot in sorted(self.lots, key=lambda lot: not lot.billed):
            # Charges and earlier instalments cannot become a plan.
            if amount and lot.kind in ("purchase", "cash"):
                amount -= lot.take(day, amount)
        self.beyond += amount
        self._reduce_lots(day, amount, reverse=False)

    def _reduce_lots(self, day: date, amount: Decimal, *, reverse: bool) -> None:
        """Reduce the lots in turn by `amount`; what none of them takes becomes a credit.

        `reverse` puts principal before charges.
        """
        # Lots stand in the order of their days, since events come in it.
        turns = [(billed, first) for billed in (True, False) for first in (reverse, not reverse)]
        for billed, is_principal in turns:
            for lot in self.lots:
                if not amount:
                    return
                if lot.billed == billed and (lot.kind in PRINCIPAL) == is_principal:
                    amount -= lot.take(day, amount)
        self.credit += amount

    def _meet_minimums(self, amount: Decimal) -> None:
        """Count an amount towards the minimums, the oldest first."""
        unmet: list[tuple[date, Decimal]] = []
        for due, minimum in self.minimums:
            paid = min(minimum, amount)
            amount -= paid
            if minimum > paid:
                unmet.append((due, minimum - paid))
        self.minimums = unmet

    def days_overdue(self, day: date) -> int:
        """The number of days on `day` since the due date of the oldest minimum not met."""
        # Payments meet the oldest minimum first: the one that stands first is the oldest unpaid.
        return max(0, (day - self.minimums[0][0]).days) if self.minimums else 0

    def remaining(self, kinds: Iterable[PostingKind]) -> Decimal:
        """The balance that remains of lots of these kinds."""
        return sum((lot.remaining for lot in self.lots if lot.kind in kinds), ZERO)

    @property
    def minimums_unpaid(self) -> Decimal:
        """The sum still to be paid of the minimums asked for."""
        return sum((amount for _, amount in self.minimums), ZERO)

    def drop_closed_lots(self, cycle: int) -> None:
        """Remove the lots paid in full of a cycle before `cycle`: judged and charged already."""
        self.lots = [lot for lot in self.lots if lot.remaining or lot.cycle >= cycle]


def windows(
    lots: Sequence[Lot], to: date, rate: Decimal, divisor: int = 1
) -> tuple[CardWindow, ...]:
    """Compute the interest on bearing lots for the days not yet charged, up to `to` (not counted).

    Days that follow each other with one base are one window. `rate / divisor` is a day's rate.
    """
    changes: dict[date, Decimal] = {}
    for lot in lots:
        if lot.bears and lot.charged_to < to:
            for day, change in _base_changes(lot):
                changes[day] = changes.get(day, ZERO) + change
    days = sorted(day for day in changes if day < to)
    runs: list[tuple[date, date, Decimal]] = []
    base = ZERO
    for start, end in pairwise((*days, to)):
        base += changes[start]
        # Money may move between lots on a day without changing their sum; each window is rounded
        # once, so days of one base are joined, or the fen would depend on such moves.
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
            amount=round_to_fen(base * rate * (end - start).days, divisor),
            divisor=divisor,
        )
        for start, end, base in runs
    )


def _base_changes(lot: Lot) -> Iterator[tuple[date, Decimal]]:
    """The days from `charged_to` on from which the base of the lot is another, and by how much."""
    base = lot.base_on(lot.charged_to)
    yield lot.charged_to, base
    # Up to `frozen_to` the base is one amount, whatever was paid within these days.
    since = max(lot.charged_to, lot.frozen_to) if lot.frozen_to else lot.charged_to
    for day, balance in lot.steps:
        if day > since:
            yield day, balance - base
            base = balance

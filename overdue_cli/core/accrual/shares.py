"""Interest on overdue principal by the instalments it accrued on, for contracts that pay one
instalment after the other with its own penalty.

The ledger rounds that interest in one sum; each instalment has its share of the sum by principal x
rate x days, cut to the fen, what is left over going to the later one. All is called inside
`exact()`.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

from overdue_cli.core.quantity.money import FEN, ZERO

PenaltyPart = Literal["contract", "extra"]
PARTS: tuple[PenaltyPart, PenaltyPart] = ("contract", "extra")


class PenaltyShares:
    """The shares of each instalment (by index) in the unpaid interest on overdue principal."""

    def __init__(self, count: int) -> None:
        self.weights = {part: [ZERO] * count for part in PARTS}
        self.unpaid = {part: [ZERO] * count for part in PARTS}
        self.given = {part: [ZERO] * count for part in PARTS}
        self._span: tuple[date, tuple[Decimal, ...], dict[PenaltyPart, Decimal]] | None = None

    def run(
        self, day: date, principal: Sequence[Decimal], rates: dict[PenaltyPart, Decimal]
    ) -> None:
        """Count up to `day`, and from it on `principal` of the instalments due at these rates."""
        self.count(day)
        self._span = day, tuple(principal), rates

    def count(self, day: date) -> None:
        """Count the days up to `day` on the principal that stood on them."""
        if self._span is None:
            return
        since, principal, rates = self._span
        days = (day - since).days
        if days:
            for part, rate in rates.items():
                weights = self.weights[part]
                for index, amount in enumerate(principal):
                    weights[index] += amount * rate * days
            self._span = day, principal, rates

    def settle(self, part: PenaltyPart, unpaid: Decimal) -> None:
        """Share out what was charged since the last payment: all that is `unpaid` and has no share
        yet.
        """
        weights, shares = self.weights[part], self.unpaid[part]
        new, whole = unpaid - sum(shares, ZERO), sum(weights, ZERO)
        so_far = given = ZERO
        if new and whole:
            for index, weight in enumerate(weights):
                so_far += weight
                upto = _part_of(new, so_far, whole)
                shares[index] += upto - given
                given = upto
        self.weights[part] = [ZERO] * len(weights)

    def give(self, part: PenaltyPart, charged: Mapping[int, Decimal]) -> None:
        """Give each instalment what was charged on it since the last payment, of all that was
        `charged` on it so far: where each is rounded by itself nothing has to be shared out.
        """
        for index, whole in charged.items():
            self.unpaid[part][index] += whole - self.given[part][index]
            self.given[part][index] = whole


def _part_of(amount: Decimal, weight: Decimal, whole: Decimal) -> Decimal:
    """`amount x weight / whole` cut to the fen."""
    return amount if weight == whole else (amount * weight * 100 // whole) * FEN

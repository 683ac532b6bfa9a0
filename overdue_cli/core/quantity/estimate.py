"""A number that is not fully known: a point, and how low and how high it can be."""

from collections.abc import Callable
from decimal import Decimal

import msgspec


class Estimate(msgspec.Struct, frozen=True, kw_only=True):
    """`low <= point <= high`, all in the same unit; all three equal when nothing is unknown."""

    low: Decimal
    point: Decimal
    high: Decimal

    @property
    def is_certain(self) -> bool:
        return self.low == self.high

    @property
    def width(self) -> Decimal:
        return self.high - self.low

    def map(self, change: Callable[[Decimal], Decimal]) -> "Estimate":
        """The estimate of a quantity that grows with this one."""
        return Estimate(low=change(self.low), point=change(self.point), high=change(self.high))

    def __add__(self, other: "Estimate") -> "Estimate":
        return Estimate(
            low=self.low + other.low, point=self.point + other.point, high=self.high + other.high
        )

    def less(self, part: "Estimate") -> "Estimate":
        """Without a part of it: both lows, both points and both highs go together."""
        return Estimate(
            low=self.low - part.low, point=self.point - part.point, high=self.high - part.high
        )


def known(value: Decimal) -> Estimate:
    """A number that is given."""
    return Estimate(low=value, point=value, high=value)


def spread(
    amount: Callable[[Decimal, Decimal], Decimal], first: Estimate, second: Estimate
) -> Estimate:
    """What `amount` gives at both lows, both points and both highs; it must grow with each
    argument.
    """
    return Estimate(
        low=amount(first.low, second.low),
        point=amount(first.point, second.point),
        high=amount(first.high, second.high),
    )

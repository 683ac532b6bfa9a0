"""An estimate: a number that is not fully known, as a point with its lowest and highest value."""

from collections.abc import Callable
from decimal import Decimal

import msgspec


class Estimate(msgspec.Struct, frozen=True, kw_only=True):
    """A point and its bounds, `low <= point <= high`, all in the same unit.

    The three are equal where nothing is unknown. `low` is the number with every unknown at its low
    end, `high` with every one at its high end; no probability is meant.
    """

    low: Decimal
    point: Decimal
    high: Decimal

    @property
    def is_certain(self) -> bool:
        """Whether nothing is unknown."""
        return self.low == self.high

    @property
    def width(self) -> Decimal:
        """The distance from low to high, in the unit of the estimate."""
        return self.high - self.low

    def map(self, change: Callable[[Decimal], Decimal]) -> "Estimate":
        """The estimate of a quantity that rises with this one; `change` must be increasing."""
        return Estimate(low=change(self.low), point=change(self.point), high=change(self.high))

    def __add__(self, other: "Estimate") -> "Estimate":
        return Estimate(
            low=self.low + other.low, point=self.point + other.point, high=self.high + other.high
        )

    def less(self, part: "Estimate") -> "Estimate":
        """The estimate less a part of itself: low less low, point less point, high less high.

        600..800 less its part 100..150 is 500..650, not 450..700: a part is low when its whole is.
        """
        return Estimate(
            low=self.low - part.low, point=self.point - part.point, high=self.high - part.high
        )


def known(value: Decimal) -> Estimate:
    """The estimate of a number that is given: low, point and high are equal."""
    return Estimate(low=value, point=value, high=value)


def spread(
    amount: Callable[[Decimal, Decimal], Decimal], first: Estimate, second: Estimate
) -> Estimate:
    """The estimate of `amount` at both lows, both points and both highs; `amount` must rise with
    each argument.
    """
    return Estimate(
        low=amount(first.low, second.low),
        point=amount(first.point, second.point),
        high=amount(first.high, second.high),
    )

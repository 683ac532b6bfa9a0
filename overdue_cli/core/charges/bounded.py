"""A debt of which something was told only within bounds: the principal in what an app shows, the
days said roughly. It is counted by the point, and the charges reach over all its ends.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import Charges
from overdue_cli.core.quantity.estimate import Estimate

# What of charges depends on principal and days.
RANGED = (
    *("contract", "penalty_extra", "compound", "late_charges"),
    *("total", "per_day", "next_30_days"),
)


class BoundedDebt(NamedTuple):
    """A debt at the point, and as it is at each end of what was told within bounds."""

    point: Debt
    ends: tuple[Debt, ...]

    def range_of(self, name: str) -> Estimate | None:
        """The principal or all principal still owed, as a range; None where it was told."""
        if name not in self.point.derived:
            return None
        point, *ends = (getattr(each, name) for each in (self.point, *self.ends))
        return Estimate(low=min(point, *ends), point=point, high=max(point, *ends))

    def widened(self, point: Charges, ends: Iterable[Charges]) -> Charges:
        """The charges at the point, their ranges from the lowest end to the highest."""
        every = (point, *ends)
        ranged = {
            name: over(getattr(charges, name) for charges in every)
            for name in RANGED
            if getattr(point, name) is not None
        }
        return msgspec.structs.replace(
            point,
            **ranged,
            base_range=self.range_of("principal"),
            owed_range=self.range_of("outstanding"),
        )


def over(estimates: Iterable[Estimate]) -> Estimate:
    """The first estimate, its range as wide as all of them."""
    every = tuple(estimates)
    return Estimate(
        low=min(each.low for each in every),
        point=every[0].point,
        high=max(each.high for each in every),
    )


def over_days(debt: Debt, bounded: Callable[[Debt], BoundedDebt]) -> BoundedDebt:
    """The bounds of a debt, and those with the fewest and the most days it may be overdue where
    they were said only roughly.
    """
    told = bounded(debt)
    if not debt.is_rough:
        return told
    others = (
        msgspec.structs.replace(debt, days_overdue=days, days_at_least=None, days_at_most=None)
        for days in dict.fromkeys(debt.days_between)
    )
    ends = (end for each in others for end in bounded(each).ends)
    return BoundedDebt(told.point, (*told.ends, *ends))


def as_told(debt: Debt) -> BoundedDebt:
    """A debt whose principal was told: its one end is itself."""
    return BoundedDebt(debt, (debt,))

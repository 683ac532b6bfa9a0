"""What is owed month by month, at the few months that are shown."""

from decimal import Decimal
from typing import NamedTuple

from overdue_cli.core.plan.plan import Falling

# Months shown of a course, today apart: its quarters.
PARTS = 4


class BalanceShown(NamedTuple):
    """What is owed after so many months, with penalty interest running on and with none."""

    month: int
    goes_on: Decimal
    stops: Decimal


def shown(falling: Falling) -> tuple[BalanceShown, ...]:
    """Today and each quarter of the course."""
    months = dict.fromkeys(falling.months * part // PARTS for part in range(PARTS + 1))
    return tuple(BalanceShown(n, falling.goes_on[n], falling.stops[n]) for n in months)

"""What is said of several debts together."""

from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class SharedOffers(Finding, frozen=True):
    """Half of what is left, shared among the debts in proportion to what is owed on each."""

    payment: Decimal
    surplus: Decimal


class PlanLeavesOut(Finding, frozen=True):
    """A debt the plan leaves out, because to offer money on it could give a defence away."""


class WayRecommended(Finding, frozen=True):
    """How to share what is left among several debts."""

    strategy: str


class PriorityFirst(Finding, frozen=True):
    """Debts that come before the others in any way of sharing."""


class WayCheaper(Finding, frozen=True):
    """The way of sharing that costs least, and what it would save."""

    strategy: str
    saves: Decimal


class PlanAtPoints(Finding, frozen=True):
    """The plan of several debts is reckoned at the points of their ranges."""


class LumpSumPart(Finding, frozen=True):
    """What of it goes to one of several debts."""

    amount: Decimal

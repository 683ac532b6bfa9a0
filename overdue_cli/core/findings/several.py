"""Findings of the section on several debts: how the surplus is shared among them."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class SharedOffers(Finding, frozen=True):
    """Half of the surplus, shared among the debts by the way recommended; in proportion to the
    amount owed on each where none is.
    """

    payment: Decimal
    surplus: Decimal
    strategy: str


class CanPayShared(Finding, frozen=True):
    """In short: the first monthly payment to offer, to all `count` debts together. `gets`: part,
    where `share` of it is for the lender of the next step; nothing, where all of it is for others;
    open, where the next step is something else.
    """

    payment: Decimal
    count: int
    gets: str
    share: Decimal | None = None


class FallsDue(Finding, frozen=True):
    """One of several debts that is not overdue falls due on `due`, in `days`."""

    due: date
    days: int


class OfferIsShared(Finding, frozen=True):
    """The payment that was named in short, with what it takes, is to all `count` debts together;
    `gets` and `share` as there.
    """

    count: int
    gets: str
    share: Decimal | None = None


class PlanLeavesOut(Finding, frozen=True):
    """A debt the plan leaves out, since an offer of money could give away a defence."""


class WayRecommended(Finding, frozen=True):
    """The recommended way to share the surplus among several debts."""

    strategy: str


class NoWayEnds(Finding, frozen=True):
    """No way of sharing the surplus pays the debts off; `strategy` is the one it is shared by."""

    strategy: str


class PriorityFirst(Finding, frozen=True):
    """The debts that come first in every way of sharing."""


class WayCheaper(Finding, frozen=True):
    """The cheapest way of sharing, and the amount it would save."""

    strategy: str
    saves: Decimal


class WayInProportion(Finding, frozen=True):
    """Shared in proportion where another way is recommended: the months it takes, and what it costs
    more than that.
    """

    months: int
    costs: Decimal


class WayMinimums(Finding, frozen=True):
    """Every minimum first, then the dearest debt, where another way is recommended: the months it
    takes, and what it costs more than that.
    """

    months: int
    costs: Decimal


class WayMinimumsLess(Finding, frozen=True):
    """The same, where it costs less than the way recommended."""

    months: int
    saves: Decimal


class MinimumsNeverEnd(Finding, frozen=True):
    """With every minimum first what is left does not pay the debts off."""


class MinimumsNotCovered(Finding, frozen=True):
    """What is left of a month does not cover the minimums."""

    minimums: Decimal
    surplus: Decimal


class InProportionNeverEnds(Finding, frozen=True):
    """Shared in proportion the surplus does not pay the debts off, where another way does."""


class PlanAtPoints(Finding, frozen=True):
    """The plan of several debts is computed at the points of their ranges; `basis`: estimate, or
    example where the rate of one of them is one.
    """

    basis: str


class LumpSumPart(Finding, frozen=True):
    """The part of the money at hand that goes to one of several debts."""

    amount: Decimal

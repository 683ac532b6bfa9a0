"""The remarks of a reconciliation: a convention that fits, a slip that gives the figure, causes of
a gap, questions to ask.
"""

from decimal import Decimal

from overdue_cli.core.answer.finding import Remark


class Matches(Remark, frozen=True):
    """A convention gives the figure exactly."""

    claimed: Decimal
    day_count: str
    end_day: str
    rounding: str
    days: int


class MatchesWithin(Remark, frozen=True):
    """A convention comes within a fen an entry of the figure."""

    claimed: Decimal
    day_count: str
    end_day: str
    days: int
    off: Decimal


class ConventionIsContract(Remark, frozen=True):
    """A convention that fits is not thereby the agreed one."""


class NoConvention(Remark, frozen=True):
    """No convention gives the figure; the nearest, and the gap."""

    claimed: Decimal
    day_count: str
    end_day: str
    nearest: Decimal
    gap: Decimal


class PrincipalInFigure(Remark, frozen=True):
    """The figure seems to hold the principal: less it, what is left for charges."""

    claimed: Decimal
    principal: Decimal
    left: Decimal


class ClaimedLess(Remark, frozen=True):
    """The figure is below every convention's."""

    gap: Decimal


class ChangeDaysTwice(Remark, frozen=True):
    """The figure needs more days than there are: one too many at each change of rate."""

    claimed: Decimal
    days: int
    head_days: int
    both_days: int
    head: Decimal
    both: Decimal
    changes: int
    day_count: str


class DayTooMany(Remark, frozen=True):
    """The figure needs a day more than counting both ends gives."""

    claimed: Decimal
    days: int
    both_days: int
    head: Decimal
    both: Decimal
    day_count: str


class GapBelowOneDay(Remark, frozen=True):
    """The gap is less than one day's interest: rounding, or a figure cut or split into items that
    are not shown.
    """

    gap: Decimal
    day: Decimal


class CauseFees(Remark, frozen=True):
    """Fees in the figure: those of the contract, exactly, on top of a convention."""

    fees: Decimal
    day_count: str
    end_day: str
    off: Decimal


class CauseFeesOutside(Remark, frozen=True):
    """The gap may be fees, which are owed only where the contract has them."""

    gap: Decimal


class CauseDoubled(Remark, frozen=True):
    """Contract rate and penalty rate both charged."""

    both: Decimal
    multiplier: Decimal
    amount: Decimal
    off: Decimal


class CauseNotDue(Remark, frozen=True):
    """Charged on principal that was not due."""

    not_due: Decimal
    amount: Decimal
    off: Decimal


class CauseCompound(Remark, frozen=True):
    """Compound interest on the penalty interest itself."""

    amount: Decimal
    off: Decimal


class CauseInterestOnInterest(Remark, frozen=True):
    """Interest on interest, where the charge has no penalty rate."""

    amount: Decimal
    off: Decimal


class CauseDays(Remark, frozen=True):
    """A longer span: the gap is roughly the interest of `days` days."""

    days: int
    gap: Decimal


class AskForItems(Remark, frozen=True, tag="ask-lines"):
    """The question for any gap: the items the figure is made of."""

    claimed: Decimal


class AskDays(Remark, frozen=True):
    """The question where the figure has more days than the span."""

    days: int
    both_days: int


class AskChangeDays(Remark, frozen=True):
    """The question where the days of a change are counted twice."""


class AskDoubled(Remark, frozen=True):
    """The question where two rates may be charged at once."""


class AskNotDue(Remark, frozen=True):
    """The question where the base may be too large."""


class AskCompound(Remark, frozen=True):
    """The question where penalty interest may bear interest."""


class AskInterestOnInterest(Remark, frozen=True):
    """The question where interest may bear interest, and there is no penalty."""

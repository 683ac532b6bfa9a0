"""What is said of the claim on a loan: acceleration, lines of credit, compound interest, what was
entered twice.
"""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Remark


class AccelerationNotice(Remark, frozen=True):
    """All principal counts as overdue from the day that notice took effect, and no earlier."""

    day: date


class AccelerationBeforeDue(Remark, frozen=True):
    """All was called due before any instalment entered here was; the ground for it is to be
    checked.
    """

    day: date
    first: date


class DrawnByDay(Remark, frozen=True):
    """A line of credit: what was drawn bears interest by the day, what was paid goes to that
    interest first.
    """


class GraceByContract(Remark, frozen=True):
    """An instalment paid in full within so many days of its due day counts as paid in time."""

    days: int


class SameDueDay(Remark, frozen=True):
    """Instalments that fall due on one day: each counts, unless one was entered twice."""

    days: tuple[date, ...]


class SurplusKept(Remark, frozen=True):
    """What is paid beyond what is due is kept as a credit, and counted when an instalment falls
    due.
    """


class InterestByDay(Remark, frozen=True):
    """Stated interest of instalments after acceleration is not owed; it runs by the day instead."""

    dropped: Decimal


class CompoundIfAgreed(Remark, frozen=True):
    """Compound interest is owed only if the contract has it; its base and its rate."""


class NeverCapitalised(Remark, frozen=True):
    """Nothing was said on capitalisation: compound interest is not added to its own base."""


class CompoundOnPenalty(Remark, frozen=True):
    """Courts differ on compound interest on penalty interest; both figures."""

    without: Decimal
    with_it: Decimal

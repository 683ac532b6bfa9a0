"""The remarks on the figure of a lender's statement, held against the account of the loan or of the
card.
"""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Remark


class AccountMatches(Remark, frozen=True):
    """A convention gives the figure exactly."""

    claimed: Decimal
    day_count: str
    end_day: str
    rounding: str
    payment_day: str


class AccountMatchesWithin(Remark, frozen=True):
    """A convention comes within a fen a line of the figure."""

    claimed: Decimal
    day_count: str
    end_day: str
    off: Decimal


class AccountOtherWays(Remark, frozen=True):
    """More conventions give the figure than are named."""

    more: int


class AccountOff(Remark, frozen=True):
    """No convention gives the figure; the nearest, and the gap."""

    claimed: Decimal
    day_count: str
    end_day: str
    nearest: Decimal
    gap: Decimal


class PrincipalNotInFigure(Remark, frozen=True):
    """The figure seems to lack the overdue principal; with it, it is `whole`."""

    claimed: Decimal
    principal: Decimal
    whole: Decimal


class AccountByClause(Remark, frozen=True):
    """The figure comes out only with a clause that was not told."""

    claimed: Decimal
    clause: str
    day_count: str
    end_day: str


class AskClause(Remark, frozen=True):
    """The question for the clause that alone gives the figure."""

    clause: str


class PartOff(Remark, frozen=True):
    """A part of the statement that differs from the account."""

    part: str
    asked: Decimal
    counted: Decimal
    more: Decimal


class PartLess(Remark, frozen=True):
    """A part of the statement that is lower than the account has it."""

    part: str
    asked: Decimal
    counted: Decimal
    less: Decimal


class CompoundSideBySide(Remark, frozen=True):
    """The account without compound interest, with it, and with it on penalty interest as well."""


class BilledMatches(Remark, frozen=True):
    """Every statement of a card comes out by this way of counting interest."""

    interest_on: str
    statement_day: str
    compounding: str


class BilledOff(Remark, frozen=True):
    """The first statement of a card that no way of counting gives with those before it."""

    day: date
    billed: Decimal
    counted: Decimal
    gap: Decimal
    interest_on: str
    statement_day: str
    compounding: str


class AskBilled(Remark, frozen=True):
    """The question for the items of one statement."""

    day: date
    gap: Decimal

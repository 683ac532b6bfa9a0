"""What a card is told by: its transactions and payments, the terms of its contract as far as known,
its plans.
"""

from decimal import Decimal
from typing import Literal

from overdue_cli.core.quantity.money import ZERO
from overdue_cli.core.request.fields import Count, Day, Days, Money, Request, YearlyRate

# Within these, what grows month by month still fits the digits of the exact context.
MOST_DAYS = 3653
MOST_RATE = Decimal("0.01")
MOST_LATE_SHARE = Decimal("0.5")
MOST_FEE = Decimal("0.1")


class CardEntry(Request, frozen=True, kw_only=True):
    """A transaction on its posting day: a purchase, a cash advance, an instalment that fell due, or
    a fee.
    """

    date: Day
    amount: Money
    kind: Literal["purchase", "cash", "instalment", "fee"] = "purchase"


class CardPayment(Request, frozen=True, kw_only=True):
    """A payment on the day it arrived."""

    date: Day
    amount: Money


class CardPlan(Request, frozen=True, kw_only=True):
    """An instalment plan agreed on a day, with a fee a month on the whole amount, a yearly rate, or
    neither.

    Its amount comes off the `balance` and back with the statements, or is `new` and only comes with
    them.
    """

    date: Day
    amount: Money
    months: Count
    monthly_fee: YearlyRate | None = None
    annual_rate: YearlyRate | None = None
    of: Literal["balance", "new"] = "balance"


class CardContract(Request, frozen=True, kw_only=True):
    """What was paid, and what the card agreement says, as far as known; plans agreed on."""

    payments: tuple[CardPayment, ...] = ()
    due_days: Days | None = None
    due_day: Count | None = None
    interest_on: Literal["whole-balance", "unpaid-part"] | None = None
    statement_day_interest: Literal["this-statement", "next-statement"] | None = None
    minimum_share: YearlyRate | None = None
    late_share: YearlyRate | None = None
    late_floor: Money = ZERO
    grace_days: Days | None = None
    tolerance: Money | None = None
    limit: Money | None = None
    cash_minimum: Literal["in-full", "as-purchases"] | None = None
    plan: tuple[CardPlan, ...] = ()

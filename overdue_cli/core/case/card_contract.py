"""The records of a card debt: transactions, payments, terms of the contract as far as known,
instalment plans. Amounts are yuan, rates and shares fractions.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from overdue_cli.core.quantity.money import ZERO
from overdue_cli.core.request.fields import Count, Day, Days, Money, Request, YearlyRate

# Bounds of input, not of law: within them, charges that compound every month still fit the digits
# of the exact context.
MOST_DAYS = 3653
MOST_RATE = Decimal("0.01")
MOST_LATE_SHARE = Decimal("0.5")
MOST_FEE = Decimal("0.1")
MOST_MONTHS = 360


class CardEntry(Request, frozen=True, kw_only=True):
    """A transaction on its posting day: purchase, cash advance, instalment that fell due, fee."""

    date: Day
    amount: Money
    kind: Literal["purchase", "cash", "instalment", "fee"] = "purchase"


class CardPayment(Request, frozen=True, kw_only=True):
    """A payment on the day it arrived."""

    date: Day
    amount: Money


class CardPlan(Request, frozen=True, kw_only=True):
    """An instalment plan (分期) agreed on a day, with a monthly fee on the whole amount, a yearly
    rate, or neither.

    A plan `of` "balance" takes its amount off the balance, and each statement bills one part of it
    again; one of "new" is a new amount, billed only by the statements.
    """

    date: Day
    amount: Money
    months: Count
    monthly_fee: YearlyRate | None = None
    annual_rate: YearlyRate | None = None
    of: Literal["balance", "new"] = "balance"

    def problems(self) -> Iterator[tuple[str, str]]:
        """The codes and fields of what no plan can be."""
        yield from charge_problems(self.monthly_fee, self.annual_rate)
        if not self.amount:
            yield "is-zero", "amount"
        if not self.months:
            yield "is-zero", "months"
        elif self.months > MOST_MONTHS:
            yield "too-large", "months"


def charge_problems(fee: Decimal | None, rate: Decimal | None) -> Iterator[tuple[str, str]]:
    """The codes and fields of problems of a plan's charges."""
    if fee is not None and fee > MOST_FEE:
        yield "too-large", "monthly_fee"
    if rate is not None and rate > 1:
        yield "too-large", "annual_rate"
    if fee is not None and rate is not None:
        yield "fee-or-rate", "annual_rate"


class CardContract(Request, frozen=True, kw_only=True):
    """Payments, the terms of the card agreement as far as known, and instalment plans.

    A term that is None was not given; the rulebook's default then stands in (`law/cards.toml`).
    """

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
    minimum_base: Literal["outstanding", "not-asked-before"] | None = None
    plan: tuple[CardPlan, ...] = ()

"""What a card is told by: its transactions and payments, the terms of its contract as far as known, its plans."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from overdue_cli.core.card_plans import Plan
from overdue_cli.core.money import ZERO
from overdue_cli.core.problem import Problem
from overdue_cli.core.request import Count, DailyRate, Day, Days, Money, Request, YearlyRate, flag_of

# Within these, what grows month by month still fits the digits of the exact context.
MOST_DAYS = 3653
MOST_RATE = Decimal("0.01")
MOST_LATE_SHARE = Decimal("0.5")
MOST_MONTHS = 60
MOST_FEE = Decimal("0.1")


class CardEntry(Request, frozen=True, kw_only=True):
    """A transaction on its posting day: a purchase, a cash advance, an instalment that fell due, or a fee."""

    date: Day
    amount: Money
    kind: Literal["purchase", "cash", "instalment", "fee"] = "purchase"


class CardPayment(Request, frozen=True, kw_only=True):
    """A payment on the day it arrived."""

    date: Day
    amount: Money


class CardPlan(Request, frozen=True, kw_only=True):
    """An instalment plan agreed on a day, with a fee a month on the whole amount, a yearly rate, or neither.

    Its amount comes off the `balance` and back with the statements, or is `new` and only comes with them.
    """

    date: Day
    amount: Money
    months: Count
    monthly_fee: YearlyRate | None = None
    annual_rate: YearlyRate | None = None
    of: Literal["balance", "new"] = "balance"

    @property
    def plan(self) -> Plan:
        return Plan(
            day=self.date,
            amount=self.amount,
            months=self.months,
            monthly_fee=self.monthly_fee or ZERO,
            annual_rate=self.annual_rate or ZERO,
            of_balance=self.of == "balance",
        )


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


class CardRequest(CardContract, frozen=True, kw_only=True):
    """Transactions and payments of one card through `until`."""

    transactions: tuple[CardEntry, ...]
    statement_day: Count
    until: Day
    daily_rate: DailyRate | None = None
    compound_monthly: bool = False
    plan_months: Count | None = None
    plan_monthly_fee: YearlyRate | None = None
    plan_annual_rate: YearlyRate | None = None

    def check(self) -> tuple[Problem, ...]:
        return (*self._days(), *self._numbers(), *self._entries(), *self._plans())

    def _days(self) -> Iterator[Problem]:
        if not 1 <= self.statement_day <= 31:
            yield Problem(code="not-a-day-of-month", path="statement_day", flag="--statement-day")
        if (self.due_days is None) == (self.due_day is None):
            choices = ("--due-days", "--due-day")
            yield Problem(code="one-due-rule", path="due_days", flag="--due-days", choices=choices)
        if self.due_days is not None and not 1 <= self.due_days <= 28:
            yield Problem(code="due-days-range", path="due_days", flag="--due-days")
        if self.due_day is not None and not 1 <= self.due_day <= 31:
            yield Problem(code="not-a-day-of-month", path="due_day", flag="--due-day")

    def _numbers(self) -> Iterator[Problem]:
        if self.minimum_share is not None and self.minimum_share > 1:
            yield Problem(code="above-whole", path="minimum_share", flag="--minimum-share")
        if self.late_share is not None and self.late_share > MOST_LATE_SHARE:
            yield Problem(code="too-large", path="late_share", flag="--late-share")
        if self.daily_rate is not None and self.daily_rate > MOST_RATE:
            yield Problem(code="too-large", path="daily_rate", flag="--daily-rate")

    def _entries(self) -> Iterator[Problem]:
        if not self.transactions:
            yield Problem(code="missing", path="transactions", flag="--transactions")
        days = {name: [entry.date for entry in getattr(self, name)] for name in ("transactions", "payments", "plan")}
        for name in ("transactions", "payments"):
            empty = (i for i, entry in enumerate(getattr(self, name)) if not entry.amount)
            yield from (Problem(code="is-zero", path=f"{name}[{i}].amount", flag="--" + name) for i in empty)
        for name, found in days.items():
            late = (i for i, day in enumerate(found) if day > self.until)
            yield from (Problem(code="in-the-future", path=f"{name}[{i}].date", flag="--" + name) for i in late)
        first = min((day for found in days.values() for day in found), default=self.until)
        if (self.until - first).days > MOST_DAYS:
            yield Problem(code="period-too-long", path="until", flag="--until")

    def _plans(self) -> Iterator[Problem]:
        for i, plan in enumerate(self.plan):
            found = _plan_problems(plan.months, plan.monthly_fee, plan.annual_rate)
            found += [("is-zero", "amount")] * (not plan.amount)
            yield from (Problem(code=code, path=f"plan[{i}].{name}", flag="--plan") for code, name in found)
        terms = (self.plan_monthly_fee, self.plan_annual_rate)
        if self.plan_months is not None:
            for code, name in _plan_problems(self.plan_months, *terms):
                yield Problem(code=code, path=f"plan_{name}", flag=flag_of(f"plan_{name}"))
        elif terms != (None, None):
            yield Problem(code="missing", path="plan_months", flag="--plan-months")


def _plan_problems(months: int, fee: Decimal | None, rate: Decimal | None) -> list[tuple[str, str]]:
    found = [] if 1 <= months <= MOST_MONTHS else [("plan-months-range", "months")]
    found += [("too-large", "monthly_fee")] * (fee is not None and fee > MOST_FEE)
    found += [("too-large", "annual_rate")] * (rate is not None and rate > 1)
    return [*found, *([("fee-or-rate", "annual_rate")] * (fee is not None and rate is not None))]

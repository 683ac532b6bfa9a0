"""A household budget by items: income, living costs and priority payments, each in its own period.
Amounts are yuan.
"""

from decimal import Decimal
from typing import Literal

from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen
from overdue_cli.core.request.fields import Money, Request
from overdue_cli.core.request.problem import Problem

Every = Literal["week", "two-weeks", "month", "quarter", "half-year", "year"]
# Factors from a period to a month, as fractions. By 52 weeks and 12 months of a year: four weeks to
# a month would lose a month's income a year.
PER_MONTH: dict[Every, tuple[int, int]] = {
    "week": (52, 12),
    "two-weeks": (26, 12),
    "month": (1, 1),
    "quarter": (1, 3),
    "half-year": (1, 6),
    "year": (1, 12),
}
Income = Literal["wages", "business", "gig", "pension", "allowance", "rent", "family", "other"]
Spending = Literal[
    "rent",
    "mortgage",
    "utilities",
    "food",
    "transport",
    "phone",
    "medical",
    "schooling",
    "childcare",
    "parents",
    "social-insurance",
    "insurance",
    "clothing",
    "household",
    "other",
]
First = Literal[
    "mortgage-arrears",
    "rent-arrears",
    "utility-arrears",
    "secured-loan",
    "court-order",
    "maintenance",
    "tax",
    "other",
]


class IncomeItem(Request, frozen=True, kw_only=True):
    """An income: `amount` once a period where it is regular, or the amounts of the last `months`
    where it is not.
    """

    kind: Income
    amount: Money | None = None
    every: Every = "month"
    months: tuple[Money, ...] = ()

    @property
    def monthly(self) -> Decimal:
        """The income of a month; for irregular income the mean of the months given."""
        if self.months:
            with exact():
                return round_to_fen(sum(self.months, ZERO), len(self.months))
        return in_a_month(self.amount or ZERO, self.every)

    @property
    def lowest(self) -> Decimal:
        """The income of the worst month; for regular income, of any month."""
        return min(self.months) if self.months else self.monthly


class SpendingItem(Request, frozen=True, kw_only=True):
    """A living cost."""

    category: Spending
    amount: Money
    every: Every = "month"

    @property
    def monthly(self) -> Decimal:
        return in_a_month(self.amount, self.every)


class PriorityItem(Request, frozen=True, kw_only=True):
    """A payment that comes before other debts: one that keeps the home, or that a court ordered."""

    kind: First
    amount: Money
    every: Every = "month"

    @property
    def monthly(self) -> Decimal:
        return in_a_month(self.amount, self.every)


class BudgetDetail(Request, frozen=True, kw_only=True):
    """The items of one household's month; a sum they give must not be entered beside them."""

    income: tuple[IncomeItem, ...] = ()
    spending: tuple[SpendingItem, ...] = ()
    first: tuple[PriorityItem, ...] = ()

    def sums(self) -> dict[str, Decimal]:
        """The fields of a case that follow from the items, as sums a month in yuan."""
        amounts = {
            "income": [item.monthly for item in self.income],
            "expenses": [item.monthly for item in self.spending],
            "priority_payments": [item.monthly for item in self.first],
        }
        with exact():
            return {name: sum(monthly, ZERO) for name, monthly in amounts.items() if monthly}

    @property
    def lowest_income(self) -> Decimal | None:
        """The income of the worst month; None where all income is regular."""
        if not any(item.months for item in self.income):
            return None
        with exact():
            # The worst months of several incomes are taken together, even if they were not the
            # same month: a plan has to hold in the worst case.
            return sum((item.lowest for item in self.income), ZERO)

    def problems(self, at: str) -> tuple[Problem, ...]:
        """The incomes that have not exactly one of amount and months, under the path `at`."""
        return tuple(
            Problem(code="amount-or-months", path=f"{at}.income[{i}]")
            for i, item in enumerate(self.income)
            if (item.amount is None) == (not item.months)
        )

    @property
    def for_security(self) -> Decimal:
        """What the items hold already of instalments of a home, or of a loan on what one works
        with.
        """
        held = [item.monthly for item in self.spending if item.category == "mortgage"]
        held += [item.monthly for item in self.first if item.kind == "secured-loan"]
        with exact():
            return sum(held, ZERO)

    def by_category(self) -> dict[Spending, Decimal]:
        """Living costs a month, by category."""
        totals: dict[Spending, Decimal] = {}
        with exact():
            for item in self.spending:
                totals[item.category] = totals.get(item.category, ZERO) + item.monthly
        return totals


def in_a_month(amount: Decimal, every: Every) -> Decimal:
    """An amount per period as an amount per month, half-up to the fen: 300 a week is 1,300."""
    numerator, denominator = PER_MONTH[every]
    with exact():
        return round_to_fen(amount * numerator, denominator)

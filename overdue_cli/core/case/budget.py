"""A month told line by line: income, living costs and payments that come first, each in its own
period.
"""

from decimal import Decimal
from typing import Literal

from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen
from overdue_cli.core.request.fields import Money, Request
from overdue_cli.core.request.problem import Problem

Every = Literal["week", "two-weeks", "month", "quarter", "half-year", "year"]
# Months of income or spending, as a fraction: a year has 52 weeks and 12 months.
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
    """What comes in. Regular: `amount` every so often. Irregular: `months`, what came in each of
    the last months.
    """

    kind: Income
    amount: Money | None = None
    every: Every = "month"
    months: tuple[Money, ...] = ()

    @property
    def monthly(self) -> Decimal:
        """The month of a regular amount; of irregular ones their mean."""
        if self.months:
            with exact():
                return round_to_fen(sum(self.months, ZERO), len(self.months))
        return in_a_month(self.amount or ZERO, self.every)

    @property
    def lowest(self) -> Decimal:
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
    """A payment that comes before other debts: what keeps the home, or what a court has ordered."""

    kind: First
    amount: Money
    every: Every = "month"

    @property
    def monthly(self) -> Decimal:
        return in_a_month(self.amount, self.every)


class BudgetDetail(Request, frozen=True, kw_only=True):
    """Lines of one household's month; what they tell is not given as a sum beside them."""

    income: tuple[IncomeItem, ...] = ()
    spending: tuple[SpendingItem, ...] = ()
    first: tuple[PriorityItem, ...] = ()

    def sums(self) -> dict[str, Decimal]:
        """The fields of a case that follow from the lines."""
        amounts = {
            "income": [line.monthly for line in self.income],
            "expenses": [line.monthly for line in self.spending],
            "priority_payments": [line.monthly for line in self.first],
        }
        with exact():
            return {name: sum(found, ZERO) for name, found in amounts.items() if found}

    @property
    def lowest_income(self) -> Decimal | None:
        """What came in in the worst month, where any income is irregular."""
        if not any(line.months for line in self.income):
            return None
        with exact():
            return sum((line.lowest for line in self.income), ZERO)

    def problems(self, at: str) -> tuple[Problem, ...]:
        """An income has an amount or months, one of the two."""
        return tuple(
            Problem(code="amount-or-months", path=f"{at}.income[{i}]")
            for i, line in enumerate(self.income)
            if (line.amount is None) == (not line.months)
        )

    def by_category(self) -> dict[Spending, Decimal]:
        """Living costs a month, lines of one category together."""
        found: dict[Spending, Decimal] = {}
        for line in self.spending:
            with exact():
                found[line.category] = found.get(line.category, ZERO) + line.monthly
        return found


def in_a_month(amount: Decimal, every: Every) -> Decimal:
    """An amount of its own period as that of a month, half-up to the fen: 300 a week is 1,300."""
    times, over = PER_MONTH[every]
    with exact():
        return round_to_fen(amount * times, over)

"""The details of a card debt: its transactions and payments, or only terms of its contract."""

from collections.abc import Iterator
from datetime import date

from overdue_cli.core.case.card_contract import MOST_DAYS, MOST_LATE_SHARE, CardContract, CardEntry
from overdue_cli.core.request.fields import Count
from overdue_cli.core.request.problem import Problem

ONE_DUE_RULE = "one-due-rule"
DUE_RULES = ("due_days", "due_day")


class CardDetail(CardContract, frozen=True, kw_only=True):
    """The details of a card debt.

    `transactions` need `statement_day` and one rule for the due date: `due_days` after the
    statement, or `due_day` of the month.
    """

    transactions: tuple[CardEntry, ...] = ()
    statement_day: Count | None = None
    compound_monthly: bool | None = None

    @property
    def sets_position(self) -> bool:
        """Whether days overdue and principal follow from these details."""
        return bool(self.transactions)

    def problems(self, until: date, at: str) -> tuple[Problem, ...]:
        """The problems with days and shares, under the path `at`; `until` is the day counted to."""
        problems = (*self._days(), *self._shares(), *self._entries(until))
        return tuple(
            Problem(
                code=code,
                path=f"{at}.{path}",
                choices=DUE_RULES if code == ONE_DUE_RULE else (),
            )
            for code, path in problems
        )

    def _days(self) -> Iterator[tuple[str, str]]:
        """The codes and fields of problems with statement and due days."""
        # Without transactions there is no ledger of the card in which these could be used.
        if not self.sets_position:
            named = ("payments", "plan", "statement_day", "due_days", "due_day")
            yield from (("only-with-transactions", name) for name in named if getattr(self, name))
            return
        if self.statement_day is None:
            yield "missing", "statement_day"
        if (self.due_days is None) == (self.due_day is None):
            yield ONE_DUE_RULE, "due_days"
        for name in ("statement_day", "due_day"):
            value = getattr(self, name)
            if value is not None and not 1 <= value <= 31:
                yield "not-a-day-of-month", name
        # More than 28 days could reach past the next statement of a short month.
        if self.due_days is not None and not 1 <= self.due_days <= 28:
            yield "due-days-range", "due_days"

    def _shares(self) -> Iterator[tuple[str, str]]:
        """The codes and fields of problems with shares, which are fractions of a whole."""
        if self.minimum_share is not None and self.minimum_share > 1:
            yield "above-whole", "minimum_share"
        if self.late_share is not None and self.late_share > MOST_LATE_SHARE:
            yield "too-large", "late_share"

    def _entries(self, until: date) -> Iterator[tuple[str, str]]:
        """The codes and fields of problems with transactions, payments and plans."""
        days = {
            "transactions": [entry.date for entry in self.transactions],
            "payments": [payment.date for payment in self.payments],
            "plan": [plan.date for plan in self.plan],
        }
        for name, dates in days.items():
            yield from (
                ("in-the-future", f"{name}[{i}].date") for i, day in enumerate(dates) if day > until
            )
        for name in ("transactions", "payments"):
            yield from (
                ("is-zero", f"{name}[{i}].amount")
                for i, entry in enumerate(getattr(self, name))
                if not entry.amount
            )
        for i, plan in enumerate(self.plan):
            yield from ((code, f"plan[{i}].{field}") for code, field in plan.problems())
        first = min((day for dates in days.values() for day in dates), default=until)
        if (until - first).days > MOST_DAYS:
            yield "period-too-long", "transactions"

"""What a person brings: a case and its one overdue debt, as records; `case_reading` makes them from
texts.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from overdue_cli.core.request import parse
from overdue_cli.core.request.problem import Problem as Problem

if TYPE_CHECKING:
    from overdue_cli.core.case.budget import BudgetDetail
    from overdue_cli.core.case.card import CardDetail
    from overdue_cli.core.case.loan import LoanDetail


class Debt(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """One overdue debt. Money is yuan; rates are fractions of their period; unsaid is None.

    `paper` is the last that came of a procedure, on `paper_on`; `contacted` who else was spoken to
    about it. `loan` and `card` tell how it came to be. What follows from them was not said: its
    names are in `derived`, and it holds on the day `counted_to`. `service_fees` are those for
    guarantee, service or membership, whoever charged them, since it has been overdue.
    """

    days_overdue: int
    principal: Decimal
    product: str | None = None
    lender: str | None = None
    daily_rate: Decimal | None = None
    annual_rate: Decimal | None = None
    penalty_multiplier: Decimal | None = None
    outstanding: Decimal | None = None
    fees: Decimal | None = None
    service_fees: Decimal | None = None
    last_event: date | None = None
    contract_date: date | None = None
    priority: str | None = None
    paper: str | None = None
    paper_on: date | None = None
    contacted: str | None = None
    loan: "LoanDetail | None" = None
    card: "CardDetail | None" = None
    derived: tuple[str, ...] = ()
    counted_to: date | None = None

    @property
    def owed_principal(self) -> Decimal:
        """All principal still owed: what is overdue and, where it was said, what is not due yet."""
        return self.principal if self.outstanding is None else self.outstanding

    @property
    def comes_first(self) -> bool:
        """Whether it is paid before others: what secures a home or a living, and what a court
        enforces.
        """
        return self.priority is not None or self.paper == "enforcement"

    @property
    def folds_in(self) -> bool:
        """Whether a plan pays what is not due yet as well; of what secures a home only the arrears
        are caught up.
        """
        return self.priority != "secured"

    @property
    def rate(self) -> Decimal | None:
        """The contract's rate of its own period, where it was said."""
        return self.annual_rate if self.daily_rate is None else self.daily_rate

    @property
    def by_instalments(self) -> bool:
        """Whether its instalments were told, one by one or by their schedule."""
        return self.loan is not None and self.loan.sets_position


class Case(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """One person's month and what is overdue. `household`: how many live on it; `lump_sum`: money
    at hand now.

    What the lines of `budget` come to was not said; its names are in `derived`.
    """

    as_of: date | None = None
    income: Decimal
    expenses: Decimal | None = None
    priority_payments: Decimal | None = None
    other_payments: Decimal | None = None
    reserve: Decimal | None = None
    household: int | None = None
    lump_sum: Decimal | None = None
    payday: int | None = None
    cause: str | None = None
    residence: str | None = None
    budget: "BudgetDetail | None" = None
    debts: tuple[Debt, ...]
    derived: tuple[str, ...] = ()


FieldReader = Callable[..., Any]


def _word(text: str, *, typed: bool = False) -> str:
    """One of a set of words; which there are is checked where they meet."""
    return text.strip()


CASE_FIELDS: dict[str, FieldReader] = {
    "as_of": parse.day,
    "income": parse.money,
    "expenses": parse.money,
    "priority_payments": parse.money,
    "other_payments": parse.money,
    "reserve": parse.money,
    "household": parse.count,
    "lump_sum": parse.money,
    "payday": parse.day_of_month,
    "cause": _word,
    "residence": _word,
}
DEBT_FIELDS: dict[str, FieldReader] = {
    "days_overdue": parse.days,
    "principal": parse.money,
    "product": _word,
    "lender": _word,
    "daily_rate": partial(parse.rate, per_day=True),
    "annual_rate": partial(parse.rate, per_day=False),
    "penalty_multiplier": parse.multiplier,
    "outstanding": parse.money,
    "fees": parse.money,
    "service_fees": parse.money,
    "last_event": parse.day,
    "contract_date": parse.day,
    "priority": _word,
    "paper": _word,
    "paper_on": parse.day,
    "contacted": _word,
}
# The fields of a debt that are objects: how it came to be. That of a case: its month, line by line.
DETAILS = ("loan", "card")
BUDGET = "budget"
# The kinds of lender a contract may name; a card's is its bank.
LENDERS = ("bank", "consumer-finance", "small-loan", "private")
# Why a debt comes before others: the home or what one works with secures it, or a court enforces
# it.
PRIORITIES = ("secured", "court-enforced")
# What came of a court, or of mediation before one; unopened is one that nobody has looked into yet.
PAPERS = ("unopened", "mediation", "payment-order", "complaint", "judgment", "enforcement")
# Who else was spoken to about it.
CONTACTED = ("family", "workplace", "friends")
# Why it is not paid; it decides the order of what to ask for, and the papers.
CAUSES = (
    "job-loss",
    "income-reduced",
    "irregular-income",
    "illness",
    "business",
    "family",
    "disaster",
    "other",
)
# Where a scheme for people who cannot pay at all may apply.
RESIDENCES = ("shenzhen", "xiamen", "zhejiang", "jiangsu", "shandong", "other")
CHOICES = {
    "lender": LENDERS,
    "priority": PRIORITIES,
    "paper": PAPERS,
    "contacted": CONTACTED,
    "cause": CAUSES,
    "residence": RESIDENCES,
}
REQUIRED = ("days_overdue", "principal", "income")


def flag_of(field: str) -> str:
    """The command-line option that sets a field."""
    return "--days" if field == "days_overdue" else "--" + field.replace("_", "-")


def case_as_asked(case: Case) -> dict[str, Any]:
    """A case as it was asked, as plain values: read again, it is the same case."""
    said = as_asked(msgspec.to_builtins(case))
    return said | {"debts": [as_asked(debt) for debt in said["debts"]]}


def as_asked(said: dict[str, Any]) -> dict[str, Any]:
    """A case or a debt as plain values, without what only follows from what was said."""
    unsaid = {*said.get("derived", ()), "derived", "counted_to"}
    return {name: value for name, value in said.items() if name not in unsaid}

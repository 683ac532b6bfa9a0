"""What a person brings: a case and its overdue debts, as records.

Each input is declared here once. Its type names the form in which it is written (`Money`, `Day`, a
Literal of choices); from it `case.fields` has the reader of JSON, the option, the interview's
reader and the schema. A field without a form is no input: it follows from what was said.
"""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from overdue_cli.core.request.fields import (
    Count,
    DailyRate,
    Day,
    DayOfMonth,
    Days,
    Money,
    Multiple,
    Word,
    YearlyRate,
)
from overdue_cli.core.request.problem import Problem as Problem

if TYPE_CHECKING:
    from overdue_cli.core.case.budget import BudgetDetail
    from overdue_cli.core.case.card import CardDetail
    from overdue_cli.core.case.loan import LoanDetail


def _also(**extra: object) -> msgspec.Meta:
    """What a field's form does not say: its `flag` where that is not its name, the `metavar` of its
    option, `above_zero` where 0 makes no sense.
    """
    return msgspec.Meta(extra=extra)


# The kinds of lender a contract may name; a card's is its bank.
ContractLender = Literal["bank", "consumer-finance", "small-loan", "private"]
# Why a debt comes before others: the home or what one works with secures it, or a court enforces
# it.
DebtPriority = Literal["secured", "court-enforced"]
# What came of a court, or of mediation before one; unopened is one that nobody has looked into yet.
PaperReceived = Literal[
    "unopened", "mediation", "payment-order", "complaint", "judgment", "enforcement"
]
# Who else was spoken to about it.
ContactedPeople = Annotated[Literal["family", "workplace", "friends"], _also(metavar="WHO")]
# Why it is not paid; it decides the order of what to ask for, and the papers.
CauseOfArrears = Literal[
    "job-loss",
    "income-reduced",
    "irregular-income",
    "illness",
    "business",
    "family",
    "disaster",
    "other",
]
# Where a scheme for people who cannot pay at all may apply.
PlaceOfResidence = Annotated[
    Literal["shenzhen", "xiamen", "zhejiang", "jiangsu", "shandong", "other"],
    _also(metavar="PLACE"),
]


class Debt(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """One overdue debt. Money is yuan; rates are fractions of their period; unsaid is None.

    `paper` is the last that came of a procedure, on `paper_on`; `contacted` who else was spoken to
    about it. `loan` and `card` tell how it came to be. What follows from them was not said: its
    names are in `derived`, and it holds on the day `counted_to`. `service_fees` are those for
    guarantee, service or membership, whoever charged them, since it has been overdue.
    """

    days_overdue: Annotated[Days, _also(flag="days")]
    principal: Annotated[Money, _also(above_zero=True)]
    product: Annotated[Word, _also(metavar="ID")] | None = None
    lender: ContractLender | None = None
    daily_rate: DailyRate | None = None
    annual_rate: YearlyRate | None = None
    penalty_multiplier: Multiple | None = None
    outstanding: Money | None = None
    fees: Money | None = None
    service_fees: Money | None = None
    last_event: Day | None = None
    contract_date: Day | None = None
    priority: DebtPriority | None = None
    paper: PaperReceived | None = None
    paper_on: Day | None = None
    contacted: ContactedPeople | None = None
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

    as_of: Day | None = None
    income: Money
    expenses: Money | None = None
    priority_payments: Money | None = None
    other_payments: Money | None = None
    reserve: Money | None = None
    household: Count | None = None
    lump_sum: Money | None = None
    payday: DayOfMonth | None = None
    cause: CauseOfArrears | None = None
    residence: PlaceOfResidence | None = None
    budget: "BudgetDetail | None" = None
    debts: tuple[Debt, ...]
    derived: tuple[str, ...] = ()


def case_as_asked(case: Case) -> dict[str, Any]:
    """A case as it was asked, as plain values: read again, it is the same case."""
    said = as_asked(msgspec.to_builtins(case))
    return said | {"debts": [as_asked(debt) for debt in said["debts"]]}


def as_asked(said: dict[str, Any]) -> dict[str, Any]:
    """A case or a debt as plain values, without what only follows from what was said."""
    unsaid = {*said.get("derived", ()), "derived", "counted_to"}
    return {name: value for name, value in said.items() if name not in unsaid}

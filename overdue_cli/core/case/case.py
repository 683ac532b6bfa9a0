"""The records of a case and of its overdue debts.

Every input is declared here once. Its type names the form in which it is written (`Money`, `Day`,
a Literal of choices); `case.fields` derives from it the reader of JSON, the option, the
interview's reader and the schema. A field without a form is not an input: it is computed from the
inputs.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from overdue_cli.core.quantity.money import exact
from overdue_cli.core.request.fields import (
    Count,
    DailyRate,
    Day,
    DayOfMonth,
    Days,
    DaysOverdue,
    Money,
    MonthlyRate,
    Multiple,
    OwnName,
    PastDay,
    Word,
    YearlyRate,
)
from overdue_cli.core.request.parse import MOST_BARE, tidy
from overdue_cli.core.request.problem import Problem as Problem

if TYPE_CHECKING:
    from overdue_cli.core.case.budget import BudgetDetail
    from overdue_cli.core.case.card import CardDetail
    from overdue_cli.core.case.loan import LoanDetail


def _also(**extra: object) -> msgspec.Meta:
    """Extra facts of an input: its `flag` where that is not its name, the `metavar` of its option,
    `above_zero` where 0 makes no sense, `several` where more than one answer may be true.
    """
    return msgspec.Meta(extra=extra)


# The kinds of lender a contract may name; a card's is its bank.
ContractLender = Literal["bank", "consumer-finance", "small-loan", "private"]
# Why a debt comes before others: it is secured by the home or by the tools of one's work, or a
# court enforces it.
DebtPriority = Literal["secured", "court-enforced"]
# What came of a court, of mediation before one, of an arbitration institution or of a notary;
# unopened is one that nobody has looked into yet.
PaperReceived = Literal[
    "unopened",
    "mediation",
    "payment-order",
    "complaint",
    "preservation",
    "ruling",
    "judgment",
    "appeal",
    "final-judgment",
    "arbitration",
    "award",
    "notarised-claim",
    "enforcement",
]
# The other people whom collectors have contacted about a debt.
ContactedPeople = Annotated[
    Literal["family", "workplace", "friends"], _also(metavar="WHO", several=True)
]
# What the last event was. A call or message that may have asked for nothing is a contact.
LastEventKind = Annotated[Literal["payment", "promise", "demand", "contact"], _also(metavar="KIND")]
# How it was agreed to be paid back.
RepaidIn = Annotated[Literal["instalments", "one-sum"], _also(metavar="HOW")]
# Why a debt is not paid; it decides which requests come first and which documents prove them.
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
    """One overdue debt. Money is yuan, rates are fractions of their period; None is "not given".

    `shown_overdue` is what the lender's app shows as overdue, interest and penalty included, on
    the day `shown_on` (else that counted to), and `shown_left` what it shows as left to pay in
    all; where they stand in place of `principal` and `outstanding`, these are at first the amounts
    shown, and named in `derived`. `name` is what the person calls it, and is shown to nobody else.
    Twelve times a `monthly_rate` is the yearly one. `outstanding` is all principal still owed,
    where more than the overdue `principal` is. `paper` is the last paper from a court, received on
    `paper_on`; `contacted` is the first of the other people whom collectors spoke to, and
    `contacted_all` are all of them. `last_event_kind`: the last event was a payment, a promise (a
    plan, time asked for), a demand that arrived, or a mere contact. `repaid_in`: it was agreed to
    be paid back in instalments or in one sum; limitation of the latter runs from its one due day.
    `last_instalment` is the due day of the last one, `called_due` the day for which all of the
    loan was called due; `no_due_day`, where no day was agreed, the end of the time the lender gave
    when it first asked, or the day of a clear refusal. `loan` and `card` are the details; fields
    computed from them are named in `derived` and hold on the day `counted_to`. `service_fees` are
    fees for guarantee, service or membership, whoever charged them, since the debt became overdue.
    `minimum_payment` is the least the lender asks for a month. `due_date` is the due date where it
    was said, which may be still to come; `days_at_least` and `days_at_most` are the range of days
    that were said only roughly. `restarts` are days of payments, promises and demands that a log
    holds besides.
    """

    days_overdue: Annotated[DaysOverdue, _also(flag="days")]
    principal: Annotated[Money, _also(above_zero=True)]
    product: Annotated[Word, _also(metavar="ID")] | None = None
    name: OwnName | None = None
    lender: ContractLender | None = None
    daily_rate: DailyRate | None = None
    annual_rate: YearlyRate | None = None
    monthly_rate: MonthlyRate | None = None
    penalty_multiplier: Multiple | None = None
    outstanding: Money | None = None
    shown_overdue: Annotated[Money, _also(above_zero=True)] | None = None
    shown_left: Annotated[Money, _also(above_zero=True)] | None = None
    shown_on: Day | None = None
    fees: Money | None = None
    service_fees: Money | None = None
    minimum_payment: Money | None = None
    last_event: PastDay | None = None
    last_event_kind: LastEventKind | None = None
    repaid_in: RepaidIn | None = None
    last_instalment: Day | None = None
    called_due: Day | None = None
    no_due_day: Day | None = None
    contract_date: Day | None = None
    priority: DebtPriority | None = None
    paper: PaperReceived | None = None
    paper_on: Day | None = None
    contacted: ContactedPeople | None = None
    contacted_all: tuple[str, ...] = ()
    due_date: Day | None = None
    days_at_least: Days | None = None
    days_at_most: Days | None = None
    loan: "LoanDetail | None" = None
    card: "CardDetail | None" = None
    derived: tuple[str, ...] = ()
    counted_to: date | None = None
    restarts: tuple[tuple[date, LastEventKind], ...] = ()

    @property
    def is_rough(self) -> bool:
        """Whether its days overdue were said only roughly."""
        return self.days_at_least is not None or self.days_at_most is not None

    @property
    def days_between(self) -> tuple[int, int]:
        """The fewest and the most days it may be overdue."""
        days = self.days_overdue
        least = days if self.days_at_least is None else self.days_at_least
        return least, days if self.days_at_most is None else self.days_at_most

    def due_between(self, due: date) -> tuple[date, date]:
        """The earliest and the latest due day that the days allow; `due` is that of the days it is
        counted by.
        """
        least, most = self.days_between
        days = self.days_overdue
        return due - timedelta(days=most - days), due + timedelta(days=days - least)

    @property
    def owed_principal(self) -> Decimal:
        """All principal still owed: the overdue part and, where it was given, the part not due."""
        return self.principal if self.outstanding is None else self.outstanding

    @property
    def is_as_shown(self) -> bool:
        """Whether the principal has to be found in the amount that an app shows."""
        return self.shown_overdue is not None and "principal" in self.derived

    @property
    def stands_for_shown(self) -> bool:
        """Whether any principal of it stands for an amount that an app shows."""
        left = self.shown_left is not None and "outstanding" in self.derived
        return self.is_as_shown or left

    @property
    def comes_first(self) -> bool:
        """Whether the debt is paid before others: it secures a home or a living, or a court
        enforces it.
        """
        return self.priority is not None or self.paper == "enforcement"

    @property
    def folds_in(self) -> bool:
        """Whether a plan also pays the principal that is not due yet."""
        # Of a debt that secures a home only the arrears are caught up: that is what keeps the
        # home, and the contract goes on.
        return self.priority != "secured"

    @property
    def instalments_go_on(self) -> bool:
        """Whether a debt that secures a home or a living goes on by its contract beside a plan, its
        instalments paid as they fall due.
        """
        later = self.owed_principal > self.principal
        return later and not self.folds_in and self.called_due is None

    @property
    def rate(self) -> Decimal | None:
        """The contract rate, as a fraction of its own period; None where it was not given."""
        return self.annual_rate if self.daily_rate is None else self.daily_rate

    @property
    def by_instalments(self) -> bool:
        """Whether the instalments were given, one by one or as a schedule."""
        return self.loan is not None and self.loan.sets_position


class Case(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """One person's monthly budget and overdue debts; amounts are yuan a month unless named.

    `as_of` is the day to count to, `household` the number of people who live on the income,
    `lump_sum` money at hand now, `offer` a monthly payment the person thinks of. Fields computed
    from the items of `budget` are named in `derived`.

    >>> from datetime import date
    >>> from decimal import Decimal
    >>> from overdue_cli import Case, advise
    >>> from overdue_cli.core.case.case import Debt
    >>> debt = Debt(days_overdue=40, principal=Decimal("20000.00"))
    >>> case = Case(as_of=date(2026, 11, 23), income=Decimal("6000.00"), debts=(debt,))
    >>> advise(case).case == case
    True
    """

    as_of: Day | None = None
    income: Money
    expenses: Money | None = None
    priority_payments: Money | None = None
    other_payments: Money | None = None
    reserve: Money | None = None
    household: Count | None = None
    lump_sum: Money | None = None
    offer: Annotated[Money, _also(above_zero=True)] | None = None
    payday: DayOfMonth | None = None
    cause: CauseOfArrears | None = None
    residence: PlaceOfResidence | None = None
    budget: "BudgetDetail | None" = None
    debts: tuple[Debt, ...]
    derived: tuple[str, ...] = ()


def case_as_asked(case: Case) -> dict[str, Any]:
    """The inputs of a case as plain values; reading them gives the same case again."""
    inputs = as_asked(msgspec.to_builtins(case))
    return inputs | {"debts": [as_asked(debt) for debt in inputs["debts"]]}


def as_asked(fields: dict[str, Any]) -> dict[str, Any]:
    """The inputs of a case or debt given as plain values, less the computed fields."""
    # A computed field read again beside its details would be refused: it must not be given.
    computed = {*fields.get("derived", ()), "derived", "counted_to", "restarts"}
    return {name: _signed(name, value) for name, value in fields.items() if name not in computed}


def in_one_text(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Inputs with all that was told of one as one text, as an option takes it:
    `family,workplace`.
    """
    told = dict(fields)
    for listed in [name for name in told if name.endswith("_all")]:
        told[listed.removesuffix("_all")] = ",".join(told.pop(listed))
    return told


def _signed(name: str, value: Any) -> Any:
    """A rate so high that a bare number would be refused, with its per cent sign; all else as
    it is.
    """
    if isinstance(value, list):
        return [_signed(name, item) for item in value]
    if isinstance(value, dict):
        return {inner: _signed(inner, item) for inner, item in value.items()}
    period = {"daily_rate": "day", "annual_rate": "year"}.get(name)
    if period is None or value is None or Decimal(value) <= MOST_BARE[period]:
        return value
    with exact():
        return f"{format(tidy(Decimal(value) * 100), 'f')}%"

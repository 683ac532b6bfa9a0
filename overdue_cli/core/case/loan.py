"""The details of a loan: instalments or a schedule, payments made since, and the contract's rules
of computing interest. Amounts are yuan, rates fractions of their period.
"""

from typing import Literal

from overdue_cli.core.quantity.day_count import EndDay, LoanRounding
from overdue_cli.core.request.fields import (
    Count,
    DailyRate,
    Day,
    Days,
    Money,
    Request,
    YearlyRate,
)

RepaymentMethod = Literal["level", "equal-principal", "interest-first", "bullet"]
MOST_INSTALMENTS = 360  # thirty years of months, the longest home loan


class Due(Request, frozen=True, kw_only=True):
    """An unpaid instalment: its due day, principal, and contract interest where it was stated."""

    due: Day
    principal: Money
    interest: Money | None = None


class LoanPayment(Request, frozen=True, kw_only=True):
    """A payment made since the first unpaid instalment fell due."""

    date: Day
    amount: Money


class PauseSpan(Request, frozen=True, kw_only=True):
    """Days without interest, or without the penalty and compound interest; `end` is not
    counted.
    """

    start: Day
    end: Day
    what: Literal["penalty", "all"] = "all"


class LoanRateChange(Request, frozen=True, kw_only=True):
    """A new rate from a day on, of the same period as the debt's own."""

    since: Day
    annual_rate: YearlyRate | None = None
    daily_rate: DailyRate | None = None


class Schedule(Request, frozen=True, kw_only=True):
    """A loan by its contract, at the rate of the debt; the first `paid` instalments were paid in
    full.
    """

    amount: Money
    method: RepaymentMethod
    instalments: Count
    start: Day
    first_due: Day | None = None
    due_day: Count | None = None
    day_count: (
        Literal["months", "act/360", "act/365", "act/act", "30/360", "whole-years"] | None
    ) = None
    paid: Count = 0


class LoanDetail(Request, frozen=True, kw_only=True):
    """The details of a loan: instalments not paid on their due days and those to come, or a
    schedule; and the contract's own rules.

    `fees_on` is the day from which the fees of the debt are owed. `grace_days`: an instalment paid
    in full within them after its due day was paid in time. `surplus`: what is paid beyond what is
    due goes to what is not due yet ("ahead") or is kept until it is ("credit"). `accelerated` is
    the day from which, after notice, all principal is due. `compound` says that the contract has
    compound interest. A convention that is None was not given.
    """

    instalments: tuple[Due, ...] = ()
    schedule: Schedule | None = None
    payments: tuple[LoanPayment, ...] = ()
    accelerated: Day | None = None
    grace_days: Days | None = None
    fees_on: Day | None = None
    pauses: tuple[PauseSpan, ...] = ()
    changes: tuple[LoanRateChange, ...] = ()
    compound: bool = False
    capitalised: Literal["never", "monthly-20", "quarterly-20", "due-day"] | None = None
    compound_on_penalty: bool = False
    order: (
        Literal[
            "fees-interest-principal",
            "principal-first",
            "by-instalment",
            "compound-penalty-interest-principal",
            "penalty-last",
        ]
        | None
    ) = None
    payment_day: Literal["same-day", "next-day"] | None = None
    surplus: Literal["ahead", "credit"] | None = None
    day_count: Literal["act/365", "act/360", "act/act", "30/360", "whole-years"] | None = None
    end_day: EndDay | None = None
    rounding: LoanRounding | None = None

    @property
    def sets_position(self) -> bool:
        """Whether days overdue and principal follow from these details."""
        return bool(self.instalments) or self.schedule is not None

"""A debt told in full: its instalments or its schedule, what was paid since, and how the contract
counts.
"""

from typing import Literal

from overdue_cli.core.quantity.day_count import EndDay, Rounding
from overdue_cli.core.request.fields import Count, DailyRate, Day, Money, Request, YearlyRate

RepaymentMethod = Literal["level", "equal-principal", "interest-first", "bullet"]
MOST_INSTALMENTS = 360


class Due(Request, frozen=True, kw_only=True):
    """What fell or falls due on a day and was not paid: principal, and contract interest if it was
    stated.
    """

    due: Day
    principal: Money
    interest: Money | None = None


class LoanPayment(Request, frozen=True, kw_only=True):
    """A payment since the first of these instalments fell due."""

    date: Day
    amount: Money


class PauseSpan(Request, frozen=True, kw_only=True):
    """Days without interest, or without the penalty and compound interest; `end` is not counted."""

    start: Day
    end: Day
    what: Literal["penalty", "all"] = "all"


class LoanRateChange(Request, frozen=True, kw_only=True):
    """A new rate from a day on, of the same period as the debt's own."""

    since: Day
    annual_rate: YearlyRate | None = None
    daily_rate: DailyRate | None = None


class Schedule(Request, frozen=True, kw_only=True):
    """A loan as its contract set it, at the debt's rate; `paid` instalments, from the first, were
    paid in full.
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
    """The instalments not paid on their due days and those still to come, and the contract's own
    rules.

    `compound` where the contract has compound interest. A convention that is None was not said.
    """

    instalments: tuple[Due, ...] = ()
    schedule: Schedule | None = None
    payments: tuple[LoanPayment, ...] = ()
    accelerated: Day | None = None
    pauses: tuple[PauseSpan, ...] = ()
    changes: tuple[LoanRateChange, ...] = ()
    compound: bool = False
    capitalised: Literal["never", "monthly-20", "quarterly-20", "due-day"] | None = None
    compound_on_penalty: bool = False
    order: Literal["fees-interest-principal", "principal-first", "by-instalment"] | None = None
    payment_day: Literal["same-day", "next-day"] | None = None
    day_count: Literal["act/365", "act/360", "act/act", "30/360", "whole-years"] | None = None
    end_day: EndDay | None = None
    rounding: Rounding | None = None

    @property
    def sets_position(self) -> bool:
        """Whether days and principal follow from it."""
        return bool(self.instalments) or self.schedule is not None

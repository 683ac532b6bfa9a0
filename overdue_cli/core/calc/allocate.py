"""How payments are counted: on fees, interest and principal of one debt, and across several
debts.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

from overdue_cli.core.accrual.claim import PaymentDay
from overdue_cli.core.allocation.explain import explained
from overdue_cli.core.allocation.findings import (
    AccruedByYear,
    AcrossByBuckets,
    AcrossByStatute,
    AcrossTakesTurns,
    BurdenTakenAsNone,
    InterestRuns,
    NothingAccrues,
    PaidBeforeDue,
    PaidTooMuch,
    WithinByContract,
    WithinByStatute,
)
from overdue_cli.core.allocation.order import STATUTORY, Across, DebtPart, OwedDebt, is_due
from overdue_cli.core.allocation.replay import (
    How,
    ReplayPayment,
    ReplayStep,
    Running,
    counted,
    replay,
)
from overdue_cli.core.answer.explanation import Calculated
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.calc.rate_fields import (
    EntriesRounded,
    LastDayFree,
    PaymentDayFree,
    YearCount,
)
from overdue_cli.core.case.case import Problem
from overdue_cli.core.law.allocation import Allocation
from overdue_cli.core.quantity.day_count import Conventions, DayCount, EndDay, Rounding
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.request.fields import Count, Day, Money, Request, YearlyRate, flag_of

OrderWithin = Literal[
    "fees-interest-principal",
    "fees-principal-interest",
    "interest-fees-principal",
    "interest-principal-fees",
    "principal-fees-interest",
    "principal-interest-fees",
]
# How interest is counted; only where any runs.
COUNTING = ("until", "day_count", "end_day", "rounding", "payment_day")


class DebtField(Request, frozen=True, kw_only=True):
    """One debt as it stands before the first payment, in yuan; `secured` is the value of its
    security.

    With `start`, the day it stands so, its principal bears interest at `rate` from then on.
    """

    principal: Money
    interest: Money = ZERO
    fees: Money = ZERO
    due: Day | None = None
    rate: YearlyRate | None = None
    secured: Money = ZERO
    start: Day | None = None

    @property
    def owed(self) -> OwedDebt:
        return OwedDebt(
            fees=self.fees,
            interest=self.interest,
            principal=self.principal,
            due=self.due,
            secured=self.secured,
            rate=self.rate,
        )


class NamedPayment(Request, frozen=True, kw_only=True):
    """One payment, and the number of the debt the debtor named when paying."""

    date: Day
    amount: Money
    debt: Count | None = None


class AllocateRequest(Request, frozen=True, kw_only=True):
    """Debts to one creditor, numbered from 1, and payments. `order` is what the contract says, if
    it does.

    `across`: debts take turns, or the parts of all debts do, where that is agreed. Interest runs
    between the payments where the debts have a `start`, all of them; up to `until`, or to the last
    payment.
    """

    debt: tuple[DebtField, ...]
    payment: tuple[NamedPayment, ...]
    order: OrderWithin | None = None
    across: Across | None = None
    until: Day | None = None
    day_count: YearCount | None = None
    end_day: EndDay | None = None
    rounding: Rounding | None = None
    payment_day: PaymentDay | None = None

    @property
    def runs(self) -> bool:
        """Whether interest runs between the payments."""
        return any(debt.start is not None for debt in self.debt)

    def check(self) -> tuple[Problem, ...]:
        found = [*self._missing(), *self._named(), *(self._days() if self.runs else self._idle())]
        return tuple(
            Problem(code=code, path=path, flag=_flag(path), choices=choices)
            for code, path, choices in found
        )

    def _missing(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        yield from (
            ("missing", name, ()) for name in ("debt", "payment") if not getattr(self, name)
        )
        needed = (
            *(("due",) if len(self.debt) > 1 else ()),
            *(("start", "rate") if self.runs else ()),
        )
        for i, debt in enumerate(self.debt):
            if not debt.owed.total:
                yield "is-zero", f"debt[{i}].principal", ()
            yield from (
                ("missing", f"debt[{i}].{name}", ())
                for name in needed
                if getattr(debt, name) is None
            )

    def _named(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        numbers = tuple(str(number + 1) for number in range(len(self.debt)))
        for i, payment in enumerate(self.payment):
            if not payment.amount:
                yield "is-zero", f"payment[{i}].amount", ()
            if payment.debt is None:
                continue
            if not 1 <= payment.debt <= len(self.debt):
                yield "not-a-choice", f"payment[{i}].debt", numbers
            elif self.across == "bucket-first":
                yield "named-debt-and-buckets", f"payment[{i}].debt", ()

    def _days(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        first = max(debt.start for debt in self.debt if debt.start is not None)
        for i, payment in enumerate(self.payment):
            if payment.date < first:
                yield "payment-before-start", f"payment[{i}].date", ()
            if self.until is not None and payment.date > self.until:
                yield "payment-after-end", f"payment[{i}].date", ()
        if self.until is not None and self.until < first:
            yield "end-before-start", "until", ()

    def _idle(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        yield from (
            ("only-with-start", name, ()) for name in COUNTING if getattr(self, name) is not None
        )

    @property
    def readings(self) -> tuple[DayCount, ...]:
        """The day counts to reckon with, the first of them to be shown in full."""
        return (self.day_count,) if self.day_count is not None else ("act/365", "act/360")


def _flag(path: str) -> str:
    return flag_of(path.partition("[")[0])


REQUEST = AllocateRequest


def calculate(request: AllocateRequest, rules: Allocation, as_of: date) -> Calculated:
    """Each payment: what had run up by then, where it went, what was left; then what is left in the
    end.
    """
    steps = _steps(request, rules)
    others = (
        _steps(request, rules, reading=1) if len(request.readings) > 1 and request.runs else None
    )
    return Calculated(
        results=tuple(explained(steps, rules, defaulted=request.day_count is None)),
        notes=tuple(_notes(request, rules, steps)),
        assumptions=tuple(_assumptions(request, rules, steps, others)),
    )


def _steps(request: AllocateRequest, rules: Allocation, reading: int = 0) -> tuple[ReplayStep, ...]:
    payments = [
        ReplayPayment(day=each.date, amount=each.amount, debt=each.debt) for each in request.payment
    ]
    how = How(
        until=_until(request),
        order=_order(request.order),
        across=request.across or "debt-first",
        conventions=Conventions(
            day_count=request.readings[reading],
            end_day=request.end_day or "head",
            rounding=request.rounding or "half-up",
        ),
        payment_day=request.payment_day or "same-day",
        citations={"contract-interest": rules.accruing.citations},
    )
    if not request.runs:
        return counted([debt.owed for debt in request.debt], payments, how)
    return replay(
        [Running(owed=debt.owed, start=debt.start) for debt in request.debt if debt.start],
        payments,
        how,
    )


def _until(request: AllocateRequest) -> date:
    return request.until or max(payment.date for payment in request.payment)


def _order(order: OrderWithin | None) -> tuple[DebtPart, ...]:
    """The parts in the order of the contract, or of the statute."""
    return STATUTORY if order is None else tuple(sorted(STATUTORY, key=order.index))


def _notes(
    request: AllocateRequest, rules: Allocation, steps: tuple[ReplayStep, ...]
) -> Iterator[Remark]:
    if request.order is not None:
        yield WithinByContract(citations=rules.within.citations)
    if len(request.debt) > 1:
        yield AcrossByStatute(citations=rules.across.citations)
    if len(request.debt) > 1 and request.across == "bucket-first":
        yield AcrossByBuckets(citations=rules.designated.citations)
    if early := _early(steps):
        yield PaidBeforeDue(amount=early, citations=rules.across.citations)
    with exact():
        over = sum((step.found.left for step in steps), ZERO)
    if over:
        yield PaidTooMuch(amount=over, citations=())
    if request.runs:
        yield InterestRuns(until=_until(request), citations=rules.accruing.citations)
    else:
        yield NothingAccrues(citations=())


def _early(steps: tuple[ReplayStep, ...]) -> Decimal:
    """What reached debts that were not due when it was paid."""
    with exact():
        return sum(
            (
                line.paid
                for step in steps
                for line in step.found.lines
                if step.paid is not None
                and not is_due(step.found.owed[line.debt - 1], step.paid.day)
            ),
            ZERO,
        )


def _assumptions(
    request: AllocateRequest,
    rules: Allocation,
    steps: tuple[ReplayStep, ...],
    others: tuple[ReplayStep, ...] | None,
) -> Iterator[Remark]:
    if others is not None:
        (by_365, left_365), (by_360, left_360) = _sums(steps), _sums(others)
        yield AccruedByYear(
            by_365=by_365,
            left_365=left_365,
            by_360=by_360,
            left_360=left_360,
            citations=rules.counting.citations,
        )
    if request.order is None:
        yield WithinByStatute(citations=rules.within.citations)
    if len(request.debt) > 1 and request.across is None:
        yield AcrossTakesTurns(citations=rules.designated.citations)
    if len(request.debt) > 1 and any(debt.rate is None for debt in request.debt):
        yield BurdenTakenAsNone(citations=rules.across.citations)
    if request.runs:
        defaults = {
            "end_day": LastDayFree,
            "rounding": EntriesRounded,
            "payment_day": PaymentDayFree,
        }
        yield from (
            kind(citations=rules.counting.citations)
            for name, kind in defaults.items()
            if getattr(request, name) is None
        )


def _sums(steps: tuple[ReplayStep, ...]) -> tuple[Decimal, Decimal]:
    """The interest that ran, and what is left in the end."""
    with exact():
        ran = sum(
            (window.amount for step in steps for lines in step.accrued for window in lines), ZERO
        )
        return ran, sum((debt.total for debt in steps[-1].found.owed), ZERO)

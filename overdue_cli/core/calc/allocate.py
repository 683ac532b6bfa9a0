"""How payments are counted: on fees, interest and principal of one debt, and across several
debts.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

from overdue_cli.core.accrual.claim import PaymentDay
from overdue_cli.core.accrual.lpr import about_lpr, changes_of, rate_at
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
    replay,
    replay_without_interest,
)
from overdue_cli.core.answer.explanation import Calculated
from overdue_cli.core.answer.finding import Finding, Remark
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
from overdue_cli.core.request.fields import Count, Day, LprOrYearly, Money, Request, flag_of
from overdue_cli.core.request.limits import MOST_PAIRS

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
    """A debt as it stands before the first payment, in yuan; `secured` is the value of its
    security.

    With `start`, the day on which these amounts are owed, its principal bears interest at `rate`
    from then on.
    """

    principal: Money
    interest: Money = ZERO
    fees: Money = ZERO
    due: Day | None = None
    rate: LprOrYearly | None = None
    secured: Money = ZERO
    start: Day | None = None

    def owed(self, rate: Decimal | None = None) -> OwedDebt:
        """The amounts owed, and what ranks the debt, without the day it stands so."""
        return OwedDebt(
            fees=self.fees,
            interest=self.interest,
            principal=self.principal,
            due=self.due,
            secured=self.secured,
            rate=rate,
        )


class NamedPayment(Request, frozen=True, kw_only=True):
    """A payment, and the number of the debt the debtor named when paying, if any."""

    date: Day
    amount: Money
    debt: Count | None = None


class AllocateRequest(Request, frozen=True, kw_only=True):
    """Debts to one creditor, numbered from 1, and payments. `order` is that of the contract, if it
    has one.

    `across`: debts take turns, or the parts of all debts do, where that is agreed. Interest runs
    between the payments where all debts have a `start`, up to `until` or to the last payment.
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
        counting = self._days() if self.runs else self._unused_counting()
        return tuple(
            Problem(code=code, path=path, flag=_flag(path), choices=choices)
            for code, path, choices in (*self._size(), *self._missing(), *self._named(), *counting)
        )

    def _size(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """The problem of more pairs of debt and payment than there may be lines."""
        if len(self.debt) * len(self.payment) > MOST_PAIRS:
            yield "too-many-pairs", "payment", ()

    def _missing(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Code, path and choices of every field that is missing or zero."""
        yield from (
            ("missing", name, ()) for name in ("debt", "payment") if not getattr(self, name)
        )
        # A due day ranks debts among each other; a rate is needed where interest runs.
        needed = (
            *(("due",) if len(self.debt) > 1 else ()),
            *(("start", "rate") if self.runs else ()),
        )
        for i, debt in enumerate(self.debt):
            if not debt.owed().total:
                yield "is-zero", f"debt[{i}].principal", ()
            yield from (
                ("missing", f"debt[{i}].{name}", ())
                for name in needed
                if getattr(debt, name) is None
            )

    def _named(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """The problems of payments and of the debts named with them."""
        numbers = tuple(str(number + 1) for number in range(len(self.debt)))
        for i, payment in enumerate(self.payment):
            if not payment.amount:
                yield "is-zero", f"payment[{i}].amount", ()
            if payment.debt is None:
                continue
            if not 1 <= payment.debt <= len(self.debt):
                yield "not-a-choice", f"payment[{i}].debt", numbers
            # Parts that take turns across debts leave no turn to a debt named when paying.
            elif self.across == "bucket-first":
                yield "named-debt-and-buckets", f"payment[{i}].debt", ()

    def _days(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """The problems of days where interest runs: a payment may not lie before the last start."""
        first = max(debt.start for debt in self.debt if debt.start is not None)
        for i, payment in enumerate(self.payment):
            if payment.date < first:
                yield "payment-before-start", f"payment[{i}].date", ()
            if self.until is not None and payment.date > self.until:
                yield "payment-after-end", f"payment[{i}].date", ()
        if self.until is not None and self.until < first:
            yield "end-before-start", "until", ()

    def _unused_counting(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """The conventions of interest that were chosen although none runs."""
        yield from (
            ("only-with-start", name, ()) for name in COUNTING if getattr(self, name) is not None
        )

    @property
    def readings(self) -> tuple[DayCount, ...]:
        """The day counts to compute with, the first of them to be shown in full."""
        return (self.day_count,) if self.day_count is not None else ("act/365", "act/360")


def _flag(path: str) -> str:
    """The flag of a path: `debt[0].due` is set by `--debt`."""
    return flag_of(path.partition("[")[0])


REQUEST = AllocateRequest


def calculate(request: AllocateRequest, rules: Allocation, as_of: date) -> Calculated:
    """Count every payment: interest accrued by then, the parts it paid, the debts that remain."""
    steps = _steps(request, rules)
    # The figures in full are over 365 days; over 360 only the sums are said.
    by_360 = (
        _steps(request, rules, reading=1) if len(request.readings) > 1 and request.runs else None
    )
    return Calculated(
        results=tuple(explained(steps, rules, defaulted=request.day_count is None)),
        notes=tuple(_notes(request, rules, steps)),
        assumptions=tuple(_assumptions(request, rules, steps, by_360)),
    )


def _steps(request: AllocateRequest, rules: Allocation, reading: int = 0) -> tuple[ReplayStep, ...]:
    """The replay by one of the request's readings of a year."""
    payments = [
        ReplayPayment(day=payment.date, amount=payment.amount, debt=payment.debt)
        for payment in request.payment
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
        owed = [debt.owed(_rate_of(debt, _first(request), rules)) for debt in request.debt]
        return replay_without_interest(owed, payments, how)
    return replay(
        [_running(debt, debt.start, rules) for debt in request.debt if debt.start], payments, how
    )


def _running(debt: DebtField, start: date, rules: Allocation) -> Running:
    """A debt as it runs from its start, with the days on which the LPR moves its rate."""
    changes = () if debt.rate is None else changes_of(debt.rate, rules.lpr, start)
    return Running(owed=debt.owed(_rate_of(debt, start, rules)), start=start, changes=changes)


def _rate_of(debt: DebtField, day: date, rules: Allocation) -> Decimal | None:
    """The yearly rate of a debt on a day, which ranks it among the others."""
    return None if debt.rate is None else rate_at(debt.rate, rules.lpr, day)


def _first(request: AllocateRequest) -> date:
    """The day of the first payment."""
    return min(payment.date for payment in request.payment)


def _until(request: AllocateRequest) -> date:
    """The day interest runs to, not counted."""
    return request.until or max(payment.date for payment in request.payment)


def _order(order: OrderWithin | None) -> tuple[DebtPart, ...]:
    """The parts in the order of the contract, or of the statute."""
    return STATUTORY if order is None else tuple(sorted(STATUTORY, key=order.index))


def _notes(
    request: AllocateRequest, rules: Allocation, steps: tuple[ReplayStep, ...]
) -> Iterator[Remark]:
    """The remarks on the order followed, and on payments that had no due debt to go to."""
    if request.order is not None:
        yield WithinByContract(citations=rules.within.citations)
    if len(request.debt) > 1:
        yield AcrossByStatute(citations=rules.across.citations)
    if len(request.debt) > 1 and request.across == "bucket-first":
        yield AcrossByBuckets(citations=rules.designated.citations)
    if early := _early(steps):
        yield PaidBeforeDue(amount=early, citations=rules.across.citations)
    with exact():
        over = sum((step.allocated.unallocated for step in steps), ZERO)
    if over:
        yield PaidTooMuch(amount=over, citations=())
    if request.runs:
        yield InterestRuns(until=_until(request), citations=rules.accruing.citations)
    else:
        yield NothingAccrues(citations=())


def _early(steps: tuple[ReplayStep, ...]) -> Decimal:
    """The sum that reached debts not due on the day of its payment."""
    with exact():
        return sum(
            (
                entry.paid
                for step in steps
                for entry in step.allocated.entries
                if step.paid is not None
                and not is_due(step.allocated.owed[entry.debt - 1], step.paid.day)
            ),
            ZERO,
        )


def _assumptions(
    request: AllocateRequest,
    rules: Allocation,
    steps: tuple[ReplayStep, ...],
    other_reading: tuple[ReplayStep, ...] | None,
) -> Iterator[Finding]:
    """The conventions that were assumed because the request does not name them."""
    if other_reading is not None:
        (by_365, left_365), (by_360, left_360) = _sums(steps), _sums(other_reading)
        yield AccruedByYear(
            by_365=by_365,
            left_365=left_365,
            by_360=by_360,
            left_360=left_360,
            citations=rules.counting.citations,
        )
    yield from _about_lpr(request, rules)
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


def _about_lpr(request: AllocateRequest, rules: Allocation) -> Iterator[Finding]:
    """What is to be said of debts whose rate goes by the LPR, once for all that are alike."""
    said = (
        finding
        for debt in request.debt
        if debt.rate is not None
        for finding in about_lpr(
            debt.rate, rules.lpr, debt.start or _first(request), _until(request)
        )
    )
    yield from dict.fromkeys(said)


def _sums(steps: tuple[ReplayStep, ...]) -> tuple[Decimal, Decimal]:
    """The interest accrued, and the debt that remains in the end."""
    with exact():
        windows = (window for step in steps for debt in step.accrued for window in debt)
        accrued = sum((window.amount for window in windows), ZERO)
        return accrued, sum((debt.total for debt in steps[-1].allocated.owed), ZERO)

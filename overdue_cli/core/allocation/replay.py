"""Payments replayed across several debts, with the interest that runs on each between them.

Every debt is an account of its own, on which interest accrues up to the day of a payment; there the
payment is counted across all of them, and each part is reduced by its share. Amounts are yuan,
rates a year.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from overdue_cli.core.accrual.account import LoanAccount
from overdue_cli.core.accrual.claim import Claim, ContractTerms, Instalment, PaymentDay, RateChange
from overdue_cli.core.accrual.engine import AccrualRun
from overdue_cli.core.accrual.entries import InterestEntry
from overdue_cli.core.allocation.order import (
    STATUTORY,
    Across,
    AllocatedPayment,
    DebtPart,
    OwedDebt,
    allocate,
)
from overdue_cli.core.law.ledger import EntryKind
from overdue_cli.core.quantity.day_count import Conventions
from overdue_cli.core.quantity.money import ZERO, exact


class Running(msgspec.Struct, frozen=True, kw_only=True):
    """A debt as it stands on `start`, from which day its principal bears interest at its rate, due
    or not.
    """

    owed: OwedDebt
    start: date
    changes: tuple[RateChange, ...] = ()


class ReplayPayment(msgspec.Struct, frozen=True, kw_only=True):
    """A payment, and the number of the debt the debtor named when paying, if any."""

    day: date
    amount: Decimal
    debt: int | None = None


class How(msgspec.Struct, frozen=True, kw_only=True):
    """The conventions by which payments and interest are counted.

    No payment may lie after `until` or before a debt's start.
    """

    until: date
    order: Sequence[DebtPart] = STATUTORY
    across: Across = "debt-first"
    conventions: Conventions
    payment_day: PaymentDay = "same-day"
    citations: Mapping[EntryKind, tuple[str, ...]] = {}


class ReplayStep(msgspec.Struct, frozen=True, kw_only=True):
    """The replay up to one payment, or to the end (`paid` None): the interest entries of each debt
    since the step before, and the payment as counted.
    """

    paid: ReplayPayment | None
    accrued: tuple[tuple[InterestEntry, ...], ...]
    allocated: AllocatedPayment


def replay(
    debts: Sequence[Running], payments: Sequence[ReplayPayment], how: How
) -> tuple[ReplayStep, ...]:
    """Replay payments in order of time: a step for each, and a last one up to `how.until`."""
    with exact():
        runs = [_accrual_run(debt, how) for debt in debts]
        # Interest still runs on the day of the payment where the base drops the day after.
        later = timedelta(days=how.payment_day == "next-day")
        steps = []
        for paid in sorted(payments, key=lambda payment: payment.day):
            # No day follows the end: a payment on it is counted on it.
            day = min(paid.day + later, runs[0].end)
            accrued, owed = _advance(day, runs, debts)
            allocated = allocate(
                owed,
                paid.amount,
                paid.day,
                order=how.order,
                designated=paid.debt,
                across=how.across,
            )
            for entry in allocated.entries:
                _reduce(runs[entry.debt - 1].account, entry.part, entry.paid)
            # Interest of the days to come accrues on the reduced principal, in new entries.
            for run in runs:
                run.go_on(day)
            steps.append(ReplayStep(paid=paid, accrued=accrued, allocated=allocated))
        accrued, owed = _advance(runs[0].end, runs, debts)
        return (
            *steps,
            ReplayStep(
                paid=None,
                accrued=accrued,
                allocated=AllocatedPayment(entries=(), unallocated=ZERO, owed=owed),
            ),
        )


def replay_without_interest(
    debts: Sequence[OwedDebt], payments: Sequence[ReplayPayment], how: How
) -> tuple[ReplayStep, ...]:
    """Replay payments on debts that bear no interest, in order of time."""
    owed, steps = tuple(debts), []
    for paid in sorted(payments, key=lambda payment: payment.day):
        allocated = allocate(
            owed, paid.amount, paid.day, order=how.order, designated=paid.debt, across=how.across
        )
        owed = allocated.owed
        steps.append(ReplayStep(paid=paid, accrued=(), allocated=allocated))
    return (
        *steps,
        ReplayStep(
            paid=None,
            accrued=(),
            allocated=AllocatedPayment(entries=(), unallocated=ZERO, owed=owed),
        ),
    )


def _accrual_run(debt: Running, how: How) -> AccrualRun:
    """The accrual of interest on one debt, ready to run from its start.

    The claim has the whole sum due from the start on, at one rate: on which day the debt falls due
    matters only to its turn, in `allocate`.
    """
    assert debt.owed.rate is not None, "a debt that runs has a rate"
    row = Instalment(due=debt.start, principal=debt.owed.principal, interest=debt.owed.interest)
    claim = Claim(instalments=(row,), until=how.until, fees=debt.owed.fees)
    terms = ContractTerms(
        rate=debt.owed.rate,
        period="year",
        changes=debt.changes,
        conventions=how.conventions,
        citations=how.citations,
    )
    return AccrualRun(claim, terms)


def _advance(
    day: date, runs: Sequence[AccrualRun], debts: Sequence[Running]
) -> tuple[tuple[tuple[InterestEntry, ...], ...], tuple[OwedDebt, ...]]:
    """Accrue every debt up to `day`: the interest entries that ended by then, and the debts."""
    accrued, owed = [], []
    for run, debt in zip(runs, debts, strict=True):
        ended = len(run.account.sheet.windows)
        run.to(day)
        accrued.append(tuple(run.account.sheet.windows[ended:]))
        balance = run.account.balance()
        interest = balance.stated_interest + balance.contract_interest
        owed.append(
            msgspec.structs.replace(
                debt.owed, fees=balance.fees, interest=interest, principal=balance.principal
            )
        )
    return tuple(accrued), tuple(owed)


def _reduce(account: LoanAccount, part: DebtPart, amount: Decimal) -> None:
    """Reduce one part of an account; of interest, that which was stated goes before accrued."""
    if part == "fees":
        account.take_fees(amount)
    elif part == "principal":
        account.take_principal(amount)
    else:
        account.take_accrued(amount - account.take_stated(amount))

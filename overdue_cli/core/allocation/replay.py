"""Payments replayed across several debts, with the interest that runs on each between them.

Each debt is an account of its own that walks to the day of a payment; there the payment is counted
across all of them, and what went to each part is taken off. Amounts are yuan, rates a year.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from overdue_cli.core.accrual.account import LoanAccount
from overdue_cli.core.accrual.claim import Claim, ContractTerms, Instalment, PaymentDay
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
    """A debt as it stands on `start`; from then on its principal bears interest at its rate, due or
    not.
    """

    owed: OwedDebt
    start: date


class ReplayPayment(msgspec.Struct, frozen=True, kw_only=True):
    """One payment, and the number of the debt that was named when paying."""

    day: date
    amount: Decimal
    debt: int | None = None


class How(msgspec.Struct, frozen=True, kw_only=True):
    """How payments are counted and interest is. No payment lies after `until`, none before a debt's
    start.
    """

    until: date
    order: Sequence[DebtPart] = STATUTORY
    across: Across = "debt-first"
    conventions: Conventions
    payment_day: PaymentDay = "same-day"
    citations: Mapping[EntryKind, tuple[str, ...]] = {}


class ReplayStep(msgspec.Struct, frozen=True, kw_only=True):
    """Up to one payment, or to the end: the lines that ended on each debt since the step before,
    and what was paid.
    """

    paid: ReplayPayment | None
    accrued: tuple[tuple[InterestEntry, ...], ...]
    found: AllocatedPayment


def replay(
    debts: Sequence[Running], payments: Sequence[ReplayPayment], how: How
) -> tuple[ReplayStep, ...]:
    """A step for each payment in order of time, and the last one for what runs from there to the
    end.
    """
    with exact():
        walks = [_walk(debt, how) for debt in debts]
        later = timedelta(days=how.payment_day == "next-day")
        steps = []
        for paid in sorted(payments, key=lambda each: each.day):
            day = min(paid.day + later, walks[0].end)
            accrued, owed = _until(day, walks, debts)
            found = allocate(
                owed,
                paid.amount,
                paid.day,
                order=how.order,
                designated=paid.debt,
                across=how.across,
            )
            for line in found.lines:
                _take(walks[line.debt - 1].account, line.part, line.paid)
            for walk in walks:
                walk.go_on(day)
            steps.append(ReplayStep(paid=paid, accrued=accrued, found=found))
        accrued, owed = _until(walks[0].end, walks, debts)
        return (
            *steps,
            ReplayStep(
                paid=None, accrued=accrued, found=AllocatedPayment(lines=(), left=ZERO, owed=owed)
            ),
        )


def counted(
    debts: Sequence[OwedDebt], payments: Sequence[ReplayPayment], how: How
) -> tuple[ReplayStep, ...]:
    """The same where no interest runs."""
    owed, steps = tuple(debts), []
    for paid in sorted(payments, key=lambda each: each.day):
        found = allocate(
            owed, paid.amount, paid.day, order=how.order, designated=paid.debt, across=how.across
        )
        owed = found.owed
        steps.append(ReplayStep(paid=paid, accrued=(), found=found))
    return (
        *steps,
        ReplayStep(paid=None, accrued=(), found=AllocatedPayment(lines=(), left=ZERO, owed=owed)),
    )


def _walk(debt: Running, how: How) -> AccrualRun:
    """The whole sum is due from the start on, at one rate: whether it could be asked for then is
    for `allocate`.
    """
    assert debt.owed.rate is not None, "a debt that runs has a rate"
    row = Instalment(due=debt.start, principal=debt.owed.principal, interest=debt.owed.interest)
    claim = Claim(instalments=(row,), until=how.until, fees=debt.owed.fees)
    terms = ContractTerms(
        rate=debt.owed.rate, period="year", conventions=how.conventions, citations=how.citations
    )
    return AccrualRun(claim, terms)


def _until(
    day: date, walks: Sequence[AccrualRun], debts: Sequence[Running]
) -> tuple[tuple[tuple[InterestEntry, ...], ...], tuple[OwedDebt, ...]]:
    """Every account on that day: the lines that ended on the way there, and what is owed."""
    accrued, owed = [], []
    for walk, debt in zip(walks, debts, strict=True):
        ended = len(walk.account.sheet.windows)
        walk.to(day)
        accrued.append(tuple(walk.account.sheet.windows[ended:]))
        left = walk.account.balance()
        interest = left.stated_interest + left.contract_interest
        owed.append(
            msgspec.structs.replace(
                debt.owed, fees=left.fees, interest=interest, principal=left.principal
            )
        )
    return tuple(accrued), tuple(owed)


def _take(account: LoanAccount, part: DebtPart, amount: Decimal) -> None:
    if part == "fees":
        account.take_fees(amount)
    elif part == "principal":
        account.take_principal(amount)
    else:
        account.take_accrued(amount - account.take_stated(amount))

"""Allocation of a payment within one debt, in the order the contract or the law sets."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial

from overdue_cli.core.accrual.account import LoanAccount
from overdue_cli.core.accrual.claim import Payment
from overdue_cli.core.accrual.ledger import CountedPayment
from overdue_cli.core.quantity.money import ZERO

Take = Callable[[Decimal], Decimal]  # reduces a part by at most an amount, returns by how much


def pay(account: LoanAccount, payment: Payment, day: date) -> CountedPayment:
    """Close the running entries on `day`, on which the payment counts, then allocate it part by
    part.
    """
    account.close(day)  # interest up to the day must be charged before it can be paid
    remaining = payment.amount
    amounts: dict[str, Decimal] = {}
    for name, take in _parts(account):
        if not remaining:
            break
        taken = take(remaining)
        amounts[name] = amounts.get(name, ZERO) + taken
        remaining -= taken
    return CountedPayment(day=payment.day, amount=payment.amount, over=remaining, **amounts)


def _parts(account: LoanAccount) -> Iterator[tuple[str, Take]]:
    """The parts of the debt in order of payment: by law costs, interest, principal (民法典第561条).

    A generator, since what a part holds depends on what the parts before it have taken.
    """
    order = account.terms.order
    principal_first = order == "principal-first"
    fees, principal = ("fees", account.take_fees), ("principal", account.take_principal)
    yield principal if principal_first else fees
    if order == "by-instalment":
        yield from _instalments(account)
    yield "interest", account.take_stated
    yield "interest", account.take_accrued
    yield fees if principal_first else principal
    yield "ahead", account.take_ahead  # only then what is not due yet, as a prepayment


def _instalments(account: LoanAccount) -> Iterator[tuple[str, Take]]:
    """Due instalments from the oldest on, interest before principal."""
    for index in range(min(account.first_open), account.due):
        yield "interest", partial(account.take_interest_of, index)
        yield "principal", partial(account.take_principal_of, index)
        if not account.principal[index]:
            account.first_open = [index + 1, index + 1]

"""Where a payment goes: to which part of a debt first, by the order the contract or the law has."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial

from overdue_cli.core.accrual.account import LoanAccount
from overdue_cli.core.accrual.claim import Payment
from overdue_cli.core.accrual.ledger import CountedPayment
from overdue_cli.core.quantity.money import ZERO

Take = Callable[[Decimal], Decimal]  # how much a part takes of what is left


def pay(account: LoanAccount, payment: Payment, day: date) -> CountedPayment:
    """Close the lines on `day`, on which the payment counts, then take it off part by part."""
    account.close(day)
    rest = payment.amount
    to: dict[str, Decimal] = {}
    for name, take in _parts(account):
        if not rest:
            break
        taken = take(rest)
        to[name] = to.get(name, ZERO) + taken
        rest -= taken
    return CountedPayment(day=payment.day, amount=payment.amount, over=rest, **to)


def _parts(account: LoanAccount) -> Iterator[tuple[str, Take]]:
    """What a payment goes to, in order; asked for one after the other while something is left of
    it.
    """
    order = account.terms.order
    if order == "principal-first":
        yield "principal", account.take_principal
    else:
        yield "fees", account.take_fees
    if order == "by-instalment":
        yield from _instalments(account)
    yield "interest", account.take_stated
    yield "interest", account.take_accrued
    yield (
        ("fees", account.take_fees)
        if order == "principal-first"
        else ("principal", account.take_principal)
    )
    yield "ahead", account.take_ahead


def _instalments(account: LoanAccount) -> Iterator[tuple[str, Take]]:
    for index in range(min(account.first_open), account.due):
        yield "interest", partial(account.take_interest_of, index)
        yield "principal", partial(account.take_principal_of, index)
        if not account.principal[index]:
            account.first_open = [index + 1, index + 1]

"""Allocation of a payment within one debt, in the order the contract or the law sets."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial

from overdue_cli.core.accrual.account import LoanAccount
from overdue_cli.core.accrual.claim import Payment, PaymentOrder
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


# The parts of a debt in order of payment: by law costs, interest, principal (民法典第561条). What
# is not due yet comes after all of them.
IN_TURN: dict[PaymentOrder, tuple[str, ...]] = {
    "fees-interest-principal": ("fees", "stated", "penalty", "compound", "principal"),
    "principal-first": ("principal", "stated", "penalty", "compound", "fees"),
    "by-instalment": ("fees", "instalments", "stated", "penalty", "compound", "principal"),
    "compound-penalty-interest-principal": ("fees", "compound", "penalty", "stated", "principal"),
    "penalty-last": ("fees", "stated", "principal", "penalty", "compound"),
}


def use_credit(account: LoanAccount, day: date) -> None:
    """Count what was kept on what has fallen due; what is left of it is kept on."""
    if account.credit:
        kept, account.credit = account.credit, ZERO
        pay(account, Payment(day=day, amount=kept), day)


def _parts(account: LoanAccount) -> Iterator[tuple[str, Take]]:
    """The parts of the debt in the order of its contract.

    A generator, since what a part holds depends on what the parts before it have taken.
    """
    takes: dict[str, tuple[str, Take]] = {
        "fees": ("fees", account.take_fees),
        "stated": ("interest", account.take_stated),
        "penalty": ("interest", account.take_penalty),
        "compound": ("interest", account.take_compound),
        "principal": ("principal", account.take_principal),
    }
    for part in IN_TURN[account.terms.order]:
        if part == "instalments":
            yield from _instalments(account)
        else:
            yield takes[part]
    # Only then what is not due yet, as a prepayment or as money kept for it.
    if account.terms.surplus == "credit" and not account.folded:
        yield "credit", account.keep
    else:
        yield "ahead", account.take_ahead


def _instalments(account: LoanAccount) -> Iterator[tuple[str, Take]]:
    """Due instalments from the oldest on, each with its own penalty: its interest, the interest on
    its overdue principal, its principal.
    """
    account.settle_shares()
    for index in range(min(account.first_open), account.due):
        yield "interest", partial(account.take_interest_of, index)
        yield "interest", partial(account.take_penalty_of, index)
        yield "principal", partial(account.take_principal_of, index)
        if not account.principal[index]:
            account.first_open = [index + 1, index + 1]

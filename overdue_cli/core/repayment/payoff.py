"""One sum paid every month until a debt is paid off: what each payment goes to, and whether it ever
ends.

A payment goes to accrued interest, then to principal (民法典 art. 561); interest that a payment
does not cover waits without bearing interest of its own. The interest of each month is rounded
once, so that a lender's table can be compared. Amounts in yuan.
"""

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from overdue_cli.core.quantity.day_count import rounded
from overdue_cli.core.quantity.money import ZERO, exact, least_that
from overdue_cli.core.repayment.schedule import InterestPeriod, ScheduleTerms, periods


class PayoffPayment(msgspec.Struct, frozen=True, kw_only=True):
    """A payment: `interest` accrued on `base`, the amounts that went `to_accrued` and
    `to_principal`, and the `accrued` interest and `balance` that remain.
    """

    period: InterestPeriod
    base: Decimal
    interest: Decimal
    to_accrued: Decimal
    to_principal: Decimal
    accrued: Decimal
    balance: Decimal

    @property
    def payment(self) -> Decimal:
        with exact():
            return self.to_accrued + self.to_principal


def pay_off(
    terms: ScheduleTerms, payment: Decimal, accrued: Decimal = ZERO
) -> tuple[PayoffPayment, ...] | None:
    """Compute the payments on the days of `terms`, the last of them exact; None where they do not
    pay the debt off.

    `accrued` is owed from the start, beside the amount of `terms`, and bears no interest.
    """
    payments = _payments(terms, periods(terms), payment, accrued)
    return payments if _ends(payments) else None


def paid_in_all(payments: Sequence[PayoffPayment]) -> Decimal:
    """The sum of the payments."""
    with exact():
        return sum((payment.payment for payment in payments), ZERO)


def least_to_pay_off(terms: ScheduleTerms, accrued: Decimal = ZERO) -> Decimal:
    """The smallest payment, to the fen, that pays the debt off on the days of `terms`."""
    spans = periods(terms)
    # The whole debt with its first interest surely suffices: the bound the search begins with.
    with exact():
        owed = terms.amount + accrued + _interest(terms, terms.amount, spans[0])
    return least_that(lambda payment: _ends(_payments(terms, spans, payment, accrued)), owed)


def shrinks(terms: ScheduleTerms, payment: Decimal, accrued: Decimal = ZERO) -> bool:
    """Whether less is owed after the payments on the days of `terms` than at first; where it is not
    after years of them, it never will be, since interest is simple.
    """
    last = _payments(terms, periods(terms), payment, accrued)[-1]
    with exact():
        return last.accrued + last.balance < terms.amount + accrued


def _payments(
    terms: ScheduleTerms, spans: Sequence[InterestPeriod], payment: Decimal, accrued: Decimal
) -> tuple[PayoffPayment, ...]:
    """The payments until the debt is paid off, or up to the last day of `spans`."""
    payments, balance = [], terms.amount
    with exact():
        for span in spans:
            base, interest = balance, _interest(terms, balance, span)
            accrued += interest
            # Interest before principal (art. 561); interest not covered does not compound.
            to_accrued = min(payment, accrued)
            to_principal = min(payment - to_accrued, balance)
            accrued, balance = accrued - to_accrued, balance - to_principal
            payments.append(
                PayoffPayment(
                    period=span,
                    base=base,
                    interest=interest,
                    to_accrued=to_accrued,
                    to_principal=to_principal,
                    accrued=accrued,
                    balance=balance,
                )
            )
            if not balance and not accrued:
                break
    return tuple(payments)


def _ends(payments: Sequence[PayoffPayment]) -> bool:
    return not payments[-1].balance and not payments[-1].accrued


def _interest(terms: ScheduleTerms, base: Decimal, span: InterestPeriod) -> Decimal:
    """The interest of one period on `base`, rounded to the fen."""
    return rounded(base * terms.rate * span.part[0], span.part[1], terms.rounding)

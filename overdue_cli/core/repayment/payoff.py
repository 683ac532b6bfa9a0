"""One sum paid every month until a debt is gone: what each payment goes to, and proof when it never
ends.

A payment goes to what has accrued, then to principal (民法典 art. 561); interest that a payment
does not cover waits without bearing interest of its own. Each month's interest is rounded once, so
a lender's table can be compared.
"""

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from overdue_cli.core.quantity.day_count import rounded
from overdue_cli.core.quantity.money import ZERO, exact, least_that
from overdue_cli.core.repayment.schedule import InterestPeriod, ScheduleTerms, periods


class PayoffPayment(msgspec.Struct, frozen=True, kw_only=True):
    """One payment: `interest` added on `base`, what went `to_accrued` and `to_principal`, what is
    left of both.
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
    """The payments on the days of `terms`, the last of them exact; None where they do not pay it
    off.

    `accrued` is owed from the start, beside the amount of `terms`, and bears nothing.
    """
    return _paid(terms, periods(terms), payment, accrued)


def paid_in_all(lines: Sequence[PayoffPayment]) -> Decimal:
    """The sum of the payments."""
    with exact():
        return sum((line.payment for line in lines), ZERO)


def least_to_pay_off(terms: ScheduleTerms, accrued: Decimal = ZERO) -> Decimal:
    """The smallest payment, to the fen, that pays it off on the days of `terms`."""
    spans = periods(terms)
    with exact():
        owed = terms.amount + accrued + _interest(terms, terms.amount, spans[0])
    return least_that(lambda payment: _paid(terms, spans, payment, accrued) is not None, owed)


def _paid(
    terms: ScheduleTerms, spans: Sequence[InterestPeriod], payment: Decimal, accrued: Decimal
) -> tuple[PayoffPayment, ...] | None:
    found, balance = [], terms.amount
    with exact():
        for span in spans:
            base, interest = balance, _interest(terms, balance, span)
            accrued += interest
            to_accrued = min(payment, accrued)
            to_principal = min(payment - to_accrued, balance)
            accrued, balance = accrued - to_accrued, balance - to_principal
            found.append(
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
                return tuple(found)
    return None


def _interest(terms: ScheduleTerms, base: Decimal, span: InterestPeriod) -> Decimal:
    return rounded(base * terms.rate * span.part[0], span.part[1], terms.rounding)

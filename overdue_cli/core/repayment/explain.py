"""The payments of one sum a month, as nodes that show how each amount was computed."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core.answer.explanation import Explained, plain
from overdue_cli.core.law.repayment import Repayment
from overdue_cli.core.quantity.money import exact
from overdue_cli.core.repayment.payoff import PayoffPayment, paid_in_all
from overdue_cli.core.repayment.schedule import ScheduleTerms


class Explaining(msgspec.Struct, frozen=True, kw_only=True):
    """The debt that payments are explained by, and which of its conventions somebody chose."""

    terms: ScheduleTerms
    accrued: Decimal
    days_said: bool
    rounding_said: bool
    law: Repayment

    def results(
        self, paid: Sequence[PayoffPayment], nominal: Sequence[date], made: Sequence[date]
    ) -> tuple[Explained, ...]:
        """The number of payments, the last of them, the interest, and the sum paid, with a node for
        every payment.

        `nominal` are the days agreed, `made` the same moved by days off; both may go on past the
        last payment.
        """
        terms, order, total = self.terms, self.law.order, paid_in_all(paid)
        owed = " + ".join(plain(amount) for amount in (terms.amount, self.accrued) if amount)
        # As a difference, so that it agrees with the sum paid, fen for fen.
        with exact():
            interest = total - terms.amount - self.accrued
        spans = zip(paid, (terms.start, *made), made, nominal, strict=False)
        payments = tuple(
            self._payment(payment, start, end, due) for payment, start, end, due in spans
        )
        return (
            Explained(name="payments", value=len(paid), unit="number", citations=order),
            Explained(name="last-date", value=made[len(paid) - 1], unit="date", citations=order),
            Explained(name="last-payment", value=paid[-1].payment, citations=order),
            Explained(
                name="total-interest",
                value=interest,
                formula=f"{plain(total)} − ({owed})"
                if self.accrued
                else f"{plain(total)} − {owed}",
                convention=terms.rounding,
                defaulted=not self.rounding_said,
                citations=self.law.contract,
            ),
            Explained(name="paid-in-all", value=total, citations=order, parts=payments),
        )

    def _payment(self, payment: PayoffPayment, start: date, end: date, due: date) -> Explained:
        """A payment on its day; `due` is the day it was agreed for, before days off moved it."""
        order = self.law.order
        moved = (
            (Explained(name="agreed-day", value=due, unit="date", citations=self.law.day_off),)
            if due != end
            else ()
        )
        unpaid = (
            (Explained(name="accrued-left", value=payment.accrued, citations=order),)
            if payment.accrued
            else ()
        )
        return Explained(
            name="payment-made",
            value=payment.payment,
            formula=f"{plain(payment.to_principal)} + {plain(payment.to_accrued)}",
            start=start,
            end=end,
            citations=order,
            parts=(
                *moved,
                self._interest(payment),
                Explained(name="to-accrued", value=payment.to_accrued, citations=order),
                Explained(name="to-principal", value=payment.to_principal, citations=order),
                *unpaid,
                Explained(name="balance-after", value=payment.balance, citations=order),
            ),
        )

    def _interest(self, payment: PayoffPayment) -> Explained:
        numerator, divisor = payment.period.part
        times = "" if numerator == 1 else f" × {numerator}"
        by = "" if divisor == 1 else f" ÷ {divisor}"
        return Explained(
            name="interest-of-the-time",
            value=payment.interest,
            formula=f"{plain(payment.base)} × {plain(self.terms.rate)}{times}{by}",
            convention=self.terms.counting,
            defaulted=not self.days_said,
            citations=self.law.contract,
        )

"""How the payments of one sum a month came about, as amounts that explain themselves."""

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
    """What every payment is explained with: the debt, and which of its conventions somebody
    chose.
    """

    terms: ScheduleTerms
    accrued: Decimal
    days_said: bool
    rounding_said: bool
    law: Repayment

    def results(
        self, paid: Sequence[PayoffPayment], nominal: Sequence[date], made: Sequence[date]
    ) -> tuple[Explained, ...]:
        """How many payments, the last of them, the interest, all that is paid, with every payment
        below it.

        `nominal` are the days agreed, `made` those that days off make of them; both may go on past
        the last payment.
        """
        terms, order, total = self.terms, self.law.order, paid_in_all(paid)
        owed = " + ".join(plain(amount) for amount in (terms.amount, self.accrued) if amount)
        with exact():
            interest = total - terms.amount - self.accrued
        spans = zip(paid, (terms.start, *made), made, nominal, strict=False)
        lines = tuple(self._line(line, start, end, due) for line, start, end, due in spans)
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
            Explained(name="paid-in-all", value=total, citations=order, parts=lines),
        )

    def _line(self, line: PayoffPayment, start: date, end: date, due: date) -> Explained:
        """One payment on its day; `due` is the day before days off moved it."""
        order = self.law.order
        moved = (
            (Explained(name="agreed-day", value=due, unit="date", citations=self.law.day_off),)
            if due != end
            else ()
        )
        left = (
            (Explained(name="accrued-left", value=line.accrued, citations=order),)
            if line.accrued
            else ()
        )
        return Explained(
            name="payment-made",
            value=line.payment,
            formula=f"{plain(line.to_principal)} + {plain(line.to_accrued)}",
            start=start,
            end=end,
            citations=order,
            parts=(
                *moved,
                self._interest(line),
                Explained(name="to-accrued", value=line.to_accrued, citations=order),
                Explained(name="to-principal", value=line.to_principal, citations=order),
                *left,
                Explained(name="balance-after", value=line.balance, citations=order),
            ),
        )

    def _interest(self, line: PayoffPayment) -> Explained:
        numerator, divisor = line.period.part
        times = "" if numerator == 1 else f" × {numerator}"
        by = "" if divisor == 1 else f" ÷ {divisor}"
        return Explained(
            name="interest-of-the-time",
            value=line.interest,
            formula=f"{plain(line.base)} × {plain(self.terms.rate)}{times}{by}",
            convention=self.terms.counting,
            defaulted=not self.days_said,
            citations=self.law.contract,
        )

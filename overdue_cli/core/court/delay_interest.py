"""The doubled part of the interest for delayed performance of a judgment
(迟延履行期间的加倍部分债务利息).

Source: 法释〔2014〕8号 arts 1-4 and 7, 民事诉讼法 art. 264. Amounts in yuan, each window rounded
once to the fen, or by at-total their sum.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Literal

import msgspec

from overdue_cli.core.quantity.day_count import Rounding, rounded
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen

PaidFirst = Literal["debt", "doubled-part"]


class DelayPayment(msgspec.Struct, frozen=True, kw_only=True):
    """A payment of `amount` on `day`."""

    day: date
    amount: Decimal


class DelayPart(msgspec.Struct, frozen=True, kw_only=True):
    """A further part of the judgment's debt, whose own period for performance ends on `day`."""

    day: date
    amount: Decimal


class DelayPause(msgspec.Struct, frozen=True, kw_only=True):
    """A pause: days from `start` up to, not including, `resumed` bear no interest."""

    start: date
    resumed: date


class DelayWindow(msgspec.Struct, frozen=True, kw_only=True):
    """Days from `start` up to, not including, `end` on one base; `amount` is base × rate × days,
    rounded to the fen, by at-total too.
    """

    start: date
    end: date
    days: int
    base: Decimal
    amount: Decimal


class Delay(msgspec.Struct, frozen=True, kw_only=True):
    """Result: `total` is the sum of the windows (by at-total their exact sum, rounded), `debt` and
    `doubled` what remains unpaid at the end, `overpaid` what was paid beyond both. Amounts in
    yuan.
    """

    windows: tuple[DelayWindow, ...]
    total: Decimal
    days: int
    debt: Decimal
    doubled: Decimal
    overpaid: Decimal


def delay_interest(
    debt: Decimal,
    expiry: date,
    end: date,
    rate: Decimal,
    *,
    parts: Sequence[DelayPart] = (),
    payments: Sequence[DelayPayment] = (),
    pauses: Sequence[DelayPause] = (),
    both_days: bool = False,
    paid_first: PaidFirst = "debt",
    rounding: Rounding = "half-up",
) -> Delay:
    """Compute the doubled part on `debt` (the money debt of the judgment except general interest)
    at `rate` a day.

    Days are `end - expiry`; with `both_days` the day of expiry and the day of performance both
    count, one more. A payment lowers the base from its day on (with `both_days` from the day
    after). Payments go to the debt first and the doubled part last (art. 4), or the other way round
    where the parties agreed on it. Where the judgment is to be performed in parts, each of `parts`
    bears from the end of its own period (art. 2). 10,000 at 0.000175 a day for 30 days: 52.50.
    """
    later = timedelta(days=1) if both_days else timedelta(0)
    stop = end + later
    paid = _by_day(payments)
    # A window ends where the base changes and where a pause begins or ends.
    bounds = {expiry, stop, *(day for pause in pauses for day in (pause.start, pause.resumed))}
    bounds |= {day + later for day in paid} | {part.day for part in parts}
    falling = _by_day(parts)
    account = _Account(debt, rate, paid_first, rounding)
    for start, until in pairwise(sorted(day for day in bounds if expiry <= day <= stop)):
        # What falls due on a day is owed when something is paid that day. With both days counted
        # a payment of the day before comes here.
        if both_days:
            account.pay(paid.get(start - later, ZERO))
        account.fall_due(falling.get(start, ZERO))
        if not both_days:
            account.pay(paid.get(start, ZERO))
        if not any(pause.start <= start < pause.resumed for pause in pauses):
            account.bear(start, until)
    # A payment of the last day lowers what remains, but no base any more.
    if not both_days:
        account.fall_due(falling.get(end, ZERO))
    account.pay(paid.get(end, ZERO))
    return account.closed()


def _by_day(payments: Sequence[DelayPayment] | Sequence[DelayPart]) -> dict[date, Decimal]:
    amounts: dict[date, Decimal] = {}
    with exact():
        for payment in payments:
            if payment.amount:
                amounts[payment.day] = amounts.get(payment.day, ZERO) + payment.amount
    return amounts


class _Account:
    """Running balance of the debt and its doubled part."""

    def __init__(
        self, debt: Decimal, rate: Decimal, paid_first: PaidFirst, rounding: Rounding
    ) -> None:
        self.debt, self.rate, self.paid_first = debt, rate, paid_first
        self.rounding = rounding
        self.windows: list[DelayWindow] = []
        self.doubled = self.overpaid = ZERO
        # The doubled part so far, exactly and as it was charged.
        self.whole = self.charged = ZERO

    def bear(self, start: date, end: date) -> None:
        """Add the doubled part of the days from `start` up to `end`; nothing once the debt
        is paid.
        """
        if not self.debt:
            return
        days = (end - start).days
        with exact():
            exactly = self.debt * self.rate * days
            amount = rounded(exactly, 1, self.rounding)
            self.whole += exactly
            # By at-total only the sum of all windows is rounded, whatever was paid in between.
            by_total = self.rounding == "at-total"
            charged = round_to_fen(self.whole) if by_total else self.charged + amount
            self.doubled += charged - self.charged
            self.charged = charged
        self.windows.append(
            DelayWindow(start=start, end=end, days=days, base=self.debt, amount=amount)
        )

    def pay(self, amount: Decimal) -> None:
        """Apply a payment in the order that was agreed, or by art. 4 to the debt first."""
        with exact():
            if self.paid_first == "debt":
                self.debt, amount = _take(self.debt, amount)
                self.doubled, amount = _take(self.doubled, amount)
            else:
                self.doubled, amount = _take(self.doubled, amount)
                self.debt, amount = _take(self.debt, amount)
            self.overpaid += amount

    def fall_due(self, amount: Decimal) -> None:
        """Add a part whose period has ended; what was paid beyond goes to it."""
        with exact():
            self.debt += amount
            early, self.overpaid = self.overpaid, ZERO
        if early:
            self.pay(early)

    def closed(self) -> Delay:
        """Close the account and sum its windows."""
        return Delay(
            windows=tuple(self.windows),
            total=self.charged,
            days=sum(window.days for window in self.windows),
            debt=self.debt,
            doubled=self.doubled,
            overpaid=self.overpaid,
        )


def _take(owed: Decimal, amount: Decimal) -> tuple[Decimal, Decimal]:
    """Apply a payment: the rest of the debt and the rest of the payment. Call within exact()."""
    part = min(owed, amount)
    return owed - part, amount - part

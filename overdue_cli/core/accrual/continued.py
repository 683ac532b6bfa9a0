"""An account of the engine that goes on past the day counted to, with payments still to be made.

A plan pays a debt this way where no formula of rates says what it adds: with compound interest, or
by a contract's own order of payment and conventions. Called inside `exact()`.
"""

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from overdue_cli.core.accrual.claim import ONE_DAY, Claim, ContractTerms, Paused, Payment
from overdue_cli.core.accrual.engine import AccrualRun
from overdue_cli.core.accrual.ledger import AmountTooLarge
from overdue_cli.core.accrual.payments import pay
from overdue_cli.core.quantity.money import ZERO, round_to_fen

if TYPE_CHECKING:
    pass

# Days over which a debt is held against the cap, to see whether it runs above it.
MONTH = timedelta(days=30)


class Continued(msgspec.Struct, frozen=True, kw_only=True):
    """A claim that goes on from `since`, with the claim's `until` after the last payment.

    `folded` has principal that is not due on `since`, and `more` of it that is in no instalment,
    bear contract interest by the day and fall due no more, unless it `falls_due`; else it is no
    part of the account. `stops` is the interest that stops on `since`, `at_once` a payment made on
    it. `cap` is the most a year of `cap_year` days may add, and `forgiven` what of the interest so
    far is not paid.
    """

    claim: Claim
    terms: ContractTerms
    since: date
    folded: bool
    more: Decimal = ZERO
    falls_due: bool = False
    stops: Paused | None = None
    at_once: Decimal = ZERO
    cap: Decimal | None = None
    cap_year: int = 360
    forgiven: Decimal = ZERO

    def running(self) -> "ContinuedRun":
        """The account as it stands on `since`."""
        return ContinuedRun(self)

    def runs_above(self, cap: Decimal) -> bool:
        """Whether a month from `since` on adds more than `cap` a year allows, not rounded."""
        return self.running().exceeds(cap, self.since + MONTH)


class ContinuedRun:
    """The account of a `Continued`, on its way through the payments of a plan."""

    def __init__(self, continued: Continued) -> None:
        self.continued = continued
        since, ends = continued.since, continued.terms.conventions.end_day
        # Where both ends count, what is owed on a day holds the interest of that day.
        self.tail = ONE_DAY if ends == "both" else timedelta()
        # A payment that counts from the next day leaves one more day on the whole base.
        self.later = max(self.tail, ONE_DAY * (continued.terms.payment_day == "next-day"))
        self.run = AccrualRun(continued.claim, continued.terms, begin_by=since)
        self.account = self.run.account
        self.run.to(since + self.tail)
        first = sum(due <= since for due in self.run.dues)
        if continued.folded:
            self.account.fold_in(first, continued.more, falls_due=continued.falls_due)
        else:
            self.account.leave_out(first)
        if continued.stops is not None:
            self.account.paused[continued.stops] += 1
        self.account.forgive(continued.forgiven)
        if continued.at_once:
            self._pay(continued.at_once, since)
        self.day = since + self.tail
        # Whether compound interest has outgrown any debt: it then stays as it is, never paid off.
        self.outgrown = False
        self._go_on()

    @property
    def overdue(self) -> Decimal:
        """Principal that is due."""
        return self.account.overdue

    @property
    def not_due(self) -> Decimal:
        """Principal that is not due yet."""
        return self.account.not_due

    @property
    def left(self) -> Decimal:
        """All that is owed."""
        return self.account.balance().total

    @property
    def accrued(self) -> Decimal:
        """Fees and interest of every kind."""
        return self.left - self.overdue - self.not_due

    def wait(self, start: date, end: date) -> None:
        """Accrue through `end`, at no more than the cap; the account stands on `start`."""
        allowed, before = self._allowed(end), self.account.charged
        self._to(end)
        if allowed is not None:
            added = self.account.charged - before
            self.account.forgive(max(ZERO, added - round_to_fen(*allowed)))

    def take(self, payment: Decimal) -> None:
        """Count a payment of at most all that is left, on the day that was waited for."""
        if not self.outgrown:
            self._pay(payment, self.day)
            self._go_on()

    def exceeds(self, cap: Decimal, end: date) -> bool:
        """Whether more than `cap` a year is added by `end`, from exact amounts."""
        from fractions import Fraction

        ended, base = len(self.account.sheet.windows), self.overdue + self.not_due
        days = (end + self.later - self.day).days
        self._to(end)
        added: Fraction = sum(
            (
                Fraction(entry.undivided) / entry.divisor
                for entry in self.account.sheet.windows[ended:]
            ),
            Fraction(0),
        )
        return added * self.continued.cap_year > Fraction(base * cap) * days

    def _to(self, end: date) -> None:
        self.day = end + self.later
        try:
            if not self.outgrown:
                self.run.to(self.day)
        except AmountTooLarge:
            self.outgrown = True

    def _go_on(self) -> None:
        try:
            self.run.go_on(self.day)
        except AmountTooLarge:
            self.outgrown = True

    def _allowed(self, end: date) -> tuple[Decimal, int] | None:
        """What the cap allows by `end`, as an amount and its divisor."""
        cap = self.continued.cap
        if cap is None:
            return None
        days = (end + self.later - self.day).days
        return (self.overdue + self.not_due) * cap * days, self.continued.cap_year

    def _pay(self, amount: Decimal, day: date) -> None:
        pay(self.account, Payment(day=day, amount=amount), day)

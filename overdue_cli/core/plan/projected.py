"""A debt as a plan pays it: what is owed, what the days add, and what may become of its rates.

Interest is settled once a month on the actual days, at the rates as they are on each. Where a
contract has compound interest, or its own order of payment and conventions, the engine's account is
paid (`accrual/continued`).
"""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, Protocol

import msgspec

from overdue_cli.core.charges.charges import RateSpan, ToFallDue, accrued
from overdue_cli.core.quantity.money import ZERO

if TYPE_CHECKING:
    from overdue_cli.core.accrual.continued import Continued

# The days of a year by which a plan is held to a cap: of the two ways to count one, that which
# leaves the lender more, so that what it saves is the least it can be.
CAP_YEAR = 360


class ProjectedDebt(msgspec.Struct, frozen=True, kw_only=True):
    """What a plan pays off. `overdue_rate` and `not_due_rate` are per period of `divisor` (1: a
    day), until the first of `changes`, which are in order of their days.

    `to_fall_due` says when what is not due falls due, and `falls_due` that it does: else it stays
    at the contract rate. `cap` is the rate a year above which a court may cut or does not support
    interest, where one is known; `above_cap` is what of `accrued` lies above it already. Where
    rates do not say what is added, `account` is the engine's, and what it adds counts.
    """

    accrued: Decimal
    overdue: Decimal
    not_due: Decimal
    overdue_rate: Decimal
    not_due_rate: Decimal
    divisor: int
    changes: tuple[RateSpan, ...] = ()
    to_fall_due: tuple[ToFallDue, ...] = ()
    falls_due: bool = False
    cap: Decimal | None = None
    above_cap: Decimal = ZERO
    account: "Continued | None" = None

    @property
    def total(self) -> Decimal:
        return self.accrued + self.overdue + self.not_due

    @property
    def is_steady(self) -> bool:
        """Whether what a day adds depends on nothing but the principal left."""
        return not self.changes and not self.falls_due and self.account is None

    def running(self) -> "RunningDebt":
        """The debt at the start of a plan."""
        return _Running(self) if self.account is None else self.account.running()

    def interest(self, start: date, end: date) -> Decimal:
        """What the days from the start of the plan to `end` add."""
        running = self.running()
        before = running.left
        running.wait(start, end)
        return running.left - before

    def rates_on(self, day: date) -> tuple[Decimal, Decimal]:
        """The rates on what is overdue and on what is not due."""
        found = self.overdue_rate, self.not_due_rate
        for change in self.changes:
            if change.since > day:
                break
            found = change.overdue, change.contract
        return found

    def turns(self, start: date, end: date) -> Sequence[date]:
        """The days after `start` and before `end` on which a rate changes or principal falls
        due.
        """
        days = {change.since for change in self.changes}
        days |= {each.due for each in self.to_fall_due} if self.falls_due else set()
        return sorted(day for day in days if start < day < end)

    def less(self, payment: Decimal) -> "ProjectedDebt":
        """What is left of it after a payment, which is at most all of it."""
        if not payment:
            return self
        running = self.running()
        running.take(payment)
        account = self.account
        if account is not None:
            account = msgspec.structs.replace(account, at_once=account.at_once + payment)
        return msgspec.structs.replace(
            self,
            accrued=running.accrued,
            overdue=running.overdue,
            not_due=running.not_due,
            above_cap=min(self.above_cap, running.accrued),
            account=account,
        )

    def at_contract_rate(self) -> "ProjectedDebt":
        """The same if the penalty stops: what is overdue goes on at the contract rate."""
        return self._at(lambda overdue, contract: (contract, contract), stops="penalty")

    def without_interest(self) -> "ProjectedDebt":
        """The same if nothing more is added."""
        return self._at(lambda overdue, contract: (ZERO, ZERO), stops="all")

    def once_due(self) -> "ProjectedDebt":
        """The same if the overdue rate counts on each part from the day it falls due."""
        account = self.account
        if account is not None:
            account = msgspec.structs.replace(account, falls_due=True)
        return msgspec.structs.replace(self, falls_due=True, account=account)

    def overdue_alone(self) -> "ProjectedDebt":
        """What is overdue of it, without the rest."""
        account = self.account
        if account is not None:
            account = msgspec.structs.replace(account, folded=False)
        return msgspec.structs.replace(self, not_due=ZERO, account=account)

    def penalty(self, start: date, end: date) -> Decimal:
        """What the penalty adds to the contract rate from the start of the plan to `end`."""
        if self.account is not None:
            return self.interest(start, end) - self.at_contract_rate().interest(start, end)
        extra = self._at(lambda overdue, contract: (overdue - contract, ZERO), stops="all")
        return extra.interest(start, end)

    @property
    def runs_above_cap(self) -> bool:
        """Whether interest runs above the cap, whichever way the year is counted."""
        if self.cap is None:
            return False
        if self.account is not None:
            return self.account.runs_above(self.cap)
        spans = [(self.overdue_rate, self.not_due_rate)]
        spans += [(change.overdue, change.contract) for change in self.changes]
        bases = (self.overdue or self.falls_due, self.not_due)
        rates = [rate for span in spans for base, rate in zip(bases, span, strict=True) if base]
        return any(rate * CAP_YEAR > self.cap * self.divisor for rate in rates)

    def at_cap(self) -> "ProjectedDebt":
        """The same held to the cap: interest runs at no more than it, and what has accrued above
        it is not paid.
        """
        if self.cap is None:
            return self
        most, forgiven, account = self.cap * self.divisor, min(self.above_cap, self.accrued), None
        if self.account is not None:
            account = msgspec.structs.replace(
                self.account, cap=self.cap, cap_year=CAP_YEAR, forgiven=forgiven
            )
        held = self._at(
            lambda *rates: (min(rates[0] * CAP_YEAR, most), min(rates[1] * CAP_YEAR, most))
        )
        return msgspec.structs.replace(
            held, accrued=self.accrued - forgiven, divisor=self.divisor * CAP_YEAR, account=account
        )

    def _at(
        self,
        rates: Callable[[Decimal, Decimal], tuple[Decimal, Decimal]],
        stops: 'Literal["penalty", "all"] | None' = None,
    ) -> "ProjectedDebt":
        """The same at other rates on each day, and with interest that stops in its account."""
        overdue, contract = rates(self.overdue_rate, self.not_due_rate)
        changes = []
        for change in self.changes:
            turned = rates(change.overdue, change.contract)
            changes.append(RateSpan(since=change.since, overdue=turned[0], contract=turned[1]))
        account = self.account
        if account is not None and stops is not None:
            account = msgspec.structs.replace(account, stops=stops)
        return msgspec.structs.replace(
            self,
            overdue_rate=overdue,
            not_due_rate=contract,
            changes=tuple(changes),
            account=account,
        )


Debts = Sequence[ProjectedDebt]


def total_of(debts: Debts) -> Decimal:
    return sum((owed.total for owed in debts), ZERO)


class RunningDebt(Protocol):
    """One debt on its way through a plan."""

    @property
    def accrued(self) -> Decimal:
        """Fees and interest."""

    @property
    def overdue(self) -> Decimal:
        """Principal that is due."""

    @property
    def not_due(self) -> Decimal:
        """Principal that is not due yet."""

    @property
    def left(self) -> Decimal:
        """All that is owed."""

    def wait(self, start: date, end: date) -> None:
        """Add what these days add; `start` is the day that was waited for last."""

    def take(self, payment: Decimal) -> None:
        """Count a payment of at most all that is left."""


class _Running:
    """A debt to which its rates say what is added; settled where a rate changes, in one line for
    what is overdue and one for what is not due.
    """

    __slots__ = ("accrued", "not_due", "overdue", "owed", "steady")

    def __init__(self, owed: ProjectedDebt) -> None:
        self.owed, self.steady = owed, owed.is_steady
        self.accrued, self.overdue, self.not_due = owed.accrued, owed.overdue, owed.not_due

    @property
    def left(self) -> Decimal:
        return self.accrued + self.overdue + self.not_due

    def wait(self, start: date, end: date) -> None:
        owed = self.owed
        if self.steady:
            self._accrue((end - start).days, owed.overdue_rate, owed.not_due_rate)
            return
        for day in (*owed.turns(start, end), end):
            self._accrue((day - start).days, *owed.rates_on(start))
            self._fall_due(day)
            start = day

    def _accrue(self, days: int, overdue_rate: Decimal, not_due_rate: Decimal) -> None:
        divisor = self.owed.divisor
        self.accrued += accrued(self.overdue, overdue_rate, days, divisor)
        self.accrued += accrued(self.not_due, not_due_rate, days, divisor)

    def _fall_due(self, day: date) -> None:
        owed = self.owed
        if owed.falls_due:
            # What was paid ahead of its day came off the instalments that fall due first.
            later = sum((each.principal for each in owed.to_fall_due if each.due > day), ZERO)
            fallen = max(ZERO, self.not_due - later)
            self.overdue, self.not_due = self.overdue + fallen, self.not_due - fallen

    def take(self, payment: Decimal) -> None:
        to_accrued = min(payment, self.accrued)
        to_overdue = min(payment - to_accrued, self.overdue)
        self.accrued, self.overdue = self.accrued - to_accrued, self.overdue - to_overdue
        self.not_due -= payment - to_accrued - to_overdue

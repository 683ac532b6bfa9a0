"""Accrual of interest on an overdue debt, from event to event: due days, draws, payments, pauses,
changes of rate.

Events of one day are applied in this order: due dates, draws, capitalisation, changes of rate and
pauses, payments. A payment first closes the running entries and is then allocated.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from operator import attrgetter, itemgetter

from overdue_cli.core.accrual.account import LoanAccount
from overdue_cli.core.accrual.claim import (
    Capitalised,
    Claim,
    ContractTerms,
    Paused,
    Payment,
    RateChange,
)
from overdue_cli.core.accrual.ledger import CountedPayment, Ledger, OpenInstalment
from overdue_cli.core.accrual.payments import pay, use_credit
from overdue_cli.core.quantity.dates import same_day_monthly, twentieths
from overdue_cli.core.quantity.money import ZERO, exact

Act = Callable[[date], None]
ONE_DAY = timedelta(days=1)
# The order of the events of one day. Due dates come first and payments last, so that a payment on
# the due day finds the instalment due.
FALL_DUE, DRAW, CAPITALISE, CHANGE, PAY = range(5)


def accrue(claim: Claim, terms: ContractTerms) -> Ledger:
    """Compute the ledger of a claim up to its end.

    10,000 at 18 % for 30 days by act/360 is an entry of 150.00. Raises AmountTooLarge; amounts and
    spans of days must have been checked by the caller.
    """
    with exact():
        walk = AccrualRun(claim, terms)
        walk.to(walk.end)
        return walk.ledger()


class AccrualRun:
    """The computation of one account, which can stop on a day and go on from there.

    All of its methods are called inside `exact()`.
    """

    def __init__(self, claim: Claim, terms: ContractTerms, *, begin_by: date = date.max) -> None:
        self.claim = claim
        self.terms = terms
        ends = terms.conventions.end_day
        # "neither": a due amount bears interest from the next day; "both": the last day counts too.
        self.shift = ONE_DAY if ends == "neither" else timedelta()
        self.begin = min(claim.begins(), begin_by)
        self.end = max(claim.until + (ONE_DAY if ends == "both" else timedelta()), self.begin)
        rows = claim.in_order()
        self.dues = [min(row.due, claim.called or date.max) for row in rows]
        drawn = next(
            (index for index, row in enumerate(rows) if claim.draws and row is claim.credit_line),
            None,
        )
        fees = claim.fees if claim.fees_on is None else ZERO
        self.account = LoanAccount(rows, drawn, fees, terms, self._moved())
        self.allocated: list[CountedPayment] = []
        # Stable: events of one day and one kind keep the order they are written in.
        self.events = sorted(self._events(), key=itemgetter(0, 1))
        self.at = 0  # the index of the first event still to come

    def _moved(self) -> frozenset[date]:
        """The days that stand for the day before them: the end by "both", due days by "neither"."""
        ends = self.terms.conventions.end_day
        if ends == "both":
            return frozenset((self.end,))
        draws = (draw.day for draw in self.claim.draws)
        starts = (*self.dues, self.claim.runs_from(), *draws) if ends == "neither" else ()
        return frozenset(day + self.shift for day in starts if day + self.shift < self.end)

    def to(self, day: date) -> None:
        """Apply all events up to and on `day` and close the running entries there; days only go
        forward.

        A caller may then reduce the account as paid on that day, and must call `go_on` after.
        """
        events, at = self.events, self.at
        while at < len(events) and (today := events[at][0]) <= day and today < self.end:
            while at < len(events) and events[at][0] == today:
                events[at][2](today)
                at += 1
            self.account.carry(today)
        self.account.close(day)
        # An amount due or paid on the last day bears no more interest, but it is due, and it is
        # paid. Capitalisation would change nothing any more.
        while day == self.end and at < len(events) and events[at][0] == day:
            if events[at][1] != CAPITALISE:
                events[at][2](day)
            at += 1
        self.at = at

    def go_on(self, day: date) -> None:
        """Start new entries on `day`, the day computed up to, on the bases that are left."""
        if day < self.end:
            self.account.carry(day)

    def ledger(self) -> Ledger:
        """The ledger, once the end is reached."""
        account = self.account
        return Ledger(
            windows=tuple(account.sheet.windows),
            charged={kind: accrual.charged for kind, accrual in account.accruals.items()},
            payments=tuple(self.allocated),
            left=account.balance(),
            base_days=account.base_days,
            instalments=tuple(
                OpenInstalment(due=row.due, principal=principal, interest=interest)
                for row, principal, interest in zip(
                    self.claim.in_order(), account.principal, account.interest, strict=True
                )
            ),
        )

    def _events(self) -> Iterator[tuple[date, int, Act]]:
        """All events as (day, order within the day, action), none before the first day."""
        begin = self.begin
        for events in (self._due_days(), self._draws(), self._changes(), self._payments()):
            for day, order, act in events:
                yield (day if day > begin else begin), order, act

    def _payments(self) -> Iterator[tuple[date, int, Act]]:
        """The payments up to the end, each on the day from which it counts."""
        later = ONE_DAY if self.terms.payment_day == "next-day" else timedelta()
        for payment in sorted(self.claim.payments, key=attrgetter("day")):
            if payment.day > self.claim.until:
                break
            yield min(payment.day + later, self.end), PAY, partial(self._pay, payment)

    def _due_days(self) -> Iterator[tuple[date, int, Act]]:
        """The due days of instalments, the start of interest by the day, maturity and the days of
        capitalisation.
        """
        account, dues = self.account, self.dues
        for index, due in enumerate(dues):
            if due <= self.claim.until:
                day = min(due + self.shift, self.end)
                yield day, FALL_DUE, partial(account.fall_due, index)
                # Before the payments of the day, since events of one kind keep their order.
                if self.terms.surplus == "credit":
                    yield day, PAY, partial(use_credit, account)
        if self.claim.fees_on is not None and self.claim.fees_on <= self.claim.until:
            yield min(self.claim.fees_on, self.end), FALL_DUE, self._charge_fees
        yield self.claim.runs_from() + self.shift, FALL_DUE, self._start
        # The loan matures with its last instalment; compound interest is at the penalty rate after.
        yield dues[-1] + self.shift, FALL_DUE, self._mature
        if self.terms.compounding:
            for day in self._capitalised(self.terms.compounding.capitalised):
                yield day, CAPITALISE, account.capitalise

    def _capitalised(self, how: Capitalised) -> Iterator[date]:
        """The days of capitalisation: by "due-day" the days on which something is due, and where
        that has ended, the same day of every month. A credit line has no such days after its own.
        """
        days = capitalisation_days(how, self.dues[0], self.end)
        if how != "due-day":
            return days
        first, last = self.dues[0], self.dues[-1]
        later = () if self.claim.draws else (day for day in days if day > last)
        due = {day for day in self.dues if first < day < self.end}
        return iter(sorted({*due, *later}))

    def _draws(self) -> Iterator[tuple[date, int, Act]]:
        for draw in self.claim.draws:
            if draw.day <= self.claim.until:
                yield (
                    min(draw.day + self.shift, self.end),
                    DRAW,
                    partial(self.account.draw, draw.amount),
                )

    def _changes(self) -> Iterator[tuple[date, int, Act]]:
        for change in self.terms.changes:
            yield change.since, CHANGE, partial(self._change, change)
        # Pauses may overlap, so starts and ends are counted up and down.
        for pause in self.claim.pauses:
            if pause.start < pause.end:
                yield pause.start, CHANGE, partial(self._pause, pause.what, 1)
                yield pause.end, CHANGE, partial(self._pause, pause.what, -1)

    def _charge_fees(self, day: date) -> None:
        self.account.fees += self.claim.fees

    def _start(self, day: date) -> None:
        self.account.runs = True

    def _mature(self, day: date) -> None:
        self.account.mature = True

    def _change(self, change: RateChange, day: date) -> None:
        self.account.rate = change.rate

    def _pause(self, what: Paused, step: int, day: date) -> None:
        self.account.paused[what] += step

    def _pay(self, payment: Payment, day: date) -> None:
        self.allocated.append(pay(self.account, payment, day))


def capitalisation_days(how: Capitalised, first_due: date, last: date) -> Iterator[date]:
    """The days on which unpaid compound interest is added to its base, after the first due day and
    before `last`: for "quarterly-20", 21 March, 21 June, 21 September, 21 December.
    """
    if how == "never":
        return iter(())
    if how == "due-day":
        return same_day_monthly(first_due, last)
    return twentieths(
        first_due, last, months=(3, 6, 9, 12) if how == "quarterly-20" else tuple(range(1, 13))
    )

"""Interest on an overdue debt, replayed day by day where something happens: due days, payments, pauses, changes.

All principal of one state has one base: overdue (contract rate, and the penalty's extra), or not due yet
(contract rate). A payment first closes the lines, then is allocated. On one day things happen in the order:
what falls due, capitalisation, changes of rate and pauses, payments.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import partial

import msgspec

from overdue_cli.core.claim import Capitalised, Claim, Payment, Terms
from overdue_cli.core.ledger import KINDS, Book, Kind, Window
from overdue_cli.core.money import ZERO, exact
from overdue_cli.core.months import same_day_monthly, twentieths
from overdue_cli.errors import OverdueError

Event = Callable[[date], None]
Take = Callable[[Decimal], Decimal]  # how much a part takes of what is left
ONE = Decimal(1)
ONE_DAY = timedelta(days=1)
# Beyond this the sum is no debt any more, and its digits would not fit the exact context.
MOST = Decimal(10**12)


class Outgrown(OverdueError):
    """Capitalised interest has grown past any amount this program takes."""


class Allocated(msgspec.Struct, frozen=True, kw_only=True):
    """What one payment went to. `ahead` is what was not due yet, `over` what nothing was left to take."""

    day: date
    amount: Decimal
    fees: Decimal = ZERO
    interest: Decimal = ZERO
    principal: Decimal = ZERO
    ahead: Decimal = ZERO
    over: Decimal = ZERO


class Balance(msgspec.Struct, frozen=True, kw_only=True):
    """What is still owed, in yuan: `due` by its parts, and what is not due yet."""

    fees: Decimal
    stated_interest: Decimal
    contract_interest: Decimal
    penalty_extra: Decimal
    compound: Decimal
    principal: Decimal
    interest_not_due: Decimal
    principal_not_due: Decimal

    @property
    def due(self) -> Decimal:
        with exact():
            interest = self.stated_interest + self.contract_interest + self.penalty_extra + self.compound
            return self.fees + interest + self.principal

    @property
    def total(self) -> Decimal:
        with exact():
            return self.due + self.interest_not_due + self.principal_not_due


class Ledger(msgspec.Struct, frozen=True, kw_only=True):
    """Every line in order of its end, what was charged by kind, every payment, and what is left."""

    windows: tuple[Window, ...]
    charged: dict[Kind, Decimal]
    payments: tuple[Allocated, ...]
    left: Balance

    @property
    def total_charged(self) -> Decimal:
        with exact():
            return sum(self.charged.values(), ZERO)


def reckon(claim: Claim, terms: Terms) -> Ledger:
    """The whole account. Raises Outgrown; amounts and spans of days are the caller's to have checked."""
    with exact():
        account = _Account(claim, terms)
        account.run()
        return account.ledger()


class _Account:
    """The state of the debt on the way through its days."""

    def __init__(self, claim: Claim, terms: Terms) -> None:
        self.claim = claim
        self.terms = terms
        ends = terms.conventions.end_day
        # neither: what falls due bears from the day after; both: the last day counts too
        self.shift = ONE_DAY if ends == "neither" else timedelta()
        self.end = max(claim.until + (ONE_DAY if ends == "both" else timedelta()), claim.begins())
        self.rows = claim.in_order()
        self.dues = [min(row.due, claim.called or date.max) for row in self.rows]
        self.book = Book(terms.conventions, terms.period, terms.citations, self._moved())
        self.principal = [row.principal for row in self.rows]
        self.interest = [ZERO if row.interest is None else row.interest for row in self.rows]
        self.by_day = [row.interest is None for row in self.rows]
        self.due = 0  # how many instalments have fallen due
        self.first_open = [0, 0]  # the first instalment with interest, with principal left
        self.overdue = self.stated = ZERO
        self.not_due = sum((p for p, runs in zip(self.principal, self.by_day, strict=True) if runs), ZERO)
        self.fees = claim.fees
        self.capitalised = self.capitalised_penalty = ZERO
        self.rate, self.runs, self.mature = terms.rate, False, False
        self.extra_multiple = terms.multiplier - 1
        self.paused = {"penalty": 0, "all": 0}
        self.allocated: list[Allocated] = []

    def _moved(self) -> frozenset[date]:
        """The days that stand for the one before: the end with both ends, due days with neither."""
        ends = self.terms.conventions.end_day
        if ends == "both":
            return frozenset((self.end,))
        starts = (*self.dues, self.claim.runs_from()) if ends == "neither" else ()
        return frozenset(day + self.shift for day in starts if day + self.shift < self.end)

    # -- the way through the days

    def run(self) -> None:
        events: dict[date, list[tuple[int, Event]]] = {}
        begin = self.claim.begins()
        for day, order, act in self._events():
            events.setdefault(max(day, begin), []).append((order, act))
        for day in sorted(each for each in events if each < self.end):
            self._happen(day, events[day])
        for kind in KINDS:
            self.book.settle(kind, self.end)
        # What is due or paid on the last day bears nothing more, but it is due, and it is paid.
        for order, act in sorted(events.get(self.end, ()), key=lambda each: each[0]):
            if order != CAPITALISE:
                act(self.end)

    def _happen(self, day: date, what: list[tuple[int, Event]]) -> None:
        if len(what) > 1:
            what.sort(key=lambda each: each[0])
        for _, act in what:
            act(day)
        self._carry(day)

    def _carry(self, day: date) -> None:
        """What each kind runs on from this day."""
        rate, book = self.rate, self.book
        runs, extra = not self.paused["all"], not (self.paused["all"] or self.paused["penalty"])
        book.carry("interest-not-due", day, self.not_due if runs and self.runs else ZERO, rate, ONE)
        book.carry("contract-interest", day, self.overdue if runs else ZERO, rate, ONE)
        book.carry("penalty-extra", day, self.overdue if extra else ZERO, rate, self.extra_multiple)
        if self.terms.compounding:
            base = self.stated + self.capitalised + self.capitalised_penalty
            if base > MOST:
                raise Outgrown
            book.carry("compound", day, base if extra else ZERO, rate, self.terms.multiplier if self.mature else ONE)

    def _events(self) -> Iterator[tuple[date, int, Event]]:
        """Day, order within the day, and what happens. Nothing after the end."""
        claim, last = self.claim, self.end
        dues = self.dues
        for count, due in enumerate(dues, 1):
            if due <= claim.until:
                yield min(due + self.shift, last), FALL_DUE, partial(self._fall_due, count)
        yield claim.runs_from() + self.shift, FALL_DUE, self._start
        yield dues[-1] + self.shift, FALL_DUE, self._mature
        if self.terms.compounding:
            for day in capitalisation_days(self.terms.compounding.capitalised, dues[0], last):
                yield day, CAPITALISE, self._capitalise
        for change in self.terms.changes:
            yield change.since, CHANGE, partial(self._change, change.rate)
        for pause in claim.pauses:
            if pause.start < pause.end:
                yield pause.start, CHANGE, partial(self._pause, pause.what, 1)
                yield pause.end, CHANGE, partial(self._pause, pause.what, -1)
        later = ONE_DAY if self.terms.payment_day == "next-day" else timedelta()
        for payment in sorted(claim.payments, key=lambda each: each.day):
            if payment.day > claim.until:
                break
            yield min(payment.day + later, last), PAY, partial(self._pay, payment)

    # -- what happens

    def _start(self, day: date) -> None:
        self.runs = True

    def _mature(self, day: date) -> None:
        self.mature = True

    def _change(self, rate: Decimal, day: date) -> None:
        self.rate = rate

    def _pause(self, what: str, step: int, day: date) -> None:
        self.paused[what] += step

    def _fall_due(self, count: int, day: date) -> None:
        """The instalment number `count` falls due, with the interest that ran by the day so far."""
        index = count - 1
        self.book.settle("interest-not-due", day)
        self.interest[index] += self.book.unpaid["interest-not-due"]
        self.book.unpaid["interest-not-due"] = ZERO
        self.overdue += self.principal[index]
        self.stated += self.interest[index]
        if self.by_day[index]:
            self.not_due -= self.principal[index]
        self.due = count

    def _capitalise(self, day: date) -> None:
        unpaid, compounding = self.book.unpaid, self.terms.compounding
        self.book.settle("compound", day)
        self.capitalised = unpaid["compound"]
        if compounding is not None and compounding.on_penalty:
            self.book.settle("contract-interest", day)
            self.book.settle("penalty-extra", day)
            self.capitalised_penalty = unpaid["contract-interest"] + unpaid["penalty-extra"]

    def _pay(self, payment: Payment, day: date) -> None:
        for kind in KINDS:
            self.book.settle(kind, day)
        rest = payment.amount
        to: dict[str, Decimal] = {}
        for name, take in self._buckets():
            if not rest:
                break
            taken = take(rest)
            to[name] = to.get(name, ZERO) + taken
            rest -= taken
        self.allocated.append(
            Allocated(
                day=payment.day,
                amount=payment.amount,
                fees=to.get("fees", ZERO),
                interest=to.get("interest", ZERO),
                principal=to.get("principal", ZERO),
                ahead=to.get("ahead", ZERO),
                over=rest,
            )
        )

    # -- where a payment goes

    def _buckets(self) -> Iterator[tuple[str, Take]]:
        """What a payment goes to, in order; asked for one after the other while something is left of it."""
        order = self.terms.order
        if order == "principal-first":
            yield "principal", self._take_principal
        else:
            yield "fees", self._take_fees
        if order == "by-instalment":
            yield from self._instalment_buckets()
        yield "interest", self._take_stated
        yield "interest", self._take_accrued
        yield ("fees", self._take_fees) if order == "principal-first" else ("principal", self._take_principal)
        yield "ahead", self._take_ahead

    def _instalment_buckets(self) -> Iterator[tuple[str, Take]]:
        for index in range(min(self.first_open), self.due):
            yield "interest", partial(self._take_interest_of, index)
            yield "principal", partial(self._take_principal_of, index)
            if not self.principal[index]:
                self.first_open = [index + 1, index + 1]

    def _take_fees(self, most: Decimal) -> Decimal:
        taken = min(most, self.fees)
        self.fees -= taken
        return taken

    def _take_stated(self, most: Decimal) -> Decimal:
        """Contract interest that has fallen due, the oldest instalment first."""
        return self._take_in_turn(0, most, self.interest, self._take_interest_of)

    def _take_principal(self, most: Decimal) -> Decimal:
        return self._take_in_turn(1, most, self.principal, self._take_principal_of)

    def _take_in_turn(
        self, which: int, most: Decimal, left: list[Decimal], take: Callable[[int, Decimal], Decimal]
    ) -> Decimal:
        """From the oldest instalment on; each that is empty is passed over once and for all."""
        rest = most
        while self.first_open[which] < self.due:
            rest -= take(self.first_open[which], rest)
            if left[self.first_open[which]]:
                break
            self.first_open[which] += 1
        return most - rest

    def _take_interest_of(self, index: int, most: Decimal) -> Decimal:
        taken = min(most, self.interest[index])
        self.interest[index] -= taken
        if index < self.due:
            self.stated -= taken
        return taken

    def _take_principal_of(self, index: int, most: Decimal) -> Decimal:
        taken = min(most, self.principal[index])
        self.principal[index] -= taken
        if index < self.due:
            self.overdue -= taken
        elif self.by_day[index]:
            self.not_due -= taken
        return taken

    def _take_accrued(self, most: Decimal) -> Decimal:
        """Interest on overdue principal, then its penalty extra, then compound interest."""
        rest = most
        for kind in ("contract-interest", "penalty-extra", "compound"):
            taken = min(rest, self.book.unpaid[kind])
            self.book.unpaid[kind] -= taken
            if kind == "compound":
                self.capitalised = max(ZERO, self.capitalised - taken)
            else:
                self.capitalised_penalty = max(ZERO, self.capitalised_penalty - taken)
            rest -= taken
        return most - rest

    def _take_ahead(self, most: Decimal) -> Decimal:
        """What is not due yet: interest that ran by the day, then instalments in order, interest first."""
        rest = most - min(most, self.book.unpaid["interest-not-due"])
        self.book.unpaid["interest-not-due"] -= most - rest
        for index in range(self.due, len(self.rows)):
            if not rest:
                break
            rest -= self._take_interest_of(index, rest)
            rest -= self._take_principal_of(index, rest)
        return most - rest

    # -- the result

    def ledger(self) -> Ledger:
        unpaid = self.book.unpaid
        left = Balance(
            fees=self.fees,
            stated_interest=self.stated,
            contract_interest=unpaid["contract-interest"],
            penalty_extra=unpaid["penalty-extra"],
            compound=unpaid["compound"],
            principal=self.overdue,
            interest_not_due=unpaid["interest-not-due"],
            principal_not_due=sum(self.principal[self.due :], ZERO),
        )
        return Ledger(
            windows=tuple(self.book.windows),
            charged=self.book.charged,
            payments=tuple(self.allocated),
            left=left,
        )


# The order of what happens on one day.
FALL_DUE, CAPITALISE, CHANGE, PAY = range(4)


def capitalisation_days(how: Capitalised, first_due: date, last: date) -> Iterator[date]:
    """The days on which unpaid compound interest joins its base, after the first due day and before `last`."""
    if how == "never":
        return iter(())
    if how == "due-day":
        return same_day_monthly(first_due, last)
    return twentieths(first_due, last, months=(3, 6, 9, 12) if how == "quarterly-20" else tuple(range(1, 13)))

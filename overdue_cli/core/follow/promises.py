"""Promises and agreements of a log, each held against the payments logged after it."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.follow.events import DebtsNamed, about
from overdue_cli.core.follow.payments import ASTRAY, LoggedPayment
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.record.chain import LogLine

# A debt of the case by its place, or the words of the log for it.
About = int | tuple[str, str]
Outcome = Literal["kept", "late", "part", "broken", "open", "unsaid"]


class Promise(msgspec.Struct, frozen=True, kw_only=True):
    """A promise or agreement to pay `amount` by `due`. `paid` was paid towards it.

    kept: in time. late: in full, and later. part or broken: some or nothing by its day. open: its
    day is still to come. unsaid: the log names no amount or no day, so nothing is judged.
    """

    entry: int
    kind: Literal["promise", "agreement"]
    day: date
    debt: int | None
    amount: Decimal | None
    due: date | None
    paid: Decimal
    outcome: Outcome


class _Left:
    """A payment, and what of it no promise has used."""

    def __init__(self, payment: LoggedPayment, line: LogLine, of: About) -> None:
        self.day, self.line, self.of = payment.day, line, of
        self.amount = payment.amount or ZERO

    def is_after(self, promise: LogLine) -> bool:
        """Whether it was made after a promise; of one day, where no times tell, as the log has
        them.
        """
        mine, made = self.line.entry, promise.entry
        if mine.moment and made.moment:
            return mine.moment >= made.moment
        later = _first_written(self.line) > _first_written(promise)
        return mine.day > made.day or (mine.day == made.day and later)


def _first_written(line: LogLine) -> int:
    """The number under which it was written down first: a correction keeps that place."""
    return line.entry.corrects or line.n


def promises_of(
    lines: Iterable[LogLine], names: DebtsNamed, payments: Iterable[LoggedPayment], as_of: date
) -> tuple[Promise, ...]:
    """What became of each promise through a day, by due days; a payment is used once. The same
    amount for the same day of the same debt, promised and then agreed, is one.
    """
    lines = tuple(lines)
    of = {line.n: about(line.entry, names) for line in lines}
    logged = {line.n: line for line in lines}
    left = [
        _Left(each, logged[each.entry], of[each.entry])
        for each in payments
        if each.status not in ("twice", *ASTRAY)
    ]
    made = {
        (place, entry.amount, entry.due or line.n): (line, place)
        for line in lines
        if (entry := line.entry).is_to_pay and entry.day <= as_of
        for place in (of[line.n],)
    }
    ordered = sorted(made.values(), key=lambda each: (each[0].entry.due or date.max, each[0].n))
    with exact():
        return tuple(_judged(ordered, left, as_of))


def _judged(
    made: Iterable[tuple[LogLine, About]], left: list[_Left], as_of: date
) -> Iterator[Promise]:
    for line, place in made:
        entry = line.entry
        debt = place + 1 if isinstance(place, int) else None
        paid, outcome = ZERO, "unsaid"
        if entry.amount and entry.due:
            mine = [each for each in left if each.of == place and each.is_after(line)]
            in_time = _take(mine, entry.amount, entry.due)
            paid = in_time + _take(mine, entry.amount - in_time, as_of)
            outcome = _outcome(in_time, paid, entry.amount, past=entry.due < as_of)
        yield Promise(
            entry=line.n,
            kind="agreement" if entry.kind == "agreement" else "promise",
            day=entry.day,
            debt=debt,
            amount=entry.amount,
            due=entry.due,
            paid=paid,
            outcome=msgspec.convert(outcome, Outcome),
        )


def _take(payments: Iterable[_Left], wanted: Decimal, until: date) -> Decimal:
    """What payments made until a day give of an amount."""
    taken = ZERO
    for each in sorted(payments, key=lambda one: one.day):
        if each.day <= until and taken < wanted:
            part = min(each.amount, wanted - taken)
            each.amount -= part
            taken += part
    return taken


def _outcome(in_time: Decimal, paid: Decimal, amount: Decimal, *, past: bool) -> str:
    if in_time >= amount:
        return "kept"
    if not past:
        return "open"
    if paid >= amount:
        return "late"
    return "part" if paid else "broken"

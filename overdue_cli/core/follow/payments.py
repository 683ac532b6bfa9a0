"""Payments of a log counted in a case: the engine allocates them, and none counts twice."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.follow.events import DebtsNamed, astray, debt_of
from overdue_cli.core.record.chain import LogLine

Status = Literal[
    "counted",
    "told",
    "before",
    "twice",
    "no-amount",
    "which-debt",
    "card-roughly",
    "nothing-due",
    "private-account",
    "not-the-lender",
]
# What was paid to somebody else.
ASTRAY: tuple[Status, ...] = ("private-account", "not-the-lender")


class LoggedPayment(msgspec.Struct, frozen=True, kw_only=True):
    """A payment of a log, and whether it counts.

    told: the case names it already. before: made before what the case counts from. twice: same
    day and amount as another entry, and no time tells them apart. card-roughly: counted on the
    bill that stands for a card told without its transactions. nothing-due: there was no principal
    to count it on. private-account, not-the-lender: it went to somebody else than the lender or an
    agency of his, and is taken off nothing.
    """

    entry: int
    day: date
    amount: Decimal | None
    debt: int | None
    status: Status


def logged_payments(
    lines: Iterable[LogLine],
    names: DebtsNamed,
    told: Case,
    as_of: date,
    cards: Collection[int] = (),
    persons: Collection[int] = (),
) -> tuple[LoggedPayment, ...]:
    """The payments of a log through a day; `told` is the case on the day it was told, `cards` are
    the places of debts that are cards, `persons` of those a person lent.
    """
    return tuple(_sorted_out(lines, names, told, as_of, cards, persons))


def _sorted_out(
    lines: Iterable[LogLine],
    names: DebtsNamed,
    told: Case,
    as_of: date,
    cards: Collection[int],
    persons: Collection[int],
) -> Iterator[LoggedPayment]:
    named = [_named(debt) for debt in told.debts]
    seen: set[tuple[int, date, Decimal]] = set()
    moments: set[tuple[int, str, Decimal]] = set()
    for line in lines:
        entry, day = line.entry, line.entry.day
        if entry.kind != "payment" or day > as_of:
            continue
        place = debt_of(entry, names)
        elsewhere = astray(entry, of_person=place in persons)
        status: Status
        if not entry.amount:
            status = "no-amount"
        elif place is not None and (day, entry.amount) in named[place]:
            named[place].remove((day, entry.amount))
            status = "told"
        elif elsewhere is not None:
            status = elsewhere
        elif place is None:
            status = "which-debt"
        elif _again((place, day, entry.amount), (place, entry.at, entry.amount), seen, moments):
            status = "twice"
        else:
            status = _status(told.debts[place], told.as_of or as_of, day, is_card=place in cards)
        if place is not None and entry.amount and elsewhere is None:
            seen.add((place, day, entry.amount))
            moments.add((place, entry.at, entry.amount))
        number = None if place is None else place + 1
        yield LoggedPayment(entry=line.n, day=day, amount=entry.amount, debt=number, status=status)


def _again(
    of_day: tuple[int, date, Decimal],
    at: tuple[int, str, Decimal],
    seen: set[tuple[int, date, Decimal]],
    moments: set[tuple[int, str, Decimal]],
) -> bool:
    """Whether an entry may be one that was written before: only two known times tell two payments
    of one day apart.
    """
    if of_day not in seen:
        return False
    place, moment, amount = at
    day = of_day[1].isoformat()
    return "T" not in moment or at in moments or (place, day, amount) in moments


def _named(debt: Debt) -> list[tuple[date, Decimal]]:
    """The payments that the case names itself."""
    return [
        (each.date, each.amount)
        for record in (debt.loan, debt.card)
        if record is not None
        for each in record.payments
    ]


def _status(debt: Debt, told_on: date, day: date, *, is_card: bool) -> Status:
    """Whether a payment counts on top of what the case says of a debt."""
    if debt.card is not None and debt.card.sets_position:
        first = min(each.date for each in debt.card.transactions)
        return "counted" if day >= first else "before"
    if debt.by_instalments:
        from overdue_cli.core.charges.position import rows_of

        # of a schedule the first instalments were paid, and their payments with them
        return "counted" if day >= rows_of(debt)[0].due else "before"
    if day <= told_on:
        return "before"
    if not debt.principal:
        return "nothing-due"
    return "card-roughly" if is_card else "counted"


def with_payments(case: Case, payments: Iterable[LoggedPayment]) -> Case:
    """The case with the payments that count, each in the account of its debt."""
    counted = [
        (each.debt, (each.day, each.amount))
        for each in payments
        if each.status == "counted" and each.amount is not None
    ]
    debts = (
        _paid(debt, [paid for about, paid in counted if about == number], case.as_of)
        for number, debt in enumerate(case.debts, start=1)
    )
    return msgspec.structs.replace(case, debts=tuple(debts))


def _paid(debt: Debt, payments: list[tuple[date, Decimal]], as_of: date | None) -> Debt:
    if not payments:
        return debt
    if debt.card is not None:
        from overdue_cli.core.case.card_contract import CardPayment

        card_rows = (CardPayment(date=day, amount=amount) for day, amount in payments)
        card = msgspec.structs.replace(debt.card, payments=(*debt.card.payments, *card_rows))
        return msgspec.structs.replace(debt, card=card)
    from overdue_cli.core.case.loan import LoanDetail, LoanPayment

    loan = debt.loan or LoanDetail()
    rows = (LoanPayment(date=day, amount=amount) for day, amount in payments)
    loan = msgspec.structs.replace(loan, payments=(*loan.payments, *rows))
    return msgspec.structs.replace(debt, loan=loan, counted_to=as_of)

"""What is overdue of a debt whose contract goes on once that is paid, and money at hand for it."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.clock.limitation import DECIDED
from overdue_cli.core.plan.projected import total_of
from overdue_cli.core.plan.sharing import PlannedDebt
from overdue_cli.core.quantity.money import ZERO

# How an amount is shared among debts: the amount, and what is left of each.
Shares = Callable[[Decimal, Sequence[Decimal]], Sequence[Decimal]]


def goes_on(debt: Debt, as_of: date) -> bool:
    """Whether a contract goes on once what is due of it is paid: principal falls due later. Of a
    debt that secures a home what was told is taken for the arrears, even where nobody said how much
    falls due later, unless all of it is known to be due.
    """
    if debt.owed_principal > debt.principal:
        return True
    return debt.priority == "secured" and not _is_due_whole(debt, as_of)


def _is_due_whole(debt: Debt, as_of: date) -> bool:
    loan, last = debt.loan, debt.last_instalment
    return (
        debt.called_due is not None
        or debt.repaid_in == "one-sum"
        or debt.paper in DECIDED
        or (last is not None and last <= as_of)
        or (loan is not None and (loan.accelerated is not None or loan.schedule is not None))
    )


def cured_by(
    debts: Sequence[PlannedDebt], at_hand: Decimal, shares: Shares, *, to_live_on: bool
) -> tuple[int, ...]:
    """The places of debts of which money at hand pays what is due, so that the contract goes on.

    Of several each needs its share for it; what is not needed then goes to the others. With
    `to_live_on` money counts only where it pays all that is due.
    """
    able = tuple(place for place, debt in enumerate(debts) if debt.goes_on)
    if at_hand >= total_of([debt.owed for debt in only_due(debts, able)]):
        return able
    cured: tuple[int, ...] = ()
    while not to_live_on:
        owed = [debt.owed.total for debt in only_due(debts, cured)]
        parts = parts_of(at_hand, owed, cured, shares)
        due = {place: debts[place].owed.overdue_alone().total for place in able}
        found = tuple(place for place in able if place in cured or parts[place] >= due[place])
        if found == cured:
            break
        cured = found
    return cured


def only_due(debts: Sequence[PlannedDebt], cured: Sequence[int]) -> tuple[PlannedDebt, ...]:
    """The debts, of those cured only what is due."""
    return tuple(
        msgspec.structs.replace(debt, owed=debt.owed.overdue_alone()) if place in cured else debt
        for place, debt in enumerate(debts)
    )


def parts_of(
    at_hand: Decimal, owed: Sequence[Decimal], cured: Sequence[int], shares: Shares
) -> Sequence[Decimal]:
    """What each debt gets of money at hand: what is due of those cured, the rest shared among the
    others.
    """
    first = [left if place in cured else ZERO for place, left in enumerate(owed)]
    others = [ZERO if place in cured else left for place, left in enumerate(owed)]
    rest = shares(at_hand - sum(first, ZERO), others)
    return [paid + more for paid, more in zip(first, rest, strict=True)]

"""Payments as nodes that show how each amount was computed: interest accrued, the parts paid and by
which rule, the debts that remain.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from overdue_cli.core.accrual.entries import InterestEntry
from overdue_cli.core.allocation.order import AllocationEntry, OwedDebt
from overdue_cli.core.allocation.replay import ReplayStep
from overdue_cli.core.answer.explanation import Explained, plain, unique
from overdue_cli.core.law.allocation import Allocation
from overdue_cli.core.quantity.money import ZERO, exact


def explained(
    steps: Sequence[ReplayStep], rules: Allocation, *, defaulted: bool
) -> Iterator[Explained]:
    """A node for each payment, one for all interest accrued, one for each debt as it remains in the
    end, and one for all debts together.

    `defaulted`: nobody chose how days are counted.
    """
    *payments, last = steps
    several = len(last.allocated.owed) > 1
    for step in payments:
        yield _payment(step, rules, several, defaulted)
    if last.accrued:
        yield _accrued_in_all(steps, rules)
    for number, debt in enumerate(last.allocated.owed, start=1):
        interest = last.accrued[number - 1] if last.accrued else ()
        since = _accrued_since(interest, number, several, defaulted)
        yield _remaining(debt, number, several, since)
    if several:
        yield _all_remaining(last.allocated.owed)


def _payment(step: ReplayStep, rules: Allocation, several: bool, defaulted: bool) -> Explained:
    """A payment: the interest accrued till then, the amounts it went to, the debts that remain."""
    paid, allocated = step.paid, step.allocated
    assert paid is not None, "only the last step has no payment"
    shares = [_allocated_entry(entry, rules, several) for entry in allocated.entries]
    if allocated.unallocated:
        shares.append(Explained(name="paid-too-much", value=allocated.unallocated))
    amounts = (node.value for node in shares if isinstance(node.value, Decimal))
    accrued = [
        node
        for number, interest in enumerate(step.accrued, 1)
        for node in _accrued_since(interest, number, several, defaulted)
    ]
    remaining = [_remaining(debt, number, several) for number, debt in enumerate(allocated.owed, 1)]
    return Explained(
        name="payment",
        value=paid.amount,
        formula=" + ".join(plain(amount) for amount in amounts),
        start=paid.day,
        citations=unique(key for node in shares for key in node.citations),
        parts=(*accrued, *shares, *remaining),
    )


def _accrued_since(
    entries: Sequence[InterestEntry], number: int, several: bool, defaulted: bool
) -> tuple[Explained, ...]:
    """The interest accrued on a debt since the step before; nothing where none did.

    `number` is the debt's, shown only where there are several.
    """
    return tuple(
        Explained(
            name="accrued-since",
            value=entry.amount,
            formula=entry.formula,
            start=entry.start,
            end=entry.end,
            convention=entry.day_count,
            defaulted=defaulted,
            number=number if several else 0,
            citations=entry.citations,
        )
        for entry in entries
    )


def _allocated_entry(entry: AllocationEntry, rules: Allocation, several: bool) -> Explained:
    """The amount counted on one part, as owed before less owed after."""
    with exact():
        after = entry.before - entry.paid
    # Art. 560 decided nothing where there is one debt or the debtor chose.
    across = {"only-debt": (), "designated": rules.designated.citations}.get(
        entry.reason, rules.across.citations
    )
    return Explained(
        name=f"to-{entry.part}",
        value=entry.paid,
        formula=f"{plain(entry.before)} − {plain(after)}",
        convention=f"allocation-{entry.reason}",
        number=entry.debt if several else 0,
        citations=unique((*across, *rules.within.citations)),
    )


def _accrued_in_all(steps: Sequence[ReplayStep], rules: Allocation) -> Explained:
    """All interest accrued, as the sum of that of each debt."""
    with exact():
        by_debt = [
            sum((entry.amount for step in steps for entry in step.accrued[index]), ZERO)
            for index in range(len(steps[-1].allocated.owed))
        ]
        total = sum(by_debt, ZERO)
    sums = " + ".join(plain(amount) for amount in by_debt)
    return Explained(
        name="accrued-in-all",
        value=total,
        formula=sums if len(by_debt) > 1 else "",
        citations=rules.accruing.citations,
    )


def _remaining(
    debt: OwedDebt, number: int, several: bool, since: tuple[Explained, ...] = ()
) -> Explained:
    """The amount that remains of a debt, by its parts; `since` is interest accrued last."""
    values = {
        "fees-left": debt.fees,
        "interest-left": debt.interest,
        "principal-left": debt.principal,
    }
    return Explained(
        name="debt-left",
        value=debt.total,
        formula=" + ".join(plain(value) for value in values.values()),
        number=number if several else 0,
        parts=(*since, *(Explained(name=name, value=value) for name, value in values.items())),
    )


def _all_remaining(owed: Sequence[OwedDebt]) -> Explained:
    """The sum that remains of all debts."""
    with exact():
        total = sum((debt.total for debt in owed), ZERO)
    return Explained(
        name="all-left", value=total, formula=" + ".join(plain(debt.total) for debt in owed)
    )

"""Payments as nodes that explain themselves: what had run up, what went where and by which rule,
what was left.
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
    """Every payment, the interest that ran in all, what each debt comes to in the end, and all of
    them.

    `defaulted`: nobody chose how days are counted.
    """
    *payments, last = steps
    several = len(last.found.owed) > 1
    for step in payments:
        yield _payment(step, rules, several, defaulted)
    if last.accrued:
        yield _ran(steps, rules)
    for number, debt in enumerate(last.found.owed, start=1):
        lines = last.accrued[number - 1] if last.accrued else ()
        since = _since(lines, number, several, defaulted)
        yield _left(debt, number, several, since)
    if several:
        yield _all_left(last.found.owed)


def _payment(step: ReplayStep, rules: Allocation, several: bool, defaulted: bool) -> Explained:
    paid, found = step.paid, step.found
    assert paid is not None, "only the last step has no payment"
    lines = [_line(line, rules, several) for line in found.lines]
    if found.left:
        lines.append(Explained(name="paid-too-much", value=found.left))
    sums = " + ".join(plain(line.value) for line in lines if isinstance(line.value, Decimal))
    accrued = [
        node
        for number, lines in enumerate(step.accrued, 1)
        for node in _since(lines, number, several, defaulted)
    ]
    left = [_left(debt, number, several) for number, debt in enumerate(found.owed, 1)]
    return Explained(
        name="payment",
        value=paid.amount,
        formula=sums,
        start=paid.day,
        citations=unique(key for line in lines for key in line.citations),
        parts=(*accrued, *lines, *left),
    )


def _since(
    lines: Sequence[InterestEntry], number: int, several: bool, defaulted: bool
) -> tuple[Explained, ...]:
    """The interest that ran on a debt since the step before; nothing where none did."""
    return tuple(
        Explained(
            name="accrued-since",
            value=line.amount,
            formula=line.formula,
            start=line.start,
            end=line.end,
            convention=line.day_count,
            defaulted=defaulted,
            number=number if several else 0,
            citations=line.citations,
        )
        for line in lines
    )


def _line(line: AllocationEntry, rules: Allocation, several: bool) -> Explained:
    """What went to one part, as owed before less owed after."""
    with exact():
        after = line.before - line.paid
    across = {"only-debt": (), "designated": rules.designated.citations}.get(
        line.reason, rules.across.citations
    )
    return Explained(
        name=f"to-{line.part}",
        value=line.paid,
        formula=f"{plain(line.before)} − {plain(after)}",
        convention=f"allocation-{line.reason}",
        number=line.debt if several else 0,
        citations=unique((*across, *rules.within.citations)),
    )


def _ran(steps: Sequence[ReplayStep], rules: Allocation) -> Explained:
    """The interest that ran in all, by debts."""
    with exact():
        each = [
            sum((line.amount for step in steps for line in step.accrued[index]), ZERO)
            for index in range(len(steps[-1].found.owed))
        ]
        total = sum(each, ZERO)
    sums = " + ".join(plain(amount) for amount in each)
    return Explained(
        name="accrued-in-all",
        value=total,
        formula=sums if len(each) > 1 else "",
        citations=rules.accruing.citations,
    )


def _left(
    debt: OwedDebt, number: int, several: bool, since: tuple[Explained, ...] = ()
) -> Explained:
    """What a debt still comes to, by its parts."""
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


def _all_left(owed: Sequence[OwedDebt]) -> Explained:
    with exact():
        total = sum((debt.total for debt in owed), ZERO)
    return Explained(
        name="all-left", value=total, formula=" + ".join(plain(debt.total) for debt in owed)
    )

"""In which order a payment is counted: across debts (Civil Code art. 560) and within one debt (art.
561).

Debts take turns, each with all its parts, unless it is agreed that parts do: the fees of all debts,
then their interest, then their principal. Amounts are yuan to the fen and exact; nothing accrues
here. Debts are numbered from 1 in the order given.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Literal

import msgspec

from overdue_cli.core.quantity.money import ZERO, exact, pro_rata

DebtPart = Literal["fees", "interest", "principal"]
STATUTORY: tuple[DebtPart, ...] = ("fees", "interest", "principal")
Across = Literal["debt-first", "bucket-first"]
# Why an amount went where it did: chosen by the debtor, or the step of art. 560 that decided.
Reason = Literal[
    "only-debt", "designated", "due", "least-secured", "heavier", "earlier", "pro-rata"
]


class OwedDebt(msgspec.Struct, frozen=True, kw_only=True):
    """What is owed on one debt. `secured` is the value of the security, `rate` the burden a year
    (None: not said).

    `due` None is taken as due.
    """

    fees: Decimal
    interest: Decimal
    principal: Decimal
    due: date | None = None
    secured: Decimal = ZERO
    rate: Decimal | None = None

    @property
    def total(self) -> Decimal:
        with exact():
            return self.fees + self.interest + self.principal


class AllocationEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One amount on one part of one debt (numbered from 1), and what was owed on that part
    before.
    """

    debt: int
    part: DebtPart
    paid: Decimal
    before: Decimal
    reason: Reason


class AllocatedPayment(msgspec.Struct, frozen=True, kw_only=True):
    """One payment, counted. `left` is what no debt took; `owed` what is owed afterwards."""

    lines: tuple[AllocationEntry, ...]
    left: Decimal
    owed: tuple[OwedDebt, ...]


def allocate(
    owed: Sequence[OwedDebt],
    amount: Decimal,
    day: date,
    *,
    order: Sequence[DebtPart] = STATUTORY,
    designated: int | None = None,
    across: Across = "debt-first",
) -> AllocatedPayment:
    """Count `amount`, paid on `day`, against the debts: the designated one first, the rest by art.
    560.

    Parts by `order`, of one debt or of all that are due. Raises IndexError for a designated debt
    that is not there.
    """
    lines: list[AllocationEntry] = []
    debts, left = list(owed), amount
    for indices, reason, parts in _steps(debts, day, order, designated, across):
        for index, share in zip(
            indices, pro_rata([_of(debts[i], parts) for i in indices], left), strict=True
        ):
            found, debts[index] = within(debts[index], share, parts, index + 1, reason)
            lines += found
            with exact():
                left -= sum((line.paid for line in found), ZERO)
    return AllocatedPayment(lines=tuple(lines), left=left, owed=tuple(debts))


def _steps(
    debts: Sequence[OwedDebt],
    day: date,
    order: Sequence[DebtPart],
    designated: int | None,
    across: Across,
) -> list[tuple[tuple[int, ...], Reason, Sequence[DebtPart]]]:
    """Which debts are paid on, why they and not others, and which of their parts, in order."""
    turns = _turns(debts, day, designated)
    if across == "debt-first":
        return [(indices, reason, order) for indices, reason in turns]
    # Within a turn all are due, or none is: a debt that is not due waits for all parts of those
    # that are.
    due, later = (
        [turn for turn in turns if is_due(debts[turn[0][0]], day) is now] for now in (True, False)
    )
    return [
        (indices, reason, (part,))
        for some in (due, later)
        for part in order
        for indices, reason in some
    ]


def _of(owed: OwedDebt, parts: Sequence[DebtPart]) -> Decimal:
    with exact():
        return sum((getattr(owed, part) for part in parts), ZERO)


def within(
    owed: OwedDebt, amount: Decimal, order: Sequence[DebtPart], number: int, reason: Reason
) -> tuple[tuple[AllocationEntry, ...], OwedDebt]:
    """Count `amount` on one debt, part by part; what it cannot take is left out."""
    lines: list[AllocationEntry] = []
    for part in order:
        before: Decimal = getattr(owed, part)
        paid = min(before, amount)
        if paid > 0:
            lines.append(
                AllocationEntry(debt=number, part=part, paid=paid, before=before, reason=reason)
            )
            with exact():
                amount -= paid
                owed = msgspec.structs.replace(owed, **{part: before - paid})
    return tuple(lines), owed


def is_due(owed: OwedDebt, day: date) -> bool:
    """Whether it can be asked for on `day`; its due date itself counts."""
    return owed.due is None or owed.due <= day


def _turns(
    debts: Sequence[OwedDebt], day: date, designated: int | None
) -> list[tuple[tuple[int, ...], Reason]]:
    """Groups of debts in the order of their turn; debts in one group share in proportion."""
    if designated is not None and not 1 <= designated <= len(debts):
        raise IndexError(designated)
    if len(debts) == 1:
        return [((0,), "only-debt")]
    chosen = [] if designated is None else [designated - 1]
    others = [i for i, debt in enumerate(debts) if i not in chosen and debt.total > 0]
    ranks = {i: _rank(debts[i], day) for i in others}
    ordered = sorted(others, key=lambda i: ranks[i])
    groups = [tuple(group) for _, group in groupby(ordered, key=lambda i: ranks[i])]
    first: list[tuple[tuple[int, ...], Reason]] = [((i,), "designated") for i in chosen]
    return first + [(group, _reason(group, ranks)) for group in groups]


def _rank(debt: OwedDebt, day: date) -> tuple[bool, Decimal, Decimal, date]:
    """The steps of art. 560, in order: due, least secured, heavier burden, earlier due."""
    burden = ZERO if debt.rate is None else debt.rate
    return (not is_due(debt, day), debt.secured, -burden, debt.due or date.min)


def _reason(
    group: tuple[int, ...], ranks: dict[int, tuple[bool, Decimal, Decimal, date]]
) -> Reason:
    """The step that set this group apart from the next one in turn (from the one before, for the
    last).
    """
    if len(group) > 1:
        return "pro-rata"
    mine = ranks[group[0]]
    later = [rank for rank in ranks.values() if rank > mine]
    other = (
        min(later) if later else max((rank for rank in ranks.values() if rank < mine), default=None)
    )
    if other is None:
        return "only-debt"
    steps: tuple[Reason, ...] = ("due", "least-secured", "heavier", "earlier")
    return next(step for step, one, two in zip(steps, mine, other, strict=True) if one != two)

"""The order in which a payment is counted: across debts (Civil Code art. 560) and within one debt
(art. 561).

Debts take turns, each with all its parts, unless it is agreed that parts do: the fees of all debts,
then their interest, then their principal. Amounts are yuan to the fen and exact; nothing accrues
here. Debts are numbered from 1 in the order given.

Example: 300 paid on fees of 50, interest of 100 and principal of 1,000 goes 50 to fees, 100 to
interest, 150 to principal.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Literal

import msgspec

from overdue_cli.core.quantity.money import ZERO, exact, pro_rata

DebtPart = Literal["fees", "interest", "principal"]
# Civil Code art. 561, where nothing else is agreed.
STATUTORY: tuple[DebtPart, ...] = ("fees", "interest", "principal")
Across = Literal["debt-first", "bucket-first"]
# Why a debt had its turn: the debtor named it, or the step of art. 560 that decided.
Reason = Literal[
    "only-debt", "designated", "due", "least-secured", "heavier", "earlier", "pro-rata"
]


class OwedDebt(msgspec.Struct, frozen=True, kw_only=True):
    """The amounts owed on one debt, in yuan. `secured` is the value of the security, `rate` the
    burden a year (None: not known).

    A debt with `due` None is taken as due.
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
    """An amount counted on one part of one debt (numbered from 1); `before` was owed on that part
    till then.
    """

    debt: int
    part: DebtPart
    paid: Decimal
    before: Decimal
    reason: Reason


class AllocatedPayment(msgspec.Struct, frozen=True, kw_only=True):
    """A payment as counted. `unallocated` is what no debt took; `owed` are the debts afterwards."""

    entries: tuple[AllocationEntry, ...]
    unallocated: Decimal
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
    """Count `amount`, paid on `day`, on the debts: the designated debt first, then by art. 560.

    Parts are paid by `order`, of one debt or of all that are due. Raises IndexError for a
    designated number that no debt has.
    """
    entries: list[AllocationEntry] = []
    debts, remaining = list(owed), amount
    for indices, reason, parts in _steps(debts, day, order, designated, across):
        # In proportion to the parts owed (art. 560, last step); a group of one takes it all.
        for index, share in zip(
            indices, pro_rata([_owed_on(debts[i], parts) for i in indices], remaining), strict=True
        ):
            placed, debts[index] = allocate_within(debts[index], share, parts, index + 1, reason)
            entries += placed
            with exact():
                remaining -= sum((entry.paid for entry in placed), ZERO)
    return AllocatedPayment(entries=tuple(entries), unallocated=remaining, owed=tuple(debts))


def _steps(
    debts: Sequence[OwedDebt],
    day: date,
    order: Sequence[DebtPart],
    designated: int | None,
    across: Across,
) -> list[tuple[tuple[int, ...], Reason, Sequence[DebtPart]]]:
    """The steps of allocation in order: indices of debts, the reason of their turn, the parts."""
    turns = _turns(debts, day, designated)
    if across == "debt-first":
        return [(indices, reason, order) for indices, reason in turns]
    # Agreed by bucket: all fees, then all interest, then all principal.
    # Within a turn all debts are due, or none is: a debt that is not due waits until all parts of
    # those that are due are paid.
    due, later = (
        [turn for turn in turns if is_due(debts[turn[0][0]], day) is now] for now in (True, False)
    )
    return [
        (indices, reason, (part,))
        for group in (due, later)
        for part in order
        for indices, reason in group
    ]


def _owed_on(owed: OwedDebt, parts: Sequence[DebtPart]) -> Decimal:
    """The sum owed on these parts of a debt."""
    with exact():
        return sum((getattr(owed, part) for part in parts), ZERO)


def allocate_within(
    owed: OwedDebt, amount: Decimal, order: Sequence[DebtPart], number: int, reason: Reason
) -> tuple[tuple[AllocationEntry, ...], OwedDebt]:
    """Count `amount` on one debt, part by part in `order`; an amount beyond the debt is dropped.

    `number` and `reason` are noted on the entries.
    """
    entries: list[AllocationEntry] = []
    for part in order:
        before: Decimal = getattr(owed, part)
        paid = min(before, amount)
        if paid > 0:
            entries.append(
                AllocationEntry(debt=number, part=part, paid=paid, before=before, reason=reason)
            )
            with exact():
                amount -= paid
                owed = msgspec.structs.replace(owed, **{part: before - paid})
    return tuple(entries), owed


def is_due(owed: OwedDebt, day: date) -> bool:
    """Whether the debt is due on `day`; its due date itself counts as due."""
    return owed.due is None or owed.due <= day


def _turns(
    debts: Sequence[OwedDebt], day: date, designated: int | None
) -> list[tuple[tuple[int, ...], Reason]]:
    """The groups of debts in the order of their turn, as indices; debts in one group share in
    proportion to their amounts.
    """
    if designated is not None and not 1 <= designated <= len(debts):
        raise IndexError(designated)
    if len(debts) == 1:
        return [((0,), "only-debt")]
    # The debtor's choice goes before every step of the article; a debt paid off has no turn.
    chosen = [] if designated is None else [designated - 1]
    ranked = [i for i, debt in enumerate(debts) if i not in chosen and debt.total > 0]
    # Debts of equal rank are one group: the article has them paid in proportion.
    ranks = {i: _rank(debts[i], day) for i in ranked}
    ordered = sorted(ranked, key=lambda i: ranks[i])
    groups = [tuple(group) for _, group in groupby(ordered, key=lambda i: ranks[i])]
    turns: list[tuple[tuple[int, ...], Reason]] = [((i,), "designated") for i in chosen]
    beside = [*groups[1:], *groups[-2:-1], None]  # the next in turn; of the last the one before
    return turns + [
        (group, _reason(group, other, ranks)) for group, other in zip(groups, beside, strict=False)
    ]


def _rank(debt: OwedDebt, day: date) -> tuple[bool, Decimal, Decimal, date]:
    """The rank of a debt by the steps of art. 560: due, least secured, heavier burden, earlier due.

    The lowest rank is paid first.
    """
    # Each item is such that the smaller comes first: less security, a higher rate, an earlier day.
    # A debt without a due day can be asked for at any time, as one that fell due before all others.
    burden = ZERO if debt.rate is None else debt.rate
    return (not is_due(debt, day), debt.secured, -burden, debt.due or date.min)


def _reason(
    group: tuple[int, ...],
    other: tuple[int, ...] | None,
    ranks: dict[int, tuple[bool, Decimal, Decimal, date]],
) -> Reason:
    """The step of art. 560 that set a group apart from the one beside it in turn."""
    if len(group) > 1:
        return "pro-rata"
    if other is None:
        return "only-debt"
    steps: tuple[Reason, ...] = ("due", "least-secured", "heavier", "earlier")
    pairs = zip(steps, ranks[group[0]], ranks[other[0]], strict=True)
    return next(step for step, ours, theirs in pairs if ours != theirs)

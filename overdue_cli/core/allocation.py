"""In which order a payment is counted: across debts (Civil Code art. 560) and within one debt (art. 561).

Amounts are yuan to the fen and exact; nothing accrues here. Debts are numbered from 1 in the order given.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Literal

import msgspec

from overdue_cli.core.court_fees import Grounds
from overdue_cli.core.money import FEN, ZERO, exact
from overdue_cli.core.rules import Record

Part = Literal["fees", "interest", "principal"]
STATUTORY: tuple[Part, ...] = ("fees", "interest", "principal")
# Why an amount went where it did: chosen by the debtor, or the step of art. 560 that decided.
Reason = Literal["only-debt", "designated", "due", "least-secured", "heavier", "earlier", "pro-rata"]


class Allocation(Record, frozen=True, kw_only=True):
    """Where the rules stand."""

    across: Grounds
    designated: Grounds
    within: Grounds


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """What is owed on one debt. `secured` is the value of the security, `rate` the burden a year (None: not said).

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


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One amount on one part of one debt (numbered from 1), and what was owed on that part before."""

    debt: int
    part: Part
    paid: Decimal
    before: Decimal
    reason: Reason


class Allocated(msgspec.Struct, frozen=True, kw_only=True):
    """One payment, counted. `left` is what no debt took; `owed` what is owed afterwards."""

    lines: tuple[Line, ...]
    left: Decimal
    owed: tuple[Owed, ...]


def allocate(
    owed: Sequence[Owed],
    amount: Decimal,
    day: date,
    *,
    order: Sequence[Part] = STATUTORY,
    designated: int | None = None,
) -> Allocated:
    """Count `amount`, paid on `day`, against the debts: the designated one first, the rest by art. 560.

    Within a debt by `order`. Raises IndexError for a designated debt that is not there.
    """
    lines: list[Line] = []
    debts, left = list(owed), amount
    for indices, reason in _turns(debts, day, designated):
        for index, share in zip(indices, shares([debts[i].total for i in indices], left), strict=True):
            found, debts[index] = within(debts[index], share, order, index + 1, reason)
            lines += found
            with exact():
                left -= sum((line.paid for line in found), ZERO)
    return Allocated(lines=tuple(lines), left=left, owed=tuple(debts))


def within(
    owed: Owed, amount: Decimal, order: Sequence[Part], number: int, reason: Reason
) -> tuple[tuple[Line, ...], Owed]:
    """Count `amount` on one debt, part by part; what it cannot take is left out."""
    lines: list[Line] = []
    for part in order:
        before: Decimal = getattr(owed, part)
        paid = min(before, amount)
        if paid > 0:
            lines.append(Line(debt=number, part=part, paid=paid, before=before, reason=reason))
            with exact():
                amount -= paid
                owed = msgspec.structs.replace(owed, **{part: before - paid})
    return tuple(lines), owed


def shares(weights: Sequence[Decimal], amount: Decimal) -> tuple[Decimal, ...]:
    """`amount`, at most the sum of `weights`, split in proportion to them, to the fen.

    What rounding down leaves goes fen by fen to the largest remainders, the first among equals first.
    """
    with exact():
        total = sum(weights, ZERO)
        fen = int(min(amount, total) * 100)
        if not total:
            return tuple(ZERO for _ in weights)
        whole, rests = zip(*(divmod(fen * int(weight * 100), int(total * 100)) for weight in weights), strict=True)
        over = fen - sum(whole)
        lucky = set(sorted(range(len(weights)), key=lambda i: -rests[i])[:over])
        return tuple((part + (i in lucky)) * FEN for i, part in enumerate(whole))


def is_due(owed: Owed, day: date) -> bool:
    """Whether it can be asked for on `day`; its due date itself counts."""
    return owed.due is None or owed.due <= day


def _turns(debts: Sequence[Owed], day: date, designated: int | None) -> list[tuple[tuple[int, ...], Reason]]:
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


def _rank(debt: Owed, day: date) -> tuple[bool, Decimal, Decimal, date]:
    """The steps of art. 560, in order: due, least secured, heavier burden, earlier due."""
    burden = ZERO if debt.rate is None else debt.rate
    return (not is_due(debt, day), debt.secured, -burden, debt.due or date.min)


def _reason(group: tuple[int, ...], ranks: dict[int, tuple[bool, Decimal, Decimal, date]]) -> Reason:
    """The step that set this group apart from the next one in turn (from the one before, for the last)."""
    if len(group) > 1:
        return "pro-rata"
    mine = ranks[group[0]]
    later = [rank for rank in ranks.values() if rank > mine]
    other = min(later) if later else max((rank for rank in ranks.values() if rank < mine), default=None)
    if other is None:
        return "only-debt"
    steps: tuple[Reason, ...] = ("due", "least-secured", "heavier", "earlier")
    return next(step for step, one, two in zip(steps, mine, other, strict=True) if one != two)

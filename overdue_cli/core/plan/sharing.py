"""How one monthly payment is shared among several debts, to the fen.

Debts are ranked in groups: a group gets nothing before the one in front of it has all it asks for;
inside a group each gets in proportion to what is left of it. Priority debts, those whose loss costs
the home or is enforced by a court, always stand in front. The order in which debts were told never
matters.
"""

from collections.abc import Callable, Sequence
from datetime import timedelta
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from overdue_cli.core.plan.in_fen import in_fen
from overdue_cli.core.plan.projected import ProjectedDebt
from overdue_cli.core.quantity.money import ZERO, pro_rata, shares_in_fen

if TYPE_CHECKING:
    from fractions import Fraction

YEAR = timedelta(days=365)
Strategy = Literal["pro-rata", "highest-cost", "smallest", "most-pressing", "minimums-first"]
# Those that need nothing but the debts; minimums first needs a minimum of at least one.
STRATEGIES: tuple[Strategy, ...] = ("pro-rata", "highest-cost", "smallest", "most-pressing")
MINIMUMS: Strategy = "minimums-first"
Groups = Sequence[Sequence[int]]


class PlannedDebt(msgspec.Struct, frozen=True, kw_only=True):
    """One debt among several, with what ranks it. `name` tells equal debts apart, in whatever order
    they came. `minimum` is the least its lender asks for a month, the same every month. `goes_on`:
    once what is due is paid, the contract goes on.
    """

    owed: ProjectedDebt
    priority: bool
    days_overdue: int
    name: str
    minimum: Decimal = ZERO
    goes_on: bool = False

    @property
    def yearly_cost(self) -> "Fraction":
        """What a year of 365 days adds to one yuan of its principal, overdue and not due yet
        together, at the rates of the first day; with compound interest where the engine counts it.
        """
        from fractions import Fraction

        owed = self.owed
        base = owed.overdue + owed.not_due
        if base and owed.account is not None:
            start = owed.account.since
            return Fraction(owed.interest(start, start + YEAR)) / Fraction(base)
        adds = Fraction(owed.overdue) * Fraction(owed.overdue_rate) + Fraction(
            owed.not_due
        ) * Fraction(owed.not_due_rate)
        return Fraction(365, owed.divisor) * adds / Fraction(base) if base else Fraction(0)


def groups_of(debts: Sequence[PlannedDebt], strategy: Strategy) -> Groups:
    """The groups in the order of their turn, by index; debts of one rank in the order of their size
    and name.
    """
    ranks: dict[Strategy, Callable[[PlannedDebt], Any]] = {
        "pro-rata": lambda debt: 0,
        "highest-cost": lambda debt: -debt.yearly_cost,
        "smallest": lambda debt: debt.owed.total,
        "most-pressing": lambda debt: -debt.days_overdue,
        # What is over when the minimums are paid goes where it saves most.
        "minimums-first": lambda debt: -debt.yearly_cost,
    }
    rank = ranks[strategy]
    keys = {i: (not debt.priority, rank(debt)) for i, debt in enumerate(debts)}
    ordered = sorted(
        keys, key=lambda i: (keys[i], -debts[i].owed.total, debts[i].days_overdue, debts[i].name)
    )
    return tuple(tuple(group) for _, group in groupby(ordered, keys.__getitem__))


def ways_for(debts: Sequence[PlannedDebt]) -> tuple[Strategy, ...]:
    """The ways to share among these debts."""
    return (*STRATEGIES, MINIMUMS) if any(debt.minimum for debt in debts) else STRATEGIES


def split_of(debts: Sequence[PlannedDebt], strategy: Strategy) -> "GroupSplit | MinimumsSplit":
    """How a payment is shared among the debts by a way."""
    groups = groups_of(debts, strategy)
    if strategy != MINIMUMS:
        return GroupSplit(groups)
    return MinimumsSplit(
        first=tuple(group for group in groups if debts[group[0]].priority),
        groups=groups,
        others=tuple(index for group in groups for index in group if not debts[index].priority),
        minimums=tuple(debt.minimum for debt in debts),
    )


class MinimumsSplit(msgspec.Struct, frozen=True):
    """Minimums first: what a priority debt asks for still comes before (`first`); then each debt of
    `others` gets its minimum, or where they cannot all be paid its part of them; then the dearest
    gets the rest.
    """

    first: Groups
    groups: Groups
    others: Sequence[int]
    minimums: Sequence[Decimal]

    def __call__(self, payment: Decimal, left: Sequence[Decimal]) -> Sequence[Decimal]:
        parts = [*GroupSplit(self.first)(payment, left)]
        rest = payment - sum(parts, ZERO)
        asked = [min(self.minimums[index], left[index]) for index in self.others]
        for index, part in zip(self.others, pro_rata(asked, rest), strict=True):
            parts[index] += part
            rest -= part
        open_still = [owed - part for owed, part in zip(left, parts, strict=True)]
        more = GroupSplit(self.groups)(rest, open_still)
        return [part + added for part, added in zip(parts, more, strict=True)]

    def in_fen(self, payment: int, left: Sequence[int]) -> Sequence[int]:
        """The same in whole fen. Raises NotInFen."""
        parts = [*GroupSplit(self.first).in_fen(payment, left)]
        rest = payment - sum(parts)
        asked = [min(in_fen(self.minimums[index]), left[index]) for index in self.others]
        for index, part in zip(self.others, shares_in_fen(asked, rest), strict=True):
            parts[index] += part
            rest -= part
        open_still = [owed - part for owed, part in zip(left, parts, strict=True)]
        more = GroupSplit(self.groups).in_fen(rest, open_still)
        return [part + added for part, added in zip(parts, more, strict=True)]


class GroupSplit(msgspec.Struct, frozen=True):
    """A payment on what is left of each debt, group after group. The parts come to the payment, or
    to all that is left if that is less; none is more than what is left of its debt.
    """

    groups: Groups

    def __call__(self, payment: Decimal, left: Sequence[Decimal]) -> Sequence[Decimal]:
        parts, rest = [ZERO] * len(left), payment
        for group in self.groups:
            mine = pro_rata([left[index] for index in group], rest)
            for index, part in zip(group, mine, strict=True):
                parts[index] = part
                rest -= part
            if not rest:
                break
        return parts

    def in_fen(self, payment: int, left: Sequence[int]) -> Sequence[int]:
        """The same in whole fen."""
        parts, rest = [0] * len(left), payment
        for group in self.groups:
            if len(group) == 1:
                index = group[0]
                parts[index] = part = min(rest, left[index])
                rest -= part
                continue
            mine = shares_in_fen([left[index] for index in group], rest)
            for index, part in zip(group, mine, strict=True):
                parts[index] = part
                rest -= part
            if not rest:
                break
        return parts

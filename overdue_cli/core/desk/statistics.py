"""Counts of a desk that lead to nobody: rounded down, and those of a few clients withheld.

Every figure is a multiple of `LEAST`, the total too, so that no cell comes out of the others by
subtraction, and one client more or less seldom shows. All values there may be are listed, so that
none gives away by being there that somebody has it. (Practice of official statistics, no rule.)
"""

from collections.abc import Mapping, Sequence

import msgspec

LEAST = 5


class DeskCount(msgspec.Struct, frozen=True, kw_only=True):
    """How many clients have a value, rounded down; None where fewer than `LEAST` have it."""

    value: str | None
    count: int | None


class DeskCounts(msgspec.Struct, frozen=True, kw_only=True):
    """The clients of a desk by stage, kind of lender and outcome. A value of None is that of
    clients without a case.
    """

    least: int
    clients: int | None
    stage: tuple[DeskCount, ...]
    lender: tuple[DeskCount, ...]
    outcome: tuple[DeskCount, ...]


def counts_of(
    stages: Mapping[str | None, int],
    lenders: Mapping[str | None, int],
    outcomes: Mapping[str | None, int],
    known: tuple[Sequence[str], Sequence[str], Sequence[str]],
) -> DeskCounts:
    """The counts of a desk; `known` are all stages, kinds of lender and outcomes there may be."""
    by_stage, by_lender, by_outcome = known
    return DeskCounts(
        least=LEAST,
        clients=rounded(sum(outcomes.values())),
        stage=_cells(stages, (*by_stage, None)),
        lender=_cells(lenders, (*by_lender, None)),
        outcome=_cells(outcomes, by_outcome),
    )


def rounded(count: int) -> int | None:
    """17 as 15, 4 as None."""
    return count - count % LEAST if count >= LEAST else None


def _cells(counts: Mapping[str | None, int], values: Sequence[str | None]) -> tuple[DeskCount, ...]:
    return tuple(DeskCount(value=value, count=rounded(counts.get(value, 0))) for value in values)

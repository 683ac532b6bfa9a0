"""A reconciliation as nodes that explain themselves: each way of counting with its windows, and the
gap.
"""

from collections.abc import Iterator
from decimal import Decimal

from overdue_cli.core.answer.explanation import Explained, plain
from overdue_cli.core.reconcile.count import Charge, Counted, CountedEntry
from overdue_cli.core.reconcile.verdict import Slip


def every(
    tried: tuple[Counted, ...], charge: Charge, cites: tuple[str, ...]
) -> Iterator[Explained]:
    """Every way that was tried."""
    for one in tried:
        yield counted(f"by-{one.day_count}-{one.end_day}", one, charge, cites)


def counted(name: str, one: Counted, charge: Charge, cites: tuple[str, ...]) -> Explained:
    """One way of counting, with its windows where the rate changes."""
    lines = tuple(
        Explained(
            name="window",
            value=line.amount,
            formula=_formula(line, charge),
            start=line.start,
            end=line.end,
            convention=one.day_count,
            citations=cites,
        )
        for line in one.lines
    )
    sums = " + ".join(plain(line.amount) for line in one.lines)
    return Explained(
        name=name,
        value=one.total,
        formula=lines[0].formula if len(lines) == 1 else sums,
        start=charge.start,
        end=charge.end,
        convention=one.day_count,
        citations=cites,
        parts=lines if len(lines) > 1 else (),
    )


def _formula(line: CountedEntry, charge: Charge) -> str:
    """`19908.41 × 0.0975 × 494 ÷ 360`."""
    multiple = f" × {plain(charge.multiplier)}" if charge.multiplier != 1 else ""
    product = f"{plain(charge.principal)} × {plain(line.rate)}{multiple} × {line.numerator}"
    return product if line.denominator == 1 else f"{product} ÷ {line.denominator}"


def gap(claimed: Decimal, near: Counted) -> Explained:
    """How far the figure lies above (below: negative) one way of counting."""
    return Explained(
        name="gap", value=near.off(claimed), formula=f"{plain(claimed)} − {plain(near.total)}"
    )


def rightly(
    slip: Slip, charge: Charge, cites: tuple[str, ...], claimed: Decimal
) -> list[Explained]:
    """The same day count without the slip, the end day not counted and counted, and how far off the
    figure is.
    """
    nodes = [
        counted(f"by-{one.day_count}-{one.end_day}", one, charge, cites)
        for one in (slip.head, slip.both)
    ]
    return [*nodes, gap(claimed, slip.both)]

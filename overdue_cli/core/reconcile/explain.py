"""A reconciliation as nodes that show how each amount was computed: the ways of counting with their
windows, and the gap.
"""

from collections.abc import Iterator
from decimal import Decimal

from overdue_cli.core.answer.explanation import Explained, plain
from overdue_cli.core.reconcile.count import Charge, Counted, CountedEntry
from overdue_cli.core.reconcile.verdict import Slip


def every_way(
    ways: tuple[Counted, ...], charge: Charge, cites: tuple[str, ...]
) -> Iterator[Explained]:
    """A node for every way of counting that was tried."""
    for way in ways:
        yield counted(f"by-{way.day_count}-{way.end_day}", way, charge, cites)


def counted(name: str, way: Counted, charge: Charge, cites: tuple[str, ...]) -> Explained:
    """The node of one way of counting, with its windows where the rate changes."""
    windows = tuple(
        Explained(
            name="window",
            value=entry.amount,
            formula=_formula(entry, charge),
            start=entry.start,
            end=entry.end,
            convention=way.day_count,
            citations=cites,
        )
        for entry in way.entries
    )
    sums = " + ".join(plain(entry.amount) for entry in way.entries)
    return Explained(
        name=name,
        value=way.total,
        formula=windows[0].formula if len(windows) == 1 else sums,
        start=charge.start,
        end=charge.end,
        convention=way.day_count,
        citations=cites,
        parts=windows if len(windows) > 1 else (),
    )


def _formula(entry: CountedEntry, charge: Charge) -> str:
    """The calculation of one window as text: `19908.41 × 0.0975 × 494 ÷ 360`."""
    multiple = f" × {plain(charge.multiplier)}" if charge.multiplier != 1 else ""
    product = f"{plain(charge.principal)} × {plain(entry.rate)}{multiple} × {entry.numerator}"
    return product if entry.denominator == 1 else f"{product} ÷ {entry.denominator}"


def gap(claimed: Decimal, nearest: Counted) -> Explained:
    """The amount by which the figure lies above (below: negative) the nearest way of counting."""
    return Explained(
        name="gap", value=nearest.off(claimed), formula=f"{plain(claimed)} − {plain(nearest.total)}"
    )


def without_slip(
    slip: Slip, charge: Charge, cites: tuple[str, ...], claimed: Decimal
) -> list[Explained]:
    """The nodes of the day count without the slip, with the end day not counted and counted, and
    the gap to the latter.
    """
    nodes = [
        counted(f"by-{way.day_count}-{way.end_day}", way, charge, cites)
        for way in (slip.head, slip.both)
    ]
    return [*nodes, gap(claimed, slip.both)]

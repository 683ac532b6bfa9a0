"""Fees of the court in cumulative bands: filing, payment order, preservation, enforcement.

Source: 诉讼费用交纳办法 arts 13-16, which say nothing on rounding. Amounts in yuan, settled once to
the fen, and once to whole yuan, each from the exact amount.
"""

from decimal import Decimal

from overdue_cli.core.answer.explanation import Explained, plain
from overdue_cli.core.law.procedure import FeeBand, FeeScale
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen, whole_yuan


def fee(name: str, amount: Decimal, scale: FeeScale, *, divisor: int = 1) -> Explained:
    """The fee on `amount`, with the bands that made it; `divisor` 2 halves it, 3 takes a third."""
    with exact():
        bands = [
            (band, _part_in(band, scale, amount))
            for band in scale.bands
            if amount > band.above or not band.above
        ]
        parts = tuple(_band(band, part, scale) for band, part in bands)
        whole = sum((band.flat + band.rate * part for band, part in bands), ZERO)
        capped = whole if scale.most is None else min(whole, scale.most)
        sums = " + ".join(_unrounded(band.flat + band.rate * part) for band, part in bands)
    ending = f" ÷ {divisor}" if divisor > 1 else ""
    formula = (
        plain(scale.most) + ending
        if scale.most is not None and whole > scale.most
        else _grouped(sums, ending)
    )
    return Explained(
        name=name,
        value=round_to_fen(capped, divisor),
        whole=whole_yuan(capped, divisor),
        formula=formula,
        convention="fee-half-up",
        defaulted=True,
        citations=scale.citations,
        parts=parts,
    )


def _part_in(band: FeeBand, scale: FeeScale, amount: Decimal) -> Decimal:
    """How much of the amount lies in this band."""
    above = [other.above for other in scale.bands if other.above > band.above]
    return min(amount, min(above)) - band.above if above else amount - band.above


def _band(band: FeeBand, part: Decimal, scale: FeeScale) -> Explained:
    if band.flat:
        return Explained(name="fee-flat", value=round_to_fen(band.flat), citations=scale.citations)
    with exact():
        value = round_to_fen(band.rate * part)
    return Explained(
        name="fee-band",
        value=value,
        formula=f"{plain(part)} × {plain(band.rate)}",
        citations=scale.citations,
    )


def _unrounded(amount: Decimal) -> str:
    """In full: to the fen, and beyond it where the amount goes beyond. A formula is rounded once,
    at its end.
    """
    whole = round_to_fen(amount)
    return plain(whole if whole == amount else amount.normalize())


def _grouped(sums: str, ending: str) -> str:
    return f"({sums}){ending}" if ending and "+" in sums else sums + ending

"""Fees of the court in cumulative bands: filing, payment order, preservation, enforcement.

Source: 诉讼费用交纳办法 arts 13-16, which say nothing on rounding. Amounts in yuan, rounded once to
the fen, and once to whole yuan, each from the exact amount.
"""

from decimal import Decimal

from overdue_cli.core.answer.explanation import Explained, plain
from overdue_cli.core.law.procedure import FeeBand, FeeScale
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen, whole_yuan


def fee(name: str, amount: Decimal, scale: FeeScale, *, divisor: int = 1) -> Explained:
    """Compute the fee on `amount` with its bands; `divisor` 2 halves it, 3 takes a third.

    With 50 flat up to 10,000 and 2.5 % above that, 30,000 gives 50 + 500 = 550.00.
    """
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
    """Part of the amount that lies in this band."""
    upper_limits = [higher.above for higher in scale.bands if higher.above > band.above]
    return min(amount, min(upper_limits)) - band.above if upper_limits else amount - band.above


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
    """Write an amount with all its decimals, because a formula is rounded only once, at its end."""
    whole = round_to_fen(amount)
    return plain(whole if whole == amount else amount.normalize())


def _grouped(sums: str, ending: str) -> str:
    return f"({sums}){ending}" if ending and "+" in sums else sums + ending

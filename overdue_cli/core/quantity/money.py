"""Exact money: the one context everything is computed in, and the one place a number is rounded."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from decimal import (
    Clamped,
    Context,
    Decimal,
    DivisionByZero,
    Inexact,
    InvalidOperation,
    Overflow,
    localcontext,
)
from typing import Any

FEN = Decimal("0.01")
ZERO = Decimal("0.00")

# 60 digits hold any principal x rate x days the boundary lets in. Whatever would not fit exactly
# raises.
_EXACT = Context(prec=60, traps=[Clamped, DivisionByZero, Inexact, InvalidOperation, Overflow])


def exact() -> AbstractContextManager[Any]:
    """The context for all arithmetic of the core: a step that would lose a digit raises Inexact."""
    return localcontext(_EXACT)


def round_to_fen(amount: Decimal, divisor: int = 1) -> Decimal:
    """Round `amount / divisor` half-up (away from zero on a tie) to the fen.

    With `settler`, its other form, this is the only rounding of money in the program. The division
    is done in whole fen, so no digit is lost before the rounding.
    """
    # The context's own methods: entering it each time would cost more than the sum.
    twice = _EXACT.multiply(amount.copy_abs(), 200)
    rounded = _EXACT.divide_int(_EXACT.add(twice, divisor), 2 * divisor)
    return _EXACT.multiply(rounded.copy_sign(amount) if rounded else rounded, FEN)


def fen_rounder(divisor: int) -> Callable[[Decimal], Decimal]:
    """`settle` by one divisor for a great many amounts of 0 or more; what it gives is called inside
    `exact()`.
    """
    double, over, twice = Decimal(200), Decimal(divisor), Decimal(2 * divisor)

    def settled(amount: Decimal) -> Decimal:
        return (amount * double + over) // twice * FEN

    return settled


def whole_yuan(amount: Decimal, divisor: int = 1) -> Decimal:
    """`amount / divisor` half-up to whole yuan, from the exact amount and not from its fen."""
    with exact():
        return Decimal(int(round_to_fen(amount, divisor * 100) * 100))


def whole_fen_down(amount: Decimal, divisor: int = 1) -> Decimal:
    """`amount / divisor` cut to the fen: what a borrower commits to is never rounded up."""
    with exact():
        return (amount * 100 // divisor) * FEN


def least_that(suffices: Callable[[Decimal], bool], enough: Decimal) -> Decimal:
    """The smallest amount, to the fen, that suffices; `enough` does, and so does whatever lies
    above one that does.
    """
    short, more = 0, int(enough * 100)
    while more - short > 1:
        middle = (short + more) // 2
        if suffices(middle * FEN):
            more = middle
        else:
            short = middle
    return more * FEN


def pro_rata(weights: Sequence[Decimal], amount: Decimal) -> Sequence[Decimal]:
    """`amount`, at most the sum of `weights`, in proportion to them, in whole fen.

    Each gets its share cut to the fen; what is over goes fen by fen to the largest remainders, the
    first among equals first.
    """
    total = sum(weights, ZERO)
    if amount >= total:
        return tuple(weights)
    with exact():
        fen, whole = int(amount * 100), int(total * 100)
        parts = [divmod(fen * int(weight * 100), whole) for weight in weights]
        over = fen - sum(part for part, _ in parts)
        lucky = set(sorted(range(len(parts)), key=lambda i: -parts[i][1])[:over])
        return tuple((part + (i in lucky)) * FEN for i, (part, _) in enumerate(parts))


def per_cent(part: Decimal, whole: Decimal, divisor: int = 1) -> Decimal:
    """`part / (whole x divisor)` as a fraction, half-up to 1/100 of a per cent; only for
    showing.
    """
    with exact():
        base = whole * divisor
        return (part * 20000 + base) // (2 * base) * Decimal("0.0001")


def cut_ratio(numerator: int, divisor: int) -> Decimal:
    """`numerator / divisor`, whole numbers of any size and 0 or more, cut to six decimals; only for
    showing.
    """
    with exact():
        return Decimal(numerator * 1_000_000 // divisor).scaleb(-6)


def solved_rate(rate: Decimal) -> Decimal:
    """A rate that can only be found by approaching it, half-even to the twelve decimals that are
    handed out.

    Call it in the context the rate was found in: there its further digits are kept.
    """
    return rate.quantize(Decimal("1e-12"))

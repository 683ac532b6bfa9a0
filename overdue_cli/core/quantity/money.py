"""Exact money: the decimal context of all arithmetic, and the only place a number is rounded."""

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

# 60 digits hold any principal x rate x days that the readers of input let in. Inexact is trapped,
# so that an amount which would not fit raises and is never rounded in silence.
_EXACT = Context(prec=60, traps=[Clamped, DivisionByZero, Inexact, InvalidOperation, Overflow])


def exact() -> AbstractContextManager[Any]:
    """The decimal context for all arithmetic of the core: a step that would lose a digit raises
    Inexact.
    """
    return localcontext(_EXACT)


def round_to_fen(amount: Decimal, divisor: int = 1) -> Decimal:
    """`amount / divisor` in yuan, rounded half-up (away from zero on a tie) to the fen.

    1.005 is 1.01 and -1.005 is -1.01. With `fen_rounder`, its form for many amounts, this is the
    only half-up rounding of money in the program.
    """
    # Divided in whole fen, so that no digit is lost before the rounding: floor((2a + d) / 2d).
    # By the context's own methods, since entering the context would cost more than the division.
    twice = _EXACT.multiply(amount.copy_abs(), 200)
    rounded = _EXACT.divide_int(_EXACT.add(twice, divisor), 2 * divisor)
    return _EXACT.multiply(rounded.copy_sign(amount) if rounded else rounded, FEN)


def fen_rounder(divisor: int) -> Callable[[Decimal], Decimal]:
    """A function that rounds `amount / divisor` half-up to the fen, prepared once for many amounts.

    The function takes amounts of 0 or more and is called inside `exact()`.
    """
    double, half, twice = Decimal(200), Decimal(divisor), Decimal(2 * divisor)

    def to_fen(amount: Decimal) -> Decimal:
        return (amount * double + half) // twice * FEN

    return to_fen


def whole_yuan(amount: Decimal, divisor: int = 1) -> Decimal:
    """`amount / divisor` in yuan, rounded half-up to whole yuan: 0.499 is 0."""
    # From the exact amount: rounded to the fen first, 0.499 would be 0.50 and then 1.
    with exact():
        return Decimal(int(round_to_fen(amount, divisor * 100) * 100))


def whole_yuan_down(amount: Decimal) -> Decimal:
    """An amount of 0 or more cut to whole yuan, to the fen where it is less than one: what a person
    can say and keep. 1,172.50 is 1,172.00, and 0.50 stays.
    """
    with exact():
        return (amount // 1).quantize(FEN) if amount >= 1 else whole_fen_down(amount)


def parts_in_whole_yuan(parts: Sequence[Decimal], limits: Sequence[Decimal]) -> Sequence[Decimal]:
    """Parts of one sum in whole yuan that still come to it, none above its limit: 266.90 and 433.10
    are 267.00 and 433.00.

    Largest remainders: each is cut, and the yuan left over go one each to the largest remainders,
    the first among equals first. A part that is its limit, or less than a yuan, stays as it is;
    the fen it leaves over go with the largest part that has room for them.
    """
    with exact():
        cut = [index for index, part in enumerate(parts) if 1 <= part < limits[index]]
        shown = [*parts]
        for index in cut:
            shown[index] = (parts[index] // 1).quantize(FEN)
        over = sum(parts, ZERO) - sum(shown, ZERO)
        for index in sorted(cut, key=lambda each: -(parts[each] % 1)):
            if over >= 1 and shown[index] + 1 <= limits[index]:
                shown[index] += 1
                over -= 1
        for index in sorted(cut, key=lambda each: -shown[each]):
            more = min(over, limits[index] - shown[index])
            shown[index] += more
            over -= more
        return tuple(shown)


def whole_fen_down(amount: Decimal, divisor: int = 1) -> Decimal:
    """`amount / divisor` in yuan, cut to the fen: a payment that is offered is never rounded up."""
    with exact():
        return (amount * 100 // divisor) * FEN


def least_that(suffices: Callable[[Decimal], bool], enough: Decimal) -> Decimal:
    """The smallest amount above 0, to the fen, that suffices, by bisection.

    `enough` must suffice, and so must every amount above one that does.
    """
    too_little, sufficient = 0, int(enough * 100)  # in fen
    while sufficient - too_little > 1:
        middle = (too_little + sufficient) // 2
        if suffices(middle * FEN):
            sufficient = middle
        else:
            too_little = middle
    return sufficient * FEN


def pro_rata(weights: Sequence[Decimal], amount: Decimal) -> Sequence[Decimal]:
    """Shares of `amount` in proportion to `weights`, in whole fen; an amount above their sum gives
    the weights themselves.

    10.00 by three equal weights is 3.34, 3.33, 3.33. Largest remainders: shares are cut to the fen,
    and the fen left over go one each to the largest remainders, the first among equals first.
    """
    total = sum(weights, ZERO)
    if amount >= total:
        return tuple(weights)
    with exact():
        fen = shares_in_fen([int(weight * 100) for weight in weights], int(amount * 100))
        return tuple(part * FEN for part in fen)


def shares_in_fen(weights: Sequence[int], amount: int) -> Sequence[int]:
    """The same in whole fen."""
    whole = sum(weights)
    if amount >= whole:
        return tuple(weights)
    parts, remainders = [], []
    for weight in weights:
        part, remainder = divmod(amount * weight, whole)
        parts.append(part)
        remainders.append(remainder)
    # A stable sort: equal remainders keep their order, so one case always gives one result.
    if left_over := amount - sum(parts):
        order = sorted(range(len(parts)), key=remainders.__getitem__, reverse=True)
        for index in order[:left_over]:
            parts[index] += 1
    return parts


def whole_fen(amount: Decimal) -> int | None:
    """An amount in whole fen; None where it is no whole number of them."""
    fen = _EXACT.multiply(amount, 100)
    whole = int(fen)
    return whole if whole == fen else None


def per_cent(part: Decimal, whole: Decimal, divisor: int = 1) -> Decimal:
    """`part / (whole x divisor)` as a fraction, rounded half-up to 0.01 %; for display only: 1 of 3
    is 0.3333.
    """
    with exact():
        base = whole * divisor
        return (part * 20000 + base) // (2 * base) * Decimal("0.0001")


def cut_ratio(numerator: int, divisor: int) -> Decimal:
    """`numerator / divisor` cut to six decimals, for display only; whole numbers of 0 or more."""
    with exact():
        return Decimal(numerator * 1_000_000 // divisor).scaleb(-6)


def solved_rate(rate: Decimal) -> Decimal:
    """A rate found by approximation, rounded half-even to the twelve decimals handed out.

    Called in the context the rate was computed in, not in `exact()`, which refuses to drop the
    further digits.
    """
    return rate.quantize(Decimal("1e-12"))

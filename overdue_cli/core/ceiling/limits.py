"""The cap charges are held against, window by window: its rate, its days, what lies above it, what
is not tested.

Licensed lenders: 24 % a year, which a court may apply when asked (法发〔2017〕22号). Private
lenders: four times the one-year LPR of a reference day. Of a private contract made before
2020-08-20 the days until then are, on request, under the rule of that time (法释〔2015〕18号), the
days since at the cap of the day the suit is filed (art. 31 of the SPC provisions). Contracts made
before the 2015 rule are not tested for the days up to 2020-08-19.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.law.lending import Lending
from overdue_cli.core.quantity.day_count import EndDay, days_between
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen
from overdue_cli.core.request.parse import tidy

LenderKind = Literal["bank", "card-issuer", "consumer-finance", "small-loan", "private"]
Reference = Literal["contract", "default", "filing"]


class CapWindow(msgspec.Struct, frozen=True, kw_only=True):
    """Days under one cap; `rate` None: not tested. `end` is not counted unless the end day is.

    `is_older`: days before 2020-08-20 of an older private contract; `void` is the rate above which
    the rule of that time calls the agreement void.
    """

    start: date
    end: date
    days: int
    rate: Decimal | None
    is_older: bool = False
    void: Decimal | None = None


class Excess(msgspec.Struct, frozen=True, kw_only=True):
    """Charges above the cap, in yuan: `least` and `most` differ where it is not known for which
    window something was charged.
    """

    least: Decimal
    most: Decimal


def licensed_windows(
    start: date, end: date, lending: Lending, end_day: EndDay = "head"
) -> tuple[CapWindow, ...]:
    """The one window of a licensed lender."""
    days = days_between(start, end, end_day)
    return (CapWindow(start=start, end=end, days=days, rate=lending.licensed_cap),)


def private_windows(
    start: date,
    end: date,
    reference: date | None,
    contract: date | None,
    lending: Lending,
    end_day: EndDay = "head",
) -> tuple[CapWindow, ...]:
    """Windows of a private loan: days of an older contract until 2020-08-20 under the rule of that
    time, then those under the LPR of the reference day.

    `contract` None: made on an unknown day, at the latest on `start`. `reference` None: the
    days since 2020-08-20 are not tested. Raises BeforeHistory when it lies before the first LPR and
    there are such days.
    """
    change, total = lending.private_since, days_between(start, end, end_day)
    # With neither end counted the first day that counts is the one after `start`.
    first = start + timedelta(days=end_day == "neither")
    newer = contract is not None and contract >= change
    before = 0 if newer else min(total, max(0, (change - first).days))
    # All days lie before the change. Day 0 has no days at all and gets the one window below.
    if before == total and before:
        return (_older(start, end, total, contract, lending),)
    rate = None if reference is None else private_cap_on(reference, lending)
    if not before:
        return (CapWindow(start=start, end=end, days=total, rate=rate),)
    return (
        _older(start, change, before, contract, lending),
        CapWindow(start=change, end=end, days=total - before, rate=rate),
    )


def _older(start: date, end: date, days: int, contract: date | None, lending: Lending) -> CapWindow:
    """Days up to 2020-08-19: tested only for a contract that is known to be of the 2015 rule's
    time.
    """
    rule = lending.older_private
    # A contract without a date may be older than this rule, and the rates it would rest on then are
    # not in the rulebook.
    if contract is None or contract < rule.since:
        return CapWindow(start=start, end=end, days=days, rate=None, is_older=True)
    return CapWindow(start=start, end=end, days=days, rate=rule.cap, is_older=True, void=rule.void)


def reference_day(made: date, filed: date, lending: Lending) -> date:
    """The day whose LPR a private cap rests on: that of the contract, of an older contract that of
    filing (art. 31).
    """
    return made if made >= lending.private_since else filed


def private_cap_on(day: date, lending: Lending) -> Decimal:
    """Multiple of the one-year LPR in force on `day` (art. 25 of the SPC provisions). Raises
    BeforeHistory before the first LPR.
    """
    with exact():
        return tidy(lending.lpr.at(day) * lending.private_multiple)


def allowed_in(
    windows: Sequence[CapWindow], base_days: Sequence[Decimal], basis: int
) -> tuple[Decimal | None, ...]:
    """Amounts the cap of each window allows, in yuan, rounded once; None where it is not tested."""
    pairs = zip(windows, base_days, strict=True)
    return tuple(
        None if window.rate is None else cap_amount(base, window.rate, basis)
        for window, base in pairs
    )


def cap_amount(base_days: Decimal, rate: Decimal, basis: int) -> Decimal:
    """Interest at a yearly rate on `base_days` (yuan × days), rounded to the fen.

    300,000 yuan × days at 0.24 on a year of 360 days: 200.00.
    """
    with exact():
        return round_to_fen(base_days * rate, basis)


def excess_of(
    charged: Sequence[Decimal], allowed: Sequence[Decimal | None], undated: Decimal = ZERO
) -> Excess:
    """Charges above the caps, added up over the windows: room below the cap of one is of no use to
    another.

    `undated` was charged for an unknown window. At the least it fills the room of all windows (one
    that is not tested takes all of it), at the most it falls on the window with the least room.
    Charged 120 and 50 of 100 and 80 allowed, undated 40: at least 20 + 10, at most 20 + 40.
    """
    with exact():
        tested = [
            (amount, cap) for amount, cap in zip(charged, allowed, strict=True) if cap is not None
        ]
        sure = sum((_above(amount, cap) for amount, cap in tested), ZERO)
        room = [_above(cap, amount) for amount, cap in tested]
        if not room:
            return Excess(least=ZERO, most=ZERO)
        # A window that is not tested may have taken all of `undated`.
        is_all = len(tested) == len(allowed)
        least = _above(undated, sum(room, ZERO)) if is_all else ZERO
        return Excess(least=sure + least, most=sure + _above(undated, min(room)))


def over(charged: Decimal, allowed: Decimal) -> Decimal:
    """Amount charged above what is allowed, in yuan; never below 0."""
    with exact():
        return _above(charged, allowed)


def _above(charged: Decimal, allowed: Decimal) -> Decimal:
    """The same inside `exact`, which is entered once for many."""
    return max(ZERO, charged - allowed)


def verdict_at(excesses: Iterable[Excess]) -> str:
    """Verdict over all readings: above only when each is above at the least, below only when none
    is at the most; else it depends.
    """
    readings = tuple(excesses)
    if not readings:
        return "not-tested"
    if all(excess.least > 0 for excess in readings):
        return "above"
    return "depends" if any(excess.most > 0 for excess in readings) else "below"

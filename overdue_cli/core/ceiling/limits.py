"""The line charges are held against, window by window: which rate, from when, what lies above it,
what is not tested.

Licensed lenders: 24 % a year, which a court may apply when asked (法发〔2017〕22号). Private
lenders: four times the one-year LPR of a reference day. Of a private contract made before
2020-08-20 the days until then are, on request, under the rule of that time (法释〔2015〕18号), the
days since at the line of the day the suit is filed (art. 31 of the SPC provisions). Contracts made
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
    """Days that bear one line; `rate` None: not tested. `end` is not counted unless the end day is.

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
    """What is charged above, in yuan: apart where it is not known for which window something was
    charged.
    """

    least: Decimal
    most: Decimal


def licensed_windows(
    start: date, end: date, lending: Lending, end_day: EndDay = "head"
) -> tuple[CapWindow, ...]:
    """One window at 24 %."""
    days = days_between(start, end, end_day)
    return (CapWindow(start=start, end=end, days=days, rate=lending.licensed_line),)


def private_windows(
    start: date,
    end: date,
    reference: date | None,
    contract: date | None,
    lending: Lending,
    end_day: EndDay = "head",
) -> tuple[CapWindow, ...]:
    """The days of an older contract until 2020-08-20 under the rule of that time, then those at the
    reference day's.

    `contract` None: made on a day nobody said, at the latest on `start`. `reference` None: the
    days since 2020-08-20 are not tested. Raises BeforeHistory when it lies before the first LPR and
    there are such days.
    """
    change, total = lending.private_since, days_between(start, end, end_day)
    first = start + timedelta(days=end_day == "neither")
    newer = contract is not None and contract >= change
    before = 0 if newer else min(total, max(0, (change - first).days))
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
    if contract is None or contract < rule.since:
        return CapWindow(start=start, end=end, days=days, rate=None, is_older=True)
    return CapWindow(start=start, end=end, days=days, rate=rule.line, is_older=True, void=rule.void)


def reference_day(made: date, filed: date, lending: Lending) -> date:
    """The day whose LPR a private cap rests on: that of the contract, of an older contract that of
    filing (art. 31).
    """
    return made if made >= lending.private_since else filed


def private_cap_on(day: date, lending: Lending) -> Decimal:
    """Four times the one-year LPR in force on `day`. Raises BeforeHistory before the first LPR."""
    with exact():
        return tidy(lending.lpr.at(day) * lending.private_multiple)


def allowed_in(
    windows: Sequence[CapWindow], base_days: Sequence[Decimal], basis: int
) -> tuple[Decimal | None, ...]:
    """What each window's line allows, in yuan, settled once; None where it is not tested."""
    pairs = zip(windows, base_days, strict=True)
    return tuple(
        None if each.rate is None else cap_amount(base, each.rate, basis) for each, base in pairs
    )


def cap_amount(base_days: Decimal, rate: Decimal, basis: int) -> Decimal:
    """A yearly rate on so many yuan x days."""
    with exact():
        return round_to_fen(base_days * rate, basis)


def excess_of(
    charged: Sequence[Decimal], allowed: Sequence[Decimal | None], undated: Decimal = ZERO
) -> Excess:
    """What is charged above, added up over the windows: room that one leaves is of no use to
    another.

    `undated` was charged for nobody knows which window. At the least it fills the room there is
    anywhere (a window that is not tested takes all of it), at the most it stands where there is
    least room.
    """
    with exact():
        tested = [
            (is_charged, line)
            for is_charged, line in zip(charged, allowed, strict=True)
            if line is not None
        ]
        sure = sum((over(is_charged, line) for is_charged, line in tested), ZERO)
        room = [over(line, is_charged) for is_charged, line in tested]
        if not room:
            return Excess(least=ZERO, most=ZERO)
        least = over(undated, sum(room, ZERO)) if len(tested) == len(allowed) else ZERO
        return Excess(least=sure + least, most=sure + over(undated, min(room)))


def over(charged: Decimal, allowed: Decimal) -> Decimal:
    """What is charged above the line, in yuan; never below 0."""
    with exact():
        return max(ZERO, charged - allowed)


def verdict_at(excesses: Iterable[Excess]) -> str:
    """Above only when every reading is above, come what may; below only when none can be."""
    found = tuple(excesses)
    if not found:
        return "not-tested"
    if all(each.least > 0 for each in found):
        return "above"
    return "depends" if any(each.most > 0 for each in found) else "below"

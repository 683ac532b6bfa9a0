"""The line charges are held against, window by window: which rate, from when, and what is not tested.

Licensed lenders: 24 % a year, which a court may apply when asked (法发〔2017〕22号). Private lenders: four times
the one-year LPR of a reference day; for contracts made before 2020-08-20 only the days from then on, at the
line of the day the suit is filed (art. 31 of the SPC provisions). What held before is not computed here.
"""

from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.ceilings import PRIVATE_RULE_FROM, private_line_on
from overdue_cli.core.conventions import EndDay, days_between
from overdue_cli.core.money import ZERO, exact, settle
from overdue_cli.core.rules import Lending

Kind = Literal["bank", "card-issuer", "consumer-finance", "small-loan", "private"]
Reference = Literal["contract", "default", "filing"]


class LineWindow(msgspec.Struct, frozen=True, kw_only=True):
    """Days that bear one line; `rate` None: not tested. `end` is not counted unless the end day is."""

    start: date
    end: date
    days: int
    rate: Decimal | None


def licensed_windows(start: date, end: date, lending: Lending, end_day: EndDay = "head") -> tuple[LineWindow, ...]:
    """One window at 24 %."""
    days = days_between(start, end, end_day)
    return (LineWindow(start=start, end=end, days=days, rate=lending.licensed_line),)


def private_windows(
    start: date, end: date, reference_day: date, contract: date, lending: Lending, end_day: EndDay = "head"
) -> tuple[LineWindow, ...]:
    """Four times the LPR of `reference_day`; of an older contract only the days from 2020-08-20 are tested.

    Raises BeforeHistory when `reference_day` lies before the first LPR and there are days to test.
    """
    total = days_between(start, end, end_day)
    first = start + timedelta(days=end_day == "neither")
    before = 0 if contract >= PRIVATE_RULE_FROM else min(total, max(0, (PRIVATE_RULE_FROM - first).days))
    if before == total and before:
        return (LineWindow(start=start, end=end, days=total, rate=None),)
    rate = private_line_on(reference_day, lending)
    if not before:
        return (LineWindow(start=start, end=end, days=total, rate=rate),)
    return (
        LineWindow(start=start, end=PRIVATE_RULE_FROM, days=before, rate=None),
        LineWindow(start=PRIVATE_RULE_FROM, end=end, days=total - before, rate=rate),
    )


def allowed_over(principal: Decimal, windows: tuple[LineWindow, ...], basis: int) -> Decimal:
    """What the line allows over the tested windows, in yuan, each window settled once."""
    with exact():
        lines = [settle(principal * each.rate * each.days, basis) for each in windows if each.rate is not None]
        return sum(lines, ZERO)

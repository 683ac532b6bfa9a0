"""Where the range of a private loan ends: interest and all other charges together are supported up
to a line (民间借贷规定 art. 25, 28, 29), so a rate or a multiple that nobody told adds no more.
"""

from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core.quantity.estimate import Estimate
from overdue_cli.core.quantity.money import exact


class Supported(msgspec.Struct, frozen=True, kw_only=True):
    """The rates, per period of the terms, up to which the range of a private loan reaches: `older`
    until the day `change`, where it was overdue `since` before it, then `rate`.

    `older` None: not known which. Neither is below what is counted at the point: what was agreed
    and told is shown as it was told, with what of it lies above the line beside it.
    """

    since: date
    change: date | None
    older: Decimal | None
    rate: Decimal

    def rate_days(self, start: date, end: date, rate: Decimal) -> Decimal:
        """Such a rate times days from `start` to `end`, `end` not counted, as far as supported.

        At 23.1 % and a line of 15.4 %, 184 days: 15.4 % x 184.
        """
        before = 0 if self.change is None else max(0, (min(self.change, end) - start).days)
        older = rate if self.older is None else min(rate, self.older)
        with exact():
            return older * before + min(rate, self.rate) * ((end - start).days - before)

    @property
    def highest(self) -> Decimal | None:
        """The higher of the two, for days of either; None where one is not known."""
        if self.change is None:
            return self.rate
        return None if self.older is None else max(self.older, self.rate)


def ends_within(line: Supported, rate: Estimate, multiplier: Estimate) -> bool:
    """Whether the line cuts anything off the range of these two."""
    with exact():
        return rate.high * multiplier.high > min(line.rate, line.older or line.rate)

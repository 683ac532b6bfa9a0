"""Interest for delayed performance of a judgment (`law/delay-interest.toml`)."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.law.record import Cites, Grounds, Record


class DelayRule(Record, frozen=True, kw_only=True):
    """The rate a day of the doubled part, and where each piece of it stands; it holds from `since`
    on."""

    rate: Decimal
    since: date
    citations: Cites
    counting: Grounds
    suspension: Grounds
    order: Grounds

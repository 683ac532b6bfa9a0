"""Interest for delayed performance of a judgment (`law/delay-interest.toml`)."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.law.record import Cites, Grounds, Record


class DelayRule(Record, frozen=True, kw_only=True):
    """The daily rate of the doubled part (加倍部分债务利息), in force from `since`, and the grounds
    of counting, suspension and order of payment.
    """

    rate: Decimal
    since: date
    citations: Cites
    counting: Grounds
    suspension: Grounds
    order: Grounds

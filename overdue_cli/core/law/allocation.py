"""In which order a payment is counted (`law/allocation.toml`)."""

from overdue_cli.core.law.record import Grounds, Record


class Allocation(Record, frozen=True, kw_only=True):
    """Where the rules stand."""

    across: Grounds
    designated: Grounds
    within: Grounds
    accruing: Grounds
    counting: Grounds

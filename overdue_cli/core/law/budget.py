"""Average household spending (`law/budget.toml`)."""

from decimal import Decimal

from overdue_cli.core.law.record import Cites, Record


class UsualSpending(Record, frozen=True, kw_only=True):
    """Average spending in yuan per head and year, by group of the statistics.

    `groups` maps a category of the budget to its group. A budget item above `ask_above` times the
    average is asked about: it is often a year's amount entered as a month's.
    """

    per_head: dict[str, Decimal]
    groups: dict[str, str]
    ask_above: int
    citations: Cites

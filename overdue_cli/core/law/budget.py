"""What people usually spend (`law/budget.toml`)."""

from decimal import Decimal

from overdue_cli.core.law.record import Cites, Record


class UsualSpending(Record, frozen=True, kw_only=True):
    """What people spend on the average: yuan a head and year, by group; `groups` names that of a
    category.

    `ask_above` is from how many times that on to ask whether a line is right.
    """

    per_head: dict[str, Decimal]
    groups: dict[str, str]
    ask_above: int
    citations: Cites

"""Until when acts that harm a creditor can be set aside (`law/undoing.toml`)."""

from overdue_cli.core.law.record import Cites, Record


class Undoing(Record, frozen=True, kw_only=True):
    """Years from the day the creditor knew, and from the act at the most."""

    known_years: int
    act_years: int
    citations: Cites

"""Repaying, and what a loan costs a year (`law/repayment.toml`)."""

from overdue_cli.core.law.record import Cites, Record


class Repayment(Record, frozen=True, kw_only=True):
    """Where the rules on repaying and on what a loan costs a year stand."""

    contract: Cites
    received: Cites
    all_costs: Cites
    simple_or_compound: Cites
    line: Cites
    order: Cites
    day_off: Cites

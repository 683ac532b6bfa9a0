"""Findings: how collection should be done, and where to turn."""

from overdue_cli.core.answer.finding import Finding


class Conduct(Finding, frozen=True):
    """A rule on how collection is done, and with what force its sources say so."""

    rule: str
    forces: tuple[str, ...]


class TurnTo(Finding, frozen=True):
    """A place to turn to."""

    channel: str
    number: str = ""

"""Findings of the section on rights: rules of collection, and places to turn to."""

from overdue_cli.core.answer.finding import Finding


class Conduct(Finding, frozen=True):
    """A rule on the conduct of collection, and the legal force of its sources."""

    rule: str
    forces: tuple[str, ...]


class TurnTo(Finding, frozen=True):
    """A place to turn to."""

    channel: str
    number: str = ""

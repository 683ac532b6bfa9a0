"""Findings: where to turn when nothing is left."""

from overdue_cli.core.findings.base import Finding


class FreeMediation(Finding, frozen=True):
    """Mediation costs nothing, and what is agreed can be confirmed by a court."""


class NoPersonalInsolvency(Finding, frozen=True):
    """There is no national law on personal insolvency."""


class InsolvencyPilot(Finding, frozen=True):
    """A place has a regulation of its own. `residence`: shenzhen or xiamen."""

    residence: str


class CollectiveSettlement(Finding, frozen=True):
    """Courts of a place settle all debts of a person together, if the creditors agree."""

    residence: str

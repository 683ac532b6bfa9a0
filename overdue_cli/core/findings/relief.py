"""Findings: where to turn when nothing is left."""

from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


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


class NothingLeft(Finding, frozen=True):
    """Income is just used up."""


class NoSurplus(Finding, frozen=True):
    """Less than nothing is left."""

    short: Decimal


class ProtectFirst(Finding, frozen=True):
    """What to pay first when it is not enough for everything."""


class TokenPayment(Finding, frozen=True):
    """A small payment to show good will, and what it goes to: `order` is usual, or card-over-90."""

    order: str


class MoneyIn(Finding, frozen=True):
    """Money that may come in, by the cause: `what` is unemployment, housing-fund, medical-aid or
    temporary-aid. The first two were not looked up: to be asked about.
    """

    what: str


class SocialAid(Finding, frozen=True):
    """Public help for people whose living is not secured."""

"""Findings of the section on relief: help where no surplus is left."""

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
    """The income is just used up."""


class NoSurplus(Finding, frozen=True):
    """The budget is `short` each month."""

    short: Decimal


class ProtectFirst(Finding, frozen=True):
    """The payments to make first when income does not cover everything."""


class TokenPayment(Finding, frozen=True):
    """A small payment in good faith, and what it is counted towards. `order`: usual or
    card-over-90.
    """

    order: str


class MoneyIn(Finding, frozen=True):
    """Money that may come in, by the cause: `what` is unemployment, housing-fund, medical-aid or
    temporary-aid. The first two were not looked up: to be asked about.
    """

    what: str


class SocialAid(Finding, frozen=True):
    """Public help for people whose living is not secured."""

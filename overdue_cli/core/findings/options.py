"""Findings: what can be asked of a lender, in its own menu."""

from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class OptionSettle(Finding, frozen=True):
    """All at once, less what the lender waives."""

    owed: Decimal
    at_hand: Decimal


class OptionArrears(Finding, frozen=True):
    """What is due, so that the rest goes on as the contract has it. The one that needs nobody's
    consent.
    """

    due: Decimal
    later: Decimal


class OptionInstalments(Finding, frozen=True):
    """Instalments again: so much a month for so long; `cost` is what that adds to what is owed
    today.
    """

    payment: Decimal
    months: int
    cost: Decimal


class OptionInstalmentsShared(Finding, frozen=True):
    """Instalments again, as one of several lenders."""

    payment: Decimal


class OptionInstalmentsRelief(Finding, frozen=True):
    """Instalments again that end only if penalty interest stops."""

    payment: Decimal


class OptionInstalmentsOpen(Finding, frozen=True):
    """Instalments again, with no amount to name yet."""


class OptionIndividualised(Finding, frozen=True):
    """A card's plan: what is owed today over the longest term, without further charges."""

    months: int
    monthly: Decimal
    last: Decimal


class IndividualisedAboveLeft(Finding, frozen=True):
    """Even over the longest term a payment of such a plan is more than what is left of a month."""

    monthly: Decimal


class OptionExtend(Finding, frozen=True):
    """An extension, to be applied for before the due date."""


class OptionBillInstalments(Finding, frozen=True):
    """A card's bill in instalments, before the due date."""


class OptionDefer(Finding, frozen=True):
    """A deferral of so many days: what it costs with penalty interest, and at the contract rate (a
    card has one).
    """

    lender: str
    days: int
    cost: Decimal
    contract_cost: Decimal


class OptionRelief(Finding, frozen=True):
    """Penalty interest (a card's interest) stopped or reduced: what so many days of that save."""

    lender: str
    days: int
    saves: Decimal


class OptionPauseCollection(Finding, frozen=True):
    """No collection while the agreed amount is paid."""


class OptionPrincipalFirst(Finding, frozen=True):
    """Payments to principal before interest."""


class OptionsAndRecord(Finding, frozen=True):
    """What any of them does to the credit record."""


class OptionsAndLimitation(Finding, frozen=True):
    """What asking for any of them does to limitation; after a judgment to the period of
    enforcement.
    """

    period: str


class Papers(Finding, frozen=True):
    """What shows the cause."""

    cause: str

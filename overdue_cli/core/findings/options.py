"""Findings of the section on options: requests a lender has its own forms for, with their cost."""

from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class OptionSettle(Finding, frozen=True):
    """Settlement: all at once, less a part the lender waives; `at_hand` is the money at hand."""

    owed: Decimal
    at_hand: Decimal


class OptionArrears(Finding, frozen=True):
    """Payment of the arrears, after which the contract goes on. The only option that needs no
    consent.
    """

    due: Decimal
    later: Decimal


class OptionArrearsAlone(Finding, frozen=True):
    """The same where nobody said how much principal falls due later."""

    due: Decimal


class OptionInstalments(Finding, frozen=True):
    """New instalments of `payment` a month; `cost` is what they add to the amount owed today, by
    its `basis` at the terms, or at an example `rate` a `period`; unagreed: none, but the lender may
    claim some; free: by the terms nothing; before-due: at the contract rate, nothing being overdue.
    """

    payment: Decimal
    months: int
    cost: Decimal
    basis: str
    rate: Decimal | None = None
    period: str | None = None


class OptionInstalmentsAtCap(Finding, frozen=True):
    """The same instalments with interest held to the cap for private loans: `months`, and `total`
    paid.
    """

    months: int
    total: Decimal


class OptionInstalmentsShared(Finding, frozen=True):
    """New instalments from one of several lenders, with its part of the monthly payment; the others
    get theirs `others`: in-proportion, or in-turn.
    """

    payment: Decimal
    others: str


class OptionInstalmentsRelief(Finding, frozen=True):
    """New instalments that pay the debt off only if penalty interest stops."""

    payment: Decimal


class OptionInstalmentsOpen(Finding, frozen=True):
    """New instalments, without an amount to offer yet. `between` as in OptionPrincipalFirst."""

    between: str = "lender"


class OptionIndividualised(Finding, frozen=True):
    """An individualised card plan: the amount owed today over the longest term, without charges.
    `late` is open where late-payment charges so far are an estimate and not in it, else known;
    `most` is the monthly payment with the highest of them; `offer` what the words to say name a
    month, where that is more.
    """

    late: str
    months: int
    monthly: Decimal
    last: Decimal
    most: Decimal
    offer: Decimal | None = None

    @property
    def said(self) -> str:
        """Which of its sentences it is."""
        return self.late if self.offer is None else f"{self.late}-beside-offer"


class IndividualisedAboveLeft(Finding, frozen=True):
    """The payment of an individualised plan exceeds the surplus even over the longest term."""

    monthly: Decimal


class OptionExtend(Finding, frozen=True):
    """An extension, to be applied for before the due date."""


class OptionBillInstalments(Finding, frozen=True):
    """A card's bill in instalments, before the due date."""


class OptionDefer(Finding, frozen=True):
    """A deferral by `days`: its cost with penalty interest, and at the contract rate (for a card
    the same). `counted` is `lender`, with -example where `rate` a `period` is an example, or
    unagreed: none, but the lender may claim some.
    """

    lender: str
    days: int
    cost: Decimal
    contract_cost: Decimal
    counted: str
    rate: Decimal | None = None
    period: str | None = None


class OptionDeferAtCap(Finding, frozen=True):
    """What a deferral of a private loan adds with interest held to the cap."""

    days: int
    cost: Decimal


class OptionRelief(Finding, frozen=True):
    """A stop or cut of penalty interest (a card's interest), and what `days` of it save. `counted`
    is `lender`, with -example where `rate` a `period` is an example.
    """

    lender: str
    days: int
    saves: Decimal
    counted: str
    rate: Decimal | None = None
    period: str | None = None


class OptionPauseCollection(Finding, frozen=True):
    """No collection while the agreed amount is paid."""


class OptionPrincipalFirst(Finding, frozen=True):
    """Payments to principal before interest. `between`: a lender, or a person."""

    between: str = "lender"


class OptionsAndRecord(Finding, frozen=True):
    """The effect of the options on the credit record."""


class OptionsAndLimitation(Finding, frozen=True):
    """The effect of a request on limitation or, after a judgment or on a notarised claim, on the
    period of enforcement. `period`: suit, enforcement or notarised.
    """

    period: str


class Papers(Finding, frozen=True):
    """The documents that prove the cause."""

    cause: str

"""Findings of the section on steps: what to do, to ask for and to say.

`days` overdue; `principal`, `payment` and `interest` in yuan.
"""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class CallLender(Finding, frozen=True):
    """Today: call the lender's own hotline. `ask`: plan, or time where nothing is left."""

    ask: str
    number: str
    hours: str


class PayInApp(Finding, frozen=True):
    """Today: pay a debt that the money at hand covers and of which little could be waived; `to` a
    licensed lender, for a card, or to a person.
    """

    to: str
    owed: Decimal


class PayArrears(Finding, frozen=True):
    """Today: pay what is overdue, `owed`, which money at hand covers, of a debt whose contract then
    goes on; nobody has to agree. `to` as of PayInApp; `number` and `hours` of the lender's
    telephone where they are known.
    """

    to: str
    owed: Decimal
    number: str = ""
    hours: str = ""

    @property
    def said(self) -> str:
        """Which of its sentences it is."""
        return f"{self.to}-number" if self.number else self.to


class PayInGrace(Finding, frozen=True):
    """Today: pay the bill of a card, or its minimum, `until` the last day of its grace. `basis`:
    contract, or convention where nobody said what the contract has.
    """

    basis: str
    until: date


class PayNow(Finding, frozen=True):
    """Today: pay what is due of a loan that is only a day or two late, if that is possible."""


class AskForAid(Finding, frozen=True):
    """Today, before any lender: help with basic needs, for whose month does not cover them."""


class FindLender(Finding, frozen=True):
    """Today: look up who the lender is."""


class CallContractLender(Finding, frozen=True):
    """Today: reach the lender by the number in the contract. `ask`: plan, or time where nothing is
    left.
    """

    ask: str


class TalkToPrivateLender(Finding, frozen=True):
    """Today: speak with a private lender, in writing."""


class AdviceFirst(Finding, frozen=True):
    """Advice before contact, near limitation. `of`: loan, card, or card-at-amount where the
    principal reaches the amount from which an overdraft can be a crime.
    """

    of: str


class BeforeDue(Finding, frozen=True):
    """Day 0: the steps before the due date passes. `lender`: loan, card or private."""

    lender: str


class BeforeDueOn(Finding, frozen=True):
    """The steps before a due day that is `days` away. `lender` as in BeforeDue."""

    lender: str
    due: date
    days: int


class BeforeDueHotline(Finding, frozen=True, tag="before-due-line"):
    """The lender's own hotline, on day 0."""

    number: str
    hours: str


class SomeoneToTalkTo(Finding, frozen=True):
    """The hotline for psychological support, on the first screen."""

    number: str


class Ask(Finding, frozen=True):
    """A request to make, in order, with the next one if it is refused. `between` as in
    WrittenAgreement, of the requests that are put to a person in words of their own.
    """

    request: str
    between: str = "lender"

    @property
    def said(self) -> str:
        """Which of its sentences it is."""
        return self.request if self.between == "lender" else f"{self.request}-{self.between}"


class AskingIsNoRight(Finding, frozen=True):
    """The lender is free to grant or refuse a request. `lender`: loan, card or private."""

    lender: str


class IndustryMediation(Finding, frozen=True):
    """Mediators for financial disputes, where talks with a licensed lender get stuck."""


class CardInstalmentLimit(Finding, frozen=True, tag="sixty-instalments"):
    """The long individualised plan is a rule for cards only."""


class HaveReady(Finding, frozen=True):
    """The papers to have at hand. `lender`: loan, card or private."""

    lender: str


class CopyFromContract(Finding, frozen=True):
    """The terms to copy from the contract before calling."""


class NoteTheCall(Finding, frozen=True):
    """The points to write down about a call. `between` as in WrittenAgreement, without
    person-free.
    """

    between: str = "lender"


class SayToLender(Finding, frozen=True):
    """Words with an amount to offer. `to`: lender, issuer or person. `first_date` is the first day
    to pay on, None where the payday is not known. `roughly`, here and in other words to say: the
    days were said only roughly. `asks_interest`: a person is asked how it is counted meanwhile,
    some having been agreed.
    """

    to: str
    days: int
    principal: Decimal
    payment: Decimal
    cause: str
    first_date: date | None = None
    roughly: bool = False
    asks_interest: bool = False

    @property
    def said(self) -> str:
        """Which of its sentences it is."""
        return f"{self.to}-interest" if self.asks_interest else self.to


class SayInGrace(Finding, frozen=True):
    """Words to the bank of a card in its days of grace: whether a payment by `last_day` is in time,
    and what there is for a bill that cannot be paid in full.
    """

    days: int
    principal: Decimal
    last_day: date


class SayToLenderNoOffer(Finding, frozen=True):
    """Words without an amount. `to`: lender, issuer or person."""

    to: str
    days: int
    principal: Decimal
    cause: str
    roughly: bool = False


class SayToLenderNoMoney(Finding, frozen=True):
    """Words where nothing is left. `to`: lender, issuer or person."""

    to: str
    days: int
    principal: Decimal
    cause: str
    roughly: bool = False


class SayToLenderClears(Finding, frozen=True):
    """Words where the next payment clears it all. `to`: lender, issuer or person. `pays`: all, or
    arrears, where the contract then goes on.
    """

    to: str
    days: int
    principal: Decimal
    first_date: date
    roughly: bool = False
    pays: str = "all"

    @property
    def said(self) -> str:
        """Which of its sentences it is."""
        return self.to if self.pays == "all" else f"{self.to}-{self.pays}"


class SayToLenderDue(Finding, frozen=True):
    """Words before the due date passes. `to`: lender, issuer or person."""

    to: str
    principal: Decimal
    cause: str


class SayToLenderInterest(Finding, frozen=True):
    """Words where only interest is overdue and no principal is due yet."""

    days: int
    interest: Decimal
    cause: str
    roughly: bool = False


class SaySettle(Finding, frozen=True):
    """Words where money at hand would pay it all. `to`: lender, issuer or person."""

    to: str
    days: int
    principal: Decimal
    roughly: bool = False


class SayArrears(Finding, frozen=True):
    """Words where money at hand pays what is overdue and the contract then goes on. `to`: lender,
    issuer or person.
    """

    to: str
    days: int
    principal: Decimal
    roughly: bool = False


class SayIrregular(Finding, frozen=True):
    """Words where the worst month does not cover the payment offered: a bad month will be
    announced ahead.
    """


class SayLumpSum(Finding, frozen=True):
    """Words about money at hand: a waiver is asked in exchange for it."""

    amount: Decimal


class SayInCourt(Finding, frozen=True):
    """Words for the lender while a court looks at the claim: they ask for a settlement and admit
    nothing.
    """

    paper: str


class SayNothingPromised(Finding, frozen=True):
    """Words for the lender that ask for papers and neither admit nor promise anything."""


class SayAmountShown(Finding, frozen=True):
    """The principal in the words was found in an amount `shown`: how to put it, and to ask for the
    principal.
    """

    shown: Decimal


class SayToCollector(Finding, frozen=True):
    """Words for whoever calls to collect. `between` as in WrittenAgreement, without
    person-free.
    """

    between: str = "lender"


class WrittenAgreement(Finding, frozen=True):
    """The contents of an agreement in writing. `between`: a lender, a person, or person-free where
    no interest was agreed with one.
    """

    between: str = "lender"


class Avoid(Finding, frozen=True):
    """An action to avoid, since it makes matters worse."""

    what: str


class CourtFirst(Finding, frozen=True):
    """Today: answer the court paper before speaking to the lender."""

    paper: str


class CourtFirstPassed(Finding, frozen=True):
    """Today: what to do about a court paper whose period is over."""

    paper: str


class StopContacting(Finding, frozen=True):
    """A letter that asks for an end of it, where collectors have contacted somebody else."""

    letter: str


class OthersContacted(Finding, frozen=True):
    """Collectors have contacted somebody else. `who`: family, workplace or friends; `besides`: one
    told of before, with whom it is said what to do with the messages.
    """

    who: str
    besides: bool = False

    @property
    def said(self) -> str:
        """Which of its sentences it is."""
        return f"{self.who}-besides" if self.besides else self.who

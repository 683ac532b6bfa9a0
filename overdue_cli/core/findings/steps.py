"""Findings: what to do, to ask for and to say."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class CallLender(Finding, frozen=True):
    """Today: call the lender's own line. `ask`: plan, or time where nothing is left."""

    ask: str
    number: str
    hours: str


class FindLender(Finding, frozen=True):
    """Today: look up who the lender is."""


class CallContractLender(Finding, frozen=True):
    """Today: reach the lender on the line in the contract. `ask`: plan, or time where nothing is
    left.
    """

    ask: str


class TalkToPrivateLender(Finding, frozen=True):
    """Today: speak with a private lender, in writing."""


class AdviceFirst(Finding, frozen=True):
    """Today: legal advice before anything is said to the lender."""


class BeforeDue(Finding, frozen=True):
    """Day 0: what can still be done before the due date passes. `lender`: loan, card or private."""

    lender: str


class BeforeDueHotline(Finding, frozen=True, tag="before-due-line"):
    """The lender's own line, on day 0."""

    number: str
    hours: str


class SomeoneToTalkTo(Finding, frozen=True):
    """The line for psychological support, on the first screen."""

    number: str


class Ask(Finding, frozen=True):
    """Something to ask for, in order, with what to ask if it is refused."""

    request: str


class AskingIsNoRight(Finding, frozen=True):
    """What is asked for is the lender's to grant. `lender`: loan or card."""

    lender: str


class IndustryMediation(Finding, frozen=True):
    """Mediators for financial disputes, where talks with a licensed lender get stuck."""


class CardInstalmentLimit(Finding, frozen=True, tag="sixty-instalments"):
    """The 60-month plan is a card rule."""


class HaveReady(Finding, frozen=True):
    """Papers to have at hand. `lender`: loan, card or private."""

    lender: str


class CopyFromContract(Finding, frozen=True):
    """What to copy from the contract before calling."""


class NoteTheCall(Finding, frozen=True):
    """What to write down about a call."""


class SayToLender(Finding, frozen=True):
    """Words with an amount to offer. `to`: lender, issuer or person."""

    to: str
    days: int
    principal: Decimal
    payment: Decimal
    cause: str


class SayToLenderNoOffer(Finding, frozen=True):
    """Words without an amount. `to`: lender, issuer or person."""

    to: str
    days: int
    principal: Decimal
    cause: str


class SayToLenderNoMoney(Finding, frozen=True):
    """Words where nothing is left. `to`: lender, issuer or person."""

    to: str
    days: int
    principal: Decimal
    cause: str


class SayToLenderClears(Finding, frozen=True):
    """Words where the next payment clears it all. `to`: lender, issuer or person."""

    to: str
    days: int
    principal: Decimal
    first_date: date


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


class SaySettle(Finding, frozen=True):
    """Words where money at hand would pay it all. `to`: lender, issuer or person."""

    to: str
    days: int
    principal: Decimal


class SayIrregular(Finding, frozen=True):
    """Words where the amount offered does not come out of the worst month: that a bad month will be
    told ahead.
    """


class SayLumpSum(Finding, frozen=True):
    """Words about money at hand: what is waived in exchange for it."""

    amount: Decimal


class SayInCourt(Finding, frozen=True):
    """Words for the lender while a court looks at the claim: they ask for a settlement and admit
    nothing.
    """

    paper: str


class SayNothingPromised(Finding, frozen=True):
    """Words for the lender that ask for papers and neither admit nor promise anything."""


class SayToCollector(Finding, frozen=True):
    """Words for whoever calls to collect."""


class WrittenAgreement(Finding, frozen=True):
    """What an agreement in writing should say."""


class Avoid(Finding, frozen=True):
    """Something that makes it worse."""

    what: str


class CourtFirst(Finding, frozen=True):
    """The paper comes before the lender: what to do today."""

    paper: str


class CourtFirstPassed(Finding, frozen=True):
    """The same where the days of the paper are over."""

    paper: str


class OthersContacted(Finding, frozen=True):
    """Collectors have spoken to somebody else."""

    who: str

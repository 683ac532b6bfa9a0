"""Everything the core can say of a case. The class is the code, its fields are the parameters.

A new finding is one class here, its citations in the rulebook's `topics.toml` (or on the rule that it
shows), and its words in `words/`. Money is yuan, rates are fractions, days are counted from the due date.
"""

from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

import msgspec


def code_of(name: str) -> str:
    """`StageNow` -> `stage-now`."""
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name).removeprefix("-")


class Finding(msgspec.Struct, frozen=True, kw_only=True, tag_field="code", tag=code_of, omit_defaults=True):
    """A fact of the case or of the law, with where it comes from."""

    code: ClassVar[str]
    citations: tuple[str, ...]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.code = code_of(cls.__name__)


class Remark(Finding, frozen=True):
    """A finding of a calculation of `overdue calc`; each is defined beside what it belongs to."""


# -- where the debt stands --------------------------------------------------------------------------


class NotOverdue(Finding, frozen=True):
    """The due date has not passed."""


class StageNow(Finding, frozen=True):
    """The band of days this debt is in, and the code credit reports usually show for it."""

    days: int
    bucket: str
    first_day: int
    last_day: int
    report_code: str


class StageOpen(Finding, frozen=True):
    """The last band, which has no end."""

    days: int
    bucket: str
    first_day: int
    report_code: str


class StageCard(Finding, frozen=True):
    """A card: the report counts months below the minimum, not days."""

    days: int
    bucket: str


class StagePrivate(Finding, frozen=True):
    """A private loan: the trade's bands are not its own."""

    days: int


class UsualNow(Finding, frozen=True):
    """What is usual in this band of days."""

    band: str


class Measure(Finding, frozen=True):
    """One of five measures that may run side by side, and how often it is met now."""

    measure: str
    likelihood: str


class CoursePrivate(Finding, frozen=True):
    """How private loans are collected is not reported anywhere; only the legal ways are known."""


class MeasuresParallel(Finding, frozen=True):
    """The five measures are no ladder."""


class GraceReported(Finding, frozen=True):
    """This product is reported to take payment until the end of the day after the due date."""

    until: date


class GraceCard(Finding, frozen=True):
    """Cards: a convention of the trade names days of grace."""


class GraceVaries(Finding, frozen=True):
    """Some lenders are reported to take payment a day later."""

    until: date


class LoanClassNow(Finding, frozen=True):
    """The class in which a bank must at least carry the loan."""

    loan_class: str
    first_day: int


class AccelerationByContract(Finding, frozen=True):
    """Whether and when the whole loan can be called due is in the contract."""


class NoWaitingPeriod(Finding, frozen=True):
    """No rule sets a number of days before a lender may sue."""


class LawyerLetter(Finding, frozen=True):
    """A lawyer's letter is not a court paper."""


# -- what it has cost -------------------------------------------------------------------------------


class AddedSoFar(Finding, frozen=True):
    """What being overdue has added, when rate and multiple are given or have a source."""

    total: Decimal
    per_day: Decimal


class AddedBetween(Finding, frozen=True):
    """What it has added when the rate itself is only bounded: the range comes first."""

    low: Decimal
    high: Decimal
    point: Decimal
    per_day: Decimal


class AddedRange(Finding, frozen=True):
    """The range around a point."""

    low: Decimal
    high: Decimal


class NothingAdded(Finding, frozen=True):
    """Day 0."""

    per_day: Decimal


class RateUsed(Finding, frozen=True):
    """The rate and multiple reckoned with. `basis`: given, reported, assumed; unchanged where the multiple is 1."""

    basis: str
    rate: Decimal
    period: str
    multiplier: Decimal


class RateOutsidePublished(Finding, frozen=True):
    """The rate given lies outside what the lender publishes."""

    low: Decimal
    high: Decimal


class NarrowsMost(Finding, frozen=True):
    """The one answer that would narrow the range most, and the range if it is the point taken."""

    field: str
    point: Decimal
    low: Decimal
    high: Decimal


class WouldSettle(Finding, frozen=True):
    """The one answer that is still missing for an exact amount."""

    field: str


class AskLender(Finding, frozen=True):
    """Nobody said who the lender in the contract is; it is the first thing to find out."""


class PenaltyReplaces(Finding, frozen=True):
    """Penalty interest stands in place of contract interest; the two are not added up."""


class PenaltyByAgreement(Finding, frozen=True):
    """For this kind of lender (`lender`: licensed or private) the contract decides the overdue rate."""

    lender: str


class MultiplierUnusual(Finding, frozen=True):
    """A multiple outside what the rule for banks allows for being overdue."""

    multiplier: Decimal
    low: Decimal
    high: Decimal


class OneDay(Finding, frozen=True):
    """Counting a day more or less."""

    amount: Decimal


class OtherYear(Finding, frozen=True):
    """The same total with the other number of days to the year."""

    used: int
    other: int
    total: Decimal


class CompoundInterest(Finding, frozen=True):
    """What compound interest would add at most, if the contract has it."""

    at_most: Decimal


class NotYetDue(Finding, frozen=True):
    """Principal that is not due yet stays at the contract rate."""

    principal: Decimal
    per_day: Decimal


class WholeLoanAssumed(Finding, frozen=True):
    """Without the principal still owed, only what is overdue was counted."""


class FeesGiven(Finding, frozen=True):
    """Fees the person says were charged."""

    fees: Decimal


class NoFeeFound(Finding, frozen=True):
    """No fee was entered. `basis`: researched (none was found for this product) or not-entered."""

    basis: str


class CardNotComputed(Finding, frozen=True):
    """Card charges follow other rules and are not computed yet."""


class CardTermsUnused(Finding, frozen=True):
    """A rate or multiple was entered for a card; it is not used."""


class CardBill(Finding, frozen=True):
    """What to look for in the bank's bill."""


class CostTable(Finding, frozen=True):
    """The disclosure table for loans from August 2026 names every charge once overdue."""


# -- the line ---------------------------------------------------------------------------------------


class LineAbove(Finding, frozen=True):
    """Charges above the line on both ways of counting the year."""

    terms: str
    line: Decimal
    start: date
    end: date
    charged: Decimal
    excess_365: Decimal
    excess_360: Decimal


class LineBelow(Finding, frozen=True):
    """Charges not above the line on either."""

    terms: str
    line: Decimal
    start: date
    end: date
    charged: Decimal


class LineDepends(Finding, frozen=True):
    """Above on one way of counting, not on the other."""

    terms: str
    line: Decimal
    start: date
    end: date
    charged: Decimal
    excess_365: Decimal
    excess_360: Decimal


class LineConditional(Finding, frozen=True):
    """The verdict turns with something that is not confirmed."""

    on: tuple[str, ...]


class LineNoPeriod(Finding, frozen=True):
    """Day 0: there is no overdue period to test."""


class LineNotTested(Finding, frozen=True):
    """Charges are not computed, so nothing can be held against the line."""

    line: Decimal


class CourtMayCut(Finding, frozen=True):
    """What the licensed line is: a court may cut, on request."""


class LicensedOnly(Finding, frozen=True):
    """The line holds for licensed lenders; the lender here is not known to be one."""

    private_line: Decimal


class PrivateAbove(Finding, frozen=True):
    """A private loan above four times LPR at every rate that may apply."""

    lines: tuple[Decimal, ...]
    charged: Decimal
    least_excess: Decimal


class PrivateBelow(Finding, frozen=True):
    """A private loan not above four times LPR."""

    lines: tuple[Decimal, ...]
    charged: Decimal


class PrivateDepends(Finding, frozen=True):
    """It turns on the day of the contract or the way of counting."""

    lines: tuple[Decimal, ...]
    charged: Decimal


class PrivateOldRule(Finding, frozen=True):
    """Part of the period lies before 2020-08-20, under an older rule that is not computed here."""


class LprLastChecked(Finding, frozen=True):
    """The LPR in use was last checked on a day that lies some time back."""

    day: date


# -- what follows -----------------------------------------------------------------------------------


class CreditReport(Finding, frozen=True):
    """The code to be expected. `basis`: reported, or if-reported where this lender may not report."""

    basis: str
    report_code: str


class ReportLags(Finding, frozen=True):
    """Reports lag; the report decides."""


class FiveYears(Finding, frozen=True):
    """A bad record goes five years after it ended."""


class ReportObjection(Finding, frozen=True):
    """Two free reports a year; objection answered in 20 days."""


class RepairClosed(Finding, frozen=True):
    """The one-off credit repair has ended."""


class CivilMatter(Finding, frozen=True):
    """Not being able to pay an ordinary loan is civil."""


class CardNotCrime(Finding, frozen=True):
    """Not being able to pay a card bill is by itself no crime."""


class CrimeNeedsDeceit(Finding, frozen=True):
    """What would make a loan a matter of criminal law."""


class PrivateFraud(Finding, frozen=True):
    """What would make a private loan a matter of criminal law."""


class CardOverdraft(Finding, frozen=True):
    """What would make a card debt a matter of criminal law."""


class CardBelowAmount(Finding, frozen=True):
    """The principal entered is below the amount that counts."""

    principal: Decimal


class CardAtAmount(Finding, frozen=True):
    """The principal entered reaches the amount that counts."""

    principal: Decimal


class CourtPapers(Finding, frozen=True):
    """What to do when papers of a court come, and by when."""


class FreezeNeedsCourt(Finding, frozen=True):
    """Accounts are frozen by a court's ruling."""


class AutoDebit(Finding, frozen=True):
    """Debits from linked accounts; with `lender` bank also set-off."""

    lender: str


class WagesKeepNecessities(Finding, frozen=True):
    """What enforcement must leave."""


class FamilyNotLiable(Finding, frozen=True):
    """Spouse, children, parents, employer."""


# -- the plan ---------------------------------------------------------------------------------------


class SurplusIs(Finding, frozen=True):
    """What is left each month."""

    surplus: Decimal


class FirstOffer(Finding, frozen=True):
    """Half of it, or less, as the first offer."""

    payment: Decimal
    surplus: Decimal


class PlanAfterAdvice(Finding, frozen=True):
    """Limitation may be near or past: the figures are for the person alone until a lawyer was asked."""


class FirstOfferClears(Finding, frozen=True):
    """Half of it already covers all that is owed."""

    payment: Decimal


class HalfNeedsRelief(Finding, frozen=True):
    """At half, the debt is paid off only if penalty interest stops."""

    payment: Decimal


class AllLeavesNothing(Finding, frozen=True):
    """The last option leaves no cushion."""


class OptionNeverFinishes(Finding, frozen=True):
    """A payment that would not pay the debt off; the least that would."""

    payment: Decimal
    least: Decimal


class PlanBasis(Finding, frozen=True):
    """What the plan pays off (`counts`: loan or card) and what it assumes."""

    counts: str
    owed: Decimal
    first_date: date


class PlanAtPoint(Finding, frozen=True):
    """The plan is reckoned at the point of the range."""

    rate: Decimal
    period: str
    multiplier: Decimal


class PlanWithoutExcess(Finding, frozen=True):
    """What would be left to pay if the part above the line is waived."""

    owed: Decimal


class NothingFinishes(Finding, frozen=True):
    """No option pays the debt off while interest runs as it does."""

    surplus: Decimal
    least: Decimal


class NotDueInPlan(Finding, frozen=True):
    """The plan covers principal that is not due yet, at the contract rate."""

    principal: Decimal


class NothingLeft(Finding, frozen=True):
    """Income is just used up."""


class NoSurplus(Finding, frozen=True):
    """Less than nothing is left."""

    short: Decimal


class ProtectFirst(Finding, frozen=True):
    """What to pay first when it is not enough for everything."""


class TokenPayment(Finding, frozen=True):
    """A small payment, and what it can and cannot do."""


class SocialAid(Finding, frozen=True):
    """Public help for people whose living is not secured."""


class LivingCostsUnknown(Finding, frozen=True):
    """Shares of income as arithmetic, to be held against one's own budget."""


class NoBorrowing(Finding, frozen=True):
    """Borrowing to repay."""


# -- limitation -------------------------------------------------------------------------------------


class LimitationNear(Finding, frozen=True):
    """Three years are nearly over, counted from the later of due date and last event."""

    start: date
    ends: date
    days: int


class LimitationPast(Finding, frozen=True):
    """Three years are over, counted so; `days` ago."""

    start: date
    ends: date
    days: int


class LimitationUnknown(Finding, frozen=True):
    """Long overdue, the last event is not known, and the three years from the due date still run."""

    start: date
    ends: date
    days: int


class LimitationUnknownPast(Finding, frozen=True):
    """The same, and the three years from the due date are over; `days` ago."""

    start: date
    ends: date
    days: int


class LimitationContactAfter(Finding, frozen=True):
    """The last event lies after the three years had ended."""

    start: date
    ends: date
    event: date


# -- what to do and say -----------------------------------------------------------------------------


class CallLender(Finding, frozen=True):
    """Today: call the lender's own line. `ask`: plan, or time where nothing is left."""

    ask: str
    number: str
    hours: str


class FindLender(Finding, frozen=True):
    """Today: look up who the lender is."""


class CallContractLender(Finding, frozen=True):
    """Today: reach the lender on the line in the contract. `ask`: plan, or time where nothing is left."""

    ask: str


class TalkToPrivateLender(Finding, frozen=True):
    """Today: speak with a private lender, in writing."""


class AdviceFirst(Finding, frozen=True):
    """Today: legal advice before anything is said to the lender."""


class BeforeDue(Finding, frozen=True):
    """Day 0: what can still be done before the due date passes. `lender`: loan, card or private."""

    lender: str


class BeforeDueLine(Finding, frozen=True):
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


class SixtyInstalments(Finding, frozen=True):
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


class SayToLenderNoOffer(Finding, frozen=True):
    """Words without an amount. `to`: lender, issuer or person."""

    to: str
    days: int
    principal: Decimal


class SayToLenderNoMoney(Finding, frozen=True):
    """Words where nothing is left. `to`: lender, issuer or person."""

    to: str
    days: int
    principal: Decimal


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


class SayNothingPromised(Finding, frozen=True):
    """Words for the lender that ask for papers and neither admit nor promise anything."""


class SayToCollector(Finding, frozen=True):
    """Words for whoever calls to collect."""


class WrittenAgreement(Finding, frozen=True):
    """What an agreement in writing should say."""


class Avoid(Finding, frozen=True):
    """Something that makes it worse."""

    what: str


# -- rights and where to turn -----------------------------------------------------------------------


class Conduct(Finding, frozen=True):
    """A rule on how collection is done, and with what force its sources say so."""

    rule: str
    forces: tuple[str, ...]


class TurnTo(Finding, frozen=True):
    """A place to turn to."""

    channel: str
    number: str = ""


# -- assumptions ------------------------------------------------------------------------------------


class RulesAsOf(Finding, frozen=True):
    """The rules are those of the day the rulebook was last worked over."""

    day: date


class EventCounted(Finding, frozen=True):
    """An event is taken to have restarted the limitation period."""

    event: date
    ends: date


class AsOfAssumed(Finding, frozen=True):
    """Days are counted so: the due date is day 0, the day of counting is in."""

    due: date
    as_of: date


class RateAssumed(Finding, frozen=True):
    """The rate was not given."""

    basis: str
    period: str
    low: Decimal
    point: Decimal
    high: Decimal


class MultiplierAssumed(Finding, frozen=True):
    """The multiple was not given."""

    basis: str
    low: Decimal
    point: Decimal
    high: Decimal


class YearAssumed(Finding, frozen=True):
    """A yearly rate was read on this many days."""

    days: int


class AllOneDueDate(Finding, frozen=True):
    """All overdue principal is counted from one due date."""


class ReserveZero(Finding, frozen=True):
    """No reserve was given; none is kept back."""


class OthersZero(Finding, frozen=True):
    """No other debt payments were given."""


class RoundedOnce(Finding, frozen=True):
    """Half-up to the fen, once a line."""


def every() -> tuple[type[Finding], ...]:
    """All findings of the report, in the order of this file."""
    return tuple(kind for kind in Finding.__subclasses__() if kind is not Remark)

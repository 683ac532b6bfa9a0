"""Findings of the section on cost: what being overdue has added, in yuan, and by which terms."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.quantity.money import ZERO


class OnlyInterestDue(Finding, frozen=True):
    """Only interest of instalments is overdue; no principal is due yet."""

    interest: Decimal


class AddedSoFar(Finding, frozen=True):
    """The amount added by being overdue, where rate and multiple are given or have a source."""

    total: Decimal
    per_day: Decimal


class CardInterestInGrace(Finding, frozen=True):
    """A card whose bill can still be paid in full by `last_day`: `total` so far; not paid by then,
    `amount` comes at once, interest from posting, and `per_day` each day after.
    """

    total: Decimal
    last_day: date
    amount: Decimal
    per_day: Decimal


class CardThirtyDays(Finding, frozen=True):
    """What the range of a card's next 30 days is made of: interest and late charges at its low and
    at its high end.
    """

    low_interest: Decimal
    low_late: Decimal
    high_interest: Decimal
    high_late: Decimal


class AddedBetween(Finding, frozen=True):
    """The amount added by being overdue as a range first, where the rate is only assumed. `between`
    whom the debt is: lender or person.
    """

    low: Decimal
    high: Decimal
    point: Decimal
    per_day: Decimal
    between: str = "lender"


class NothingAgreedSoFar(Finding, frozen=True):
    """No interest was agreed for a private loan: nothing is owed but what the lender may claim for
    being overdue, at most `high`, and `per_day` for a day more.
    """

    low: Decimal
    high: Decimal
    per_day: Decimal


class CardInterestSoFar(Finding, frozen=True):
    """A card whose late-payment charges are an estimate: `total` is its interest alone."""

    total: Decimal
    per_day: Decimal


class AddedRange(Finding, frozen=True):
    """The range of the amount added. `compound`: whether compound interest is left out (a loan) or
    is in the high end (a card), with or without estimated late-payment charges. Of the high end
    `interest` is a card's interest from posting and `late` its late-payment charges.
    """

    compound: str
    low: Decimal
    high: Decimal
    interest: Decimal = ZERO
    late: Decimal = ZERO


class NothingAdded(Finding, frozen=True):
    """Nothing is added yet, on day 0; `per_day` is what a day would add. `of`: loan or card, whose
    interest would run from posting.
    """

    per_day: Decimal
    of: str = "loan"


class RateUsed(Finding, frozen=True):
    """The rate and multiple computed with. `basis`: given, reported, assumed, or where they differ
    that of the rate and of the multiple, as given-reported; unchanged where the multiple is 1.
    """

    basis: str
    rate: Decimal
    period: str
    multiplier: Decimal


class PrincipalFromShown(Finding, frozen=True):
    """The overdue principal was found in the amount `shown` by an app on the day `on`,
    interest and penalty included: at the point, between `low` and `high`. `lender`: loan or card.
    """

    lender: str
    shown: Decimal
    on: date
    point: Decimal
    low: Decimal
    high: Decimal


class OwedFromShown(Finding, frozen=True):
    """All principal still owed was found in what an app shows as left to pay."""

    shown: Decimal
    on: date
    point: Decimal
    low: Decimal
    high: Decimal


class RateSince(Finding, frozen=True):
    """The contract's rate on the day counted to, where it changed on `since`."""

    since: date
    rate: Decimal
    period: str


class InterestPaused(Finding, frozen=True):
    """All interest, or that of the penalty, is paused on the day counted to; it runs again on
    `until`.
    """

    what: str
    until: date


class RateOutsidePublished(Finding, frozen=True):
    """The rate given lies outside the range the lender publishes."""

    low: Decimal
    high: Decimal


class NarrowsMost(Finding, frozen=True):
    """The one answer (`field`) that would narrow the range most, and the range if it is `point`;
    of the due date, if it is so many days ago.
    """

    field: str
    point: Decimal
    low: Decimal
    high: Decimal


class WouldSettle(Finding, frozen=True):
    """The one answer (`field`) still missing for an exact amount."""

    field: str


class AskLender(Finding, frozen=True):
    """The lender in the contract was not given; it is the first thing to find out."""


class PenaltyReplaces(Finding, frozen=True):
    """Penalty interest replaces contract interest; the two are not added."""


class PenaltyByAgreement(Finding, frozen=True):
    """The contract decides the overdue rate. `lender`: licensed, private or private-older."""

    lender: str


class RangeEndsAtLine(Finding, frozen=True):
    """The range of a private loan ends at the highest line it may come under, a yearly rate: no
    more is supported, whatever was agreed.
    """

    rate: Decimal


class NothingAgreed(Finding, frozen=True):
    """What may be claimed where no interest was agreed: at the LPR of the overdue day (`first`) and
    at that of the day counted to (`last`), for the rule does not say which day. `basis`: one LPR,
    moved, or older (6 % until the rule changed, and the LPR since). Where the days were said only
    roughly the amounts are for `days`; `most_amount` is the most for the `most_days` it may be.
    """

    basis: str
    since: date
    first: Decimal
    first_amount: Decimal
    last: Decimal
    last_amount: Decimal
    days: int | None = None
    most_days: int | None = None
    most_amount: Decimal | None = None

    @property
    def said(self) -> str:
        """Which of its sentences it is."""
        return self.basis if self.most_days is None else f"{self.basis}-roughly"


class MultiplierUnusual(Finding, frozen=True):
    """The multiple lies outside the range of penalty interest that the rule for banks allows."""

    multiplier: Decimal
    low: Decimal
    high: Decimal


class OneDay(Finding, frozen=True):
    """The amount that one day more or less makes."""

    amount: Decimal


class OtherYear(Finding, frozen=True):
    """The total by the `other` number of days to the year, 360 or 365."""

    used: int
    other: int
    total: Decimal


class CompoundInterest(Finding, frozen=True):
    """The most that compound interest would add, if the contract has it."""

    at_most: Decimal


class NotYetDue(Finding, frozen=True):
    """Principal not due yet stays at the contract rate."""

    principal: Decimal
    per_day: Decimal


class FeesGiven(Finding, frozen=True):
    """The fees entered as charged. `lender`: loan or card."""

    lender: str
    fees: Decimal


class NoFeeFound(Finding, frozen=True):
    """No fee was counted. `basis`: researched (none is known for the product), not-entered,
    or not-entered-person of a private loan.
    """

    basis: str


class CardComputed(Finding, frozen=True, tag="card-reckoned"):
    """The basis of a card's computed charges. `basis`: told (its transactions were given) or bill
    (one bill stands for them).
    """

    basis: str
    rate: Decimal
    period: str


class CardLate(Finding, frozen=True):
    """The late-payment charges in the total, on which no interest may be charged."""

    amount: Decimal


class CardInterestLines(Finding, frozen=True):
    """The interest of a card is the sum of its lines, the first of which begins on `first`, a
    posting date. `basis` as in CardComputed; of a bill that stands in, posted on `first`, so many
    `days` before the due date.
    """

    basis: str
    amount: Decimal
    first: date
    days: int = 0


class CardLateRange(Finding, frozen=True):
    """The same where the card agreement is not known: there may be none, or as much as `high`.
    `when`: missed, or in-grace while days of grace run, without which the high end has one already.
    """

    low: Decimal
    high: Decimal
    when: str = "missed"


class CardFromPosting(Finding, frozen=True):
    """No interest is counted while the bill can still be paid in time; left unpaid, the next 30
    days add that of the days since posting as well. `basis` as in CardComputed.
    """

    basis: str


class CardCut(Finding, frozen=True):
    """A court may reduce a total that is too high."""


class CardTermsUnused(Finding, frozen=True):
    """A multiple was entered for a card, which has none."""


class CardBill(Finding, frozen=True):
    """The items to look for in the bank's bill."""


class CardNextMonth(Finding, frozen=True):
    """The most late-payment charges the next 30 days may add to a card, which no single day
    shows; they are added at once, on `day` at the earliest. `when` is tomorrow or later.
    """

    when: str
    amount: Decimal
    day: date


class CardNextMonthRoughly(Finding, frozen=True):
    """The same where the days were said only roughly, so that no day of it is known."""

    amount: Decimal


class CostTable(Finding, frozen=True):
    """The disclosure table for loans from August 2026 names every charge once overdue."""


class CompoundCounted(Finding, frozen=True):
    """Compound interest is in the total, since the case says that the contract has it."""

    amount: Decimal


class WithCompoundOnPenalty(Finding, frozen=True):
    """The total with compound interest on penalty interest, which is not counted; courts differ."""

    total: Decimal


class WithoutCompoundOnPenalty(Finding, frozen=True):
    """The total without compound interest on penalty interest, which is counted; courts differ."""

    total: Decimal


class InstalmentInterest(Finding, frozen=True):
    """The unpaid contract interest that fell due with instalments: owed, but not added by being
    overdue.
    """

    amount: Decimal


class JudgmentDecides(Finding, frozen=True):
    """What the judgment, award or enforcement notice says counts; nothing here follows from it."""

    paper: str

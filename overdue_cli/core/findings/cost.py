"""Findings: what being overdue has cost."""

from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class OnlyInterestDue(Finding, frozen=True):
    """What is overdue is interest of instalments; no principal is due yet."""

    interest: Decimal


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


class CardInterestSoFar(Finding, frozen=True):
    """A card whose late-payment charges are an estimate: `total` is its interest alone."""

    total: Decimal
    per_day: Decimal


class AddedRange(Finding, frozen=True):
    """The range around a point. `compound` interest is left out of a loan's, and in a card's at its
    high end, with or without an estimate of late-payment charges.
    """

    compound: str
    low: Decimal
    high: Decimal


class NothingAdded(Finding, frozen=True):
    """Day 0."""

    per_day: Decimal


class RateUsed(Finding, frozen=True):
    """The rate and multiple reckoned with. `basis`: given, reported, assumed; unchanged where the
    multiple is 1.
    """

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
    """For this kind of lender (`lender`: licensed, private, private-older) the contract decides the
    overdue rate.
    """

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


class FeesGiven(Finding, frozen=True):
    """Fees the person says were charged, by a lender of a loan or of a card."""

    lender: str
    fees: Decimal


class NoFeeFound(Finding, frozen=True):
    """No fee was entered. `basis`: researched (none was found for this product) or not-entered."""

    basis: str


class CardComputed(Finding, frozen=True, tag="card-reckoned"):
    """How a card's charges were reckoned. `basis`: told (its transactions), or bill (one that
    stands for it).
    """

    basis: str
    rate: Decimal


class CardLate(Finding, frozen=True):
    """How much of it is late-payment charge, on which no interest may be charged."""

    amount: Decimal


class CardLateRange(Finding, frozen=True):
    """The same where the card agreement is not known: there may be none, or as much as `high`."""

    low: Decimal
    high: Decimal


class CardCut(Finding, frozen=True):
    """A court may reduce a total that is too high."""


class CardTermsUnused(Finding, frozen=True):
    """A yearly rate or a multiple was entered for a card, which has neither."""


class CardBill(Finding, frozen=True):
    """What to look for in the bank's bill."""


class CardNextMonth(Finding, frozen=True):
    """What the next 30 days add to a card may hold late-payment charges, up to `amount`; a single
    day shows nothing of them.
    """

    amount: Decimal


class CostTable(Finding, frozen=True):
    """The disclosure table for loans from August 2026 names every charge once overdue."""


class CompoundCounted(Finding, frozen=True):
    """Compound interest is in the total, because the contract was said to have it."""

    amount: Decimal


class WithCompoundOnPenalty(Finding, frozen=True):
    """Courts differ: the total with compound interest on penalty interest too, which is not
    counted.
    """

    total: Decimal


class WithoutCompoundOnPenalty(Finding, frozen=True):
    """Courts differ: the total without compound interest on penalty interest, which is counted."""

    total: Decimal


class InstalmentInterest(Finding, frozen=True):
    """Contract interest that fell due with the instalments and is unpaid; owed, but not added by
    being overdue.
    """

    amount: Decimal


class JudgmentDecides(Finding, frozen=True):
    """What the judgment says counts; nothing here follows from it."""

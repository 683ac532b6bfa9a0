"""Findings: a plan that can be kept."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class SurplusIs(Finding, frozen=True):
    """What is left each month."""

    surplus: Decimal


class FirstOffer(Finding, frozen=True):
    """Half of it, or less, as the first offer."""

    payment: Decimal
    surplus: Decimal


class PlanAfterAdvice(Finding, frozen=True):
    """Limitation may be near or past: the figures are for the person alone until a lawyer was
    asked.
    """


class FirstOfferClears(Finding, frozen=True):
    """Half of it already covers all that is owed."""

    payment: Decimal


class HalfWouldFail(Finding, frozen=True):
    """With a fifth less income half is too much; `holds` is what would still come out of it."""

    payment: Decimal
    holds: Decimal


class NothingHolds(Finding, frozen=True):
    """With a fifth less income nothing would be left."""


class HalfNeedsRelief(Finding, frozen=True):
    """At half, the debt is paid off only if penalty interest stops."""

    payment: Decimal


class HalfRunsLong(Finding, frozen=True):
    """At half, it takes so many months, more than loans of this kind run; fewer if all interest
    stops.
    """

    payment: Decimal
    months: int
    relief_months: int


class AllLeavesNothing(Finding, frozen=True):
    """The last option leaves no cushion."""


class OptionNeverFinishes(Finding, frozen=True):
    """A payment that would not pay the debt off; the least that would."""

    payment: Decimal
    least: Decimal


class PlanBasis(Finding, frozen=True):
    """What the plan pays off (`counts`: loan or card), before money at hand is paid, and what it
    assumes.
    """

    counts: str
    owed: Decimal
    first_date: date


class OrderOfPayment(Finding, frozen=True):
    """In which order a payment counts by law; the costs of realising the claim come first, which
    service fees and penalties are not.
    """


class PlanAtPoint(Finding, frozen=True):
    """The plan is reckoned at the point of the range."""

    rate: Decimal
    period: str
    multiplier: Decimal


class PlanWithoutExcess(Finding, frozen=True):
    """What would be left to pay if the part above the line is waived."""

    owed: Decimal


class PlanAtCap(Finding, frozen=True):
    """What the first of the payments comes to where interest is held to the cap, and what that
    saves at least. `by`: licensed, private or several (debts); `line` is None for several.
    """

    by: str
    line: Decimal | None
    payment: Decimal
    months: int
    saves: Decimal


class PlanEndsAtCap(Finding, frozen=True):
    """A payment that pays the debt off only where interest is held to the cap; fields as in
    PlanAtCap.
    """

    by: str
    line: Decimal | None
    payment: Decimal
    months: int


class PlanAboveCap(Finding, frozen=True):
    """The plan runs on above the cap, and none of the payments would end at it either."""

    by: str
    line: Decimal | None


class NothingFinishes(Finding, frozen=True):
    """No option pays the debt off while interest runs as it does."""

    surplus: Decimal
    least: Decimal


class NotDueInPlan(Finding, frozen=True):
    """The plan covers principal that is not due yet, at the contract rate."""

    principal: Decimal


class NotDueApart(Finding, frozen=True):
    """Principal not due yet that the plan leaves to the contract, since the debt secures a home or
    a living.
    """

    principal: Decimal


class UnusualSpending(Finding, frozen=True, tag="line-unusual"):
    """A line of the budget far above the average of so many heads: is it a year's amount?"""

    category: str
    amount: Decimal
    usual: Decimal
    heads: int


class WorstMonth(Finding, frozen=True):
    """Irregular income: what was left in the worst of the months told."""

    income: Decimal
    left: Decimal


class WorstMonthShort(Finding, frozen=True):
    """The same where not even living costs were covered in it."""

    income: Decimal
    short: Decimal


class LumpSumCounted(Finding, frozen=True):
    """Money at hand that the plan pays at once, and what is left to pay after it."""

    amount: Decimal
    left: Decimal
    whole: Decimal


class LumpSumCovers(Finding, frozen=True):
    """Money at hand that would pay off all that is owed today."""

    amount: Decimal
    owed: Decimal


class LumpSumForLiving(Finding, frozen=True):
    """Money at hand where living costs are more than what comes in: it is to live on."""

    amount: Decimal


class LumpSumKeep(Finding, frozen=True):
    """Before money at hand is paid: what to keep, and to ask for relief in exchange for it."""


class CanPay(Finding, frozen=True):
    """In short: what to offer first each month."""

    payment: Decimal


class ShortToday(Finding, frozen=True):
    """In short: nothing to promise; so much is missing each month already."""

    short: Decimal


class NothingToday(Finding, frozen=True):
    """In short: nothing to promise, all of it is used up."""


class LivingFirst(Finding, frozen=True):
    """In short: what can be paid hangs on living costs, which were not told."""


class ReliefFirst(Finding, frozen=True):
    """In short: no amount yet, since not even all that is left ends it while interest runs."""

    payment: Decimal


class LumpSumAsk(Finding, frozen=True):
    """In short: what to ask before money at hand is paid."""

    amount: Decimal


class LivingCostsUnknown(Finding, frozen=True):
    """Shares of income as arithmetic, to be held against one's own budget."""


class NoBorrowing(Finding, frozen=True):
    """Borrowing to repay."""


class OfferInCourt(Finding, frozen=True):
    """An amount is for a settlement before the court, not for a call."""

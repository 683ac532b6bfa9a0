"""Findings of the section on the plan: what can be paid each month, in yuan, and for how long."""

from datetime import date
from decimal import Decimal
from typing import Literal

from overdue_cli.core.answer.finding import Finding


class SurplusIs(Finding, frozen=True):
    """The monthly surplus: income less living costs, priority and other payments."""

    surplus: Decimal


class FirstOffer(Finding, frozen=True):
    """The first offer: half of the surplus, or less. `where` it is named: call, or settlement
    while a court or tribunal has the claim.
    """

    payment: Decimal
    surplus: Decimal
    where: str = "call"


class PlanAfterAdvice(Finding, frozen=True):
    """Limitation may be near or past: the figures are for the person alone until a lawyer was
    asked.
    """


class FirstOfferClears(Finding, frozen=True):
    """Half of the surplus already covers all that is owed. `pays`: all, or arrears, where the
    contract then goes on.
    """

    payment: Decimal
    pays: str = "all"


class HalfWouldFail(Finding, frozen=True):
    """Half of the surplus is too much with a fifth less income; `holds` is what could still be
    paid.
    """

    payment: Decimal
    holds: Decimal


class NothingHolds(Finding, frozen=True):
    """No surplus would remain with a fifth less income."""


class HalfNeedsRelief(Finding, frozen=True):
    """Half of the surplus pays the debt off only if penalty interest stops."""

    payment: Decimal


class HalfRunsLong(Finding, frozen=True):
    """Half of the surplus pays the debt off in `months`, more than the `years` that a plan should
    run: `by` card or bank those of the rule for such loans, by own this program's; `relief_months`
    if all interest stops.
    """

    payment: Decimal
    months: int
    relief_months: int
    by: str
    years: int


class AllLeavesNothing(Finding, frozen=True):
    """Paying all of the surplus leaves no cushion."""


class OptionNeverFinishes(Finding, frozen=True):
    """A payment that would never pay the debt off, and the least one that would."""

    payment: Decimal
    least: Decimal


class PlanBasis(Finding, frozen=True):
    """The amount the plan pays off (`counts`: loan, instalments, card, or card-in-time; arrears,
    where the contract then goes on), before money at hand is paid.
    """

    counts: str
    owed: Decimal
    first_date: date


class OrderOfPayment(Finding, frozen=True):
    """In which order a payment counts by law; the costs of realising the claim come first, which
    service fees and penalties are not.
    """


class PlanAtPoint(Finding, frozen=True):
    """The plan is computed at the point of the range of rate and multiple; `basis`: estimate,
    example where the rate is one, or unagreed where there is none, but some may be claimed.
    """

    basis: str
    rate: Decimal
    period: str
    multiplier: Decimal


class PlanWithoutExcess(Finding, frozen=True):
    """The amount left to pay if the part above the cap is waived."""

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


class BalanceFalls(Finding, frozen=True):
    """What is owed after so many months of the first payment: with penalty interest running on,
    and with none.
    """

    payment: Decimal
    months: int
    goes_on: Decimal
    stops: Decimal


class PlanOnceDue(Finding, frozen=True):
    """What the first of the payments comes to if the overdue rate counts on what is folded in from
    the day it falls due, the next on `since`.
    """

    since: date
    payment: Decimal
    months: int
    total: Decimal


class PlanOnceDueNever(Finding, frozen=True):
    """A payment that does not end if the overdue rate counts on what is folded in from the day it
    falls due, the next on `since`.
    """

    since: date
    payment: Decimal


class NothingFinishes(Finding, frozen=True):
    """No payment up to the surplus pays the debt off at the present interest."""

    surplus: Decimal
    least: Decimal


class NotDueInPlan(Finding, frozen=True):
    """The plan covers principal that is not due yet, at the contract rate."""

    principal: Decimal


class NotDueApart(Finding, frozen=True):
    """The principal not due yet that the plan leaves to the contract, since the debt is secured by
    a home or a living.
    """

    principal: Decimal


class InstalmentsFirst(Finding, frozen=True):
    """The instalment of a secured debt that goes on, which comes out of the month before anything
    is offered to others.
    """

    amount: Decimal


class InstalmentAsk(Finding, frozen=True):
    """In short: the instalment of a secured debt that goes on is asked for before any offer."""


class UnusualSpending(Finding, frozen=True, tag="line-unusual"):
    """A budget item far above the average for `heads` people; it may be a year's amount."""

    category: str
    amount: Decimal
    usual: Decimal
    heads: int


class WorstMonth(Finding, frozen=True):
    """The surplus of the worst month, where income is irregular."""

    income: Decimal
    left: Decimal


class WorstMonthShort(Finding, frozen=True):
    """The shortfall of the worst month, where irregular income did not cover living costs."""

    income: Decimal
    short: Decimal


class LumpSumCounted(Finding, frozen=True):
    """The money at hand that the plan pays at once, and the amount left to pay after it."""

    amount: Decimal
    left: Decimal
    whole: Decimal


class LumpSumCovers(Finding, frozen=True):
    """The money at hand would pay off all that is owed today; `first`: pay, or ask what is
    waived.
    """

    amount: Decimal
    owed: Decimal
    first: str = "ask"


class LumpSumCures(Finding, frozen=True):
    """The money at hand would pay `owed`, all that is due today, and the contract then goes on.
    `due`: overdue, not-yet (it is not due yet), or mixed with debts that it pays off.
    """

    amount: Decimal
    owed: Decimal
    due: Literal["overdue", "not-yet", "mixed"]


class LumpSumForLiving(Finding, frozen=True):
    """The money at hand is to live on, since living costs exceed income. `instead_of`: what a part
    of it would otherwise do: settle the debt, or pay the arrears of one whose contract goes on.
    """

    amount: Decimal
    instead_of: str = "settle"


class LumpSumKeep(Finding, frozen=True):
    """The advice before money at hand is paid: keep a part, and ask for relief in exchange."""


class LateChargesApart(Finding, frozen=True):
    """A plan of a card does not hold its late-payment charges so far, which are an estimate."""

    low: Decimal
    high: Decimal


class CanPay(Finding, frozen=True):
    """In short: the first monthly payment to offer."""

    payment: Decimal


class CanPayLong(Finding, frozen=True):
    """In short: the first payment to offer, which takes `months`, longer than a plan should run,
    and `total` in all; `relief_months` if all interest stops.
    """

    payment: Decimal
    months: int
    total: Decimal
    relief_months: int


class CanPayIfStopped(Finding, frozen=True):
    """In short: the first payment to offer, which pays the debt off only if penalty interest
    stops; then in `months` and with `total` in all.
    """

    payment: Decimal
    months: int
    total: Decimal


# The findings in which the report names what to pay.
NAMES_A_PAYMENT = (CanPay, CanPayLong, CanPayIfStopped)


class ReliefFirstThenAll(Finding, frozen=True):
    """In short: no offer yet, since half of the surplus would not pay off the debt; all of it
    would in `months` and with `total`.
    """

    payment: Decimal
    months: int
    total: Decimal


class OwnOffer(Finding, frozen=True):
    """The monthly payment the person named: its months and what it costs in all."""

    payment: Decimal
    months: int
    total: Decimal


class OwnOfferNeverEnds(Finding, frozen=True):
    """The payment the person named does not pay the debts off in time; `least` would."""

    payment: Decimal
    least: Decimal


class OwnOfferAboveLeft(Finding, frozen=True):
    """The payment the person named is more than is left of a month, by `short`."""

    payment: Decimal
    short: Decimal


class ShortToday(Finding, frozen=True):
    """In short: nothing can be promised, `short` is missing each month already."""

    short: Decimal


class NothingToday(Finding, frozen=True):
    """In short: nothing can be promised, all income is used up."""


class LivingFirst(Finding, frozen=True):
    """In short: the payment depends on living costs, which were not given."""


class ReliefFirst(Finding, frozen=True):
    """In short: no offer yet, since not even the whole surplus would pay off the debt in time."""

    payment: Decimal


class LumpSumAsk(Finding, frozen=True):
    """In short: the relief to ask for before money at hand is paid."""

    amount: Decimal


class LivingCostsUnknown(Finding, frozen=True):
    """Living costs were not given: shares of income are shown, to compare with one's own
    budget.
    """


class NoBorrowing(Finding, frozen=True):
    """The warning against borrowing to repay."""


class OfferInCourt(Finding, frozen=True):
    """An amount is offered in a settlement before the court, not in a call. `when`: settlement, or
    unopened where it is not known yet what came, so that none is offered at all.
    """

    when: str = "settlement"

"""What a plan comes to: the payments side by side, what each of several debts gets, how they are
shared among.
"""

from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core.plan.budget import Budget
from overdue_cli.core.plan.projection import Projection
from overdue_cli.core.plan.sharing import Strategy
from overdue_cli.core.plan.stress import Stress

# A course of fewer months is told by its end.
LEAST_MONTHS = 4


class Option(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One monthly payment; `share` of what is left or of income, None of an amount the person
    named. `months` and the dates are those without any concession by the lender; `at_cap` where
    part of what is asked, or of what runs on, lies above the cap; `once_due` where a part falls due
    before the end, with the overdue rate on it from that day on.
    """

    share: Decimal | None
    payment: Decimal
    no_cushion: bool
    months: int | None
    first_date: date | None
    last_date: date | None
    total_paid: Decimal | None
    least_payment: Decimal | None
    penalty_goes_on: Projection
    penalty_stops: Projection
    interest_stops: Projection
    stress: Stress
    at_cap: Projection | None = None
    once_due: Projection | None = None


class Falling(msgspec.Struct, frozen=True, kw_only=True):
    """What is owed month by month under a payment, today first: with penalty interest running on,
    and with none.
    """

    payment: Decimal
    goes_on: tuple[Decimal, ...]
    stops: tuple[Decimal, ...]

    @property
    def months(self) -> int:
        """The months of the longer of the two."""
        return len(self.goes_on) - 1

    @property
    def middle(self) -> int:
        """The month of which a sentence speaks: a year on, or half the way where that is less."""
        return min(12, self.months // 2)


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """What one of several debts gets: of half of what is left as its `first_offer`, of all of it as
    its `offer`.

    `at_once` is its part of money at hand; `owed` and the courses are what is left after it. The
    courses are those of the first offer alone, with penalty interest running on, and with none.
    """

    debt: int
    at_once: Decimal
    owed: Decimal
    first_offer: Decimal
    offer: Decimal
    penalty_goes_on: Projection
    penalty_stops: Projection


class LumpSumShare(msgspec.Struct, frozen=True, kw_only=True):
    """What of money at hand goes to one of several debts."""

    debt: int
    amount: Decimal


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """One way to share all that is left among several debts; `payments` of the first month, by debt
    in the plan.
    """

    strategy: Strategy
    payments: tuple[Decimal, ...]
    course: Projection


class Plan(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`basis` is surplus, income-share (living costs unknown), no-surplus, instalment-unknown (of
    a secured debt that goes on) or lump-sum (money at hand pays all that the plan has to pay); the
    last three have no options.

    `lump_sum` is paid at once, of several debts as `at_once` has it, before the first month: at
    most what is owed; `owed` and the courses are what is left to pay after it. Of several debts,
    `left_out` are those to which nothing may be offered before legal advice; `owed` and the options
    are of the others. `next_due` is the day on which a part falls due next, where an option has a
    course `once_due`. `own` is the payment that the person named. Of several debts, `above_cap` are
    those that make an option have a course `at_cap`. `cured` are the debts of which money at hand
    pays what is due and whose contract then goes on: no more of them is in the plan, and `goes_on`
    is what of them would be in it otherwise. `asks` are the secured debts that go on, of which the
    instalment has to be told before anything is offered.
    """

    basis: str
    surplus: Decimal | None
    budget: Budget
    owed: Decimal
    first_offer: Decimal | None
    first_payment: date
    options: tuple[Option, ...]
    offers: tuple[Offer, ...] = ()
    strategies: tuple[Compared, ...] = ()
    recommended: Strategy | None = None
    left_out: tuple[int, ...] = ()
    next_due: date | None = None
    lump_sum: Decimal | None = None
    own: Option | None = None
    at_once: tuple[LumpSumShare, ...] = ()
    above_cap: tuple[int, ...] = ()
    cured: tuple[int, ...] = ()
    goes_on: Decimal | None = None
    asks: tuple[int, ...] = ()

    @property
    def has_penalty(self) -> bool:
        """Whether stopping the penalty changes how any of the payments plays out: it does not on a
        card, or where the overdue rate is the contract's. Of two that never end it is what is left
        on the way that tells.
        """
        own = () if self.own is None else (self.own,)
        return any(each.penalty_goes_on != each.penalty_stops for each in (*self.options, *own))

    def lump_for(self, debt: int) -> Decimal | None:
        """What of money at hand is paid on the debt at this place of the case."""
        if not self.at_once:
            return self.lump_sum
        return next((part.amount for part in self.at_once if part.debt == debt), None)

    @property
    def falling(self) -> Falling | None:
        """What is owed month by month under the first option, until both ways have ended or what
        was kept of them has; None where penalty interest makes no difference to be shown.
        """
        if not self.options:
            return None
        first = self.options[0]
        courses = (first.penalty_goes_on, first.penalty_stops)
        ends = [course.months for course in courses if course.months is not None]
        if not ends:
            return None
        kept = [len(each.left) for each in courses if each.left is not msgspec.UNSET]
        months = min(max(ends), max(kept, default=0))
        ways = [[course.left_after(month) for month in range(1, months + 1)] for course in courses]
        goes_on, stops = (tuple(left for left in way if left is not None) for way in ways)
        if months < LEAST_MONTHS or len(goes_on) < months or goes_on == stops:
            return None
        return Falling(
            payment=first.payment, goes_on=(self.owed, *goes_on), stops=(self.owed, *stops)
        )

    def covers(self, debt: int) -> bool:
        """Whether money at hand pays all that the plan pays of it."""
        if self.basis == "lump-sum":
            return debt not in self.left_out
        return any(offer.debt == debt and not offer.owed for offer in self.offers)

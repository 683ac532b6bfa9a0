"""Monthly payments that can be kept: three options, what each costs, and proof when one never
finishes.

One debt is a plan of one; several are shared among by `sharing`. How a payment plays out is in
`courses`.
"""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import Charges, DebtAccount, one_rate
from overdue_cli.core.plan.arrears import cured_by, only_due, parts_of
from overdue_cli.core.plan.budget import Budget
from overdue_cli.core.plan.plan import Compared, LumpSumShare, Offer, Option, Plan
from overdue_cli.core.plan.projected import ProjectedDebt, total_of
from overdue_cli.core.plan.projection import (
    Amounts,
    PayDays,
    Projection,
    Split,
    all_to_one,
    due_in_a_month,
    least_payment,
    repay,
)
from overdue_cli.core.plan.sharing import PlannedDebt, Strategy, split_of, ways_for
from overdue_cli.core.plan.stress import stress_of
from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.quantity.money import FEN, ZERO, parts_in_whole_yuan, whole_yuan_down

SURPLUS_SHARES = (Decimal("0.5"), Decimal("0.75"), Decimal("1"))
INCOME_SHARES = (Decimal("0.1"), Decimal("0.2"), Decimal("0.3"))


# What may become of the debts of a plan, by its name: how each is turned.
TURNED: dict[str, Callable[[ProjectedDebt], ProjectedDebt]] = {
    "as they are": lambda owed: owed,
    "penalty stops": ProjectedDebt.at_contract_rate,
    "interest stops": ProjectedDebt.without_interest,
    "at cap": ProjectedDebt.at_cap,
    "once due": ProjectedDebt.once_due,
}
AS_THEY_ARE = "as they are"


class _Paying:
    """The debts a plan pays, how a payment is shared among them, and on which days it is made;
    each course is run once.
    """

    def __init__(
        self,
        debts: Sequence[PlannedDebt],
        start: date,
        pay_day: PayDays,
        strategy: Strategy = "pro-rata",
        known: dict[Any, Projection] | None = None,
    ) -> None:
        self.debts, self.start, self.pay_day, self.strategy = debts, start, pay_day, strategy
        self.split: Split = split_of(debts, strategy) if len(debts) > 1 else all_to_one
        self._turned: dict[str, tuple[ProjectedDebt, ...]] = {}
        self._known: dict[Any, Projection] = {} if known is None else known

    def by(self, strategy: Strategy) -> "_Paying":
        """The same, shared in another way."""
        return _Paying(self.debts, self.start, self.pay_day, strategy, known=self._known)

    def turned(self, name: str) -> tuple[ProjectedDebt, ...]:
        """The debts under a name of TURNED."""
        if name not in self._turned:
            self._turned[name] = tuple(TURNED[name](debt.owed) for debt in self.debts)
        return self._turned[name]

    @property
    def owed(self) -> tuple[ProjectedDebt, ...]:
        return self.turned(AS_THEY_ARE)

    def course(
        self,
        payment: Decimal,
        turned: str = AS_THEY_ARE,
        amounts: Amounts | None = None,
        *,
        keeps: bool = False,
    ) -> Projection:
        """How a payment plays out on them."""
        key = self.split, payment, turned, amounts and (*amounts.items(),), keeps
        if (known := self._known.get(key)) is not None:
            return known
        self._known[key] = found = repay(
            self.turned(turned),
            payment,
            self.start,
            split=self.split,
            pay_day=self.pay_day,
            amounts=amounts,
            keeps=keeps,
        )
        return found

    @property
    def next_due(self) -> date | None:
        """The first day on which something not due yet falls due, where the days were told."""
        days = (each.due for owed in self.owed if owed.not_due for each in owed.to_fall_due)
        return min(days, default=None)

    def at_cap(self, payment: Decimal) -> Projection | None:
        """How a payment plays out at the cap; None where nothing lies above it."""
        return self.course(payment, "at cap") if self.above_cap else None

    @property
    def above_cap(self) -> tuple[int, ...]:
        """Those of which a part lies above the cap, or that run on above it."""
        return tuple(
            number for number, owed in enumerate(self.owed) if owed.runs_above_cap or owed.above_cap
        )

    def once_due(self, payment: Decimal, course: Projection) -> Projection | None:
        """How a payment plays out with the overdue rate on each part from the day it falls due;
        None where it makes no difference.
        """
        due = self.next_due
        if due is None or (course.last_date is not None and due >= course.last_date):
            return None
        found = self.course(payment, "once due")
        return None if found.ends_like(course) else found

    def alone(self, number: int, payment: Decimal, *, penalty: bool = True) -> Projection:
        """How a payment on one of them plays out."""
        owed = self.turned(AS_THEY_ARE if penalty else "penalty stops")[number]
        return repay((owed,), payment, self.start, pay_day=self.pay_day)

    def after(self, parts: Sequence[Decimal]) -> "_Paying":
        """The same debts once these parts were paid on them."""
        debts = [
            msgspec.structs.replace(debt, owed=debt.owed.less(part)) if part else debt
            for debt, part in zip(self.debts, parts, strict=True)
        ]
        return _Paying(debts, self.start, self.pay_day, self.strategy)

    @cached_property
    def most(self) -> Decimal:
        return due_in_a_month(self.owed, self.start, pay_day=self.pay_day)

    @cached_property
    def least(self) -> Decimal:
        return least_payment(self.owed, self.start, split=self.split, pay_day=self.pay_day)


def plan_of(
    debts: Sequence[PlannedDebt],
    budget: Budget,
    as_of: date,
    *,
    may_offer: Sequence[bool],
    pay_day: PayDays = months_after,
    lump_sum: Decimal | None = None,
    own: Decimal | None = None,
    asks_first: Sequence[int] = (),
) -> Plan:
    """Three options by share of the surplus, or of income while living costs are unknown.

    There is no first offer without a surplus, nor to a debt where making one could give a defence
    away; and none of what is left before the instalment of a secured debt that goes on is known
    (`asks_first`). Money at hand is paid at once, but where nothing is left of a month only if it
    pays everything: else it is to live on.
    """
    chosen = [i for i, may in enumerate(may_offer) if may] or list(range(len(debts)))
    paying = _Paying([debts[i] for i in chosen], as_of, pay_day)
    cured = _cured(paying, lump_sum, budget)
    going_on = sum((paying.owed[place].not_due for place in cured), ZERO)
    paying = _Paying(only_due(paying.debts, cured), as_of, pay_day)
    at_once = _at_once(lump_sum, total_of(paying.owed), budget)
    unknown = bool(asks_first) and budget.surplus is not None and budget.surplus > 0
    if unknown and (at_once or ZERO) < total_of(paying.owed):
        # the instalment may need what is not for the arrears
        at_once = sum((paying.owed[place].total for place in cured), ZERO) or None
    parts = parts_of(at_once or ZERO, [owed.total for owed in paying.owed], cured, paying.split)
    paying = paying.after(parts)
    covered = bool(at_once) and not total_of(paying.owed)
    asks = unknown and not covered
    among = (
        len(chosen) > 1
        and budget.surplus is not None
        and budget.surplus > 0
        and not (covered or asks)
    )
    strategies = _compared(paying, budget) if among else ()
    recommended = _recommended(strategies, min(budget.surplus or ZERO, paying.most))
    if recommended is not None:
        paying = paying.by(recommended)
    pays = budget.most > 0 and not (covered or asks)
    options = _only_where_it_differs(_options(paying, budget)) if pays else ()
    half = options[0] if options and options[0].share == SURPLUS_SHARES[0] else None
    offered = any(may_offer) and half is not None and half.penalty_stops.finishes
    several = len(debts) > 1 and bool(options) and budget.surplus is not None
    shared = (
        tuple(LumpSumShare(debt=chosen[n], amount=part) for n, part in enumerate(parts))
        if at_once
        else ()
    )
    return Plan(
        basis="instalment-unknown" if asks else _basis(options, budget, covered=covered),
        surplus=budget.surplus,
        budget=budget,
        owed=total_of(paying.owed),
        first_offer=half.payment if half and offered else None,
        first_payment=pay_day(as_of, 1),
        options=options,
        offers=_offers(paying, chosen, half.payment if half else FEN, budget, parts)
        if several and offered
        else (),
        strategies=strategies if options else (),
        recommended=recommended if options else None,
        left_out=tuple(i for i in range(len(debts)) if i not in chosen),
        above_cap=tuple(chosen[n] for n in paying.above_cap)
        if len(debts) > 1 and any(option.at_cap for option in options)
        else (),
        next_due=paying.next_due if any(option.once_due for option in options) else None,
        lump_sum=at_once,
        at_once=shared if len(debts) > 1 else (),
        asks=tuple(asks_first) if asks else (),
        own=None if own is None or covered else _own(own, paying, budget),
        cured=tuple(chosen[n] for n in cured),
        goes_on=going_on or None,
    )


def _cured(paying: _Paying, lump_sum: Decimal | None, budget: Budget) -> tuple[int, ...]:
    """The debts of which money at hand pays what is due, and whose contract then goes on."""
    if not lump_sum or budget.most < 0:
        return ()
    return cured_by(paying.debts, lump_sum, paying.split, to_live_on=not budget.most)


def _own(payment: Decimal, paying: _Paying, budget: Budget) -> Option:
    """The payment the person named, at most what is owed by then, as one more option."""
    option = _option(None, min(payment, paying.most), paying, budget)
    [option] = _only_where_it_differs((option,))
    if option.penalty_goes_on.finishes:
        return option
    return msgspec.structs.replace(option, least_payment=paying.least)


def _at_once(lump_sum: Decimal | None, owed: Decimal, budget: Budget) -> Decimal | None:
    """What of money at hand is paid on the debts; none of it where it is needed to live on."""
    if lump_sum is None or budget.most < 0 or (budget.most == 0 and lump_sum < owed):
        return None
    return min(lump_sum, owed)


def _basis(options: Sequence[Option], budget: Budget, *, covered: bool) -> str:
    if covered:
        return "lump-sum"
    return "no-surplus" if not options else "income-share" if budget.surplus is None else "surplus"


def _options(paying: _Paying, budget: Budget) -> tuple[Option, ...]:
    """The options that come to a fen or more, in whole yuan, none above what is left or above what
    is owed by then.
    """
    shares = INCOME_SHARES if budget.surplus is None else SURPLUS_SHARES
    most = min(budget.most, paying.most)
    payments = [(share, min(budget.share_of(share), most)) for share in shares]
    payments = [(share, payment) for share, payment in payments if payment >= FEN]
    # Of the first of them it is shown what is left month by month.
    options = [
        _option(share, payment, paying, budget, keeps=number == 0)
        for number, (share, payment) in enumerate(payments)
    ]
    if all(option.penalty_goes_on.finishes for option in options):
        return tuple(options)
    least = paying.least
    return tuple(
        option
        if option.penalty_goes_on.finishes
        else msgspec.structs.replace(option, least_payment=least)
        for option in options
    )


def _option(
    share: Decimal | None,
    payment: Decimal,
    paying: _Paying,
    budget: Budget,
    *,
    keeps: bool = False,
) -> Option:
    course = paying.course(payment, keeps=keeps)
    return Option(
        share=share,
        payment=payment,
        no_cushion=budget.surplus is not None and payment >= whole_yuan_down(budget.surplus),
        months=course.months,
        first_date=course.first_date,
        last_date=course.last_date,
        total_paid=course.total_paid,
        least_payment=None,
        penalty_goes_on=course,
        penalty_stops=paying.course(payment, "penalty stops", keeps=keeps),
        interest_stops=paying.course(payment, "interest stops"),
        at_cap=paying.at_cap(payment),
        once_due=paying.once_due(payment, course),
        stress=stress_of(
            payment,
            budget.income,
            budget.surplus,
            lambda amounts: paying.course(payment, amounts=amounts),
        ),
    )


def _only_where_it_differs(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """The options without their courses at the cap where none of these saves anything, as where
    interest runs above it only after the last payment.
    """
    if not all(
        option.at_cap is not None
        and option.at_cap.ends_like(option.penalty_goes_on)
        and option.penalty_goes_on.finishes
        for option in options
    ):
        return options
    return tuple(msgspec.structs.replace(option, at_cap=None) for option in options)


def _compared(paying: _Paying, budget: Budget) -> tuple[Compared, ...]:
    """All that is left, shared in each way."""
    assert budget.surplus is not None, "only where it is known what is left"
    found = []
    for strategy in ways_for(paying.debts):
        mine = paying.by(strategy)
        payment = min(budget.surplus, paying.most)
        first = mine.split(payment, [owed.total for owed in paying.owed])
        found.append(
            Compared(strategy=strategy, payments=tuple(first), course=mine.course(payment))
        )
    return tuple(found)


def _recommended(strategies: Sequence[Compared], payment: Decimal) -> Strategy | None:
    """The cheapest way that ends; in proportion where that costs at most one more payment, since
    every lender gets something then, or where no way ends. What comes first, comes first in each.
    """
    costs = {each.strategy: each.course.total_paid for each in strategies}
    if not costs:
        return None
    ending = {way: cost for way, cost in costs.items() if cost is not None}
    if not ending:
        return "pro-rata"
    cheapest = min(ending, key=lambda way: ending[way])  # the first of those that cost the same
    in_proportion = ending.get("pro-rata")
    if in_proportion is not None and in_proportion - ending[cheapest] <= payment:
        return "pro-rata"
    return cheapest


def _offers(
    paying: _Paying, chosen: Sequence[int], half: Decimal, budget: Budget, parts: Sequence[Decimal]
) -> tuple[Offer, ...]:
    """What each debt gets; first offers sum to half of what is left, each in whole yuan, offers to
    all of it, none above its debt.
    """
    assert budget.surplus is not None, "only where it is known what is left"
    left = [owed.total for owed in paying.owed]
    whole = paying.split(budget.surplus, left)
    # Each is named to its lender, in yuan; what pays a debt off stays as it is.
    first = parts_in_whole_yuan(paying.split(half, left), left)
    return tuple(
        Offer(
            debt=index,
            at_once=parts[n],
            owed=left[n],
            first_offer=first[n],
            offer=whole[n],
            penalty_goes_on=paying.alone(n, first[n]),
            penalty_stops=paying.alone(n, first[n], penalty=False),
        )
        for n, index in enumerate(chosen)
    )


def owed_with(
    debt: Debt,
    charges: Charges,
    account: DebtAccount | None,
    cap: Decimal | None = None,
    above_cap: Decimal = ZERO,
    *,
    in_time: bool = False,
) -> ProjectedDebt:
    """What a plan pays of it, at the point: the overdue part runs on at the penalty rate, by the
    rates and pauses of each day; `account` is None for a card.

    `cap` a year and `above_cap` in yuan as in ProjectedDebt. A card's interest from posting is
    counted though its bill can still be paid in full, unless it is paid `in_time`.
    """
    terms, once_late = charges.terms, None if in_time else charges.once_late
    now, *changes = one_rate(terms) if account is None else account.rates(terms)
    is_told = debt.by_instalments  # then each part of it has its own day
    if debt.due_date and not (debt.days_overdue or is_told) and now.overdue != now.contract:
        # Nothing is overdue before its due day, so no penalty runs until then.
        before = msgspec.structs.replace(now, overdue=now.contract)
        changes = [msgspec.structs.replace(now, since=debt.due_date), *changes]
        now = before
    folded = debt.folds_in
    owed = ProjectedDebt(
        accrued=charges.unpaid + (ZERO if once_late is None else once_late.until_now),
        overdue=debt.principal,
        not_due=debt.owed_principal - debt.principal if folded else ZERO,
        overdue_rate=now.overdue,
        not_due_rate=now.contract,
        divisor=terms.divisor,
        changes=tuple(changes),
        to_fall_due=account.to_fall_due(terms) if account is not None and folded else (),
        cap=cap,
        above_cap=above_cap,
        account=None if account is None else account.goes_on(terms),
    )
    # What was kept for later is counted when the plan begins.
    return owed.less(min(charges.credit, owed.total)) if folded else owed

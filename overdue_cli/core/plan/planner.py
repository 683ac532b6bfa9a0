"""Monthly payments that can be kept: three options, what each costs, and proof when one never
finishes.

One debt is a plan of one; several are shared among by `sharing`. How a payment plays out is in
`courses`.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import Charges, DebtAccount, one_rate
from overdue_cli.core.plan.budget import Budget
from overdue_cli.core.plan.plan import Compared, LumpSumShare, Offer, Option, Plan
from overdue_cli.core.plan.projection import (
    Amounts,
    PayDays,
    ProjectedDebt,
    Projection,
    Split,
    all_to_one,
    due_in_a_month,
    least_payment,
    repay,
    total_of,
)
from overdue_cli.core.plan.sharing import PlannedDebt, Strategy, split_of, ways_for
from overdue_cli.core.plan.stress import stress_of
from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.quantity.money import FEN, ZERO, parts_in_whole_yuan, whole_yuan_down

SURPLUS_SHARES = (Decimal("0.5"), Decimal("0.75"), Decimal("1"))
INCOME_SHARES = (Decimal("0.1"), Decimal("0.2"), Decimal("0.3"))
# A personal consumer loan and a card's individualised plan run five years at most; past that a plan
# wants relief.
LONG_MONTHS = 60


class _Paying(msgspec.Struct, frozen=True, kw_only=True):
    """The debts a plan pays, how a payment is shared among them, and on which days it is made."""

    debts: tuple[PlannedDebt, ...]
    strategy: Strategy
    start: date
    pay_day: PayDays

    @property
    def owed(self) -> tuple[ProjectedDebt, ...]:
        return tuple(debt.owed for debt in self.debts)

    @property
    def split(self) -> Split:
        return split_of(self.debts, self.strategy) if len(self.debts) > 1 else all_to_one

    def course(
        self,
        payment: Decimal,
        owed: Sequence[ProjectedDebt] | None = None,
        amounts: Amounts | None = None,
        *,
        keeps: bool = False,
    ) -> Projection:
        """How a payment plays out on them, or on `owed` in their place."""
        return repay(
            owed or self.owed,
            payment,
            self.start,
            split=self.split,
            pay_day=self.pay_day,
            amounts=amounts,
            keeps=keeps,
        )

    @property
    def next_due(self) -> date | None:
        """The first day on which something not due yet falls due, where the days were told."""
        days = (each.due for owed in self.owed if owed.not_due for each in owed.to_fall_due)
        return min(days, default=None)

    def at_cap(self, payment: Decimal) -> Projection | None:
        """How a payment plays out at the cap; None where nothing lies above it."""
        if not any(owed.runs_above_cap or owed.above_cap for owed in self.owed):
            return None
        return self.course(payment, [owed.at_cap() for owed in self.owed])

    def once_due(self, payment: Decimal, course: Projection) -> Projection | None:
        """How a payment plays out with the overdue rate on each part from the day it falls due;
        None where it makes no difference.
        """
        due = self.next_due
        if due is None or (course.last_date is not None and due >= course.last_date):
            return None
        found = self.course(payment, [owed.once_due() for owed in self.owed])
        return None if found == course else found

    def alone(self, number: int, payment: Decimal, *, penalty: bool = True) -> Projection:
        """How a payment on one of them plays out."""
        owed = self.owed[number]
        return repay(
            (owed if penalty else owed.at_contract_rate(),),
            payment,
            self.start,
            pay_day=self.pay_day,
        )

    def after(self, parts: Sequence[Decimal]) -> "_Paying":
        """The same debts once these parts were paid on them."""
        debts = (
            msgspec.structs.replace(debt, owed=debt.owed.less(part))
            for debt, part in zip(self.debts, parts, strict=True)
        )
        return msgspec.structs.replace(self, debts=tuple(debts))

    @property
    def most(self) -> Decimal:
        return due_in_a_month(self.owed, self.start, pay_day=self.pay_day)

    @property
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
) -> Plan:
    """Three options by share of the surplus, or of income while living costs are unknown.

    There is no first offer without a surplus, nor to a debt where making one could give a defence
    away. Money at hand is paid at once, but where nothing is left of a month only if it pays
    everything: else it is to live on.
    """
    chosen = [i for i, may in enumerate(may_offer) if may] or list(range(len(debts)))
    paying = _Paying(
        debts=tuple(debts[i] for i in chosen), strategy="pro-rata", start=as_of, pay_day=pay_day
    )
    at_once = _at_once(lump_sum, total_of(paying.owed), budget)
    parts = paying.split(at_once or ZERO, [owed.total for owed in paying.owed])
    paying = paying.after(parts)
    covered = bool(at_once) and not total_of(paying.owed)
    among = len(chosen) > 1 and budget.surplus is not None and budget.surplus > 0 and not covered
    strategies = _compared(paying, budget) if among else ()
    recommended = _recommended(strategies, min(budget.surplus or ZERO, paying.most))
    if recommended is not None:
        paying = msgspec.structs.replace(paying, strategy=recommended)
    pays = budget.most > 0 and not covered
    options = _only_where_it_differs(_options(paying, budget)) if pays else ()
    options = (*(_with_balances(option, paying) for option in options[:1]), *options[1:])
    half = options[0] if options and options[0].share == SURPLUS_SHARES[0] else None
    offered = any(may_offer) and half is not None and half.penalty_stops.finishes
    several = len(debts) > 1 and bool(options) and budget.surplus is not None
    shared = (
        tuple(LumpSumShare(debt=chosen[n], amount=part) for n, part in enumerate(parts))
        if at_once
        else ()
    )
    return Plan(
        basis=_basis(options, budget, covered=covered),
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
        next_due=paying.next_due if any(option.once_due for option in options) else None,
        lump_sum=at_once,
        at_once=shared if len(debts) > 1 else (),
        own=None if own is None or covered else _own(own, paying, budget),
    )


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
    left = budget.income if budget.surplus is None else budget.surplus
    shares = INCOME_SHARES if budget.surplus is None else SURPLUS_SHARES
    most = min(budget.most, paying.most)
    payments = [(share, min(whole_yuan_down(share * left), most)) for share in shares]
    options = [
        _option(share, payment, paying, budget) for share, payment in payments if payment >= FEN
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


def _option(share: Decimal | None, payment: Decimal, paying: _Paying, budget: Budget) -> Option:
    course = paying.course(payment)
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
        penalty_stops=paying.course(payment, [owed.at_contract_rate() for owed in paying.owed]),
        interest_stops=paying.course(payment, [owed.without_interest() for owed in paying.owed]),
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
        option.at_cap == option.penalty_goes_on and option.penalty_goes_on.finishes
        for option in options
    ):
        return options
    return tuple(msgspec.structs.replace(option, at_cap=None) for option in options)


def _with_balances(option: Option, paying: _Paying) -> Option:
    """The option with what is left after each payment, as penalty interest goes on and stops."""
    at_contract_rate = [owed.at_contract_rate() for owed in paying.owed]
    return msgspec.structs.replace(
        option,
        penalty_goes_on=paying.course(option.payment, keeps=True),
        penalty_stops=paying.course(option.payment, at_contract_rate, keeps=True),
    )


def _compared(paying: _Paying, budget: Budget) -> tuple[Compared, ...]:
    """All that is left, shared in each way."""
    assert budget.surplus is not None, "only where it is known what is left"
    found = []
    for strategy in ways_for(paying.debts):
        mine = msgspec.structs.replace(paying, strategy=strategy)
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
    split = split_of(paying.debts, paying.strategy)
    whole = split(budget.surplus, left)
    # Each is named to its lender, in yuan; what pays a debt off stays as it is.
    first = parts_in_whole_yuan(split(half, left), left)
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
) -> ProjectedDebt:
    """What a plan pays of it, at the point: the overdue part runs on at the penalty rate, by the
    rates and pauses of each day; `account` is None for a card.

    `cap` a year and `above_cap` in yuan as in ProjectedDebt.
    """
    terms = charges.terms
    now, *changes = one_rate(terms) if account is None else account.rates(terms)
    folded = debt.folds_in
    owed = ProjectedDebt(
        accrued=charges.unpaid,
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

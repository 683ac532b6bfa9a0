"""The facts of each debt, computed: where it stands, what it has cost, what a plan of all
comes to.
"""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from overdue_cli.core.assess.limitation import limitation_of
from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.ceiling.debt import Ceiling, cap_of, ceiling_of, sure_excess
from overdue_cli.core.ceiling.supported import within_line
from overdue_cli.core.charges.charges import Charges, DebtAccount, EstimatedTerms, terms_of
from overdue_cli.core.charges.debt import account_as_told
from overdue_cli.core.charges.unagreed import with_unagreed
from overdue_cli.core.clock.limitation import DECIDED, LimitationClock
from overdue_cli.core.clock.stage import Stage, stage_of
from overdue_cli.core.court.paper import paper_of
from overdue_cli.core.law.product import Product
from overdue_cli.core.law.rules import Rules
from overdue_cli.core.plan.arrears import goes_on
from overdue_cli.core.plan.budget import budget_of, instalment_unknown
from overdue_cli.core.plan.planner import owed_with, plan_of
from overdue_cli.core.plan.projection import pay_day_of
from overdue_cli.core.plan.sharing import PlannedDebt
from overdue_cli.core.quantity.days_off import working_day
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.report.facts import Facts

if TYPE_CHECKING:
    from overdue_cli.core.charges.card import CardAccounts
    from overdue_cli.core.quantity.days_off import DaysOffCalendar

DaysOff = Callable[[], "DaysOffCalendar"]


class _Standing(msgspec.Struct, frozen=True):
    """Figures of one debt before there is a plan."""

    debt: Debt
    rules: Rules
    account: DebtAccount | None
    charges: Charges
    stage: Stage
    clock: LimitationClock
    ceiling: Ceiling | None
    cap: Decimal | None
    card: "CardAccounts | None"
    goes_on: bool

    @property
    def above_cap(self) -> Decimal:
        """Part of the charges so far above the cap, in yuan; 0 once a court has decided."""
        return ZERO if self.cap is None else sure_excess(self.ceiling)

    def claimant(self, lump_sum: Decimal | None) -> PlannedDebt:
        """The debt as the plan sees it: what is owed, its priority, days and name."""
        debt, charges = self.debt, self.charges
        in_time = lump_sum is not None and lump_sum >= debt.principal + charges.unpaid
        return PlannedDebt(
            owed=owed_with(debt, charges, self.account, self.cap, self.above_cap, in_time=in_time),
            priority=debt.comes_first,
            days_overdue=debt.days_overdue,
            name=debt.product or "",
            # The instalments of a debt that goes on are none of its arrears.
            minimum=ZERO if debt.instalments_go_on else debt.minimum_payment or ZERO,
            goes_on=self.goes_on,
        )


def facts_of(
    case: Case, rules: Sequence[Rules], as_of: date, *, calendar: DaysOff | None = None
) -> tuple[Facts, ...]:
    """The facts of each debt: what an answer says, and what the letters of a case are made of."""
    with exact():
        return _facts(case, rules, as_of, calendar)


def _facts(
    case: Case, rules: Sequence[Rules], as_of: date, calendar: DaysOff | None
) -> tuple[Facts, ...]:
    standings = [
        _standing(debt, debt_rules, as_of, calendar)
        for debt, debt_rules in zip(case.debts, rules, strict=True)
    ]
    plan = plan_of(
        [standing.claimant(case.lump_sum) for standing in standings],
        budget_of(case, [standing.debt for standing in standings]),
        as_of,
        may_offer=[not standing.clock.warns for standing in standings],
        pay_day=pay_day_of(case.payday),
        lump_sum=case.lump_sum,
        own=case.offer,
        asks_first=[
            number
            for number, standing in enumerate(standings)
            if instalment_unknown(case, standing.debt)
        ],
    )
    first = plan.first_payment if calendar is None else working_day(plan.first_payment, calendar())
    return tuple(
        Facts(
            case=case,
            number=number,
            debt=standing.debt,
            rules=standing.rules,
            as_of=as_of,
            stage=standing.stage,
            account=standing.account,
            card=standing.card,
            charges=standing.charges,
            ceiling=standing.ceiling,
            clock=standing.clock,
            paper=paper_of(standing.debt, standing.rules.periods, calendar, as_of),
            plan=plan,
            goes_on=standing.goes_on,
            first_payment=first,
        )
        for number, standing in enumerate(standings)
    )


def _standing(debt: Debt, rules: Rules, as_of: date, calendar: DaysOff | None) -> _Standing:
    if rules.product.secures_home and debt.priority is None:
        debt = replace(debt, priority="secured")
    debt, account, card, charges = _position(debt, rules.product, rules, as_of)
    next_due = None if account is None else account.next_due(charges.terms)
    due = next_due or debt.due_date
    stage = stage_of(
        debt.days_overdue,
        as_of,
        rules.stages,
        rules.product.lender,
        due=due,
        rough=debt.is_rough,
    )
    if card is not None and not debt.is_rough:
        from overdue_cli.core.charges.card import grace_until

        stage = replace(stage, grace_until=grace_until(card, as_of))
    clock = limitation_of(
        debt, account, rules.product, stage.due_date, as_of, rules.limitation, calendar=calendar
    )
    # Once a court has decided, its judgment and no cap says what is owed.
    cap = None
    if debt.paper not in DECIDED:
        cap = cap_of(debt, rules.product.lender, rules.lending, as_of)
    ceiling = _ceiling(debt, account, charges, rules, as_of)
    going_on = goes_on(debt, as_of)
    return _Standing(debt, rules, account, charges, stage, clock, ceiling, cap, card, going_on)


def _ceiling(
    debt: Debt, account: DebtAccount | None, charges: Charges, rules: Rules, as_of: date
) -> Ceiling | None:
    """Charges beside their cap; None for a card, which has no account and is held to no cap."""
    if account is None:
        return None
    return ceiling_of(debt, account, charges, rules.product, rules.lending, as_of)


def _position(
    debt: Debt, product: Product, rules: Rules, as_of: date
) -> "tuple[Debt, DebtAccount | None, CardAccounts | None, Charges]":
    """Apply the payments: the debt as they left it, its account or a card's, and the charges."""
    if product.is_card:
        from overdue_cli.core.charges import card

        assert rules.cards is not None, "rules_for has what a card needs"
        of_card = card.terms_of_card(debt, product, rules.cards)
        debt = card.position_on(debt, of_card, rules.cards, as_of)
        debt, charges, accounts = card.charges_as_shown(debt, of_card, rules.cards, as_of)
        return debt, None, accounts, charges

    def terms_for(debt: Debt) -> EstimatedTerms:
        terms = with_unagreed(terms_of(debt, product), debt, product, rules.lending, as_of)
        return within_line(terms, debt, product, rules.lending, as_of)

    account, terms = account_as_told(debt, terms_for, as_of), terms_for(debt)
    charges = account.charges(terms)
    if debt.loan is not None:
        from overdue_cli.core.charges.instalments import with_sources

        assert rules.claims is not None, "rules_for has what an account needs"
        charges = with_sources(charges, rules.claims.kinds)
    return account.position(terms), account, None, charges

"""Income - living costs - priority payments - instalments that go on - other debt payments
- reserve = surplus.

Living costs, what keeps the home or a court has ordered, and the reserve come out before any other
creditor; so do the instalments of a debt that secures a home or a living, of which the plan only
pays the arrears.
"""

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.quantity.money import ZERO, exact, whole_yuan_down


class Budget(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A month in yuan. `surplus` is None while living costs are unknown; `most` is what it cannot
    exceed. `instalments` are those of secured debts that go on, as far as no item of the month
    holds them.
    """

    income: Decimal
    expenses: Decimal | None
    priority_payments: Decimal
    other_payments: Decimal
    reserve: Decimal
    surplus: Decimal | None
    most: Decimal
    instalments: Decimal = ZERO

    @property
    def shared_out(self) -> Decimal:
        """What an option pays a share of: what is left, or income while that is not known."""
        return self.income if self.surplus is None else self.surplus

    def share_of(self, share: Decimal) -> Decimal:
        """A share of it in whole yuan, cut."""
        return whole_yuan_down(share * self.shared_out)


def budget_of(case: Case, debts: Sequence[Debt]) -> Budget:
    """The month of a case and its debts as they stand; priority and other payments and reserve
    count as zero when they were not said.
    """
    first, other, reserve = (
        ZERO if said is None else said
        for said in (case.priority_payments, case.other_payments, case.reserve)
    )
    with exact():
        instalments = _instalments(case, debts)
        most = case.income - first - instalments - other - reserve
        surplus = None if case.expenses is None else most - case.expenses
    return Budget(
        income=case.income,
        expenses=case.expenses,
        priority_payments=first,
        other_payments=other,
        reserve=reserve,
        instalments=instalments,
        surplus=surplus,
        most=most if surplus is None else surplus,
    )


def _instalments(case: Case, debts: Sequence[Debt]) -> Decimal:
    """The instalments of secured debts that go on, less what the items of the month hold of them:
    3,290 of a home, with 3,290 for it among the living costs, is 0.
    """
    asked = sum((debt.minimum_payment or ZERO for debt in debts if debt.instalments_go_on), ZERO)
    held = ZERO if case.budget is None else case.budget.for_security
    return max(ZERO, asked - held)


def instalment_unknown(case: Case, debt: Debt) -> bool:
    """Whether the instalment of a secured debt that goes on was told nowhere: not for itself, and
    not among the payments that come first or the items of the month.
    """
    if not debt.instalments_go_on or debt.minimum_payment is not None:
        return False
    return not case.priority_payments and not (case.budget and case.budget.for_security)

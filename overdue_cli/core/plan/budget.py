"""Income - living costs - priority payments - other debt payments - reserve = surplus.

Living costs, what keeps the home or a court has ordered, and the reserve come out before any other
creditor.
"""

from decimal import Decimal

import msgspec

from overdue_cli.core.case.case import Case
from overdue_cli.core.quantity.money import ZERO, exact, whole_yuan_down


class Budget(msgspec.Struct, frozen=True, kw_only=True):
    """A month in yuan. `surplus` is None while living costs are unknown; `most` is what it cannot
    exceed.
    """

    income: Decimal
    expenses: Decimal | None
    priority_payments: Decimal
    other_payments: Decimal
    reserve: Decimal
    surplus: Decimal | None
    most: Decimal

    @property
    def shared_out(self) -> Decimal:
        """What an option pays a share of: what is left, or income while that is not known."""
        return self.income if self.surplus is None else self.surplus

    def share_of(self, share: Decimal) -> Decimal:
        """A share of it in whole yuan, cut."""
        return whole_yuan_down(share * self.shared_out)


def budget_of(case: Case) -> Budget:
    """The month of a case; priority and other payments and reserve count as zero when they were not
    said.
    """
    first, other, reserve = (
        ZERO if said is None else said
        for said in (case.priority_payments, case.other_payments, case.reserve)
    )
    with exact():
        most = case.income - first - other - reserve
        surplus = None if case.expenses is None else most - case.expenses
    return Budget(
        income=case.income,
        expenses=case.expenses,
        priority_payments=first,
        other_payments=other,
        reserve=reserve,
        surplus=surplus,
        most=most if surplus is None else surplus,
    )

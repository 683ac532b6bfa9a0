"""Income - living costs - other debt payments - reserve = surplus. Living costs and reserve come out first."""

from decimal import Decimal

import msgspec

from overdue_cli.core.case import Case
from overdue_cli.core.money import ZERO, exact


class Budget(msgspec.Struct, frozen=True, kw_only=True):
    """A month in yuan. `surplus` is None while living costs are unknown; `most` is what it cannot exceed."""

    income: Decimal
    expenses: Decimal | None
    other_payments: Decimal
    reserve: Decimal
    surplus: Decimal | None
    most: Decimal


def budget_of(case: Case) -> Budget:
    """The month of a case; other payments and reserve count as zero when they were not said."""
    other = ZERO if case.other_payments is None else case.other_payments
    reserve = ZERO if case.reserve is None else case.reserve
    with exact():
        most = case.income - other - reserve
        surplus = None if case.expenses is None else most - case.expenses
    return Budget(
        income=case.income,
        expenses=case.expenses,
        other_payments=other,
        reserve=reserve,
        surplus=surplus,
        most=most if surplus is None else surplus,
    )

"""Whether a monthly payment survives a bad month: income down a fifth, a month missed, a late
start; and what a month's income put in at once would change.
"""

from collections.abc import Callable
from decimal import Decimal

import msgspec

from overdue_cli.core.plan.projection import Amounts, Projection
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen

LESS = Decimal("0.2")
# The month that is missed: the third, when the first good will is used up.
MISSED = 3


class Stress(msgspec.Struct, frozen=True, kw_only=True):
    """`left_after_drop` is what is left each month with a fifth less income, None while living
    costs are unknown; `short` is how much of the payment that does not cover. The courses are
    without any concession.
    """

    left_after_drop: Decimal | None
    short: Decimal | None
    month_missed: Projection
    lump_of_income: Projection
    month_later: Projection


def stress_of(
    payment: Decimal,
    income: Decimal,
    surplus: Decimal | None,
    course: Callable[[Amounts], Projection],
) -> Stress:
    """`course` plays out what is paid month by month."""
    with exact():
        left = None if surplus is None else surplus - round_to_fen(income * LESS)
        short = None if left is None else max(ZERO, payment - max(ZERO, left))
    return Stress(
        left_after_drop=left,
        short=short,
        month_missed=course({MISSED: ZERO}),
        lump_of_income=course({1: payment + income}),
        month_later=course({1: ZERO}),
    )

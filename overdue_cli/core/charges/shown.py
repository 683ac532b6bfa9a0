"""The principal in an amount that an app shows, interest and penalty included, and the range it
leaves: the engine is asked at which principal it comes to the amount shown.

At the point all that is owed on the day it was shown is the amount shown. At the least principal
what was added is at the high end, and the contract interest of the unpaid instalments is in the
amount too; at the most the app shows principal alone.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.bounded import BoundedDebt
from overdue_cli.core.charges.charges import Charges, EstimatedTerms, accrued
from overdue_cli.core.quantity.money import FEN, exact, least_that

# The charges of a debt counted to a day.
ChargesOf = Callable[[Debt, date], Charges]
# The days of an instalment, whose contract interest may be in an amount shown.
INSTALMENT_DAYS = 30


def shown_debt(
    debt: Debt, of: ChargesOf, as_of: date, instalments: EstimatedTerms | None = None
) -> BoundedDebt:
    """Find the principal in what an app shows of a debt; `of` is asked for charges on the day it
    was shown. `instalments`: the terms by which their interest may be in it, None of a card.
    """
    shown = _Shown(debt, of, as_of, instalments)
    overdue = shown.overdue()
    ends = zip(overdue, shown.owed(overdue), strict=True)
    point, least, most = (
        msgspec.structs.replace(debt, principal=principal, outstanding=outstanding)
        for principal, outstanding in ends
    )
    return BoundedDebt(point=point, ends=(least, most))


class _Three(NamedTuple):
    """An amount at the point, and with the least and the most principal in what is shown."""

    point: Decimal
    least: Decimal
    most: Decimal


class _Shown:
    """A debt on the day on which an app showed amounts of it."""

    def __init__(
        self, debt: Debt, of: ChargesOf, as_of: date, instalments: EstimatedTerms | None
    ) -> None:
        self.debt, self.terms = debt, instalments
        self._of, self._day = of, min(debt.shown_on or as_of, as_of)
        self._days = max(0, debt.days_overdue - (as_of - self._day).days)

    def overdue(self) -> _Three:
        """The principal that is overdue: as told, or in the amount shown."""
        shown = self.debt.shown_overdue
        if shown is None or not self.debt.is_as_shown:
            return _Three(*[self.debt.principal] * 3)
        return _Three(
            point=_most_within(shown, lambda principal: self._charges(principal).unpaid),
            least=_most_within(shown, self._most_added),
            most=shown,
        )

    def owed(self, overdue: _Three) -> tuple[Decimal | None, ...]:
        """All principal still owed: as told, or what is left to pay less what was added; never
        less than is overdue.
        """
        left = _left_shown(self.debt)
        if left is None:
            told = self.debt.outstanding
            return tuple(None if told is None else max(told, each) for each in overdue)
        with exact():
            point = left - self._charges(overdue.point).unpaid
            least = left - self._most_added(overdue.least)
        return max(point, overdue.point), max(least, overdue.least), max(left, overdue.most)

    def _most_added(self, principal: Decimal) -> Decimal:
        """What was added at the high end, and the contract interest at the highest rate of the
        instalments that are not paid: of one, and of one more for every thirty days.
        """
        added = self._charges(principal).total.high
        if self.terms is None:
            return added
        days = (self._days // INSTALMENT_DAYS + 1) * INSTALMENT_DAYS
        base = max(principal, self.debt.outstanding or principal)
        with exact():
            return added + accrued(base, self.terms.rate.high, days, self.terms.divisor)

    def _charges(self, principal: Decimal) -> Charges:
        """The charges on so much principal; what was paid before is in the amount shown."""
        debt, loan = self.debt, self.debt.loan
        if loan is not None:
            loan = msgspec.structs.replace(loan, payments=())
        then = msgspec.structs.replace(
            debt,
            principal=principal,
            outstanding=None,
            days_overdue=self._days,
            counted_to=None if debt.counted_to is None else self._day,
            loan=loan,
        )
        return self._of(then, self._day)


def _left_shown(debt: Debt) -> Decimal | None:
    """What an app shows as left to pay, where all principal owed follows from it."""
    return debt.shown_left if "outstanding" in debt.derived else None


def _most_within(shown: Decimal, added: Callable[[Decimal], Decimal]) -> Decimal:
    """The most principal that with what is added to it is no more than the amount shown; one fen
    where even that is more.
    """

    def is_more(principal: Decimal) -> bool:
        with exact():
            return principal + added(principal) > shown

    with exact():
        return max(least_that(is_more, shown + FEN) - FEN, FEN)

"""The account of a debt told only within bounds: that of the point, its charges with the range that
the bounds leave.
"""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.bounded import BoundedDebt, over
from overdue_cli.core.charges.charges import (
    Charges,
    ChargesPart,
    DebtAccount,
    EstimatedTerms,
    RateSpan,
    ToFallDue,
)

if TYPE_CHECKING:
    from overdue_cli.core.accrual.continued import Continued

# The account of a debt, and its terms before any is turned.
Opened = tuple[DebtAccount, EstimatedTerms]
# By field, the account as it would be if that were told exactly.
Narrowed = Iterable[tuple[str, DebtAccount]]


class BoundedAccount:
    """The account at the point, and beside it those of the ends. What is judged, as against the
    cap, is what the point comes to.
    """

    def __init__(
        self,
        told: Debt,
        debt: BoundedDebt,
        opened: Callable[[Debt], Opened],
        narrowed: Callable[[BoundedDebt], Narrowed],
    ) -> None:
        self.told, self.debt, self._narrowed = told, debt, narrowed
        self.point = opened(debt.point)[0]
        self._ends = [opened(end) for end in debt.ends]

    def position(self, terms: EstimatedTerms) -> Debt:
        """The debt at the point, as payments since an amount was shown have left it."""
        point = self.point.position(terms)
        return msgspec.structs.replace(point, loan=self.told.loan)

    @property
    def last_instalment(self) -> date | None:
        """As it was told."""
        return self.point.last_instalment

    def next_due(self, terms: EstimatedTerms) -> date | None:
        """None: no instalments were told."""
        return self.point.next_due(terms)

    def falls_due(self, day: date) -> Decimal:
        """The principal that falls due, at the point."""
        return self.point.falls_due(day)

    def charges(self, terms: EstimatedTerms) -> Charges:
        """The charges with the range that the bounds leave."""
        ends = [account.charges(_turned(own, terms)) for account, own in self._ends]
        return self.debt.widened(self.point.charges(terms), ends)

    def part(self, terms: EstimatedTerms) -> ChargesPart:
        """What was charged, as it is shown with its range; as it is judged, at the point."""
        part = self.point.part(terms)
        ends = [account.part(_turned(own, terms)).interest for account, own in self._ends]
        return msgspec.structs.replace(part, interest=over((part.interest, *ends)))

    def narrowed(self) -> Narrowed:
        """The account if the principal, or the due date, were told."""
        return self._narrowed(self.debt)

    def parts_at(
        self, terms: EstimatedTerms, day: date, as_of: date
    ) -> tuple[ChargesPart, ChargesPart]:
        """The parts before and from a day on, at the point."""
        return self.point.parts_at(terms, day, as_of)

    def rates(self, terms: EstimatedTerms) -> tuple[RateSpan, ...]:
        """The rates, at the point."""
        return self.point.rates(terms)

    def to_fall_due(self, terms: EstimatedTerms) -> tuple[ToFallDue, ...]:
        """None: no instalments were told."""
        return self.point.to_fall_due(terms)

    def goes_on(self, terms: EstimatedTerms) -> "Continued | None":
        """The engine's account from the day counted to on, at the point."""
        return self.point.goes_on(terms)

    def compound_if_had(self, terms: EstimatedTerms) -> Decimal | None:
        """What compound interest would add at the point."""
        return self.point.compound_if_had(terms)

    def other_compounding(self, terms: EstimatedTerms) -> Decimal | None:
        """The charges under the other reading of compound interest, at the point."""
        return self.point.other_compounding(terms)


def _turned(own: EstimatedTerms, terms: EstimatedTerms) -> EstimatedTerms:
    """The terms as they were turned, with what may be claimed over the days of an end where no
    interest was agreed, and with the line of those days.
    """
    unagreed = own.unagreed if terms.unagreed else None
    return msgspec.structs.replace(terms, unagreed=unagreed, supported=own.supported)

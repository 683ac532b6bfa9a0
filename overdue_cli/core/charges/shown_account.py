"""The account of a debt of which an app's amounts were told: that of the principal at the point,
its charges with the range that the principal leaves.
"""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import (
    Charges,
    ChargesPart,
    DebtAccount,
    EstimatedTerms,
    RateSpan,
    ToFallDue,
)
from overdue_cli.core.charges.shown import ShownDebt
from overdue_cli.core.quantity.estimate import Estimate

if TYPE_CHECKING:
    from overdue_cli.core.accrual.continued import Continued


class ShownAccount:
    """The account at the point, and beside it those of the least and the most principal. What is
    judged, as against the cap, is what the point comes to.
    """

    def __init__(
        self, told: Debt, shown: ShownDebt, point: DebtAccount, ends: tuple[DebtAccount, ...]
    ) -> None:
        self.told, self.shown, self.point, self._ends = told, shown, point, ends

    def position(self, terms: EstimatedTerms) -> Debt:
        """The debt at the point, as payments since the amount was shown have left it."""
        return msgspec.structs.replace(self.point.position(terms), loan=self.told.loan)

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
        """The charges with the range that the principal leaves."""
        least, most = (account.charges(terms) for account in self._ends)
        return self.shown.widened(self.point.charges(terms), least, most)

    def part(self, terms: EstimatedTerms) -> ChargesPart:
        """What was charged, as it is shown with its range; as it is judged, at the point."""
        part = self.point.part(terms)
        least, most = (account.part(terms).interest for account in self._ends)
        interest = Estimate(low=least.low, point=part.interest.point, high=most.high)
        return msgspec.structs.replace(part, interest=interest)

    def parts_at(
        self, terms: EstimatedTerms, day: date, as_of: date
    ) -> tuple[ChargesPart, ChargesPart]:
        """The parts before and from a day on, at the point."""
        return self.point.parts_at(terms, day, as_of)

    def rates(self, terms: EstimatedTerms) -> tuple[RateSpan, ...]:
        """The rates do not depend on the principal."""
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

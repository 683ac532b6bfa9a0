"""The state of a debt on the way through its days: what fell due, what runs on what, and what can
be taken off.

All principal of one state has one base: overdue (contract rate, and the penalty's extra), or not
due yet (contract rate). All of it runs inside `exact()`, which the walk opens.
"""

from collections.abc import Callable, Container, Sequence
from datetime import date
from decimal import Decimal

from overdue_cli.core.accrual.claim import ContractTerms, Instalment, Paused
from overdue_cli.core.accrual.entries import Accrual, Sheet
from overdue_cli.core.accrual.ledger import AmountTooLarge, Balance
from overdue_cli.core.law.ledger import ENTRY_KINDS
from overdue_cli.core.quantity.money import ZERO

ONE = Decimal(1)
# Beyond this the sum is no debt any more, and its digits would not fit the exact context.
MOST = Decimal(10**12)


class LoanAccount:
    """`rows` in order of their due days; `line` is the row that principal is drawn on, if there is
    one.

    `take_…` takes at most so much off a part, and tells how much it was.
    """

    def __init__(
        self,
        rows: Sequence[Instalment],
        line: int | None,
        fees: Decimal,
        terms: ContractTerms,
        moved: Container[date],
    ) -> None:
        self.terms = terms
        self.sheet = Sheet(terms.conventions, terms.period, terms.citations, moved)
        self.accruals = {kind: Accrual(kind, self.sheet) for kind in ENTRY_KINDS}
        self.ahead, self.contract, self.extra, self.compound = self.accruals.values()
        self.principal = [row.principal for row in rows]
        self.interest = [ZERO if row.interest is None else row.interest for row in rows]
        self.line = line
        self.by_day = [row.interest is None and index != line for index, row in enumerate(rows)]
        self.ever_by_day = any(self.by_day) or line is not None
        self.due = 0  # how many instalments have fallen due
        self.first_open = [0, 0]  # the first instalment with interest, with principal left
        self.first_ahead = 0  # the first one not due with anything left
        self.overdue = self.stated = ZERO
        self.not_due = sum(
            (p for p, runs in zip(self.principal, self.by_day, strict=True) if runs), ZERO
        )
        self.drawn = ZERO  # on the line, and not due
        self.fees = fees
        self.capitalised = self.capitalised_penalty = ZERO
        self.rate, self.runs, self.mature = terms.rate, False, False
        self.extra_multiple = terms.multiplier - 1
        self.paused: dict[Paused, int] = {"penalty": 0, "all": 0}

    def carry(self, day: date) -> None:
        """What each kind runs on from this day."""
        rate, paused = self.rate, self.paused["all"]
        extra = not (paused or self.paused["penalty"])
        if self.ever_by_day:
            waiting = self.drawn + self.not_due if self.runs else self.drawn
            self.ahead.run(day, ZERO if paused else waiting, rate, ONE)
        self.contract.run(day, ZERO if paused else self.overdue, rate, ONE)
        self.extra.run(day, self.overdue if extra else ZERO, rate, self.extra_multiple)
        if self.terms.compounding is not None:
            base = self.stated + self.capitalised + self.capitalised_penalty
            if base > MOST:
                raise AmountTooLarge
            self.compound.run(
                day, base if extra else ZERO, rate, self.terms.multiplier if self.mature else ONE
            )

    def close(self, day: date) -> None:
        """End every line that runs."""
        for accrual in self.accruals.values():
            accrual.close(day)

    def fall_due(self, index: int, day: date) -> None:
        """An instalment falls due, with the interest that ran by the day so far."""
        if self.ever_by_day:
            self.ahead.close(day)
            self.interest[index] += self.ahead.take(self.ahead.unpaid)
        self.overdue += self.principal[index]
        self.stated += self.interest[index]
        if self.by_day[index]:
            self.not_due -= self.principal[index]
        elif index == self.line:
            self.drawn = ZERO
        self.due = index + 1

    def draw(self, amount: Decimal, day: date) -> None:
        """Principal that comes onto the line; once the line is due it is overdue at once."""
        assert self.line is not None, "only a claim with draws has them"
        self.principal[self.line] += amount
        if self.line < self.due:
            self.overdue += amount
            self.first_open[1] = min(self.first_open[1], self.line)
        else:
            self.drawn += amount

    def capitalise(self, day: date) -> None:
        """Compound interest joins its own base, and penalty interest does where the contract has
        that.
        """
        self.compound.close(day)
        self.capitalised = self.compound.unpaid
        if self.terms.compounding is not None and self.terms.compounding.on_penalty:
            self.contract.close(day)
            self.extra.close(day)
            self.capitalised_penalty = self.contract.unpaid + self.extra.unpaid

    def take_fees(self, most: Decimal) -> Decimal:
        taken = min(most, self.fees)
        self.fees -= taken
        return taken

    def take_stated(self, most: Decimal) -> Decimal:
        """Contract interest that has fallen due, the oldest instalment first."""
        return self._take_in_turn(0, most, self.interest, self.take_interest_of)

    def take_principal(self, most: Decimal) -> Decimal:
        """Overdue principal, the oldest instalment first."""
        return self._take_in_turn(1, most, self.principal, self.take_principal_of)

    def _take_in_turn(
        self,
        which: int,
        most: Decimal,
        left: list[Decimal],
        take: Callable[[int, Decimal], Decimal],
    ) -> Decimal:
        """From the oldest instalment on; each that is empty is passed over once and for all."""
        rest = most
        while self.first_open[which] < self.due:
            rest -= take(self.first_open[which], rest)
            if left[self.first_open[which]]:
                break
            self.first_open[which] += 1
        return most - rest

    def take_interest_of(self, index: int, most: Decimal) -> Decimal:
        taken = min(most, self.interest[index])
        self.interest[index] -= taken
        if index < self.due:
            self.stated -= taken
        return taken

    def take_principal_of(self, index: int, most: Decimal) -> Decimal:
        taken = min(most, self.principal[index])
        self.principal[index] -= taken
        if index < self.due:
            self.overdue -= taken
        elif self.by_day[index]:
            self.not_due -= taken
        elif index == self.line:
            self.drawn -= taken
        return taken

    def take_accrued(self, most: Decimal) -> Decimal:
        """Interest on overdue principal, then its penalty extra, then compound interest."""
        penalty = self.contract.take(most)
        penalty += self.extra.take(most - penalty)
        compound = self.compound.take(most - penalty)
        self.capitalised_penalty = max(ZERO, self.capitalised_penalty - penalty)
        self.capitalised = max(ZERO, self.capitalised - compound)
        return penalty + compound

    def take_ahead(self, most: Decimal) -> Decimal:
        """What is not due yet: interest that ran by the day, then instalments in order, interest
        first.
        """
        rest = most - self.ahead.take(most)
        index = self.first_ahead = max(self.first_ahead, self.due)
        while rest and index < len(self.principal):
            rest -= self.take_interest_of(index, rest)
            rest -= self.take_principal_of(index, rest)
            if self.interest[index] or self.principal[index]:
                break
            index += 1
            if (
                self.line is None or index <= self.line
            ):  # more may be drawn on a line that is empty now
                self.first_ahead = index
        return most - rest

    def balance(self) -> Balance:
        """What is left of everything that was settled."""
        return Balance(
            fees=self.fees,
            stated_interest=self.stated,
            contract_interest=self.contract.unpaid,
            penalty_extra=self.extra.unpaid,
            compound=self.compound.unpaid,
            principal=self.overdue,
            interest_not_due=self.ahead.unpaid,
            principal_not_due=sum(self.principal[self.due :], ZERO),
        )

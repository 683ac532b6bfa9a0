"""The running state of a debt: what has fallen due, what bears interest, what a payment can
reduce.

All overdue principal is one base (contract rate, and the penalty's extra), all principal not due
yet another (contract rate). Everything here is called inside `exact()`, which `accrue` opens.
"""

from collections.abc import Callable, Container, Sequence
from datetime import date
from decimal import Decimal

from overdue_cli.core.accrual.claim import ContractTerms, Instalment, Paused
from overdue_cli.core.accrual.entries import Accrual, BaseParts, Sheet
from overdue_cli.core.accrual.ledger import AmountTooLarge, Balance
from overdue_cli.core.accrual.shares import PARTS, PenaltyPart, PenaltyShares
from overdue_cli.core.law.ledger import ENTRY_KINDS
from overdue_cli.core.quantity.money import ZERO

ONE = Decimal(1)
# In yuan. Capitalised interest that grows past this is no debt any more, and its digits would soon
# not fit the exact context.
MOST = Decimal(10**12)


class LoanAccount:
    """The account of one claim; amounts are yuan.

    `rows` are the instalments in order of their due days; `credit_line` is the index of the row
    that draws are added to, None without draws. Every `take_…` method reduces one part of the debt
    by at most `most` and returns by how much.
    """

    def __init__(
        self,
        rows: Sequence[Instalment],
        credit_line: int | None,
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
        self.credit_line = credit_line
        # Rows without stated interest, which bear it by the day until they are due. The credit
        # line does so too, but on what was drawn (`drawn`), day by day.
        self.by_day = [
            row.interest is None and index != credit_line for index, row in enumerate(rows)
        ]
        self.ever_by_day = any(self.by_day) or credit_line is not None
        self.due = 0  # the number of instalments that have fallen due
        # The first instalment that falls due no more, and whether what was not due bears interest
        # that is paid with the rest (`fold_in`).
        self.falls_due_before, self.folded = len(rows), False
        # Indexes of the first instalment with interest left and of the first with principal left:
        # a payment starts there, and paid rows are never searched again.
        self.first_open = [0, 0]
        self.first_ahead = 0  # the index of the first instalment not due with anything left
        self.overdue = self.stated = ZERO
        self.not_due = self._by_day_not_due()
        self.drawn = ZERO  # on the credit line, and not due
        self.fees = fees
        self.credit = ZERO  # paid, and kept for what falls due
        self.capitalised = self.capitalised_penalty = ZERO
        # `runs`: interest by the day has begun; `mature`: the last instalment has fallen due.
        self.rate, self.runs, self.mature = terms.rate, False, False
        # Penalty interest replaces contract interest and is not added to it: 1.5 times the
        # contract rate is kept as contract interest and an extra of half of it.
        self.extra_multiple = terms.multiplier - 1
        self.paused: dict[Paused, int] = {"penalty": 0, "all": 0}
        # Overdue principal x days, days without interest too: the money is out on them as well.
        self.base_days = ZERO
        self._exposed: tuple[date, Decimal] | None = None
        self.each_rounded = terms.conventions.rounding == "per-instalment"
        self.shares = PenaltyShares(len(rows)) if terms.order == "by-instalment" else None

    def carry(self, day: date) -> None:
        """Start or go on with the entries of every kind, on their bases as of `day`."""
        rate, paused = self.rate, self.paused["all"]
        extra_rate, extra_multiple = self._extra_terms()
        self._count_base(day)
        self._exposed = day, self.overdue
        extra = not (paused or self.paused["penalty"])
        if self.shares is not None:
            rates: dict[PenaltyPart, Decimal] = {
                "contract": ZERO if paused else rate,
                "extra": extra_rate * extra_multiple if extra else ZERO,
            }
            self.shares.run(day, self.principal[: self.due], rates)
        if self.ever_by_day:
            waiting = self.drawn + self.not_due if self.runs else self.drawn
            # It falls due with the next instalment, so it is that one's.
            next_one = ((self.due, waiting),) if self.each_rounded else ()
            self.ahead.run(day, ZERO if paused else waiting, rate, ONE, next_one)
        split = self._overdue_split()
        self.contract.run(day, ZERO if paused else self.overdue, rate, ONE, split)
        self.extra.run(day, self.overdue if extra else ZERO, extra_rate, extra_multiple, split)
        if self.terms.compounding is not None:
            base = self.stated + self.capitalised + self.capitalised_penalty
            if base > MOST:
                raise AmountTooLarge
            # At the contract rate until the loan matures, at the penalty rate after
            # (银发〔1999〕77号第20条, 银发〔2003〕251号第3条).
            charged, multiple = rate, self.terms.multiplier if self.mature else ONE
            if self.mature and extra_rate is not rate:  # the penalty rate is what it may be at most
                charged, multiple = rate + extra_rate, ONE
            self.compound.run(day, base if extra else ZERO, charged, multiple)

    def _extra_terms(self) -> tuple[Decimal, Decimal]:
        """The rate of the extra and its multiple: what the multiple adds to the contract rate, or
        what is left to the most an overdue rate may be.
        """
        rate, most = self.rate, self.terms.overdue_most
        if most is None or rate * self.terms.multiplier <= most:
            return rate, self.extra_multiple
        return max(ZERO, most - rate), ONE

    def _overdue_split(self) -> BaseParts:
        """Overdue principal by instalments, where each is rounded by itself."""
        if not self.each_rounded:
            return ()
        due = enumerate(self.principal[: self.due])
        return tuple((index, amount) for index, amount in due if amount)

    def close(self, day: date) -> None:
        """End the running entry of every kind."""
        self._count_base(day)
        if self.shares is not None:
            self.shares.count(day)
        for accrual in self.accruals.values():
            accrual.close(day)

    def _count_base(self, day: date) -> None:
        """Count the days up to `day` on the overdue principal that stood on them."""
        if self._exposed is not None:
            since, base = self._exposed
            self.base_days += base * (day - since).days
            self._exposed = day, base

    def fall_due(self, index: int, day: date) -> None:
        """Make an instalment due, with the interest that has accrued by the day so far."""
        if index >= self.falls_due_before:
            return
        if self.ever_by_day:
            self.ahead.close(day)
            self.interest[index] += self.ahead.take(self.ahead.unpaid)
        self.overdue += self.principal[index]
        self.stated += self.interest[index]
        if self.by_day[index]:
            self.not_due -= self.principal[index]
        elif index == self.credit_line:
            self.drawn = ZERO
        self.due = index + 1

    def draw(self, amount: Decimal, day: date) -> None:
        """Add a draw to the credit line; principal drawn after its due day is overdue at once."""
        assert self.credit_line is not None, "only a claim with draws has them"
        self.principal[self.credit_line] += amount
        if self.credit_line < self.due:
            self.overdue += amount
            self.first_open[1] = min(self.first_open[1], self.credit_line)
        else:
            self.drawn += amount

    def capitalise(self, day: date) -> None:
        """Add unpaid compound interest to its own base, and unpaid interest on overdue principal
        where the contract has that.
        """
        self.compound.close(day)
        self.capitalised = self.compound.unpaid
        if self.terms.compounding is not None and self.terms.compounding.on_penalty:
            self.contract.close(day)
            self.extra.close(day)
            self.capitalised_penalty = self.contract.unpaid + self.extra.unpaid

    def _by_day_not_due(self) -> Decimal:
        """Principal that is not due and bears interest by the day, what was drawn apart."""
        bearing = zip(self.principal[self.due :], self.by_day[self.due :], strict=True)
        return sum((principal for principal, by_day in bearing if by_day), ZERO)

    def fold_in(self, first: int, more: Decimal, *, falls_due: bool) -> None:
        """Have the principal of the instalments from `first` on, and so much more, bear contract
        interest by the day, in place of the interest stated with them, and fall due no more unless
        it still `falls_due`.
        """
        if more:
            self.principal.append(more)
            self.interest.append(ZERO)
            self.by_day.append(True)
        for index in range(first, len(self.principal)):
            self.interest[index], self.by_day[index] = ZERO, True
        self.not_due = self._by_day_not_due()
        self.folded = self.runs = self.ever_by_day = True
        self.credit = ZERO  # which a plan counts when it begins
        if not falls_due:
            self.falls_due_before = first

    def leave_out(self, first: int) -> None:
        """Take the instalments from `first` on out of the account."""
        for index in range(first, len(self.principal)):
            self.principal[index] = self.interest[index] = ZERO
        self.not_due = self._by_day_not_due()
        self.folded, self.falls_due_before = True, first
        self.credit = ZERO  # it is for what was taken out

    def forgive(self, most: Decimal) -> None:
        """Strike off at most `most` of what was added: compound interest first, principal
        never.
        """
        for take in (self.compound.take, self.extra.take, self.contract.take, self.ahead.take):
            most -= take(most)
        most -= self.take_fees(most)
        self.take_stated(most)
        self.capitalised = min(self.capitalised, self.compound.unpaid)
        penalty = self.contract.unpaid + self.extra.unpaid
        self.capitalised_penalty = min(self.capitalised_penalty, penalty)

    @property
    def charged(self) -> Decimal:
        """All interest charged so far, paid or not."""
        return sum((accrual.charged for accrual in self.accruals.values()), ZERO)

    def keep(self, most: Decimal) -> Decimal:
        """Keep an amount for what falls due later, as far as there is anything."""
        to_come = self.ahead.unpaid + sum(self.principal[self.due :], ZERO)
        to_come += sum(self.interest[self.due :], ZERO)
        # A credit line may be drawn on again, so what is paid on it is never too much.
        kept = most if self.credit_line is not None else min(most, to_come - self.credit)
        self.credit += max(ZERO, kept)
        return max(ZERO, kept)

    def take_fees(self, most: Decimal) -> Decimal:
        """Reduce the fees."""
        taken = min(most, self.fees)
        self.fees -= taken
        return taken

    def take_stated(self, most: Decimal) -> Decimal:
        """Reduce contract interest that fell due with instalments, the oldest first."""
        return self._take_in_turn(0, most, self.interest, self.take_interest_of)

    def take_principal(self, most: Decimal) -> Decimal:
        """Reduce overdue principal, the oldest instalment first."""
        return self._take_in_turn(1, most, self.principal, self.take_principal_of)

    def _take_in_turn(
        self,
        which: int,
        most: Decimal,
        left: list[Decimal],
        take: Callable[[int, Decimal], Decimal],
    ) -> Decimal:
        """Reduce due instalments from the oldest on; `which` is 0 for interest, 1 for
        principal.
        """
        remaining = most
        while self.first_open[which] < self.due:
            remaining -= take(self.first_open[which], remaining)
            if left[self.first_open[which]]:
                break
            self.first_open[which] += 1
        return most - remaining

    def take_interest_of(self, index: int, most: Decimal) -> Decimal:
        """Reduce the interest of one instalment, due or not."""
        taken = min(most, self.interest[index])
        self.interest[index] -= taken
        if index < self.due:
            self.stated -= taken
        return taken

    def take_principal_of(self, index: int, most: Decimal) -> Decimal:
        """Reduce the principal of one instalment, due or not."""
        taken = min(most, self.principal[index])
        self.principal[index] -= taken
        if index < self.due:
            self.overdue -= taken
        elif self.by_day[index]:
            self.not_due -= taken
        elif index == self.credit_line:
            self.drawn -= taken
        return taken

    def settle_shares(self) -> None:
        """Share out interest on overdue principal among the instalments it accrued on."""
        if self.shares is None:
            return
        if self.each_rounded:
            self.shares.give("contract", self.contract.of_instalments)
            self.shares.give("extra", self.extra.of_instalments)
        else:
            self.shares.settle("contract", self.contract.unpaid)
            self.shares.settle("extra", self.extra.unpaid)

    def take_penalty_of(self, index: int, most: Decimal) -> Decimal:
        """Reduce the interest that accrued on the overdue principal of one instalment."""
        assert self.shares is not None, "only where instalments are paid one by one"
        taken = ZERO
        for part in PARTS:
            accrual, own = getattr(self, part), self.shares.unpaid[part]
            paid: Decimal = accrual.take(min(most - taken, own[index]))
            own[index] -= paid
            taken += paid
        self.capitalised_penalty = max(ZERO, self.capitalised_penalty - taken)
        return taken

    def take_accrued(self, most: Decimal) -> Decimal:
        """Reduce interest on overdue principal, then compound interest."""
        penalty = self.take_penalty(most)
        return penalty + self.take_compound(most - penalty)

    def take_penalty(self, most: Decimal) -> Decimal:
        """Reduce interest on overdue principal (罚息): the contract rate, then the extra."""
        taken = self.contract.take(most)
        taken += self.extra.take(most - taken)
        # What was capitalised is part of what is unpaid, and counts as paid first.
        self.capitalised_penalty = max(ZERO, self.capitalised_penalty - taken)
        return taken

    def take_compound(self, most: Decimal) -> Decimal:
        """Reduce compound interest (复利), then that on principal which was folded in."""
        taken = self.compound.take(most)
        self.capitalised = max(ZERO, self.capitalised - taken)
        return taken + (self.ahead.take(most - taken) if self.folded else ZERO)

    def take_ahead(self, most: Decimal) -> Decimal:
        """Reduce what is not due yet: interest accrued by the day, then instalments in order,
        interest first.
        """
        remaining = most - self.ahead.take(most)
        index = self.first_ahead = max(self.first_ahead, self.due)
        while remaining and index < len(self.principal):
            remaining -= self.take_interest_of(index, remaining)
            remaining -= self.take_principal_of(index, remaining)
            if self.interest[index] or self.principal[index]:
                break
            index += 1
            # A credit line that is empty now may be drawn on again, so it is never passed for
            # good.
            if self.credit_line is None or index <= self.credit_line:
                self.first_ahead = index
        return most - remaining

    def balance(self) -> Balance:
        """The balance of everything charged so far and not paid."""
        return Balance(
            fees=self.fees,
            stated_interest=self.stated,
            contract_interest=self.contract.unpaid,
            penalty_extra=self.extra.unpaid,
            compound=self.compound.unpaid,
            principal=self.overdue,
            interest_not_due=self.ahead.unpaid,
            principal_not_due=sum(self.principal[self.due :], ZERO),
            credit=self.credit,
        )

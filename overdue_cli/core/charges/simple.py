"""What being overdue adds: contract interest, the extra once overdue, and what stands beside them.

Penalty interest replaces the contract rate on overdue principal: rate x multiplier in all. It is
shown in two lines, the contract part and the extra (multiplier - 1), each rounded once; the total
is their sum.
"""

from datetime import date, timedelta
from decimal import Decimal

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import (
    Charges,
    ChargesPart,
    DebtAccount,
    EstimatedTerms,
    RateSpan,
    ToFallDue,
    accrued,
    one_rate,
)
from overdue_cli.core.quantity.estimate import Estimate, known, spread
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen
from overdue_cli.core.request.parse import MOST_MONEY


def interest_over(
    base: Decimal, days: int, terms: EstimatedTerms, after: int = 0
) -> tuple[Estimate, Estimate, Estimate]:
    """Contract interest, the extra, and their sum over `days`, the first of them `after` days
    overdue.
    """

    def extra_at(rate: Decimal, multiplier: Decimal) -> Decimal:
        with exact():
            return round_to_fen(base * rate * (multiplier - 1) * days, terms.divisor)

    contract = terms.rate.map(lambda rate: accrued(base, rate, days, terms.divisor))
    extra = spread(extra_at, terms.rate, terms.penalty_multiplier)
    if terms.unagreed is not None:
        extra = msgspec.structs.replace(
            extra, high=claimed_over(base, days, terms, after, terms.unagreed.high)
        )
    if terms.supported is not None:
        least, more = supported_over(base, days, terms, after)
        with exact():
            more = max(more, contract.point + extra.point - least)
        contract = msgspec.structs.replace(contract, high=least)
        extra = msgspec.structs.replace(extra, high=more)
    return contract, extra, contract + extra


def supported_over(
    base: Decimal, days: int, terms: EstimatedTerms, after: int
) -> tuple[Decimal, Decimal]:
    """Contract interest and the extra at the high end, as far as they are supported together:
    15,600 x 15.4 % x 184 / 365 is 1,211.07, and no extra beside it.
    """
    line = terms.supported
    assert line is not None, "only where the range ends at a line"
    start = line.since + timedelta(days=after)
    end = start + timedelta(days=days)
    with exact():
        rate, multiplier = terms.rate.high, terms.penalty_multiplier.high
        contract = line.rate_days(start, end, rate)
        whole = line.rate_days(start, end, rate * multiplier)
        least = round_to_fen(base * contract, terms.divisor)
        # One rounding, so that both together meet the line to the fen.
        return least, round_to_fen(base * whole, terms.divisor) - least


def claimed_over(
    base: Decimal, days: int, terms: EstimatedTerms, after: int, lpr: Decimal
) -> Decimal:
    """Interest that may be claimed where none was agreed, over `days` from the day `after` days
    overdue on, at this LPR.
    """
    assert terms.unagreed is not None, "only where nothing was agreed"
    start = terms.unagreed.since + timedelta(days=after)
    with exact():
        rate_days = terms.unagreed.rate_days(start, start + timedelta(days=days), lpr)
        return round_to_fen(base * rate_days, terms.divisor)


class SimpleAccount:
    """A debt with one due day: its charges by a formula over the days overdue."""

    def __init__(self, debt: Debt) -> None:
        self.debt = debt

    def position(self, terms: EstimatedTerms) -> Debt:
        """The debt as it was told: no payments are counted."""
        return self.debt

    @property
    def last_instalment(self) -> date | None:
        """The due day of the last instalment where only that was told."""
        return self.debt.last_instalment

    def next_due(self, terms: EstimatedTerms) -> date | None:
        """Nobody told a due day to come."""
        return None

    def falls_due(self, day: date) -> Decimal:
        """The principal that falls due, of which no other day is known."""
        return self.debt.principal

    def charges(self, terms: EstimatedTerms) -> Charges:
        """All lines for the overdue principal, over the days overdue."""
        debt, base = self.debt, self.debt.principal
        contract, extra, total = interest_over(base, debt.days_overdue, terms)
        fees = ZERO if debt.fees is None else debt.fees
        with exact():
            base_days = base * debt.days_overdue
        return Charges(
            base=base,
            days=debt.days_overdue,
            terms=terms,
            contract=contract,
            penalty_extra=extra,
            fees=fees,
            total=total + known(fees),
            per_day=interest_over(base, 1, terms, debt.days_overdue)[2],
            next_30_days=interest_over(base, 30, terms, debt.days_overdue)[2],
            base_days=base_days,
            unpaid=(total + known(fees)).point,
        )

    def part(self, terms: EstimatedTerms) -> ChargesPart:
        """What was charged over all of the days."""
        return self._over(self.debt.days_overdue, terms)

    def narrowed(self) -> tuple[()]:
        """None: all of it counts as told."""
        return ()

    def parts_at(
        self, terms: EstimatedTerms, day: date, as_of: date
    ) -> tuple[ChargesPart, ChargesPart]:
        """Each part is rounded by itself, so that a rate meets its own cap to the fen."""
        since = (as_of - day).days
        before = self.debt.days_overdue - since
        return self._over(before, terms), self._over(since, terms, before)

    def rates(self, terms: EstimatedTerms) -> tuple[RateSpan, ...]:
        """One rate, that never changes."""
        return one_rate(terms)

    def to_fall_due(self, terms: EstimatedTerms) -> tuple[ToFallDue, ...]:
        """None: no instalments were told."""
        return ()

    def goes_on(self, terms: EstimatedTerms) -> None:
        """None: the rate says what is added."""

    def compound_if_had(self, terms: EstimatedTerms) -> Decimal | None:
        """What monthly compounding at the penalty rate, of everything unpaid, would add at the
        point.

        An upper bound: periods of 30 days from the due date, penalty interest compounded too, which
        is disputed in court. Zero in the first 30 days; None where it outgrows any debt this
        program takes.
        """
        base = owed = self.debt.principal
        simple, left = ZERO, self.debt.days_overdue
        with exact():
            factor = terms.rate.point * terms.penalty_multiplier.point
        while left > 0:
            if owed > MOST_MONEY:
                return None
            days = min(30, left)
            simple += accrued(base, factor, days, terms.divisor)
            owed += accrued(owed, factor, days, terms.divisor)
            left -= days
        return owed - base - simple

    def other_compounding(self, terms: EstimatedTerms) -> Decimal | None:
        """None: nothing was told of compound interest."""
        return None

    def _over(self, days: int, terms: EstimatedTerms, after: int = 0) -> ChargesPart:
        with exact():
            base_days = self.debt.principal * days

        def undivided(rate: Decimal, multiplier: Decimal) -> Decimal:
            with exact():
                return base_days * rate * multiplier

        exactly = spread(undivided, terms.rate, terms.penalty_multiplier)
        if (claim := terms.unagreed) is not None:
            start = claim.since + timedelta(days=after)
            with exact():
                rate_days = claim.rate_days(start, start + timedelta(days=days), claim.high)
                exactly = msgspec.structs.replace(exactly, high=self.debt.principal * rate_days)
        return ChargesPart(
            interest=interest_over(self.debt.principal, days, terms, after)[2],
            undivided=exactly,
            divisor=terms.divisor,
            base_days=base_days,
        )


def not_due_per_day(debt: Debt, charges: Charges, account: DebtAccount) -> Decimal:
    """One day's contract interest, at the point and by the rate of the day counted to, on principal
    that is not due yet.
    """
    terms = charges.terms
    rate = account.rates(terms)[0].contract
    return accrued(debt.owed_principal - debt.principal, rate, 1, terms.divisor)

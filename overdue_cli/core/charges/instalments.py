"""The charges of a loan told in full: its ledgers at the low, the point and the high terms, each
run once.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Literal, NamedTuple

import msgspec

from overdue_cli.core.accrual import claim as c
from overdue_cli.core.accrual.continued import Continued
from overdue_cli.core.accrual.engine import accrue
from overdue_cli.core.accrual.ledger import AmountTooLarge, Ledger
from overdue_cli.core.case.case import Debt
from overdue_cli.core.case.loan import LoanDetail
from overdue_cli.core.charges.charges import (
    Charges,
    ChargesPart,
    EstimatedTerms,
    RateSpan,
    ToFallDue,
    Unagreed,
)
from overdue_cli.core.charges.going_on import continued_of, rates_of
from overdue_cli.core.charges.position import LoanInstalments, Position
from overdue_cli.core.charges.supported import Supported
from overdue_cli.core.law.ledger import EntryKind
from overdue_cli.core.quantity.day_count import Conventions
from overdue_cli.core.quantity.estimate import Estimate, known
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen

# What accrues on what is overdue; interest on principal not due yet is the contract's own course.
OVERDUE: tuple[EntryKind, ...] = ("contract-interest", "penalty-extra", "compound")


class Corner(NamedTuple):
    """The rate and the multiple of one run of the engine, how it counts days, and the overdue rate
    it does not pass.
    """

    day_count: str
    rate: Decimal
    multiplier: Decimal
    most: Decimal | None = None


class Corners(NamedTuple):
    """The ledgers at the low, the point and the high terms, all through one day. `top` is the high
    one as it is shown: of a private loan no further than its line.
    """

    low: Ledger
    point: Ledger
    high: Ledger
    top: Ledger

    def charged(self, kinds: tuple[EntryKind, ...] = OVERDUE) -> Estimate:
        """What was charged of these kinds of interest."""
        low, point, high = (_charged(each, kinds) for each in (self.low, self.point, self.top))
        return Estimate(low=low, point=point, high=high)

    def part(self, claim: Unagreed | None) -> ChargesPart:
        """All of it, and the yuan x days of overdue principal at the point. `claim`: what may be
        claimed on them where no interest was agreed.
        """
        lines = [line for line in self.point.windows if line.kind == "contract-interest"]
        low, point, high = (_undivided(each) for each in (self.low, self.point, self.high))
        interest = self.charged()
        # All lines of a ledger have one divisor; a ledger without lines has nothing to divide.
        divisor = next((line.divisor for line in self.point.windows), 1)
        if claim is not None:
            with exact():
                high = sum(
                    (
                        line.base * claim.rate_days(line.start, line.end, claim.high)
                        for line in lines
                    ),
                    ZERO,
                )
            claimed = round_to_fen(high, divisor)
            interest = msgspec.structs.replace(interest, high=claimed)
        return ChargesPart(
            interest=interest,
            undivided=Estimate(low=low, point=point, high=high),
            divisor=divisor,
            base_days=self.point.base_days,
        )


class InstalmentAccount:
    """One loan with its instalments, payments, pauses, changes and acceleration, and its ledgers.

    A ledger is run once for each corner and last day. The last day rounds every line that runs, so
    a ledger of one day says nothing exact about another: each is a run of its own.
    """

    def __init__(self, debt: Debt) -> None:
        self.debt = debt
        self.instalments = LoanInstalments(debt)
        self.loan, self.until = self.instalments.loan, self.instalments.until
        self._ledgers: dict[tuple[Corner, date], Ledger] = {}

    def position(self, terms: EstimatedTerms) -> Debt:
        """The debt with days and principal as payments have left them, at the point of the
        terms.
        """
        if not (self.debt.by_instalments or self.loan.payments):
            return self.debt
        ledger = self._ledger(_corner(terms, "point"), self.until)
        position = self.instalments.position(ledger.instalments)
        if not self.debt.by_instalments:
            return self._lowered(position)
        return msgspec.structs.replace(self.debt, **msgspec.structs.asdict(position))

    def _lowered(self, left: Position) -> Debt:
        """A debt told as one sum, with what payments of a log have left of what is overdue."""
        debt, outstanding = self.debt, self.debt.outstanding
        if outstanding is not None:
            with exact():
                outstanding -= debt.principal - left.principal
        return msgspec.structs.replace(
            debt,
            days_overdue=left.days_overdue,
            principal=left.principal,
            outstanding=outstanding,
        )

    @property
    def last_instalment(self) -> date | None:
        """The due day of the last of its instalments, or the day that was told."""
        if not self.debt.by_instalments:
            return self.debt.last_instalment
        return self.instalments.rows[-1].due

    def next_due(self, terms: EstimatedTerms) -> date | None:
        """The due day of the first instalment not paid, where nothing fell due before the day
        counted to.
        """
        if not self.debt.by_instalments or self.instalments.is_called:
            return None
        rows = self._ledger(_corner(terms, "point"), self.until).instalments
        first = min((row.due for row in rows if not row.is_paid), default=None)
        return None if first is None or first < self.until else first

    def falls_due(self, day: date) -> Decimal:
        """The principal of the instalments of one due day."""
        with exact():
            return sum((row.principal for row in self.instalments.rows if row.due == day), ZERO)

    def charges(self, terms: EstimatedTerms) -> Charges:
        """Line by line from each instalment's own due day."""
        debt, now = self.position(terms), self._corners(terms)
        part, left = now.part(terms.unagreed), now.point.left
        contract, extra, compound = (now.charged((kind,)) for kind in OVERDUE)
        if terms.unagreed is not None:
            extra = part.interest
        # Fees that are owed only from a later day have not been charged yet.
        owed = self.loan.fees_on is None or self.loan.fees_on <= self.until
        fees = debt.fees if owed and debt.fees is not None else ZERO
        with exact():
            unpaid = left.due - left.principal + left.interest_not_due
        return Charges(
            base=debt.principal,
            days=debt.days_overdue,
            terms=terms,
            contract=contract,
            penalty_extra=extra,
            compound=compound if self.loan.compound else None,
            fees=fees,
            total=part.interest + known(fees),
            per_day=self._more(terms, days=1, since=self.next_due(terms)),
            next_30_days=self._more(terms, days=30),
            base_days=part.base_days,
            unpaid=unpaid,
            stated_interest=left.stated_interest,
            credit=left.credit,
            lines=tuple(line for line in now.point.windows if line.kind in OVERDUE),
        )

    def part(self, terms: EstimatedTerms) -> ChargesPart:
        """What was charged over all of the days."""
        return self._corners(terms).part(terms.unagreed)

    def narrowed(self) -> tuple[()]:
        """None: all of it counts as told."""
        return ()

    def parts_at(
        self, terms: EstimatedTerms, day: date, as_of: date
    ) -> tuple[ChargesPart, ChargesPart]:
        """What was charged before `day`, and what was added to it since."""
        whole = self.part(terms)
        first = self._corners(terms, day).part(terms.unagreed)
        with exact():
            return first, ChargesPart(
                interest=whole.interest.less(first.interest),
                undivided=whole.undivided.less(first.undivided),
                divisor=whole.divisor,
                base_days=whole.base_days - first.base_days,
            )

    def rates(self, terms: EstimatedTerms) -> tuple[RateSpan, ...]:
        """The rates from the day counted to on, as changes and pauses have them."""
        return rates_of(self._contract(terms), self._claim(self.until).pauses, self.until)

    def to_fall_due(self, terms: EstimatedTerms) -> tuple[ToFallDue, ...]:
        """What payments have left of the instalments that are not due yet."""
        if not self.debt.by_instalments or self.instalments.is_called:
            return ()
        rows = self._ledger(_corner(terms, "point"), self.until).instalments
        return tuple(
            ToFallDue(row.due, row.principal)
            for row in rows
            if row.due > self.until and row.principal
        )

    def goes_on(self, terms: EstimatedTerms) -> Continued | None:
        """The engine's account from the day counted to on, where the rates do not say what is
        added.
        """
        debt, contract = self.debt, self._contract(terms)
        with exact():
            more = ZERO if debt.by_instalments else debt.owed_principal - debt.principal
        claim = self._granted(self.until, contract)
        return continued_of(claim, contract, folded=debt.folds_in, more=more)

    def compound_if_had(self, terms: EstimatedTerms) -> Decimal | None:
        """What compound interest would add at the point if the contract has it after all: at most,
        that is with all unpaid interest capitalised monthly. None where it is counted already, or
        outgrows any debt.
        """
        if self.loan.compound:
            return None
        turned = msgspec.structs.replace(
            self.loan, compound=True, capitalised="monthly-20", compound_on_penalty=True
        )
        try:
            found = self._run(turned, _corner(terms, "point"), self.until)
        except AmountTooLarge:
            return None
        return found.charged["compound"]

    def other_compounding(self, terms: EstimatedTerms) -> Decimal | None:
        """What is charged at the point with compound interest on penalty interest if the contract
        was told without, and the other way round; None where it makes no difference to be told.
        """
        turned = c.other_compounding(self._contract(terms))
        return None if turned is None else _charged(self._accrued(self.until, turned))

    def _contract(self, terms: EstimatedTerms) -> c.ContractTerms:
        return contract_of(self.loan, _corner(terms, "point"))

    def _more(self, terms: EstimatedTerms, days: int, since: date | None = None) -> Estimate:
        """What so many days more add, `since` the day counted to where nothing else is said; what
        falls due in them counts from its own day.
        """
        first = since or self.until
        later = self._corners(terms, first + timedelta(days=days)).part(terms.unagreed)
        with exact():
            return later.interest.less(self._corners(terms, first).part(terms.unagreed).interest)

    def _corners(self, terms: EstimatedTerms, until: date | None = None) -> Corners:
        day = until or self.until
        # The point first: its lines are shown, with the rate and the multiple as they were written.
        point, low, high = (
            self._ledger(_corner(terms, end), day) for end in ("point", "low", "high")
        )
        top = high if terms.supported is None else self._ledger(_top(terms, terms.supported), day)
        return Corners(low, point, high, top)

    def _ledger(self, corner: Corner, until: date) -> Ledger:
        """The ledger at one corner through one day, run when it is asked for first. Raises
        AmountTooLarge.
        """
        key = corner, until
        if key not in self._ledgers:
            self._ledgers[key] = self._run(self.loan, corner, until)
        return self._ledgers[key]

    def _run(self, loan: LoanDetail, corner: Corner, until: date) -> Ledger:
        """The engine's account of the loan, or of one told otherwise, through one day."""
        return self._accrued(until, contract_of(loan, corner))

    def _accrued(self, until: date, terms: c.ContractTerms) -> Ledger:
        return accrue(self._granted(until, terms), terms)

    def _granted(self, until: date, terms: c.ContractTerms) -> c.Claim:
        """The claim through one day, with the days of grace that the contract gives."""
        claim = self._claim(until)
        if not self.loan.grace_days:
            return claim
        from overdue_cli.core.accrual.grace import with_grace

        return with_grace(claim, terms, self.loan.grace_days)

    def _claim(self, until: date) -> c.Claim:
        loan = self.loan
        pauses = (c.Pause(start=each.start, end=each.end, what=each.what) for each in loan.pauses)
        return c.Claim(
            instalments=self._rows,
            until=until,
            accelerated=loan.accelerated,
            fees=ZERO if self.debt.fees is None else self.debt.fees,
            fees_on=loan.fees_on,
            pauses=tuple(pauses),
            payments=tuple(c.Payment(day=each.date, amount=each.amount) for each in loan.payments),
        )

    @cached_property
    def _rows(self) -> tuple[c.Instalment, ...]:
        return tuple(
            c.Instalment(due=row.due, principal=row.principal, interest=row.interest)
            for row in self.instalments.rows
        )


def contract_of(loan: LoanDetail, corner: Corner) -> c.ContractTerms:
    """The terms of the contract as the engine takes them; what was not said has its default."""
    compounding = None
    if loan.compound:
        compounding = c.Compounding(
            capitalised=loan.capitalised or "never", on_penalty=loan.compound_on_penalty
        )
    changes = (
        (each.since, each.annual_rate if each.daily_rate is None else each.daily_rate)
        for each in loan.changes
    )
    conventions = {
        "day_count": corner.day_count,
        "end_day": loan.end_day,
        "rounding": loan.rounding,
    }
    return c.ContractTerms(
        rate=corner.rate,
        period="day" if corner.day_count == "none" else "year",
        changes=tuple(
            c.RateChange(since=since, rate=changed)
            for since, changed in changes
            if changed is not None
        ),
        multiplier=corner.multiplier,
        overdue_most=corner.most,
        compounding=compounding,
        order=loan.order or "fees-interest-principal",
        payment_day=loan.payment_day or "same-day",
        surplus=loan.surplus or "ahead",
        conventions=msgspec.convert(
            {name: said for name, said in conventions.items() if said}, Conventions
        ),
    )


def with_sources(charges: Charges, sources: Mapping[EntryKind, tuple[str, ...]]) -> Charges:
    """The same, every line with the citations of its kind."""
    lines = tuple(
        msgspec.structs.replace(line, citations=sources.get(line.kind, ()))
        for line in charges.lines
    )
    return msgspec.structs.replace(charges, lines=lines)


def _corner(terms: EstimatedTerms, end: Literal["low", "point", "high"]) -> Corner:
    rate, multiplier = getattr(terms.rate, end), getattr(terms.penalty_multiplier, end)
    return Corner(terms.day_count, rate, multiplier)


def _top(terms: EstimatedTerms, line: Supported) -> Corner:
    """The high terms as far as they are supported. A rate that was told stays as it is."""
    corner, most = _corner(terms, "high"), line.highest
    rate = corner.rate if most is None or terms.rate.is_certain else min(corner.rate, most)
    return corner._replace(rate=rate, most=most)


def _charged(ledger: Ledger, kinds: tuple[EntryKind, ...] = OVERDUE) -> Decimal:
    with exact():
        return sum((ledger.charged[kind] for kind in kinds), ZERO)


def _undivided(ledger: Ledger) -> Decimal:
    """What was charged on what is overdue, exactly, times the divisor of its lines."""
    with exact():
        return sum((line.undivided for line in ledger.windows if line.kind in OVERDUE), ZERO)

"""The charges of a debt told in full: the engine's ledger at the low, the point and the high
terms.
"""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import NamedTuple

import msgspec

from overdue_cli.core.accrual import claim as c
from overdue_cli.core.accrual.engine import accrue
from overdue_cli.core.accrual.ledger import AmountTooLarge, Ledger
from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import Charges, EstimatedTerms
from overdue_cli.core.charges.position import loan_and_date, overdue_of, position_of, rows_of
from overdue_cli.core.law.ledger import EntryKind
from overdue_cli.core.quantity.day_count import Conventions
from overdue_cli.core.quantity.estimate import Estimate, known
from overdue_cli.core.quantity.money import ZERO, exact

# What accrues on what is overdue; interest on principal not due yet is the contract's own course.
OVERDUE: tuple[EntryKind, ...] = ("contract-interest", "penalty-extra", "compound")


def charges_of_loan(debt: Debt, terms: EstimatedTerms) -> Charges:
    """Line by line from each instalment's own due day, with payments, pauses, changes and
    acceleration.
    """
    now, at_point = (
        _corners(debt, terms),
        ledger_of(debt, terms, terms.rate.point, terms.penalty_multiplier.point),
    )
    lines = tuple(window for window in at_point.windows if window.kind in OVERDUE)
    contract, extra, compound = (_charged(now, (kind,)) for kind in OVERDUE)
    fees = ZERO if debt.fees is None else debt.fees
    with exact():
        base_days = sum(
            (line.base * line.days for line in lines if line.kind == "contract-interest"), ZERO
        )
        unpaid = at_point.left.due - at_point.left.principal + at_point.left.interest_not_due
    return Charges(
        base=debt.principal,
        days=debt.days_overdue,
        terms=terms,
        contract=contract,
        penalty_extra=extra,
        compound=compound if debt.loan is not None and debt.loan.compound else None,
        fees=fees,
        total=contract + extra + compound + known(fees),
        per_day=_more(now, _corners(debt, terms, later=1)),
        next_30_days=_more(now, _corners(debt, terms, later=30)),
        base_days=base_days,
        unpaid=unpaid,
        stated_interest=at_point.left.stated_interest,
        lines=lines,
    )


def with_sources(charges: Charges, sources: Mapping[EntryKind, tuple[str, ...]]) -> Charges:
    """The same, every line with the citations of its kind."""
    lines = tuple(
        msgspec.structs.replace(line, citations=sources.get(line.kind, ()))
        for line in charges.lines
    )
    return msgspec.structs.replace(charges, lines=lines)


def position_now(debt: Debt, terms: EstimatedTerms) -> Debt:
    """The debt with days and principal as payments have left them, at the point of the terms."""
    if not debt.by_instalments:
        return debt
    ledger = ledger_of(debt, terms, terms.rate.point, terms.penalty_multiplier.point)
    with exact():
        principal = sum((each.principal for each in ledger.payments), ZERO)
        interest = (
            sum((row.interest or ZERO for row in overdue_of(debt)), ZERO)
            - ledger.left.stated_interest
        )
    return msgspec.structs.replace(
        debt, **msgspec.structs.asdict(position_of(debt, principal, interest))
    )


def other_compounding(debt: Debt, terms: EstimatedTerms) -> Decimal | None:
    """What is charged at the point with compound interest on penalty interest if the contract was
    told without, and the other way round; None where it makes no difference to be told.
    """
    if debt.loan is None:
        return None
    contract = contract_of(debt, terms, terms.rate.point, terms.penalty_multiplier.point)
    turned = c.other_compounding(contract)
    return None if turned is None else _overdue(accrue(_claim_of(debt), turned))


def compound_if_had(debt: Debt, terms: EstimatedTerms) -> Decimal | None:
    """What compound interest would add at the point if the contract has it after all: at most, that
    is with all unpaid interest capitalised monthly. None where it is counted already, or outgrows
    any debt.
    """
    loan = debt.loan
    if loan is None or loan.compound:
        return None
    turned = msgspec.structs.replace(
        loan, compound=True, capitalised="monthly-20", compound_on_penalty=True
    )
    other = msgspec.structs.replace(debt, loan=turned)
    try:
        found = ledger_of(other, terms, terms.rate.point, terms.penalty_multiplier.point)
    except AmountTooLarge:
        return None
    return found.charged["compound"]


def ledger_of(
    debt: Debt, terms: EstimatedTerms, rate: Decimal, multiplier: Decimal, *, later: int = 0
) -> Ledger:
    """The engine's account through so many days after the day counted to. Raises AmountTooLarge."""
    return accrue(_claim_of(debt, later), contract_of(debt, terms, rate, multiplier))


def _claim_of(debt: Debt, later: int = 0) -> c.Claim:
    loan, until = loan_and_date(debt)
    rows = (
        c.Instalment(due=row.due, principal=row.principal, interest=row.interest)
        for row in rows_of(debt)
    )
    return c.Claim(
        instalments=tuple(rows),
        until=until + timedelta(days=later),
        accelerated=loan.accelerated,
        fees=ZERO if debt.fees is None else debt.fees,
        pauses=tuple(
            c.Pause(start=each.start, end=each.end, what=each.what) for each in loan.pauses
        ),
        payments=tuple(c.Payment(day=each.date, amount=each.amount) for each in loan.payments),
    )


def contract_of(
    debt: Debt, terms: EstimatedTerms, rate: Decimal, multiplier: Decimal
) -> c.ContractTerms:
    """The terms of the contract as the engine takes them; what was not said has its default."""
    loan, _ = loan_and_date(debt)
    compounding = None
    if loan.compound:
        compounding = c.Compounding(
            capitalised=loan.capitalised or "never", on_penalty=loan.compound_on_penalty
        )
    changes = (
        (each.since, each.annual_rate if each.daily_rate is None else each.daily_rate)
        for each in loan.changes
    )
    conventions = {"day_count": terms.day_count, "end_day": loan.end_day, "rounding": loan.rounding}
    return c.ContractTerms(
        rate=rate,
        period="day" if terms.divisor == 1 else "year",
        changes=tuple(
            c.RateChange(since=since, rate=changed)
            for since, changed in changes
            if changed is not None
        ),
        multiplier=multiplier,
        compounding=compounding,
        order=loan.order or "fees-interest-principal",
        payment_day=loan.payment_day or "same-day",
        conventions=msgspec.convert(
            {name: said for name, said in conventions.items() if said}, Conventions
        ),
    )


class _Corners(NamedTuple):
    """The account at the low, the point and the high terms."""

    low: Ledger
    point: Ledger
    high: Ledger


def _corners(debt: Debt, terms: EstimatedTerms, *, later: int = 0) -> _Corners:
    """What falls due in so many days more counts from its own day."""
    rate, multiplier = terms.rate, terms.penalty_multiplier
    pairs = [
        (rate.low, multiplier.low),
        (rate.point, multiplier.point),
        (rate.high, multiplier.high),
    ]
    found = {pair: ledger_of(debt, terms, *pair, later=later) for pair in dict.fromkeys(pairs)}
    return _Corners(*(found[pair] for pair in pairs))


def _charged(corners: _Corners, kinds: tuple[EntryKind, ...] = OVERDUE) -> Estimate:
    low, point, high = (_overdue(ledger, kinds) for ledger in corners)
    return Estimate(low=low, point=point, high=high)


def _more(now: _Corners, then: _Corners) -> Estimate:
    with exact():
        low, point, high = (_overdue(b) - _overdue(a) for a, b in zip(now, then, strict=True))
    return Estimate(low=low, point=point, high=high)


def _overdue(ledger: Ledger, kinds: tuple[EntryKind, ...] = OVERDUE) -> Decimal:
    with exact():
        return sum((ledger.charged[kind] for kind in kinds), ZERO)

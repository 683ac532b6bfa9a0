"""How payments are counted: on fees, interest and principal of one debt, and across several debts."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.allocation import STATUTORY, Allocated, Allocation, Line, Owed, Part, allocate, is_due
from overdue_cli.core.case import Problem
from overdue_cli.core.explain import Calculated, Explained, plain, unique
from overdue_cli.core.findings import Remark
from overdue_cli.core.money import ZERO, exact
from overdue_cli.core.request import Count, Day, Money, Request, YearlyRate

Order = Literal[
    "fees-interest-principal",
    "fees-principal-interest",
    "interest-fees-principal",
    "interest-principal-fees",
    "principal-fees-interest",
    "principal-interest-fees",
]


class OwedDebt(Request, frozen=True, kw_only=True):
    """One debt as it stands before the first payment, in yuan; `secured` is the value of its security."""

    principal: Money
    interest: Money = ZERO
    fees: Money = ZERO
    due: Day | None = None
    rate: YearlyRate | None = None
    secured: Money = ZERO


class PaidOn(Request, frozen=True, kw_only=True):
    """One payment, and the number of the debt the debtor named when paying."""

    date: Day
    amount: Money
    debt: Count | None = None


class AllocateRequest(Request, frozen=True, kw_only=True):
    """Debts to one creditor, numbered from 1, and payments. `order` is what the contract says, if it does."""

    debt: tuple[OwedDebt, ...]
    payment: tuple[PaidOn, ...]
    order: Order | None = None

    def check(self) -> tuple[Problem, ...]:
        problems = [Problem(code="missing", path=name) for name in ("debt", "payment") if not getattr(self, name)]
        numbers = tuple(str(number + 1) for number in range(len(self.debt)))
        for i, payment in enumerate(self.payment):
            if payment.debt is not None and not 1 <= payment.debt <= len(self.debt):
                problems.append(Problem(code="not-a-choice", path=f"payment[{i}].debt", choices=numbers))
        if len(self.debt) > 1:
            undated = [i for i, debt in enumerate(self.debt) if debt.due is None]
            problems += [Problem(code="missing", path=f"debt[{i}].due") for i in undated]
        return tuple(problems)


class WithinByStatute(Remark, frozen=True):
    """Nothing was said of the contract: fees, interest, principal."""


class WithinByContract(Remark, frozen=True):
    """The order the contract has, in place of the statutory one."""


class AcrossByStatute(Remark, frozen=True):
    """The steps of art. 560, and that the debtor may name a debt when paying."""


class NothingAccrues(Remark, frozen=True):
    """The amounts owed are taken as given; no interest is added between payments."""


class PaidTooMuch(Remark, frozen=True):
    """More was paid than was owed."""

    amount: Decimal


class PaidBeforeDue(Remark, frozen=True):
    """Money reached a debt that was not due; the article does not rank such debts among themselves."""

    amount: Decimal


class BurdenTakenAsNone(Remark, frozen=True):
    """For some debts no rate was given, and it is taken to be 0."""


REQUEST = AllocateRequest


def calculate(request: AllocateRequest, rules: Allocation, as_of: date) -> Calculated:
    """Each payment line by line, then what is left of each debt."""
    order = _order(request.order)
    owed = tuple(Owed(**msgspec.structs.asdict(debt)) for debt in request.debt)
    nodes, left, early = [], ZERO, ZERO
    for payment in sorted(request.payment, key=lambda paid: paid.date):
        found = allocate(owed, payment.amount, payment.date, order=order, designated=payment.debt)
        nodes.append(_payment(payment, found, rules, request))
        with exact():
            left += found.left
            early += sum((line.paid for line in found.lines if not is_due(owed[line.debt - 1], payment.date)), ZERO)
        owed = found.owed
    return Calculated(
        results=(*nodes, *_owed(owed)),
        notes=tuple(_notes(request, rules, left, early)),
        assumptions=tuple(_assumptions(request, rules)),
    )


def _order(order: Order | None) -> tuple[Part, ...]:
    """The parts in the order of the contract, or of the statute."""
    return STATUTORY if order is None else tuple(sorted(STATUTORY, key=order.index))


def _payment(payment: PaidOn, found: Allocated, rules: Allocation, request: AllocateRequest) -> Explained:
    several = len(request.debt) > 1
    parts = [_line(line, payment, rules, request, several) for line in found.lines]
    if found.left:
        parts.append(Explained(name="paid-too-much", value=found.left, start=payment.date))
    sums = " + ".join(plain(part.value) for part in parts if isinstance(part.value, Decimal))
    citations = unique(key for part in parts for key in part.citations)
    return Explained(
        name="payment", value=payment.amount, formula=sums, start=payment.date, citations=citations, parts=tuple(parts)
    )


def _line(line: Line, payment: PaidOn, rules: Allocation, request: AllocateRequest, several: bool) -> Explained:
    """What went to one part, as owed before less owed after; `#2` in front where there are several debts."""
    with exact():
        after = line.before - line.paid
    across = {"only-debt": (), "designated": rules.designated.citations}.get(line.reason, rules.across.citations)
    return Explained(
        name=f"to-{line.part}",
        value=line.paid,
        formula=f"{f'#{line.debt}: ' if several else ''}{plain(line.before)} − {plain(after)}",
        start=payment.date,
        convention=f"allocation-{line.reason}",
        citations=unique((*across, *(rules.within.citations))),
    )


def _owed(owed: tuple[Owed, ...]) -> Iterator[Explained]:
    """What each debt still comes to."""
    for number, debt in enumerate(owed, start=1):
        values = (("fees-left", debt.fees), ("interest-left", debt.interest), ("principal-left", debt.principal))
        yield Explained(
            name="debt-left",
            value=debt.total,
            formula=f"{f'#{number}: ' if len(owed) > 1 else ''}{' + '.join(plain(value) for _, value in values)}",
            parts=tuple(Explained(name=name, value=value) for name, value in values),
        )


def _notes(request: AllocateRequest, rules: Allocation, left: Decimal, early: Decimal) -> Iterator[Remark]:
    if request.order is not None:
        yield WithinByContract(citations=rules.within.citations)
    if len(request.debt) > 1:
        yield AcrossByStatute(citations=rules.across.citations)
    if early:
        yield PaidBeforeDue(amount=early, citations=rules.across.citations)
    if left:
        yield PaidTooMuch(amount=left, citations=())
    yield NothingAccrues(citations=())


def _assumptions(request: AllocateRequest, rules: Allocation) -> Iterator[Remark]:
    if request.order is None:
        yield WithinByStatute(citations=rules.within.citations)
    if len(request.debt) > 1 and any(debt.rate is None for debt in request.debt):
        yield BurdenTakenAsNone(citations=rules.across.citations)

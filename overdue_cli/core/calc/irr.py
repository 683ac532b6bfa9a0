"""The yearly rate of a loan, from the sums received and paid back: by months, alike or not, or by
dated flows.

Source: 中国人民银行公告〔2021〕第3号. Example: 10,000 received and 12 monthly payments of 888.49,
10,661.88 together: 12 % a year, although the cost is 6.6 % of the sum received.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core.answer.explanation import Calculated, Explained, plain
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.case.case import Problem
from overdue_cli.core.law.repayment import Repayment
from overdue_cli.core.quantity.irr import (
    NoSingleRate,
    compound_year,
    dated_rate,
    periodic_rate,
    shown,
    simple_year,
)
from overdue_cli.core.quantity.money import FEN, ZERO, exact
from overdue_cli.core.repayment.schedule import MOST_INSTALMENTS
from overdue_cli.core.request.fields import Count, Day, Money, Request, flag_of

MOST_TERMS = 6


class Flow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A sum in yuan that was received or paid back on `day`."""

    day: Day
    amount: Money


class PaidMonthly(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """So many monthly `payments` of one amount, one after the other; 0.00 is a month without."""

    payments: Count
    amount: Money


class IrrRequest(Request, frozen=True, kw_only=True):
    """A loan by months, or by dated flows.

    Months: `amount` less `upfront_fees` is received, then `instalments` payments of
    `monthly_payment`, all costs included, are made, the first after a month; where they are not
    alike, those of `paid_monthly` in their order. Dated flows: the sums `received` and `repaid` on
    their days.
    """

    amount: Money | None = None
    upfront_fees: Money | None = None
    monthly_payment: Money | None = None
    instalments: Count | None = None
    paid_monthly: tuple[PaidMonthly, ...] = ()
    received: tuple[Flow, ...] = ()
    repaid: tuple[Flow, ...] = ()

    @property
    def runs(self) -> tuple[PaidMonthly, ...]:
        """The monthly payments in their order, as runs of one amount."""
        if self.paid_monthly or self.monthly_payment is None or self.instalments is None:
            return self.paid_monthly
        return (PaidMonthly(payments=self.instalments, amount=self.monthly_payment),)

    @property
    def dated(self) -> bool:
        """Whether the request has dated flows."""
        return bool(self.received or self.repaid)

    def check(self) -> tuple[Problem, ...]:
        problems = self._dated() if self.dated else self._monthly()
        # Flows that change sign more than once can have several rates; others have none in reach.
        if not problems:
            try:
                _rate(self)
            except NoSingleRate as error:
                monthly = "paid_monthly" if self.paid_monthly else "monthly_payment"
                problems = [(error.code, "repaid" if self.dated else monthly)]
        return tuple(Problem(code=code, path=path, flag=flag_of(path)) for code, path in problems)

    def _dated(self) -> list[tuple[str, str]]:
        """Code and field of every problem of dated flows."""
        monthly = ("amount", "upfront_fees", "monthly_payment", "instalments", "paid_monthly")
        problems = [
            ("equal-or-dated", name) for name in monthly if getattr(self, name) not in (None, ())
        ]
        return problems + [
            ("missing", name) for name in ("received", "repaid") if not getattr(self, name)
        ]

    def _monthly(self) -> list[tuple[str, str]]:
        """Code and field of every problem of a loan by months."""
        alike = {"monthly_payment": self.monthly_payment, "instalments": self.instalments}
        values = {"amount": self.amount} | ({} if self.paid_monthly else alike)
        problems = [("missing", name) for name, value in values.items() if value is None]
        problems += [("is-zero", name) for name, value in values.items() if value == 0]
        if self.paid_monthly:
            problems += [
                ("alike-or-not", name) for name, value in alike.items() if value is not None
            ]
            problems += [
                ("is-zero", f"paid_monthly[{i}].payments")
                for i, run in enumerate(self.paid_monthly)
                if not run.payments
            ]
        count = sum(run.payments for run in self.paid_monthly) or self.instalments or 0
        if count > MOST_INSTALMENTS:
            problems.append(("too-large", "paid_monthly" if self.paid_monthly else "instalments"))
        if self.amount and self.upfront_fees and self.upfront_fees >= self.amount:
            problems.append(("fees-not-below-amount", "upfront_fees"))
        return problems


class AllCostsIn(Remark, frozen=True):
    """The rate counts every cost, on the principal still in use."""


class SimpleAndCompound(Remark, frozen=True):
    """Simple and compound rates may both be stated; a cap is held against one of them."""


class CompoundOnly(Remark, frozen=True):
    """The rate of dated flows is compound, and is not held against a cap of simple interest."""


class ReceivedCounts(Remark, frozen=True):
    """Fees taken out at once were never received, so the sum received is less by them."""


REQUEST = IrrRequest


def calculate(request: IrrRequest, rules: Repayment, as_of: date) -> Calculated:
    """Compute the sums received and paid, the cost, and the rates. `as_of` changes nothing here."""
    received, paid = _received(request, rules), _paid(request, rules)
    assert isinstance(received.value, Decimal)
    assert isinstance(paid.value, Decimal)
    with exact():
        cost = paid.value - received.value
    results = (
        received,
        paid,
        Explained(
            name="cost-of-credit",
            value=cost,
            formula=f"{plain(paid.value)} − {plain(received.value)}",
            citations=rules.all_costs,
        ),
    )
    rate = _rate(request)
    notes: tuple[Remark, ...] = (AllCostsIn(citations=rules.all_costs),)
    if request.upfront_fees:
        notes += (ReceivedCounts(citations=rules.received),)
    # A rate is simple or compound; the remark says which of them a cap is held against.
    cited = (*rules.simple_or_compound, *rules.line)
    if request.dated:
        return Calculated(
            results=(*results, _dated(rate, rules)), notes=(*notes, CompoundOnly(citations=cited))
        )
    return Calculated(
        results=(*results, *_yearly(rate, rules)),
        notes=(*notes, SimpleAndCompound(citations=cited)),
    )


def _rate(request: IrrRequest) -> Decimal:
    """The rate a year for dated flows, the rate a month for months."""
    with exact():
        if request.dated:
            flows = [
                *((flow.day, flow.amount) for flow in request.received),
                *((flow.day, -flow.amount) for flow in request.repaid),
            ]
            return dated_rate(flows)
        assert request.amount is not None
        payments = [-run.amount for run in request.runs for _ in range(run.payments)]
        return periodic_rate([request.amount - (request.upfront_fees or ZERO), *payments])


def _received(request: IrrRequest, rules: Repayment) -> Explained:
    """The sum received, less fees taken out at once."""
    if request.dated:
        return _flow_sum("amount-received", "flow-received", request.received, rules.received)
    assert request.amount is not None
    fees = request.upfront_fees or ZERO
    with exact():
        value = request.amount - fees
    formula = f"{plain(request.amount)} − {plain(fees)}" if fees else ""
    return Explained(name="amount-received", value=value, formula=formula, citations=rules.received)


def _paid(request: IrrRequest, rules: Repayment) -> Explained:
    """The sum of all payments."""
    if request.dated:
        return _flow_sum("total-paid-back", "flow-paid", request.repaid, rules.all_costs)
    with exact():
        value = sum((run.amount * run.payments for run in request.runs), ZERO)
    # A sum of more than six terms is no longer read.
    terms = [f"{plain(run.amount)} × {run.payments}" for run in request.runs]
    return Explained(
        name="total-paid-back",
        value=value,
        formula=" + ".join(terms) if len(terms) <= MOST_TERMS else "",
        citations=rules.all_costs,
    )


def _flow_sum(
    name: str, part_name: str, flows: Sequence[Flow], citations: tuple[str, ...]
) -> Explained:
    """The sum of dated flows, with a node for each in order of days."""
    ordered = sorted(flows, key=lambda flow: flow.day)
    parts = tuple(
        Explained(name=part_name, value=flow.amount, start=flow.day, citations=citations)
        for flow in ordered
    )
    with exact():
        value = sum((flow.amount for flow in ordered), ZERO)
    formula = " + ".join(plain(flow.amount) for flow in ordered) if len(ordered) > 1 else ""
    return Explained(name=name, value=value, formula=formula, citations=citations, parts=parts)


def _dated(rate: Decimal, rules: Repayment) -> Explained:
    """The yearly rate of dated flows, to 0.01 %."""
    return Explained(
        name="annual-effective",
        value=shown(rate),
        unit="rate",
        convention="xirr",
        citations=rules.simple_or_compound,
    )


def _yearly(monthly: Decimal, rules: Repayment) -> tuple[Explained, ...]:
    """The monthly rate, and from it the simple and the compound yearly rate, to 0.01 %."""
    # The month keeps four more digits, so that the formulas shown give the years shown.
    with exact():
        month = shown(monthly * 10_000) * FEN * FEN
    return (
        Explained(
            name="monthly-irr",
            value=month,
            unit="rate",
            convention="irr",
            citations=rules.all_costs,
        ),
        Explained(
            name="annual-simple",
            value=shown(simple_year(monthly)),
            unit="rate",
            formula=f"{plain(month)} × 12",
            convention="simple",
            citations=rules.simple_or_compound,
        ),
        Explained(
            name="annual-compound",
            value=shown(compound_year(monthly)),
            unit="rate",
            formula=f"(1 + {plain(month)})^12 − 1"
            if month >= 0
            else f"(1 − {plain(-month)})^12 − 1",
            convention="compound",
            citations=rules.simple_or_compound,
        ),
    )

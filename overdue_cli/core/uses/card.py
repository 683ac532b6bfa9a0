"""A credit card from its transactions and payments: statements, interest, minimum, late charges, what is owed."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

from overdue_cli.core.card_account import Posting
from overdue_cli.core.card_explain import BASES, explained
from overdue_cli.core.card_ledger import card_ledger
from overdue_cli.core.cards import CardLedger, CardPosition, CardRules, CardTerms, Payment, Statement
from overdue_cli.core.case import Problem
from overdue_cli.core.explain import Calculated
from overdue_cli.core.findings import Remark
from overdue_cli.core.money import ZERO, exact
from overdue_cli.core.request import Count, DailyRate, Day, Days, Money, Request, YearlyRate

# Within these, what grows month by month still fits the digits of the exact context.
MOST_DAYS = 3653
MOST_RATE = Decimal("0.01")
MOST_LATE_SHARE = Decimal("0.5")
MOST_MONTHS = 60


class CardEntry(Request, frozen=True, kw_only=True):
    """A transaction on its posting day: a purchase, an instalment that fell due, or a fee of the bank."""

    date: Day
    amount: Money
    kind: Literal["purchase", "instalment", "fee"] = "purchase"


class CardPayment(Request, frozen=True, kw_only=True):
    """A payment on the day it arrived."""

    date: Day
    amount: Money


class CardRequest(Request, frozen=True, kw_only=True):
    """Transactions and payments of one card through `until`; what the contract says, as far as known."""

    transactions: tuple[CardEntry, ...]
    payments: tuple[CardPayment, ...] = ()
    statement_day: Count
    due_days: Days | None = None
    due_day: Count | None = None
    until: Day
    daily_rate: DailyRate | None = None
    interest_on: Literal["whole-balance", "unpaid-part"] | None = None
    statement_day_interest: Literal["this-statement", "next-statement"] | None = None
    compound_monthly: bool = False
    minimum_share: YearlyRate | None = None
    late_share: YearlyRate | None = None
    late_floor: Money = ZERO
    grace_days: Days | None = None
    tolerance: Money | None = None
    limit: Money | None = None
    plan_months: Count | None = None

    def check(self) -> tuple[Problem, ...]:
        return (*self._days(), *self._numbers(), *self._entries())

    def _days(self) -> Iterator[Problem]:
        if not 1 <= self.statement_day <= 31:
            yield Problem(code="not-a-day-of-month", path="statement_day", flag="--statement-day")
        if (self.due_days is None) == (self.due_day is None):
            choices = ("--due-days", "--due-day")
            yield Problem(code="one-due-rule", path="due_days", flag="--due-days", choices=choices)
        if self.due_days is not None and not 1 <= self.due_days <= 28:
            yield Problem(code="due-days-range", path="due_days", flag="--due-days")
        if self.due_day is not None and not 1 <= self.due_day <= 31:
            yield Problem(code="not-a-day-of-month", path="due_day", flag="--due-day")

    def _numbers(self) -> Iterator[Problem]:
        if self.minimum_share is not None and self.minimum_share > 1:
            yield Problem(code="above-whole", path="minimum_share", flag="--minimum-share")
        if self.late_share is not None and self.late_share > MOST_LATE_SHARE:
            yield Problem(code="too-large", path="late_share", flag="--late-share")
        if self.daily_rate is not None and self.daily_rate > MOST_RATE:
            yield Problem(code="too-large", path="daily_rate", flag="--daily-rate")
        if self.plan_months is not None and not 1 <= self.plan_months <= MOST_MONTHS:
            yield Problem(code="plan-months-range", path="plan_months", flag="--plan-months")

    def _entries(self) -> Iterator[Problem]:
        if not self.transactions:
            yield Problem(code="missing", path="transactions", flag="--transactions")
        days = {
            "transactions": [entry.date for entry in self.transactions],
            "payments": [payment.date for payment in self.payments],
        }
        for name, found in days.items():
            late = (i for i, day in enumerate(found) if day > self.until)
            yield from (Problem(code="in-the-future", path=f"{name}[{i}].date", flag="--" + name) for i in late)
        first = min((day for found in days.values() for day in found), default=self.until)
        if (self.until - first).days > MOST_DAYS:
            yield Problem(code="period-too-long", path="until", flag="--until")


class CardRateAssumed(Remark, frozen=True):
    """The daily rate was not given."""

    rate: Decimal


class CardSharesAssumed(Remark, frozen=True):
    """A share of the minimum or of the late-payment charge was not given."""

    minimum_share: Decimal
    late_share: Decimal


class CardGraceAssumed(Remark, frozen=True):
    """Grace or tolerance was not given; the least that the industry's self-regulation names is used."""

    grace: int
    tolerance: Decimal


class CardMethodAssumed(Remark, frozen=True):
    """How the contract reckons interest was not said in full."""


class CardStatementOpen(Remark, frozen=True):
    """The last statement can still be paid in time; `left` of it is not paid yet."""

    by: date
    left: Decimal
    minimum: Decimal


class CardStatementOverdue(Remark, frozen=True):
    """The last statement's due date is still to come, but an earlier minimum is overdue already."""

    by: date
    left: Decimal
    minimum: Decimal
    days: int


class CardInterestToCome(Remark, frozen=True):
    """Purchases on the last statement bear interest from posting if it is not paid in full; not counted yet."""


class CardNoInterestOnCharges(Remark, frozen=True):
    """Neither late-payment charges nor fees bear interest."""


class CardRepaymentOrder(Remark, frozen=True):
    """What a payment pays first."""

    days: int


class CardMinimumMethod(Remark, frozen=True):
    """How the minimum payment is made up here."""


class CardCourtMayReduce(Remark, frozen=True):
    """A court may reduce the total of interest and charges."""


class CardPlanByAgreement(Remark, frozen=True):
    """An individualised instalment plan needs the bank's agreement."""

    months: int


REQUEST = CardRequest


def calculate(request: CardRequest, rules: CardRules, as_of: date) -> Calculated:
    """Every statement, and what is owed on `until`. `as_of` changes nothing: the days are all given."""
    terms = _terms(request, rules)
    postings = [Posting(day=entry.date, amount=entry.amount, kind=entry.kind) for entry in request.transactions]
    payments = [Payment(day=entry.date, amount=entry.amount) for entry in request.payments]
    ledger = card_ledger(terms, postings, payments, request.until)
    chosen = frozenset(name for name in BASES if getattr(request, name) not in (None, False))
    return Calculated(
        results=explained(ledger, terms, rules, chosen, request.plan_months),
        notes=tuple(_notes(request, ledger, rules)),
        assumptions=tuple(_assumptions(request, terms, rules)),
    )


def _terms(request: CardRequest, rules: CardRules) -> CardTerms:
    def said(name: str) -> Decimal:
        value: Decimal | None = getattr(request, name)
        fallback: Decimal = getattr(rules, name)
        return fallback if value is None else value

    return CardTerms(
        statement_day=request.statement_day,
        due_days=request.due_days,
        due_day=request.due_day,
        daily_rate=said("daily_rate"),
        unpaid_part=request.interest_on == "unpaid-part",
        statement_day_next=request.statement_day_interest == "next-statement",
        compound=request.compound_monthly,
        minimum_share=said("minimum_share"),
        late_share=said("late_share"),
        late_floor=request.late_floor,
        grace_days=rules.grace_days if request.grace_days is None else request.grace_days,
        tolerance=said("tolerance"),
        limit=request.limit,
        principal_first_after=rules.principal_first_after,
    )


def _notes(request: CardRequest, ledger: CardLedger, rules: CardRules) -> Iterator[Remark]:
    last = ledger.statements[-1] if ledger.statements else None
    if last is not None and last.paid_in_time is None:
        yield from _on_open_statement(request, last, ledger.position)
    yield CardNoInterestOnCharges(citations=rules.no_interest_citations)
    if request.payments:
        yield CardRepaymentOrder(citations=rules.order_citations, days=rules.principal_first_after)
    yield CardMinimumMethod(citations=rules.method_citations)
    yield CardCourtMayReduce(citations=rules.reduce_citations)
    if request.plan_months is not None:
        yield CardPlanByAgreement(citations=rules.plan_citations, months=rules.most_months)


def _on_open_statement(request: CardRequest, last: Statement, position: CardPosition) -> Iterator[Remark]:
    """What of the last statement is still to be paid and by when, less what was paid since; nothing if nothing is."""
    with exact():
        left = last.balance - sum((paid.amount for paid in request.payments if paid.date > last.day), ZERO)
    if left <= 0:
        return
    by, minimum = last.due if request.until <= last.due else last.last_day, position.minimum_due
    if position.days_overdue:
        yield CardStatementOverdue(citations=(), by=by, left=left, minimum=minimum, days=position.days_overdue)
    else:
        yield CardStatementOpen(citations=(), by=by, left=left, minimum=minimum)
    if any(entry.kind != "fee" and last.start <= entry.date <= last.day for entry in request.transactions):
        yield CardInterestToCome(citations=())


def _assumptions(request: CardRequest, terms: CardTerms, rules: CardRules) -> Iterator[Remark]:
    if request.daily_rate is None:
        yield CardRateAssumed(citations=rules.rate_citations, rate=terms.daily_rate)
    if request.minimum_share is None or request.late_share is None:
        yield CardSharesAssumed(
            citations=rules.terms_citations, minimum_share=terms.minimum_share, late_share=terms.late_share
        )
    if request.grace_days is None or request.tolerance is None:
        grace, tolerance = terms.grace_days, terms.tolerance
        yield CardGraceAssumed(citations=rules.grace_citations, grace=grace, tolerance=tolerance)
    if request.interest_on is None or request.statement_day_interest is None or not request.compound_monthly:
        yield CardMethodAssumed(citations=rules.method_citations)

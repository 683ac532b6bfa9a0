"""A credit card from its transactions and payments: statements, interest, minimum, late charges,
and the amount owed.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.explanation import Calculated
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.card.account import Conversion, Posting
from overdue_cli.core.card.explain import BASES, explained
from overdue_cli.core.card.explain_plans import agreed, possible
from overdue_cli.core.card.findings import (
    CardCashBears,
    CardCashInFull,
    CardCourtMayReduce,
    CardFeeIsHigher,
    CardGraceAssumed,
    CardInterestToCome,
    CardMethodAssumed,
    CardMinimumMethod,
    CardMinimumNotAsked,
    CardNoInterestOnCharges,
    CardPlanAsAgreed,
    CardPlanBeyond,
    CardPlanByAgreement,
    CardPlanCounted,
    CardRateAssumed,
    CardRepaymentOrder,
    CardSharesAssumed,
    CardStatementOpen,
    CardStatementOverdue,
    CardYearAssumed,
)
from overdue_cli.core.card.ledger import card_ledger
from overdue_cli.core.card.plans import (
    CardInstalmentPlan,
    entries,
    has_fee,
    instalments_of,
    plan_of,
    to_come,
    yearly,
)
from overdue_cli.core.card.statement import (
    CardLedger,
    CardPosition,
    CardTerms,
    PostedPayment,
    Statement,
)
from overdue_cli.core.case.card_contract import (
    MOST_DAYS,
    MOST_LATE_SHARE,
    MOST_RATE,
    CardContract,
    CardEntry,
    charge_problems,
)
from overdue_cli.core.law.cards import CardRules
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.request.fields import Count, DailyRate, Day, YearlyRate, flag_of
from overdue_cli.core.request.limits import MOST_STATEMENT_ROWS
from overdue_cli.core.request.problem import Problem

# The most days of a year, for the largest yearly rate.
MOST_YEAR = 366


class CardRequest(CardContract, frozen=True, kw_only=True):
    """The transactions and payments of one card through `until`.

    The plan asked for is one of `plan_months` over the whole debt.
    """

    transactions: tuple[CardEntry, ...]
    statement_day: Count
    until: Day
    daily_rate: DailyRate | None = None
    annual_rate: YearlyRate | None = None
    compound_monthly: bool = False
    plan_months: Count | None = None
    plan_monthly_fee: YearlyRate | None = None
    plan_annual_rate: YearlyRate | None = None

    def check(self) -> tuple[Problem, ...]:
        return (
            *self._size(),
            *self._days(),
            *self._numbers(),
            *self._entries(),
            *self._plans(),
        )

    def _size(self) -> Iterator[Problem]:
        """The problem of more rows than are walked through, months of plans among them."""
        months = sum(each.months for each in self.plan)
        if len(self.transactions) + len(self.payments) + months > MOST_STATEMENT_ROWS:
            yield Problem(
                code="too-many-statement-rows", path="transactions", flag="--transactions"
            )

    def _days(self) -> Iterator[Problem]:
        """The problems of the statement day and the due day."""
        if not 1 <= self.statement_day <= 31:
            yield Problem(code="not-a-day-of-month", path="statement_day", flag="--statement-day")
        # With neither or both of them the due date would be open.
        if (self.due_days is None) == (self.due_day is None):
            choices = ("--due-days", "--due-day")
            yield Problem(code="one-due-rule", path="due_days", flag="--due-days", choices=choices)
        if self.due_days is not None and not 1 <= self.due_days <= 28:
            yield Problem(code="due-days-range", path="due_days", flag="--due-days")
        if self.due_day is not None and not 1 <= self.due_day <= 31:
            yield Problem(code="not-a-day-of-month", path="due_day", flag="--due-day")

    def _numbers(self) -> Iterator[Problem]:
        """The problems of shares and rates."""
        if self.minimum_share is not None and self.minimum_share > 1:
            yield Problem(code="above-whole", path="minimum_share", flag="--minimum-share")
        if self.late_share is not None and self.late_share > MOST_LATE_SHARE:
            yield Problem(code="too-large", path="late_share", flag="--late-share")
        if self.daily_rate is not None and self.daily_rate > MOST_RATE:
            yield Problem(code="too-large", path="daily_rate", flag="--daily-rate")
        if self.annual_rate is not None and self.annual_rate > MOST_RATE * MOST_YEAR:
            yield Problem(code="too-large", path="annual_rate", flag="--annual-rate")
        if self.daily_rate is not None and self.annual_rate is not None:
            yield Problem(code="more-than-one-rate", path="annual_rate", flag="--annual-rate")

    def _entries(self) -> Iterator[Problem]:
        """The problems of transactions, payments and the days of plans."""
        if not self.transactions:
            yield Problem(code="missing", path="transactions", flag="--transactions")
        days = {
            name: [entry.date for entry in getattr(self, name)]
            for name in ("transactions", "payments", "plan")
        }
        for name in ("transactions", "payments"):
            empty = (i for i, entry in enumerate(getattr(self, name)) if not entry.amount)
            yield from (
                Problem(code="is-zero", path=f"{name}[{i}].amount", flag="--" + name) for i in empty
            )
        for name, dates in days.items():
            late = (i for i, day in enumerate(dates) if day > self.until)
            yield from (
                Problem(code="in-the-future", path=f"{name}[{i}].date", flag="--" + name)
                for i in late
            )
        # Compounding month after month, a longer period outgrows the digits of exact amounts.
        first = min((day for dates in days.values() for day in dates), default=self.until)
        if (self.until - first).days > MOST_DAYS:
            yield Problem(code="period-too-long", path="until", flag="--until")

    def _plans(self) -> Iterator[Problem]:
        """The problems of agreed plans, and of the plan asked for."""
        for i, plan in enumerate(self.plan):
            yield from (
                Problem(code=code, path=f"plan[{i}].{name}", flag="--plan")
                for code, name in plan.problems()
                if name != "months"  # which the law bounds more closely: `against_law`
            )
        terms = (self.plan_monthly_fee, self.plan_annual_rate)
        if self.plan_months is not None:
            for code, name in charge_problems(*terms):
                yield Problem(code=code, path=f"plan_{name}", flag=flag_of(f"plan_{name}"))
        elif terms != (None, None):
            yield Problem(code="missing", path="plan_months", flag="--plan-months")


REQUEST = CardRequest


def against_law(request: CardRequest, rules: CardRules) -> tuple[Problem, ...]:
    """Plans that run longer than the rule on individualised plans lets them."""
    plans = [(f"plan[{i}].months", "--plan", plan.months) for i, plan in enumerate(request.plan)]
    if request.plan_months is not None:
        plans.append(("plan_months", "--plan-months", request.plan_months))
    return tuple(
        Problem(code="plan-months-range", path=path, flag=flag)
        for path, flag, months in plans
        if not 1 <= months <= rules.most_months
    )


def calculate(request: CardRequest, rules: CardRules, as_of: date) -> Calculated:
    """Compute every statement, and the amount owed on `until`. `as_of` changes nothing: all days
    are given.
    """
    terms, until = terms_of(request, rules), request.until
    plans = [plan_of(plan) for plan in request.plan]
    ledger = ledger_by(request, terms)
    # A node says whether its convention was chosen or defaulted.
    chosen = frozenset(name for name in BASES if getattr(request, name) not in (None, False))
    asked_plans = _asked_plan(request, plans, ledger.position.total)
    return Calculated(
        results=(
            *explained(ledger, terms, rules, chosen),
            *agreed(plans, request.statement_day, until, ledger.position.total, rules),
            *(possible(plan, rules) for plan in asked_plans),
        ),
        notes=(*_notes(request, ledger, rules), *_on_plans(plans, asked_plans, ledger, rules)),
        assumptions=tuple(_assumptions(request, terms, rules)),
    )


def ledger_by(request: CardRequest, terms: CardTerms) -> CardLedger:
    """The statements of the card by these terms."""
    postings: list[Posting | Conversion] = [
        Posting(day=entry.date, amount=entry.amount, kind=entry.kind)
        for entry in request.transactions
    ]
    for plan in request.plan:
        postings += entries(plan_of(plan), request.statement_day, request.until)
    payments = [PostedPayment(day=entry.date, amount=entry.amount) for entry in request.payments]
    return card_ledger(terms, postings, payments, request.until)


def _asked_plan(
    request: CardRequest, plans: list[CardInstalmentPlan], total: Decimal
) -> tuple[CardInstalmentPlan, ...]:
    """The plan asked for, over the debt and the principal of agreed plans still to be billed."""
    if request.plan_months is None:
        return ()
    with exact():
        to_be_billed = (
            to_come(instalments_of(plan, request.statement_day), request.until)[0] for plan in plans
        )
        amount = max(ZERO, sum(to_be_billed, total))
    plan = CardInstalmentPlan(
        day=request.until,
        amount=amount,
        months=request.plan_months,
        monthly_fee=request.plan_monthly_fee or ZERO,
        annual_rate=request.plan_annual_rate or ZERO,
    )
    return (plan,)


def terms_of(request: CardRequest, rules: CardRules) -> CardTerms:
    """The terms of the contract; the rulebook stands in for unknown ones."""

    def known(name: str) -> Decimal:
        value: Decimal | None = getattr(request, name)
        fallback: Decimal = getattr(rules, name)
        return fallback if value is None else value

    return CardTerms(
        statement_day=request.statement_day,
        due_days=request.due_days,
        due_day=request.due_day,
        daily_rate=known("daily_rate") if request.annual_rate is None else request.annual_rate,
        rate_divisor=1 if request.annual_rate is None else rules.year_days,
        unpaid_part=request.interest_on == "unpaid-part",
        statement_day_next=request.statement_day_interest == "next-statement",
        compound=request.compound_monthly,
        minimum_share=known("minimum_share"),
        late_share=known("late_share"),
        late_floor=request.late_floor,
        grace_days=rules.grace_days if request.grace_days is None else request.grace_days,
        tolerance=known("tolerance"),
        limit=request.limit,
        cash_in_full=request.cash_minimum != "as-purchases",
        minimum_base=request.minimum_base or "outstanding",
        principal_first_after=rules.principal_first_after,
    )


def _notes(request: CardRequest, ledger: CardLedger, rules: CardRules) -> Iterator[Remark]:
    """The remarks on the last statement if it can still be paid, and on the rules followed."""
    last = ledger.statements[-1] if ledger.statements else None
    if last is not None and last.paid_in_time is None:
        yield from _on_open_statement(request, last, ledger.position)
    if any(entry.kind == "cash" for entry in request.transactions):
        yield CardCashBears(citations=rules.cash_citations)
    yield CardNoInterestOnCharges(citations=rules.no_interest_citations)
    if request.payments:
        yield CardRepaymentOrder(citations=rules.order_citations, days=rules.principal_first_after)
    if request.minimum_base == "not-asked-before":
        yield CardMinimumNotAsked(citations=rules.minimum_citations)
    else:
        yield CardMinimumMethod(citations=rules.minimum_citations)
    yield CardCourtMayReduce(citations=rules.reduce_citations)


def _on_plans(
    plans: list[CardInstalmentPlan],
    asked_plans: tuple[CardInstalmentPlan, ...],
    ledger: CardLedger,
    rules: CardRules,
) -> Iterator[Remark]:
    """The remarks on plans: how agreed ones are counted, that nobody has a right to one, and what a
    fee a month amounts to a year.
    """
    if plans:
        yield CardPlanAsAgreed(citations=rules.agreed_plan_citations)
    if any(plan.of_balance for plan in plans):
        yield CardPlanCounted(citations=rules.agreed_plan_citations)
    if ledger.beyond:
        yield CardPlanBeyond(amount=ledger.beyond, citations=())
    for fee, year in dict.fromkeys(
        (plan.monthly_fee, yearly(plan)) for plan in (*plans, *asked_plans) if has_fee(plan)
    ):
        # Twelve monthly fees look like the yearly rate, but the fee stays while the debt falls.
        with exact():
            twelvefold = fee * 12
        if year > twelvefold:
            yield CardFeeIsHigher(
                fee=fee, twelvefold=twelvefold, yearly=year, citations=rules.yearly_citations
            )
    if asked_plans:
        yield CardPlanByAgreement(citations=rules.plan_citations, months=rules.most_months)


def _on_open_statement(
    request: CardRequest, last: Statement, position: CardPosition
) -> Iterator[Remark]:
    """The remark on the last statement: what is unpaid of it and by when; none where it is paid."""
    with exact():
        unpaid = last.balance - sum(
            (payment.amount for payment in request.payments if payment.date > last.day), ZERO
        )
    if unpaid <= 0:
        return
    by, minimum = last.due if request.until <= last.due else last.last_day, position.minimum_due
    if position.days_overdue:
        yield CardStatementOverdue(
            citations=(), by=by, left=unpaid, minimum=minimum, days=position.days_overdue
        )
    else:
        yield CardStatementOpen(citations=(), by=by, left=unpaid, minimum=minimum)
    # Interest on purchases is not counted before the last day to pay without it.
    posted = (entry for entry in request.transactions if last.start <= entry.date <= last.day)
    if any(entry.kind in ("purchase", "instalment") for entry in posted):
        yield CardInterestToCome(citations=())


def _assumptions(request: CardRequest, terms: CardTerms, rules: CardRules) -> Iterator[Remark]:
    """The terms of the contract that were assumed because they are unknown."""
    if request.annual_rate is not None:
        yield CardYearAssumed(citations=rules.method_citations, days=rules.year_days)
    elif request.daily_rate is None:
        yield CardRateAssumed(citations=rules.rate_citations, rate=terms.daily_rate)
    if request.minimum_share is None or request.late_share is None:
        yield CardSharesAssumed(
            citations=rules.terms_citations,
            minimum_share=terms.minimum_share,
            late_share=terms.late_share,
        )
    # Without a cash advance it makes no difference how the minimum takes it.
    if request.cash_minimum is None and any(entry.kind == "cash" for entry in request.transactions):
        yield CardCashInFull(citations=rules.cash_citations)
    if request.grace_days is None or request.tolerance is None:
        grace, tolerance = terms.grace_days, terms.tolerance
        yield CardGraceAssumed(citations=rules.grace_citations, grace=grace, tolerance=tolerance)
    if (
        request.interest_on is None
        or request.statement_day_interest is None
        or not request.compound_monthly
    ):
        yield CardMethodAssumed(citations=rules.method_citations)

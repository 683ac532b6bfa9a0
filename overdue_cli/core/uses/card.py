"""A credit card from its transactions and payments: statements, interest, minimum, late charges, what is owed."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from overdue_cli.core.card_account import Conversion, Posting
from overdue_cli.core.card_explain import BASES, explained
from overdue_cli.core.card_ledger import card_ledger
from overdue_cli.core.card_plans import Plan, entries, has_fee, lines_of, to_come, yearly
from overdue_cli.core.card_plans_explain import agreed, possible
from overdue_cli.core.card_remarks import (
    CardCashBears,
    CardCashInFull,
    CardCourtMayReduce,
    CardFeeIsHigher,
    CardGraceAssumed,
    CardInterestToCome,
    CardMethodAssumed,
    CardMinimumMethod,
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
)
from overdue_cli.core.card_request import CardRequest
from overdue_cli.core.cards import CardLedger, CardPosition, CardRules, CardTerms, Payment, Statement
from overdue_cli.core.explain import Calculated
from overdue_cli.core.findings import Remark
from overdue_cli.core.money import ZERO, exact

REQUEST = CardRequest


def calculate(request: CardRequest, rules: CardRules, as_of: date) -> Calculated:
    """Every statement, and what is owed on `until`. `as_of` changes nothing: the days are all given."""
    terms, until = _terms(request, rules), request.until
    postings: list[Posting | Conversion] = [
        Posting(day=entry.date, amount=entry.amount, kind=entry.kind) for entry in request.transactions
    ]
    plans = [each.plan for each in request.plan]
    postings += [entry for plan in plans for entry in entries(plan, request.statement_day, until)]
    payments = [Payment(day=entry.date, amount=entry.amount) for entry in request.payments]
    ledger = card_ledger(terms, postings, payments, until)
    chosen = frozenset(name for name in BASES if getattr(request, name) not in (None, False))
    whole = _whole_plan(request, plans, ledger.position.total)
    return Calculated(
        results=(
            *explained(ledger, terms, rules, chosen),
            *agreed(plans, request.statement_day, until, ledger.position.total, rules),
            *(possible(plan, rules) for plan in whole),
        ),
        notes=(*_notes(request, ledger, rules), *_on_plans(plans, whole, ledger, rules)),
        assumptions=tuple(_assumptions(request, terms, rules)),
    )


def _whole_plan(request: CardRequest, plans: list[Plan], total: Decimal) -> tuple[Plan, ...]:
    """The plan asked for over everything owed, with what agreed plans still hold."""
    if request.plan_months is None:
        return ()
    with exact():
        later = (to_come(lines_of(plan, request.statement_day), request.until)[0] for plan in plans)
        whole = max(ZERO, sum(later, total))
    plan = Plan(
        day=request.until,
        amount=whole,
        months=request.plan_months,
        monthly_fee=request.plan_monthly_fee or ZERO,
        annual_rate=request.plan_annual_rate or ZERO,
    )
    return (plan,)


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
        cash_in_full=request.cash_minimum != "as-purchases",
        principal_first_after=rules.principal_first_after,
    )


def _notes(request: CardRequest, ledger: CardLedger, rules: CardRules) -> Iterator[Remark]:
    last = ledger.statements[-1] if ledger.statements else None
    if last is not None and last.paid_in_time is None:
        yield from _on_open_statement(request, last, ledger.position)
    if any(entry.kind == "cash" for entry in request.transactions):
        yield CardCashBears(citations=rules.cash_citations)
    yield CardNoInterestOnCharges(citations=rules.no_interest_citations)
    if request.payments:
        yield CardRepaymentOrder(citations=rules.order_citations, days=rules.principal_first_after)
    yield CardMinimumMethod(citations=rules.method_citations)
    yield CardCourtMayReduce(citations=rules.reduce_citations)


def _on_plans(plans: list[Plan], whole: tuple[Plan, ...], ledger: CardLedger, rules: CardRules) -> Iterator[Remark]:
    """How agreed plans are counted, that a plan is not owed to anybody, and what a fee a month comes to a year."""
    if plans:
        yield CardPlanAsAgreed(citations=rules.agreed_plan_citations)
    if any(plan.of_balance for plan in plans):
        yield CardPlanCounted(citations=rules.agreed_plan_citations)
    if ledger.beyond:
        yield CardPlanBeyond(amount=ledger.beyond, citations=())
    for fee, year in dict.fromkeys((plan.monthly_fee, yearly(plan)) for plan in (*plans, *whole) if has_fee(plan)):
        with exact():
            twelvefold = fee * 12
        if year > twelvefold:
            yield CardFeeIsHigher(fee=fee, twelvefold=twelvefold, yearly=year, citations=rules.yearly_citations)
    if whole:
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
    posted = (entry for entry in request.transactions if last.start <= entry.date <= last.day)
    if any(entry.kind in ("purchase", "instalment") for entry in posted):
        yield CardInterestToCome(citations=())


def _assumptions(request: CardRequest, terms: CardTerms, rules: CardRules) -> Iterator[Remark]:
    if request.daily_rate is None:
        yield CardRateAssumed(citations=rules.rate_citations, rate=terms.daily_rate)
    if request.minimum_share is None or request.late_share is None:
        yield CardSharesAssumed(
            citations=rules.terms_citations, minimum_share=terms.minimum_share, late_share=terms.late_share
        )
    if request.cash_minimum is None and any(entry.kind == "cash" for entry in request.transactions):
        yield CardCashInFull(citations=rules.cash_citations)
    if request.grace_days is None or request.tolerance is None:
        grace, tolerance = terms.grace_days, terms.tolerance
        yield CardGraceAssumed(citations=rules.grace_citations, grace=grace, tolerance=tolerance)
    if request.interest_on is None or request.statement_day_interest is None or not request.compound_monthly:
        yield CardMethodAssumed(citations=rules.method_citations)

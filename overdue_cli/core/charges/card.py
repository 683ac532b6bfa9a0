"""A card's charges: its account walked through at the low, the point and the high terms.

Told by its transactions, the account is the card's own. Told by days and principal alone, one bill
stands for it: all of the principal posted so many days before the due date and nothing paid since.
"""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

import msgspec

from overdue_cli.core.accrual.entries import InterestEntry
from overdue_cli.core.card.account import CardWindow, Conversion, Posting
from overdue_cli.core.card.ledger import card_ledger
from overdue_cli.core.card.plans import entries, plan_of
from overdue_cli.core.card.statement import CardLedger, CardTerms, MinimumBase, PostedPayment
from overdue_cli.core.case.card import CardDetail
from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.bounded import BoundedDebt, as_told, over_days
from overdue_cli.core.charges.charges import Charges, EstimatedTerms, OnceLate
from overdue_cli.core.charges.shown import shown_debt
from overdue_cli.core.law.cards import CardRules
from overdue_cli.core.law.product import Product
from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.quantity.estimate import Estimate, known
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen


class CardReading(NamedTuple):
    """One way to read what was not told of the contract. `posted_before`: days from posting to the
    due date.
    """

    daily_rate: Decimal
    rate_divisor: int
    late_share: Decimal
    most_late: int | None
    unpaid_part: bool
    compound: bool
    grace_days: int
    posted_before: int
    minimum_base: MinimumBase


class CardAccounts(NamedTuple):
    """The account at the low, the point and the high reading."""

    low: CardLedger
    point: CardLedger
    high: CardLedger

    def each(self, pick: Callable[[CardLedger], Decimal]) -> Estimate:
        return Estimate(low=pick(self.low), point=pick(self.point), high=pick(self.high))


def terms_of_card(debt: Debt, product: Product, rules: CardRules) -> EstimatedTerms:
    """A card has one rate, by the day or by the year, and no multiple of it once
    overdue.
    """
    assert product.daily_rate is not None, "a card has bounds for its rate"
    given, by_year = debt.rate, debt.daily_rate is None and debt.annual_rate is not None
    return EstimatedTerms(
        rate=product.daily_rate.estimate if given is None else known(given),
        period="year" if by_year else "day",
        divisor=rules.year_days if by_year else 1,
        day_count=f"act/{rules.year_days}" if by_year else "none",
        penalty_multiplier=known(Decimal(1)),
        rate_basis=product.daily_rate.basis if given is None else "given",
        multiplier_basis="given",
        day_count_basis="assumed" if by_year else "given",
    )


def readings_of(
    debt: Debt, terms: EstimatedTerms, rules: CardRules
) -> tuple[CardReading, CardReading, CardReading]:
    """The low, the point and the high reading: what was told is the same in all three."""
    told, bounds = debt.card or CardDetail(), rules.estimate
    late = bounds.late_share if told.late_share is None else known(told.late_share)
    rate, days = terms.rate, bounds.posted_before_due
    unpaid = [told.interest_on == "unpaid-part"] * 3 if told.interest_on else [True, False, False]
    most = (
        [None, None, None]
        if told.sets_position
        else [bounds.late_charges, bounds.late_charges, None]
    )
    compound = (
        [False, False, True] if told.compound_monthly is None else [told.compound_monthly] * 3
    )
    grace = (
        [rules.grace_days, rules.grace_days, 0]
        if told.grace_days is None
        else [told.grace_days] * 3
    )
    # A card told by its transactions has the minimum that banks publish, as in `calc card`; of a
    # bill that stands in for one it is the high end, and the point asks for less.
    published = told.minimum_base or "outstanding"
    lower = published if told.sets_position else told.minimum_base or "not-asked-before"
    bases: list[MinimumBase] = [lower, lower, published]
    low, point, high = zip(
        (rate.low, rate.point, rate.high),
        [terms.divisor] * 3,
        (late.low, late.point, late.high),
        most,
        unpaid,
        compound,
        grace,
        (int(days.low), int(days.point), int(days.high)),
        bases,
        strict=True,
    )
    return CardReading(*low), CardReading(*point), CardReading(*high)


def accounts_of(
    debt: Debt, terms: EstimatedTerms, rules: CardRules, as_of: date, *, later: int = 0
) -> CardAccounts:
    """The account in each reading, through so many days after `as_of`."""
    due, until = as_of - timedelta(days=debt.days_overdue), as_of + timedelta(days=later)
    return CardAccounts(
        *(_account(debt, each, rules, due, until) for each in readings_of(debt, terms, rules))
    )


def position_on(debt: Debt, terms: EstimatedTerms, rules: CardRules, as_of: date) -> Debt:
    """The debt with days and principal as its transactions and payments have left them, at the
    point.
    """
    if debt.card is None or not debt.card.sets_position:
        return debt
    found = account_on(debt, readings_of(debt, terms, rules)[1], rules, as_of).position
    return msgspec.structs.replace(debt, days_overdue=found.days_overdue, principal=found.principal)


def account_on(debt: Debt, reading: CardReading, rules: CardRules, as_of: date) -> CardLedger:
    """The account in one reading; of a card told by days and principal, that of the bill that
    stands for it.
    """
    due = as_of - timedelta(days=debt.days_overdue)
    return _account(debt, reading, rules, due, as_of)


def counted_on(debt: Debt, as_of: date) -> date:
    """The day a card is counted to: of one told by a bill that is due later, the due date, for
    nothing is added before.
    """
    if debt.due_date is None or (debt.card is not None and debt.card.sets_position):
        return as_of
    return max(as_of, debt.due_date)


def charges_as_shown(
    debt: Debt, terms: EstimatedTerms, rules: CardRules, as_of: date
) -> tuple[Debt, Charges, CardAccounts]:
    """The charges and the accounts they are of, and the debt with its principal found where that
    follows from what an app shows; their range is that of the days too, where those were said only
    roughly.
    """

    def of(then: Debt, day: date) -> Charges:
        return charges_of_card(then, terms, rules, day, accounts_of(then, terms, rules, day))

    def shown(each: Debt) -> BoundedDebt:
        return shown_debt(each, of, as_of)

    today, as_of = as_of, counted_on(debt, as_of)
    if not debt.stands_for_shown and not debt.is_rough:
        now = accounts_of(debt, terms, rules, as_of)
        return debt, charges_of_card(debt, terms, rules, as_of, now, today), now
    bounded = over_days(debt, shown if debt.stands_for_shown else as_told)
    now = accounts_of(bounded.point, terms, rules, as_of)
    charges = charges_of_card(bounded.point, terms, rules, as_of, now)
    ends = [of(end, as_of) for end in bounded.ends]
    widened = bounded.widened(charges, ends)
    if debt.is_rough:
        # No day follows from such days on which the next charge comes.
        late = max(each.next_late_charges or ZERO for each in (charges, *ends))
        widened = msgspec.structs.replace(widened, next_late_charges=late, next_late_from=None)
    return bounded.point, widened, now


def charges_of_card(
    debt: Debt,
    terms: EstimatedTerms,
    rules: CardRules,
    as_of: date,
    now: CardAccounts,
    today: date | None = None,
) -> Charges:
    """Interest from posting and late-payment charges so far, by the accounts of today. `debt` as
    `position_on` leaves it; `today` is before `as_of` where the bill is due only then.
    """
    then = accounts_of(debt, terms, rules, as_of, later=30)
    once_late = _once_late(debt, terms, rules, as_of, now, today or as_of)
    fees, position = ZERO if debt.fees is None else debt.fees, now.point.position
    interest, late = now.each(_interest), now.each(_late)
    with exact():
        unpaid = position.interest + position.fees + fees
        if late.is_certain:
            unpaid += position.late_charges
        base_days = debt.principal * debt.days_overdue
        month = [
            (_interest(b) - _interest(a) + _late(b) - _late(a), _interest(b) - _interest(a))
            for a, b in zip(now, then, strict=True)
        ]
        next_late = max(_late(b) - _late(a) for a, b in zip(now, then, strict=True))
    # A reading that is ahead so far may have less to come.
    least, most = min(month), max(month)
    return Charges(
        base=debt.principal,
        days=debt.days_overdue,
        terms=terms,
        contract=interest,
        penalty_extra=known(ZERO),
        late_charges=late,
        fees=fees,
        total=interest + late + known(fees),
        per_day=_one_more_day(debt, terms, rules, as_of, now),
        next_30_days=Estimate(low=least[0], point=month[1][0], high=most[0]),
        next_30_interest=Estimate(low=least[1], point=month[1][1], high=most[1]),
        next_late_charges=next_late,
        next_late_from=_next_late_from(now, then) if next_late else None,
        base_days=base_days,
        unpaid=unpaid,
        once_late=once_late,
        lines=tuple(_line(run, rules) for run in _runs(now.point)),
    )


def _daily(debt: Debt, terms: EstimatedTerms) -> Estimate:
    """A day's interest on what is overdue, where it bears interest."""

    def of(rate: Decimal) -> Decimal:
        with exact():
            return round_to_fen(debt.principal * rate, terms.divisor)

    return terms.rate.map(of)


def _one_more_day(
    debt: Debt, terms: EstimatedTerms, rules: CardRules, as_of: date, now: CardAccounts
) -> Estimate:
    """What tomorrow adds in interest: as long as the bill can still be paid in full none, and all
    since posting on the day after.
    """
    running = _daily(debt, terms)
    if last_day_of_bill(now, as_of) is None or not debt.days_overdue:
        return running
    then = accounts_of(debt, terms, rules, as_of, later=1)
    with exact():
        low, point, high = (
            each if _interest(a) else _interest(b) - _interest(a)
            for each, a, b in zip(
                (running.low, running.point, running.high), now, then, strict=True
            )
        )
    return Estimate(low=min(low, point, high), point=point, high=max(low, point, high))


def _once_late(
    debt: Debt,
    terms: EstimatedTerms,
    rules: CardRules,
    as_of: date,
    now: CardAccounts,
    today: date,
) -> OnceLate | None:
    """What is added once the bill that is due can no longer be paid in full in time."""
    last = last_day_of_bill(now, as_of)
    if last is None:
        return None
    days, ahead, rate = (last - as_of).days + 1, (as_of - today).days, terms.rate.point
    then = accounts_of(debt, terms, rules, as_of, later=days).point
    with exact():
        amount = _interest(then) - _interest(now.point)
        to_come = round_to_fen(debt.principal * rate * (days + ahead), terms.divisor)
        until_now = amount - to_come
    if until_now <= 0:
        return None
    per_day = _daily(debt, terms).point
    return OnceLate(last_day=last, amount=amount, until_now=until_now, per_day=per_day)


def card_terms(debt: Debt, reading: CardReading, rules: CardRules, due: date) -> CardTerms:
    """The terms of the account; where no transactions were told, those of the bill that stands for
    it.
    """
    told, days = debt.card or CardDetail(), rules.estimate.due_days
    return CardTerms(
        statement_day=told.statement_day or (due - timedelta(days=days)).day,
        due_days=told.due_days if told.sets_position else days,
        due_day=told.due_day,
        daily_rate=reading.daily_rate,
        rate_divisor=reading.rate_divisor,
        unpaid_part=reading.unpaid_part,
        statement_day_next=told.statement_day_interest == "next-statement",
        compound=reading.compound,
        minimum_share=rules.minimum_share if told.minimum_share is None else told.minimum_share,
        late_share=reading.late_share,
        late_floor=told.late_floor,
        most_late_charges=reading.most_late,
        grace_days=reading.grace_days,
        tolerance=rules.tolerance if told.tolerance is None else told.tolerance,
        limit=told.limit,
        cash_in_full=told.cash_minimum != "as-purchases",
        minimum_base=reading.minimum_base,
        principal_first_after=rules.principal_first_after,
    )


def _account(
    debt: Debt, reading: CardReading, rules: CardRules, due: date, until: date
) -> CardLedger:
    told = debt.card or CardDetail()
    terms = card_terms(debt, reading, rules, due)
    postings: list[Posting | Conversion] = [
        Posting(day=each.date, amount=each.amount, kind=each.kind) for each in told.transactions
    ]
    if not postings:
        postings = [Posting(day=_posted(due, reading, terms), amount=debt.principal)]
    postings += [
        entry for each in told.plan for entry in entries(plan_of(each), terms.statement_day, until)
    ]
    payments = [PostedPayment(day=each.date, amount=each.amount) for each in told.payments]
    return card_ledger(terms, postings, payments, until)


def _posted(due: date, reading: CardReading, terms: CardTerms) -> date:
    """So many days before the due date, but on no earlier statement than the one that is due
    then.
    """
    assert terms.due_days is not None, (
        "a bill that stands in is due so many days after its statement"
    )
    statement = due - timedelta(days=terms.due_days)
    earlier = months_after(statement, -1, day=terms.statement_day)
    return max(due - timedelta(days=reading.posted_before), earlier + timedelta(days=1))


def _runs(ledger: CardLedger) -> tuple[CardWindow, ...]:
    return (
        *(run for statement in ledger.statements for run in statement.windows),
        *ledger.open_windows,
    )


def _interest(ledger: CardLedger) -> Decimal:
    with exact():
        return sum((run.amount for run in _runs(ledger)), ZERO)


def _late(ledger: CardLedger) -> Decimal:
    with exact():
        return sum((each.late_charge or ZERO for each in ledger.statements), ZERO)


def grace_until(accounts: CardAccounts, as_of: date) -> date | None:
    """The last day of grace of the bill that is due, where its due date is over and its grace, that
    of the contract or else of the convention, is not.
    """
    statements = accounts.point.statements
    if not statements or not statements[-1].due < as_of:
        return None
    return last_day_of_bill(accounts, as_of)


def last_day_of_bill(accounts: CardAccounts, as_of: date) -> date | None:
    """The last day to pay the newest bill in time, grace counted, where that is not over, it asks
    for something, and no earlier bill is late.
    """
    statements = accounts.point.statements
    if not statements or not as_of <= statements[-1].last_day:
        return None
    late = max(0, (as_of - statements[-1].due).days)
    only_this = accounts.point.position.days_overdue in (0, late)
    owes = accounts.point.position.minimum_due > 0
    return statements[-1].last_day if only_this and owes else None


def _next_late_from(now: CardAccounts, then: CardAccounts) -> date:
    """The first day on which a late charge is added that is not there yet: the day after the last
    one to pay the minimum on.
    """
    return min(
        statement.last_day + timedelta(days=1)
        for so_far, later in zip(now, then, strict=True)
        for number, statement in enumerate(later.statements)
        if statement.late_charge
        and not (number < len(so_far.statements) and so_far.statements[number].late_charge)
    )


def _line(run: CardWindow, rules: CardRules) -> InterestEntry:
    """A run of days of the account as a line of charges."""
    return InterestEntry(
        kind="contract-interest",
        start=run.start,
        end=run.end,
        base=run.base,
        rate=run.rate,
        period="day" if run.divisor == 1 else "year",
        multiple=Decimal(1),
        numerator=run.days,
        divisor=run.divisor,
        amount=run.amount,
        day_count="none" if run.divisor == 1 else "act/365",
        rounding="half-up",
        citations=rules.method_citations,
    )

"""A loan told in full: `advise` gives what `calc` gives for the same facts, and what counting day
by day in fractions gives.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overdue_cli.core.accrual.claim import (
    Claim,
    Compounding,
    ContractTerms,
    Instalment,
    Pause,
    Payment,
    PaymentOrder,
    RateChange,
)
from overdue_cli.core.answer.explanation import Explained
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.calc.rate_fields import PaymentField
from overdue_cli.core.case.loan import LoanDetail
from overdue_cli.core.plan.projection import Projection
from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.quantity.day_count import Conventions
from overdue_cli.core.quantity.days_off import DaysOffCalendar
from overdue_cli.core.request.fields import read_request
from overdue_cli.library.calculations import CALCULATIONS, calculation
from overdue_cli.rulebook import law
from tests.calc.oracle_ledger import Account, replay
from tests.oracle import fen
from tests.support import assess_case

DAY = timedelta(days=1)
AS_OF = date(2026, 3, 10)
NO_DAYS_OFF = DaysOffCalendar(is_off=lambda day: False, first=2000, last=2100)
CALENDAR_YEAR = 360  # of a bank, where the contract says nothing


# What makes a plan the engine's account, told so or left out.
USUAL = {
    "order": "fees-interest-principal",
    "payment_day": "same-day",
    "end_day": "head",
    "rounding": "half-up",
}
OWN_WAYS = {*USUAL, "surplus", "day_count", "compound", "capitalised", "compound_on_penalty"}


def rates_say_it(loan: dict[str, Any]) -> bool:
    """Whether rates alone say what a loan adds."""
    return (
        not loan.get("compound")
        and loan.get("day_count", "act/360") in ("act/360", "act/365")
        and all(loan.get(name, usual) == usual for name, usual in USUAL.items())
    )


def yuan(most: int) -> st.SearchStrategy[str]:
    return st.integers(1, most * 100).map(lambda fen: str(Decimal(fen).scaleb(-2)))


def days(first: int, last: int) -> st.SearchStrategy[str]:
    return st.integers(first, last).map(lambda n: (AS_OF + n * DAY).isoformat())


@st.composite
def details(draw: st.DrawFn) -> dict[str, Any]:
    """A loan with what may happen to one: rates that change, pauses, payments, a contract's own
    ways of counting.
    """
    first = draw(st.integers(-900, 0))
    dues = [first, *draw(st.lists(st.integers(first, 300), max_size=3))]
    told: dict[str, Any] = {
        "instalments": [
            {"due": (AS_OF + n * DAY).isoformat(), "principal": draw(yuan(9000))}
            | ({"interest": draw(yuan(500))} if draw(st.booleans()) else {})
            for n in sorted(dues)
        ],
        "payments": [
            {"date": day, "amount": draw(yuan(4000))}
            for day in draw(st.lists(days(first, 0), max_size=3))
        ],
        "pauses": [
            {
                "start": day,
                "end": (date.fromisoformat(day) + DAY * length).isoformat(),
                "what": what,
            }
            for day, length, what in draw(
                st.lists(
                    st.tuples(
                        days(first, 200), st.integers(1, 300), st.sampled_from(["penalty", "all"])
                    ),
                    max_size=2,
                )
            )
        ],
        "changes": [
            {"since": day, "annual_rate": f"{draw(st.integers(0, 36))}%"}
            for day in sorted(draw(st.sets(days(first, 400), max_size=2)))
        ],
    }
    if draw(st.integers(0, 4)) == 0:
        told["accelerated"] = draw(days(first, 0))
    if draw(st.booleans()):
        told["compound"] = True
        told["capitalised"] = draw(
            st.sampled_from(["never", "monthly-20", "quarterly-20", "due-day"])
        )
        told["compound_on_penalty"] = told["capitalised"] != "never" and draw(st.booleans())
    optional = {
        "day_count": ["act/365", "act/360", "act/act", "30/360", "whole-years"],
        "order": list(get_args(PaymentOrder)),
        "end_day": ["head", "both", "neither"],
        "payment_day": ["same-day", "next-day"],
        "surplus": ["ahead", "credit"],
        "rounding": ["half-up", "half-even", "truncate", "at-total", "per-instalment"],
    }
    for name, choices in optional.items():
        if draw(st.integers(0, 3)) == 0:
            told[name] = draw(st.sampled_from(choices))
    fees = {}
    if draw(st.integers(0, 3)) == 0:
        fees = {"fees": draw(yuan(300))}
        if draw(st.booleans()):
            told["fees_on"] = draw(days(first, 0))
    return fees | {
        "product": "bank-loan",
        "annual_rate": f"{draw(st.integers(0, 36))}%",
        "penalty_multiplier": draw(st.sampled_from(["1", "1.3", "1.5", "2"])),
        "loan": {name: value for name, value in told.items() if value},
    }


def assessed(debt: dict[str, Any], left: str = "1500") -> Answer:
    return assess_case(debts=[debt], as_of=AS_OF.isoformat(), income=left, expenses="0")


def loan_of(answer: Answer) -> LoanDetail:
    loan = answer.case.debts[0].loan
    assert loan is not None
    return loan


def asked(answer: Answer, until: date = AS_OF) -> dict[str, Any]:
    """The same facts as `calc loan` takes them."""
    debt, loan = answer.case.debts[0], loan_of(answer)
    told: dict[str, Any] = {
        "instalment": msgspec.to_builtins(loan.instalments),
        "payment": msgspec.to_builtins(loan.payments),
        "until": until.isoformat(),
        "annual_rate": f"{debt.annual_rate}",
        "change": [
            {"since": each.since.isoformat(), "rate": str(each.annual_rate)}
            for each in loan.changes
        ],
        "multiplier": str(debt.penalty_multiplier),
        "pause": msgspec.to_builtins(loan.pauses),
        "accelerated": loan.accelerated and loan.accelerated.isoformat(),
        "day_count": loan.day_count or "act/360",
        "compound": loan.compound,
        "capitalised": loan.capitalised,
        "compound_on_penalty": loan.compound_on_penalty,
        "surplus": loan.surplus,
        "fees": debt.fees and str(debt.fees),
        "fees_on": loan.fees_on and loan.fees_on.isoformat(),
        **{name: getattr(loan, name) for name in USUAL},
    }
    return {name: value for name, value in told.items() if value not in (None, [])}


def reckoned(
    name: str, fields: dict[str, Any], paid: tuple[tuple[date, Decimal], ...] = ()
) -> dict[str, Any]:
    """The figures of a calculation by their names; `paid` are payments besides those in it."""
    module, rules = calculation(name), getattr(law, CALCULATIONS[name][1])()
    if hasattr(module, "on_calendar"):
        rules = module.on_calendar(rules, NO_DAYS_OFF)
    request, problems = read_request(module.REQUEST, fields)
    assert request is not None, problems
    if paid:
        more = tuple(PaymentField(date=day, amount=amount) for day, amount in paid)
        request = msgspec.structs.replace(request, payment=(*request.payment, *more))

    def walk(results: tuple[Explained, ...]) -> Iterator[tuple[str, Any]]:
        for node in results:
            yield node.name, node.value
            if not node.name.startswith("paid"):
                yield from walk(node.parts)

    return dict(walk(module.calculate(request, rules, AS_OF).results))


def day_by_day(answer: Answer) -> Account:
    """The account counted night by night, in fractions."""
    debt, loan = answer.case.debts[0], loan_of(answer)
    assert debt.annual_rate is not None
    assert debt.penalty_multiplier is not None
    rows = (
        Instalment(due=row.due, principal=row.principal, interest=row.interest)
        for row in loan.instalments
    )
    claim = Claim(
        instalments=tuple(rows),
        until=AS_OF,
        accelerated=loan.accelerated,
        fees=debt.fees or Decimal(0),
        fees_on=loan.fees_on,
        pauses=tuple(Pause(start=p.start, end=p.end, what=p.what) for p in loan.pauses),
        payments=tuple(Payment(day=paid.date, amount=paid.amount) for paid in loan.payments),
    )
    terms = ContractTerms(
        rate=debt.annual_rate,
        period="year",
        changes=tuple(
            RateChange(since=each.since, rate=each.annual_rate or Decimal(0))
            for each in loan.changes
        ),
        multiplier=debt.penalty_multiplier,
        compounding=Compounding(
            capitalised=loan.capitalised or "never", on_penalty=loan.compound_on_penalty
        )
        if loan.compound
        else None,
        order=loan.order or "fees-interest-principal",
        payment_day=loan.payment_day or "same-day",
        surplus=loan.surplus or "ahead",
        conventions=Conventions(
            day_count=loan.day_count or "act/360",
            end_day=loan.end_day or "head",
            rounding=loan.rounding or "half-up",
        ),
    )
    return replay(claim, terms)


KINDS = {
    "contract": "contract-interest",
    "penalty_extra": "penalty-extra",
    "compound": "compound",
}


@given(details())
@settings(max_examples=150)
def test_position_and_charges_are_those_of_calc_and_of_each_day(debt: dict[str, Any]) -> None:
    answer = assessed(debt)
    found, counted = reckoned("loan", asked(answer)), day_by_day(answer)
    charges, left = answer.debts[0].charges, counted.left()
    for name, kind in KINDS.items():
        shown = getattr(charges, name)
        amount = shown.point if shown else Decimal(0)
        assert amount == found.get(f"{kind}-charged", 0)
        assert amount * 100 == counted.charged[kind]
    assert answer.debts[0].principal == found.get("left-principal", 0)
    assert answer.debts[0].principal * 100 == left["principal"]
    due = charges.unpaid + answer.debts[0].principal
    assert due == found["owed"] + found.get("left-interest-not-due", 0)
    assert due * 100 == sum(left.values()) - left["principal_not_due"] - left["credit"]
    assert charges.credit == found.get("credit-kept", 0)
    assert charges.credit * 100 == left["credit"]
    assert answer.debts[0].stage.days_overdue == days_of(counted)


def days_of(counted: Account) -> int:
    """Days since the oldest instalment that is not paid fell due, or all was called due."""
    late = [row.due for row in counted.rows if row.fallen and (row.principal or row.interest)]
    return (AS_OF - min(late, default=AS_OF)).days


@given(details())
@settings(max_examples=100)
def test_limitation_is_that_of_calc(debt: dict[str, Any]) -> None:
    answer = assessed(debt)
    loan, clock = loan_of(answer), answer.debts[0].limitation
    last = max(row.due for row in loan.instalments)
    called = loan.accelerated if loan.accelerated and loan.accelerated < last else None
    found = reckoned(
        "limitation",
        {"last_instalment": last.isoformat()}
        | ({"called_due": called.isoformat()} if called else {})
        | {"event": [{"day": paid.date.isoformat(), "kind": "payment"} for paid in loan.payments]},
    )
    assert clock.ends == found["limitation-last-day-called" if called else "limitation-last-day"]


@given(details(), st.sampled_from(["900", "2000", "6000"]))
@settings(max_examples=150)
def test_plan_is_that_of_each_day(debt: dict[str, Any], left: str) -> None:
    """By rates where they say it all: counted night by night, settled where a rate changes."""
    loan = debt["loan"]
    if not rates_say_it(loan):
        kept = {name: loan[name] for name in ("surplus",) if name in loan}
        loan = {name: value for name, value in loan.items() if name not in OWN_WAYS} | kept
    answer = assessed(debt | {"loan": loan}, left)
    for option in answer.plan.options:
        for course, falls_due in ((option.penalty_goes_on, False), (option.once_due, True)):
            if course is not None:
                assert ended(course) == walked(answer, option.payment, falls_due=falls_due)


def ended(course: Projection) -> tuple[int | None, Decimal | None]:
    return course.months, course.total_paid


def walked(
    answer: Answer, payment: Decimal, *, falls_due: bool
) -> tuple[int | None, Fraction | None]:
    """Months and total: each night at the rates of its day, in fractions."""
    debt, loan, counted = answer.case.debts[0], loan_of(answer), day_by_day(answer)
    assert debt.annual_rate is not None
    assert debt.penalty_multiplier is not None
    year = 365 if loan.day_count == "act/365" else CALENDAR_YEAR
    waiting: dict[date, Fraction] = {}
    for row in counted.rows:
        if not row.fallen and row.principal:
            waiting[row.due] = waiting.get(row.due, Fraction(0)) + Fraction(row.principal, 100)
    owed = counted.left()
    overdue, not_due = Fraction(owed["principal"], 100), sum(waiting.values(), Fraction(0))
    credit = Fraction(owed["credit"], 100)
    accrued = Fraction(sum(owed.values()), 100) - overdue - not_due - credit
    # What was kept is paid at the start: on interest not due yet, then on principal.
    to_accrued = min(credit, accrued)
    accrued, not_due = accrued - to_accrued, max(Fraction(0), not_due - credit + to_accrued)
    running = [Fraction(0), Fraction(0)]
    total, months, day = Fraction(0), 0, AS_OF

    def rates(on: date) -> tuple[Fraction, Fraction]:
        rate = Fraction(debt.annual_rate or 0)
        for change in loan.changes:
            rate = Fraction(change.annual_rate or 0) if change.since <= on else rate
        stopped = {each.what for each in loan.pauses if each.start <= on < each.end}
        once = rate if "penalty" in stopped else rate * Fraction(debt.penalty_multiplier or 1)
        return (Fraction(0), Fraction(0)) if "all" in stopped else (once, rate)

    while months < 360:
        once, by_contract = rates(day)
        running[0] += overdue * once / year
        running[1] += not_due * by_contract / year
        day += DAY
        pays = day == months_after(AS_OF, months + 1)
        falls = falls_due and day in waiting
        if pays or falls or rates(day) != (once, by_contract):
            accrued += fen(running[0]) + fen(running[1])
            running = [Fraction(0), Fraction(0)]
        if falls:
            fallen = max(Fraction(0), not_due - sum(p for due, p in waiting.items() if due > day))
            overdue, not_due = overdue + fallen, not_due - fallen
        if pays:
            months += 1
            left = accrued + overdue + not_due
            if payment >= left:
                return months, total + left
            total += Fraction(payment)
            rest = Fraction(payment)
            for_accrued = min(rest, accrued)
            for_overdue = min(rest - for_accrued, overdue)
            accrued, overdue = accrued - for_accrued, overdue - for_overdue
            not_due -= rest - for_accrued - for_overdue
    return None, None


@given(details(), st.sampled_from(["900", "2000", "6000"]))
@settings(max_examples=100)
def test_plan_at_one_rate_is_that_of_calc_plan(debt: dict[str, Any], left: str) -> None:
    told = debt["loan"]
    debt = debt | {
        "loan": {name: told[name] for name in ("instalments", "payments") if name in told}
        | {"day_count": "act/365", "accelerated": AS_OF.isoformat()}
    }
    answer = assessed(debt, left)
    charges, principal = answer.debts[0].charges, answer.debts[0].principal
    for option in answer.plan.options:
        course = option.penalty_goes_on
        rate = Decimal(debt["annual_rate"][:-1]) / 100 * Decimal(debt["penalty_multiplier"])
        if not principal:
            continue
        found = reckoned(
            "plan",
            {
                "amount": str(principal),
                "accrued": str(charges.unpaid),
                "monthly_payment": str(option.payment),
                "annual_rate": str(rate),
                "start": AS_OF.isoformat(),
                "payday": str(AS_OF.day),
                "day_off": "stays",
                "day_count": "act/365",
            },
        )
        if course.finishes:
            names = ("payments", "paid-in-all", "last-date")
            expected = tuple(found[name] for name in names)
            assert (course.months, course.total_paid, course.last_date) == expected
        else:
            assert found.get("payments", 361) > 360


@given(details(), st.sampled_from(["900", "2000", "6000"]))
@settings(max_examples=100)
def test_plan_by_the_contracts_own_ways_is_that_of_calc_loan(
    debt: dict[str, Any], left: str
) -> None:
    """Its payments told to `calc loan` leave what the last one pays. What is owed today is settled
    to the fen, which a payment of nothing does there.
    """
    told = debt["loan"] | {"accelerated": AS_OF.isoformat()}
    if told.get("end_day") == "both" or told.get("payment_day") == "next-day":
        told = {name: value for name, value in told.items() if name not in OWN_WAYS}
    if rates_say_it(told):
        told["order"] = "by-instalment"
    answer = assessed(debt | {"loan": told}, left)
    for option in answer.plan.options:
        course = option.penalty_goes_on
        if course.months is None or course.last_date is None:
            continue
        paid = tuple(
            (months_after(AS_OF, month), option.payment) for month in range(1, course.months)
        )
        settled = ((AS_OF, Decimal(0)), *paid)
        found = reckoned("loan", asked(answer, course.last_date), settled)
        assert course.last_payment == found["owed"]
        assert course.total_paid == sum((amount for _, amount in paid), course.last_payment)


@given(details(), st.sampled_from(["900", "2000", "6000"]))
@settings(max_examples=100)
def test_less_interest_never_makes_a_plan_longer_or_dearer(debt: dict[str, Any], left: str) -> None:
    for option in assessed(debt, left).plan.options:
        as_charged = option.penalty_goes_on
        for eased in (option.penalty_stops, option.interest_stops, option.at_cap):
            if eased is not None and as_charged.finishes:
                assert eased.finishes
                assert (eased.months or 0) <= (as_charged.months or 0)
                assert (eased.total_paid or 0) <= (as_charged.total_paid or 0) + Decimal("0.05")
        if option.once_due is not None and option.once_due.finishes:
            assert as_charged.finishes
            assert (option.once_due.months or 0) >= (as_charged.months or 0)


@pytest.mark.parametrize(
    ("surplus", "unpaid", "credit", "owed"),
    [
        # 500 of 1,500 are beyond the 1,000 that was due on 01-10. Counted ahead they leave 500 of
        # the next, which at 24 % for 59 days on 360 bears 19.67; kept, all 1,000 bear 39.33.
        ("ahead", "19.67", "0.00", "519.67"),
        ("credit", "39.33", "500.00", "539.33"),
    ],
)
def test_a_surplus_is_counted_ahead_or_kept(
    surplus: str, unpaid: str, credit: str, owed: str
) -> None:
    loan = {
        "instalments": [
            {"due": "2026-01-10", "principal": "1000", "interest": "0"},
            {"due": "2026-04-10", "principal": "1000"},
        ],
        "payments": [{"date": "2026-01-10", "amount": "1500"}],
        "surplus": surplus,
    }
    answer = assessed(
        {"product": "bank-loan", "annual_rate": "24%", "penalty_multiplier": "1", "loan": loan}
    )
    charges = answer.debts[0].charges
    assert (charges.unpaid, charges.credit) == (Decimal(unpaid), Decimal(credit))
    assert answer.plan.owed == Decimal(owed)
    assert answer.debts[0].stage.days_overdue == 0

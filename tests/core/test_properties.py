"""What holds for every case."""

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overdue_cli.core.charges.charges import accrued
from overdue_cli.core.charges.debt import account_of
from overdue_cli.core.plan.plan import Option
from overdue_cli.core.plan.planner import owed_with
from overdue_cli.core.plan.projection import due_in_a_month, least_payment, repay
from overdue_cli.core.quantity.estimate import Estimate
from overdue_cli.core.quantity.money import FEN, round_to_fen
from overdue_cli.rulebook.citations import citations_in
from overdue_cli.wire import json as wire
from tests.core.strategies import CHARGED, PRODUCTS, anything_valid, ordinary, with_surplus
from tests.support import answer_to, assess_case, charges_for, read


def estimates(fields: dict[str, Any]) -> list[Estimate]:
    charges = charges_for(read(**fields))
    return [
        charges.contract,
        charges.penalty_extra,
        charges.total,
        charges.per_day,
        charges.next_30_days,
    ]


@given(ordinary())
def test_range_holds_its_point(fields: dict[str, Any]) -> None:
    for estimate in estimates(fields):
        assert 0 <= estimate.low <= estimate.point <= estimate.high


@given(ordinary())
def test_total_is_the_sum_of_the_lines_shown(fields: dict[str, Any]) -> None:
    charges = charges_for(read(**fields))
    for end in ("low", "point", "high"):
        parts = getattr(charges.contract, end) + getattr(charges.penalty_extra, end) + charges.fees
        assert getattr(charges.total, end) == parts


@given(with_surplus())
@settings(max_examples=60)
def test_every_amount_has_exactly_two_decimals(fields: dict[str, Any]) -> None:
    plan = assess_case(**fields).plan
    amounts = [plan.owed, *(option.payment for option in plan.options)]
    amounts += [option.total_paid for option in plan.options if option.total_paid is not None]
    if fields["product"] != "credit-card":
        amounts += [
            getattr(estimate, end)
            for estimate in estimates(fields)
            for end in ("low", "point", "high")
        ]
    assert {amount.as_tuple().exponent for amount in amounts} == {-2}


@given(ordinary(), st.integers(1, 400))
def test_more_days_never_cost_less(fields: dict[str, Any], more: int) -> None:
    now = charges_for(read(**fields))
    later = charges_for(read(**fields | {"days_overdue": fields["days_overdue"] + more}))
    for end in ("low", "point", "high"):
        assert getattr(later.total, end) >= getattr(now.total, end)


@given(ordinary(), st.integers(1, 400))
def test_a_delay_adds_as_many_times_what_a_day_costs(fields: dict[str, Any], delay: int) -> None:
    """Exactly so before rounding; the two lines, each rounded twice, can be off by half a fen four
    times.
    """
    case = read(**fields)
    now, later = (
        charges_for(read(**fields | {"days_overdue": fields["days_overdue"] + days}))
        for days in (0, delay)
    )
    for end in ("low", "point", "high"):
        rate, multiple = (
            getattr(part, end) for part in (now.terms.rate, now.terms.penalty_multiplier)
        )
        a_day = (
            Fraction(case.debts[0].principal)
            * Fraction(rate)
            * Fraction(multiple)
            / now.terms.divisor
        )
        added = Fraction(getattr(later.total, end)) - Fraction(getattr(now.total, end))
        assert abs(added - delay * a_day) <= Fraction(2, 100)


@given(st.integers(0, 10**8), st.integers(0, 10**6), st.integers(0, 500), st.integers(0, 500))
def test_days_split_before_the_rounding_make_at_most_a_fen(
    fen: int, rate: int, first: int, second: int
) -> None:
    base, daily = Decimal(fen) / 100, Decimal(rate) / 10**8
    whole = accrued(base, daily, first + second)
    assert abs(accrued(base, daily, first) + accrued(base, daily, second) - whole) <= FEN
    assert round_to_fen(base * daily * first + base * daily * second) == whole


@given(with_surplus(), st.integers(1, 5000))
@settings(max_examples=60)
def test_more_income_never_lengthens_a_plan(fields: dict[str, Any], more: int) -> None:
    richer = fields | {"income": str(Decimal(fields["income"]) + more)}
    now, then = assess_case(**fields).plan.options, assess_case(**richer).plan.options
    for option in now:
        same_share = next(other for other in then if other.share == option.share)
        assert months_or_never(same_share) <= months_or_never(option)


def months_or_never(option: Option) -> int:
    return 10**9 if option.months is None else option.months


@given(with_surplus())
@settings(max_examples=60)
def test_no_payment_is_more_than_what_is_left(fields: dict[str, Any]) -> None:
    plan = assess_case(**fields).plan
    assert all(0 < option.payment <= plan.budget.most for option in plan.options)
    assert all(
        option.payment <= plan.budget.most * share_of(option, plan.surplus)
        for option in plan.options
    )


def share_of(option: Option, surplus: Decimal | None) -> Decimal:
    """Of the surplus; shares of income are held to what cannot be exceeded, above."""
    assert option.share is not None, "only the person's own amount has none"
    return option.share if surplus is not None else Decimal(1)


@given(with_surplus())
@settings(max_examples=60)
def test_first_offer_is_at_most_half_of_the_surplus(fields: dict[str, Any]) -> None:
    plan = assess_case(**fields).plan
    if plan.first_offer is not None:
        assert plan.surplus is not None
        assert plan.first_offer * 2 <= plan.surplus


def test_first_offer_is_at_most_half_of_a_surplus_of_one_fen() -> None:
    """Half a fen is no payment; what is then left of the options must not become the first
    offer.
    """
    plan = assess_case(
        days_overdue=40, principal="3", daily_rate="0", income="10", expenses="9.99"
    ).plan
    assert plan.first_offer is None or plan.first_offer * 2 <= Decimal("0.01")


def test_only_an_option_that_takes_all_leaves_no_cushion() -> None:
    """All of a large surplus is more than a small debt needs; the payment is cut to the debt, and
    much is left.
    """
    plan = assess_case(
        days_overdue=40, principal="100", daily_rate="0", income="9000", expenses="4000"
    ).plan
    assert plan.options[-1].payment == Decimal("100.00")
    assert not plan.options[-1].no_cushion


@given(with_surplus())
@settings(max_examples=60)
def test_plan_without_interest_pays_exactly_what_is_owed(fields: dict[str, Any]) -> None:
    fields = {name: value for name, value in fields.items() if name != "annual_rate"} | {
        "daily_rate": "0"
    }
    plan = assess_case(**fields).plan
    for option in plan.options:
        if option.months is not None:
            assert option.total_paid == plan.owed


@given(with_surplus())
@settings(max_examples=60)
def test_relief_never_makes_a_plan_longer_or_dearer(fields: dict[str, Any]) -> None:
    for option in assess_case(**fields).plan.options:
        with_penalty, without = option.penalty_goes_on, option.penalty_stops
        if with_penalty.finishes:
            assert without.finishes
            assert without.months is not None
            assert with_penalty.months is not None
            assert without.months <= with_penalty.months
            assert without.total_paid is not None
            assert with_penalty.total_paid is not None
            assert without.total_paid <= with_penalty.total_paid


@given(ordinary())
@settings(max_examples=25)
def test_least_payment_finishes_and_one_fen_less_does_not(fields: dict[str, Any]) -> None:
    case = read(**fields)
    owed = owed_with(case.debts[0], charges_for(case), account_of(case.debts[0]))
    assert case.as_of is not None
    least = least_payment([owed], case.as_of)
    assert repay([owed], least, case.as_of).finishes
    assert not repay([owed], least - FEN, case.as_of).finishes
    assert least <= due_in_a_month([owed], case.as_of)


@given(with_surplus())
@settings(max_examples=60)
def test_dates_follow_from_the_day_counted_to(fields: dict[str, Any]) -> None:
    answer = assess_case(**fields)
    stage = answer.debts[0].stage
    assert stage.due_date == answer.as_of - timedelta(days=stage.days_overdue)
    for change in stage.next:
        assert change.day > stage.days_overdue
        assert change.date == stage.due_date + timedelta(days=change.day)


@given(with_surplus())
@settings(max_examples=60)
def test_a_condition_of_the_verdict_is_always_said(fields: dict[str, Any]) -> None:
    answer = assess_case(**fields)
    ceiling = answer.debts[0].ceiling
    named = [name for name in ceiling.conditional_on if name != "product"] if ceiling else []
    said = [
        list(getattr(finding, "on", ()))
        for finding in answer.findings
        if finding.code == "line-conditional"
    ]
    assert said == ([named] if named else [])


@pytest.mark.parametrize("product", CHARGED)
@pytest.mark.parametrize("rate", ["0.0005", "0.00066", "0"])
def test_the_same_daily_rate_costs_the_same_whoever_lends(product: str, rate: str) -> None:
    charges = (
        assess_case(
            product=product,
            days_overdue=40,
            principal="20000",
            daily_rate=rate,
            penalty_multiplier="1.5",
            income="6000",
        )
        .debts[0]
        .charges
    )
    assert charges is not None
    assert charges.total.point == round_to_fen(
        Decimal(20000) * Decimal(rate) * 60
    )  # 40 days at one and a half times


@given(anything_valid())
@settings(max_examples=50)
def test_no_case_that_is_let_in_is_too_large_to_be_exact(fields: dict[str, Any]) -> None:
    """Inexact would stop the program: no rate, multiple, amount or number of days within bounds may
    reach it.
    """
    answer = assess_case(**fields)
    assert answer.findings
    assert wire.encode(answer)


LIMITS = [
    {"daily_rate": "1%", "penalty_multiplier": "1.5", "days_overdue": 36_500},
    {"daily_rate": "10%", "penalty_multiplier": "10", "days_overdue": 36_500},
    {
        "annual_rate": "999.123456789012345%",
        "penalty_multiplier": "9.123456789012345",
        "days_overdue": 1000,
    },
    {
        "daily_rate": "0.123456789012345%",
        "penalty_multiplier": "1.123456789012345",
        "days_overdue": 36_500,
    },
    {"daily_rate": "0.000001", "penalty_multiplier": "1.000000000000001", "days_overdue": 36_500},
    {
        "daily_rate": "0.000123456789012",
        "penalty_multiplier": "1.000000000000001",
        "days_overdue": 36_500,
    },
]


@pytest.mark.parametrize(
    "terms", LIMITS, ids=lambda terms: " ".join(str(value) for value in terms.values())
)
@pytest.mark.parametrize("product", ["weilidai", "bank-loan", "private-loan"])
def test_the_limits_themselves_can_be_computed(terms: dict[str, Any], product: str) -> None:
    answer = assess_case(
        principal="9999999999.99", income="10000000000", expenses="1", product=product, **terms
    )
    assert answer.debts[0].charges is not None


@pytest.mark.parametrize(
    "as_of", ["1990-01-01", "2018-06-01", "2019-08-19", "2019-08-20", "2100-12-31"]
)
@pytest.mark.parametrize("product", sorted(set(PRODUCTS) - {"private-loan"}))
def test_only_a_private_loan_needs_the_lpr_of_the_day(product: str, as_of: str) -> None:
    """There is no LPR before 2019-08-20; who did not say the lender still gets all that does not
    depend on it.
    """
    assert assess_case(
        product=product, days_overdue=40, principal="20000", income="6000", as_of=as_of
    ).findings


@given(with_surplus())
@settings(max_examples=60)
def test_two_runs_give_the_same_bytes(fields: dict[str, Any]) -> None:
    case = read(**fields)
    once = wire.encode(answer_to(case))
    citations_in.cache_clear()
    assert wire.encode(answer_to(case)) == once


def test_minus_zero_is_zero() -> None:
    answer = wire.encode(
        assess_case(days_overdue=40, principal="20000", income="-0", fees="-0", daily_rate="-0")
    )
    assert b'"-0' not in answer

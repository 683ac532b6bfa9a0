"""What a loan costs a year: known figures, an oracle in fractions, and what must hold for every
loan.
"""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overdue_cli.core.calc import irr
from overdue_cli.core.calc.irr import IrrRequest
from overdue_cli.core.quantity.dates import monthly
from overdue_cli.core.quantity.irr import (
    NoSingleRate,
    compound_year,
    dated_rate,
    periodic_rate,
    shown,
    simple_year,
)
from overdue_cli.core.repayment.schedule import ScheduleTerms, first_due, schedule
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import law
from tests.cli.running import overdue
from tests.support import DAY

CLOSE = Fraction(1, 10**10)


def by_halving(flows: list[Decimal]) -> Fraction:
    """The monthly rate of a loan in fractions: 0 to 100 %, halved forty-two times."""
    low, high = Fraction(0), Fraction(1)
    for _ in range(42):
        rate = (low + high) / 2
        worth = sum(Fraction(flow) / (1 + rate) ** k for k, flow in enumerate(flows))
        low, high = (rate, high) if worth < 0 else (low, rate)
    return (low + high) / 2


# -- figures ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fee", "payment", "simple"),
    [("0.6 %", "893.33", "0.1303"), ("0.8 %", "913.33", "0.1727")],
)
def test_a_flat_fee_a_month_costs_almost_twice_as_much(fee: str, payment: str, simple: str) -> None:
    """10,000 over 12 months, each 10,000/12 and the flat fee on the whole: 0.8 % sounds like 9.6 %
    and is 17.27 %.
    """
    flows = [Decimal(10_000), *[-Decimal(payment)] * 12]
    monthly = periodic_rate(flows)
    assert abs(Fraction(monthly) - by_halving(flows)) < CLOSE
    assert shown(simple_year(monthly)) == Decimal(simple)


def test_compound_of_a_month_of_one_per_cent() -> None:
    """1.01^12 - 1 = 0.126825030131969720661201, cut to twelve decimals."""
    assert compound_year(Decimal("0.01")) == Decimal("0.126825030132")
    assert simple_year(Decimal("0.01")) == Decimal("0.12")


def test_the_largest_rates_keep_their_digits() -> None:
    """10 -> 10,000 in a month is 99,900 % a month, and 1,000^12 - 1 a year."""
    monthly = periodic_rate([Decimal(10), Decimal(-10_000)])
    assert monthly == 999
    assert shown(compound_year(monthly)) == 10**36 - 1


def test_xirr_of_the_example_in_the_manual_of_a_spreadsheet() -> None:
    """-10,000, then 2,750, 4,250, 3,250, 2,750 on these days: 0.373362535 (signs are the lender's
    there).
    """
    days = (
        date(2008, 1, 1),
        date(2008, 3, 1),
        date(2008, 10, 30),
        date(2009, 2, 15),
        date(2009, 4, 1),
    )
    flows = (Decimal(10_000), Decimal(-2_750), Decimal(-4_250), Decimal(-3_250), Decimal(-2_750))
    assert abs(dated_rate(zip(days, flows, strict=True)) - Decimal("0.373362535")) < Decimal("2e-8")


def test_a_year_later_is_the_rate_itself() -> None:
    """365 days: 10,000 -> 11,200 is 12 %; over 29 February it is 366 days and a little less."""
    paid = Decimal(-11_200)
    assert dated_rate([(date(2025, 1, 1), Decimal(10_000)), (date(2026, 1, 1), paid)]) == Decimal(
        "0.12"
    )
    assert dated_rate([(date(2028, 1, 1), Decimal(10_000)), (date(2029, 1, 1), paid)]) < Decimal(
        "0.12"
    )


def test_a_week_with_a_third_taken_out() -> None:
    """700 received, 1,000 back after 7 days: (10/7)^(365/7) - 1 = 1.194e8, compound."""
    rate = dated_rate([(date(2026, 1, 1), Decimal(700)), (date(2026, 1, 8), Decimal(-1_000))])
    expected = float(Fraction(10, 7)) ** (365 / 7) - 1
    assert abs(float(rate) / expected - 1) < 1e-12


def test_flows_of_one_day_are_one() -> None:
    split = [
        (date(2026, 1, 1), Decimal(10_000)),
        (date(2026, 1, 1), Decimal(-300)),
        (date(2026, 7, 1), Decimal(-10_500)),
    ]
    whole = [(date(2026, 1, 1), Decimal(9_700)), (date(2026, 7, 1), Decimal(-10_500))]
    assert dated_rate(split) == dated_rate(whole) == dated_rate(reversed(split))


def test_paying_back_less_is_a_negative_rate() -> None:
    assert periodic_rate([Decimal(1_000), Decimal(-990)]) == Decimal("-0.01")
    assert shown(Decimal("-0.05")) == Decimal("-0.0500")
    assert shown(Decimal("0.17274999")) == Decimal("0.1727")
    assert shown(Decimal("0.17275")) == Decimal("0.1728")


@pytest.mark.parametrize(
    ("flows", "code"),
    [
        ([], "no-rate"),
        ([100], "no-rate"),
        ([0, 0], "no-rate"),
        ([100, 100], "no-rate"),
        ([-100, -5], "no-rate"),
        ([-100, 110], "no-rate"),  # a deposit, not a loan
        ([100, -230, 132], "several-rates"),  # 10 % and 20 % are both right
        ([-10, 1000, -1100], "several-rates"),
        ([Decimal("0.01"), -(10**11)], "rate-out-of-reach"),
    ],
)
def test_flows_without_a_single_rate(flows: list[int], code: str) -> None:
    with pytest.raises(NoSingleRate) as refused:
        periodic_rate([Decimal(flow) for flow in flows])
    assert refused.value.code == code


# -- what always holds -----------------------------------------------------------------------------

PAYMENTS = st.lists(
    st.integers(0, 200_000).map(lambda fen: -Decimal(fen).scaleb(-2)), min_size=1, max_size=24
)


@settings(max_examples=40)
@given(received=st.integers(100_000, 1_000_000), payments=PAYMENTS)
def test_the_rate_brings_the_flows_to_nothing(received: int, payments: list[Decimal]) -> None:
    """Just below the rate the flows are worth less than nothing to the borrower, just above it
    more: exactly.
    """
    flows = [Decimal(received).scaleb(-2), *payments]
    if not any(payments):
        return
    rate = Fraction(periodic_rate(flows))

    def worth(at: Fraction) -> Fraction:
        return sum((Fraction(flow) / (1 + at) ** k for k, flow in enumerate(flows)), Fraction(0))

    assert worth(rate - Fraction(1, 10**12)) <= 0 <= worth(rate + Fraction(1, 10**12))


@settings(max_examples=60)
@given(
    amount=st.integers(100_000, 1_000_000),
    rate=st.integers(1, 3_600),
    count=st.integers(1, 60),
    fees=st.tuples(st.integers(0, 50_000), st.integers(0, 49_999)),
)
def test_a_loan_without_fees_costs_its_rate_and_fees_never_lower_it(
    amount: int, rate: int, count: int, fees: tuple[int, int]
) -> None:
    start = date(2026, 1, 15)
    yearly = Decimal(rate).scaleb(-4)
    loan = ScheduleTerms(
        method="level",
        amount=Decimal(amount).quantize(Decimal("0.01")),
        rate=yearly,
        counting="months",
        start=start,
        due=monthly(first_due(start), count),
    )
    payments = [-line.payment for line in schedule(loan)]
    assert abs(simple_year(periodic_rate([loan.amount, *payments])) - yearly) < Decimal("1e-6")
    less, more = sorted((fees[0], sum(fees)))
    assert periodic_rate([loan.amount - less, *payments]) <= periodic_rate(
        [loan.amount - more, *payments]
    )


@settings(max_examples=60)
@given(
    days=st.lists(st.integers(30, 2_000), min_size=1, max_size=12, unique=True),
    late=st.integers(1, 400),
)
def test_paying_later_never_costs_more_a_year(days: list[int], late: int) -> None:
    start = date(2026, 1, 1)

    def rate(shift: int) -> Decimal:
        paid = [(start + timedelta(days=day + shift), Decimal(-12_000) / 12) for day in days]
        return dated_rate([(start, Decimal(900) * len(days)), *paid])

    assert rate(late) <= rate(0)


# -- the calculation -------------------------------------------------------------------------------

EQUAL = {"amount": "10000", "monthly_payment": "913.33", "instalments": "12"}
RECEIVED, REPAID = (
    [{"day": "2026-01-01", "amount": "10000"}],
    [{"day": "2027-01-01", "amount": "11200"}],
)


RUNS = [
    {"payments": "2", "amount": "0"},
    {"payments": "9", "amount": "1000"},
    {"payments": "1", "amount": "2500"},
]


def problems(**fields: Any) -> list[tuple[str, str]]:
    _, found = read_request(IrrRequest, fields)
    return [(problem.path, problem.code) for problem in found]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (EQUAL, []),
        ({}, [("amount", "missing"), ("monthly_payment", "missing"), ("instalments", "missing")]),
        ({**EQUAL, "upfront_fees": "10000"}, [("upfront_fees", "fees-not-below-amount")]),
        ({**EQUAL, "upfront_fees": "-1"}, [("upfront_fees", "negative")]),
        ({**EQUAL, "monthly_payment": "0"}, [("monthly_payment", "is-zero")]),
        (
            {**EQUAL, "amount": "0", "instalments": "0"},
            [("amount", "is-zero"), ("instalments", "is-zero")],
        ),
        ({**EQUAL, "instalments": "361"}, [("instalments", "too-large")]),
        (
            {"amount": "0.01", "monthly_payment": "10000000000", "instalments": "1"},
            [("monthly_payment", "rate-out-of-reach")],
        ),
        ({"amount": "10000", "paid_monthly": RUNS}, []),
        ({"paid_monthly": RUNS}, [("amount", "missing")]),
        (
            {**EQUAL, "paid_monthly": RUNS},
            [("monthly_payment", "alike-or-not"), ("instalments", "alike-or-not")],
        ),
        (
            {"amount": "1", "paid_monthly": [{"payments": "0", "amount": "1"}, RUNS[0]]},
            [("paid_monthly[0].payments", "is-zero")],
        ),
        (
            {"amount": "1", "paid_monthly": [{"payments": "361", "amount": "1"}]},
            [("paid_monthly", "too-large")],
        ),
        (
            {"received": RECEIVED, "repaid": REPAID, "paid_monthly": RUNS},
            [("paid_monthly", "equal-or-dated")],
        ),
        ({"received": RECEIVED, "repaid": REPAID}, []),
        ({"received": RECEIVED}, [("repaid", "missing")]),
        ({"repaid": REPAID}, [("received", "missing")]),
        ({"received": RECEIVED, "repaid": REPAID, "amount": "1"}, [("amount", "equal-or-dated")]),
        ({"received": REPAID, "repaid": RECEIVED}, [("repaid", "no-rate")]),
        (
            {"received": [*RECEIVED, *REPAID], "repaid": [*REPAID, *RECEIVED]},
            [("repaid", "no-rate")],
        ),
        (
            {"received": RECEIVED, "repaid": [{"day": "2026-02-30", "amount": "1"}]},
            [("repaid[0].day", "not-a-date")],
        ),
    ],
)
def test_contradictions_are_named(fields: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert problems(**fields) == expected


def answer(**fields: Any) -> Any:
    request, found = read_request(IrrRequest, fields)
    assert request is not None, found
    return irr.calculate(request, law.repayment(), DAY)


def test_what_was_received_counts() -> None:
    """10,000 less 300: received 9,700, paid 10,959.96, cost 1,259.96; the rate by halving in
    fractions.
    """
    found = answer(**EQUAL, upfront_fees="300")
    monthly = by_halving([Decimal(9_700), *[Decimal("-913.33")] * 12])
    values = [node.value for node in found.results]
    assert values[:3] == [Decimal("9700.00"), Decimal("10959.96"), Decimal("1259.96")]
    assert abs(Fraction(values[3]) - monthly) <= Fraction(1, 2 * 10**8)
    assert abs(Fraction(values[4]) - 12 * monthly) <= Fraction(1, 2 * 10**4)
    assert abs(Fraction(values[5]) - ((1 + monthly) ** 12 - 1)) <= Fraction(1, 2 * 10**4)
    assert [note.code for note in found.notes] == [
        "all-costs-in",
        "received-counts",
        "simple-and-compound",
    ]
    assert found.results[4].convention == "simple"


def test_months_need_not_be_alike() -> None:
    """Two months without, nine of 1,000, one of 2,500: 11,500.00 paid; the rate by halving in
    fractions. Equal ones given so are the same as ever.
    """
    found = answer(amount="10000", paid_monthly=RUNS)
    payments = [0, 0, *[-1000] * 9, -2500]
    monthly = by_halving([Decimal(10_000), *map(Decimal, payments)])
    assert found.results[1].value == Decimal("11500.00")
    assert found.results[1].formula == "0.00 × 2 + 1000.00 × 9 + 2500.00 × 1"
    assert abs(Fraction(found.results[3].value) - monthly) <= Fraction(1, 2 * 10**8)
    one_run = [{"payments": "12", "amount": "913.33"}]
    assert answer(amount="10000", paid_monthly=one_run) == answer(**EQUAL)
    flags = ("--amount", "10000", "--paid-monthly", "11:888.49", "--paid-monthly", "1:700")
    ran = overdue("calc", "irr", *flags, "--json")
    assert ran.answer["results"][1]["value"] == "10473.39"


def test_json_through_the_command_line() -> None:
    flags = (
        "--received",
        "2026-01-01:10000",
        "--repaid",
        "2027-01-01:6000",
        "--repaid",
        "2026-07-01:5000",
    )
    ran = overdue("calc", "irr", *flags, "--json")
    assert ran.status == 0
    received, paid, cost, yearly = ran.answer["results"]
    assert (received["value"], paid["value"], cost["value"]) == ("10000.00", "11000.00", "1000.00")
    assert [part["start"] for part in paid["parts"]] == ["2026-07-01", "2027-01-01"]
    assert yearly["name"] == "annual-effective"
    growth = 1 + float(yearly["value"])
    assert abs(5_000 / growth ** (181 / 365) + 6_000 / growth - 10_000) < 1


@pytest.mark.parametrize(
    ("lang", "word"), [("zh", "年化利率（单利）"), ("en", "Rate a year, simple")]
)
def test_simple_is_called_simple_in_both_languages(lang: str, word: str) -> None:
    ran = overdue(
        "--lang", lang, "calc", "irr", *(f"--{k.replace('_', '-')}={v}" for k, v in EQUAL.items())
    )
    assert ran.status == 0
    assert word in ran.out
    assert "17.27%" in ran.out
    assert "18.7%" in ran.out

"""Rounding at the total: one rounding of the exact sum, whatever is paid in between."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import pytest

from overdue_cli.core.calc import delay_interest, interest, loan, schedule
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import law
from tests.support import DAY, assess_case

RULES: dict[Any, Any] = {
    interest: law.claims,
    loan: law.claims,
    schedule: law.repayment,
    delay_interest: law.delay_rule,
}


def values(module: Any, **fields: Any) -> dict[str, Any]:
    request, problems = read_request(module.REQUEST, fields)
    assert problems == ()
    found = module.calculate(request, RULES[module](), DAY)
    return {node.name: node.value for top in found.results for node in top.walk()}


def fen(value: Fraction) -> Decimal:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(Decimal("0.01"), ROUND_HALF_UP)


PAID: dict[str, Any] = {
    "principal": "76084.43",
    "annual_rate": "36%",
    "start": "2023-06-21",
    "end": "2024-04-29",
    "day_count": "act/360",
    "payment": [{"date": "2023-12-08", "amount": "40324.75"}],
}


def test_a_payment_does_not_round_what_accrued_before_it() -> None:
    """170 days on 76,084.43 and 143 on 35,759.68, 36 % over 360: 12,934.3531 + 5,113.63424 =
    18,047.98734. Line by line it is 12,934.35 + 5,113.63 = 18,047.98.
    """
    by_line = values(interest, **PAID, order="principal-first")
    at_total = values(interest, **PAID, order="principal-first", rounding="at-total")
    assert by_line["contract-interest-charged"] == Decimal("18047.98")
    assert at_total["contract-interest-charged"] == Decimal("18047.99")
    assert at_total["remaining"] == Decimal("35759.68") + Decimal("18047.99")


def test_interest_that_is_paid_counts_against_the_sum_so_far() -> None:
    """Paid on 12-08 first: 12,934.35 of the sum so far, so 27,390.40 of principal and 48,694.03
    left; 143 days more are 6,963.24629, in all 12,934.3531 + 6,963.24629 = 19,897.59939 =
    19,897.60. Left 19,897.60 - 12,934.35 = 6,963.25.
    """
    found = values(interest, **PAID, rounding="at-total")
    assert found["contract-interest-charged"] == Decimal("19897.60")
    assert found["remaining-principal"] == Decimal("48694.03")
    assert found["remaining-interest"] == Decimal("6963.25")


@pytest.mark.parametrize("method", ["level", "equal-principal", "interest-first", "bullet"])
@pytest.mark.parametrize("level", [None, "unrounded"])
def test_the_interest_of_a_schedule_is_its_exact_sum(method: str, level: str | None) -> None:
    if level and method != "level":
        return
    fields: dict[str, Any] = {
        "amount": "12345.67",
        "method": method,
        "instalments": "12",
        "annual_rate": "17.77%",
        "start": "2026-01-15",
        "day_count": "act/365",
        "rounding": "at-total",
        **({"level_payment": level} if level else {}),
    }
    request, problems = read_request(schedule.REQUEST, fields)
    assert problems == ()
    assert request is not None
    found = schedule.calculate(request, law.repayment(), DAY)
    [total] = [node for node in found.results if node.name == "total-interest"]
    [rows] = [node for node in found.results if node.name == "total-payment"]
    exact, billed, balance = Fraction(0), Decimal(0), Fraction(Decimal("12345.67"))
    for row in rows.parts:
        _, interest_part, after = row.parts
        assert row.start is not None
        assert row.end is not None
        days = (row.end - row.start).days
        exact += balance * Fraction("0.1777") * days / 365
        assert isinstance(interest_part.value, Decimal)
        billed += interest_part.value
        if level is None:
            assert billed == fen(exact)
            balance = Fraction(Decimal(str(after.value)))
    assert total.value == billed


def test_the_doubled_part_at_the_total() -> None:
    """7 days on 10,000.03
    (12.2500368), on 9,998.03 (12.2475868) and on 9,996.03 (12.2451368) are 36.7427604 = 36.74, by
    windows 12.25 + 12.25 + 12.25 = 36.75.
    """
    fields: dict[str, Any] = {
        "judgment_debt": "10000.03",
        "expiry": "2026-01-01",
        "performed": "2026-01-22",
        "paid": [{"day": "2026-01-08", "amount": "2"}, {"day": "2026-01-15", "amount": "2"}],
    }
    assert values(delay_interest, **fields)["delay-interest"] == Decimal("36.75")
    found = values(delay_interest, **fields, rounding="at-total")
    assert found["delay-interest"] == Decimal("36.74")
    assert found["delay-interest-left"] == Decimal("36.74")


TWO_DUES: dict[str, Any] = {
    "instalment": [
        {"due": "2026-01-10", "principal": "100.51", "interest": "0"},
        {"due": "2026-02-10", "principal": "100.51", "interest": "0"},
    ],
    "until": "2026-03-10",
    "annual_rate": "18%",
    "day_count": "act/360",
}


@pytest.mark.parametrize(
    ("rounding", "charged"),
    [
        # By lines 100.51 x 18 % x 31 / 360 = 1.557905 and 201.02 x 18 % x 28 / 360 = 2.81428.
        ("half-up", "4.37"),
        ("at-total", "4.37"),  # 4.372185
        # The first instalment for 59 days 2.965045, the second for 28 days 1.40714: 2.97 + 1.41.
        ("per-instalment", "4.38"),
    ],
)
def test_each_instalment_is_rounded_once(rounding: str, charged: str) -> None:
    found = values(loan, **TWO_DUES, rounding=rounding)
    assert found["contract-interest-charged"] == Decimal(charged)


def test_an_instalment_is_paid_with_its_own_rounded_interest() -> None:
    """2.97 + 100.51 = 103.48 pays the first in full; 100.51 and 1.41 of the second are left."""
    paid = [{"date": "2026-03-10", "amount": "103.48"}]
    fields = {**TWO_DUES, "payment": paid, "order": "by-instalment"}
    found = values(loan, **fields, rounding="per-instalment")
    assert found["left-principal"] == Decimal("100.51")
    assert found["left-contract-interest"] == Decimal("1.41")


def test_a_case_takes_the_rounding_of_each_instalment() -> None:
    debt = {
        "product": "bank-loan",
        "annual_rate": "18%",
        "penalty_multiplier": "1",
        "loan": {
            "instalments": TWO_DUES["instalment"],
            "day_count": "act/360",
            "rounding": "per-instalment",
        },
    }
    answer = assess_case(debts=[debt], as_of="2026-03-10", income="5000", expenses="3000")
    assert answer.debts[0].charges.contract.point == Decimal("4.38")

"""What a plan comes to where interest is held to the cap, and that the first screen says what lies
above it.
"""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import pytest

from tests.support import assess_json, said

DAY = date(2026, 11, 23)
MONTH = {"income": "6000", "expenses": "5000"}
# 36 % a year for 200 days: 20,000 x 0.36 x 200 / 365 = 3,945.205 = 3,945.21. Four times the LPR of
# 2025-06-01 (3.00 %) is 12 %, on 360 days 20,000 x 0.12 x 200 / 360 = 1,333.33: 2,611.87 is above.
PRIVATE = {
    "product": "private-loan",
    "days_overdue": 200,
    "principal": "20000",
    "annual_rate": "36%",
    "penalty_multiplier": "1",
    "contract_date": "2025-06-01",
}
# 0.05 % x 1.5 a day for 400 days: 20,000 x 0.00075 x 400 = 6,000.00. Against 24 % on 360 days:
# 20,000 x 0.24 x 400 / 360 = 5,333.33: 666.67 is above.
LICENSED = {
    "product": "weilidai",
    "days_overdue": 400,
    "principal": "20000",
    "daily_rate": "0.0005",
    "penalty_multiplier": "1.5",
}


def fen(value: Fraction) -> Decimal:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(Decimal("0.01"), ROUND_HALF_UP)


def walked(accrued: Decimal, principal: Decimal, yearly: Fraction, pay: Decimal) -> tuple[int, str]:
    """Months and total, month by month on actual days at a yearly rate on 360 days."""
    paid, day, months = Decimal(0), DAY, 0
    while True:
        months += 1
        index = DAY.month - 1 + months
        now = date(DAY.year + index // 12, index % 12 + 1, DAY.day)
        accrued += fen(Fraction(principal) * yearly * (now - day).days / 360)
        day = now
        if pay >= accrued + principal:
            return months, str(paid + accrued + principal)
        paid += pay
        to_accrued = min(pay, accrued)
        accrued -= to_accrued
        principal -= pay - to_accrued


@pytest.mark.parametrize(
    ("debt", "within", "yearly"),
    # Private: 3,945.21 less 2,611.87, which is 3,945.205 - 1,333.333 = 2,611.872 rounded once.
    [(PRIVATE, "1333.34", Fraction(12, 100)), (LICENSED, "5333.33", Fraction(24, 100))],
)
def test_each_payment_has_a_row_at_the_cap(
    debt: dict[str, Any], within: str, yearly: Fraction
) -> None:
    for option in assess_json(**debt, **MONTH)["plan"]["options"]:
        months, total = walked(Decimal(within), Decimal(20000), yearly, Decimal(option["payment"]))
        assert (option["at_cap"]["months"], option["at_cap"]["total_paid"]) == (months, total)


@pytest.mark.parametrize(
    ("debt", "by", "amount"), [(PRIVATE, "private", "2611.87"), (LICENSED, "licensed", "666.67")]
)
def test_the_first_screen_says_how_much_lies_above(
    debt: dict[str, Any], by: str, amount: str
) -> None:
    front = said(assess_json(**debt, **MONTH), "part-above-cap")[0]
    assert (front["by"], front["amount"]) == (by, amount)


def test_what_the_cap_saves_is_said_with_the_payment() -> None:
    """1,000 a month: 40,871.29 as charged against 24,134.47 at the cap; of these three it is the
    first that ends at all as charged, but 500 already ends at the cap.
    """
    answer = assess_json(**PRIVATE, **MONTH)
    ends = said(answer, "plan-ends-at-cap")[0]
    assert (ends["by"], ends["line"], ends["payment"], ends["months"]) == (
        "private",
        "0.12",
        "500.00",
        57,
    )
    richer = assess_json(**PRIVATE, income="8000", expenses="5000")
    half = richer["plan"]["options"][0]
    saves = Decimal(half["total_paid"]) - Decimal(half["at_cap"]["total_paid"])
    found = said(richer, "plan-at-cap")[0]
    assert (found["payment"], found["saves"]) == ("1500.00", str(saves))


@pytest.mark.parametrize("days", [0, 1, 40, 400])
@pytest.mark.parametrize("expenses", ["1000", "5000", "5900"])
def test_a_private_plan_above_the_cap_always_says_so(days: int, expenses: str) -> None:
    """From the day it is due on: 36 % is three times the cap of 12 %."""
    answer = assess_json(**PRIVATE | {"days_overdue": days}, income="6000", expenses=expenses)
    assert answer["plan"]["options"]
    codes = ("plan-at-cap", "plan-ends-at-cap", "plan-above-cap")
    assert sum(len(said(answer, code)) for code in codes) == 1


@pytest.mark.parametrize(
    "debt",
    [
        PRIVATE | {"annual_rate": "12%"},  # at the cap, not above it
        LICENSED | {"penalty_multiplier": "1"},  # 18.25 %
        PRIVATE | {"paper": "judgment", "paper_on": "2026-11-01"},  # a court has decided
        {"product": "credit-card", "days_overdue": 40, "principal": "20000"},  # a rule of its own
    ],
)
def test_no_row_where_there_is_nothing_above(debt: dict[str, Any]) -> None:
    answer = assess_json(**debt, **MONTH)
    assert all("at_cap" not in option for option in answer["plan"]["options"])
    assert said(answer, "part-above-cap") == []


def test_several_debts_each_at_its_own_cap() -> None:
    answer = assess_json(debts=[PRIVATE, LICENSED], income="9000", expenses="5000")
    assert [each["amount"] for each in said(answer, "part-above-cap")] == ["2611.87", "666.67"]
    found = said(answer, "plan-at-cap")[0]
    assert (found["by"], found["line"]) == ("several", None)
    option = answer["plan"]["options"][0]
    saves = Decimal(option["total_paid"]) - Decimal(option["at_cap"]["total_paid"])
    assert found["saves"] == str(saves)


def test_what_is_asked_of_a_private_lender_is_held_to_the_line_too() -> None:
    """民间借贷规定 25, 29: four times the LPR of 3.10 % on 2025-01-01 is 12.4 %.

    90 days on 50,000 at 30 %: 50,000 x 0.30 x 90 / 365 = 3,698.63; at 12.4 % on 360 days,
    which allows the most: 1,550.00.
    """
    found = assess_json(
        product="private-loan",
        days_overdue=200,
        principal="50000",
        annual_rate="30%",
        contract_date="2025-01-01",
        income="8000",
        expenses="3000",
    )
    assert said(found, "option-defer")[0]["cost"] == "3698.63"
    assert said(found, "option-defer-at-cap")[0]["cost"] == "1550.00"
    held = found["plan"]["options"][0]["at_cap"]
    at_cap = said(found, "option-instalments-at-cap")[0]
    assert (at_cap["months"], at_cap["total"]) == (held["months"], held["total_paid"])

"""The range of a private loan ends at the line: nothing above four times the LPR is supported
(民间借贷规定 art. 25, 28, 29), so a rate or a multiple nobody told lifts the top no higher.
"""

from decimal import Decimal
from typing import Any

import pytest

from tests.support import assess_json, said

MONTH = {"income": "6850.50", "as_of": "2026-11-27"}
LOAN: dict[str, Any] = {"product": "private-loan", "principal": "15600", "days_overdue": 184}


def charges(**more: Any) -> dict[str, Any]:
    found: dict[str, Any] = assess_json(**{**LOAN, **more}, **MONTH)["debts"][0]["charges"]
    return found


@pytest.mark.parametrize(
    ("told", "total"),
    [
        # The line is 15.4 % at the most (4 x 3.85 %): 15,600 x 0.154 x 184 / 365 = 1,211.07.
        ({}, ("0.00", "943.69", "1211.07")),
        # A rate of 12 % was told, its multiple not: 1.5 times would be 18 %.
        ({"annual_rate": "0.12"}, ("943.69", "943.69", "1211.07")),
        # 0.03 % a day is 10.95 % a year: 15,600 x 0.0003 x 184 = 861.12.
        ({"daily_rate": "0.0003"}, ("861.12", "861.12", "1211.07")),
        # Made on 2026-03-01, LPR 3.00 %: the line is 12 %.
        ({"contract_date": "2026-03-01"}, ("0.00", "943.69", "943.69")),
        # Told above the line, it stays as it was told: 15,600 x 0.24 x 184 / 365 = 1,887.39.
        ({"annual_rate": "0.24"}, ("1887.39", "1887.39", "1887.39")),
        # So it does with a multiple that was told: 15,600 x 0.12 x 1.5 x 184 / 365.
        ({"annual_rate": "0.12", "penalty_multiplier": "1.5"}, ("1415.54",) * 3),
    ],
)
def test_the_top_of_the_range_is_the_line(
    told: dict[str, Any], total: tuple[str, str, str]
) -> None:
    found = charges(**told)["total"]
    assert (found["low"], found["point"], found["high"]) == total


def test_the_days_to_come_end_at_it_too() -> None:
    """15,600 x 0.154 / 365 = 6.58; x 30 = 197.46."""
    found = charges()
    assert (found["per_day"]["high"], found["next_30_days"]["high"]) == ("6.58", "197.46")


def test_days_said_roughly_end_at_it() -> None:
    """15,600 x 0.154 x 220 / 365 = 1,448.02, and none for the lowest rate."""
    found = charges(days_at_least=150, days_at_most=220)["total"]
    assert (found["low"], found["high"]) == ("0.00", "1448.02")


@pytest.mark.parametrize("paid", [(), ({"date": "2026-08-27", "amount": "1000"},)])
def test_a_loan_told_by_its_instalments_ends_at_it(paid: tuple[dict[str, str], ...]) -> None:
    """Due 2026-05-27, 184 days: the same as told in one sum. 92 days to the payment are 605.54,
    which it pays first, so 15,205.54 x 0.154 x 92 / 365 = 590.22 are added to it.
    """
    loan = {"instalments": [{"due": "2026-05-27", "principal": "15600"}], "payments": [*paid]}
    found = assess_json(product="private-loan", loan=loan, **MONTH)["debts"][0]["charges"]
    assert found["total"]["high"] == ("1195.76" if paid else "1211.07")


def test_days_before_the_rule_changed_have_the_line_of_that_time() -> None:
    """Overdue from 2020-06-28 on, made 2019-01-01 at an unknown rate: until 2020-08-20 53 days,
    under 24 %, reach 15.4 % x 1.5 = 23.1 %, the 2,290 days since end at 12 %, LPR of filing 3.00 %:
    15,600 x (0.231 x 53 + 0.12 x 2,290) / 365 = 12,268.14.
    """
    found = charges(days_overdue=2343, contract_date="2019-01-01")["total"]
    amount = Decimal(15600) * (Decimal("0.231") * 53 + Decimal("0.12") * 2290) / 365
    assert found["high"] == str(round(amount, 2)) == "12268.14"


def test_where_the_top_comes_from_is_said() -> None:
    found = assess_json(**LOAN, **MONTH)
    [end] = said(found, "range-ends-at-line")
    assert end["rate"] == "0.154"
    assert not said(assess_json(**LOAN, **MONTH, annual_rate="0.24"), "range-ends-at-line")


def test_whether_the_line_is_passed_still_hangs_on_what_was_agreed() -> None:
    """Judged is what may have been agreed: 12 % x 1.5 = 18 % would be above 15.4 %."""
    [debt] = assess_json(**LOAN, **MONTH, contract_date="2021-06-01")["debts"]
    assert debt["ceiling"]["verdict"] == "below"
    assert debt["ceiling"]["conditional_on"] == ["penalty_multiplier"]


def test_a_rate_above_the_line_leaves_nothing_to_ask_for() -> None:
    found = assess_json(**LOAN, **MONTH, annual_rate="0.24")
    assert not said(found, "would-settle")
    assert not said(found, "narrows-most")

"""Fees for guarantee, service and membership in the test against 24 % a year."""

from typing import Any

import pytest

from tests.support import assess_json, said

# 18 % x 1.3 on 360 days, 100 days: 20,000 x 0.18 x 100 / 360 = 1,000.00, x 0.3 = 300.00 more.
# 24 % allows 20,000 x 0.24 x 100 / 360 = 1,333.33, on 365 days 1,315.07. With 200.00 of fees it is
# 1,500.00: above by 166.67 and 184.93.
LOAN = {
    "product": "bank-loan",
    "days_overdue": 100,
    "principal": "20000",
    "annual_rate": "18%",
    "penalty_multiplier": "1.3",
    "income": "6000",
    "expenses": "4000",
}


def answer(**more: Any) -> dict[str, Any]:
    return assess_json(**LOAN | more)


def test_not_entered_is_said_in_the_verdict() -> None:
    found = answer()
    assert found["debts"][0]["ceiling"]["verdict"] == "below"
    fees = said(found, "service-fees")[0]
    assert (fees["count"], fees["citations"]) == ("not-entered", ["jingui-2025-9:6"])


def test_none_needs_no_word() -> None:
    assert said(answer(service_fees="0"), "service-fees") == []


def test_a_loan_by_bank_and_platform_of_the_rule_s_time_has_them_in_its_cost() -> None:
    """金规〔2025〕9号, in force from 2025-10-01."""
    found = answer(product="other", lender="bank", service_fees="200", contract_date="2025-10-01")
    ceiling = found["debts"][0]["ceiling"]
    assert (ceiling["verdict"], ceiling["charged"]) == ("above", "1500.00")
    assert {each["basis"]: each["excess"] for each in ceiling["lines"]} == {
        365: "184.93",
        360: "166.67",
    }
    assert said(found, "service-fees")[0]["count"] == "by-rule"
    assert said(found, "part-above-cap")[0]["amount"] == "166.67"


@pytest.mark.parametrize(
    "more",
    [
        {"contract_date": "2025-09-30"},  # the day before the rule
        {},  # nobody said when
        {
            "contract_date": "2025-10-01"
        },  # the bank's own, and the rule is for loans with a platform
        {"product": "consumer-finance", "contract_date": "2025-10-01"},  # the rule is for banks
    ],
)
def test_earlier_loans_and_other_lenders_hang_on_them(more: dict[str, Any]) -> None:
    found = answer(service_fees="200", **more)
    ceiling = found["debts"][0]["ceiling"]
    assert (ceiling["verdict"], ceiling["charged"]) == ("depends", "1300.00")
    assert ceiling["conditional_on"] == ["service_fees"]
    hangs = said(found, "hangs-on-service-fees")[0]
    assert (hangs["excess_365"], hangs["excess_360"]) == ("184.93", "166.67")
    assert said(found, "service-fees")[0]["count"] == "may"
    # No request, no letter and no first screen rests on what may not count.
    assert said(found, "part-above-cap") == []
    assert all(each["excess"] == "0.00" for each in ceiling["lines"])


def test_what_the_delay_has_added_does_not_hold_them() -> None:
    with_fees, without = answer(service_fees="200"), answer()
    assert with_fees["debts"][0]["charges"] == without["debts"][0]["charges"]


def test_where_somebody_else_paid_it_is_said_what_to_ask_for() -> None:
    assert said(answer(), "paid-by-guarantor")[0]["citations"] == ["minfadian:700"]
    for product in ("credit-card", "private-loan"):
        other = assess_json(product=product, days_overdue=40, principal="20000", income="6000")
        assert said(other, "paid-by-guarantor") == []

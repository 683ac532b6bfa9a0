"""Fees whose day was told, in the test of a private loan that has one line before 2020-08-20 and
another since, and in what has been charged so far.
"""

from decimal import Decimal
from typing import Any

import pytest

from tests.support import assess_json, said

# As in tests/cases/private-split-fees.toml: 20,000 at 12 % from 2020-04-28 on, a contract of 2019,
# 300.00 of fees. For the 114 days until 2020-08-20 749.59 (20,000 x 12 % x 114 / 365) was charged
# and 24 % allows 1,499.18, on 360 days 1,520.00: room for them. For the 2,286 days since 15,031.23
# was charged and 4 x 3.00 % allows that, so 300.00 is above; on 360 days 15,240.00, so 91.23 is.
PRIVATE: dict[str, Any] = {
    "product": "private-loan",
    "days_overdue": 2400,
    "principal": "20000",
    "annual_rate": "0.12",
    "penalty_multiplier": "1",
    "fees": "300",
    "contract_date": "2019-03-01",
    "income": "6000",
    "last_event": "2026-01-01",
}


def answer(fees_on: str | None, **more: Any) -> dict[str, Any]:
    loan = {"loan": {"fees_on": fees_on, "day_count": "act/365"}} if fees_on else {}
    return assess_json(**{**PRIVATE, **loan, **more})


def lines(found: dict[str, Any]) -> dict[int, dict[str, Any]]:
    return {line["basis"]: line for line in found["debts"][0]["ceiling"]["lines"]}


@pytest.mark.parametrize("day", ["2020-06-01", "2020-08-19"])
def test_fees_of_the_older_days_fill_their_room(day: str) -> None:
    found = answer(day)
    assert found["debts"][0]["ceiling"]["verdict"] == "below"
    assert found["debts"][0]["ceiling"]["conditional_on"] == []
    assert said(found, "private-fees-apart") == []


@pytest.mark.parametrize("day", ["2020-08-20", "2026-01-01"])
def test_fees_of_the_later_days_lie_above(day: str) -> None:
    found = answer(day)
    assert found["debts"][0]["ceiling"]["verdict"] == "above"
    assert {basis: line["excess"] for basis, line in lines(found).items()} == {
        365: "300.00",
        360: "91.23",
    }
    assert said(found, "private-fees-apart") == []


def test_fees_without_a_day_hang_on_it() -> None:
    found = answer(None)
    assert found["debts"][0]["ceiling"]["verdict"] == "depends"
    assert said(found, "private-fees-apart") != []


def test_fees_that_are_not_owed_yet_are_in_no_sum() -> None:
    """10,000 at 18 % over 360 days for 40 days is 200.00; 300.00 of fees are owed from a later day
    on, as `calc loan --fees-on` has it.
    """
    loan = {"product": "bank-loan", "principal": "10000", "annual_rate": "18%", "days_overdue": 40}
    told = {"penalty_multiplier": "1", "income": "6000", "fees": "300"}
    for day, charged in (("2026-11-24", "200.00"), ("2026-11-23", "500.00")):
        found = assess_json(**loan, **told, loan={"fees_on": day, "day_count": "act/360"})
        charges = found["debts"][0]["charges"]
        assert Decimal(charges["total"]["point"]) == Decimal(charged)
        assert Decimal(found["debts"][0]["ceiling"]["charged"]) == Decimal(charged)

"""A card whose bill can still be paid in full: nothing is added until its last day, all interest
since posting the day after, and a plan that begins later counts it.
"""

from datetime import date
from typing import Any

import pytest

from tests.support import assess_json, said

CARD: dict[str, Any] = {"product": "credit-card", "principal": "4317"}
MONTH = {"income": "8123.45", "expenses": "5650.20", "as_of": "2026-11-27"}


def answer(**told: Any) -> dict[str, Any]:
    return assess_json(**CARD, **told, **MONTH)


@pytest.mark.parametrize(
    ("days", "last_day", "per_day"),
    [
        (1, "2026-11-29", "0.00"),
        (2, "2026-11-28", "0.00"),
        # The fourth day has all of it: posted 35 days before the due date, 4,317 x 0.0005 x 39.
        (3, "2026-11-27", "84.18"),
    ],
)
def test_what_comes_at_once_is_on_the_first_screen(days: int, last_day: str, per_day: str) -> None:
    found = answer(days_overdue=days)
    [front] = said(found, "card-interest-in-grace")
    assert (front["total"], front["amount"]) == ("0.00", "84.18")
    assert front["last_day"] == last_day
    assert front["per_day"] == "2.16"  # 4,317 x 0.0005, each day after
    assert found["debts"][0]["charges"]["per_day"]["point"] == per_day
    assert not said(found, "card-interest-so-far")


def test_after_it_the_days_count_as_before() -> None:
    found = answer(days_overdue=4)
    [front] = said(found, "card-interest-so-far")
    assert (front["total"], front["per_day"]) == ("84.18", "2.16")


@pytest.mark.parametrize(
    ("told", "owed"),
    [
        # Interest from posting up to today, 35 days before the due date: 84.18 on the fourth day
        # overdue less 4,317 x 0.0005 x 3 = 6.48 to come.
        ({"days_overdue": 1}, "4394.70"),
        ({"days_overdue": 3}, "4399.02"),  # 84.18 - 2.16
        ({"days_overdue": 4}, "4401.18"),  # 84.18: it is there
        ({"days_overdue": 0}, "4392.55"),  # 84.18 - 8.63
        ({"due_date": "2026-12-09"}, "4366.64"),  # 84.18 - 4,317 x 0.0005 x 16 = 34.54
    ],
)
def test_a_plan_that_begins_later_counts_it(told: dict[str, Any], owed: str) -> None:
    found = answer(**told)
    assert found["plan"]["owed"] == owed
    [basis] = said(found, "plan-basis")
    assert basis["counts"] == ("card" if told == {"days_overdue": 4} else "card-in-time")


def test_money_that_pays_the_bill_in_time_leaves_none_of_it() -> None:
    assert answer(days_overdue=1, lump_sum="4317")["plan"]["basis"] == "lump-sum"


def test_the_ends_of_the_next_thirty_days_are_taken_apart() -> None:
    """Low end: 3.5 per 10,000 from posting 20 days before, 51 days, 4,317 x 0.00035 x 51 = 77.06.
    High end: one late charge more, 5 % of a minimum of 10 %: 21.59.
    """
    found = answer(days_overdue=1)
    [parts] = said(found, "card-thirty-days")
    assert (parts["low_interest"], parts["low_late"]) == ("77.06", "0.00")
    assert (parts["high_interest"], parts["high_late"]) == ("142.46", "21.59")
    month = found["debts"][0]["charges"]["next_30_days"]
    assert (month["low"], month["high"]) == ("77.06", "164.05")


def test_of_a_bill_due_later_no_charge_comes_tomorrow() -> None:
    [late] = said(answer(due_date="2026-12-09"), "card-next-month")
    assert (late["when"], date.fromisoformat(late["day"])) == ("later", date(2026, 12, 10))


def test_while_the_bill_can_be_paid_in_time_no_long_plan_is_asked_for() -> None:
    """信用卡业务监督管理办法 70 is for debts beyond what one can pay: 2,473.25 a month is left."""
    found = answer(days_overdue=1)
    [said_to_bank] = said(found, "say-in-grace")
    assert said_to_bank["last_day"] == "2026-11-29"
    assert not said(found, "say-to-lender")
    assert not said(found, "option-individualised")
    assert said(found, "option-bill-instalments")


def test_the_most_a_long_plan_comes_to_holds_the_highest_interest() -> None:
    """(4,317 + 110.08 + 21.59) / 60 = 74.14: interest from posting of 51 days, a late charge."""
    found = assess_json(**CARD, days_overdue=1, **MONTH | {"expenses": "9650.20"})
    [plan] = said(found, "option-individualised")
    assert (plan["late"], plan["most"]) == ("open", "74.14")

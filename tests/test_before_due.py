"""Nothing is overdue yet: instalments agreed now run at the contract's interest, and penalty runs
from the due date at the earliest.
"""

from typing import Any

from tests.support import assess_json, said

LOAN: dict[str, Any] = {
    "product": "weilidai",
    "principal": "12000",
    "daily_rate": "0.0005",
    "penalty_multiplier": "1.5",
    "income": "6000",
    "expenses": "3500",
    "as_of": "2026-11-27",
}


def test_instalments_before_the_due_date_have_no_penalty() -> None:
    """1,250 a month from 2026-12-28 on at 0.05 % a day: 13,067.84 in all, 1,067.84 more than today
    (the plan's own course without penalty), and not the 1,691.02 of 0.075 %.
    """
    found = assess_json(**LOAN, days_overdue=0)
    [asked] = said(found, "option-instalments")
    assert (asked["basis"], asked["months"], asked["cost"]) == ("before-due", 11, "1067.84")
    half = found["plan"]["options"][0]
    assert half["penalty_stops"]["total_paid"] == "13067.84"
    assert half["penalty_goes_on"]["total_paid"] == "13691.02"


def test_one_day_late_they_have_it() -> None:
    [asked] = said(assess_json(**LOAN, days_overdue=1), "option-instalments")
    assert asked["basis"] == "terms"


def test_penalty_runs_from_the_due_date_on() -> None:
    """Money that pays all on 2026-12-27, due 2026-12-09: 12 days at 0.05 %, 18 at 0.075 %:
    12,000 x (0.0005 x 12 + 0.00075 x 18) = 72.00 + 162.00.
    """
    told = LOAN | {"income": "60000", "expenses": "35000"}
    plan = assess_json(**told, due_date="2026-12-09")["plan"]
    assert plan["options"][-1]["penalty_goes_on"]["total_paid"] == "12234.00"

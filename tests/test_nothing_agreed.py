"""A private loan for which no interest was agreed: the range holds what the lender may claim
(民间借贷规定 art. 28(2)(一)), and no multiple is asked for.
"""

from datetime import date
from typing import Any

import pytest

from tests.support import assess_json, said

MONTH = {"income": "5000", "expenses": "3000"}
LOAN: dict[str, Any] = {"product": "private-loan", "principal": "10000", "annual_rate": "0"}


def answer(**more: Any) -> dict[str, Any]:
    return assess_json(**LOAN, **more, **MONTH)


def total(found: dict[str, Any]) -> dict[str, str]:
    told: dict[str, str] = found["debts"][0]["charges"]["total"]
    return told


def days(since: date, until: date) -> int:
    return (until - since).days


@pytest.mark.parametrize("rate", [{"annual_rate": "0"}, {"annual_rate": None, "daily_rate": "0"}])
def test_one_year_at_the_lpr(rate: dict[str, Any]) -> None:
    """One-year LPR 3.00 % from 2025-05-20 on: 10,000 x 0.03 x 365 / 365 = 300.00; a day 0.82."""
    given = {name: value for name, value in {**LOAN, **rate}.items() if value is not None}
    found = assess_json(**given, **MONTH, days_overdue=365, as_of="2026-11-26")
    assert total(found) == {"low": "0.00", "point": "0.00", "high": "300.00"}
    [front] = said(found, "nothing-agreed-so-far")
    assert (front["low"], front["high"], front["per_day"]) == ("0.00", "300.00", "0.82")
    [told] = said(found, "nothing-agreed")
    assert (told["basis"], told["first_amount"]) == ("one", "300.00")


def test_no_multiple_is_named_as_what_narrows_it() -> None:
    found = answer(days_overdue=365, as_of="2026-11-26")
    assert not said(found, "would-settle")
    assert not said(found, "narrows-most")
    assert not said(found, "multiplier-assumed")


def test_where_the_lpr_moved_both_days_are_shown() -> None:
    """Overdue 2024-10-01, LPR 3.35 %, 3.10 % from 2024-10-21, 3.00 % from 2025-05-20. To 2026-11-23
    that is 783 days: 10,000 x 0.0335 x 783 / 365 = 718.64, at 3.00 % 643.56.
    """
    found = answer(days_overdue=days(date(2024, 10, 1), date(2026, 11, 23)))
    [told] = said(found, "nothing-agreed")
    assert told["basis"] == "moved"
    assert (told["first"], told["first_amount"]) == ("0.0335", "718.64")
    assert (told["last"], told["last_amount"]) == ("0.0300", "643.56")
    assert total(found)["high"] == "718.64"


def test_before_the_rule_of_today_at_the_rate_of_that_time() -> None:
    """Overdue 2020-04-28: 114 days to 2020-08-20 at 6 %, 10,000 x 0.06 x 114 = 68,400; 2,286 days
    since at 3.85 % (the LPR of that day), 880,110, at 3.00 % 685,800. Over 365: 2,598.66, 2,066.30.
    """
    found = answer(days_overdue=2400, last_event="2026-01-01")
    [told] = said(found, "nothing-agreed")
    assert told["basis"] == "older"
    assert (told["first_amount"], told["last_amount"]) == ("2598.66", "2066.30")
    assert total(found)["high"] == "2598.66"


def test_by_instalments_each_from_its_own_day() -> None:
    """5,000 from 2026-01-02 and 5,000 from 2026-06-01 to 2026-11-23: 325 and 175 days at 3.00 %:
    (5,000 x 325 + 5,000 x 175) x 0.03 / 365 = 205.48.
    """
    rows = [
        {"due": "2026-01-02", "principal": "5000", "interest": "0"},
        {"due": "2026-06-01", "principal": "5000", "interest": "0"},
    ]
    found = assess_json(
        product="private-loan", annual_rate="0", loan={"instalments": rows}, **MONTH
    )
    assert total(found) == {"low": "0.00", "point": "0.00", "high": "205.48"}
    [told] = said(found, "nothing-agreed")
    assert told["first_amount"] == "205.48"


def test_of_a_bank_nothing_is_claimed_at_a_rate_of_nothing() -> None:
    found = assess_json(
        product="bank-loan", annual_rate="0", days_overdue=365, principal="10000", **MONTH
    )
    assert total(found)["high"] == "0.00"
    assert not said(found, "nothing-agreed")


def test_the_plan_and_its_options_say_what_may_be_claimed() -> None:
    """10,000 at 1,000 a month, nothing added: ten months, 0.00 more; the LPR may come on top."""
    found = answer(days_overdue=95, as_of="2026-11-26")
    [instalments] = said(found, "option-instalments")
    assert (instalments["basis"], instalments["months"]) == ("unagreed", 10)
    [defer] = said(found, "option-defer")
    assert (defer["lender"], defer["counted"]) == ("free", "unagreed")
    for each in (instalments, defer):
        assert "minjian-jiedai:28-none" in each["citations"]
    assert said(found, "plan-at-point")[0]["basis"] == "unagreed"

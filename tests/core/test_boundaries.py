"""The days and numbers at which something begins or ends, on both sides of each: where a `<` for a
`<=` would not be seen elsewhere.
"""

from typing import Any

import pytest

from overdue_cli.wire.json import BadCase
from tests.support import assess_case, read

AS_OF = "2026-11-23"


def codes(**debt: Any) -> list[str]:
    """The codes of the problems of a case with this debt."""
    try:
        read(as_of=AS_OF, income="6000", debts=[debt])
    except BadCase as refusal:
        return [problem.code for problem in refusal.problems]
    return []


def card(**terms: str) -> dict[str, Any]:
    bought = [{"date": "2026-08-01", "amount": "1000"}]
    return {"card": {"transactions": bought, "statement_day": "5", **terms}}


def loan(**told: Any) -> dict[str, Any]:
    return {"annual_rate": "0.18", "loan": told}


@pytest.mark.parametrize(
    ("days", "expected"), [("0", True), ("1", False), ("28", False), ("29", True)]
)
def test_due_days_of_a_card_are_one_to_twenty_eight(days: str, expected: bool) -> None:
    """28 days after a statement is the most that cannot pass the next one of a February."""
    assert (codes(**card(due_days=days)) == ["due-days-range"]) is expected


@pytest.mark.parametrize(
    ("day", "expected"), [("0", True), ("1", False), ("31", False), ("32", True)]
)
def test_due_day_of_a_card_is_a_day_of_the_month(day: str, expected: bool) -> None:
    assert (codes(**card(due_day=day)) == ["not-a-day-of-month"]) is expected


@pytest.mark.parametrize(("count", "expected"), [("360", []), ("361", ["too-large"])])
def test_a_schedule_has_thirty_years_of_instalments_at_most(
    count: str, expected: list[str]
) -> None:
    schedule = {
        "amount": "100000",
        "method": "level",
        "instalments": count,
        "start": "2026-01-01",
    }
    assert codes(**loan(schedule=schedule)) == expected


@pytest.mark.parametrize(
    ("due", "days", "principal"),
    [
        ("2026-11-22", 1, "1000.00"),
        ("2026-11-23", 0, "1000.00"),  # due on the day: owed today, and not late yet
        ("2026-11-24", 0, "0.00"),
    ],
)
def test_an_instalment_due_on_the_day_is_due_and_not_late(
    due: str, days: int, principal: str
) -> None:
    told = loan(instalments=[{"due": due, "principal": "1000", "interest": "10"}])
    debt = assess_case(as_of=AS_OF, income="6000", debts=[told]).debts[0]
    assert debt.stage.days_overdue == days
    assert f"{debt.charges.base:.2f}" == principal


@pytest.mark.parametrize(("paid", "days"), [("2026-10-24", 0), ("2026-10-25", 0)])
def test_what_is_paid_by_the_first_due_day_is_paid_in_time(paid: str, days: int) -> None:
    """Due on 25 October and paid whole on the day or the day before: nothing is left of it."""
    told = loan(
        instalments=[
            {"due": "2026-10-25", "principal": "1000", "interest": "10"},
            {"due": "2026-11-25", "principal": "1000", "interest": "10"},
        ],
        payments=[{"date": paid, "amount": "1010"}],
    )
    debt = assess_case(as_of=AS_OF, income="6000", debts=[told]).debts[0]
    assert debt.stage.days_overdue == days
    assert debt.charges.total.high == 0


@pytest.mark.parametrize(
    ("expenses", "left", "code"),
    [
        ("5999.99", "0.01", "surplus-is"),
        ("6000", "0.00", "nothing-left"),
        ("6000.01", "-0.01", "no-surplus"),
    ],
)
def test_what_is_left_is_told_to_the_fen(expenses: str, left: str, code: str) -> None:
    """One fen left is a surplus, none is nothing left, one too few is a gap."""
    debt = {"days_overdue": "40", "principal": "20000", "product": "weilidai"}
    answer = assess_case(as_of=AS_OF, income="6000", expenses=expenses, debts=[debt])
    assert answer.plan is not None
    assert f"{answer.plan.surplus:.2f}" == left
    told = {finding.code for finding in answer.findings}
    assert told & {"surplus-is", "nothing-left", "no-surplus"} == {code}

"""Days of grace of a loan: paid in full within them, an instalment was paid in time; else it is
overdue from its due day on.
"""

from decimal import Decimal
from typing import Any

import pytest

from overdue_cli.core.calc import loan
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import law
from tests.support import DAY, assess_json, said

ROWS = [
    {"due": "2026-01-10", "principal": "1000", "interest": "20"},
    {"due": "2026-02-10", "principal": "1000", "interest": "20"},
]
LOAN: dict[str, Any] = {
    "instalment": ROWS,
    "daily_rate": "0.1%",
    "multiplier": "1.5",
    "until": "2026-02-20",
    "grace_days": "3",
}


def figures(**more: Any) -> dict[str, Any]:
    request, problems = read_request(loan.REQUEST, {**LOAN, **more})
    assert problems == ()
    assert request is not None
    found = loan.calculate(request, law.claims(), DAY)
    return {node.name: node.value for top in found.results for node in top.walk()}


def paid(*payments: tuple[str, str]) -> list[dict[str, str]]:
    return [{"date": day, "amount": amount} for day, amount in payments]


@pytest.mark.parametrize(
    ("payments", "charged"),
    [
        # Both within three days: nothing is charged.
        ((("2026-01-13", "1020"), ("2026-02-12", "1020")), "0"),
        # The second on the fourth day: 4 days on 1,000, 4.00 and 2.00, which leave 6.00 of
        # principal for 6 days, 0.04 and 0.02.
        ((("2026-01-13", "1020"), ("2026-02-14", "1020")), "6.06"),
        # The second not at all: 10 days on 1,000.
        ((("2026-01-13", "1020"),), "15.00"),
    ],
)
def test_in_time_or_from_the_due_day_on(
    payments: tuple[tuple[str, str], ...], charged: str
) -> None:
    """Alone the first is paid in time; the second, unpaid, is 10 days late on 02-20: 10.00 +
    5.00.
    """
    found = figures(payment=paid(*payments))
    total = found.get("charged", found.get("contract-interest-charged", Decimal(0)))
    assert total == Decimal(charged)


def test_a_fen_short_is_not_in_full() -> None:
    """Three days on 1,000.00, 3.00 and 1.50, where the full amount bears nothing."""
    short = figures(payment=paid(("2026-01-13", "1019.99")), until="2026-01-13")
    assert short["owed"] == Decimal("0.01")
    late = figures(payment=paid(("2026-01-13", "1019.99")), until="2026-01-14")
    assert late["charged"] >= Decimal("4.50")


def test_while_the_grace_runs_nothing_is_overdue() -> None:
    assert figures(until="2026-01-13")["charged"] == 0
    assert figures(until="2026-01-14")["charged"] == Decimal("6.00")


def test_the_report_has_the_same_days() -> None:
    case: dict[str, Any] = {
        "product": "bank-loan",
        "daily_rate": "0.1%",
        "penalty_multiplier": "1.5",
        "income": "6000",
        "loan": {"instalments": ROWS, "grace_days": 3, "payments": paid(("2026-01-13", "1020"))},
    }
    in_grace = assess_json(**case, as_of="2026-02-13")
    assert in_grace["debts"][0]["stage"]["days_overdue"] == 0
    assert in_grace["debts"][0]["charges"]["total"]["point"] == "0.00"
    late = assess_json(**case, as_of="2026-02-20")
    assert late["debts"][0]["stage"]["days_overdue"] == 10
    assert late["debts"][0]["charges"]["total"]["point"] == "15.00"
    assert said(late, "grace-counted")


@pytest.mark.parametrize("told", ["2026-01-13", "1-13", "10-20", "2027-01-01", "0001-01-01"])
def test_a_date_is_no_number_of_days(told: str) -> None:
    """`2026-01-13` would become the days since then, and a debt overdue be paid in time."""
    found, problems = read_request(loan.REQUEST, {**LOAN, "grace_days": told}, as_of=DAY)
    assert found is None
    assert [(each.code, each.path) for each in problems] == [("not-whole-days", "grace_days")]


@pytest.mark.parametrize("told", ["3", "3天", "三天", "3 days", "three days"])
def test_days_with_their_unit_are_a_number(told: str) -> None:
    assert figures(grace_days=told, until="2026-01-13")["charged"] == 0
    assert figures(grace_days=told, until="2026-01-14")["charged"] == Decimal("6.00")


def test_a_credit_line_has_none() -> None:
    fields = {**LOAN, "instalment": [], "draw": [{"date": "2026-01-01", "amount": "100"}]}
    _, problems = read_request(loan.REQUEST, fields)
    assert "not-with-draws" in {problem.code for problem in problems}

"""A case that is changed on a desk: its amounts stay those of their day, and what the log holds
since counts.
"""

import json
from decimal import Decimal
from typing import Any

import pytest

from tests.cli.inside import overdue_inside
from tests.desk.desk import Counsellor

TOLD = ("--days", "40", "--principal", "20000", "--product", "weilidai", "--income", "6000")
# 20,000 at the example of 0.05% a day and the penalty's half as much again are 0.075%: 15 a day.
# 63 days until 1 October are 945, so 5,000 leave 15,945; 8 days more on that are 95.67.
LEFT = Decimal("16040.67")


def logged(desk: Counsellor, *entries: tuple[str, ...], name: str = "client.log") -> str:
    """A log with entries, each by its options."""
    log = str(desk.folder / name)
    for entry in entries:
        assert overdue_inside(("log", "add", *entry, "--log", log)).status == 0
    return log


def paid(desk: Counsellor) -> str:
    return logged(desk, ("payment", "--at", "2026-10-01", "--amount", "5000"))


def owed(desk: Counsellor, *which: str) -> tuple[Decimal, Decimal]:
    """What is to be paid off by the two cases, as `compare` has it."""
    figures = desk.done("compare", "Z1", *which)["comparison"]["figures"]
    [each] = [figure for figure in figures if figure["name"] == "owed-in-all"]
    return Decimal(each["before"]), Decimal(each["after"])


@pytest.fixture
def told(desk: Counsellor) -> Counsellor:
    desk.done("add", "Z1", *TOLD, "--as-of", "2026-09-08")
    return desk


def newest(desk: Counsellor) -> dict[str, Any]:
    found: dict[str, Any] = desk.done("open", "Z1")["client"]["cases"][-1]
    return found


def test_a_case_with_a_new_income_keeps_the_day_of_its_amounts(told: Counsellor) -> None:
    """A payment between the two still counts, with the log now or later, as `next` counts it."""
    log = paid(told)
    told.done("add", "Z1", "--set", "income=6500", "--as-of", "2026-10-09")
    assert owed(told)[1] == Decimal("21065.00")  # 20,000 and 71 days at 15: nothing known yet
    told.done("add", "Z1", "--log", log, "--as-of", "2026-10-12")
    found = newest(told)
    assert (found["as_of"], found["changed_on"]) == ("2026-09-08", "2026-10-09")
    assert (found["case"]["income"], found["case"]["debts"][0]["days_overdue"]) == ("6500.00", 40)
    assert owed(told) == (Decimal("20600.00"), LEFT)
    case = told.folder / "same.json"
    case.write_text(json.dumps(found["case"]), "utf-8")
    followed = overdue_inside(
        ("next", "--case", str(case), "--log", log, "--as-of", "2026-10-09", "--json")
    ).answer
    assert Decimal(followed["progress"][0]["now"]["total"]).quantize(Decimal("0.01")) == LEFT
    assert told.done("refresh", "--as-of", "2026-10-09")["counted"] == 1


def test_the_log_may_come_with_the_change(told: Counsellor) -> None:
    told.done("add", "Z1", "--set", "income=6500", "--log", paid(told), "--as-of", "2026-10-09")
    assert owed(told)[1] == LEFT
    page = told.run("open", "Z1", "--lang", "en").out
    assert "2. 2026-09-08, changed 2026-10-09, put in 2026-10-09" in page


@pytest.mark.parametrize("change", [("--set", "fees=1100"), ("--paid", "principal=100")])
def test_amounts_of_a_later_day_name_the_payments_they_would_swallow(
    told: Counsellor, change: tuple[str, str]
) -> None:
    told.done("add", "Z1", "--log", paid(told), "--as-of", "2026-10-09")
    again = ("add", "Z1", *change, "--as-of", "2026-10-09")
    assert told.refused(*again) == (2, ["payment-not-counted"])
    assert "entry 1" in told.run(*again, "--lang", "en").errors
    assert len(told.done("open", "Z1")["client"]["cases"]) == 1
    principal = ("--set", "principal=15945", "--set", "fees=95")
    told.done("add", "Z1", *principal, "--as-of", "2026-10-09")
    assert newest(told)["as_of"] == "2026-10-09"


def test_of_two_debts_the_one_told_anew_does_not_swallow_payments_on_the_other(
    desk: Counsellor,
) -> None:
    two = ("days=40 principal=20000 product=weilidai", "days=40 principal=9000 product=huabei")
    debts = ("--debt", two[0], "--debt", two[1], "--income", "6000")
    desk.done("add", "Z1", *debts, "--as-of", "2026-09-08")
    entry = ("payment", "--at", "2026-10-01", "--amount", "5000", "--debt", "1")
    desk.done("add", "Z1", "--log", logged(desk, entry), "--as-of", "2026-10-09")
    later = ("--as-of", "2026-10-09")
    assert desk.refused("add", "Z1", "--set", "2.principal=8000", *later)[1] == [
        "payment-not-counted"
    ]
    desk.done("add", "Z1", "--set", "2.principal=8000", "--set", "1.principal=15945", *later)
    desk.done("add", "Z1", "--set", "2.product=jiebei", *later)
    assert newest(desk)["as_of"] == "2026-10-09"


def test_what_is_said_of_a_day_is_of_the_day_it_is_said_on(told: Counsellor) -> None:
    """71 days on 9 October are 40 on 8 September."""
    told.done("add", "Z1", "--set", "days=71", "--as-of", "2026-10-09")
    assert newest(told)["case"]["debts"][0]["days_overdue"] == 40
    told.done("add", "Z1", "--set", "last-event=昨天", "--as-of", "2026-10-09")
    found = newest(told)
    assert found["case"]["debts"][0]["last_event"] == "2026-10-08"
    assert found["as_of"] == "2026-10-09"


def test_sessions_have_the_case_of_their_day(told: Counsellor) -> None:
    told.done("add", "Z1", "--set", "income=6500", "--log", paid(told), "--as-of", "2026-10-09")
    for day in ("2026-09-20", "2026-10-10"):
        told.done("session", "Z1", "--on", day, "--advised", "x")
    assert told.done("compare", "Z1", "--sessions", "1,2")["cases"] == [1, 2]


def test_the_day_of_the_change_goes_with_the_client(told: Counsellor) -> None:
    told.done("add", "Z1", "--set", "income=6500", "--log", paid(told), "--as-of", "2026-10-09")
    before = told.done("open", "Z1")["client"]
    raw = json.dumps({"schema": 1, "client": before}).encode()
    told.done("import", "-", "--as", "Z2", "--as-of", "2026-10-09", stdin=raw)
    after = told.done("open", "Z2")["client"]
    assert after["cases"] == before["cases"]
    before["cases"][1]["changed_on"] = "2026-09-01"
    raw = json.dumps({"schema": 1, "client": before}).encode()
    assert told.refused("import", "-", "--as", "Z3", stdin=raw)[1] == ["no-client"]

"""A case of last month, with what has changed since on top of it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import overdue

CASE: dict[str, Any] = {
    "as_of": "2026-10-20",
    "income": "6000",
    "expenses": "4000",
    "debts": [
        {"days_overdue": 40, "principal": "20000", "product": "weilidai", "outstanding": "30000"},
        {"days_overdue": 70, "principal": "9000", "fees": "100", "product": "credit-card"},
    ],
}


@pytest.fixture
def saved(tmp_path: Path) -> str:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(CASE), encoding="utf-8")
    return str(path)


@pytest.fixture
def one(tmp_path: Path) -> str:
    path = tmp_path / "one.json"
    path.write_text(json.dumps(CASE | {"debts": CASE["debts"][:1]}), encoding="utf-8")
    return str(path)


def case_of(name: str, *argv: str) -> dict[str, Any]:
    ran = overdue("advise", "--case", name, *argv, "--json")
    assert ran.status == 0, ran.errors
    found: dict[str, Any] = ran.answer["case"]
    return found


def test_flags_change_what_is_in_the_file(saved: str) -> None:
    case = case_of(saved, "--residence", "深圳", "--income", "5500")
    assert (case["residence"], case["income"], case["expenses"]) == (
        "shenzhen",
        "5500.00",
        "4000.00",
    )


def test_of_one_debt_its_fields_too(one: str) -> None:
    [debt] = case_of(one, "--days", "3", "--principal", "2万5")["debts"]
    assert (debt["days_overdue"], debt["principal"], debt["product"]) == (3, "25000.00", "weilidai")


def test_the_day_moves_first_and_the_flags_count_on_it(one: str) -> None:
    """40 days on 10-20 are 71 on 11-20, 31 days later; 3 days said on 11-20 are 3."""
    [later] = case_of(one, "--as-of", "2026-11-20")["debts"]
    [said] = case_of(one, "--as-of", "2026-11-20", "--days", "3")["debts"]
    assert (later["days_overdue"], said["days_overdue"]) == (71, 3)


def test_one_of_several_debts_by_its_number(saved: str) -> None:
    first, second = case_of(saved, "--set", "2.paper=传票", "--set", "2.fees=30")["debts"]
    assert "paper" not in first
    assert (second["paper"], second["fees"]) == ("complaint", "30.00")


def test_an_option_that_does_not_say_which_debt(saved: str) -> None:
    ran = overdue("advise", "--case", saved, "--principal", "100", "--lang", "en")
    assert (ran.status, ran.raw) == (2, b"")
    assert "--set 2.principal=VALUE" in ran.errors


def test_what_was_paid_lowers_what_is_owed_and_is_the_last_event(saved: str) -> None:
    """20,000 less 500 and 300 are 19,200, and of 30,000 owed in all 29,200; fees 100 less 40."""
    ran = overdue(
        *("advise", "--case", saved, "--as-of", "2026-11-20", "--json"),
        *("--paid", "1.principal=500", "--paid", "1.principal=300", "--paid", "2.fees=40"),
    )
    first, second = ran.answer["case"]["debts"]
    assert (first["principal"], first["outstanding"]) == ("19200.00", "29200.00")
    assert (first["last_event"], first["last_event_kind"]) == ("2026-11-20", "payment")
    assert (second["principal"], second["fees"]) == ("9000.00", "60.00")
    assert "--paid" in ran.errors


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (("--paid", "principal=500"), "paid-on-what"),
        (("--paid", "3.principal=500"), "paid-on-what"),
        (("--paid", "1.days=5"), "paid-on-what"),
        (("--paid", "1.principal=20001"), "paid-more-than-owed"),
        (("--paid", "1.principal"), "set-without-value"),
        (("--set", "2.colour=red"), "no-such-change"),
        (("--residence", "mars"), "not-a-choice"),
    ],
)
def test_what_cannot_be_changed_is_said(argv: tuple[str, ...], code: str, saved: str) -> None:
    ran = overdue("advise", "--case", saved, *argv, "--json")
    assert ran.status == 2
    assert [(problem["code"], problem["flag"]) for problem in ran.problems] == [(code, argv[0])]


def test_without_a_case_there_is_nothing_to_change() -> None:
    for flag in ("--set", "--paid"):
        ran = overdue("advise", "--days", "3", flag, "principal=5", "--json")
        assert [problem["code"] for problem in ran.problems] == ["needs-a-case"]


def test_a_debt_told_in_full_has_payments_of_its_own(tmp_path: Path) -> None:
    loan = {"instalments": [{"due": "2026-09-10", "principal": "1000", "interest": "10"}]}
    path = tmp_path / "full.json"
    path.write_text(json.dumps({"income": "6000", "debts": [{"loan": loan}]}), encoding="utf-8")
    ran = overdue("advise", "--case", str(path), "--paid", "principal=5", "--json")
    assert [problem["code"] for problem in ran.problems] == ["paid-in-account"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", ("每月收入", "第 2 笔：收到的材料", "起诉材料", "6,000.00 元")),
        ("en", ("Income a month", "Debt 2: Paper received", "papers of a lawsuit", "¥6,000.00")),
    ],
)
def test_a_comparison_speaks_as_the_questions_do(
    language: str, said: tuple[str, ...], saved: str, tmp_path: Path
) -> None:
    later = str(tmp_path / "b.json")
    changes = ("--income", "5500", "--set", "2.paper=complaint", "--as-of", "2026-11-20")
    assert overdue("advise", "--case", saved, *changes, "--save", later).status == 0
    shown = overdue("compare", saved, later, "--lang", language, env={"COLUMNS": "100"}).out
    assert all(words in shown for words in said)
    assert "income" not in shown.split("Figures")[0].split("数字")[0].replace("Income", "")
    assert "principal" not in shown
    assert "days_overdue" not in shown

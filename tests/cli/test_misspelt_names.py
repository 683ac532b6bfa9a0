"""A name in a list of names, or before a value, that is not there: it is said back, with the one
that was probably meant; and what is named twice.
"""

import json
from pathlib import Path

import pytest

from tests.cli.inside import overdue_inside
from tests.cli.running import CASE, Ran

TWO = CASE | {"debts": [*CASE["debts"], {"days_overdue": 95, "principal": "3000"}]}
MESSAGE = "您欠款5000元"


@pytest.fixture
def one(tmp_path: Path) -> str:
    return _file(tmp_path / "one.json", CASE)


@pytest.fixture
def two(tmp_path: Path) -> str:
    return _file(tmp_path / "two.json", TWO)


def _file(path: Path, case: object) -> str:
    path.write_text(json.dumps(case), encoding="utf-8")
    return str(path)


def _said(*argv: str) -> list[str]:
    ran = overdue_inside((*argv, "--lang", "en"))
    assert (ran.status, ran.raw) == (2, b""), ran.errors
    return ran.errors.splitlines()


def _told(*argv: str) -> list[tuple[str, str]]:
    ran: Ran = overdue_inside((*argv, "--json"))
    return [(each["code"], each["path"]) for each in ran.problems]


def test_a_misspelt_field_is_named_with_the_one_meant(one: str, two: str) -> None:
    assert _said("advise", "--case", one, "--set", "prinicpal=5") == [
        "--set: prinicpal is not there. Did you mean principal?"
    ]
    assert _said("advise", "--case", two, "--what-if", "2.prinicpal=5") == [
        "--what-if: 2.prinicpal is not there. Did you mean 2.principal?"
    ]
    # behind the dot too, and every one of a list
    assert _said("batch", one, "--select", "stage.bukket,chrges") == [
        "--select: stage.bukket is not there. Did you mean stage.bucket?",
        "--select: chrges is not there. Did you mean charges?",
    ]
    to_case = ("--case", one, "--save", f"{one}.new")
    assert _said("check-message", MESSAGE, *to_case, "--take", "amoutn") == [
        "--take: amoutn is not there. Did you mean amount?"
    ]


def test_where_nothing_is_near_the_name_and_all_there_are_are_said(one: str) -> None:
    (said,) = _said("advise", "--case", one, "--set", "zzz=5")
    assert said.startswith("--set: there is no field zzz.")
    assert "principal" in said
    (said,) = _said("batch", one, "--select", "stage.zzz")
    assert said.startswith("--select: stage.zzz is not there. It takes: ")
    assert "stage.bucket" in said


@pytest.mark.parametrize(
    "changes",
    [
        ("--set", "income=5000", "--set", "income=7000"),
        ("--set", "income=5000", "--income", "7000"),
        ("--set", "days=50", "--set", "days-overdue=60"),
        ("--what-if", "income=5000 income=7000"),
        ("--what-if", "principal=1 1.principal=2"),
    ],
)
def test_a_field_changed_twice_is_refused(one: str, changes: tuple[str, ...]) -> None:
    """The last counted, and the first was thrown away without a word."""
    ((code, _),) = _told("advise", "--case", one, *changes)
    assert code == "duplicate-field"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            ("--set", "principal=15000", "--paid", "principal=500"),
            "--paid principal 和 --set principal 改的是同一个数",
        ),
        (("--days", "40", "--set", "days=50"), "--days 和 --set days 改的是同一个数"),
        (("--set", "income=1", "--set", "income=2"), "--set income 写了两次"),
    ],
)
def test_by_which_two_options_is_said(one: str, changes: tuple[str, ...], said: str) -> None:
    """A field that was set and paid on was called written twice by one option, which is untrue."""
    ran = overdue_inside(("--lang", "zh", "advise", "--case", one, *changes))
    assert said in ran.errors


def test_the_same_field_in_two_comparisons_is_no_mistake(one: str) -> None:
    argv = ("advise", "--case", one, "--what-if", "income=1", "--what-if", "income=2", "--json")
    assert overdue_inside(argv).status == 0


def test_a_change_of_a_debt_that_is_not_there_names_the_debts_there_are(two: str) -> None:
    """All fields were listed, of which the one named was right."""
    for flag in ("--set", "--what-if"):
        argv = ("advise", "--case", two, flag, "9.principal=5")
        assert _said(*argv) == [f"{flag}: there is no debt 9; the case has 1, 2."]
        assert _told(*argv) == [("no-such-change", "9.principal")]


@pytest.mark.parametrize(("debt", "there"), [("9", "1, 2"), ("0", "1, 2"), ("7", "1")])
def test_a_debt_that_is_not_in_the_case_takes_no_fact(
    debt: str, there: str, one: str, two: str, tmp_path: Path
) -> None:
    """With one debt a wrong number was passed over, and its principal overwritten."""
    case, saved = (one if there == "1" else two), tmp_path / "new.json"
    argv = ("--take", "amount", "--case", case, "--save", str(saved), "--debt", debt)
    assert _said("check-message", MESSAGE, *argv) == [
        f"--debt: there is no debt {debt}; the case has {there}."
    ]
    assert not saved.exists()

"""`--of` and `--debt`: a name that no entry has is refused, not answered with an all-clear; what is
left out is said.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Ran, overdue

LENDER = ("--who", "lender", "--lender", "招商银行")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """At half past ten in the evening a call of 招商银行, another of nobody knows whom, a complaint
    to 招商银行, and a payment to 微众银行.
    """
    log = tmp_path / "log"
    call = ("call", "--at", "2026-11-20T22:30", "--connected", "yes")
    add(log, *call, *LENDER, "--debt", "信用卡")
    add(log, *call, "--who", "lender")
    add(log, "complaint", "--at", "2026-11-21", *LENDER)
    add(log, "payment", "--at", "2026-11-21", "--lender", "微众银行", "--amount", "5")
    return log


def add(log: Path, *argv: str) -> None:
    ran = overdue("log", "add", *argv, "--log", str(log))
    assert ran.status == 0, ran.errors


def asked(log: Path, command: str, *argv: str) -> Ran:
    return overdue("log", command, "--log", str(log), "--lender-kind", "bank", *argv)


@pytest.mark.parametrize("command", ["check", "answers", "export"])
def test_a_misspelt_name_is_refused_and_the_names_there_are_told(command: str, place: Path) -> None:
    for flag, typed, meant in (("--of", "招行", "招商银行"), ("--debt", "信用", "信用卡")):
        ran = asked(place, command, flag, typed, "--lang", "en")
        assert (ran.status, ran.out) == (2, "")
        assert f"{flag}: no entry of the log names it" in ran.errors
        assert f"Did you mean {meant}?" in ran.errors
    ran = asked(place, command, "--of", "某某", "--lang", "zh")
    assert ran.status == 2
    assert "记录里有：招商银行、微众银行。" in ran.errors


def test_two_names_that_no_entry_has_together_are_refused(place: Path) -> None:
    ran = asked(place, "check", "--of", "微众银行", "--debt", "信用卡", "--json")
    assert ran.status == 2
    assert json.loads(ran.errors)["problems"][0]["code"] == "none-of-both"


def test_a_log_that_names_nobody_has_no_all_clear_for_a_name(tmp_path: Path) -> None:
    log = tmp_path / "log"
    add(log, "call", "--at", "2026-11-20T22:30", "--who", "lender", "--connected", "yes")
    ran = asked(log, "check", "--of", "招商银行", "--json")
    assert ran.status == 2
    assert json.loads(ran.errors)["problems"][0]["code"] == "no-names-in-log"


def test_how_many_entries_were_looked_at_stands_in_page_and_json(place: Path) -> None:
    """Of 4 entries 招商银行 has 2, 微众银行 1, and one says of neither; capitals do not count."""
    ours: dict[str, Any] = {"debt": None, "in_force": 4, "unnamed": 1}
    for command, name, taken in (
        ("check", "招商银行", 2),
        ("answers", "微众银行", 1),
        ("export", "招商银行", 2),
    ):
        found = json.loads(asked(place, command, "--of", name, "--json").raw)
        assert found["about"] == ours | {"lender": name, "taken": taken}
        ran = asked(place, command, "--of", name, "--lang", "zh")
        said = ran.errors if command == "export" else ran.out
        assert f"只看{name}的记录：4 条里的 {taken} 条。有 1 条没写是哪家" in said.replace("\n", "")
    assert json.loads(asked(place, "check", "--json").raw)["about"] is None


def test_no_complaint_among_those_asked_for_is_not_none_in_the_log(place: Path) -> None:
    said = asked(place, "answers", "--of", "微众银行", "--lang", "en").out
    assert "Among them is no complaint" in said
    assert "No complaint to a lender is in the log" not in said

"""A case kept as a file: opened again it is the same case, and on a later day the same debt,
older.
"""

import json
import os
from pathlib import Path

import pytest

from tests.cli.running import overdue

CASE = (
    "--days",
    "40",
    "--principal",
    "20000",
    "--income",
    "6000",
    "--spend",
    "rent:1500",
    "--paper",
    "judgment",
)
TOLD = (*CASE, "--product", "bank-loan", "--annual-rate", "14.4%", "--as-of", "2026-11-24")


def test_opened_again_it_is_the_same_case(tmp_path: Path) -> None:
    first = overdue("advise", *TOLD, "--save", "case.json", "--json", cwd=tmp_path)
    assert first.status == 0, first.errors
    assert overdue("advise", "--case", "case.json", "--json", cwd=tmp_path).raw == first.raw
    assert json.loads((tmp_path / "case.json").read_text("utf-8")) == first.answer["case"]


@pytest.mark.skipif(os.name == "nt", reason="no such permissions there")
def test_it_is_for_its_owner_alone(tmp_path: Path) -> None:
    overdue("advise", *TOLD, "--save", "case.json", cwd=tmp_path)
    assert (tmp_path / "case.json").stat().st_mode & 0o777 == 0o600


def test_nothing_is_written_over_unless_asked(tmp_path: Path) -> None:
    (tmp_path / "case.json").write_text("{}", "utf-8")
    ran = overdue("advise", *TOLD, "--save", "case.json", cwd=tmp_path)
    assert (ran.status, ran.raw) == (73, b"")
    assert (tmp_path / "case.json").read_text("utf-8") == "{}"
    assert overdue("advise", *TOLD, "--save", "case.json", "--force", cwd=tmp_path).status == 0
    assert (tmp_path / "case.json").read_text("utf-8") != "{}"


def test_an_interview_is_not_begun_for_a_file_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "case.json").write_text("{}", "utf-8")
    assert overdue("--save", "case.json", cwd=tmp_path).status == 73


def test_a_month_later_the_debt_is_a_month_older(tmp_path: Path) -> None:
    """40 days on 24 November are 70 on 24 December; 20,000 x 14.4 % / 360 x 30 = 240.00 of contract
    interest more.
    """
    overdue("advise", *TOLD, "--penalty-multiplier", "1", "--save", "case.json", cwd=tmp_path)
    opened = ("advise", "--case", "case.json", "--json")
    before, after = (
        overdue(*opened, *day, cwd=tmp_path).answer for day in ((), ("--as-of", "2026-12-24"))
    )
    debts = [found["debts"][0] for found in (before, after)]
    assert [debt["stage"]["days_overdue"] for debt in debts] == [40, 70]
    assert [debt["stage"]["due_date"] for debt in debts] == ["2026-10-15", "2026-10-15"]
    assert [debt["charges"]["total"]["point"] for debt in debts] == ["320.00", "560.00"]


def test_a_debt_told_by_its_instalments_moves_on_by_their_days(tmp_path: Path) -> None:
    loan = {
        "instalments": [
            {"due": "2026-10-15", "principal": "1000"},
            {"due": "2026-12-15", "principal": "1000"},
        ]
    }
    debt = {"product": "bank-loan", "annual_rate": "0.12", "loan": loan}
    case = {"income": "6000", "as_of": "2026-11-24", "debts": [debt]}
    (tmp_path / "case.json").write_text(json.dumps(case), "utf-8")
    moved = overdue(
        "advise", "--case", "case.json", "--as-of", "2026-12-24", "--json", cwd=tmp_path
    ).answer["debts"][0]
    assert (moved["stage"]["days_overdue"], moved["principal"]) == (70, "2000.00")


def test_a_case_is_not_moved_back(tmp_path: Path) -> None:
    overdue("advise", *TOLD, "--save", "case.json", cwd=tmp_path)
    ran = overdue("advise", "--case", "case.json", "--as-of", "2026-11-23", "--json", cwd=tmp_path)
    assert [each["code"] for each in ran.problems] == ["before-the-case"]

"""A due date that was said stays in the case, and days said only roughly keep their range."""

import json
from pathlib import Path

import pytest

from tests.cli.running import overdue

MORE = ("--principal", "5000", "--income", "6000")
ON = ("--as-of", "2026-11-26")


def saved(tmp_path: Path, *argv: str) -> Path:
    file = tmp_path / "case.json"
    ran = overdue("advise", *argv, *MORE, *ON, "--save", str(file))
    assert ran.status == 0, ran.errors
    return file


def test_a_due_date_to_come_is_kept(tmp_path: Path) -> None:
    """Due on 20 December 2026: on 25 December it is five days overdue."""
    file = saved(tmp_path, "--days", "2026-12-20")
    debt = json.loads(file.read_text("utf-8"))["debts"][0]
    assert (debt["days_overdue"], debt["due_date"]) == (0, "2026-12-20")
    moved = overdue("advise", "--case", str(file), "--as-of", "2026-12-25", "--json").answer
    assert moved["debts"][0]["stage"]["days_overdue"] == 5
    assert moved["debts"][0]["stage"]["due_date"] == "2026-12-20"


def test_a_due_date_to_come_is_said_and_not_today() -> None:
    """24 days from 26 November to 20 December; day 1 is 21 December."""
    argv = ("--days", "2026-12-20", *MORE, *ON)
    stage = overdue("advise", *argv, "--json").answer["debts"][0]["stage"]
    assert (stage["due_date"], stage["next"][0]["date"]) == ("2026-12-20", "2026-12-21")
    page = overdue("advise", *argv, "--lang", "zh").out
    assert "2026-12-20 到期，还有 24 天" in page
    assert "今天结束前" not in page
    assert "2026-11-27" not in page


def test_zero_days_assume_no_due_date() -> None:
    ran = overdue("advise", "--days", "0", *MORE, *ON, "--lang", "zh")
    assert "到期日没有填" in ran.out
    assert "2026-11-27" not in ran.out
    letter = overdue("letter", "hardship", "--days", "0", *MORE, *ON, "--lang", "zh").out
    assert "____年__月__日" in letter
    assert "2026 年 11 月 26 日到期" not in letter


def test_a_due_date_in_the_past_is_kept_too(tmp_path: Path) -> None:
    """45 days from 12 October to 26 November, 30 more to 26 December."""
    file = saved(tmp_path, "--days", "2026-10-12")
    assert '"due_date": "2026-10-12"' in file.read_text("utf-8")
    moved = overdue("advise", "--case", str(file), "--as-of", "2026-12-26", "--json").answer
    assert moved["debts"][0]["stage"]["days_overdue"] == 75


def test_a_due_date_alone_is_enough_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text('{"due_date": "2026-10-12", "principal": 5000, "income": 6000}', "utf-8")
    answer = overdue("advise", "--case", str(file), *ON, "--json").answer
    assert answer["debts"][0]["stage"]["days_overdue"] == 45


FAR = ("9999-12-31", "9998-12-31", "2101-01-01", "1989-12-31", "0001-01-01")


@pytest.mark.parametrize("day", FAR)
@pytest.mark.parametrize(
    "by",
    [
        ("advise", "--days", "{}", *MORE),
        ("advise", "--due-date", "{}", *MORE),
        ("advise", "--debt", "days={} principal=5000", "--income", "6000"),
        ("letter", "hardship", "--days", "{}", *MORE),
        ("advise", "--days", "40", *MORE, "--what-if", "days={}"),
    ],
)
def test_a_due_date_no_case_can_hold_is_refused_by_every_door(
    tmp_path: Path, by: tuple[str, ...], day: str
) -> None:
    ran = overdue(*(word.format(day) for word in by), *ON, "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    assert "must lie between 1990 and 2100" in ran.errors
    lines = tmp_path / "cases.jsonl"
    fields = {"days_overdue": day, "principal": 5000, "income": 6000}
    lines.write_text(json.dumps(fields), "utf-8")
    [line] = overdue("batch", str(lines), *ON).out.splitlines()
    assert [each["code"] for each in json.loads(line)["problems"]] == ["date-out-of-range"]


@pytest.mark.parametrize("day", ["1990-01-01", "2100-12-31"])
def test_a_case_that_was_saved_can_be_opened_again(tmp_path: Path, day: str) -> None:
    file = saved(tmp_path, "--days", day)
    assert overdue("advise", "--case", str(file), *ON).status == 0


def test_days_that_last_are_not_told_by_a_date(tmp_path: Path) -> None:
    """53 days after 1 October; 53 days of grace would make it due today."""
    file = tmp_path / "case.json"
    instalment = {"due": "2026-10-01", "principal": "1000", "interest": "20"}
    case = {"as_of": "2026-11-23", "annual_rate": "12%", "income": "6000"}
    told = {"instalments": [instalment], "grace_days": "2026-10-01"}
    file.write_text(json.dumps(case | {"loan": told}), "utf-8")
    ran = overdue("advise", "--case", str(file), "--lang", "en")
    assert (ran.status, ran.out) == (65, "")
    assert "loan.grace_days is a number of days" in ran.errors
    asked = overdue("advise", "--days", "abc", *MORE, "--lang", "en").errors
    assert "the due date (2026-10-12)" in asked


@pytest.mark.parametrize("days", ["40", "2026-10-13"])
def test_days_and_a_due_date_that_differ_are_refused(days: str) -> None:
    ran = overdue("advise", "--days", days, "--due-date", "2026-10-12", *MORE, *ON, "--json")
    assert {problem["code"] for problem in ran.problems} == {"days-and-due-date"}


def test_a_what_if_on_the_days_takes_the_place_of_the_due_date() -> None:
    argv = ("--days", "2026-10-12", *MORE, *ON, "--what-if", "days=10", "--json")
    found = overdue("advise", *argv).answer
    answers = (found["base"], found["variants"][0]["answer"])
    assert [each["debts"][0]["stage"]["days_overdue"] for each in answers] == [45, 10]


def test_days_said_roughly_keep_their_range(tmp_path: Path) -> None:
    """More than one month and less than two before 26 November: 32 to 60 days; a week later 39 to
    67, which is M2 or M3.
    """
    file = saved(tmp_path, "--days", "一个多月")
    debt = json.loads(file.read_text("utf-8"))["debts"][0]
    assert (debt["days_at_least"], debt["days_overdue"], debt["days_at_most"]) == (32, 46, 60)
    later = overdue("advise", "--case", str(file), "--as-of", "2026-12-03", "--json").answer
    [rough] = [finding for finding in later["findings"] if finding["code"] == "days-rough"]
    assert (rough["low"], rough["days"], rough["high"]) == (39, 53, 67)
    assert (rough["stages"], rough["first"], rough["last"]) == ("differs", "M2", "M3")


def test_no_last_day_of_limitation_from_days_said_roughly() -> None:
    """Three years may be 913 days or 1,279, and the three years of limitation 1,096."""
    argv = ("--days", "三年", *MORE, *ON, "--product", "private-loan")
    answer = overdue("advise", *argv, "--json").answer
    limitation = answer["debts"][0]["limitation"]
    assert (limitation["standing"], limitation["last_day"]) == ("open", None)
    assert limitation["no_day"] == "rough"
    assert "limitation-open" in {finding["code"] for finding in answer["findings"]}

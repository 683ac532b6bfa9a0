"""`-` is standard input or output wherever a file may be named, and never the name of a file."""

import json
from pathlib import Path

import pytest

from tests.cli.inside import overdue_inside
from tests.cli.running import Ran

CASE = '{"days_overdue": 40, "principal": 20000, "income": 6000}'
SAID = ("--at", "2026-11-20T23:10", "--who", "agency", "--lender", "某银行", "--said", "今晚就还")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("case.json").write_text(CASE, "utf-8")
    assert told("log", "add", "call", *SAID, "--log", "log").status == 0
    assert told("desk", "new", "--at", "w.desk").status == 0
    assert told("desk", "add", "A1", "--case", "case.json", "--at", "w.desk").status == 0
    advised = ("--advised", "先还本金", "--on", "2026-11-20")
    assert told("desk", "session", "A1", *advised, "--at", "w.desk").status == 0
    return tmp_path


def told(*argv: str, stdin: str = "") -> Ran:
    return overdue_inside(argv, stdin=stdin.encode())


@pytest.mark.parametrize(
    ("argv", "as_without"),
    [
        (("batch", "cases", "--as-of", "2026-11-23"), True),
        (("desk", "export", "A1", "--at", "w.desk"), True),
        (("desk", "handout", "A1", "--at", "w.desk"), True),
        (("log", "export", "--log", "log", "--lender-kind", "bank"), True),
        (("advise", "--case", "case.json"), False),
        (("letter", "hardship", "--case", "case.json"), False),
    ],
)
def test_an_output_goes_to_standard_output(argv: tuple[str, ...], as_without: bool) -> None:
    Path("cases").write_text(f"{CASE}\n", "utf-8")
    ran = told(*argv, "-o", "-")
    assert (ran.status, Path("-").exists()) == (0, False)
    assert ran.out
    if as_without:
        assert ran.out == told(*argv).out


def test_so_does_a_calendar() -> None:
    """Without `-o` it is a page."""
    asked = ("--at", "2026-11-25T10:00", "--who", "lender", "--mine")
    assert told("log", "add", "complaint", *asked, "--log", "log").status == 0
    ran = told("log", "answers", "--lender-kind", "bank", "--log", "log", "-o", "-")
    assert (ran.status, Path("-").exists()) == (0, False)
    assert ran.out.startswith("BEGIN:VCALENDAR")
    assert ran.out.rstrip().endswith("END:VCALENDAR")


def test_what_was_exported_comes_in_by_a_pipe() -> None:
    exported = told("desk", "export", "A1", "--at", "w.desk", "-o", "-").out
    ran = told("desk", "import", "-", "--as", "B1", "--at", "w.desk", stdin=exported)
    assert ran.status == 0
    assert json.loads(told("desk", "open", "B1", "--at", "w.desk", "--json").out)


def test_an_export_of_payments_is_read_from_standard_input() -> None:
    table = "还款日期,还款金额\n2026-11-02,500\n"
    Path("table.csv").write_text(table, "utf-8")
    by_name = json.loads(told("import", "table.csv", "--json").out)
    by_pipe = told("import", "-", "--json", stdin=table)
    assert by_pipe.status == 0, by_pipe.errors
    assert json.loads(by_pipe.out) == by_name
    ran = told("import", "-", "--log", "log", "--take", "1", stdin=table)
    assert ran.status == 0, ran.errors
    assert "500" in told("log", "list", "--log", "log").out


@pytest.mark.parametrize(
    ("argv", "where"),
    [
        (("log", "add", "call", *SAID, "--log", "-"), "--log"),
        (("log", "list", "--log", "-"), "--log"),
        (("log", "verify", "--log", "-"), "--log"),
        (("next", "--case", "case.json", "--log", "-"), "--log"),
        (("check-message", "欠款20000元", "--log", "-"), "--log"),
        (("log", "add", "call", *SAID, "--log", "log", "--evidence", "-"), "--evidence"),
        (("desk", "new", "--at", "-"), "--at"),
        (("desk", "list", "--at", "-"), "--at"),
        (("desk", "add", "B1", "--log", "-", "--at", "w.desk"), "--log"),
        (("desk", "add", "B1", "--attach", "-", "--at", "w.desk"), "--attach"),
        (("desk", "backup", "-", "--at", "w.desk"), "FILE"),
        (("pack", "-", "--case", "case.json"), "DIR"),
        (("schema", "--all", "-"), "--all"),
        (("help", "--man", "-"), "--man"),
        (("advise", "--case", "case.json", "--save", "-"), "--save"),
    ],
)
def test_what_cannot_be_a_stream_is_refused_by_name(argv: tuple[str, ...], where: str) -> None:
    ran = told(*argv, "--lang", "en")
    assert (ran.status, Path("-").exists()) == (2, False)
    assert ran.errors == f"{where} needs the name of a file.\n"


def test_nor_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OVERDUE_LOG", "-")
    monkeypatch.setenv("OVERDUE_DESK", "-")
    assert (told("log", "list").status, told("desk", "list").status) == (2, 2)

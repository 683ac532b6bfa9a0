"""What is refused by name, or told: values given twice, files without a case, languages not
served.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest

from overdue_cli.cli.tools.calling import called
from overdue_cli.render.lines import NOT_FIRST, wrap
from tests.cli.running import BARE, CASE, PROGRAM, overdue


@pytest.mark.parametrize(
    ("argv", "flag"),
    [
        (("advise", *BARE, "--days", "30"), "--days"),
        (("advise", *BARE, "--income=7000"), "--income"),
        (("calc", "court-fee", "--amount", "5", "--amount=6"), "--amount"),
        (("letter", "hardship", *BARE, "--principal", "1"), "--principal"),
    ],
)
def test_of_one_value_given_twice_the_last_counts_and_that_is_told(
    argv: tuple[str, ...], flag: str
) -> None:
    ran = overdue(*argv, "--json", "--lang", "en")
    assert ran.status == 0
    assert f"{flag} is there more than once; the last one counts." in ran.errors


def test_what_may_be_given_again_is_not() -> None:
    assert overdue("advise", *BARE[:4], "--earn", "wages:5000", "--earn", "gig:900").status == 0


def test_a_field_of_a_debt_given_twice_is_refused() -> None:
    debt = "days=40 days=30 principal=20000"
    ran = overdue("advise", "--income", "6000", "--debt", debt, "--json")
    assert [each["code"] for each in ran.problems] == ["duplicate-field"]


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_empty_file_is_told(text: str, tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text(text, encoding="utf-8")
    ran = overdue("advise", "--case", str(file), "--json", "--lang", "zh")
    assert (ran.status, [each["code"] for each in ran.problems]) == (65, ["not-json"])
    assert "文件是空的" in str(ran.problems[0]["message"])


def test_a_case_without_a_name_is_told() -> None:
    ran = overdue("advise", "--case", "", "--json")
    assert (ran.status, [each["code"] for each in ran.problems]) == (2, ["needs-a-name"])


def test_problems_of_a_file_name_its_fields_and_no_flags() -> None:
    case = {"days_overdue": 40, "principal": -1, "income": "x", "annual_rate": "万分之五"}
    ran = overdue("advise", "--case", "-", "--lang", "zh", stdin=json.dumps(case).encode())
    assert ran.status == 65
    for name in ("principal", "income", "annual_rate"):
        assert name in ran.errors
    assert "--" not in ran.errors


def test_json_says_how_many_rows_are_alike(tmp_path: Path) -> None:
    file = tmp_path / "payments.csv"
    rows = "".join(f"2026-01-05,x{n}\n" for n in range(9))
    file.write_text(f"date,amount\n{rows}", encoding="utf-8")
    loan = ("--instalment", "2025-12-01:10000:300", "--annual-rate", "18%", "--until", "2026-03-01")
    ran = overdue("calc", "loan", *loan, "--payment", f"@{file}", "--json")
    assert [each["more"] for each in ran.problems] == [8]


def test_what_a_request_finds_in_a_row_of_a_table_names_file_and_line(tmp_path: Path) -> None:
    """The second payment, on line 3, lies after the last day; one of a flag has no file."""
    file = tmp_path / "payments.csv"
    file.write_text("date,amount\n2026-01-05,10\n2026-12-31,20\n", encoding="utf-8")
    loan = ("--instalment", "2025-12-01:10000:300", "--annual-rate", "18%", "--until", "2026-03-01")
    ran = overdue("calc", "loan", *loan, "--payment", f"@{file}", "--json", "--lang", "en")
    (found,) = ran.problems
    assert (found["code"], found["line"]) == ("payment-after-end", 3)
    assert "payments.csv, line 3" in found["message"]
    ran = overdue("calc", "loan", *loan, "--payment", "2026-12-31:20", "--json")
    assert [(each["code"], "line" in each) for each in ran.problems] == [
        ("payment-after-end", False)
    ]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device there")
@pytest.mark.parametrize(
    ("argv", "status"),
    [
        (("advise", "--days", "x"), 2),
        (("advise", "--days", "x", "--json"), 2),
        (("advise", "--case", "no-such-file"), 66),
        (("advise", *BARE[:2], "--principal", "三万二", *BARE[4:]), 0),
    ],
)
def test_a_full_disk_behind_stderr_keeps_the_status(argv: tuple[str, ...], status: int) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, *argv], stdout=subprocess.DEVNULL, stderr=full, env=os.environ, check=False
        )
    assert done.returncode == status


@pytest.mark.parametrize("width", range(20, 60))
def test_no_line_begins_with_a_closing_mark(width: int) -> None:
    text = "依据：[minfadian:678][weilidai-public:grace]（见第三节）。" * 4
    assert [line for line in wrap(text, width) if line[0] in NOT_FIRST] == []


@pytest.mark.parametrize(
    ("language", "where"),
    [("en", "payments.csv, line 4: date"), ("zh", "payments.csv 第 4 行的 date")],
)
def test_a_problem_in_a_table_names_its_file_line_and_field(
    language: str, where: str, tmp_path: Path
) -> None:
    """A title above the headings and an empty line are lines as well."""
    text = "export of today\ndate,amount\n2026-01-05,500\nlong ago,500\n"
    (tmp_path / "payments.csv").write_text(text, encoding="utf-8")
    ran = overdue(
        *("calc", "allocate", "--debt", "1000", "--payment", "@payments.csv"),
        *("--json", "--lang", language),
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path.cwd())},
    )
    assert ran.status == 2
    found = [(each["path"], each["file"], each["line"]) for each in ran.problems]
    assert found == [("payment[1].date", "payments.csv", 4)]
    assert where in ran.problems[0]["message"]


@pytest.mark.parametrize("group", ["calc", "log"])
def test_a_group_alone_shows_its_help_line_by_line(group: str) -> None:
    """On stderr and with 2, for nothing was done; but to be read."""
    ran = overdue(group)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.errors.splitlines()) > 10


def test_a_misspelt_field_of_a_request_has_no_flag() -> None:
    """`--strat` was named, which there is none of."""
    told = json.dumps({"strat": "2026-01-01"}).encode()
    ran = overdue("calc", "interest", "--request", "-", "--json", stdin=told)
    assert [(each["path"], each["flag"]) for each in ran.problems][:2] == [
        ("strat", ""),
        ("principal", "--principal"),
    ]


def test_the_depth_of_a_calculation_is_refused_in_one_language() -> None:
    """It said: '--depth' 的值无效：'x' is not a valid integer."""
    ran = overdue("calc", "lpr", "--on", "2026-01-05", "--depth", "x", "--json", "--lang", "zh")
    (problem,) = ran.problems
    assert (problem["code"], problem["flag"]) == ("not-a-count", "--depth")
    assert "valid" not in problem["message"]


@pytest.mark.parametrize("switch", ["--json", "--full"])
def test_a_switch_of_a_command_alone_names_a_command(switch: str) -> None:
    """`--version` was suggested."""
    ran = overdue(switch, "--lang", "en")
    assert ran.status == 2
    assert f"overdue advise {switch}" in ran.errors


def test_what_was_probably_meant_ends_in_a_mark() -> None:
    ran = overdue("calc", "intrest", "--lang", "zh")
    assert ran.errors == (
        "没有这个命令：'intrest'。 您是不是要：interest, delay-interest？"
        " 帮助：overdue calc --help\n"
    )


def test_who_asks_for_what_is_missing_is_said_only_where_it_is_true() -> None:
    """`overdue` alone was said to ask for the kind of an entry, and to whoever has a file
    saved.
    """
    ran = overdue("log", "add", "--log", "log.jsonl", "--lang", "en")
    assert "`overdue log add` alone asks" in ran.errors
    assert "`overdue` alone" not in ran.errors
    for argv in (("letter", "hardship"), ("next",), ("pack", "folder")):
        ran = overdue(*argv, "--lang", "zh")
        assert ran.status == 2
        assert ran.errors.startswith("还不知道是哪笔债。")
        assert ran.errors.count("\n") == 1
        assert "--case 文件" in ran.errors
        told = overdue(*argv, "--json").problems
        assert [(each["code"], each["flag"]) for each in told] == [
            ("missing", "--days"),
            ("missing", "--principal"),
            ("missing", "--income"),
        ]
    # something of a case was told: what of it is missing
    ran = overdue("letter", "hardship", "--days", "3", "--lang", "en")
    assert "--principal is missing. In a terminal, `overdue` alone asks for it." in ran.errors
    # who told flags of a calculation is not asked either
    assert "`overdue calc loan -h`" in overdue("calc", "loan", "--lang", "en").errors
    ran = overdue("calc", "loan", "--as-of", "x", "--lang", "en")
    assert "`overdue calc loan -h`" in ran.errors


def test_only_is_read_alike_wherever_it_stands(tmp_path: Path) -> None:
    """`letter` refused zh-Hant by a sentence that offered it, `log export` printed simplified
    characters for it, and a tool offered it too.
    """
    log = ("log", "export", "--log", str(tmp_path / "log.jsonl"))
    for name in ("zh-Hant", "fr"):
        for argv in (("letter", "hardship", *BARE), log, (*log, "--json")):
            ran = overdue(*argv, "--only", name, "--lang", "en")
            assert ran.status == 2
            assert "--only takes zh, en:" in ran.errors
            assert "Hant" not in ran.errors
    told = json.loads(called("letter", {"case": CASE, "only": "fr"}, "en").text)
    assert [each["message"].split(":")[0] for each in told["problems"]] == ["only takes zh, en"]
    # where traditional characters are spoken, they are offered
    assert "zh-Hant" in overdue("advise", *BARE, "--text", "fr").problems[0]["message"]


def test_one_of_several_records_is_named_by_its_option_and_number() -> None:
    """It was told by the name it has in a file: `instalment[1].principal`."""
    argv = ("--instalment", "2026-07-05:5", "--instalment", "2026-06-05:x", "--until", "2026-11-23")
    ran = overdue("calc", "loan", *argv, "--daily-rate", "0.05%", "--lang", "en")
    assert ran.status == 2
    assert "The amount in --instalment 2 (instalment[1].principal)" in ran.errors

"""Every way to stop has its status, and says what is wrong, where, and how to mend it. (130: see
tests/interview.)
"""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import BARE, FLAGS, PROGRAM, SECONDS, driven, environment, overdue

REQUIRED = ("--days", "--principal", "--income")
WRITERS: list[tuple[str, ...]] = [
    ("advise", *FLAGS, "--json"),
    ("advise", *FLAGS),
    ("rules",),
    ("schema", "answer"),
    ("--help",),
    ("advise", "--help"),
    ("--version",),
]
BREAK_ALL = """
from overdue_cli.rulebook import debt

def rules_for(case):
    raise LookupError(case)

debt.rules_for = rules_for
"""
BREAK_RULEBOOK = """
import pathlib, sys
from overdue_cli.rulebook import toml

toml.DATA = pathlib.Path(sys.argv.pop(1))
"""


def test_done() -> None:
    ran = overdue("advise", *FLAGS)
    assert (ran.status, ran.errors) == (0, "")


def test_no_surplus_is_an_answer_and_not_an_error() -> None:
    assert overdue("advise", *BARE, "--expenses", "7000").status == 0


@pytest.mark.parametrize("argv", [(), ("advise",), ("advise", "--json"), ("--plain",)])
def test_all_that_is_missing_is_named_at_once(argv: tuple[str, ...]) -> None:
    ran = overdue(*argv)
    assert (ran.status, ran.raw) == (2, b"")
    assert all(flag in ran.errors for flag in REQUIRED)


def test_all_that_is_malformed_is_told_at_once() -> None:
    wrong = (
        "--days",
        "4.5",
        "--principal",
        "-3",
        "--income",
        "1.234",
        "--as-of",
        "2026-02-30",
        "--daily-rate",
        "5",
    )
    ran = overdue("advise", *wrong, "--product", "nope", "--penalty-multiplier", "0.5", "--json")
    assert ran.status == 2
    flags = {problem["flag"] for problem in ran.problems}
    assert flags == {*wrong[::2], "--product", "--penalty-multiplier"}


@pytest.mark.parametrize(
    ("argv", "whose"),
    [
        (("advise", "--nope"), "overdue advise"),
        (("nope",), "overdue"),
        (("schema",), "overdue"),
        (("schema", "nope"), "overdue"),
        (("advise", "--days"), "overdue advise"),
        (("calc", "intrest"), "overdue calc"),
        (("calc", "lpr", "--dpeth", "3"), "overdue calc lpr"),
        (("calc", "lpr", "9"), "overdue calc lpr"),
    ],
)
def test_usage(argv: tuple[str, ...], whose: str) -> None:
    """The help that is named is that of the command: the program's says nothing of its options."""
    ran = overdue(*argv)
    assert (ran.status, ran.raw) == (2, b"")
    assert f"{whose} --help" in ran.errors


def test_lines_of_the_month_are_not_added_to_a_case(tmp_path: Path) -> None:
    never = str(tmp_path / "never-opened.json")
    ran = overdue("advise", "--case", never, "--spend", "rent:900", "--debt", "days=3")
    assert ran.status == 2
    assert "--spend" in ran.errors
    assert "--debt" in ran.errors


def test_a_language_for_the_sentences_that_is_not_spoken() -> None:
    ran = overdue("advise", *BARE, "--text", "fr")
    assert ran.status == 2
    assert [problem["flag"] for problem in ran.problems] == ["--text"]


def test_json_that_is_none_says_line_and_path() -> None:
    raw = b'{"income": "6000",\n "debts": [{"days_overdue": 40,\n   "principal": ]}'
    ran = overdue("advise", "--case", "-", "--json", stdin=raw)
    assert ran.status == 65
    [problem] = ran.problems
    assert (problem["line"], problem["path"]) == (3, "debts[0].principal")
    told = overdue("advise", "--case", "-", "--lang", "en", stdin=raw).errors
    assert "line 3" in told
    assert "debts[0].principal" in told


def test_bad_data_says_every_path() -> None:
    debt = b'{"days_overdue": -1, "principal": "NaN", "colour": 1, "fees": 1, "fees": 2}'
    raw = b'{"income": "x", "debts": [' + debt + b"]}"
    ran = overdue("advise", "--case", "-", "--json", stdin=raw)
    assert ran.status == 65
    found = {problem["path"] for problem in ran.problems}
    assert found == {
        "income",
        *(f"debts[0].{name}" for name in ("days_overdue", "principal", "colour", "fees")),
    }


@pytest.mark.parametrize(
    "raw", [b"", b"[]", b"null", b"\xff\xfe{", b"[" * 100_000, b'{"a":1}' + b" " * 1_000_000]
)
def test_bytes_that_are_no_case(raw: bytes) -> None:
    assert overdue("advise", "--case", "-", stdin=raw).status == 65


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    ran = overdue("advise", "--case", "missing.json", "--json", cwd=tmp_path)
    assert ran.status == 66
    assert [problem["path"] for problem in ran.problems] == ["missing.json"]


def test_a_folder_is_no_case(tmp_path: Path) -> None:
    assert overdue("advise", "--case", str(tmp_path)).status == 66


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_text("{}", encoding="utf-8")
    path.chmod(0)
    assert overdue("advise", "--case", str(path)).status == 66


def test_a_rulebook_with_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "products").mkdir()
    (tmp_path / "products" / "weilidai.toml").write_text("= 1", encoding="utf-8")
    ran = driven(BREAK_RULEBOOK, str(tmp_path), "advise", *FLAGS, "--json")
    assert ran.status == 70
    assert [problem["code"] for problem in ran.problems] == ["bad-rulebook"]
    assert ".toml" in ran.errors


def test_something_nobody_thought_of() -> None:
    ran = driven(BREAK_ALL, "advise", *FLAGS)
    assert (ran.status, ran.raw) == (1, b"")
    assert "LookupError" in ran.errors
    assert "20000" not in ran.errors


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("argv", WRITERS)
def test_a_full_disk(argv: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, *argv],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            timeout=SECONDS,
        )
    assert done.returncode == 74
    assert b"Traceback" not in done.stderr
    assert done.stderr.count(b"\n") == 1
    if "--json" in argv:
        assert json.loads(done.stderr)["status"] == 74


@pytest.mark.parametrize("argv", WRITERS)
def test_a_reader_that_has_gone(argv: tuple[str, ...]) -> None:
    with subprocess.Popen(
        [*PROGRAM, *argv],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        env=environment(),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(SECONDS) == 141


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
@pytest.mark.parametrize(
    "argv", [("advise", *FLAGS, "--json"), ("advise", *FLAGS), ("rules", "--json")]
)
def test_head(argv: tuple[str, ...]) -> None:
    script = '"$@" | head -n 1; exit ${PIPESTATUS[0]}'
    done = subprocess.run(
        ["bash", "-c", script, "bash", *PROGRAM, *argv],
        capture_output=True,
        env=environment(),
        timeout=SECONDS,
    )
    # 0 where all of it went into the pipe before head closed it
    assert done.returncode in (0, 141)
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
def test_interest_that_grows_past_any_amount() -> None:
    """900 % a year, ten times once overdue, capitalised monthly for thirty years."""
    loan = {"instalments": [{"due": "1996-01-05", "principal": "9000000000"}], "compound": True}
    loan |= {"capitalised": "monthly-20", "compound_on_penalty": True}
    debt = {"product": "bank-loan", "annual_rate": "900%", "penalty_multiplier": "10", "loan": loan}
    case = json.dumps({"income": "6000", "as_of": "2026-11-24", "debts": [debt]}).encode()
    ran = overdue("advise", "--case", "-", "--json", stdin=case)
    assert (ran.status, [each["code"] for each in ran.problems]) == (65, ["outgrown"])


@pytest.mark.parametrize(("closed", "status"), [(">&-", 74), ("2>&-", 0), ("<&-", 0)])
@pytest.mark.parametrize("form", [("--json",), ()])
def test_a_stream_that_was_never_opened(closed: str, status: int, form: tuple[str, ...]) -> None:
    command = ["sh", "-c", f'"$@" {closed}', "sh", *PROGRAM, "advise", *FLAGS, *form]
    done = subprocess.run(command, capture_output=True, env=environment(), timeout=SECONDS)
    assert done.returncode == status
    assert b"Traceback" not in done.stderr


def test_without_any_input_the_interview_says_what_to_give() -> None:
    """`overdue <&-`: there is no standard input at all."""
    command = ["sh", "-c", '"$@" <&-', "sh", *PROGRAM]
    done = subprocess.run(command, capture_output=True, env=environment(), timeout=SECONDS)
    assert done.returncode == 2
    assert b"--principal" in done.stderr

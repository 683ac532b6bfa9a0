"""Manners at a terminal: nothing is asked of one who does not want to be asked."""

import json
import re
import shlex
import sys
from pathlib import Path

import pexpect
import pytest

from overdue_cli.errors import ExitStatus
from tests.interview.person import environment


@pytest.mark.parametrize(
    ("flags", "variables"), [(["--no-input"], {}), ([], {"OVERDUE_NO_INPUT": "1"})]
)
def test_no_input_at_a_terminal_says_what_is_missing(
    flags: list[str], variables: dict[str, str]
) -> None:
    child = pexpect.spawn(
        sys.executable,
        ["-m", "overdue_cli", *flags],
        env=environment("en") | variables,
        encoding="utf-8",
        timeout=20,
    )
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == ExitStatus.USAGE
    assert all(flag in child.before for flag in ("--days", "--principal", "--income"))


def test_plain_by_the_environment_asks_without_moving_the_cursor() -> None:
    child = pexpect.spawn(
        sys.executable,
        ["-m", "overdue_cli"],
        env=environment("en") | {"OVERDUE_PLAIN": "1"},
        encoding="utf-8",
        timeout=20,
    )
    child.expect(r"\? ?$|: ?$|> ?$")
    assert "\x1b" not in child.before
    child.close(force=True)


def on_a_terminal(*argv: str, folder: Path) -> "pexpect.spawn[str]":
    root = str(Path(__file__).parents[2])
    return pexpect.spawn(
        sys.executable,
        ["-m", "overdue_cli", *argv],
        env=environment("en") | {"PYTHONPATH": root, "TERM": "xterm"},
        cwd=str(folder),
        encoding="utf-8",
        timeout=30,
    )


def test_who_waits_for_a_case_says_so(tmp_path: Path) -> None:
    child = on_a_terminal("advise", "--case", "-", folder=tmp_path)
    child.expect("(?i)JSON")  # what is to come, before anything is typed
    child.close(force=True)


def test_long_work_says_how_far_it_has_come(tmp_path: Path) -> None:
    debts = [{"days_overdue": 40, "principal": 20000}, {"days_overdue": 3, "principal": 900}]
    case = {"as_of": "2026-11-23", "income": 6000, "debts": debts}
    (tmp_path / "case.json").write_text(json.dumps(case))
    argv = ("pack", "letters", "--case", "case.json", "--all", "--format", "md")
    child = on_a_terminal(*argv, folder=tmp_path)
    child.expect(r"1\D+2")
    child.expect(r"2\D+2")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


def test_saving_says_where_it_is_and_what_to_do_with_it(tmp_path: Path) -> None:
    """The command that is suggested does what it says."""
    case = ("--days", "40", "--principal", "20000", "--income", "6000")
    child = on_a_terminal("advise", *case, "--save", "my case.json", folder=tmp_path)
    child.expect(pexpect.EOF)
    child.close()
    assert "my case.json" in child.before
    # as the program was started, so that it can be pasted
    [line] = re.findall(r"^  \S+ -m overdue_cli (pack .*?)\r?$", child.before, re.M)
    child = on_a_terminal(*shlex.split(line), folder=tmp_path)
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert any((tmp_path / "letters").iterdir())

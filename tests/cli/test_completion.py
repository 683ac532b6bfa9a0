"""Tab: values with their names, in the form each shell reads; and in the shells themselves."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pexpect
import pytest

from overdue_cli.cli import shells
from overdue_cli.cli.app import COMMANDS, UNLISTED
from overdue_cli.rulebook.products import product_ids
from tests.cli.running import environment, overdue

SHELLS = ("bash", "zsh", "fish")


def asked(line: str, shell: str, language: str = "en", action: str = "get-args") -> list[str]:
    words = line.replace(":", " : ").split(" ") if shell == "bash" else line.split(" ")
    env = {
        "_OVERDUE_COMPLETE": f"complete_{shell}",
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_FISH_ACTION": action if shell == "fish" else "",
        "COMP_WORDS": " ".join(words),
        "COMP_CWORD": str(len(words) - 1),
        "OVERDUE_LANG": language,
    }
    return overdue(env=env).out.splitlines()


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("overdue advise --product wei", ["weilidai\tWeilidai (微粒贷)"]),
        ("overdue advise --cause j", ["job-loss\tlost the job"]),
        ("overdue advise --lender sm", ["small-loan\tsmall-loan company"]),
        ("overdue letter hard", ["hardship\tStatement of hardship and request for a plan"]),
        ("overdue schema cas", ["case"]),
        ("overdue schema calc-lp", None),
        ("overdue rules minf", ["minfadian\tCivil Code"]),
        ("overdue rules minfadian:188-f", ["minfadian:188-from\tCivil Code"]),
        ("overdue ask visi", None),
        ("overdue calc cou", None),
        ("overdue calc loan --surplus a", ["ahead"]),
        ("overdue log add vi", ["visit"]),
        ("overdue log add call --what posed-as-p", ["posed-as-police"]),
        ("overdue advise --section cost,pl", ["cost,plan"]),
        ("overdue --lang e", ["en"]),
        ("overdue help ad", ["advise"]),
    ],
)
def test_values_with_their_names(line: str, found: list[str] | None) -> None:
    shown = asked(line, "fish")
    if found is None:
        assert len(shown) == 1
        assert len(shown[0].split("\t")[1]) > 3
    else:
        assert shown == found


def test_every_product_every_command_and_its_whole_description() -> None:
    products = [line.split("\t")[0] for line in asked("overdue advise --product ", "fish")]
    assert products == list(product_ids())
    commands = dict(line.split("\t") for line in asked("overdue ", "fish"))
    assert list(commands) == [name for name in COMMANDS if name not in UNLISTED]
    assert not [each for each in commands.values() if each.endswith("...")]
    # of three lines in help, on one here
    assert "calc-NAME" in commands["schema"]


@pytest.mark.parametrize(
    "line", ["overdue advise --case ", "overdue letter hardship -o ", "overdue advise --principal "]
)
def test_files_and_numbers_are_left_to_the_shell(line: str) -> None:
    assert asked(line, "bash") == []
    assert asked(line, "zsh") == ["_files"]
    assert (
        overdue(
            env={
                "_OVERDUE_COMPLETE": "complete_fish",
                "_TYPER_COMPLETE_ARGS": line,
                "_TYPER_COMPLETE_FISH_ACTION": "is-args",
            }
        ).status
        == 1
    )


def test_bash_puts_the_words_behind_a_colon() -> None:
    assert asked("overdue rules minfadian:188-f", "bash") == ["188-from"]


def test_a_tab_takes_no_longer_than_help_of_the_program() -> None:
    """As a ratio, for a machine may be busy: of the best of three each, at most twice."""

    def best(work: object) -> float:
        assert callable(work)
        times = []
        for _ in range(3):
            begun = time.perf_counter()
            work()
            times.append(time.perf_counter() - begun)
        return min(times)

    usual = best(lambda: overdue("advise", "--help"))
    for line in ("overdue advise --product ", "overdue letter ", "overdue rules ", "overdue ask "):
        assert best(lambda line=line: asked(line, "fish")) < 2 * usual, line


def test_powershell_gets_the_script_and_no_other_freedom(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no PowerShell to ask: what is asked of it is looked at."""
    profile = tmp_path / "WindowsPowerShell" / "profile.ps1"
    asked_of_it = []

    def answered(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked_of_it.append(command)
        return subprocess.CompletedProcess(command, 0, f"{profile}\n")

    monkeypatch.setattr(subprocess, "run", answered)
    shells.into_profile(prog_name="overdue", complete_var=shells.VARIABLE, shell="powershell")
    assert asked_of_it == [["powershell", "-NoProfile", "-Command", "echo $profile"]]
    assert "Register-ArgumentCompleter" in profile.read_text("utf-8")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return home_in(tmp_path_factory.mktemp("home"))


def home_in(place: Path) -> Path:
    """A home with the program by its name, and the script of each shell."""
    (place / "bin").mkdir()
    program = place / "bin" / "overdue"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m overdue_cli "$@"\n')
    program.chmod(0o755)
    for shell in SHELLS:
        shown = overdue(
            "--show-completion", shell, env={"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}
        )
        assert shown.status == 0
        (place / shell).write_text(shown.out)
    return place


STARTED = {
    "bash": ("bash", ["--norc", "--noprofile"], "source {home}/bash"),
    "zsh": ("zsh", ["-f"], "autoload -Uz compinit; compinit -u -D; source {home}/zsh"),
    "fish": ("fish", ["--no-config"], "source {home}/fish"),
}


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("overdue advise --cause j", "job-loss"),
        ("overdue advise --product weili", "weilidai"),
        ("overdue rules minfadi", "minfadian"),
        ("overdue calc court", "court-fee"),
        ("overdue advise --case some-f", "some-file.json"),
    ],
)
def test_in_the_shell_itself(shell: str, typed: str, completed: str, home: Path) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell} here")
    program, flags, begin = STARTED[shell]
    (home / "some-file.json").write_text("{}")
    env = environment(
        HOME=str(home),
        PATH=f"{home / 'bin'}:{os.environ['PATH']}",
        TERM="xterm",
        OVERDUE_LANG="en",
        PYTHONPATH=os.environ.get("PYTHONPATH", ""),
    )
    child = pexpect.spawn(program, flags, env=env, cwd=str(home), encoding="utf-8", timeout=20)
    child.setwinsize(40, 200)
    child.sendline(begin.format(home=home) + "; echo rea''dy")
    child.expect("ready")
    child.send(f"{typed}\t")
    child.expect(completed)
    child.close(force=True)

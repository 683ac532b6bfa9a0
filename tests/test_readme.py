"""The README is run: every `$ ` line in it, and what it says came out.

After a change of words, write the real output into it:  OVERDUE_WRITE_README=1 pytest
tests/test_readme.py
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.running import environment, first_screen
from tests.support import ROOT

README = ROOT / "README.md"
WRITE = bool(os.environ.get("OVERDUE_WRITE_README"))
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.M | re.S)
FILE = re.compile(r"^<!-- file: (\S+) -->\n```\w+\n(.*?)^```$", re.M | re.S)
# What prints no report is shown whole.
WHOLE = ("--json", "overdue batch", "python3 -c", ">/dev/null")
# Stands where the report goes on and the README does not.
GOES_ON = "…"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the examples are for a POSIX shell")


class Example(NamedTuple):
    command: str
    shown: str


def text() -> str:
    return README.read_text(encoding="utf-8")


def examples(block: str) -> Iterator[Example]:
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        command, _, shown = part.partition("\n")
        yield Example(command, shown)


def output(command: str, folder: Path) -> str:
    """What the command prints in a folder with the README's files; of a report the first
    screen.
    """
    for name, content in FILE.findall(text()):
        (folder / name).write_text(content, encoding="utf-8")
    python = f'"{sys.executable}"'
    names = f'python3() {{ {python} "$@"; }}; overdue() {{ {python} -m overdue_cli "$@"; }}'
    shell = f"{names}; {command}"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", shell],
        capture_output=True,
        env=environment(),
        cwd=folder,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b""), done.stderr.decode()
    printed = done.stdout.decode()
    if any(sign in command for sign in WHOLE):
        return printed
    return "".join(f"{line}\n" for line in (*first_screen(printed), GOES_ON))


ALL = [example for block in CONSOLE.findall(text()) for example in examples(block)]


@pytest.mark.skipif(not WRITE, reason="writes only when asked to")
def test_write_the_real_output(tmp_path: Path) -> None:
    def real(block: re.Match[str]) -> str:
        parts = (
            f"$ {example.command}\n{output(example.command, tmp_path)}"
            for example in examples(block[1])
        )
        return f"```console\n{''.join(parts)}```"

    README.write_text(CONSOLE.sub(real, text()), encoding="utf-8")


@pytest.mark.skipif(WRITE, reason="being written")
@pytest.mark.parametrize("example", ALL, ids=[example.command[:40] for example in ALL])
def test_every_example_prints_what_is_shown(example: Example, tmp_path: Path) -> None:
    assert output(example.command, tmp_path) == example.shown


def test_there_are_examples_in_both_languages() -> None:
    commands = [example.command for example in ALL]
    assert sum("--lang zh" in command for command in commands) >= 2
    assert sum("--lang en" in command for command in commands) >= 2
    assert text().count("<!-- transcript -->") == 2


def test_the_command_for_the_tests_can_be_found() -> None:
    """The gate takes it from here."""
    [command] = re.findall(r"^<!-- test-command -->\n```sh\n(.*)\n```$", text(), re.M)
    assert command.endswith("pytest -q -n 2")
    assert "--require-hashes -r requirements-dev.lock" in command


def test_both_languages_say_the_same_things() -> None:
    chinese, english = text().split("\n## English\n")
    for mark in ("\n### ", "\n| ", "```console", "\n- ", "\n1. ", "\n2. ", "\n3. "):
        assert chinese.count(mark) == english.count(mark), mark


def test_every_path_it_names_exists() -> None:
    for path in re.findall(r"`((?:overdue_cli|locales|tests)/[\w/.]*)`", text()):
        assert (ROOT / path).exists(), path
    for path in re.findall(r"`((?:law|products)/[\w.]*)`", text()):
        assert (ROOT / "overdue_cli/rulebook/data" / path).exists(), path

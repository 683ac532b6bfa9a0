"""The README is run: every `$ ` line in it, and what it says came out.

After a change of words, write the real output into it:  OVERDUE_WRITE_README=1 pytest
tests/test_readme.py
"""

import os
import re
from pathlib import Path

import pytest

from tests.printed import WRITE, Example, examples, files, output, put, with_real_output
from tests.support import ROOT

README = ROOT / "README.md"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the examples are for a POSIX shell")


def text() -> str:
    return README.read_text(encoding="utf-8")


ALL = examples(text())


@pytest.mark.skipif(not WRITE, reason="writes only when asked to")
def test_write_the_real_output(tmp_path: Path) -> None:
    put(tmp_path, files(text()))
    README.write_text(with_real_output(text(), tmp_path), encoding="utf-8")


@pytest.mark.skipif(WRITE, reason="being written")
@pytest.mark.parametrize("example", ALL, ids=[example.command[:40] for example in ALL])
def test_every_example_prints_what_is_shown(example: Example, tmp_path: Path) -> None:
    put(tmp_path, files(text()))
    assert output(example, tmp_path) == example.shown


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

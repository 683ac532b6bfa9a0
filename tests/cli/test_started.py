"""The command that starts the program again is the one it was started by."""

import os
import sys
from pathlib import Path

import pytest

from overdue_cli.cli.started import started_as

needs_posix = pytest.mark.skipif(os.name == "nt", reason="quoting of a POSIX shell")


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in a folder that is on no path."""
    place = tmp_path / ".venv" / "bin" / "overdue"
    place.parent.mkdir(parents=True)
    place.write_text("#!/bin/sh\n", "utf-8")
    place.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return place


@needs_posix
@pytest.mark.parametrize("called", [".venv/bin/overdue", "./a b/overdue"])
def test_what_the_shell_would_not_find_is_named_as_it_was_called(
    called: str, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", [called])
    assert started_as() == (f"'{called}'" if " " in called else called)


@needs_posix
def test_what_the_shell_finds_is_named_by_its_name(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(program.parent))
    monkeypatch.setattr(sys, "argv", [str(program)])
    assert started_as() == "overdue"


@needs_posix
def test_another_program_of_the_name_is_not_meant(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(program.parent))
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "overdue")])
    assert started_as() == str(tmp_path / "overdue")


def test_as_a_module_it_is_named_with_its_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [str(Path("x") / "overdue_cli" / "__main__.py")])
    assert started_as().endswith(" -m overdue_cli")

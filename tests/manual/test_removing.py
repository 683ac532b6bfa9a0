"""What the page on privacy says of the history of a shell, tried in the shells themselves."""

import os
import re
import shutil
from pathlib import Path

import pytest

from overdue_cli.manual.reading import FOLDERS, PAGES
from tests.cli.running import environment

pexpect = pytest.importorskip("pexpect")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="a terminal of another kind")

EARLIER = "ls\noverdue advise --days 40\ncd /\n"
SET_UP = "HISTFILE=~/.zsh_history\nHISTSIZE=100\nSAVEHIST=100\n"
BEGINS = {"bash": "history -a;", "zsh": "fc -W;"}


@pytest.mark.parametrize("folder", FOLDERS.values())
@pytest.mark.parametrize("shell", BEGINS)
def test_a_line_of_an_earlier_session_and_of_this_one_is_gone(
    shell: str, folder: str, tmp_path: Path
) -> None:
    """The line that clears may stay where it does not name the program, as may what else ran."""
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    page = (PAGES / folder / "privacy.md").read_text("utf-8")
    [command] = re.findall(rf"^{BEGINS[shell]} .*$", page, re.M)
    history = tmp_path / f".{shell}_history"
    history.write_text(EARLIER, "utf-8")
    (tmp_path / ".zshrc").write_text(SET_UP, "utf-8")
    flags = ["--norc", "-i"] if shell == "bash" else ["-i"]
    env = environment(HOME=str(tmp_path), TERM="dumb", PS1="> ")
    child = pexpect.spawn(shell, flags, env=env, timeout=30, encoding="utf-8")
    for number, line in enumerate(("echo overdue", command)):
        child.sendline(f"{line}\recho done-$((40 + {number}))")
        child.expect(f"done-{40 + number}")
    child.sendline("exit")
    child.expect(pexpect.EOF)
    left = history.read_text("utf-8")
    assert left.startswith("ls\ncd /\n")
    assert "overdue" not in left

"""Examples in a text of Markdown, run as a reader would type them.

In a block of ```console, a line `$ COMMAND` is run in a folder with the files that the text shows,
and what stands below is what it prints. Where that ends with `…`, only its beginning is shown.
After a change of words, write the real output into the text with OVERDUE_WRITE_README=1; `…3` below
a new command asks for its first three lines, `…` alone for the first screen of a report.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tests.cli.running import environment, first_screen
from tests.support import ROOT

WRITE = bool(os.environ.get("OVERDUE_WRITE_README"))
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.M | re.S)
FILE = re.compile(r"^<!-- file: (\S+) -->\n```\w+\n(.*?)^```$", re.M | re.S)
# Stands where the output goes on and the text does not.
GOES_ON = "…\n"


class Example(NamedTuple):
    command: str
    shown: str


def examples(text: str) -> list[Example]:
    """Every command of a text with what is shown of its output."""
    return [example for block in CONSOLE.findall(text) for example in _in_block(block)]


def _in_block(block: str) -> Iterator[Example]:
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        command, _, shown = part.partition("\n")
        yield Example(command, shown)


def files(text: str) -> dict[str, str]:
    """The files a text shows, by their names."""
    return dict(FILE.findall(text))


def put(folder: Path, shown: Mapping[str, str]) -> None:
    """Write files into a folder."""
    for name, content in shown.items():
        (folder / name).write_text(content, encoding="utf-8")


def output(example: Example, folder: Path, *, notices: bool = False) -> str:
    """What the command prints there; only its beginning where the text shows no more. With
    `notices` it may say something on stderr too.
    """
    python = f'"{sys.executable}"'
    names = f'python3() {{ {python} "$@"; }}; overdue() {{ {python} -m overdue_cli "$@"; }}'
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", f"{names}; {example.command}"],
        capture_output=True,
        env=environment(PYTHONPATH=str(ROOT)),
        cwd=folder,
        timeout=60,
    )
    said = done.stderr.decode()
    assert done.returncode == 0, (example.command, said)
    assert "Traceback" not in said if notices else not said, (example.command, said)
    printed = done.stdout.decode()
    asked = re.fullmatch(r"…(\d+)\n", example.shown)
    if not example.shown.endswith(GOES_ON) and not asked:
        return printed
    count = int(asked[1]) if asked else example.shown.count("\n") - 1
    lines = first_screen(printed) if WRITE and not count else printed.splitlines()[:count]
    return "".join(f"{line}\n" for line in lines) + GOES_ON


def with_real_output(text: str, folder: Path, *, notices: bool = False) -> str:
    """The text with what its commands really print."""

    def real(block: re.Match[str]) -> str:
        parts = (
            f"$ {each.command}\n{output(each, folder, notices=notices)}"
            for each in _in_block(block[1])
        )
        return f"```console\n{''.join(parts)}```"

    return CONSOLE.sub(real, text)

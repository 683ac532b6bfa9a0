"""Runs the program as a user does: a process of its own, in an environment that says nothing unless
a test does.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from overdue_cli.wire.encoding import HEAD

# What a process needs from the machine; nothing of the tester's language, colours or window.
KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")
PROGRAM = (sys.executable, "-m", "overdue_cli")
SECONDS = 60

AS_OF = ("--as-of", "2026-11-23")
# The first row of the table in issue 1.
FLAGS = (
    *("--days", "40", "--principal", "20000", "--income", "6000", "--expenses", "4000"),
    *("--daily-rate", "0.05%", "--penalty-multiplier", "1.5", "--product", "weilidai", *AS_OF),
)
CASE: dict[str, Any] = {
    "as_of": "2026-11-23",
    "income": "6000",
    "expenses": "4000",
    "debts": [
        {
            "days_overdue": 40,
            "principal": "20000",
            "product": "weilidai",
            "daily_rate": "0.0005",
            "penalty_multiplier": "1.5",
        }
    ],
}
BARE = ("--days", "40", "--principal", "20000", "--income", "6000", *AS_OF)


class Ran(NamedTuple):
    """How a process ended. `raw` is stdout as bytes."""

    status: int
    raw: bytes
    errors: str

    @property
    def out(self) -> str:
        return self.raw.decode("utf-8")

    @property
    def answer(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.raw)
        return found

    @property
    def entries(self) -> dict[str, Any]:
        """What is told by ids, without what every output begins with."""
        return {name: entry for name, entry in self.answer.items() if name not in HEAD}

    @property
    def problems(self) -> list[dict[str, Any]]:
        """What is told on stderr with `--json`: one object, on one line, and nothing else."""
        assert self.errors.count("\n") == 1, self.errors
        told = json.loads(self.errors)
        assert told["status"] == self.status
        assert self.raw == b""
        found: list[dict[str, Any]] = told["problems"]
        return found


def environment(**more: str) -> dict[str, str]:
    """An environment with UTF-8 streams and nothing else said, and `more`."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return kept | {"PYTHONUTF8": "1"} | more


def overdue(
    *argv: str, stdin: bytes = b"", env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> Ran:
    """`overdue ARGV`, with `env` on top of the bare environment."""
    return run((*PROGRAM, *argv), stdin=stdin, env=env, cwd=cwd)


def driven(
    driver: str, *argv: str, env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> Ran:
    """The same with a few lines of Python before it, which may patch the program."""
    code = f"{driver}\nfrom overdue_cli.__main__ import run\nrun()\n"
    return run((sys.executable, "-c", code, *argv), env=env, cwd=cwd)


def run(
    command: Sequence[str],
    *,
    stdin: bytes = b"",
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> Ran:
    done = subprocess.run(
        command,
        input=stdin,
        capture_output=True,
        env=environment(**(env or {})),
        cwd=cwd,
        timeout=SECONDS,
    )
    errors = done.stderr.decode("utf-8", "replace")
    assert "Traceback" not in errors, errors
    return Ran(done.returncode, done.stdout, errors)


def first_screen(report: str) -> list[str]:
    """The lines above the heading of the first section."""
    lines = report.splitlines()
    end = next(number for number, line in enumerate(lines) if line.startswith(("一、", "1. ")))
    while end and not lines[end - 1]:
        end -= 1
    return lines[:end]

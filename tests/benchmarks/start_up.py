"""How long a whole process takes, as a ratio to a bare typer command with three options.

    python tests/benchmarks/start_up.py [ROUNDS] [ANOTHER COMMAND ...]

The commands are run in turns, so that a slow minute of the machine falls on all of them alike.
Trust the ratios; the milliseconds are for information, and so is the most memory a run has held.
Another command, such as `sqlite-utils --version`, is timed beside them. What may be loaded at all
is tested in tests/cli/test_cold_start.py.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

BARE = """
import typer

app = typer.Typer()

@app.command()
def go(days: int = 1, name: str = "x", loud: bool = False) -> None:
    print(days, name, loud)

app()
"""
CASE = (
    "--product",
    "weilidai",
    "--days",
    "40",
    "--principal",
    "20000",
    "--income",
    "6000",
    "--expenses",
    "4000",
)
PLAN = (
    *("--amount", "10000", "--annual-rate", "18%", "--monthly-payment", "500"),
    *("--payday", "15", "--day-off", "after"),
)
# What is timed.
COMMANDS: dict[str, tuple[str, ...]] = {
    "advise --json": ("advise", *CASE, "--json"),
    "report in Chinese": ("advise", *CASE, "--lang", "zh"),
    "report in English": ("advise", *CASE, "--lang", "en"),
    "first screen": ("advise", *CASE, "--lang", "zh", "--short"),
    "plan with a payday": ("calc", "plan", *PLAN, "--lang", "zh"),
    "a letter as text": ("letter", "hardship", *CASE, "--lang", "zh"),
    "a letter in Word": (
        "letter",
        "hardship",
        *CASE,
        "--lang",
        "zh",
        "--format",
        "docx",
        "-o",
        "-",
    ),
    "check-message": ("check-message", "--lang", "zh"),
    "ask": ("ask", "上门", "--lang", "zh"),
    "--version": ("--version",),
    "--help": ("--help", "--lang", "zh"),
}
# What is piped in.
MESSAGE = "【通知】您的微粒贷已逾期，今日17点前还清，否则将上报征信并联系您的家人。".encode()
MIB = 1024


class Run(NamedTuple):
    """Seconds of a run, and the most memory it held, in MiB."""

    seconds: float
    memory: float


def main(rounds: int, other: list[str]) -> None:
    with TemporaryDirectory() as directory:
        bare = Path(directory) / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        commands = {"bare typer": [sys.executable, str(bare)]}
        commands |= {
            name: [sys.executable, "-m", "overdue_cli", *argv] for name, argv in COMMANDS.items()
        }
        if other:
            commands[Path(other[0]).name] = other
        found = measure(commands, rounds)
    floor = middle(found["bare typer"])
    for name, runs in found.items():
        most = max(run.memory for run in runs)
        line = f"{name:20} {middle(runs) / floor:5.2f} x {middle(runs) * 1000:7.1f} ms"
        print(f"{line} {most:6.1f} MiB")  # noqa: T201  its output


def middle(runs: list[Run]) -> float:
    """The median of the seconds."""
    return statistics.median(run.seconds for run in runs)


def measure(commands: dict[str, list[str]], rounds: int) -> dict[str, list[Run]]:
    """Every run of every command, after one run that fills the caches."""
    for command in commands.values():
        run(command)
    found: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            found[name].append(run(command))
    return found


def run(command: list[str]) -> Run:
    """Run a command once, from its start to its end."""
    # Without this variable Python keeps compiled modules, as it does for a user.
    environment = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    began = time.perf_counter()
    process = subprocess.Popen(command, stdin=pipe, stdout=nowhere, stderr=nowhere, env=environment)
    assert process.stdin is not None
    process.stdin.write(MESSAGE)
    process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return Run(time.perf_counter() - began, usage.ru_maxrss / MIB)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20, sys.argv[2:])

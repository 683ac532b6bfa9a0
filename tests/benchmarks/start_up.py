"""How long a whole process takes, as a ratio to a bare typer command with three options.

    python tests/benchmarks/start_up.py [ROUNDS]

The commands are run in turns, so that a slow minute of the machine falls on all of them alike.
Trust the ratios; the milliseconds are for information. What may be loaded at all is tested in
tests/cli/test_cold_start.py.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

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
# What is timed, and the ratio that issue 1 allows and aims at.
COMMANDS: dict[str, tuple[tuple[str, ...], str]] = {
    "advise --json": (("advise", *CASE, "--json"), "at most 1.5, aim 1.2"),
    "report in Chinese": (("advise", *CASE, "--lang", "zh"), "at most 2.5, aim 2.0"),
    "report in English": (("advise", *CASE, "--lang", "en"), ""),
    "--version": (("--version",), ""),
    "--help": (("--help", "--lang", "zh"), ""),
}


def main(rounds: int) -> None:
    with TemporaryDirectory() as directory:
        bare = Path(directory) / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        commands = {"bare typer": [sys.executable, str(bare)]}
        commands |= {
            name: [sys.executable, "-m", "overdue_cli", *argv]
            for name, (argv, _) in COMMANDS.items()
        }
        times = measure(commands, rounds)
    floor = statistics.median(times["bare typer"])
    for name, found in times.items():
        median = statistics.median(found)
        goal = COMMANDS[name][1] if name in COMMANDS else ""
        print(f"{name:18} {median / floor:5.2f} x {median * 1000:7.1f} ms  {goal}".rstrip())  # noqa: T201  its output


def measure(commands: dict[str, list[str]], rounds: int) -> dict[str, list[float]]:
    """Seconds of every run of every command, after one run that fills the caches."""
    for command in commands.values():
        run(command)
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(run(command))
    return times


def run(command: list[str]) -> float:
    # Without this variable Python keeps compiled modules, as it does for a user.
    environment = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - began


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)

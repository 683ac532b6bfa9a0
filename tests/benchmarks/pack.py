"""Files, time and memory of a pack: `python tests/benchmarks/pack.py`.

One debt ought to take at most 8 times what a bare typer command takes to start, and thirteen debts
at most 10 seconds and 150 MiB. A figure is of one run of a whole process, so a busy machine shows
more; trust the ratio and the memory.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

MOST_TIMES, MOST_SECONDS, MOST_MIB = 8.0, 10.0, 150
BARE = """
import typer
app = typer.Typer()
@app.command()
def go(days: int = 1) -> None:
    print(days)
app()
"""
PRODUCTS = (
    "weilidai",
    "credit-card",
    "zhaolian",
    "small-loan",
    "bank-loan",
    "consumer-finance",
    "private-loan",
)


def case(count: int) -> dict[str, Any]:
    """A case of `count` debts, of each kind of lender."""
    debts = [
        {
            "product": PRODUCTS[number % len(PRODUCTS)],
            "days_overdue": str(20 + 15 * number),
            "principal": str(8000 + 1500 * number),
        }
        for number in range(count)
    ]
    return {"as_of": "2026-11-23", "income": "9000", "expenses": "4500", "debts": debts}


def measured(argv: list[str], told: object = None) -> tuple[int, float, float]:
    """Status, seconds and MiB of one process."""
    began = time.perf_counter()
    process = subprocess.Popen(
        argv, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    assert process.stdin is not None
    process.stdin.write(b"" if told is None else json.dumps(told).encode())
    process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, time.perf_counter() - began, usage.ru_maxrss / 1024


def main() -> None:
    bare = min(measured([sys.executable, "-c", BARE])[1] for _ in range(5))
    sys.stdout.write(f"{'bare typer':20}{bare:8.2f} s\n")
    for more in ((), ("--all",)):
        for count in (1, 3, 13):
            with TemporaryDirectory() as place:
                folder = Path(place) / "pack"
                command = [sys.executable, "-m", "overdue_cli", "pack", str(folder), *more]
                status, seconds, size = measured([*command, "--case", "-"], case(count))
                files = sum(path.is_file() for path in folder.rglob("*"))
            over = (
                "ABOVE"
                if size > MOST_MIB
                or seconds > MOST_SECONDS
                or (count == 1 and not more and seconds > MOST_TIMES * bare)
                else ""
            )
            name = f"{count} debts {' '.join(more)}"
            sys.stdout.write(
                f"{name:20}{seconds:8.2f} s{seconds / bare:7.1f} x{size:8.0f} MiB"
                f"{files:5} files  status {status}  {over}\n"
            )


if __name__ == "__main__":
    main()

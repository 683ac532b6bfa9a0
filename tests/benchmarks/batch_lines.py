"""Rate, memory and bytes of a batch of mixed lines, one in a hundred of them bad, and what ten
million would cost by these figures.

    python -m tests.benchmarks.batch_lines [LINES] [JOBS] [--short]

The answers are read from a pipe, looked at and let go: those of a million whole lines fill a disk.
With `--short` only three parts of each are asked for. Every line must be answered in its place.
"""

import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

DEFAULTS = ("20000", "2")
SHORT = ("--select", "stage.bucket,charges.total,plan.first_offer")
PRODUCTS = ("weilidai", "credit-card", "bank-loan", "huabei", "consumer-finance", "private-loan")
# After so many answers the memory of each process is looked at; behind the last they have ended.
MARKS = (1_000, 10_000, 100_000, 900_000)
MIB = 1024
# Assumed of a machine that is rented: dollars for an hour of one core.
PRICE = 0.05
TEN_MILLION = 10_000_000


class Measured(NamedTuple):
    """What came of a run: seconds by the wall and of all cores, answers, bytes, and memory."""

    wall: float
    cores: float
    answers: int
    bad: int
    in_order: bool
    given: int
    written: int
    memory: dict[int, tuple[int, ...]]


def three(chance: random.Random) -> dict[str, Any]:
    """Three answers and no more, as most people give them."""
    return {
        "days_overdue": chance.randint(1, 400),
        "principal": chance.randint(5, 800) * 100,
        "income": chance.randint(15, 150) * 100,
    }


def priced(chance: random.Random) -> dict[str, Any]:
    """One debt with its rate, and what is spent in a month."""
    told = three(chance)
    rate = {"daily_rate": f"0.{chance.randint(30, 60):05}", "penalty_multiplier": "1.5"}
    return told | rate | {"expenses": told["income"] // 2, "product": chance.choice(PRODUCTS)}


def several(chance: random.Random) -> dict[str, Any]:
    """Two to five debts."""
    debts = [
        {name: three(chance)[name] for name in ("days_overdue", "principal")}
        | {"product": chance.choice(PRODUCTS)}
        for _ in range(chance.randint(2, 5))
    ]
    return {"income": chance.randint(30, 150) * 100, "expenses": "2500", "debts": debts}


def loan(chance: random.Random) -> dict[str, Any]:
    """A loan told in full, a year of instalments and a few payments."""
    due = [f"{2025 + month // 12}-{month % 12 + 1:02}-05" for month in range(10, 22)]
    told = {
        "instalments": [{"due": day, "principal": "1000", "interest": "60"} for day in due],
        "payments": [{"date": day, "amount": "1060"} for day in due[: chance.randint(2, 6)]],
    }
    return {"income": "6000", "expenses": "4000", "annual_rate": "0.18", "loan": told}


def card(chance: random.Random) -> dict[str, Any]:
    """A card told by its purchases."""
    bought = [
        {"date": f"2026-{month:02}-{chance.randint(1, 28):02}", "amount": "350"}
        for month in range(1, 8)
    ]
    told = {"transactions": bought, "statement_day": "5", "due_day": "25"}
    return {"income": "6000", "expenses": "4000", "card": told}


# How many of a hundred lines are of each kind; the hundredth is bad.
KINDS: dict[Callable[[random.Random], dict[str, Any]], int] = {
    three: 55,
    priced: 25,
    several: 12,
    loan: 4,
    card: 3,
}
BAD = (b"nope\n", b'{"days_overdue":-1}\n', b'{"income":"x","principal":[]}\n')


def lines(count: int, seed: int = 1) -> Iterator[bytes]:
    """The lines, the same for the same seed."""
    chance = random.Random(seed)
    kinds, weights = [*KINDS], [*KINDS.values()]
    for number in range(1, count + 1):
        if number % 100 == 0:
            yield chance.choice(BAD)
        else:
            told = chance.choices(kinds, weights)[0](chance)
            yield json.dumps(told, separators=(",", ":")).encode() + b"\n"


def memory(process: int) -> tuple[int, ...]:
    """The most that the process and each of its workers has held, in MiB; the process first."""
    below = Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()
    return tuple(_most(each) for each in (str(process), *below))


def _most(process: str) -> int:
    told = Path(f"/proc/{process}/status").read_text("ascii")
    return int(told.split("VmHWM:")[1].split()[0]) // MIB


def measure(count: int, jobs: str, more: tuple[str, ...]) -> Measured:
    """Run a batch of so many lines."""
    command = [sys.executable, "-m", "overdue_cli", "batch", "--as-of", "2026-11-23"]
    process = subprocess.Popen(
        [*command, "--jobs", jobs, *more],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    given = 0

    def give() -> None:
        nonlocal given
        assert process.stdin is not None
        for line in lines(count):
            given += process.stdin.write(line)
        process.stdin.close()

    assert process.stdout is not None
    began, giver = time.perf_counter(), threading.Thread(target=give)
    giver.start()
    written = bad = answers = 0
    in_order, seen = True, {}
    for answers, line in enumerate(process.stdout, 1):
        written += len(line)
        bad += b'"problems":[' in line[:64]
        in_order &= line.startswith(b'{"line":%d,' % answers)
        if answers in MARKS and answers < count:
            seen[answers] = memory(process.pid)
    giver.join()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall, cores = time.perf_counter() - began, usage.ru_utime + usage.ru_stime
    return Measured(wall, cores, answers, bad, in_order, given, written, seen)


def main(count: int, jobs: str, more: tuple[str, ...]) -> int:
    """Print the figures; 1 where a line was lost or out of its place."""
    found = measure(count, jobs, more)
    say = sys.stdout.write
    each = found.cores / found.answers
    say(f"lines {found.answers:,}, {found.bad:,} of them bad, jobs {jobs} {' '.join(more)}\n")
    say(f"rate {found.answers / found.wall:.0f}/s by the wall, {1 / each:.0f}/s for a core\n")
    say(f"seconds {found.wall:.0f} by the wall, {found.cores:.0f} of all cores\n")
    say(f"bytes in {found.given:,}, out {found.written:,}, ")
    say(f"a line {found.given / count:.0f} and {found.written / count:.0f}\n")
    for mark, held in found.memory.items():
        say(f"after {mark:>9,} lines, MiB: reader {held[0]}, workers {[*held[1:]]}\n")
    hours = each * TEN_MILLION / 3600
    say(f"ten million: {hours:.1f} core-hours, {hours * PRICE:.2f} dollars at {PRICE} each, ")
    out = found.written / count * TEN_MILLION / 1e9
    say(f"{found.given / count * TEN_MILLION / 1e9:.1f} GB in, {out:.1f} GB out\n")
    right = found.in_order and found.answers == count and found.bad >= count // 100
    say("every line answered in its place\n" if right else "LINES LOST OR OUT OF PLACE\n")
    return 0 if right else 1


if __name__ == "__main__":
    numbers = [each for each in sys.argv[1:] if not each.startswith("--")]
    asked_lines, asked_jobs = (*numbers, *DEFAULTS[len(numbers) :])
    sys.exit(main(int(asked_lines), asked_jobs, SHORT if "--short" in sys.argv else ()))

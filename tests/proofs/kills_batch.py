"""Kills a batch at random moments, goes on with it, and looks at what comes out.

    python -m tests.proofs.kills_batch [ROUNDS] [SEED]

Each round forks a batch that writes lines of JSON or rows of a table, with one worker or two, kills
it (SIGKILL) a random while after it began, goes on with `--resume`, kills that too at times, and
lets the last run end. What stands there then must be, byte for byte, what a batch writes that
nobody stopped: no line lost, none twice, none torn.
"""

import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from overdue_cli.__main__ import main as overdue
from tests.proofs.kills import forked, kill_during, run

DEFAULTS = ("100", "1")
GOOD = '{"days_overdue": "%d", "principal": "20000", "income": "6000"}\n'
LINES = 150
GIVEN, OUTPUT = "in.jsonl", "out"
COMMON = ("--lang", "en", "batch", GIVEN, "--as-of", "2026-11-23")
SELECT = ("--select", "stage.bucket,charges.total.point")
# The end of the name, and what is asked for: whole answers are lines of some ten thousand bytes.
WAYS = ((".jsonl", SELECT), (".csv", SELECT), (".jsonl", ()))


def main(rounds: int, seed: int) -> int:
    chance = random.Random(seed)
    place = Path(tempfile.mkdtemp())
    os.chdir(place)
    lines = [GOOD % (number % 90) if number % 7 else "nope\n" for number in range(LINES)]
    Path(GIVEN).write_text("".join(lines), "utf-8")
    found: Counter[str] = Counter()
    whole: dict[tuple[str, ...], tuple[bytes, float]] = {}
    for _ in range(rounds):
        end, select = chance.choice(WAYS)
        jobs = ("--jobs", chance.choice(("1", "1", "2")))
        output = Path(OUTPUT + end)
        argv = (*COMMON, *select, "-o", str(output), *jobs)
        if argv not in whole:
            began = time.monotonic()
            run(argv)
            whole[argv] = output.read_bytes(), time.monotonic() - began
            clear()
        expected, longest = whole[argv]
        kill_during(argv, longest * chance.uniform(0.05, 1.0))
        found["nothing there after the kill"] += not output.exists()
        found["torn line left by the kill"] += output.exists() and output.read_bytes()[-1:] not in (
            b"\n",
            b"",
        )
        while chance.random() < 0.3:
            kill_during((*argv, "--resume"), longest * chance.uniform(0.05, 1.0))
            found["killed again"] += 1
        ended = os.waitpid(forked(lambda argv=argv: overdue((*argv, "--resume"))), 0)[1]  # type: ignore[misc]
        found["NOT GONE ON WITH"] += ended != 0
        found["NOT THE SAME"] += not output.exists() or output.read_bytes() != expected
        clear()
    os.chdir("/")
    shutil.rmtree(place)
    found["rounds"] = rounds
    for name, count in sorted(found.items()):
        sys.stdout.write(f"{name:32}{count:8}\n")
    return int(any(count for name, count in found.items() if name.isupper()))


def clear() -> None:
    """Everything but what is read."""
    for path in Path().iterdir():
        if path.name != GIVEN:
            path.unlink()


if __name__ == "__main__":
    sys.exit(main(*(int(each) for each in [*sys.argv[1:], *DEFAULTS[len(sys.argv) - 1 :]])))

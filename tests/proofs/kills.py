"""Kills writers at random moments and looks at what is left.

    python -m tests.proofs.kills [ROUNDS] [SEED]

Each round forks a process that saves a case, writes a letter or a pack, and kills it (SIGKILL) a
random while after it began. A target may be missing or whole, never a part; after the next run
nothing else may be left.
"""

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from overdue_cli.__main__ import main as overdue

CASE = (
    *("--days", "40", "--principal", "20000", "--income", "6000", "--expenses", "4000"),
    *("--product", "weilidai", "--as-of", "2026-11-23"),
)
DEFAULTS = ("2000", "1")
COMMANDS = {
    "case.json": ("advise", *CASE, "--save", "case.json"),
    "letter.docx": ("letter", "hardship", *CASE, "-o", "letter.docx"),
    "pack": ("pack", "pack", *CASE),
}
NEXT = ("advise", *CASE, "--save", "next.json")


def main(rounds: int, seed: int) -> int:
    chance = random.Random(seed)
    place = Path(tempfile.mkdtemp())
    os.chdir(place)
    whole, longest = {}, {}
    for target, argv in COMMANDS.items():
        run(argv)  # once before, with all that is imported on the way
        began = time.monotonic()
        clear()
        run(argv)
        longest[target] = time.monotonic() - began
        whole[target] = content(Path(target))
    clear()
    found: Counter[str] = Counter()
    for _ in range(rounds):
        target = chance.choice(list(COMMANDS))
        # nothing is written before the answer is there: most of the kills fall into what comes
        # after
        kill_during(COMMANDS[target], longest[target] * chance.uniform(0.3, 1.2))
        found["target whole" if Path(target).exists() else "target missing"] += 1
        if Path(target).exists() and content(Path(target)) != whole[target]:
            found["CORRUPT"] += 1
        found["part left by the kill"] += any(Path().glob(".overdue-*"))
        remove(Path(target))
        run(NEXT)
        found["LEFT AFTER THE NEXT RUN"] += [each.name for each in Path().iterdir()] != [
            "next.json"
        ]
        clear()
    shutil.rmtree(place)
    for name, count in sorted(found.items()):
        sys.stdout.write(f"{name:26}{count:8}\n")
    return int(bool(found["CORRUPT"] or found["LEFT AFTER THE NEXT RUN"]))


def run(argv: tuple[str, ...]) -> None:
    """One command in a process of its own, to its end."""
    assert os.waitpid(forked(lambda: overdue(argv)), 0)[1] == 0


def kill_during(argv: tuple[str, ...], seconds: float) -> None:
    """The same, killed after so many seconds."""
    child = forked(lambda: overdue(argv))
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def forked(work: Callable[[], int]) -> int:
    """The id of a child that does a piece of work, its output thrown away."""
    child = os.fork()
    if child:
        return child
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    os._exit(work())


def content(path: Path) -> dict[str, bytes]:
    """Every file of a target, by its place in it."""
    if path.is_file():
        return {"": path.read_bytes()}
    return {
        str(each.relative_to(path)): each.read_bytes()
        for each in path.rglob("*.*")
        if each.is_file()
    }


def clear() -> None:
    for path in Path().iterdir():
        remove(path)


def remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main(*(int(each) for each in [*sys.argv[1:], *DEFAULTS[len(sys.argv) - 1 :]])))

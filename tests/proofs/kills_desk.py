"""Kills writers of a desk at random moments, two at once, and looks at what is left.

    python -m tests.proofs.kills_desk [ROUNDS] [SEED]

Each round forks two processes that change the same desk (note a session, put in a client, forget
one, copy the desk) and kills them (SIGKILL) a random while after they began. What was told as done
must stand; what was not is there whole or not at all; the file must be sound; and of a client that
is forgotten the next command must leave no byte.
"""

import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from functools import partial
from pathlib import Path

from overdue_cli.__main__ import main as overdue
from tests.proofs.kills import DEFAULTS, forked, run

DESK, CASE, COPY = "desk", "case.json", "copy"
AT = ("--at", DESK)
SECRET = "Zilpzalp"
SESSION = ("desk", "session", "A", "--advised", "y" * 400, "--client", "x", "--me", "z", *AT)
FORGET = ("desk", "forget", SECRET, "--yes", *AT)
BACKUP = ("desk", "backup", COPY, "--force", *AT)
TOLD = {"income": "6000", "debts": [{"days_overdue": 40, "principal": "20000"}]}


def adding(alias: str) -> tuple[str, ...]:
    return ("desk", "add", alias, "--case", CASE, *AT)


def main(rounds: int, seed: int) -> int:
    chance = random.Random(seed)
    place = Path(tempfile.mkdtemp())
    os.chdir(place)
    Path(CASE).write_text(json.dumps(TOLD), "utf-8")
    for argv in (("desk", "new", *AT), adding("A"), SESSION):
        run(argv)
    # what is imported on the way is imported once, before
    for argv in (("desk", "list", *AT), adding("B"), SESSION, BACKUP):
        overdue(argv)
    longest = {argv[1]: taken(argv) for argv in (SESSION, adding("warm"), BACKUP)}
    run(adding(SECRET))
    longest["forget"] = taken(FORGET)
    found: Counter[str] = Counter()
    rounds_of = (sessions, clients, forgetting, copies)
    for number in range(rounds):
        chance.choice(rounds_of)(number, chance, longest, found)
        check_sound(found)
    found["PART LEFT AFTER THE NEXT COPY"] += parts_after_a_copy()
    shutil.rmtree(place)
    for name, count in sorted(found.items()):
        sys.stdout.write(f"{name:34}{count:8}\n")
    return int(any(count for name, count in found.items() if name.isupper()))


def taken(argv: tuple[str, ...]) -> float:
    """How long a command takes in a process of its own."""
    began = time.monotonic()
    run(argv)
    return time.monotonic() - began


def killed(
    works: tuple[tuple[str, ...], ...], chance: random.Random, longest: dict[str, float]
) -> list[bool]:
    """Run commands at once and kill them; which were told as done."""
    children = [forked(partial(overdue, argv)) for argv in works]
    time.sleep(1.5 * max(longest[argv[1]] for argv in works) * chance.uniform(0.2, 1.0))
    for child in children:
        os.kill(child, signal.SIGKILL)
    return [os.waitpid(child, 0)[1] == 0 for child in children]


def asked(question: str, *values: object) -> list[tuple[object, ...]]:
    """What the file holds, past the program."""
    with closing(sqlite3.connect(DESK)) as connection:
        return connection.execute(question, values).fetchall()


def numbers(question: str) -> tuple[int, ...]:
    """The one row of numbers that answers a question."""
    [row] = asked(question)
    return tuple(int(str(each)) for each in row)


def sessions(_: int, chance: random.Random, longest: dict[str, float], found: Counter[str]) -> None:
    """Two at once note a session with two tasks for the same client."""
    count = "SELECT count(*), max(n) FROM session"
    before, _last = numbers(count)
    done = sum(killed((SESSION, SESSION), chance, longest))
    after, last = numbers(count)
    found["sessions written"] += after - before
    found["TOLD BUT LOST"] += after - before < done
    found["NUMBERS WITH A GAP"] += after != last
    found["HALF A SESSION"] += asked("SELECT count(*) FROM task") != [(2 * after,)]


def clients(
    number: int, chance: random.Random, longest: dict[str, float], found: Counter[str]
) -> None:
    """Two at once put in a client with a case."""
    names = (f"N{number}a", f"N{number}b")
    done = killed(tuple(map(adding, names)), chance, longest)
    for name, told in zip(names, done, strict=True):
        rows = asked(
            "SELECT standing IS NOT NULL, (SELECT count(*) FROM case_file WHERE client = id)"
            " FROM client WHERE alias = ?",
            name,
        )
        found["clients put in"] += len(rows)
        found["TOLD BUT LOST"] += told and not rows
        found["HALF A CLIENT"] += rows not in ([], [(1, 1)])


def forgetting(
    _: int, chance: random.Random, longest: dict[str, float], found: Counter[str]
) -> None:
    """One forgets a client while another notes a session."""
    if not asked("SELECT 1 FROM client WHERE alias = ?", SECRET):
        run(adding(SECRET))
    _written, told = killed((SESSION, FORGET), chance, longest)
    left = traces()  # before anybody opens the file again
    there = asked(
        "SELECT (SELECT count(*) FROM case_file WHERE client = id) FROM client WHERE alias = ?",
        SECRET,
    )
    found["TOLD AS FORGOTTEN BUT THERE"] += told and bool(there)
    found["HALF FORGOTTEN"] += there not in ([], [(1,)])
    if not there:
        found["forgotten"] += 1
        found["wiped only by the next command"] += left
        run(("desk", "list", *AT))
        found["BYTES LEFT OF WHOM WAS FORGOTTEN"] += traces()


def traces() -> bool:
    """Whether a byte of the client is in the desk or beside it."""
    return any(SECRET.encode() in path.read_bytes() for path in Path().glob(f"{DESK}*"))


def copies(_: int, chance: random.Random, longest: dict[str, float], found: Counter[str]) -> None:
    """One copies the desk while another notes a session."""
    killed((SESSION, BACKUP), chance, longest)
    with closing(sqlite3.connect(COPY)) as connection:
        found["COPY DAMAGED"] += connection.execute("PRAGMA integrity_check").fetchall() != [
            ("ok",)
        ]
    found["part left by the kill"] += any(Path().glob(".overdue-*"))


def parts_after_a_copy() -> int:
    """What is left of stopped writers once another one has run."""
    run(BACKUP)
    return len([*Path().glob(".overdue-*")])


def check_sound(found: Counter[str]) -> None:
    found["rounds"] += 1
    found["DAMAGED"] += asked("PRAGMA integrity_check") != [("ok",)]
    found["ROWS OF NOBODY"] += bool(asked("PRAGMA foreign_key_check"))
    modes = {path.stat().st_mode & 0o777 for path in Path().glob(f"{DESK}*")}
    found["OPEN TO OTHERS"] += modes != {0o600}


if __name__ == "__main__":
    sys.exit(main(*(int(each) for each in [*sys.argv[1:], *DEFAULTS[len(sys.argv) - 1 :]])))

"""How long a desk takes by how many clients it holds: `PYTHONPATH=. python tests/benchmarks/desk.py
[CLIENTS]`.

`desk today` of 10,000 clients ought to take less than a second. Each figure is the middle of five
whole processes, beside the start of the program alone; a busy machine shows more.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from overdue_cli.cli.desk_cases import due_rows, standing_on
from overdue_cli.core.desk.client import DeskStanding
from overdue_cli.store.desk import OpenDesk, create_desk, open_desk

DAY = date(2026, 11, 27)
PRODUCTS = ("weilidai", "credit-card", "zhaolian", "small-loan", "bank-loan", "private-loan")
LATE = (5, 40, 75, 120, 400, 1000, 1090)
TIMES = 5
AS_OF = ("--as-of", DAY.isoformat())
COMMANDS = (
    ("today", *AS_OF),
    ("today", *AS_OF, "--json"),
    ("today", *AS_OF, "--json", "--ahead", "0"),
    ("list", "--json"),
    ("stats",),
    ("open", "C00007"),
    ("session", "C00007", "--advised", "x"),
)
TEXT = "先把账单问清楚，再谈每月能还多少；答应之前先算吃住看病要多少钱。"


def cases() -> Iterator[tuple[str, DeskStanding]]:
    """Cases of every kind of lender and age, some with a paper of a court, as they are counted."""
    for product in PRODUCTS:
        for days in LATE:
            debt: dict[str, Any] = {
                "product": product,
                "days_overdue": days,
                "principal": str(4000 + 37 * days),
            }
            if days == LATE[3]:
                debt |= {"paper": "payment-order", "paper_on": "2026-11-20"}
            told = {"as_of": DAY.isoformat(), "income": "6000", "debts": [debt]}
            body = json.dumps(told)
            yield body, standing_on(body.encode(), (), DAY)


def fill(desk: OpenDesk, clients: int) -> None:
    """Clients with a case, three sessions and four tasks each, all in one transaction."""
    kinds = [*cases()]
    with desk.changing():
        for number in range(clients):
            body, standing = kinds[number % len(kinds)]
            seen = DAY - timedelta(days=number % 90)
            alias = f"C{number:05}"
            client = desk.add_client(alias, alias.lower(), seen.isoformat(), "open")
            day = DAY.isoformat()
            desk.add_row("case_file", client, {"n": 1, "put_in": day, "as_of": day, "body": body})
            sessions(desk, client, seen, number)
            desk.set_client(
                client,
                stage=standing.stage,
                lender=standing.lender,
                rulebook=standing.rulebook,
                standing=msgspec.json.encode(standing).decode(),
                closed=int(number % 3 == 0),
            )
            desk.set_due(client, due_rows(standing))


def sessions(desk: OpenDesk, client: int, seen: date, number: int) -> None:
    for n in range(1, 4):
        held = (seen - timedelta(days=30 * (3 - n))).isoformat()
        body = json.dumps({"on": held, "advised": [TEXT] * 3})
        desk.add_row("session", client, {"n": n, "held": held, "body": body})
    for n in range(1, 5):
        until = (DAY + timedelta(days=number % 120 - 20)).isoformat()
        done = None if n == 4 else DAY.isoformat()
        task = {"n": n, "session": 1 + n % 3, "who": "client", "text": TEXT, "until": until}
        desk.add_row("task", client, task | {"done": done})


def seconds(*argv: str) -> tuple[float, int]:
    """The middle of some runs, and the lines of the last one."""
    taken, lines = [], 0
    for _ in range(TIMES):
        began = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", "overdue_cli", *argv], capture_output=True, check=True
        )
        taken.append(time.perf_counter() - began)
        lines = done.stdout.count(b"\n")
    return statistics.median(taken), lines


def main(most: int) -> None:
    start, _ = seconds("--version")
    sys.stdout.write(f"{'the program alone':40}{start:8.2f} s\n")
    for clients in (most // 10, most):
        with TemporaryDirectory() as folder:
            place = Path(folder) / "desk"
            create_desk(place)
            with open_desk(place) as desk:
                fill(desk, clients)
            size = place.stat().st_size / 1e6
            sys.stdout.write(f"{clients} clients, {size:.1f} MB\n")
            for argv in COMMANDS:
                taken, lines = seconds("desk", *argv, "--at", str(place))
                told = f"desk {' '.join(argv)}"
                sys.stdout.write(f"  {told:58}{taken:8.2f} s {lines:8} lines\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)

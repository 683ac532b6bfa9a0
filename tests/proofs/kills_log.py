"""Kills writers of a log at random moments, two at once, and looks at what is left.

    python -m tests.proofs.kills_log [ROUNDS] [SEED]

Each round forks two processes that add an entry to the same log, and kills them (SIGKILL) a random
while after they began. Every entry that was told as written must stand, the chain must hold, and at
most one unfinished line may stand at the end.
"""

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from overdue_cli.__main__ import main as overdue
from overdue_cli.core.record.chain import chain_of
from tests.proofs.kills import DEFAULTS, forked

LOG = Path("log")
ADD = ("log", "add", "note", "--at", "2026-11-20", "--said", "x" * 1500, "--log", str(LOG))


def main(rounds: int, seed: int) -> int:
    chance = random.Random(seed)
    place = Path(tempfile.mkdtemp())
    os.chdir(place)
    overdue(ADD)  # once before, with all that is imported on the way
    began = time.monotonic()
    os.waitpid(forked(lambda: overdue(ADD)), 0)
    longest = time.monotonic() - began
    found: Counter[str] = Counter()
    held = LOG.read_bytes()
    for _ in range(rounds):
        children = [forked(lambda: overdue(ADD)) for _ in range(2)]
        time.sleep(2 * longest * chance.uniform(0.1, 1.0))
        for child in children:
            os.kill(child, signal.SIGKILL)
        statuses = [os.waitpid(child, 0)[1] for child in children]
        done = statuses.count(0)
        now = LOG.read_bytes()
        before, chain = chain_of(held), chain_of(now)
        found["entries written"] += len(chain.lines) - len(before.lines)
        found["unfinished line at the end"] += bool(chain.torn)
        found["CHAIN BROKEN"] += chain.fault is not None
        found["TOLD BUT LOST"] += len(chain.lines) - len(before.lines) < done
        found["EARLIER LINE CHANGED"] += not now.startswith(held[: before.whole])
        if len(chain.lines) > 200:  # reading a long log would be most of a round
            LOG.unlink()
            os.waitpid(forked(lambda: overdue(ADD)), 0)
            now = LOG.read_bytes()
        held = now
    shutil.rmtree(place)
    for name, count in sorted(found.items()):
        sys.stdout.write(f"{name:28}{count:8}\n")
    return int(any(count for name, count in found.items() if name.isupper()))


if __name__ == "__main__":
    sys.exit(main(*(int(each) for each in [*sys.argv[1:], *DEFAULTS[len(sys.argv) - 1 :]])))

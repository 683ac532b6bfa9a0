"""Kills writers of a log at random moments, two at once, and looks at what is left.

    python -m tests.proofs.kills_log [ROUNDS] [SEED]
    python -m tests.proofs.kills_log --sealed [ROUNDS] [SEED]

Each round forks two processes that add an entry to the same log, and kills them (SIGKILL) a random
while after they began. Every entry that was told as written must stand, the chain must hold, and
at most one unfinished line may stand at the end. A sealed log, which is rewritten whole, must open
and have none; what a killed writer left beside it is sealed, and gone after the next one. Its key
is not derived from a passphrase here: that takes seconds in which nothing is written, and most
kills would fall there. The format and the way to the disk are the same.
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
from overdue_cli.cli import sealed
from overdue_cli.core.record.chain import Chain, chain_of
from overdue_cli.store import sealing
from tests.proofs.kills import DEFAULTS, forked

PASSPHRASE = "of a proof"  # typed at a terminal otherwise
MOST_LINES = 200


class Writers:
    """Two writers of one log, plain or sealed."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self.sealed = sealed.is_to_be_sealed(log.name)
        self.argv = (
            *("log", "add", "note", "--at", "2026-11-20", "--said", "x" * 1500),
            *("--log", str(log)),
        )
        sealed._passphrases[str(log.absolute())] = PASSPHRASE  # noqa: SLF001
        if self.sealed:
            import pyrage

            key = pyrage.x25519.Identity.generate()
            sealing.seal = lambda data, passphrase: pyrage.encrypt(data, [key.to_public()])
            sealing.unseal = lambda data, passphrase: pyrage.decrypt(data, [key])

    def write(self) -> float:
        """One entry, to its end; the seconds it took."""
        began = time.monotonic()
        os.waitpid(forked(lambda: overdue(self.argv)), 0)
        return time.monotonic() - began

    def kill_two(self, seconds: float) -> list[int]:
        """Two at once, killed after so many seconds; how each ended."""
        children = [forked(lambda: overdue(self.argv)) for _ in range(2)]
        time.sleep(seconds)
        for child in children:
            os.kill(child, signal.SIGKILL)
        return [os.waitpid(child, 0)[1] for child in children]

    def held(self) -> bytes:
        """What the log holds, opened."""
        raw = self.log.read_bytes()
        return sealing.unseal(raw, PASSPHRASE) if self.sealed and raw else raw

    def left(self) -> list[bytes]:
        """What stopped writers left beside it."""
        return [each.read_bytes() for each in Path().glob(".overdue-*")]


def main(rounds: int, seed: int, *, seals: bool) -> int:
    chance = random.Random(seed)
    place = Path(tempfile.mkdtemp())
    os.chdir(place)
    writers = Writers(Path("log.age" if seals else "log"))
    overdue(writers.argv)  # once before, with all that is imported on the way
    took = min(writers.write() for _ in range(3))  # of a machine that does other things too
    found: Counter[str] = Counter()
    before = writers.held()
    for _ in range(rounds):
        ended = writers.kill_two(2 * took * chance.uniform(0.1, 1.0))
        now = writers.held()
        look(found, chain_of(before), chain_of(now), ended)
        found["EARLIER LINE CHANGED"] += not now.startswith(before[: chain_of(before).whole])
        found["part left by the kill"] += bool(writers.left())
        found["PLAIN TEXT LEFT"] += seals and any(
            part and not sealing.is_sealed(part) for part in writers.left()
        )
        if len(chain_of(now).lines) > MOST_LINES:  # to read a long log would be most of a round
            writers.log.unlink()
        if seals or not writers.log.exists():
            writers.write()
            found["LEFT AFTER THE NEXT RUN"] += bool(writers.left())
            now = writers.held()
        before = now
    shutil.rmtree(place)
    for name, count in sorted(found.items()):
        sys.stdout.write(f"{name:28}{count:8}\n")
    return int(any(count for name, count in found.items() if name.isupper()))


def look(found: Counter[str], before: Chain, now: Chain, ended: list[int]) -> None:
    """What a round of kills came to."""
    found["killed"] += sum(status != 0 for status in ended)
    found["entries written"] += len(now.lines) - len(before.lines)
    found["unfinished line at the end"] += bool(now.torn)
    found["CHAIN BROKEN"] += now.fault is not None
    found["TOLD BUT LOST"] += len(now.lines) - len(before.lines) < ended.count(0)


if __name__ == "__main__":
    numbers = [each for each in sys.argv[1:] if each != "--sealed"]
    asked = (int(each) for each in [*numbers, *DEFAULTS[len(numbers) :]])
    sys.exit(main(*asked, seals="--sealed" in sys.argv))

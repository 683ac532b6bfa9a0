"""Feeds `overdue import` exports changed at random, in this process: none may end in anything but
rows or a refusal, and none may take a second.

    python -m tests.proofs.imports 200000 3600 SEED
"""

import io
import random
import sys
import time
import warnings
import zipfile

from overdue_cli.cli.exports import ZIP
from overdue_cli.wire.json import BadCase
from tests.test_import import LAYOUTS, WRITERS, read

PIECES = (",", '"', "\n", "-", "9" * 30, "还款", "¥", "\x1b", "0", "/", "支出", "2026-11-10")
MOST_SECONDS = 1.0
# One workbook in so many is changed within: each is read in a process of its own.
WITHIN = 100


def changed(raw: bytes, by: random.Random) -> bytes:
    """A few bytes set, cut, repeated or put in."""
    held = bytearray(raw)
    for _ in range(by.randint(1, 6)):
        at, size = by.randrange(len(held) + 1), by.randint(1, 30)
        kind = by.randrange(4)
        if kind == 0:
            held[at : at + 1] = bytes((by.randrange(256),))
        elif kind == 1:
            del held[at : at + size]
        elif kind == 2:
            held[at:at] = held[at : at + size]
        else:
            held[at:at] = by.choice(PIECES).encode(by.choice(("utf-8", "gb18030")))
    return bytes(held)


def changed_within(raw: bytes, by: random.Random) -> bytes:
    """A workbook with one of its parts changed, and packed again as it ought to be: what is changed
    as a whole is no zip any more.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        chosen = by.choice(old.namelist())
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, changed(part, by) if name == chosen else part)
    return out.getvalue()


def main(count: int, seconds: float, seed: int) -> int:
    """The number of changed exports that ended otherwise."""
    warnings.simplefilter("ignore")
    by, began, wrong, slowest = random.Random(seed), time.monotonic(), 0, 0.0
    exports = [writer(table) for table, _, _ in LAYOUTS.values() for writer in WRITERS.values()]
    done = 0
    while done < count and time.monotonic() - began < seconds:
        export = by.choice(exports)
        within = export.startswith(ZIP) and by.randrange(WITHIN) == 0
        raw, start = (changed_within if within else changed)(export, by), time.monotonic()
        try:
            read(raw)
        except BadCase:
            pass
        except Exception as error:
            wrong += 1
            sys.stdout.write(f"{type(error).__name__} {error}: {raw[:300]!r}\n")
        slowest = max(slowest, time.monotonic() - start)
        done += 1
    sys.stdout.write(f"{done} exports, seed {seed}: {wrong} wrong, slowest {slowest:.2f} s\n")
    return wrong + (slowest > MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])) > 0)

"""Files from outside that libraries read, in a process of its own with limits of time and memory: a
few bytes of a PDF or a workbook may unfold to any length.
"""

import subprocess
import sys

from overdue_cli.errors import OverdueError

# How the process ends where nothing was taken, by why; anything else is a file it could not read.
STATUSES = {"encrypted": 3, "no-text": 4, "too-long": 5, "damaged": 6, "too-many-rows": 7}
# What the program that needs no Python is begun with, to be this process.
FROZEN = "--read-apart"
# Time for the process to begin, before its own seconds count.
_STARTING = 10


class NotTaken(OverdueError):
    """Raised where nothing was taken; `why` is one of STATUSES."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def read_apart(
    reader: str, data: bytes, bounds: tuple[int, ...], *, seconds: int, memory: int
) -> bytes:
    """What a reader of `apart_process` takes out of a file within its bounds, in `seconds` of
    computing and `memory` bytes. Raises NotTaken.
    """
    told = [reader, *(str(limit) for limit in (seconds, memory, *bounds))]
    try:
        done = subprocess.run(
            [*_beginning(), *told],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds + _STARTING,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise NotTaken("too-long") from error
    except OSError as error:
        raise NotTaken("damaged") from error
    if done.returncode != 0:
        # a process that its limits ended did not get to say so
        ended = done.returncode < 0
        raise NotTaken("too-long" if ended else _why(done.returncode))
    return done.stdout


def _why(status: int) -> str:
    return next((why for why, known in STATUSES.items() if known == status), "damaged")


def _beginning() -> list[str]:
    """How the process is begun: by this Python, or where the program needs none, by itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN]
    # -P: a file in the folder one happens to be in is no module of ours
    return [sys.executable, "-B", "-P", "-m", "overdue_cli.store.apart_process"]

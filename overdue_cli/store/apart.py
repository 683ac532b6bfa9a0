"""Files from outside that libraries read, in a process of its own with limits of time and memory:
a few bytes of a PDF or a workbook may unfold to any length.
"""

import subprocess
import sys

from overdue_cli.errors import OverdueError, ReaderFailed

# How the process ends where nothing was taken, by why: what it says of the file.
STATUSES = {"encrypted": 3, "no-text": 4, "too-long": 5, "damaged": 6, "too-many-rows": 7}
# How it ends where it could not read at all; any other end but these says nothing of the file
# either.
UNABLE = 8
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
    computing and `memory` bytes. Raises NotTaken, and ReaderFailed for what is no matter of the
    file.
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
        raise ReaderFailed(error.errno or 0, error.strerror or "") from error
    if done.returncode < 0:  # a process that its limits ended did not get to say so
        raise NotTaken("too-long")
    if done.returncode != 0:
        why = next((why for why, known in STATUSES.items() if known == done.returncode), None)
        raise ReaderFailed if why is None else NotTaken(why)
    return done.stdout


def is_of_machine(error: Exception) -> bool:
    """Whether an error in the process is one of the machine, or of what is installed there, and
    not of the file that is read.
    """
    refused = isinstance(error, OSError) and error.errno is not None
    return refused or isinstance(error, ImportError)


def _beginning() -> list[str]:
    """How the process is begun: by this Python, or where the program needs none, by itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN]
    # -P: a file in the folder one happens to be in is no module of ours
    return [sys.executable, "-B", "-P", "-m", "overdue_cli.store.apart_process"]

"""The text of a PDF, taken out by a process of its own with limits of time and memory: a PDF comes
from outside, and a few bytes of one may unfold to any length.
"""

import subprocess
import sys
from importlib.util import find_spec

from overdue_cli.errors import OverdueError

# How the process ends, and what it says by that; anything else is a file it could not read.
ENCRYPTED, NO_TEXT, TOO_LONG = 3, 4, 5
# What the program that needs no Python is begun with, to be this process.
FROZEN = "--text-of-pdf"
# What stands between the two readings that the process gives.
BETWEEN = "\0"
# Time for the process to begin, before its own seconds count.
_STARTING = 10


class NoReader(OverdueError):
    """Raised where the package that reads a PDF is not there."""


class NotTaken(OverdueError):
    """Raised where no text was taken; `why` is encrypted, no-text, too-long or damaged."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


_WHY = {ENCRYPTED: "encrypted", NO_TEXT: "no-text", TOO_LONG: "too-long"}


def is_pdf(data: bytes) -> bool:
    """Whether bytes are a PDF, whose mark may have some bytes before it."""
    return b"%PDF-" in data[:1024]


def can_read() -> bool:
    """Whether the package that reads a PDF is there."""
    return find_spec("pypdf") is not None


def texts_of(data: bytes, *, pages: int, length: int, seconds: int, memory: int) -> tuple[str, ...]:
    """The text of a PDF as it is laid out, and as it was written: a PDF is made for the eye, and
    either may be the one that holds together. No more than `length` characters of `pages` pages, in
    `seconds` of computing and `memory` bytes. Raises NoReader, NotTaken.
    """
    if not can_read():
        raise NoReader
    limits = [str(limit) for limit in (pages, length, seconds, memory)]
    try:
        done = subprocess.run(
            [*_beginning(), *limits],
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
        raise NotTaken("too-long" if ended else _WHY.get(done.returncode, "damaged"))
    return tuple(done.stdout.decode("utf-8", "replace").split(BETWEEN))


def _beginning() -> list[str]:
    """How the process is begun: by this Python, or where the program needs none, by itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN]
    # -P: a file in the folder one happens to be in is no module of ours
    return [sys.executable, "-B", "-P", "-m", "overdue_cli.store.pdf_process"]

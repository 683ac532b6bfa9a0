"""The text of a PDF, taken out apart from this process: a PDF comes from outside."""

from importlib.util import find_spec

from overdue_cli.errors import OverdueError
from overdue_cli.store.apart import read_apart

# What stands between the two readings that come back.
BETWEEN = "\0"


class NoReader(OverdueError):
    """Raised where the package that reads a PDF is not there."""


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
    taken = read_apart("pdf", data, (pages, length), seconds=seconds, memory=memory)
    return tuple(taken.decode("utf-8", "replace").split(BETWEEN))

"""A file written line by line over a long time: kept as far as it came, and gone on with later."""

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from overdue_cli.errors import CannotCreate
from overdue_cli.store.inputs import refuse_input

# How much is looked at from the end for the last whole line, and how far back: the answer to the
# largest case is a tenth of it.
TAIL = 1 << 16
FARTHEST = 1 << 26


@contextlib.contextmanager
def lines_file(
    path: Path, *, force: bool, resume: Callable[[bytes, bytes | None], bool] | None
) -> Iterator[tuple[BinaryIO, bytes]]:
    """Open a file to append whole lines to; with it the last whole line that is there, if any.

    A new file is the user's alone, and takes no name that is taken unless with `force`; with
    `resume` a file goes on after its last whole line, and what is behind that is cut off, but only
    where `resume` says that it is its own: it is asked of any file that is not empty, with how the
    file begins and its last whole line, None where no line is whole. Raises CannotCreate,
    OutputIsInput.
    """
    refuse_input(path, force=force or resume is not None)
    how = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
    if not resume:
        how |= os.O_TRUNC if force else os.O_EXCL
    try:
        handle = os.open(path, how, 0o600)
    except OSError as error:
        raise CannotCreate(str(path), error.errno or 0, error.strerror or "") from error
    with os.fdopen(handle, "r+b") as file:
        last, size = _whole_lines(file) if resume else (None, 0)
        if resume:
            file.seek(0)
            begins = file.readline(TAIL)
            if begins and not resume(begins, last):
                raise CannotCreate(str(path), errno.EEXIST, os.strerror(errno.EEXIST))
            file.seek(size)
            file.truncate(size)
        yield file, last or b""


def _whole_lines(file: BinaryIO) -> tuple[bytes | None, int]:
    """The last whole line, None where there is none, and the number of bytes up to its end; of a
    line that is too long to be ours only the end.
    """
    end = size = file.seek(0, os.SEEK_END)
    parts: list[bytes] = []
    ends = 0
    while end and ends < 2 and size - end < FARTHEST:
        start = max(0, end - TAIL)
        file.seek(start)
        parts.append(file.read(end - start))
        ends, end = ends + parts[-1].count(b"\n"), start
    tail = b"".join(reversed(parts))
    whole = tail.rpartition(b"\n")[0]
    if b"\n" not in tail:
        return (b"" if end else None), 0
    return whole.rpartition(b"\n")[2], end + len(whole) + 1

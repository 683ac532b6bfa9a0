"""What a batch reads and writes: lines of files, pipes and packed files, tables; an output that
grows line by line.
"""

import contextlib
import errno
import os
import sys
import zlib
from collections.abc import Callable, Iterator, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import IO, TYPE_CHECKING

from overdue_cli.cli import streams
from overdue_cli.cli.refusal import refuse
from overdue_cli.errors import CannotOpen

if TYPE_CHECKING:
    from overdue_cli.batch.select import Path as Part
    from overdue_cli.batch.workers import Numbered
    from overdue_cli.core.request.problem import Problem

TABLE = ".csv"
PACKED = (".gz", ".zst")
Write = Callable[[bytes], object]
# Whether a file can be gone on with: by how it begins, and its last whole line.
OwnLines = Callable[[bytes, bytes | None], bool]
# What is told of each line that is read.
Seen = Callable[[int, "bytes | Problem"], None]


def is_table(name: str) -> bool:
    """Whether a file is a table by its name, packed or not."""
    plain = next((name.removesuffix(end) for end in PACKED if name.endswith(end)), name)
    return plain.lower().endswith(TABLE)


def is_packed(name: str) -> bool:
    """Whether a file is packed by its name."""
    return name.endswith(PACKED)


@contextlib.contextmanager
def opened(name: str) -> Iterator[IO[bytes]]:
    """A file, unpacked where its name says that it is packed, or standard input. Raises
    CannotOpen.
    """
    with streams.opened(name) as file:
        yield _unpacked(file, name, "rb") if is_packed(name) else file


def _unpacked(file: IO[bytes], name: str, mode: str) -> IO[bytes]:
    """A packed file read, or written, as if it were not."""
    if name.endswith(".gz"):
        import gzip

        # no hour of writing: the same answers are the same bytes
        return gzip.GzipFile(  # type: ignore[return-value]
            fileobj=file, mode=mode, filename="", mtime=0
        )
    try:
        from importlib import import_module

        names = ("compression.zstd", "zstandard")
        zstd = import_module(names[sys.version_info < (3, 14)])
    except ImportError:
        refuse("needs-zstandard", "IN")
    return zstd.open(file, mode)  # type: ignore[no-any-return]


def numbered(
    file: IO[bytes], *, table: bool, after: int, seen: Seen | None = None
) -> "Iterator[Numbered]":
    """The lines that are not blank with their numbers, those up to `after` passed over; the rows
    of a table as lines of JSON. Each is `seen` as it is read. Refuses an input that ends before
    `after`: its answers are others'. Raises CannotOpen where a packed file is broken.
    """
    lines: Iterator[bytes | Problem]  # a problem stands for a row that could not be read
    if table:
        from overdue_cli.batch.tables import as_lines

        text = TextIOWrapper(file, "utf-8-sig", errors="surrogateescape", newline="")
        lines = as_lines(text)
    else:
        text, lines = None, _lines(file)
    number = 0
    try:
        for number, line in enumerate(lines, 1):
            if seen is not None:
                seen(number, line)
            if number > after and (not isinstance(line, bytes) or line.strip()):
                yield number, line
        if number < after:
            refuse("resume-other-input", "IN")
    except (EOFError, ValueError, OSError, zlib.error) as error:
        name = str(getattr(file, "name", streams.PIPE))
        raise CannotOpen(name, errno.EIO, os.strerror(errno.EIO)) from error
    finally:
        if text is not None and not text.closed:
            text.detach()  # the file is its opener's to close


def _lines(file: IO[bytes]) -> Iterator[bytes]:
    """The lines; of one longer than any case may be only the beginning, which is then refused."""
    from overdue_cli.core.request.limits import MOST_BYTES

    most = MOST_BYTES + 1
    while line := file.readline(most):
        rest = line
        while len(rest) == most and not rest.endswith(b"\n"):
            rest = file.readline(most)
        yield line


@contextlib.contextmanager
def written(
    name: str | None, select: "Sequence[Part]", *, force: bool, going_on: OwnLines | None
) -> Iterator[tuple[Write, int, bytes]]:
    """How a line is written, and the number of the last line that is there already, and that line:
    to stdout, or to a file that grows. A table where the name says so. Raises CannotCreate.
    """
    if name is None:
        streams.need_stdout()
        yield _to_stdout, 0, b""
        return
    from overdue_cli.store.stream import lines_file

    with lines_file(Path(name), force=force, resume=going_on) as (file, last):
        target = _unpacked(file, name, "wb") if is_packed(name) else file
        row = _table(target, select, begun=bool(last)) if is_table(name) else None
        try:
            yield row or target.write, _number(last), last
        finally:
            if target is not file:
                target.close()


def _to_stdout(line: bytes) -> None:
    sys.stdout.buffer.write(line)


def _table(target: IO[bytes], select: "Sequence[Part]", *, begun: bool) -> Write:
    from overdue_cli.batch.tables import as_row, head

    if not begun:
        target.write(head(select))
    return lambda line: target.write(as_row(line, select))


def _number(last: bytes) -> int:
    """The number of a line that was written: of JSON, or of a table."""
    digits = last.removeprefix(b'{"line":').partition(b",")[0]
    return int(digits) if digits.isdigit() else 0

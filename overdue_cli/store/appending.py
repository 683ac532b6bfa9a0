"""Appending to a private file, line by line: one writer at a time, every line on the disk before
it is told, and nothing that was there is ever written over.
"""

import contextlib
import errno
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from overdue_cli.errors import CannotCreate
from overdue_cli.store import done
from overdue_cli.store.locks import UNWRITABLE, alone, wait_for_lock
from overdue_cli.store.places import sync_folder
from overdue_cli.store.stop import stoppable
from overdue_cli.store.writing import put

# Where an unfinished line of a stopped writer goes: NAME.torn.
TORN = ".torn"
_BLOCK = 1 << 20


def append(path: Path, most: int, line_for: Callable[[bytes], tuple[bytes, bytes]]) -> bool:
    """Append a line to a file that only its owner can read; make the file if it is not there.

    `line_for` gets what the file holds, of more than `most` bytes one more than that, to be
    refused by it, and returns the line, and the bytes of an unfinished line at
    the end, which are set aside in NAME.torn first; whether there were any is returned. What it
    raises leaves the file as it was. Raises CannotCreate, or OSError where the disk fails.
    """
    with stoppable(), _alone_if_replaceable(path), _opened(path) as handle:
        held = _most_of(handle, most)
        line, torn = line_for(held)
        size = len(held) - len(torn)
        if torn:
            _set_aside(path.with_name(path.name + TORN), torn)
            os.ftruncate(handle, size)
        try:
            _write_all(handle, line)
            os.fsync(handle)
        except BaseException:  # a full disk, or a stop: no part of a line stays
            with contextlib.suppress(OSError):
                os.ftruncate(handle, size)
            raise
        done.note(path)
    return bool(torn)


def rewrite(path: Path, most: int, data_for: Callable[[bytes], bytes]) -> None:
    """Put other bytes in the place of what a file holds, whole and at once, one writer at a time;
    make the file if it is not there.

    `data_for` gets what the file holds, as `line_for` of `append` does; what it raises leaves the
    file as it was. Raises CannotCreate, or OSError where the disk fails.
    """
    with stoppable(), alone(path):
        with _opened(path) as handle:
            data = data_for(_most_of(handle, most))
        put(path, data, force=True)  # not while it is open, which Windows refuses


@contextlib.contextmanager
def _alone_if_replaceable(path: Path) -> Iterator[None]:
    """Hold a file against those who would replace it: nobody does in a folder that takes no
    lock.
    """
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(alone(path))
        except CannotCreate as error:
            if error.number not in UNWRITABLE:
                raise
        yield


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[int]:
    """The file, open to append, its lock held. Raises CannotCreate."""
    while True:
        handle = _locked(path)
        try:
            # while this one waited for the lock, another may have put a new file in the place
            if path.exists() and os.path.samestat(os.fstat(handle), path.stat()):
                yield handle
                return
        finally:
            os.close(handle)


def _locked(path: Path) -> int:
    try:
        new = not path.exists()
        handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | _BINARY, 0o600)
    except OSError as error:
        raise CannotCreate(str(path), error.errno or 0, error.strerror or "") from error
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise CannotCreate(str(path), errno.ENODEV, os.strerror(errno.ENODEV))
        wait_for_lock(handle)
        if new:
            sync_folder(path.parent)
    except BaseException:
        os.close(handle)
        raise
    return handle


_BINARY = getattr(os, "O_BINARY", 0)


def _most_of(handle: int, most: int) -> bytes:
    """What a file holds, and of too much one byte too many: others wait while it is read."""
    os.lseek(handle, 0, os.SEEK_SET)
    parts, left = [], most + 1
    while left and (part := os.read(handle, min(_BLOCK, left))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _set_aside(path: Path, torn: bytes) -> None:
    """Keep an unfinished line, behind those kept before."""
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | _BINARY, 0o600)
    try:
        _write_all(handle, torn + b"\n")
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_all(handle: int, data: bytes) -> None:
    while data:
        data = data[os.write(handle, data) :]

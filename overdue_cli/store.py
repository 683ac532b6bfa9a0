"""Writing of private files: readable by their owner only, complete or not at all, and never over
an existing file unless asked.
"""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from overdue_cli.errors import CannotCreate

OWNER_ONLY, OWNER_ONLY_FOLDER = 0o600, 0o700


def write(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write a file that only its owner can read, over an existing one only with `force`.

    A stop at any moment leaves the old file or the new one, never a part. Raises CannotCreate, or
    OSError where the disk fails.
    """
    if not force and os.path.lexists(path):
        raise CannotCreate(str(path), errno.EEXIST, os.strerror(errno.EEXIST))
    with _creating(path):
        # Mode 0600 from the start, so that nobody else can open it before it is complete; in the
        # same folder, since a file can only be renamed in one step within its file system.
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())  # on the disk before it takes the name of the old file
        with _creating(path):
            Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def folder(path: Path) -> None:
    """Make a folder that only its owner can open, with default folders above it; an existing folder
    is left as it is.
    """
    with _creating(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir(mode=OWNER_ONLY_FOLDER, exist_ok=True)


@contextlib.contextmanager
def _creating(path: Path) -> Iterator[None]:
    """Turn a refusal of the operating system into CannotCreate."""
    try:
        yield
    except OSError as error:
        raise CannotCreate(str(path), error.errno or 0, error.strerror or "") from error


def _sync_folder(place: Path) -> None:
    """Write the folder's entry of a new name to the disk, so that it outlives a power failure."""
    if os.name == "nt":  # Windows cannot open a folder as a file
        return
    handle = os.open(place, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

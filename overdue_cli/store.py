"""Files for one person alone: whole or not at all, and never over another unless asked."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from overdue_cli.errors import CannotCreate

OWNER_ONLY, OWNER_ONLY_FOLDER = 0o600, 0o700


def write(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write a file that only its owner can read. Raises CannotCreate, or OSError where the disk
    fails.

    The data is complete on the disk under a name of its own before it takes the place of `path`, so
    that a stop at any moment leaves the old file or the new one.
    """
    if not force and os.path.lexists(path):
        raise CannotCreate(str(path), errno.EEXIST, os.strerror(errno.EEXIST))
    with _creating(path):
        handle, name = tempfile.mkstemp(
            prefix=".", suffix=".part", dir=path.parent
        )  # 0600 from the start
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with _creating(path):
            Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _settle(path.parent)


def folder(path: Path) -> None:
    """A folder that only its owner can open, and those above it as they are usually made; an
    existing one is left.
    """
    with _creating(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir(mode=OWNER_ONLY_FOLDER, exist_ok=True)


@contextlib.contextmanager
def _creating(path: Path) -> Iterator[None]:
    """What the system refuses here is a file that cannot be created."""
    try:
        yield
    except OSError as error:
        raise CannotCreate(str(path), error.errno or 0, error.strerror or "") from error


def _settle(place: Path) -> None:
    """Have the folder remember the new name, where a folder can be asked to."""
    if os.name == "nt":
        return
    handle = os.open(place, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

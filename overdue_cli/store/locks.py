"""Locks: one writer of a file at a time, on every system.

The lock is a file beside the one that is written, since that one may be replaced meanwhile, and on
Windows only while nobody has it open. It is named as a part is: what a killed writer left of it is
swept like one.
"""

import contextlib
import errno
import os
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from threading import Event

from overdue_cli.errors import CannotCreate
from overdue_cli.store.parts import PREFIX, SUFFIX

# In such a folder nobody replaces a file, and the lock of the file itself is enough.
UNWRITABLE = (errno.EACCES, errno.EPERM, errno.EROFS)
_TRIES, _PAUSE = 20, 0.05  # seconds


@contextlib.contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold a file against all who ask for it here, whether it is there or not. Raises
    CannotCreate.
    """
    beside = _place_of(path)
    handle = _locked(path, beside)
    try:
        yield
    finally:
        if os.name == "nt":  # which removes nothing that is open, here or by another who waits
            os.close(handle)
            with contextlib.suppress(OSError):
                beside.unlink()
        else:
            with contextlib.suppress(OSError):
                beside.unlink()
            os.close(handle)


def wait_for_lock(handle: int) -> None:
    """Wait until nobody else has the lock of a file that is open. Closing it gives it back."""
    if sys.platform == "win32":
        import msvcrt

        while True:
            os.lseek(handle, 0, os.SEEK_SET)
            try:
                msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
            except OSError as error:
                if error.errno != errno.EDEADLK:  # what it says after ten seconds
                    raise
            else:
                return
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX)


def _place_of(path: Path) -> Path:
    """The file that stands for the lock of another, by whatever name that one is called."""
    real = Path(os.path.realpath(path))
    # of two names with one number, one only waits for the other
    number = zlib.crc32(os.fsencode(os.path.normcase(real.name)))
    return real.with_name(f"{PREFIX}{number:08x}{SUFFIX}")


def _locked(path: Path, beside: Path) -> int:
    """The lock, held; where its last holder, or a sweep, removed it meanwhile, one made anew."""
    while True:
        try:
            handle = _made_or_there(beside)
        except OSError as error:
            raise CannotCreate(str(path), error.errno or 0, error.strerror or "") from error
        try:
            wait_for_lock(handle)
            if os.name == "nt" or _leads_to(beside, handle):
                return handle
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)


def _made_or_there(beside: Path) -> int:
    """The file of a lock, open. Windows refuses it for the moment in which another removes it."""
    for _ in range(_TRIES if os.name == "nt" else 0):
        try:
            return os.open(beside, os.O_RDWR | os.O_CREAT, 0o600)
        except PermissionError:
            Event().wait(_PAUSE)
    return os.open(beside, os.O_RDWR | os.O_CREAT, 0o600)


def _leads_to(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.lstat(), os.fstat(handle))
    except FileNotFoundError:
        return False

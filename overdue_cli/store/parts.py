"""Part files and folders: what is being written, under a name that says so, until it is whole.

A writer holds a lock on its part. What a killed writer left behind has no holder, and is removed by
the next run in that folder.
"""

import contextlib
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

PREFIX, SUFFIX = ".overdue-", ".part"
# What `tempfile` puts between: another name with both is somebody's own.
_MADE = re.compile(rf"{re.escape(PREFIX)}[a-z0-9_]{{8}}{re.escape(SUFFIX)}")
# Open within a folder on Windows, which opens no folders, as long as somebody writes there.
_HELD = ".held"


@dataclass(slots=True)
class Unfinished:
    """A file or folder that is being written; its lock is held as long as its handle is open."""

    path: Path
    handle: int

    def finish(self) -> None:
        """All of it is written, and its name comes next: Windows gives none to what is open."""
        if os.name == "nt":
            self.close()
            if self.path.is_dir():
                (self.path / _HELD).unlink()

    def close(self) -> None:
        handle, self.handle = self.handle, -1
        if handle >= 0:
            os.close(handle)


@contextlib.contextmanager
def part_file(place: Path) -> Iterator[Unfinished]:
    """A new file of mode 0600 in a folder, its lock held. Whatever still has that name at the end
    is removed.
    """
    # In the folder of the file to be, since a file takes another name in one step only within its
    # file system.
    part = Unfinished(*_locked(lambda: tempfile.mkstemp(SUFFIX, PREFIX, place)))
    try:
        yield part
    finally:
        part.close()
        part.path.unlink(missing_ok=True)


@contextlib.contextmanager
def part_folder(place: Path) -> Iterator[Unfinished]:
    """A new folder of mode 0700 in a folder, its lock held; removed at the end if it is there."""
    part = Unfinished(*_locked(lambda: _opened(tempfile.mkdtemp(SUFFIX, PREFIX, place))))
    try:
        yield part
    finally:
        part.close()
        shutil.rmtree(part.path, ignore_errors=True)


def sweep(place: Path) -> int:
    """Remove what stopped writers left in a folder; return how many.

    Only names made here, of this user, whose writer no longer holds its lock.
    """
    found = place.glob(f"{PREFIX}*{SUFFIX}")
    return sum(_removed(path) for path in found if _MADE.fullmatch(path.name))


def _locked(make: Callable[[], tuple[int, str]]) -> tuple[Path, int]:
    """What `make` made, locked. Between making and locking a sweep may have taken it for a left
    part: then it is made anew.
    """
    while True:
        handle, name = make()
        _lock(handle)
        if os.name == "nt" or _is_still(name, handle):
            return Path(name), handle
        os.close(handle)


def _opened(folder: str) -> tuple[int, str]:
    """A folder with a handle to lock it by."""
    if os.name == "nt":
        return os.open(Path(folder) / _HELD, os.O_CREAT | os.O_EXCL | os.O_RDWR), folder
    return os.open(folder, os.O_RDONLY), folder


def _is_still(name: str, handle: int) -> bool:
    """Whether a name still leads to what a handle has open."""
    try:
        return os.path.samestat(os.lstat(name), os.fstat(handle))
    except FileNotFoundError:
        return False


def _lock(handle: int) -> bool:
    """Take the lock of a part, if nobody holds it; there is none on Windows (`_removed_there`)."""
    if os.name == "nt":
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:  # held, or a file system without locks
        return False
    return True


def _removed(path: Path) -> bool:
    """Remove a part whose writer is gone; whether it was one."""
    if os.name == "nt":
        return _removed_there(path)
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    except OSError:  # a link, of somebody else, gone meanwhile
        return False
    try:
        about = os.fstat(handle)
        if not _is_ours(about) or not _lock(handle):
            return False
        if stat.S_ISDIR(about.st_mode):
            shutil.rmtree(path)
        else:
            path.unlink()
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


def _removed_there(path: Path) -> bool:
    """The same on Windows, which removes no file that is open: such a one has a writer."""
    try:
        if path.is_symlink():
            return False
        if path.is_dir():
            (path / _HELD).unlink()
            shutil.rmtree(path)
        else:
            path.unlink()
    except OSError:
        return False
    return True


def _is_ours(about: os.stat_result) -> bool:
    return about.st_uid == os.geteuid()

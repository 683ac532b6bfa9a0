"""Writing of private files and folders: readable by their owner only, complete or not at all, and
never over what is there unless asked.
"""

import contextlib
import errno
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from overdue_cli.errors import CannotCreate
from overdue_cli.store import done
from overdue_cli.store.parts import Unfinished, part_file, part_folder
from overdue_cli.store.stop import stoppable

OWNER_ONLY_FOLDER = 0o700
SHARED_FILE = 0o644


def write(path: Path, data: bytes, *, force: bool = False, shared: bool = False) -> None:
    """Write a file that only its owner can read, over an existing one only with `force`. One that
    is `shared` everybody can read: nothing of a case is in it.

    A stop at any moment leaves the old file or the new one, never a part, and of two writers
    without `force` one is refused. Raises CannotCreate, or OSError where the disk fails.
    """
    with stoppable(), _creating_part(path) as part:
        _fill(part.handle, data)
        if shared:
            part.path.chmod(SHARED_FILE)
        part.finish()
        with _creating(path):
            if force:
                part.path.replace(path)
            else:
                _take_name(part.path, path)
    _sync_folder(path.parent)
    done.note(path)


def write_folder(path: Path, files: Mapping[str, bytes], *, force: bool = False) -> Path | None:
    """Write a folder of files, by their names within it: all of them or none.

    It is written beside its place and then takes its name. Nothing may be there but an empty
    folder; with `force` what is there is set aside under another name, which is returned. Raises
    CannotCreate, or OSError where the disk fails.
    """
    with _creating(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    with stoppable(), _creating_part_folder(path) as part:
        for name, data in files.items():
            _write_within(part.path, name, data)
        part.finish()
        aside = _set_aside(path) if force and _is_full(path) else None
        with _creating(path):
            if os.name == "nt" and path.is_dir():
                path.rmdir()  # Windows gives no name that is taken, and be it by an empty folder
            part.path.rename(path)  # refused where a folder has files in it by now
    _sync_folder(path.parent)
    done.note(path)
    return aside


def place_named(name: str, *, force: bool, makes_folder: bool = False) -> Path:
    """The place a name asks to write to. Raises CannotCreate, before any work is done for it, for
    no name, one that the system does not take, the name of a folder (`x/`), without `force` for
    what is there, and in a folder that is not there, unless it is to be made, or not to be written
    to.
    """
    if not name:  # an empty path is the current folder, which nobody named
        raise CannotCreate(name, errno.ENOENT, os.strerror(errno.ENOENT))
    path, taken = Path(name), _is_taken(name)
    if name.endswith((os.sep, os.altsep or os.sep)) or (force and path.is_dir()):
        raise CannotCreate(name, errno.EISDIR, os.strerror(errno.EISDIR))
    if taken and not force:
        raise CannotCreate(name, errno.EEXIST, os.strerror(errno.EEXIST))
    folder = path.parent
    while makes_folder and not _is_taken(str(folder)):
        folder = folder.parent
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        number = errno.EACCES if folder.is_dir() else errno.ENOENT
        if _is_taken(str(folder)) and not folder.is_dir():
            number = errno.ENOTDIR
        raise CannotCreate(name, number, os.strerror(number))
    return path


def _is_taken(name: str) -> bool:
    """Whether anything has the name. Raises CannotCreate for one that nothing can have, such as one
    too long.
    """
    try:
        os.lstat(name)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise CannotCreate(name, error.errno or 0, error.strerror or "") from error
    return True


def folder_for(path: Path) -> None:
    """Make the folder of a file that everybody may read. Raises CannotCreate."""
    with _creating(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)


def folder_named(name: str, *, force: bool) -> Path:
    """The same for a folder: an empty one may be there, if it is not the one the program runs
    in.
    """
    if not name:
        raise CannotCreate(name, errno.ENOENT, os.strerror(errno.ENOENT))
    path = Path(name)
    with _creating(path):
        taken = _is_full(path) if not force else path.is_symlink()
        taken = taken or (path.exists() and path.samefile("."))
    if taken:
        raise CannotCreate(name, errno.EEXIST, os.strerror(errno.EEXIST))
    return path


def _fill(handle: int, data: bytes) -> None:
    """Write through a handle, to the disk, so that it is whole before it takes the name."""
    with os.fdopen(os.dup(handle), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _take_name(part: Path, path: Path) -> None:
    """Give a part its name, unless something has it by now. Raises FileExistsError then."""
    if os.name == "nt":
        part.rename(path)  # refuses an existing name there
        return
    try:
        path.hardlink_to(part)
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS):
            raise
        # No hard links on this file system: an empty file holds the name until it is replaced.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        part.replace(path)


def _write_within(folder: Path, name: str, data: bytes) -> None:
    target = folder / name
    for inner in reversed(target.relative_to(folder).parents[:-1]):
        (folder / inner).mkdir(mode=OWNER_ONLY_FOLDER, exist_ok=True)
    _fill_new(target, data)


def _fill_new(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        _fill(handle, data)
    finally:
        os.close(handle)


def _is_full(path: Path) -> bool:
    """Whether anything but an empty folder is there; a link is something."""
    if path.is_symlink() or not path.is_dir():
        return os.path.lexists(path)
    return any(path.iterdir())


def _set_aside(path: Path) -> Path:
    """Give what is there the first free name of NAME.old, NAME.old-2 …"""
    number = 1
    while True:
        aside = path.with_name(f"{path.name}.old" + (f"-{number}" if number > 1 else ""))
        if not os.path.lexists(aside):
            with _creating(path):
                path.rename(aside)
            return aside
        number += 1


@contextlib.contextmanager
def _creating_part(path: Path) -> Iterator[Unfinished]:
    with contextlib.ExitStack() as held:
        with _creating(path):
            part = held.enter_context(part_file(path.parent))
        yield part


@contextlib.contextmanager
def _creating_part_folder(path: Path) -> Iterator[Unfinished]:
    with contextlib.ExitStack() as held:
        with _creating(path):
            part = held.enter_context(part_folder(path.parent))
        yield part


@contextlib.contextmanager
def _creating(path: Path) -> Iterator[None]:
    """Turn a refusal of the operating system into CannotCreate."""
    try:
        yield
    except OSError as error:
        raise CannotCreate(str(path), error.errno or 0, error.strerror or "") from error


def _sync_folder(place: Path) -> None:
    """Write the folder's entry of a new name to the disk, so that it outlives a power failure.

    The file is there by now: a folder that cannot be read (mode 0300) is no reason to say
    otherwise.
    """
    if os.name == "nt":  # Windows cannot open a folder as a file
        return
    with contextlib.suppress(OSError):
        handle = os.open(place, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

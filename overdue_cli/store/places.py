"""Names that files and folders are to take: whether they can be written to, and the moment in which
they are taken.
"""

import contextlib
import errno
import os
import stat
from collections.abc import Collection, Iterator
from pathlib import Path

from overdue_cli.errors import CannotCreate, NotReplaced
from overdue_cli.store.inputs import refuse_input


def place_named(
    name: str, *, force: bool, makes_folder: bool = False, over_case: bool = False
) -> Path:
    """The place a name asks to write to. Raises CannotCreate, before any work is done for it, for
    no name, one that the system does not take, the name of a folder (`x/`), without `force` for
    what is there, and in a folder that is not there, unless it is to be made, or not to be written
    to; OutputIsInput for what this run reads (`store.inputs`).
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
    refuse_input(path, force=force, over_case=over_case)
    refuse_no_file(path)
    return path


def refuse_no_file(path: Path) -> None:
    """Refuse the name of what is there and no file, such as a device or a pipe: a file in its place
    would be no way to write to it, and the end of it. Raises NotReplaced.
    """
    with creating(path), contextlib.suppress(FileNotFoundError, NotADirectoryError):
        if not stat.S_ISREG(path.stat().st_mode):
            raise _not_replaced(path, "not-a-file")


def need_file(path: Path) -> None:
    """Refuse what is there and is neither file nor folder, before it is opened: a pipe that nobody
    writes to would be waited for. Raises OSError.
    """
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))


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
    with creating(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)


def folder_named(name: str, *, force: bool, own: Collection[str] = ()) -> Path:
    """The same for a folder: an empty one may be there, if it is not the one the program runs in;
    with `force` one that holds one of the files `own`, by which the program knows what it made.
    """
    if not name:
        raise CannotCreate(name, errno.ENOENT, os.strerror(errno.ENOENT))
    path = Path(name)
    with creating(path):
        taken = is_full(path) if not force else path.is_symlink()
        taken = taken or (path.exists() and path.samefile("."))
    if taken:
        raise CannotCreate(name, errno.EEXIST, os.strerror(errno.EEXIST))
    refuse_input(path, force=force)
    refuse_folder_of_others(path, own)
    return path


def refuse_folder_of_others(path: Path, own: Collection[str]) -> None:
    """Refuse the name of what is there and has none of the files `own` in it, and that of a folder
    somebody lives in: their home, the folder the program runs in, and those around them. Raises
    NotReplaced.
    """
    with creating(path):
        here = Path(os.path.realpath(path))
        full = is_full(path)
    lived_in = []
    for place in ("~", "."):
        with contextlib.suppress(RuntimeError, OSError):  # no home, a folder that is gone
            lived_in.append(Path(os.path.realpath(Path(place).expanduser())))
    known = not full or any((path / name).is_file() for name in own)
    if not known or any(place.is_relative_to(here) for place in lived_in):
        raise _not_replaced(path, "not-our-folder")


def _not_replaced(path: Path, code: str) -> NotReplaced:
    return NotReplaced(str(path), code, errno.EEXIST, os.strerror(errno.EEXIST))


def is_full(path: Path) -> bool:
    """Whether anything but an empty folder is there; a link is something."""
    if path.is_symlink() or not path.is_dir():
        return os.path.lexists(path)
    return any(path.iterdir())


def take_name(part: Path, path: Path) -> None:
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


@contextlib.contextmanager
def creating(path: Path) -> Iterator[None]:
    """Turn a refusal of the operating system into CannotCreate."""
    try:
        yield
    except OSError as error:
        raise CannotCreate(str(path), error.errno or 0, error.strerror or "") from error


def sync_folder(place: Path) -> None:
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

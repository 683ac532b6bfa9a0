"""Writing of private files and folders: readable by their owner only, complete or not at all, and
never over what is there unless asked.
"""

import contextlib
import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from overdue_cli.store import done
from overdue_cli.store.inputs import refuse_input
from overdue_cli.store.parts import Unfinished, part_file, part_folder
from overdue_cli.store.places import (
    creating,
    is_full,
    refuse_folder_of_others,
    refuse_no_file,
    sync_folder,
    take_name,
)
from overdue_cli.store.stop import stoppable

OWNER_ONLY_FOLDER = 0o700
SHARED_FILE = 0o644


def write(
    path: Path,
    data: bytes,
    *,
    force: bool = False,
    shared: bool = False,
    over_case: bool = False,
) -> None:
    """Write a file that only its owner can read, over an existing one only with `force`. One that
    is `shared` everybody can read: nothing of a case is in it.

    A stop at any moment leaves the old file or the new one, never a part, and of two writers
    without `force` one is refused. Raises CannotCreate, OutputIsInput for what this run reads or
    keeps, but its case with `over_case`, or OSError where the disk fails.
    """
    refuse_input(path, force=force, over_case=over_case)
    put(path, data, force=force, shared=shared)


def put(path: Path, data: bytes, *, force: bool, shared: bool = False) -> None:
    """The same for a file whose keeper writes it: it may be what this run reads."""
    with stoppable(), _creating_part(path) as part:
        _fill(part.handle, data)
        if shared:
            part.path.chmod(SHARED_FILE)
        part.finish()
        with creating(path):
            if force:
                refuse_no_file(path)
                part.path.replace(path)
            else:
                take_name(part.path, path)
    sync_folder(path.parent)
    done.note(path)


def write_folder(
    path: Path, files: Mapping[str, bytes], *, force: bool = False, own: Collection[str] = ()
) -> Path | None:
    """Write a folder of files, by their names within it: all of them or none.

    It is written beside its place and then takes its name. Nothing may be there but an empty
    folder; with `force` a folder that holds one of the files `own` is set aside under another name,
    which is returned. Raises CannotCreate, OutputIsInput, or OSError where the disk fails.
    """
    refuse_input(path, force=force)
    if force:
        refuse_folder_of_others(path, own)
    with creating(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    with stoppable(), _creating_part_folder(path) as part:
        for name, data in files.items():
            _write_within(part.path, name, data)
        part.finish()
        aside = _set_aside(path) if force and is_full(path) else None
        with creating(path):
            if os.name == "nt" and path.is_dir():
                path.rmdir()  # Windows gives no name that is taken, and be it by an empty folder
            part.path.rename(path)  # refused where a folder has files in it by now
    sync_folder(path.parent)
    done.note(path)
    return aside


def _fill(handle: int, data: bytes) -> None:
    """Write through a handle, to the disk, so that it is whole before it takes the name."""
    with os.fdopen(os.dup(handle), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


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


def _set_aside(path: Path) -> Path:
    """Give what is there the first free name of NAME.old, NAME.old-2 …"""
    number = 1
    while True:
        aside = path.with_name(f"{path.name}.old" + (f"-{number}" if number > 1 else ""))
        if not os.path.lexists(aside):
            with creating(path):
                path.rename(aside)
            return aside
        number += 1


@contextlib.contextmanager
def _creating_part(path: Path) -> Iterator[Unfinished]:
    with contextlib.ExitStack() as held:
        with creating(path):
            part = held.enter_context(part_file(path.parent))
        yield part


@contextlib.contextmanager
def _creating_part_folder(path: Path) -> Iterator[Unfinished]:
    with contextlib.ExitStack() as held:
        with creating(path):
            part = held.enter_context(part_folder(path.parent))
        yield part

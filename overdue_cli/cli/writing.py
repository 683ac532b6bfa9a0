"""What a command writes when it was asked to: the name is checked first, what stopped writers left
is cleared away, and both are told.
"""

import contextlib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from overdue_cli import store
from overdue_cli.cli.refusal import refuse
from overdue_cli.cli.sealed import as_named
from overdue_cli.cli.streams import PIPE, write
from overdue_cli.errors import OutputIsInput
from overdue_cli.words.language import Language


def write_file(
    name: str,
    data: bytes,
    language: Language,
    *,
    force: bool,
    where: str = "--output",
    over_case: bool = False,
) -> None:
    """Write a file for its owner alone, sealed where its name ends in `.age`; to stdout for `-`.
    `where` is the option that names it, `over_case` allows the case that was read. Raises
    CannotCreate.
    """
    if name == PIPE:
        write(data)
        return
    path = place_for(name, where, force=force, over_case=over_case)
    data = as_named(name, data)
    sweep_beside(path.parent, language)
    with inputs_kept(where):
        store.write(path, data, force=force, over_case=over_case)


def write_folder(
    name: str,
    files: Mapping[str, bytes],
    language: Language,
    *,
    force: bool,
    where: str,
    own: Collection[str],
) -> Path | None:
    """Write a folder whole; with `force` what was there is set aside, where it has one of the files
    `own`, and its new name returned. Raises CannotCreate.
    """
    path = folder_for(name, where, force=force, own=own)
    sweep_beside(path.parent, language)
    with inputs_kept(where):
        return store.write_folder(path, files, force=force, own=own)


def place_for(name: str, where: str, *, force: bool, over_case: bool = False) -> Path:
    """Where a file may be written, before any work is done for it. Refuses standard output, and
    what this run reads. Raises CannotCreate.
    """
    _need_name(name, where)
    with inputs_kept(where):
        return store.place_named(name, force=force, over_case=over_case)


def folder_for(name: str, where: str, *, force: bool, own: Collection[str]) -> Path:
    """The same for a folder."""
    _need_name(name, where)
    with inputs_kept(where):
        return store.folder_named(name, force=force, own=own)


def _need_name(name: str, where: str) -> None:
    if name == PIPE:
        refuse("needs-a-name", where)


@contextlib.contextmanager
def inputs_kept(where: str) -> Iterator[None]:
    """Within, a name that is read or kept in this run is refused by the option that gave it."""
    try:
        yield
    except OutputIsInput:
        refuse("output-is-input", where)


def sweep_beside(place: Path, language: Language) -> None:
    """In a folder that is written to, clear away unfinished files of earlier runs, and say so."""
    if count := store.sweep(place):
        from overdue_cli.cli.notices import tell
        from overdue_cli.words.cli.notices import NOTICES

        tell([language.text("notice.swept", NOTICES, count=count)])

"""What a command writes when it was asked to: the name is checked first, what stopped writers left
is cleared away, and both are told.
"""

from collections.abc import Mapping
from pathlib import Path

from overdue_cli import store
from overdue_cli.cli.sealed import as_named
from overdue_cli.words.language import Language


def write_file(name: str, data: bytes, language: Language, *, force: bool) -> None:
    """Write a file for its owner alone, sealed where its name ends in `.age`. Raises
    CannotCreate.
    """
    path = store.place_named(name, force=force)
    data = as_named(name, data)
    sweep_beside(path.parent, language)
    store.write(path, data, force=force)


def write_folder(
    name: str, files: Mapping[str, bytes], language: Language, *, force: bool
) -> Path | None:
    """Write a folder whole; with `force` what was there is set aside, and its new name returned.
    Raises CannotCreate.
    """
    path = store.folder_named(name, force=force)
    sweep_beside(path.parent, language)
    return store.write_folder(path, files, force=force)


def sweep_beside(place: Path, language: Language) -> None:
    """In a folder that is written to, clear away unfinished files of earlier runs, and say so."""
    if count := store.sweep(place):
        from overdue_cli.cli.notices import tell
        from overdue_cli.words.cli.notices import NOTICES

        tell([language.text("notice.swept", NOTICES, count=count)])

"""`overdue help NAME ...`: the help of a command, as `overdue NAME --help` shows it, or a page of
the manual by its subject.
"""

from typing import TYPE_CHECKING, Annotated

import click
import typer

from overdue_cli.cli import streams
from overdue_cli.cli.app import COMMANDS, Lang, from_function

if TYPE_CHECKING:
    from pathlib import Path

    from overdue_cli.manual.subjects import Subject


def help_(
    ctx: typer.Context,
    names: Annotated[list[str] | None, typer.Argument(metavar="[COMMAND|SUBJECT]...")] = None,
    html: Annotated[str | None, typer.Option("--html", metavar="FILE", help="manual-html")] = None,
    man: Annotated[str | None, typer.Option("--man", metavar="DIR", help="manual-man")] = None,
    force: Annotated[bool, typer.Option("--force", help="force")] = False,
    lang: Lang = None,
) -> None:
    """Show the help of a command or a page of the manual, that of the program where none is named;
    or write the whole manual as files.
    """
    root = ctx.find_root()
    asked = names or []
    if html is not None or man is not None:
        if asked:
            raise click.UsageError("the whole manual is written, not a page of it")
        _write(html, man, root.obj, force=force)
    elif asked and asked[0] not in COMMANDS:
        streams.write_long(_page(_subject(" ".join(asked)), root.obj))
    else:
        root.command.main(
            [*asked, "--help"], prog_name="overdue", standalone_mode=False, obj=root.obj
        )


def _write(html: str | None, man: str | None, language: str, *, force: bool) -> None:
    """Write the manual as one HTML file, as man pages, or as both: where both can be written."""
    from overdue_cli.cli.writing import place_for

    if html is not None and html != streams.PIPE:
        place_for(html, "--html", force=force)
    pages = {} if man is None else _man_pages(man, force=force)
    if html == streams.PIPE:
        from overdue_cli.cli.manual import html_file

        streams.write(html_file(language).encode("utf-8"))
    elif html is not None:
        from overdue_cli.cli.manual import html_file
        from overdue_cli.cli.spoken import spoken
        from overdue_cli.cli.writing import write_file

        write_file(
            html, html_file(language).encode("utf-8"), spoken(language), force=force, where="--html"
        )
    for path, page in pages.items():
        _write_man_page(path, page, force=force)
    if man is not None:
        _tell_how_to_read(man, len(pages), language)


def _man_pages(place: str, *, force: bool) -> "dict[Path, bytes]":
    """The man pages of every language, by their places below a folder such as share/man. Raises
    CannotCreate where one is there already, unless `force` is given.
    """
    import errno
    import os
    from pathlib import Path

    from overdue_cli.cli.manual import man_pages
    from overdue_cli.cli.refusal import refuse
    from overdue_cli.errors import CannotCreate
    from overdue_cli.store import place_named

    if not place:  # an empty path is the current folder, which nobody named
        raise CannotCreate(place, errno.ENOENT, os.strerror(errno.ENOENT))
    if place == streams.PIPE:
        refuse("needs-a-name", "--man")
    pages = {Path(place) / name: text.encode("utf-8") for name, text in man_pages()}
    for path in pages:
        place_named(str(path), force=force, makes_folder=True)
    return pages


def _write_man_page(path: "Path", page: bytes, *, force: bool) -> None:
    from overdue_cli import store

    store.folder_for(path)
    store.write(path, page, force=force, shared=True)


def _tell_how_to_read(place: str, count: int, code: str) -> None:
    """To stderr: how many pages were written, and the command that shows one. `man` looks into
    this folder by itself only where it is set up to; it takes a language from a locale that is
    installed, and so is told the folder of the language.
    """
    import sys
    from pathlib import Path

    from overdue_cli.cli.manners import QUIET, is_on
    from overdue_cli.cli.manual import MAN_FOLDERS
    from overdue_cli.cli.notices import tell
    from overdue_cli.cli.pasting import as_typed
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.render.clean import clean
    from overdue_cli.words.manual import MANUAL

    if sys.stderr is None or is_on(QUIET):
        return
    tell([spoken(code).text("manual.man-written", MANUAL, count=count, place=place)])
    folder = as_typed(str((Path(place) / MAN_FOLDERS[code]).absolute()))
    sys.stderr.write(f"    {clean(f'man -M {folder} overdue')}\n")


def _subject(asked: str) -> "Subject":
    """The subject asked for. Raises BadFlags with what was probably meant."""
    from overdue_cli.cli.refusal import refuse
    from overdue_cli.cli.subjects import all_names, subject_named

    found = subject_named(asked)
    if found is None:
        refuse("unknown-subject", "help", (*COMMANDS, *all_names()), given=asked)
    return found


def _page(subject: "Subject", language: str) -> str:
    from overdue_cli.cli.manual import subject_page
    from overdue_cli.render import terminal

    return terminal.render(subject_page(subject, language))


def help_command() -> click.Command:
    """`overdue help`."""
    return from_function("help", help_)

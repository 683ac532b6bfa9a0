"""`overdue help NAME ...`: the help of a command, as `overdue NAME --help` shows it, or a page of
the manual by its subject.
"""

from typing import TYPE_CHECKING, Annotated

import click
import typer

from overdue_cli.cli import streams
from overdue_cli.cli.app import COMMANDS, Lang, from_function

if TYPE_CHECKING:
    from overdue_cli.manual.subjects import Subject


def help_(
    ctx: typer.Context,
    names: Annotated[list[str] | None, typer.Argument(metavar="[COMMAND|SUBJECT]...")] = None,
    lang: Lang = None,
) -> None:
    """Show the help of a command or a page of the manual; that of the program where none is
    named.
    """
    root = ctx.find_root()
    asked = names or []
    if asked and asked[0] not in COMMANDS:
        streams.write_long(_page(_subject(" ".join(asked)), root.obj))
        return
    root.command.main([*asked, "--help"], prog_name="overdue", standalone_mode=False, obj=root.obj)


def _subject(asked: str) -> "Subject":
    """The subject asked for. Raises BadFlags with what was probably meant."""
    from overdue_cli.cli.refusal import refuse
    from overdue_cli.cli.subjects import all_names, subject_named

    found = subject_named(asked)
    if found is None:
        refuse("unknown-subject", "help", (*COMMANDS, *all_names()), given=asked)
    return found


def _page(subject: "Subject", language: str) -> str:
    from overdue_cli.manual.reading import page_of
    from overdue_cli.render import terminal
    from overdue_cli.words.catalog import TRADITIONAL, catalog_place

    made = catalog_place() / TRADITIONAL / "manual" if language == TRADITIONAL else None
    return terminal.render(page_of(subject, language, made))


def help_command() -> click.Command:
    """`overdue help`."""
    return from_function("help", help_)

"""`overdue help NAME ...`: the help of a command, as `overdue NAME --help` shows it."""

from typing import Annotated

import click
import typer

from overdue_cli.cli.app import Lang, from_function


def help_(
    ctx: typer.Context,
    names: Annotated[list[str] | None, typer.Argument(metavar="[COMMAND]...")] = None,
    lang: Lang = None,
) -> None:
    """Show the help of a command; of the program where none is named."""
    root = ctx.find_root()
    root.command.main(
        [*(names or ()), "--help"], prog_name="overdue", standalone_mode=False, obj=root.obj
    )


def help_command() -> click.Command:
    """`overdue help`."""
    return from_function("help", help_)

"""The command tree."""

from typing import Annotated

import click
import typer
from click.shell_completion import CompletionItem
from typer.core import TyperCommand, TyperGroup

from overdue_cli import __version__
from overdue_cli.cli.helping import Context, translate


class Group(TyperGroup):
    context_class = Context

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """`overdue reconcile` is `overdue calc reconcile`; it is built only when asked for."""
        if cmd_name == "reconcile":
            from overdue_cli.cli.calc import CalcCommand

            return CalcCommand(cmd_name)
        return super().get_command(ctx, cmd_name)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        translate(self, ctx)
        super().format_help(ctx, formatter)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        translate(self, ctx)
        return super().shell_complete(ctx, incomplete)


class Command(TyperCommand):
    context_class = Context

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        translate(self, ctx)
        super().format_help(ctx, formatter)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        translate(self, ctx)
        return super().shell_complete(ctx, incomplete)


app = typer.Typer(
    name="overdue",
    cls=Group,
    help="app",
    epilog="statuses",
    invoke_without_command=True,
    rich_markup_mode=None,
    suggest_commands=False,  # click does it, in the user's language; typer would say it once more in English
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

# A text in `help` is a key of words/commands.py.
Lang = Annotated[str | None, typer.Option("--lang", metavar="zh|en", help="lang")]


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"overdue-cli {__version__}")
        raise typer.Exit


@app.callback()
def begin(
    ctx: typer.Context,
    lang: Lang = None,
    plain: Annotated[bool, typer.Option("--plain", help="plain")] = False,
    save: Annotated[str | None, typer.Option("--save", metavar="FILE", help="save")] = None,
    version: Annotated[bool, typer.Option("--version", callback=_show_version, is_eager=True, help="version")] = False,
) -> None:
    """Alone, it asks; with a command, it does that."""
    if ctx.invoked_subcommand is None:
        from overdue_cli.cli.talk import talk

        talk(ctx.obj, plain=plain, save_as=save)

"""The command tree, and help that speaks the user's language when it is shown."""

from collections.abc import Iterable, Mapping
from typing import Annotated

import click
import typer
from click.shell_completion import CompletionItem
from typer.core import TyperCommand, TyperGroup

from overdue_cli import __version__


def translate(command: click.Command, ctx: click.Context) -> None:
    """Put the user's language into everything help shows of this command."""
    from overdue_cli.words.commands import HELP
    from overdue_cli.words.i18n import Language
    from overdue_cli.words.languages import language_of

    code = ctx.find_root().obj
    language = Language(code if isinstance(code, str) else language_of({}))

    words: Mapping[str, str] = HELP
    if isinstance(text := command.help, str) and text.startswith("calc"):
        from overdue_cli.words.calculations import templates

        words = HELP | templates()

    def said(text: str | None) -> str | None:
        key = f"help.{text}"
        return language.text(key, words) if key in words else text

    command.help, command.epilog = said(command.help), said(command.epilog)
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            parameter.help = said(parameter.help)
    for sub in getattr(command, "commands", {}).values():
        sub.help, sub.short_help = said(sub.help), None


class Formatter(click.HelpFormatter):
    """Lines end where Chinese may end them; click counts a wide character as one cell."""

    def write_text(self, text: str) -> None:
        self._write_lines(" " * self.current_indent, self.current_indent, text)

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        listed = list(rows)
        column = self.current_indent + min(col_max, max(len(term) for term, _ in listed)) + col_spacing
        for term, text in listed:
            first = " " * self.current_indent + term
            if len(first) > column - col_spacing:
                self.write(f"{first}\n")
                first = ""
            self._write_lines(first.ljust(column), column, text)

    def _write_lines(self, first: str, indent: int, text: str) -> None:
        from overdue_cli.render.lines import wrap

        for index, line in enumerate(wrap(text, self.width - indent)):
            self.write(f"{' ' * indent if index else first}{line}".rstrip() + "\n")


class Context(click.Context):
    formatter_class = Formatter


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

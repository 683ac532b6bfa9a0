"""The command tree: one table of commands, each built when it is asked for."""

from collections.abc import Callable
from importlib import import_module
from typing import Annotated, Any

import click
import typer
from typer.core import TyperCommand, TyperGroup

from overdue_cli import __version__
from overdue_cli.cli import streams
from overdue_cli.cli.help import Spoken, SpokenGroup
from overdue_cli.cli.manners import SWITCHES, with_switches_behind
from overdue_cli.words.catalog import LANGUAGES

# Name -> the module of cli/commands that holds it, and what makes the command there.
COMMANDS = {
    "help": ("helping", "help_command"),
    "products": ("listing", "products_command"),
    "rules": ("listing", "rules_command"),
    "schema": ("schema", "schema_command"),
    "advise": ("advise", "Advise"),
    "ask": ("ask", "AskCommand"),
    "compare": ("compare", "Compare"),
    "calc": ("calc", "CalcGroup"),
    "check-message": ("check_message", "check_message_command"),
    "credit-report": ("credit_report", "CreditReportCommand"),
    "letter": ("letters", "LetterCommand"),
    "pack": ("letters", "PackCommand"),
    "batch": ("batch", "batch_command"),
    "describe": ("describe", "describe_command"),
    "mcp": ("mcp", "mcp_command"),
    "log": ("log", "log_command"),
    "import": ("imports", "ImportCommand"),
    "next": ("next", "NextCommand"),
    "desk": ("desk", "desk_command"),
    "reconcile": ("calc", "Reconcile"),
}
# `overdue reconcile` is `overdue calc reconcile`, where help lists it.
UNLISTED = frozenset({"reconcile"})


class Group(SpokenGroup, TyperGroup):
    """The program: its commands are loaded one by one."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name in COMMANDS if name not in UNLISTED]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        if cmd_name not in self.commands:
            module, maker = COMMANDS[cmd_name]
            self.commands[cmd_name] = getattr(
                import_module(f"overdue_cli.cli.commands.{module}"), maker
            )()
        return self.commands[cmd_name]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands, and behind them the subjects of the manual."""
        super().format_commands(ctx, formatter)
        from overdue_cli.cli.spoken import spoken
        from overdue_cli.cli.subjects import listed
        from overdue_cli.words.cli.subjects import SUBJECT_WORDS

        language = spoken(ctx.find_root().obj)
        with formatter.section(language.text("subjects.title", SUBJECT_WORDS)):
            formatter.write_dl(listed(language))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """`overdue --json advise` is `overdue advise --json`; alone, `--json` is of no command."""
        try:
            return super().parse_args(ctx, with_switches_behind(args))
        except click.NoSuchOption as error:
            if error.option_name not in SWITCHES:
                raise
            from overdue_cli.cli.refusal import refuse

            refuse("switch-alone", error.option_name)


class Command(Spoken, TyperCommand):
    """A command that typer reads off a function."""


app = typer.Typer(
    name="overdue",
    cls=Group,
    help="app",
    epilog="statuses",
    invoke_without_command=True,
    rich_markup_mode=None,
    # click does it, in the user's language; typer would say it once more in English
    suggest_commands=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

# A text in `help` is a key of words/cli/commands.py.
Lang = Annotated[str | None, typer.Option("--lang", metavar="|".join(LANGUAGES), help="lang")]


def from_function(name: str, function: Callable[..., Any]) -> click.Command:
    """The command that typer reads off a function's parameters."""
    alone = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    alone.command(name, cls=Command, help=name)(function)
    return typer.main.get_command(alone)


def _show_version(wanted: bool) -> None:
    if wanted:
        streams.write(f"overdue-cli {__version__}\n")
        raise typer.Exit


@app.callback()
def begin(
    ctx: typer.Context,
    lang: Lang = None,
    plain: Annotated[bool, typer.Option("--plain", help="plain")] = False,
    no_input: Annotated[bool, typer.Option("--no-input", help="no-input")] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="quiet")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="debug")] = False,
    save: Annotated[str | None, typer.Option("--save", metavar="FILE", help="save")] = None,
    case: Annotated[str | None, typer.Option("--case", metavar="FILE", help="case-alone")] = None,
    version: Annotated[
        bool, typer.Option("-V", "--version", callback=_show_version, is_eager=True, help="version")
    ] = False,
) -> None:
    """Alone, it asks; with a command, it does that. `plain` to `debug` are taken by `take_manners`,
    wherever they stand; here they are for help and completion.
    """
    if ctx.invoked_subcommand is None:
        from overdue_cli.cli.commands.interview import talk

        talk(ctx.obj, save_as=save, kept=case)

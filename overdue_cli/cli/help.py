"""Help that speaks the user's language when it is shown."""

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import click

from overdue_cli.cli import streams
from overdue_cli.cli.help_layout import Formatter, typed

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from overdue_cli.words.template import Text


# What the help of an option begins with that is a field of an entry of a log.
OF_ENTRY = "log-field."


def translate(command: click.Command, ctx: click.Context) -> None:
    """Put the user's language into everything help shows of this command."""
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.words.catalog import language_of
    from overdue_cli.words.cli.commands import HELP

    code = ctx.find_root().obj
    language = spoken(code if isinstance(code, str) else language_of({}))

    words: Mapping[str, Text] = HELP
    if isinstance(text := command.help, str) and text.startswith("calc"):
        from overdue_cli.words.calc import templates

        words = HELP | templates()
    elif any((each or "").startswith("desk") for each in _helps(command, ctx)):
        from overdue_cli.words.cli.desk import DESK_HELP

        words = HELP | DESK_HELP
    elif any((each or "").startswith("log") for each in _helps(command, ctx)):
        from overdue_cli.words.cli.log import LOG_HELP

        words = HELP | LOG_HELP

    def said(text: str | None) -> str | None:
        if text is not None and text.startswith(OF_ENTRY):
            from overdue_cli.words.cli.log import help_of_field

            return help_of_field(text.removeprefix(OF_ENTRY), language)
        key = f"help.{text}"
        return language.text(key, words) if key in words else text

    command.help, command.epilog = said(command.help), said(command.epilog)
    for parameter in command.get_params(ctx):
        if isinstance(parameter, click.Option):
            parameter.help = said(parameter.help)
    if isinstance(command, click.Group):
        for sub in (command.get_command(ctx, name) for name in command.list_commands(ctx)):
            assert sub is not None, "a group has what it lists"
            sub.help = said(sub.help)
            sub.short_help = first_sentence(sub.help or "")


def _helps(command: click.Command, ctx: click.Context) -> list[str | None]:
    """The help of a command, and of each of its options."""
    options = (each for each in command.get_params(ctx) if isinstance(each, click.Option))
    return [command.help, *(each.help for each in options)]


def first_sentence(text: str) -> str:
    """The first sentence: what a list says of a command. click's own cut counts words between
    blanks, of which Chinese has none, and would leave three dots alone.
    """
    return re.split(r"(?<=。)|(?<=\.)\s", text, maxsplit=1)[0]


class Context(click.Context):
    formatter_class = Formatter


class Spoken(click.Command):
    """A command, or a group, whose help and completion speak the language of the one who reads
    them.
    """

    context_class = Context
    version: click.Option | None = None

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The options; beside `--json`, whichever command has it, that which chooses its schema."""
        params = super().get_params(ctx)
        place = next((n for n, each in enumerate(params, 1) if "--json" in each.opts), None)
        if place is None:
            return params
        if self.version is None:
            self.version = schema_version_option()
        return [*params[:place], self.version, *params[place:]]

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        streams.need_stdout()
        translate(self, ctx)
        super().format_help(ctx, formatter)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What it does, and before all options how it looks in use."""
        super().format_help_text(ctx, formatter)
        from overdue_cli.cli.spoken import spoken
        from overdue_cli.words.cli.commands import HELP
        from overdue_cli.words.cli.examples import EXAMPLES

        examples = EXAMPLES.get(ctx.command_path.partition(" ")[2], ())
        if not examples:
            return
        with formatter.section(spoken(ctx.find_root().obj).text("help.examples", HELP)):
            for example in examples:
                formatter.write(typed(example, formatter.current_indent, formatter.width))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Of an option that takes one value and stands there twice the last counts, as everywhere,
        but not silently.
        """
        if ctx.resilient_parsing:  # a shell asks what may stand here
            from overdue_cli.cli.completion import completed_by_shell

            completed_by_shell(self.get_params(ctx))
            return super().parse_args(ctx, args)
        for flag in _told_twice(self, self.get_params(ctx), args):
            ctx.find_root().call_on_close(partial(_tell_last_counts, flag, ctx))
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # whose help is named
            if isinstance(error, click.NoSuchOption):
                meant = _meant(error.option_name, self.get_params(ctx))
                if meant:
                    raise click.NoSuchOption(
                        error.option_name, possibilities=meant, ctx=error.ctx
                    ) from error
            raise

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list["CompletionItem"]:
        translate(self, ctx)
        return super().shell_complete(ctx, incomplete)


def _meant(name: str, params: Sequence[click.Parameter]) -> list[str]:
    """Options that were meant by one there is not: those that end with it, as --annual-rate with
    --rate, before any spelt alike.
    """
    tail = f"-{name.lstrip('-')}"
    return [flag for each in params for flag in each.opts if flag.endswith(tail)]


def schema_version_option() -> click.Option:
    """`--schema-version`: a program names the schema it was written for, and is told where there is
    none of that number.
    """
    return click.Option(
        ["--schema-version", "schema_version"],
        metavar="N",
        help="schema-version",
        expose_value=False,
        callback=_known_version,
    )


def _known_version(ctx: click.Context, option: click.Parameter, value: str | None) -> None:
    if value is None or ctx.resilient_parsing:
        return
    from overdue_cli.cli.refusal import refuse
    from overdue_cli.wire.encoding import SCHEMA_VERSION

    if value != str(SCHEMA_VERSION):
        refuse("no-such-schema", "--schema-version", (str(SCHEMA_VERSION),))


class SpokenGroup(Spoken, click.Group):
    """A group of commands, which of a misspelt one says what was probably meant."""

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list["CompletionItem"]:
        """The same as click's, with the whole of what a command does."""
        items = super().shell_complete(ctx, incomplete)
        for item in items:
            command = self.get_command(ctx, item.value)
            if command is not None:
                item.help = command.help
        return items

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name[:1] != "-" and self.get_command(ctx, name) is None:
            raise NoSuchCommand(name, self.list_commands(ctx), ctx)
        return super().resolve_command(ctx, args)


class NoSuchCommand(click.UsageError):
    """A misspelt command, with what was probably meant."""

    def __init__(self, name: str, known: Sequence[str], ctx: click.Context) -> None:
        from difflib import get_close_matches

        # click's own sentences, which the catalogs hold; its error would know only loaded commands
        said = _("No such command {name!r}.").format(name=name)
        near = get_close_matches(name, known)
        if near:
            meant = ngettext(
                "Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)", len(near)
            )
            said += " " + meant.format(possibility=near[0], possibilities=", ".join(near))
        super().__init__(said, ctx)


def _tell_last_counts(flag: str, ctx: click.Context) -> None:
    """Behind an answer; where there is none, its error stands alone."""
    if sys.exc_info()[0] is not None:
        return
    from overdue_cli.cli.notices import tell
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.words.cli.notices import NOTICES

    tell([spoken(ctx.find_root().obj).text("notice.told-twice", NOTICES, where=flag)])


def _told_twice(
    command: click.Command, params: Iterable[click.Parameter], args: Iterable[str]
) -> list[str]:
    """The options of a command that take one value and are given more."""
    single = {
        name: not option.is_flag
        for option in params
        if isinstance(option, click.Option) and not (option.multiple or option.count)
        for name in option.opts
    }
    seen: list[str] = []
    twice: list[str] = []
    waiting = iter(args)
    for argument in waiting:
        if argument == "--" or (isinstance(command, click.Group) and argument[:1] != "-"):
            break
        name, equals, _ = argument.partition("=")
        if name not in single:
            continue
        if single[name] and not equals:
            next(waiting, None)
        if single[name] and name in seen and name not in twice:
            twice.append(name)
        seen.append(name)
    return twice

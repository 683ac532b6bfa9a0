"""`overdue describe`: commands, options and exit statuses as data, for programs that make manuals,
completion or forms of them.
"""

from collections.abc import Iterator
from typing import Annotated, Any

import click
import typer

from overdue_cli.cli import streams
from overdue_cli.cli.app import Lang, from_function
from overdue_cli.cli.help import Context, translate
from overdue_cli.errors import ExitStatus


def describe(
    ctx: typer.Context,
    json: Annotated[bool, typer.Option("--json", help="json")] = True,
    lang: Lang = None,
) -> None:
    """Print the whole command line as JSON, which it always is: `--json` may stand there, as
    everywhere.
    """
    from overdue_cli.core.letters.registry import LETTER_KINDS
    from overdue_cli.library.schemas import SCHEMAS
    from overdue_cli.wire.encoding import published

    root = ctx.find_root().command
    told = {
        "tool": "overdue",
        "commands": [*commands_told(root, ctx)],
        "letters": [*LETTER_KINDS],
        "schemas": [*SCHEMAS],
        "statuses": {status.name.lower().replace("_", "-"): int(status) for status in ExitStatus},
    }
    streams.write(published(told))


def commands_told(
    command: click.Command, ctx: click.Context, path: tuple[str, ...] = ()
) -> Iterator[dict[str, Any]]:
    """The command itself, and those below it."""
    own = Context(command, info_name=command.name, parent=ctx)
    translate(command, own)
    yield {
        "path": [*path],
        "help": command.help or "",
        "parameters": [_parameter(each, own) for each in command.get_params(own)],
    }
    if isinstance(command, click.Group):
        for name in command.list_commands(own):
            below = command.get_command(own, name)
            assert below is not None, "a group has what it lists"
            yield from commands_told(below, own, (*path, name))


def _parameter(parameter: click.Parameter, ctx: click.Context) -> dict[str, Any]:
    """An option or an argument; `values` is how many it takes, 0 for a switch."""
    switch = isinstance(parameter, click.Option) and parameter.is_flag
    return {
        "name": parameter.name,
        "kind": parameter.param_type_name,
        "flags": [*parameter.opts, *parameter.secondary_opts] if _is_option(parameter) else [],
        "metavar": "" if switch else parameter.make_metavar(ctx),
        "values": 0 if switch else 1,
        "repeats": bool(getattr(parameter, "multiple", False)) or parameter.nargs == -1,
        "required": parameter.required,
        "help": getattr(parameter, "help", None) or "",
    }


def _is_option(parameter: click.Parameter) -> bool:
    return isinstance(parameter, click.Option)


def describe_command() -> click.Command:
    """`overdue describe`."""
    return from_function("describe", describe)

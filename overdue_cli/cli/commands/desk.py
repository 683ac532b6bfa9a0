"""`overdue desk`: a counsellor's clients under an alias, in one file the counsellor names."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import click

from overdue_cli.cli.commands.desk_options import OPTIONS, TOLD_BEFORE
from overdue_cli.cli.help import Spoken, SpokenGroup

# Name -> the module of cli/commands that does it, and the function there.
COMMANDS = {
    "new": ("desk_files", "new"),
    "add": ("desk_clients", "add"),
    "today": ("desk_today", "today"),
    "list": ("desk_today", "list_all"),
    "open": ("desk_clients", "open_one"),
    "session": ("desk_sessions", "session"),
    "handout": ("desk_pages", "handout"),
    "compare": ("desk_pages", "compare"),
    "stats": ("desk_stats", "stats"),
    "export": ("desk_exchange", "export"),
    "import": ("desk_exchange", "import_"),
    "refresh": ("desk_files", "refresh"),
    "backup": ("desk_files", "backup"),
    "forget": ("desk_files", "forget"),
}


class DeskGroup(SpokenGroup):
    """What can be done at a desk; each command is built when it is asked for."""

    def __init__(self) -> None:
        at = click.Option(["--at", "at_"], metavar="PATH", help="desk-at")
        super().__init__("desk", help="desk", params=[at], callback=self._place)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in COMMANDS and cmd_name not in self.commands:
            self.commands[cmd_name] = _made(cmd_name)
        return self.commands.get(cmd_name)

    def _place(self, at_: str | None) -> None:
        click.get_current_context().meta[TOLD_BEFORE] = at_


class DeskCommand(Spoken):
    """One command of the desk; what it does gets the values of its options."""

    def __init__(self, name: str) -> None:
        super().__init__(name, params=OPTIONS[name](), callback=self._run, help=f"desk.{name}")

    def _run(self, **values: Any) -> None:
        module, function = COMMANDS[self.name or ""]
        found = import_module(f"overdue_cli.cli.commands.{module}")
        work: Callable[[Mapping[str, Any]], None] = getattr(found, function)
        work(values)


def _made(name: str) -> click.Command:
    if name == "add":  # the options of a case are read off its records, for this one alone
        from overdue_cli.cli.commands.desk_clients import DeskAdd

        return DeskAdd()
    return DeskCommand(name)


def desk_command() -> click.Command:
    """`overdue desk`."""
    return DeskGroup()

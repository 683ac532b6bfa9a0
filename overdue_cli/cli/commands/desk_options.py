"""The options of `overdue desk`, command by command."""

from collections.abc import Callable

import click

ALIAS = "alias"
# Where the group keeps a place told before the command: `overdue desk --at PATH today`.
TOLD_BEFORE = "overdue_cli.desk"


def _shared() -> list[click.Parameter]:
    return [
        click.Option(["--at", "at_"], metavar="PATH", help="desk-at"),
        click.Option(["--json", "json_"], is_flag=True, help="json"),
    ]


def alias_argument() -> click.Argument:
    """Whom a command is about."""
    return click.Argument([ALIAS], metavar="ALIAS")


def _as_of() -> click.Option:
    return click.Option(["--as-of", "as_of"], metavar="DATE", help="desk-as-of")


def _force() -> click.Option:
    return click.Option(["--force", "force"], is_flag=True, help="force")


def _new() -> list[click.Parameter]:
    return _shared()


def add_options() -> list[click.Parameter]:
    """What `desk add` takes beside the options of a case."""
    return [
        click.Option(["--log", "log"], metavar="FILE", help="desk-log"),
        click.Option(["--drop-log", "drop_log"], is_flag=True, help="desk-drop-log"),
        click.Option(["--attach", "attach"], multiple=True, metavar="FILE", help="desk-attach"),
        *_shared(),
    ]


def _today() -> list[click.Parameter]:
    return [
        click.Option(["--ahead", "ahead"], metavar="N", help="desk-ahead"),
        click.Option(["--silent", "silent"], metavar="N", help="desk-silent"),
        _as_of(),
        *_shared(),
    ]


def _open() -> list[click.Parameter]:
    return [alias_argument(), *_shared()]


def _session() -> list[click.Parameter]:
    return [
        alias_argument(),
        click.Option(["--on", "on"], metavar="DATE", help="desk-on"),
        click.Option(["--advised", "advised"], multiple=True, metavar="TEXT", help="desk-advised"),
        click.Option(["--client", "client"], multiple=True, metavar="[DATE:]TEXT", help="desk-do"),
        click.Option(["--me", "me"], multiple=True, metavar="[DATE:]TEXT", help="desk-me"),
        click.Option(["--done", "done"], metavar="N,N", help="desk-done"),
        click.Option(["--drop", "drop"], metavar="N,N", help="desk-drop"),
        click.Option(["--next", "next"], metavar="DATE", help="desk-next"),
        click.Option(
            ["--outcome", "outcome"],
            metavar="open|agreed|settled|in-court|referred|ended",
            help="desk-outcome",
        ),
        click.Option(["--request", "request_"], metavar="FILE|-", help="desk-request"),
        click.Option(["--undo", "undo"], is_flag=True, help="desk-undo"),
        *_shared(),
    ]


def _handout() -> list[click.Parameter]:
    return [
        alias_argument(),
        click.Option(["--session", "session"], metavar="N", help="desk-session-number"),
        click.Option(["-o", "--output", "output"], metavar="FILE", help="desk-page"),
        _force(),
        *_shared(),
    ]


def _compare() -> list[click.Parameter]:
    return [
        alias_argument(),
        click.Option(["--cases", "cases"], metavar="N,N", help="desk-cases"),
        click.Option(["--sessions", "sessions"], metavar="N,N", help="desk-sessions"),
        *_shared(),
    ]


def _export() -> list[click.Parameter]:
    return [
        alias_argument(),
        click.Option(["--case", "case"], is_flag=True, help="desk-export-case"),
        click.Option(["--log", "log"], is_flag=True, help="desk-export-log"),
        click.Option(["-o", "--output", "output"], metavar="FILE", help="desk-output"),
        _force(),
        *_shared(),
    ]


def _import() -> list[click.Parameter]:
    return [
        click.Argument(["file"], metavar="FILE|-"),
        click.Option(["--as", "as_"], metavar="ALIAS", help="desk-rename"),
        _as_of(),
        *_shared(),
    ]


def _refresh() -> list[click.Parameter]:
    return [
        click.Argument([ALIAS], metavar="[ALIAS]", required=False),
        _as_of(),
        *_shared(),
    ]


def _backup() -> list[click.Parameter]:
    return [
        click.Argument(["file"], metavar="FILE"),
        _force(),
        *_shared(),
    ]


def _forget() -> list[click.Parameter]:
    return [
        alias_argument(),
        click.Option(["--yes", "yes"], is_flag=True, help="desk-yes"),
        *_shared(),
    ]


OPTIONS: dict[str, Callable[[], list[click.Parameter]]] = {
    "new": _new,
    "today": _today,
    "list": _shared,
    "open": _open,
    "session": _session,
    "handout": _handout,
    "compare": _compare,
    "stats": _shared,
    "export": _export,
    "import": _import,
    "refresh": _refresh,
    "backup": _backup,
    "forget": _forget,
}

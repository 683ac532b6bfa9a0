"""`overdue mcp`: the program as tools for another, over standard input and output."""

import errno
import os
import sys
from importlib.util import find_spec

import click
import typer

from overdue_cli.cli.app import Lang, from_function
from overdue_cli.cli.garbage import look_as_usual
from overdue_cli.cli.refusal import refuse
from overdue_cli.cli.streams import need_stdout
from overdue_cli.errors import CannotOpen


def mcp(ctx: typer.Context, lang: Lang = None) -> None:
    """Answer what comes in until it ends."""
    if find_spec("mcp") is None:
        refuse("needs-mcp", "mcp")
    if sys.stdin is None:  # started without one: `overdue mcp <&-`
        raise CannotOpen("-", errno.EBADF, os.strerror(errno.EBADF))
    need_stdout()
    from overdue_cli.cli.tools.server import serve

    look_as_usual()
    if sys.stdin.isatty():
        from overdue_cli.cli.notices import tell
        from overdue_cli.cli.spoken import spoken
        from overdue_cli.words.cli.notices import NOTICES

        tell([spoken(ctx.obj).text("notice.mcp-waits", NOTICES)])
    serve(ctx.obj)


def mcp_command() -> click.Command:
    """`overdue mcp`."""
    return from_function("mcp", mcp)

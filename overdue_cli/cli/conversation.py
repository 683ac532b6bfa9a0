"""A conversation at a terminal: whether there may be one, how it is led, how it ends."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from overdue_cli.cli.manners import NO_INPUT, is_on
from overdue_cli.errors import ExitStatus
from overdue_cli.store import stoppable

if TYPE_CHECKING:
    from overdue_cli.interview.prompters import Prompter
    from overdue_cli.words.language import Language


def can_ask() -> bool:
    """Whether a person sits there who may be asked."""
    ends = (sys.stdin, sys.stderr)  # either is None where it was closed: `overdue <&-`
    return not is_on(NO_INPUT) and all(end is not None and end.isatty() for end in ends)


@contextmanager
def conversation() -> Iterator[None]:
    """Questions and answers; Ctrl-C and the end of input leave, and the terminal is given back."""
    try:
        with stoppable():
            yield
    except (KeyboardInterrupt, EOFError):
        sys.stderr.write("\n")
        raise typer.Exit(ExitStatus.INTERRUPTED) from None


def prompter_for(language: "Language") -> "Prompter":
    """Menus where a cursor can move, lines elsewhere."""
    from overdue_cli.cli.window import wrapped
    from overdue_cli.interview.prompters import Menus, Plain

    is_plain = os.environ.get("TERM") in ("dumb", "unknown")
    return Plain(language, wrapped) if is_plain else Menus(language, wrapped)

"""How the program was started: the command that starts it again from the same place."""

import os
import shutil
import sys
from pathlib import Path

from overdue_cli.cli.pasting import as_typed

NAME = "overdue"


def started_as() -> str:
    """The command as it was called, to be copied: plain `overdue` only where the shell finds this
    very program under that name.
    """
    called = sys.argv[0]
    if Path(called).name == "__main__.py":
        return f"{as_typed(sys.executable)} -m overdue_cli"
    found = shutil.which(NAME)
    if found is not None and _program(found) == _program(called):
        return NAME
    command = as_typed(called)
    # PowerShell takes what is quoted for a text, unless it is told to run it
    return f"& {command}" if os.name == "nt" and command != called else command


def spoken_as() -> str:
    """`--lang` as it was given, behind a command to be copied; nothing where the environment says
    the language, which it will again.
    """
    from overdue_cli.cli.language import asked_language

    asked = asked_language(sys.argv[1:])
    return f" --lang {as_typed(asked)}" if asked else ""


def _program(path: str) -> str:
    """A place to compare: whole, and without what Windows adds to a program's name."""
    whole = os.path.normcase(Path(path).absolute())
    return whole.removesuffix(".exe") if os.name == "nt" else whole

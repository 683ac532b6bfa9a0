"""The window behind stderr, and texts in lines for it."""

import os
import sys

# Of a window as wide as one likes, so much is written; of a narrow one at least so much.
LEAST = 20
# What is told beside an answer is no wider, and so wide in a file.
TOLD = 76


def own_columns() -> int | None:
    """How wide the terminal behind stderr is; None where there is none."""
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns or None
    except (OSError, ValueError, AttributeError):
        return None


def wrapped(text: str, indent: int = 0) -> list[str]:
    """The text in lines for the terminal behind stderr, with room for an indent."""
    from overdue_cli.render.lines import wrap
    from overdue_cli.render.terminal import WIDEST, yuan_of

    room = max(LEAST, min(WIDEST, own_columns() or 80))
    return wrap(text.replace("¥", yuan_of(sys.stderr)), room - indent)


def folded(text: str) -> list[str]:
    """A text for stderr: in lines where a terminal is behind it, else as it is, for a program."""
    return wrapped(text) if own_columns() else [text]


def told_width() -> int:
    """How wide to tell something on stderr: as its terminal, else as the width that was declared,
    and no wider than a file.
    """
    from overdue_cli.render.terminal import declared_columns

    return max(LEAST, min(TOLD, own_columns() or declared_columns() or TOLD))

"""Streams and files as they are: consoles that lack a character, pipes that close, inputs that
cannot be read.
"""

import codecs
import contextlib
import errno
import os
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from typing import BinaryIO, TextIO

from overdue_cli.errors import CannotOpen, ExitStatus, OverdueError

# What a GBK console cannot show, and what says the same there.
_SAME = str.maketrans(
    {"¥": "￥", "✓": "√", "✗": "×", "•": "·", "»": ">", "²": "2", "€": "EUR", "–": "-"}
)
# The same for a console with no more than ASCII.
_PLAIN = str.maketrans(
    {"￥": "CNY ", "√": "+", "×": "x", "·": "-", "…": "...", "“": '"', "”": '"', "‘": "'", "’": "'"}
)


# Standard input or output, where a name of a file may stand.
PIPE = "-"


class ClosedPipe(OverdueError):
    """Whoever read our output has gone; nothing to say to anyone."""

    status = ExitStatus.CLOSED_PIPE


def make_safe() -> None:
    """No character may stop the program: write what is nearest, and `?` as the last resort."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            # A handler for each encoding: of a code page (cp437) Python tells it only `charmap`.
            handler = f"nearest-{stream.encoding}"
            codecs.register_error(handler, partial(_nearest, stream.encoding))
            reconfigure(errors=handler)


def writes_chinese(stream: TextIO | None) -> bool:
    """Whether Chinese can be written there at all."""
    try:
        "逾期".encode(getattr(stream, "encoding", None) or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def need_stdout() -> None:
    """Refuse to go on where the program was started without a stdout: `overdue ... >&-`."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))


def write(data: bytes | str) -> None:
    """Write a whole result to stdout. JSON comes as bytes: it is UTF-8 whatever the console is."""
    need_stdout()
    try:
        if isinstance(data, bytes):
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
        else:
            sys.stdout.write(data)
        sys.stdout.flush()
    except BrokenPipeError as error:
        forget_stdout()
        raise ClosedPipe from error


def write_long(text: str) -> None:
    """Write a page to stdout, through PAGER where a terminal is too low for it."""
    from shutil import get_terminal_size

    on_terminal = sys.stdout is not None and sys.stdout.isatty()
    # Windows pagers read a file, and nothing of a case is to be left in one.
    if not on_terminal or os.name == "nt" or text.count("\n") < get_terminal_size().lines:
        write(text)
        return
    import click

    click.echo_via_pager(text, color=True)


def write_names(names: Sequence[str]) -> None:
    """Names of files to stdout, one a line: to a pipe as they are, so that another program finds
    them; to a terminal with nothing in them that could steer it.
    """
    from overdue_cli.render.clean import clean

    need_stdout()
    shown = [clean(name) for name in names] if sys.stdout.isatty() else names
    write("".join(f"{name}\n" for name in shown))


def bytes_of(
    name: str, most: int | None = None, *, is_case: bool = False, only_file: bool = False
) -> bytes:
    """What a file holds, or standard input, and of more than `most` bytes one more than that;
    without a number no more than anything here may be. Raises CannotOpen, with `only_file` for
    what is neither too, as `opened` does.
    """
    from overdue_cli.core.request.limits import MOST_BYTES

    with opened(name, is_case=is_case, only_file=only_file) as file, opening(name):
        return file.read((MOST_BYTES if most is None else most) + 1)


@contextlib.contextmanager
def opened(name: str, *, is_case: bool = False, only_file: bool = False) -> Iterator[BinaryIO]:
    """A file, or standard input for `-`, to be read, and to be written over by nothing in this run.
    With `only_file` nothing is waited for that may never come, as at a pipe or a device. Raises
    CannotOpen.
    """
    from pathlib import Path

    from overdue_cli.store import inputs
    from overdue_cli.store.places import need_file

    with contextlib.ExitStack() as held:
        with opening(name):
            if name == PIPE and sys.stdin is None:  # started without one: `overdue ... <&-`
                raise OSError(errno.EBADF, os.strerror(errno.EBADF))
            if only_file:
                need_file(Path(name))
            file = sys.stdin.buffer if name == PIPE else held.enter_context(Path(name).open("rb"))
        inputs.note(name, is_case=is_case)
        yield file


@contextlib.contextmanager
def opening(name: str) -> Iterator[None]:
    """Turn a refusal of the operating system into CannotOpen."""
    try:
        yield
    except OSError as error:
        raise CannotOpen(name, error.errno or 0, error.strerror or "") from error


def forget_stdout() -> None:
    """Let the interpreter flush into nothing when it ends."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def forget_stderr() -> None:
    """The same where stderr cannot be written: a full disk does not change how the program
    ended.
    """
    if sys.stderr is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def _nearest(encoding: str, error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    wanted = error.object[error.start : error.end].translate(_SAME)
    try:
        wanted.encode(encoding)
    except UnicodeEncodeError:
        wanted = wanted.translate(_PLAIN)
    return wanted.encode(encoding, "replace").decode(encoding), error.end

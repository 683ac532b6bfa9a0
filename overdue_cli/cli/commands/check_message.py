"""`overdue check-message`: one message about a debt, as typed, from a file or standard input.

The status is 0 whatever is found: a finding is no error, and nothing found is no all-clear.
"""

import re
import sys
from typing import Annotated

import click
import typer

from overdue_cli.cli import streams
from overdue_cli.cli.app import Lang, from_function
from overdue_cli.cli.manners import QUIET, is_on

_AT = re.compile(r"(?:\d{4}-\d{2}-\d{2}[T ])?([01]?\d|2[0-3])[:：]([0-5]\d)", re.ASCII)


def check_message(
    ctx: typer.Context,
    words: Annotated[list[str] | None, typer.Argument(metavar="[MESSAGE]")] = None,
    file: Annotated[
        str | None, typer.Option("-f", "--file", metavar="FILE", help="message-file")
    ] = None,
    at: Annotated[str | None, typer.Option("--at", metavar="TIME", help="message-at")] = None,
    json: Annotated[bool, typer.Option("--json", help="message-json")] = False,
    text: Annotated[
        str | None, typer.Option("--text", metavar="zh|en", help="message-text")
    ] = None,
    lang: Lang = None,
) -> None:
    """Check one message."""
    from overdue_cli.cli.commands.show import text_language
    from overdue_cli.cli.message import page_of
    from overdue_cli.cli.spoken import spoken

    came = None if at is None else clock(at)
    said_in = None if text is None else text_language(text)
    message = _message(words or [], file, ctx.obj)
    if json or said_in is not None:
        streams.write(as_json(message, came, said_in))
    else:
        streams.write(page_of(message, spoken(ctx.obj), came))


def as_json(message: str, at: str | None, said_in: str | None) -> bytes:
    """What is found in a message as JSON, with sentences where a language is given. Raises
    BadCase.
    """
    from overdue_cli.cli.message import as_message, checked
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.wire.message import encode
    from overdue_cli.words.message import templates

    def say(code: str) -> str:
        assert said_in is not None
        return spoken(said_in).text(f"message.{code}", templates())

    return encode(checked(as_message(message), at), None if said_in is None else say)


def _message(words: list[str], file: str | None, language: str) -> str:
    """The message as it was typed, from the file named, or from standard input."""
    from overdue_cli.cli.message import as_message, decoded

    if words not in ([], ["-"]):
        if file is not None:
            from overdue_cli.cli.refusal import refuse

            refuse("message-twice", "MESSAGE")
        return as_message(" ".join(words))
    if file is None and sys.stdin is not None and sys.stdin.isatty():
        _tell_how_to_end(language)
    return as_message(decoded(streams.bytes_of(file or "-")))


def clock(text: str) -> str:
    """HH:MM of the time a message came."""
    found = _AT.fullmatch(text.strip())
    if found is None:
        from overdue_cli.cli.refusal import refuse

        refuse("not-a-clock", "--at")
    return f"{int(found[1]):02}:{found[2]}"


def _tell_how_to_end(language: str) -> None:
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.words.message import templates

    if sys.stderr is not None and not is_on(QUIET):
        sys.stderr.write(f"{spoken(language).text('message.paste-here', templates())}\n")
        sys.stderr.flush()


def check_message_command() -> click.Command:
    """`overdue check-message`."""
    return from_function("check-message", check_message)

"""`overdue check-message`: one message about a debt, from a file or standard input.

The status is 0 whatever is found: a finding is no error, and nothing found is no all-clear.
"""

import re
import sys
from typing import TYPE_CHECKING, Annotated, NoReturn

import click
import typer

from overdue_cli.cli import streams
from overdue_cli.cli.app import Lang, from_function

if TYPE_CHECKING:
    from overdue_cli.core.message.check import CheckedMessage
    from overdue_cli.words.language import Language

_AT = re.compile(r"(?:\d{4}-\d{2}-\d{2}[T ])?([01]?\d|2[0-3])[:：]([0-5]\d)", re.ASCII)


def check_message(
    ctx: typer.Context,
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
    from overdue_cli.cli.spoken import spoken

    clock = None if at is None else _clock(at)
    said_in = None if text is None else spoken(text_language(text))
    message = _text(file, ctx.obj)

    if json or said_in is not None:
        from overdue_cli.wire.message import encode
        from overdue_cli.words.message import templates

        def say(code: str) -> str:
            assert said_in is not None
            return said_in.text(f"message.{code}", templates())

        streams.write(encode(_checked(message, clock), None if said_in is None else say))
    else:
        streams.write(page_of(message, spoken(ctx.obj), clock))


def _checked(message: str, at: str | None) -> "CheckedMessage":
    from overdue_cli.core.message.check import check
    from overdue_cli.rulebook import toml
    from overdue_cli.rulebook.law import all_citations
    from overdue_cli.rulebook.message import message_rules

    return check(message, message_rules(), all_citations(), version=toml.VERSION, at=at)


def page_of(message: str, language: "Language", at: str | None = None) -> str:
    """What is found in a message, as a page for the terminal."""
    from overdue_cli.pages.message import message_page
    from overdue_cli.render import terminal

    return terminal.render(message_page(_checked(message, at), language))


def _text(file: str | None, language: str) -> str:
    """The message as text. Raises where there is none, too much, or it is no text."""
    if file is None and sys.stdin is not None and sys.stdin.isatty():
        _tell_how_to_end(language)
    return as_message(_decoded(streams.bytes_of(file or "-")), file)


def as_message(text: str, file: str | None = None) -> str:
    """The text, unless there is nothing in it, or too much. Raises BadCase."""
    from overdue_cli.core.request.limits import MOST_MESSAGE

    if not text.strip():
        _unreadable("message-empty", file)
    if len(text) > MOST_MESSAGE:
        _unreadable("message-too-long", file)
    return text


def _decoded(raw: bytes) -> str:
    """Text in UTF-8, in UTF-16 with its mark, or as Chinese Windows writes it (GB 18030)."""
    encodings = ["utf-16"] if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else ["utf-8-sig", "gb18030"]
    for encoding in encodings:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        return text if "\0" not in text else _unreadable("message-not-text", None)
    return _unreadable("message-not-text", None)


def _unreadable(code: str, file: str | None) -> NoReturn:
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.wire.json import BadCase

    raise BadCase((Problem(code=code, path=file or "-"),))


def _clock(text: str) -> str:
    """HH:MM of the time a message came."""
    found = _AT.fullmatch(text.strip())
    if found is None:
        from overdue_cli.cli.refusal import refuse

        refuse("not-a-clock", "--at")
    return f"{int(found[1]):02}:{found[2]}"


def _tell_how_to_end(language: str) -> None:
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.words.message import templates

    if sys.stderr is not None:
        sys.stderr.write(f"{spoken(language).text('message.paste-here', templates())}\n")
        sys.stderr.flush()


def check_message_command() -> click.Command:
    """`overdue check-message`."""
    return from_function("check-message", check_message)

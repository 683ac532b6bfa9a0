"""`overdue check-message`: one message about a debt, as typed, from a file or standard input.

The status is 0 whatever is found: a finding is no error, and nothing found is no all-clear. What it
states goes into a log or a case only as it is asked for (`take_message`).
"""

import re
import sys
from typing import TYPE_CHECKING, Annotated

import click
import typer

from overdue_cli.cli import streams
from overdue_cli.cli.app import Lang, from_function
from overdue_cli.cli.manners import QUIET, is_on
from overdue_cli.cli.window import folded

if TYPE_CHECKING:
    from overdue_cli.cli.commands.take_message import Taken
    from overdue_cli.core.message.check import CheckedMessage

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
    log: Annotated[str | None, typer.Option("--log", metavar="FILE", help="message-log")] = None,
    case: Annotated[str | None, typer.Option("--case", metavar="FILE", help="message-case")] = None,
    save: Annotated[str | None, typer.Option("--save", metavar="FILE", help="save")] = None,
    force: Annotated[bool, typer.Option("--force", help="force")] = False,
    take: Annotated[
        str | None, typer.Option("--take", metavar="FACT,FACT", help="message-take")
    ] = None,
    who: Annotated[str | None, typer.Option("--who", metavar="WORD", help="log-field.who")] = None,
    debt: Annotated[
        str | None, typer.Option("--debt", metavar="TEXT", help="log-field.debt")
    ] = None,
    lang: Lang = None,
) -> None:
    """Check one message."""
    from overdue_cli.cli.commands import take_message as taking
    from overdue_cli.cli.commands.show import text_language
    from overdue_cli.cli.log_file import kept
    from overdue_cli.cli.message import as_shown, checked
    from overdue_cli.cli.refusal import Refusals
    from overdue_cli.cli.spoken import spoken

    refusals = Refusals()
    came = None if at is None else refusals.of(lambda: clock(at))
    said_in = None if text is None else refusals.of(lambda: text_language(text))
    moment = _moment(at, came)
    where = taking.Where(kept(log or ""), case, save, force, take, moment, who, debt, file)
    refusals.of(lambda: taking.check_where(where))
    refusals.of(lambda: taking.check_entry(where))
    to_change = refusals.of(lambda: taking.case_to_change(where))
    if _is_to_be_typed(words or [], file):
        refusals.end()  # nobody types a message for nothing
    message = refusals.of(lambda: _message(words or [], file, ctx.obj))
    if message is None:
        refusals.end()
    found = checked(message, came)
    offers = refusals.of(lambda: taking.offered(found, message, where)) if where.is_asked else ()
    refusals.end()
    as_page = not json and said_in is None
    if as_page:
        knows = to_change is not None and taking.knows_paper(to_change, where)
        streams.write(as_shown(found, spoken(ctx.obj), knows_paper=knows))
    taken = None
    if where.is_asked:
        taken = taking.take(offers, where, to_change, spoken(ctx.obj))
    if as_page:
        if taken is not None and taken.line is not None:
            from overdue_cli.cli.commands.log_out import show_page
            from overdue_cli.pages.log import added_page

            show_page(added_page(taken.line, spoken(ctx.obj)))
        return
    streams.write(as_json(found, said_in, taken))


def as_json(found: "CheckedMessage", said_in: str | None, taken: "Taken | None" = None) -> bytes:
    """What is found in a message as JSON, with sentences where a language is given."""
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.wire.message import encode
    from overdue_cli.words.message import templates

    def say(code: str) -> str:
        assert said_in is not None
        return spoken(said_in).text(f"message.{code}", templates())

    return encode(found, None if said_in is None else say, taken)


def _message(words: list[str], file: str | None, language: str) -> str:
    """The message as it was typed, from the file named, or from standard input."""
    from overdue_cli.cli.message import as_message, decoded

    if words not in ([], ["-"]):
        if file is not None:
            from overdue_cli.cli.refusal import refuse

            refuse("message-twice", "MESSAGE")
        return as_message(" ".join(words))
    if _is_to_be_typed(words, file):
        _tell_how_to_end(language)
    return as_message(decoded(streams.bytes_of(file or "-")))


def _is_to_be_typed(words: list[str], file: str | None) -> bool:
    """Whether somebody at a terminal is to type or paste it now."""
    return words in ([], ["-"]) and file is None and sys.stdin is not None and sys.stdin.isatty()


def _moment(at: str | None, came: str | None) -> str | None:
    """When it came, for a log: the moment where a day was given, else that time of today."""
    if at is None or came is None:
        return None
    from overdue_cli.cli.options import today

    text = at.strip().replace("：", ":")
    return text if text[:4].isdecimal() else f"{today().isoformat()}T{came}"


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
        lines = folded(spoken(language).text("message.paste-here", templates()))
        sys.stderr.write("".join(f"{line}\n" for line in lines))
        sys.stderr.flush()


def check_message_command() -> click.Command:
    """`overdue check-message`."""
    return from_function("check-message", check_message)

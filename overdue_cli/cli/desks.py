"""The desk the user named: opened, its rows as records, and what a command says."""

import contextlib
import os
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from overdue_cli.cli.commands.desk_options import TOLD_BEFORE
from overdue_cli.cli.refusal import refuse
from overdue_cli.cli.streams import PIPE

if TYPE_CHECKING:
    from overdue_cli.core.desk.client import DeskClient
    from overdue_cli.store.desk import ClientRow, OpenDesk


def place_of(values: Mapping[str, Any]) -> str:
    """The file the user named, by flag or environment. There is no other place."""
    told = click.get_current_context().meta.get(TOLD_BEFORE)
    place = values["at_"] or told or os.environ.get("OVERDUE_DESK", "")
    if not place:
        refuse("no-desk-named", "--at")
    if place == PIPE:
        refuse("needs-a-name", "--at")
    return str(place)


@contextlib.contextmanager
def desk_named(values: Mapping[str, Any]) -> "Iterator[OpenDesk]":
    """The desk the user named, open. What an earlier run deleted and could not wipe is wiped."""
    from overdue_cli.store import inputs
    from overdue_cli.store.database import files_of
    from overdue_cli.store.desk import open_desk

    path = Path(place_of(values))
    for each in files_of(path):
        inputs.note(each)
    with open_desk(path) as desk:
        desk.wipe()
        yield desk


@contextlib.contextmanager
def rows_read(desk: "OpenDesk") -> Iterator[None]:
    """Within, what was written here is read again. Raises DatabaseRefused where it is not as it was
    written: SQLite sees a page that is damaged, and no letter in it.
    """
    from overdue_cli.errors import DatabaseRefused

    try:
        yield
    except (ValueError, TypeError, AttributeError, ArithmeticError, msgspec.MsgspecError) as error:
        raise DatabaseRefused("damaged", desk.name) from error


def alias_of(text: str, where: str = "ALIAS") -> str:
    """An alias as it was typed, refused where it looks like a number of a person."""
    from overdue_cli.core.desk.alias import read_alias
    from overdue_cli.core.request.unreadable import Unreadable

    try:
        return read_alias(text)
    except Unreadable as error:
        refuse(error.code, where)


def client_of(desk: "OpenDesk", text: str) -> "ClientRow":
    """The client of an alias; refused where there is none."""
    from overdue_cli.core.desk.alias import folded

    row = desk.client(folded(alias_of(text)))
    if row is None:
        refuse("no-such-client", "ALIAS")
    return row


def whole_client(desk: "OpenDesk", row: "ClientRow") -> "DeskClient":
    """All that a desk holds of a client."""
    with rows_read(desk):
        return _whole(desk, row)


def _whole(desk: "OpenDesk", row: "ClientRow") -> "DeskClient":
    from overdue_cli.cli.desk_cases import cases_of
    from overdue_cli.core.desk.client import DeskClient, DeskTask

    tables = ("log_line", "session", "task", "attachment")
    lines, sessions, tasks, files = (desk.rows(table, row.id) for table in tables)
    told = {
        "alias": row.alias,
        "since": row.since,
        "outcome": row.outcome,
        "last_contact": row.last_contact,
        "next": row.next_on,
        "standing": None if row.standing is None else msgspec.json.decode(row.standing),
        "cases": [],
        "log": [line["body"] for line in lines],
        "sessions": [
            {"n": each["n"], **msgspec.json.decode(each["body"], type=dict[str, Any])}
            for each in sessions
        ],
        "tasks": [],
        "attachments": [{name: each[name] for name in each if name != "client"} for each in files],
    }
    found = msgspec.convert(told, DeskClient)
    return msgspec.structs.replace(
        found,
        cases=cases_of(desk, row.id),
        tasks=tuple(msgspec.convert(_own(each), DeskTask) for each in tasks),
    )


def _own(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "client"}


def tell_numbers(*texts: str) -> None:
    """Say behind the answer that a text put in looks like it held the number of a person."""
    from overdue_cli.cli.notices import tell_behind
    from overdue_cli.core.desk.alias import names_a_person

    if any(names_a_person(text) for text in texts):
        tell_behind("notice.number-on-desk")


def language() -> Any:
    """The language asked for, to speak."""
    from overdue_cli.cli.spoken import spoken

    return spoken(click.get_current_context().find_root().obj)


def show(page: Any) -> None:
    """A page on stdout."""
    from overdue_cli.cli import streams
    from overdue_cli.render import terminal

    streams.write(terminal.render(page))


def write_json(found: Mapping[str, object]) -> None:
    """A result on stdout."""
    from overdue_cli.cli import streams
    from overdue_cli.wire.encoding import published

    streams.write(published(found))


def day_of(text: str | None) -> date:
    """The day asked for; today where none was."""
    from overdue_cli.cli.options import day_from_flag, today

    return today() if text is None else day_from_flag(text)

"""The desk the user named: opened, its rows as records, and what is counted when something is put
in.
"""

import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from overdue_cli.cli.commands.desk_options import TOLD_BEFORE
from overdue_cli.cli.refusal import refuse
from overdue_cli.cli.streams import PIPE

if TYPE_CHECKING:
    from overdue_cli.core.case.case import Case
    from overdue_cli.core.desk.client import DeskClient, DeskStanding
    from overdue_cli.core.record.chain import Chain, LogLine
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
    from overdue_cli.core.desk.client import CaseOnFile, DeskClient, DeskTask

    tables = ("case_file", "log_line", "session", "task", "attachment")
    cases, lines, sessions, tasks, files = (desk.rows(table, row.id) for table in tables)
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
        cases=tuple(
            CaseOnFile(
                n=each["n"],
                put_in=date.fromisoformat(each["put_in"]),
                as_of=date.fromisoformat(each["as_of"]),
                case=msgspec.Raw(each["body"].encode()),
            )
            for each in cases
        ),
        tasks=tuple(msgspec.convert(_own(each), DeskTask) for each in tasks),
    )


def _own(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "client"}


def put_case(desk: "OpenDesk", client: int, case: "Case", day: date) -> int:
    """Put a case on file as `advise --save` writes it; its number."""
    from overdue_cli.core.case.case import case_as_asked
    from overdue_cli.wire.encoding import indented

    assert case.as_of is not None, "read_case always sets the day"
    number = len(desk.rows("case_file", client)) + 1
    body = indented(case_as_asked(case)).decode()
    row = {"n": number, "put_in": day.isoformat(), "as_of": case.as_of.isoformat(), "body": body}
    desk.add_row("case_file", client, row)
    return number


def recount(desk: "OpenDesk", client: int, day: date) -> "DeskStanding | None":
    """Count the newest case of a client with the log on a day, and keep what came out; None where
    there is no case.
    """
    from overdue_cli.core.record.chain import in_force

    newest = newest_case(desk, client)
    if newest is None:
        return None
    standing = standing_on(newest, in_force(_chain(desk, client)), day)
    desk.set_client(
        client,
        stage=standing.stage,
        lender=standing.lender,
        rulebook=standing.rulebook,
        standing=msgspec.json.encode(standing).decode(),
    )
    desk.set_due(client, due_rows(standing))
    return standing


def _chain(desk: "OpenDesk", client: int) -> "Chain":
    """The log of a client, which came in as a chain that held. Raises DatabaseRefused where it does
    not any more.
    """
    from overdue_cli.core.record.chain import chain_of
    from overdue_cli.errors import DatabaseRefused

    bodies = [str(row["body"]) for row in desk.rows("log_line", client)]
    chain = chain_of("".join(f"{body}\n" for body in bodies).encode("utf-8", "replace"))
    if len(chain.lines) != len(bodies):
        raise DatabaseRefused("damaged", desk.name)
    return chain


def newest_case(desk: "OpenDesk", client: int) -> bytes | None:
    """The case told for the latest day; None where there is none."""
    cases = desk.rows("case_file", client)
    newest = max(cases, key=lambda row: (row["as_of"], row["n"]), default=None)
    return None if newest is None else str(newest["body"]).encode()


def moved_on_to(body: bytes, day: date) -> "tuple[Case, Case]":
    """A case on its own day, and moved on to a day, or left there where that is earlier."""
    from overdue_cli.core.intake.what_if import moved_on
    from overdue_cli.library.choices import NAMES
    from overdue_cli.wire import json as wire

    told = wire.read(body, products=NAMES, as_of=day)
    assert told.as_of is not None, "read_case always sets the day"
    case, problems = (told, ()) if told.as_of >= day else moved_on(told, day, products=NAMES)
    if case is None:
        raise wire.BadCase(problems)
    return told, case


def standing_on(body: bytes, lines: "Sequence[LogLine]", day: date) -> "DeskStanding":
    """What the engine makes of a case and a log, on the day, or on the case's own where that is
    later.
    """
    from overdue_cli.cli.commands.next import followed_by
    from overdue_cli.core.desk.standing import standing_of
    from overdue_cli.rulebook.days_off import calendar
    from overdue_cli.rulebook.toml import VERSION

    told, case = moved_on_to(body, day)
    return standing_of(followed_by(told, case, lines), VERSION, calendar=calendar)


def due_rows(standing: "DeskStanding") -> Iterator[dict[str, Any]]:
    """The days of a standing as rows to look up: each that is told of the client."""
    as_of = standing.as_of.isoformat()
    for each in standing.days:
        yield {
            "day": each.day.isoformat(),
            "what": each.what,
            "as_of": as_of,
            "debt": each.debt,
            "entry": each.entry,
            "amount": None if each.amount is None else str(each.amount),
        }
    for limit in standing.limitation:
        if limit.warns_from is not None:
            yield {
                "day": limit.warns_from.isoformat(),
                "what": "limitation",
                "as_of": as_of,
                "debt": limit.debt,
                "last": None if limit.last is None else limit.last.isoformat(),
                "standing": limit.standing,
            }


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

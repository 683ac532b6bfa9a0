"""`overdue desk export` and `import`: one client as one file."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from overdue_cli.cli import streams
from overdue_cli.cli.desk_cases import newest_of, put_case, recount
from overdue_cli.cli.desks import (
    alias_of,
    client_of,
    day_of,
    desk_named,
    language,
    show,
    whole_client,
    write_json,
)
from overdue_cli.cli.refusal import refuse

if TYPE_CHECKING:
    from overdue_cli.core.case.case import Case
    from overdue_cli.core.desk.client import DeskClient
    from overdue_cli.core.record.chain import LogLine
    from overdue_cli.store.desk import OpenDesk

# The largest file of a client that is read: ten years of a log, and a case a week.
MOST_CLIENT_BYTES = 20_000_000
MOST_CASES = 1_000


def export(values: Mapping[str, Any]) -> None:
    """Write all of a client to a file, or to stdout; it is what `desk open --json` writes. With
    `--case` or `--log` only the newest case or the log, as other commands take them.
    """
    from overdue_cli.cli.writing import write_file
    from overdue_cli.wire.encoding import published

    name = values["output"]
    with desk_named(values) as desk, desk.reading():
        client = whole_client(desk, client_of(desk, values["alias"]))
    if values["case"] or values["log"]:
        _export_part(client, values)
        return
    if name is None or name == streams.PIPE:
        where = {"export": streams.PIPE, "sealed": False} if values["json_"] else {}
        streams.write(published({**where, "client": client}))
        return
    write_file(name, published({"client": client}), language(), force=values["force"])
    if values["json_"]:
        write_json({"export": name, "sealed": False})
        return
    from overdue_cli.pages.desk_files import export_page

    show(export_page(name, language()))


def _export_part(client: "DeskClient", values: Mapping[str, Any]) -> None:
    from overdue_cli.cli.writing import write_file

    if values["case"] and values["log"]:
        refuse("case-or-log", "--case")
    if values["json_"]:
        refuse("json-and-part", "--json")
    newest = newest_of(client.cases)
    if values["log"]:
        raw = "".join(f"{line}\n" for line in client.log).encode()
    elif newest is None:
        refuse("no-case-yet", "--case")
    else:
        raw = bytes(newest.case)
    name = values["output"]
    if name is None or name == streams.PIPE:
        streams.write(raw)
        return
    write_file(name, raw, language(), force=values["force"])
    streams.write_names([name])


def import_(values: Mapping[str, Any]) -> None:
    """Put in a client that was exported, and count it for today."""
    from overdue_cli.core.desk.alias import folded

    told, day = _read(values["file"]), day_of(values["as_of"])
    alias = alias_of(values["as_"] or told.alias, "--as" if values["as_"] else "FILE")
    cases = _cases(told)
    lines = _check(told)
    with desk_named(values) as desk, desk.changing():
        if desk.client(folded(alias)) is not None:
            refuse("client-there", "--as")
        client = desk.add_client(alias, folded(alias), told.since.isoformat(), told.outcome)
        for each, case in zip(told.cases, cases, strict=True):
            put_case(desk, client, case, each.put_in, each.changed_on)
        _put_rest(desk, client, told, lines)
        standing = recount(desk, client, day)
    entries, sessions = len(told.log), len(told.sessions)
    if values["json_"]:
        counts = {"cases": len(cases), "entries": entries, "sessions": sessions}
        write_json({"alias": alias, **counts, "standing": standing})
        return
    from overdue_cli.pages.desk_files import imported_page

    show(imported_page(alias, len(cases), entries, sessions, language()))


def _read(name: str) -> "DeskClient":
    """A client from a file, its cases left as they stand. Raises BadJSON."""
    from overdue_cli.wire.desk import read_client

    return read_client(_bytes_of(name))


def _bytes_of(name: str) -> bytes:
    from overdue_cli.wire.json import BadJSON

    raw = streams.bytes_of(name, MOST_CLIENT_BYTES)
    if len(raw) > MOST_CLIENT_BYTES:
        raise BadJSON("client-too-big")
    return raw


def _cases(told: "DeskClient") -> "list[Case]":
    """The cases, each read as strictly as one that is put in by itself."""
    from overdue_cli.library.choices import NAMES
    from overdue_cli.wire import json as wire

    if len(told.cases) > MOST_CASES:
        raise wire.BadJSON("client-too-big")
    return [wire.read(bytes(each.case), products=NAMES, as_of=each.as_of) for each in told.cases]


def _check(told: "DeskClient") -> "tuple[LogLine, ...]":
    """The lines of a log that holds, where sessions and tasks fit together. Raises BadJSON."""
    from overdue_cli.cli.log_file import sound
    from overdue_cli.core.desk.reader import fits
    from overdue_cli.core.record.chain import chain_of
    from overdue_cli.wire.json import BadJSON

    lines = sound(chain_of("".join(f"{line}\n" for line in told.log).encode())).lines
    if len(lines) != len(told.log) or not fits(told):
        raise BadJSON("no-client")
    return lines


def _put_rest(
    desk: "OpenDesk", client: int, told: "DeskClient", lines: "tuple[LogLine, ...]"
) -> None:
    from overdue_cli.core.desk.client import CLOSED

    for line, body in zip(lines, told.log, strict=True):
        desk.add_row("log_line", client, {"n": line.n, "hash": line.hash, "body": body})
    for held in told.sessions:
        told_of = {name: each for name, each in msgspec.to_builtins(held).items() if name != "n"}
        text = msgspec.json.encode(told_of).decode()
        desk.add_row("session", client, {"n": held.n, "held": held.on.isoformat(), "body": text})
    for task in told.tasks:
        desk.add_row("task", client, msgspec.to_builtins(task))
    for file in told.attachments:
        desk.add_row("attachment", client, msgspec.to_builtins(file))
    desk.set_client(
        client,
        last_contact=told.last_contact.isoformat(),
        next_on=None if told.next is None else told.next.isoformat(),
        closed=int(told.outcome in CLOSED),
    )

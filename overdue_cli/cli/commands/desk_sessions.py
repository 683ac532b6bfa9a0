"""`overdue desk session`: what was advised, what each does until when, what is done."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from overdue_cli.cli.desks import (
    client_of,
    desk_named,
    language,
    rows_read,
    show,
    whole_client,
    write_json,
)
from overdue_cli.cli.refusal import refuse

if TYPE_CHECKING:
    from overdue_cli.core.desk.client import SessionTold
    from overdue_cli.store.desk import ClientRow, OpenDesk

FIELDS = ("on", "advised", "client", "me", "done", "next", "outcome")


def session(values: Mapping[str, Any]) -> None:
    """Note a session with a client."""
    told = _told(values)
    with desk_named(values) as desk:
        with desk.changing():
            row = client_of(desk, values["alias"])
            number = _note(desk, row, told)
        with desk.reading():
            client = whole_client(desk, client_of(desk, values["alias"]))
    if values["json_"]:
        tasks = [task for task in client.tasks if task.session == number]
        held = next(each for each in client.sessions if each.n == number)
        write_json({"alias": client.alias, "session": held, "tasks": tasks})
        return
    from overdue_cli.pages.desk import session_page

    show(session_page(client, number, language()))


def _told(values: Mapping[str, Any]) -> "SessionTold":
    """The session told by flags or as JSON."""
    from overdue_cli.cli import streams
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.cli.options import today
    from overdue_cli.core.desk.reader import read_session
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.wire.json import BadCase, parse

    source = values["request_"]
    raw: Any = {name: values[name] for name in FIELDS if values[name]}
    if source:
        if raw:
            refuse("session-and-flags", "--request")
        raw = parse(streams.bytes_of(source))
        if not isinstance(raw, dict):
            raise BadCase((Problem(code="not-an-object", path="$"),))
    else:
        if "me" in raw:
            raw["counsellor"] = raw.pop("me")
        for name in ("client", "counsellor"):
            if name in raw:
                raw[name] = [_to_do(text) for text in raw[name]]
    told, problems = read_session(raw, today=today(), typed=not source)
    if told is None:
        raise BadCase(problems) if source else BadFlags(problems)
    return told


def _to_do(text: str) -> dict[str, str]:
    """`2026-12-05:send the letter` as its day and its text; a text alone has no day."""
    from overdue_cli.cli.options import today
    from overdue_cli.core.request import parse
    from overdue_cli.core.request.unreadable import Unreadable

    head, mark, rest = text.replace("：", ":", 1).partition(":")
    try:
        if mark and rest.strip():
            parse.day(head, typed=True, as_of=today())
            return {"until": head, "text": rest}
    except Unreadable:
        pass
    return {"text": text}


def _note(desk: "OpenDesk", row: "ClientRow", told: "SessionTold") -> int:
    """Put a session and its tasks on file; its number."""
    with rows_read(desk):
        rows = desk.rows("session", row.id)
        earlier = [date.fromisoformat(each["held"]) for each in rows]
    number = len(earlier) + 1
    body = {"on": told.on, "advised": told.advised, "next": told.next, "outcome": told.outcome}
    given = {name: value for name, value in body.items() if value}
    text = msgspec.json.encode(given).decode()
    desk.add_row("session", row.id, {"n": number, "held": told.on.isoformat(), "body": text})
    for task in told.done:
        if not desk.finish_task(row.id, task, told.on.isoformat()):
            refuse("no-such-task", "--done")
    _add_tasks(desk, row.id, number, told)
    if told.on >= max(earlier, default=told.on):
        _mark_client(desk, row, told)
    else:  # one noted late says only that it was earlier
        desk.set_client(row.id, since=min(row.since, told.on.isoformat()))
    return number


def _add_tasks(desk: "OpenDesk", client: int, session: int, told: "SessionTold") -> None:
    task = len(desk.rows("task", client))
    for who, listed in (("client", told.client), ("counsellor", told.counsellor)):
        for each in listed:
            task += 1
            until = None if each.until is None else each.until.isoformat()
            values = {"n": task, "session": session, "who": who, "text": each.text, "until": until}
            desk.add_row("task", client, values)


def _mark_client(desk: "OpenDesk", row: "ClientRow", told: "SessionTold") -> None:
    """What the newest session says of the client as a whole."""
    from overdue_cli.core.desk.client import CLOSED

    on = told.on.isoformat()
    outcome = told.outcome or row.outcome
    # a word in between leaves a day that was set to come
    kept = row.next_on if row.next_on is not None and row.next_on > on else None
    desk.set_client(
        row.id,
        since=min(row.since, on),
        last_contact=on,
        next_on=kept if told.next is None else told.next.isoformat(),
        outcome=outcome,
        closed=int(outcome in CLOSED),
    )

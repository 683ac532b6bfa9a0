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
    tell_numbers,
    whole_client,
    write_json,
)
from overdue_cli.cli.refusal import refuse

if TYPE_CHECKING:
    from overdue_cli.core.desk.client import DeskSession, SessionTold
    from overdue_cli.store.desk import ClientRow, OpenDesk

FIELDS = ("on", "advised", "client", "me", "done", "drop", "next", "outcome")


def session(values: Mapping[str, Any]) -> None:
    """Note a session with a client, or take the one noted last back."""
    if values["undo"]:
        undo(values)
        return
    told = _told(values)
    with desk_named(values) as desk:
        with desk.changing():
            row = client_of(desk, values["alias"])
            number = _note(desk, row, told)
        with desk.reading():
            client = whole_client(desk, client_of(desk, values["alias"]))
    tell_numbers(*_texts(told))
    if values["json_"]:
        tasks = [task for task in client.tasks if task.session == number]
        held = next(each for each in client.sessions if each.n == number)
        write_json({"alias": client.alias, "session": held, "tasks": tasks})
        return
    from overdue_cli.pages.desk import session_page

    show(session_page(client, number, language()))


def _texts(told: "SessionTold") -> tuple[str, ...]:
    tasks = (each.text for each in (*told.client, *told.counsellor))
    return (*told.advised, *tasks)


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
    """`2026-12-05:send the letter`, `12月5日前：寄信` as its day and its text; a text alone has no
    day, and where it seems to have one that is said. A day that is none goes on as a day, to be
    refused.
    """
    from overdue_cli.cli.notices import tell_behind
    from overdue_cli.cli.options import today
    from overdue_cli.core.desk.days_ahead import (
        day_ahead,
        is_day_by_numbers,
        looks_like_a_day,
    )

    head, mark, rest = text.replace("：", ":", 1).partition(":")
    if not mark or not rest.strip():
        return {"text": text}
    if day_ahead(head, today()) is not None or is_day_by_numbers(head):
        return {"until": head, "text": rest}
    if looks_like_a_day(head):
        tell_behind("notice.no-day-read", text=head.strip())
    return {"text": text}


def _note(desk: "OpenDesk", row: "ClientRow", told: "SessionTold") -> int:
    """Put a session and its tasks on file; its number."""
    with rows_read(desk):
        rows = desk.rows("session", row.id)
        earlier = [date.fromisoformat(each["held"]) for each in rows]
    number = len(earlier) + 1
    names = ("on", "advised", "next", "outcome", "done", "drop")
    given = {name: getattr(told, name) for name in names if getattr(told, name)}
    text = msgspec.json.encode(given).decode()
    desk.add_row("session", row.id, {"n": number, "held": told.on.isoformat(), "body": text})
    for how, flag, tasks in (("done", "--done", told.done), ("dropped", "--drop", told.drop)):
        for task in tasks:
            if not desk.close_task(row.id, task, how, told.on.isoformat()):
                refuse("no-such-task", flag)
    _add_tasks(desk, row.id, number, told)
    _mark(desk, row, told, max(earlier, default=told.on))
    return number


def _mark(
    desk: "OpenDesk", row: "ClientRow", told: "SessionTold | DeskSession", newest: date
) -> None:
    """What a session says of the client; `newest` is the day of the newest one before."""
    if told.on >= newest:
        _mark_client(desk, row, told)
    else:
        _mark_late(desk, row, told, newest)


def undo(values: Mapping[str, Any]) -> None:
    """Take the session noted last back: it, its tasks, and what it said of the client."""
    from overdue_cli.cli.options import today

    if any(values[name] for name in (*FIELDS, "request_")):
        refuse("undo-alone", "--undo")
    with desk_named(values) as desk:
        with desk.changing():
            client = whole_client(desk, client_of(desk, values["alias"]))
            if not client.sessions:
                refuse("nothing-to-undo", "--undo")
            *kept, gone = client.sessions
            row = client_of(desk, values["alias"])
            desk.undo_session(row.id, gone.n, (*gone.done, *gone.drop), today().isoformat())
            desk.set_client(row.id, last_contact=row.since, next_on=None, outcome="open", closed=0)
            for number, held in enumerate(kept):
                before = max((each.on for each in kept[:number]), default=held.on)
                _mark(desk, client_of(desk, values["alias"]), held, before)
        desk.wipe()
    if values["json_"]:
        tasks = [task for task in client.tasks if task.session == gone.n]
        write_json({"alias": client.alias, "session": gone, "tasks": tasks, "undone": True})
        return
    from overdue_cli.pages.desk import undone_page

    show(undone_page(client, gone, language()))


def _mark_late(
    desk: "OpenDesk", row: "ClientRow", told: "SessionTold | DeskSession", newest: date
) -> None:
    """What a session noted late says: that it was earlier, and a day to meet after the newest one
    where none that is still to come is set.
    """
    from overdue_cli.cli.options import today

    meets = row.next_on
    is_set = meets is not None and meets >= today().isoformat()
    if told.next is not None and told.next > newest and not is_set:
        meets = told.next.isoformat()
    desk.set_client(row.id, since=min(row.since, told.on.isoformat()), next_on=meets)


def _add_tasks(desk: "OpenDesk", client: int, session: int, told: "SessionTold") -> None:
    task = len(desk.rows("task", client))
    for who, listed in (("client", told.client), ("counsellor", told.counsellor)):
        for each in listed:
            task += 1
            until = None if each.until is None else each.until.isoformat()
            values = {"n": task, "session": session, "who": who, "text": each.text, "until": until}
            desk.add_row("task", client, values)


def _mark_client(desk: "OpenDesk", row: "ClientRow", told: "SessionTold | DeskSession") -> None:
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

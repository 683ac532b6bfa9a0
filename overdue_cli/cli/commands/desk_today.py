"""`overdue desk today` and `list`: the whole desk at a glance."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from overdue_cli.cli.desks import day_of, desk_named, language, rows_read, show, write_json

if TYPE_CHECKING:
    from overdue_cli.core.desk.agenda import AgendaLine, DeskDay
    from overdue_cli.store.desk import OpenDesk


# Days behind each of which the next one comes: one that has passed is nothing to make up for.
GOES_ON = ("instalment", "stage")


def today(values: Mapping[str, Any]) -> None:
    """What has passed, what comes, where to ask first, and who was not seen for long."""
    from overdue_cli.core.desk.agenda import AHEAD, SILENT

    day = day_of(values["as_of"])
    ahead, silent = _number(values, "ahead", AHEAD), _number(values, "silent", SILENT)
    with desk_named(values) as desk, desk.reading(), rows_read(desk):
        found = _day_of(desk, day, ahead, silent)
    if values["json_"]:
        write_json({"today": found})
        return
    from overdue_cli.pages.desk_today import today_page

    show(today_page(found, language()))


def list_all(values: Mapping[str, Any]) -> None:
    """Every alias, a line each."""
    import msgspec

    from overdue_cli.core.desk.client import ClientAtAGlance

    names = ClientAtAGlance.__struct_fields__
    with desk_named(values) as desk, rows_read(desk):
        rows = [dict(zip(names, row, strict=True)) for row in desk.aliases()]
        clients = msgspec.convert(rows, list[ClientAtAGlance])
    if values["json_"]:
        write_json({"clients": clients})
        return
    from overdue_cli.pages.desk_today import list_page

    show(list_page(clients, language()))


def _number(values: Mapping[str, Any], name: str, usual: int) -> int:
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.request import parse
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.core.request.unreadable import Unreadable

    text = values[name]
    try:
        return usual if text is None else parse.count(text, typed=True)
    except Unreadable as error:
        flag = f"--{name}"
        raise BadFlags((Problem(code=error.code, path=flag, flag=flag),)) from error


def _day_of(desk: "OpenDesk", day: date, ahead: int, silent: int) -> "DeskDay":
    from overdue_cli.core.desk.agenda import DeskDay, in_order
    from overdue_cli.rulebook.toml import VERSION

    until, since = day + timedelta(days=ahead), day - timedelta(days=silent)
    lines = [
        *_counted(desk, day, until.isoformat()),
        *_agreed(desk, day, until.isoformat()),
        *_silent(desk, day, since.isoformat()),
    ]
    rulebooks = desk.counts("rulebook")
    return DeskDay(
        day=day,
        ahead=ahead,
        silent=silent,
        lines=in_order(lines),
        clients=sum(rulebooks.values()),
        uncounted=rulebooks.get(None, 0),
        older_rules=sum(n for name, n in rulebooks.items() if name not in (None, VERSION)),
    )


def _counted(desk: "OpenDesk", today: date, until: str) -> "Iterator[AgendaLine]":
    """Days that the engine counted when the case was put in."""
    from overdue_cli.core.desk.agenda import AgendaLine

    for row in desk.due_until(until):
        alias, what, day, as_of, debt, entry, amount, last, standing, *more = row
        outcome, without, bucket = more
        if what in GOES_ON and day < today.isoformat():
            continue  # a later one has come by now: only a newer case says which
        found = date.fromisoformat(day)
        yield AgendaLine(
            alias=alias,
            what=what,
            day=found,
            days=(found - today).days,
            as_of=date.fromisoformat(as_of),
            debt=debt,
            entry=entry,
            amount=None if amount is None else Decimal(amount),
            last=None if last is None else date.fromisoformat(last),
            standing=standing or "",
            without=None if without is None else date.fromisoformat(without),
            outcome=outcome or "",
            bucket=bucket or "",
        )


def _agreed(desk: "OpenDesk", today: date, until: str) -> "Iterator[AgendaLine]":
    """What was said in sessions: tasks, and when to meet."""
    from overdue_cli.core.desk.agenda import AgendaLine

    for alias, number, who, text, day in desk.tasks_until(until):
        found = date.fromisoformat(day)
        days = (found - today).days
        yield AgendaLine(alias=alias, what=who, day=found, days=days, task=number, text=text)
    for alias, day in desk.next_until(until):
        found = date.fromisoformat(day)
        yield AgendaLine(alias=alias, what="appointment", day=found, days=(found - today).days)


def _silent(desk: "OpenDesk", today: date, since: str) -> "Iterator[AgendaLine]":
    from overdue_cli.core.desk.agenda import AgendaLine

    for alias, day in desk.silent_since(since):
        found = date.fromisoformat(day)
        yield AgendaLine(alias=alias, what="silence", day=found, days=(found - today).days)

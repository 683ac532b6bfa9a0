"""The JSON Schemas of a desk: a session going in; the day, one client and all of them coming
out.
"""

from datetime import date
from typing import Any

import msgspec

from overdue_cli.core.desk.agenda import AgendaLine, DeskDay
from overdue_cli.core.desk.client import (
    CaseOnFile,
    DeskClient,
    DeskSession,
    DeskStanding,
    DeskTask,
    SessionTold,
)
from overdue_cli.core.desk.handout import DeskHandout
from overdue_cli.core.desk.statistics import DeskCounts
from overdue_cli.wire.schema_head import with_head


class WrittenDesk(msgspec.Struct, kw_only=True):
    """What `overdue desk new --json` writes."""

    desk: str
    sealed: bool


class WrittenAdding(msgspec.Struct, kw_only=True):
    """What `overdue desk add --json` writes; `case` is the number of the case put in, `dropped` how
    many entries of a log were taken off first.
    """

    alias: str
    new: bool
    case: int | None
    entries: int
    attachments: int
    standing: DeskStanding | None
    dropped: int = 0


class WrittenClient(msgspec.Struct, kw_only=True):
    """What `overdue desk open --json` writes."""

    client: DeskClient


class WrittenSession(msgspec.Struct, kw_only=True):
    """What `overdue desk session --json` writes; `undone` with the session that `--undo` took
    back.
    """

    alias: str
    session: DeskSession
    tasks: tuple[DeskTask, ...]
    undone: bool = False


class WrittenDay(msgspec.Struct, kw_only=True):
    """What `overdue desk today --json` writes."""

    today: DeskDay


class ListedClient(msgspec.Struct, kw_only=True):
    """One client in a list."""

    alias: str
    outcome: str
    last_contact: date
    next: date | None
    stage: str | None
    sessions: int


class WrittenList(msgspec.Struct, kw_only=True):
    """What `overdue desk list --json` writes."""

    clients: tuple[ListedClient, ...]


class WrittenHandout(msgspec.Struct, kw_only=True):
    """What `overdue desk handout --json` writes."""

    handout: DeskHandout


class WrittenComparing(msgspec.Struct, kw_only=True):
    """What `overdue desk compare --json` writes; `cases` are the numbers of the cases compared,
    `comparison` is what `overdue compare --json` writes, None where there are no two.
    """

    alias: str
    sessions: tuple[DeskSession, ...]
    tasks: tuple[DeskTask, ...]
    cases: tuple[int | None, ...]
    comparison: dict[str, Any] | None


class WrittenStats(msgspec.Struct, kw_only=True):
    """What `overdue desk stats --json` writes."""

    stats: DeskCounts


class WrittenExport(msgspec.Struct, kw_only=True):
    """What `overdue desk export --json` writes; a file (`export`) is as `desk-client`, and without
    one the client stands here.
    """

    export: str
    sealed: bool
    client: DeskClient | None = None


class WrittenArrival(msgspec.Struct, kw_only=True):
    """What `overdue desk import --json` writes."""

    alias: str
    cases: int
    entries: int
    sessions: int
    standing: DeskStanding | None


class WrittenRefresh(msgspec.Struct, kw_only=True):
    """What `overdue desk refresh --json` writes; `failed` are aliases that could not be counted."""

    as_of: date
    counted: int
    failed: tuple[str, ...]


class WrittenBackup(msgspec.Struct, kw_only=True):
    """What `overdue desk backup --json` writes."""

    backup: str
    sealed: bool


class WrittenForgetting(msgspec.Struct, kw_only=True):
    """What `overdue desk forget --json` writes; `wiped` is whether nothing of the client is left in
    the file and beside it.
    """

    alias: str
    forgotten: bool
    wiped: bool


WRITTEN: dict[str, type[Any]] = {
    "desk-new": WrittenDesk,
    "desk-add": WrittenAdding,
    "desk-client": WrittenClient,
    "desk-noted": WrittenSession,
    "desk-today": WrittenDay,
    "desk-list": WrittenList,
    "desk-handout": WrittenHandout,
    "desk-compare": WrittenComparing,
    "desk-stats": WrittenStats,
    "desk-export": WrittenExport,
    "desk-import": WrittenArrival,
    "desk-refresh": WrittenRefresh,
    "desk-backup": WrittenBackup,
    "desk-forget": WrittenForgetting,
}
# Words that may become more without breaking who validates by version 1.
_OPEN = {
    DeskClient.__name__: ("outcome",),
    DeskSession.__name__: ("outcome",),
    DeskTask.__name__: ("who",),
    AgendaLine.__name__: ("what",),
}


def desk_schema(which: str) -> dict[str, Any]:
    """The schema of `desk-session`, or of one of WRITTEN."""
    if which == "desk-session":
        built = msgspec.json.schema(SessionTold)
        built["$defs"][SessionTold.__name__]["required"] = []  # held today, where no day is told
        return built
    kind = WRITTEN[which]
    built = msgspec.json.schema(kind)
    definitions = built["$defs"]
    for name, fields in _OPEN.items():
        for field in fields if name in definitions else ():
            definitions[name]["properties"][field] = {"type": ["string", "null"]}
    if CaseOnFile.__name__ in definitions:
        definitions[CaseOnFile.__name__]["properties"]["case"] = {"type": "object"}
    with_head(definitions[kind.__name__])
    return built

"""What a desk has for a day: days that come or have passed, in their order."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Literal, get_args

import msgspec

AgendaKind = Literal[
    "court",
    "paper",
    "limitation",
    "promise",
    "answer",
    "answer-complex",
    "answer-longest",
    "instalment",
    "client",
    "counsellor",
    "appointment",
    "stage",
    "silence",
]
# Of one day what cannot be made good comes first.
_RANK: dict[str, int] = {kind: rank for rank, kind in enumerate(get_args(AgendaKind))}
# What has no day to meet stands behind what has: where to ask first, then who was not seen.
_BEHIND: dict[str, int] = {"limitation": 1, "silence": 2}
# How many days ahead are looked at, and after how many without a session a client is named: habits
# of a desk, which the options change.
AHEAD, SILENT = 14, 28


class AgendaLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One matter of one client. `days` are those until it, negative once it has passed; `as_of` is
    the day the engine counted it on, None for what was agreed in a session. Of `limitation` the day
    is the first of the warning, and `last` the last of the period, where there is one; of one that
    an `entry` of the log restarted, `without` is the last day without that entry. `outcome` is what
    became of a day that has passed, `bucket` the stage that begins.
    """

    alias: str
    what: AgendaKind
    day: date
    days: int
    as_of: date | None = None
    debt: int | None = None
    entry: int | None = None
    task: int | None = None
    amount: Decimal | None = None
    text: str = ""
    last: date | None = None
    standing: str = ""
    without: date | None = None
    outcome: str = ""
    bucket: str = ""


class DeskDay(msgspec.Struct, frozen=True, kw_only=True):
    """What a desk has for a day. `uncounted` are clients without a case, `older_rules` those whose
    days were counted under another rulebook.
    """

    day: date
    ahead: int
    silent: int
    lines: tuple[AgendaLine, ...]
    clients: int
    uncounted: int
    older_rules: int


def in_order(lines: Iterable[AgendaLine]) -> tuple[AgendaLine, ...]:
    """By day, what passed first; of one day what cannot be made good first."""
    return tuple(sorted(lines, key=_place))


def _place(line: AgendaLine) -> tuple[object, ...]:
    behind, day = _BEHIND.get(line.what, 0), line.day
    if line.what == "limitation":
        day = line.last or date.min
    return (behind, day, _RANK[line.what], line.alias, line.debt or 0, line.task or 0)

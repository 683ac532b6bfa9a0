"""What a client takes home of a session: what was agreed, who does what, and the days to keep."""

from datetime import date

import msgspec

from overdue_cli.core.desk.client import DeskClient, DeskSession, DeskTask, StoredDay

# A new stage comes by itself: it is no day on which the client does something.
_NOTHING_TO_DO = ("stage", "paper")


class DeskHandout(msgspec.Struct, frozen=True, kw_only=True):
    """A page for the client. It has no alias: whoever finds it learns nothing of the desk.

    `tasks` are those of the session, and earlier ones that are still open; `days` are those of the
    case on or after the session, counted on `as_of`. `ask_first`: limitation of a debt may be near
    its end or over by the day it is given, or by the next session.
    """

    session: DeskSession
    tasks: tuple[DeskTask, ...]
    days: tuple[StoredDay, ...]
    as_of: date | None
    ask_first: bool


def handout_of(client: DeskClient, session: DeskSession, today: date) -> DeskHandout:
    """The page of a session, given to the client today."""
    standing = client.standing
    until = max(today, session.next or session.on)
    if standing is not None:
        until = max(until, standing.as_of)
    return DeskHandout(
        session=session,
        tasks=tuple(
            task
            for task in client.tasks
            if task.session == session.n or (task.session < session.n and task.done is None)
        ),
        days=()
        if standing is None
        else tuple(
            day for day in standing.days if day.day >= session.on and day.what not in _NOTHING_TO_DO
        ),
        as_of=None if standing is None else standing.as_of,
        ask_first=standing is not None
        and any(
            each.warns_from is not None and each.warns_from <= until for each in standing.limitation
        ),
    )

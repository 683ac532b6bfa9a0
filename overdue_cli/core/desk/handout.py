"""What a client takes home of a session: what was agreed, who does what, and the days to keep."""

from collections.abc import Iterable
from datetime import date

import msgspec

from overdue_cli.core.desk.client import DeskClient, DeskSession, DeskTask, StoredDay

# A new stage comes by itself: it is no day on which the client does something.
_NOTHING_TO_DO = ("stage", "paper")


class DeskHandout(msgspec.Struct, frozen=True, kw_only=True):
    """A page for the client, given on the day `on`. It has no alias: whoever finds it learns
    nothing of the desk.

    `tasks` are those of the session, and earlier ones that are still open; `days` are those of the
    case that are still to come, counted on `as_of`. `next` is the day to meet, whichever session it
    was told in. `ask_first`: limitation of a debt may be near its end or over by the day it is
    given, or by the next session. `paper`: something came from a court of which the last day is
    not known. A session of number 0 was never noted.
    """

    session: DeskSession
    tasks: tuple[DeskTask, ...]
    days: tuple[StoredDay, ...]
    as_of: date | None
    ask_first: bool
    on: date | None = None
    next: date | None = None
    paper: bool = False


def newest_session(sessions: Iterable[DeskSession]) -> DeskSession | None:
    """The session of the latest day, whenever it was noted; None where there is none."""
    return max(sessions, key=lambda each: (each.on, each.n), default=None)


def handout_of(client: DeskClient, session: DeskSession, today: date) -> DeskHandout:
    """The page of a session, given to the client today."""
    standing = client.standing
    meets = client.next if client.next is not None and client.next >= today else None
    until = max(today, meets or session.next or session.on)
    if standing is not None:
        until = max(until, standing.as_of)
    return DeskHandout(
        session=session,
        tasks=tuple(task for task in client.tasks if _is_on(task, session)),
        days=()
        if standing is None
        else tuple(
            day
            for day in standing.days
            if day.day >= today and not day.outcome and day.what not in _NOTHING_TO_DO
        ),
        as_of=None if standing is None else standing.as_of,
        ask_first=standing is not None
        and any(
            each.warns_from is not None and each.warns_from <= until for each in standing.limitation
        ),
        on=today,
        next=meets,
        paper=standing is not None and any(day.what == "paper" for day in standing.days),
    )


def _is_on(task: DeskTask, session: DeskSession) -> bool:
    """Whether a task is of the session, or an earlier one that is still open; all that are open
    where no session was noted.
    """
    if task.dropped is not None:
        return False
    return task.session == session.n or (task.done is None and task.session < session.n)

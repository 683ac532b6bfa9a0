"""Which debt of a case an entry of a log is about, and what the entry is for limitation."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Literal, NamedTuple

import msgspec

from overdue_cli.core.case.case import Debt, LastEventKind
from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.entry import REACHING, LogEntry
from overdue_cli.core.request.characters import plainly

# DebtsNamed by which a log may call each debt of a case, in small letters.
DebtsNamed = Sequence[Collection[str]]
# What restarts a period for sure while it runs (诉讼时效规定 arts 8, 14).
SURE = ("payment", "promise", "demand")


# Who is neither a lender nor acts for one; with a person that lent, somebody known may be the
# lender.
NOT_LENDERS = ("contact", "regulator", "other")
# Why a payment is none on the debt.
Astray = Literal["private-account", "not-the-lender"]


class LogEvent(NamedTuple):
    """An event of limitation, by the words of a case."""

    day: date
    kind: LastEventKind


def debt_of(entry: LogEntry, names: DebtsNamed) -> int | None:
    """The place of the debt an entry is about; None where it cannot be told for sure.

    The debt it names decides, then the lender it names; with neither, the only debt there is.
    """
    if entry.debt:
        return _named(entry.debt, names)
    found = _named(entry.lender, names) if entry.lender else None
    return 0 if found is None and len(names) == 1 else found


def about(entry: LogEntry, names: DebtsNamed) -> int | tuple[str, str]:
    """What keeps entries on one debt together: its place, or, where that cannot be told, the words
    by which the log calls it.
    """
    found = debt_of(entry, names)
    return (plainly(entry.debt), plainly(entry.lender)) if found is None else found


def _named(word: str, names: DebtsNamed) -> int | None:
    found = [place for place, known in enumerate(names) if plainly(word) in known]
    return found[0] if len(found) == 1 else None


def astray(entry: LogEntry, *, of_person: bool) -> Astray | None:
    """Why a payment is none on the debt: it went to a private account, as only a person who lent
    has one, or to somebody who is neither the lender nor an agency of his; None where it is one.
    """
    to_another = entry.who in NOT_LENDERS and not (of_person and entry.who == "contact")
    if entry.has("private-account") and (to_another or not of_person):
        return "private-account"
    return "not-the-lender" if to_another else None


def event_of(entry: LogEntry, *, of_person: bool = False) -> LogEvent | None:
    """What an entry is for limitation. What was paid to somebody else is nothing. A call or
    message is a mere contact, unless it is said to have asked the borrower for money; one that
    reached nobody is none. To agree on hours alone is no promise to pay.
    """
    if entry.kind == "payment":
        if astray(entry, of_person=of_person):
            return None
        return LogEvent(entry.day, "payment")
    if entry.is_to_pay:
        return LogEvent(entry.day, "promise")
    if entry.kind == "agreement":
        return LogEvent(entry.day, "contact")
    if entry.kind not in REACHING or entry.connected is False:
        return None
    if entry.who not in ("lender", "agency", "unknown"):
        return None
    asked = entry.has("asked-to-pay") and entry.to == "me" and not entry.mine
    return LogEvent(entry.day, "demand" if asked else "contact")


def with_events(debt: Debt, events: Iterable[LogEvent]) -> Debt:
    """The debt with what a log holds for limitation: its last event, and all others that restart
    the period for sure.
    """
    told = [] if debt.last_event is None else [_told(debt.last_event, debt)]
    # of one day the surer one counts
    found = sorted([*told, *events], key=lambda each: (each.day, each.kind in SURE))
    if not found:
        return debt
    *before, last = found
    return msgspec.structs.replace(
        debt,
        last_event=last.day,
        last_event_kind=last.kind,
        restarts=tuple(
            dict.fromkeys((each.day, each.kind) for each in before if each.kind in SURE)
        ),
    )


def _told(day: date, debt: Debt) -> LogEvent:
    return LogEvent(day, debt.last_event_kind or "contact")


def events_of(
    lines: Iterable[LogLine], names: DebtsNamed, place: int, as_of: date, *, of_person: bool = False
) -> list[LogEvent]:
    """What a log holds for the limitation of one debt, through a day."""
    mine = (line.entry for line in lines if debt_of(line.entry, names) == place)
    found = (event_of(entry, of_person=of_person) for entry in mine if entry.day <= as_of)
    return [event for event in found if event is not None]

"""Entries that stand in a complaint beside those it rests on: a call that shows that the person
could be reached, and a request of their own that others be left alone. Of their words nothing is
taken.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from overdue_cli.core.record.chain import LogLine, by_time
from overdue_cli.core.record.checked import Breach
from overdue_cli.core.record.entry import LogEntry
from overdue_cli.core.record.whose import Whose


def reached_me(lines: Sequence[LogLine], found: Sequence[Breach], whose: Whose) -> LogLine | None:
    """The last call of the lender or an agency that the person took on the day others were first
    contacted, or the day before, and before that contact.
    """
    contacted = {n for each in found if each.name == "contact-reached" for n in each.entries}
    first = min((line for line in lines if line.n in contacted), key=by_time, default=None)
    if first is None:
        return None
    calls = (
        line
        for line in lines
        if line.entry.kind == "call"
        and line.entry.who in ("lender", "agency")
        and line.entry.to == "me"
        and line.entry.connected
        and not line.entry.mine
        and first.entry.is_after(line.entry)
        and (first.entry.day - line.entry.day).days < 2
        and whose.is_one(line.entry, first.entry)
    )
    return max(calls, key=by_time, default=None)


def own_request(record: Sequence[LogLine], found: Sequence[Breach], whose: Whose) -> LogLine | None:
    """The first request of the person's own that others be left alone, after which one of those it
    may be meant for was contacted.
    """
    contacted = {n for each in found if each.name == "contact-reached" for n in each.entries}
    later = [line.entry for line in record if line.n in contacted]

    def is_meant(own: LogEntry, one: LogEntry) -> bool:
        people = {who.contact.casefold() for who in (own, one)} - {""}
        return len(people) < 2 and one.is_after(own) and whose.is_one(own, one)

    asked = (line for line in record if line.entry.is_own_request)
    meant = (line for line in asked if any(is_meant(line.entry, one) for one in later))
    return min(meant, key=by_time, default=None)


def bare(line: LogLine) -> LogLine:
    """An entry with when it was, of whom and from which number: what was said in it is no part of
    what a complaint rests on, and may be the person's own word on the debt.
    """
    entry = line.entry
    bare = LogEntry(
        kind=entry.kind,
        at=entry.at,
        who=entry.who,
        lender=entry.lender,
        agency=entry.agency,
        number=entry.number,
        debt=entry.debt,
        to=entry.to,
        contact=entry.contact,
        mine=entry.mine,
        what=tuple(tag for tag in entry.what if tag == "asked-to-stop"),
        connected=entry.connected,
        robot=entry.robot,
    )
    return replace(line, entry=bare)

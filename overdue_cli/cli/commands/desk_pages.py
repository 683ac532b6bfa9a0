"""`overdue desk handout` and `compare`: a page for the client, and two sessions or cases side by
side.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from overdue_cli.cli import streams
from overdue_cli.cli.desk_cases import followed_on, newest_of, newest_read
from overdue_cli.cli.desks import (
    client_of,
    desk_named,
    language,
    show,
    tell_numbers,
    whole_client,
    write_json,
)
from overdue_cli.cli.refusal import refuse

if TYPE_CHECKING:
    from datetime import date

    from overdue_cli.core.assess.compare import Comparison
    from overdue_cli.core.desk.client import CaseOnFile, DeskClient, DeskSession
    from overdue_cli.core.follow.follow import Followed


def handout(values: Mapping[str, Any]) -> None:
    """One page for the client on a session, the newest if none was named."""
    from overdue_cli.cli.options import today
    from overdue_cli.core.desk.handout import handout_of

    if values["json_"] and values["output"] is not None:
        refuse("json-and-file", "--output")
    with desk_named(values) as desk, desk.reading():
        client = whole_client(desk, client_of(desk, values["alias"]))
    found = handout_of(client, _session(client, values["session"], today()), today())
    tell_numbers(*found.session.advised, *(task.text for task in found.tasks))
    if values["json_"]:
        write_json({"handout": found})
        return
    from overdue_cli.pages.desk_handout import handout_page

    case = newest_read(client)
    debts = () if case is None else case.debts
    page, name = handout_page(found, debts, language()), values["output"]
    if name is None or name == streams.PIPE:
        show(page)
        return
    from overdue_cli.cli.formats import PAGES, format_of, rendered
    from overdue_cli.cli.writing import write_file

    form = format_of(name, PAGES)
    if form is None:
        refuse("unknown-page-suffix", "--output", tuple(PAGES))
    data = rendered(page, form, found.session.on)
    write_file(name, data, language(), force=values["force"])
    streams.write_names([name])


def compare(values: Mapping[str, Any]) -> None:
    """Two sessions with what was agreed in each, or two cases; and what changed between the
    cases.
    """
    with desk_named(values) as desk, desk.reading():
        client = whole_client(desk, client_of(desk, values["alias"]))
    if values["cases"] and values["sessions"]:
        refuse("cases-or-sessions", "--cases")
    held: list[DeskSession] = []
    if values["sessions"]:
        held = [*_two(values["sessions"], client.sessions, "--sessions")]
        cases = [_case_at(client, each) for each in held]
    else:
        cases = [*_two(values["cases"], client.cases, "--cases")]
    followed = _followed(client, cases)
    found = _compared(followed)
    tasks = [task for task in client.tasks if task.session in [each.n for each in held]]
    numbers = [None if each is None else each.n for each in cases]
    if values["json_"]:
        from overdue_cli.cli.commands.compare import as_plain

        comparison = None if found is None else as_plain(found)
        told = {"sessions": held, "tasks": tasks, "cases": numbers, "comparison": comparison}
        write_json({"alias": client.alias, **told})
        return
    from overdue_cli.pages.desk_handout import compared_page

    payments = [each for one in followed for each in one.result.payments]
    roughly = any(each.status == "card-roughly" for each in payments)
    show(compared_page(client, held, found, language(), roughly=roughly))


def _session(client: "DeskClient", text: str | None, today: "date") -> "DeskSession":
    """The session that was named, or the newest; where none was noted yet, one of today with
    nothing in it: the days of the case are worth a page by themselves.
    """
    from overdue_cli.core.desk.client import DeskSession
    from overdue_cli.core.desk.handout import newest_session

    found = newest_session(each for each in client.sessions if text in (None, str(each.n)))
    if found is None and text is not None:
        refuse("no-such-session", "--session")
    return found or DeskSession(n=0, on=today)


def _two(text: str | None, there: "Sequence[Any]", flag: str) -> "tuple[Any, Any]":
    """The two that were named by their numbers: `1,3`; the last two where none were."""
    if text is None:
        if len(there) < 2:
            refuse("nothing-to-compare", flag)
        return there[-2], there[-1]
    parts = [part.strip() for part in text.replace("，", ",").split(",")]
    known = {str(each.n): each for each in there}
    if len(parts) != 2 or not set(parts) <= set(known):
        refuse("no-such-two", flag)
    return known[parts[0]], known[parts[1]]


def _case_at(client: "DeskClient", session: "DeskSession") -> "CaseOnFile | None":
    """The newest case told or changed for the day of a session or before; None where there is
    none.
    """
    return newest_of(each for each in client.cases if each.day <= session.on)


def _followed(client: "DeskClient", cases: "Sequence[CaseOnFile | None]") -> "tuple[Followed, ...]":
    """Two cases, each with what the log holds through its own day; none where there are not two."""
    from overdue_cli.core.record.chain import chain_of, in_force

    before, after = cases
    if before is None or after is None or before.n == after.n:
        return ()
    lines = in_force(chain_of("".join(f"{line}\n" for line in client.log).encode()))
    return tuple(followed_on(bytes(each.case), lines, each.day) for each in (before, after))


def _compared(followed: "Sequence[Followed]") -> "Comparison | None":
    """The two as `overdue compare` has them."""
    from overdue_cli.core.assess.assess import answer_of
    from overdue_cli.core.assess.compare import compare as compare_answers

    if not followed:
        return None
    before, after = (answer_of(each.facts) for each in followed)
    return compare_answers(before, after)

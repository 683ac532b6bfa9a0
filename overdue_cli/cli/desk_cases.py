"""The cases of a client on a desk: put on file, changed, and counted with the log."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from overdue_cli.cli.refusal import refuse

if TYPE_CHECKING:
    from overdue_cli.core.case.case import Case
    from overdue_cli.core.desk.client import CaseOnFile, DeskClient, DeskStanding
    from overdue_cli.core.follow.follow import Followed
    from overdue_cli.core.record.chain import Chain, LogLine
    from overdue_cli.store.desk import OpenDesk


def put_case(
    desk: "OpenDesk", client: int, case: "Case", day: date, changed_on: date | None = None
) -> int:
    """Put a case on file as `advise --save` writes it; its number. `changed_on`: the day it was
    changed for, where its amounts are those of an earlier one.
    """
    from overdue_cli.core.case.case import case_as_asked
    from overdue_cli.wire.encoding import indented

    assert case.as_of is not None, "read_case always sets the day"
    number = len(desk.rows("case_file", client)) + 1
    body = indented(case_as_asked(case)).decode()
    row = {"n": number, "put_in": day.isoformat(), "as_of": case.as_of.isoformat(), "body": body}
    changed = None if changed_on is None else changed_on.isoformat()
    desk.add_row("case_file", client, {**row, "changed_on": changed})
    return number


def cases_of(desk: "OpenDesk", client: int) -> "tuple[CaseOnFile, ...]":
    """The cases of a client as they stand on file, in their order."""
    from overdue_cli.core.desk.client import CaseOnFile

    return tuple(
        CaseOnFile(
            n=each["n"],
            put_in=date.fromisoformat(each["put_in"]),
            as_of=date.fromisoformat(each["as_of"]),
            case=msgspec.Raw(str(each["body"]).encode()),
            changed_on=date.fromisoformat(each["changed_on"]) if each["changed_on"] else None,
        )
        for each in desk.rows("case_file", client)
    )


def newest_of(cases: "Iterable[CaseOnFile]") -> "CaseOnFile | None":
    """The case told or changed for the latest day; None where there is none."""
    return max(cases, key=lambda each: (each.day, each.n), default=None)


def newest_read(client: "DeskClient") -> "Case | None":
    """The newest case of a client, read; None where there is none, or this version cannot read it
    any more: the rest of the client is shown all the same.
    """
    from overdue_cli.errors import OverdueError
    from overdue_cli.library.choices import NAMES
    from overdue_cli.wire import json as wire

    newest = newest_of(client.cases)
    if newest is None:
        return None
    try:
        return wire.read(bytes(newest.case), products=NAMES, as_of=newest.as_of)
    except OverdueError:
        return None


def recount(desk: "OpenDesk", client: int, day: date) -> "DeskStanding | None":
    """Count the newest case of a client with the log on a day, and keep what came out; None where
    there is no case.
    """
    from overdue_cli.core.record.chain import in_force

    newest = newest_of(cases_of(desk, client))
    if newest is None:
        return None
    standing = standing_on(bytes(newest.case), in_force(chain_on(desk, client)), day)
    desk.set_client(
        client,
        stage=standing.stage,
        lender=standing.lender,
        rulebook=standing.rulebook,
        standing=msgspec.json.encode(standing).decode(),
    )
    desk.set_due(client, due_rows(standing))
    return standing


def chain_on(desk: "OpenDesk", client: int) -> "Chain":
    """The log of a client, which came in as a chain that held. Raises DatabaseRefused where it does
    not any more.
    """
    from overdue_cli.core.record.chain import chain_of
    from overdue_cli.errors import DatabaseRefused

    bodies = [str(row["body"]) for row in desk.rows("log_line", client)]
    chain = chain_of("".join(f"{body}\n" for body in bodies).encode("utf-8", "replace"))
    if len(chain.lines) != len(bodies):
        raise DatabaseRefused("damaged", desk.name)
    return chain


def moved_on_to(body: bytes, day: date) -> "tuple[Case, Case]":
    """A case on its own day, and moved on to a day, or left there where that is earlier."""
    from overdue_cli.core.intake.what_if import moved_on
    from overdue_cli.library.choices import NAMES
    from overdue_cli.wire import json as wire

    told = wire.read(body, products=NAMES, as_of=day)
    assert told.as_of is not None, "read_case always sets the day"
    case, problems = (told, ()) if told.as_of >= day else moved_on(told, day, products=NAMES)
    if case is None:
        raise wire.BadCase(problems)
    return told, case


def followed_on(body: bytes, lines: "Sequence[LogLine]", day: date) -> "Followed":
    """A case with what a log holds through a day, as `overdue next` has it; on its own day where
    that is later.
    """
    from overdue_cli.cli.commands.next import followed_by

    told, case = moved_on_to(body, day)
    return followed_by(told, case, lines)


def standing_on(body: bytes, lines: "Sequence[LogLine]", day: date) -> "DeskStanding":
    """What the engine makes of a case and a log, on the day, or on the case's own where that is
    later.
    """
    from overdue_cli.cli.commands.next import followed_by, names_of
    from overdue_cli.core.desk.standing import standing_of
    from overdue_cli.rulebook.days_off import calendar
    from overdue_cli.rulebook.toml import VERSION

    told, case = moved_on_to(body, day)
    names = [names_of(number, debt) for number, debt in enumerate(case.debts, start=1)]
    followed = followed_by(told, case, lines)
    return standing_of(followed, VERSION, case, lines, names, calendar=calendar)


def due_rows(standing: "DeskStanding") -> Iterator[dict[str, Any]]:
    """The days of a standing as rows to look up: each that is told of the client."""
    as_of = standing.as_of.isoformat()
    for each in standing.days:
        yield {
            "day": each.day.isoformat(),
            "what": each.what,
            "as_of": as_of,
            "debt": each.debt,
            "entry": each.entry,
            "amount": None if each.amount is None else str(each.amount),
            "outcome": each.outcome or None,
            "bucket": each.bucket or None,
        }
    for limit in standing.limitation:
        if limit.warns_from is not None:
            yield {
                "day": limit.warns_from.isoformat(),
                "what": "limitation",
                "as_of": as_of,
                "debt": limit.debt,
                "last": None if limit.last is None else limit.last.isoformat(),
                "standing": limit.standing,
            }
        if limit.restarted_by is not None:
            yield {
                "day": as_of,
                "what": "limitation",
                "as_of": as_of,
                "debt": limit.debt,
                "entry": limit.restarted_by,
                "last": None if limit.last is None else limit.last.isoformat(),
                "without": None if limit.without is None else limit.without.isoformat(),
                "standing": limit.standing,
            }


def on_top(
    newest: "CaseOnFile", lines: "Sequence[LogLine]", values: Mapping[str, Any], day: date
) -> "tuple[Case, date | None]":
    """The newest case with what changed or was paid, and the day it was changed for; None of one
    whose amounts are those of that day.

    Amounts hold on the day they are told for, and the payments of the log count from there: so a
    case of which something else is changed keeps its day. Where it cannot, because an amount is
    told anew, a payment that would no longer count is refused, by its entry.
    """
    from overdue_cli.cli.on_top import with_flags
    from overdue_cli.core.intake.what_if import amounts_among, kept_on
    from overdue_cli.library.choices import NAMES

    day = max(day, newest.day)
    told, moved = moved_on_to(bytes(newest.case), day)
    found = with_flags(moved, {}, values["set"], values["paid"])
    assert told.as_of is not None, "read_case always sets the day"
    assert found.as_of is not None, "read_case always sets the day"
    amounts = amounts_among(moved, [text.partition("=")[0].strip() for text in values["set"]])
    if not amounts and not values["paid"] and found.as_of > told.as_of:
        kept = kept_on(found, told.as_of, products=NAMES)
        if kept is not None:
            return kept, found.as_of
    anew = {place + 1 for place, field in amounts if field in ("principal", "shown_overdue")}
    lost = _no_longer_counted(told, moved, found, lines, anew)
    if lost:
        refuse("payment-not-counted", "--set" if values["set"] else "--paid", lost)
    return found, None


def _no_longer_counted(
    told: "Case", moved: "Case", found: "Case", lines: "Sequence[LogLine]", anew: set[int]
) -> tuple[str, ...]:
    """The entries of payments that count on the case as it is and would not on the new one, of
    debts whose principal is not told anew.
    """
    from overdue_cli.cli.commands.next import followed_by

    counts = ("counted", "card-roughly")
    before = followed_by(told, moved, lines).result.payments
    after = {each.entry for each in followed_by(found, found, lines).result.payments
             if each.status in counts}  # fmt: skip
    return tuple(
        str(each.entry)
        for each in before
        if each.status in counts and each.entry not in after and each.debt not in anew
    )

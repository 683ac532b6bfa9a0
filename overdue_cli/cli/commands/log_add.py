"""`overdue log add`: one entry, told by flags, as JSON, or to questions at a terminal."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from overdue_cli.cli import streams
from overdue_cli.cli.commands.log_out import (
    lender_kind,
    show_page,
    spoken_language,
    tell,
    write_json,
)
from overdue_cli.cli.conversation import can_ask
from overdue_cli.cli.log_file import append, place_of
from overdue_cli.cli.refusal import refuse

if TYPE_CHECKING:
    from overdue_cli.core.record.chain import Chain
    from overdue_cli.core.record.entry import LogEntry

# What no entry can be without; where one is missing a person at a terminal is asked.
NEEDED = ("kind", "at")


def add(values: Mapping[str, Any]) -> None:
    """Write down one entry, and show it with the hash to compare with."""
    from overdue_cli.cli.commands.log_answers import days_of, shown, with_answer_day
    from overdue_cli.core.record.reader import CHINA

    place, kind, now = place_of(values), lender_kind(values), datetime.now(CHINA)
    told = _told(values, now)
    if values["request_"] is None and told.keys() & set(NEEDED) != set(NEEDED) and can_ask():
        told_entry = _asked(told, place, now)
        if told_entry is None:
            tell("log.left")
            return
    else:
        told_entry = _read(told, now, as_json=values["request_"] is not None)
    entry = with_answer_day(told_entry, kind)

    def corrected(chain: "Chain") -> "list[LogEntry]":
        if entry.corrects is not None and entry.corrects not in {line.n for line in chain.lines}:
            refuse("no-such-entry", "--corrects")
        return [entry]

    (line,), torn = append(place, corrected)
    found = days_of([line], kind)
    if torn:
        tell("log.torn-aside", name=place)
    if entry.lacks_amount:
        tell("log.payment-no-amount", n=str(line.n), day=entry.day)
    if entry.kind == "complaint" and entry.has("answered"):
        tell("log.answer-not-complaint", n=str(line.n))
    if values["json_"]:
        answer = {"answer": found[0]} if found else {}
        write_json({"line": line, "last": line.hash, "torn_set_aside": torn} | answer)
        return
    from overdue_cli.pages.log import added_page

    show_page(added_page(line, spoken_language()))
    if found:
        shown({"output_": None}, found, kind, spoken_language())


def _told(values: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """What was told, by flags or as JSON, with the hashes of evidence files."""
    from overdue_cli.core.record.typed import day_as_typed, moment_as_typed
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.wire.json import BadCase, parse

    told = {name: value for name, value in values.items() if not name.endswith("_") and value}
    if source := values["request_"]:
        if told.keys() - {"kind"}:
            refuse("entry-and-flags", "--request")
        raw = parse(streams.bytes_of(source))
        if not isinstance(raw, dict):
            raise BadCase((Problem(code="not-an-object", path="$"),))
        raw |= told  # keeps the names that stood there twice
        return raw
    if "evidence" in told:
        from msgspec import to_builtins

        from overdue_cli.cli.evidence import proof_of

        told["evidence"] = [to_builtins(proof_of(name)) for name in told["evidence"]]
    for name, as_typed in (("at", moment_as_typed), ("due", day_as_typed)):
        if name in told:
            told[name] = as_typed(told[name], now)
    return told


def _read(told: Mapping[str, Any], now: datetime, *, as_json: bool = False) -> "LogEntry":
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.record.reader import read_entry
    from overdue_cli.wire.json import BadCase

    entry, problems = read_entry(told, now=now)
    if entry is None:
        raise BadCase(problems) if as_json else BadFlags(problems)
    return entry


def _asked(told: Mapping[str, Any], place: str, now: datetime) -> "LogEntry | None":
    """What was told by flags, read before anything is asked, and the answers to the rest."""
    from overdue_cli.cli.commands.log_ask import asked_entry
    from overdue_cli.core.record.reader import kinds_for

    kind = next(iter(kinds_for(told)), "note")  # of none that can have all of it, it is said
    _read({"kind": kind, "at": "2000-01-01", **told}, now)
    return asked_entry(told, place, now, spoken_language())

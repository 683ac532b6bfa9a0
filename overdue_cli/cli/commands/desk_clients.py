"""`overdue desk add` and `open`: what a desk holds of one client."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli.commands.desk_options import add_options, alias_argument
from overdue_cli.cli.desk_cases import (
    cases_of,
    chain_on,
    newest_of,
    newest_read,
    on_top,
    put_case,
    recount,
)
from overdue_cli.cli.desks import (
    alias_of,
    client_of,
    day_of,
    desk_named,
    language,
    show,
    tell_numbers,
    whole_client,
    write_json,
)
from overdue_cli.cli.options import CaseCommand
from overdue_cli.cli.refusal import refuse

if TYPE_CHECKING:
    from overdue_cli.core.case.case import Case
    from overdue_cli.store.desk import OpenDesk


class DeskAdd(CaseCommand):
    """`overdue desk add ALIAS`: a case by the options of a case, by file, or on top of the last."""

    def __init__(self) -> None:
        super().__init__("add")
        self.help = "desk.add"

    def first(self) -> list[click.Parameter]:
        return [alias_argument()]

    def last(self) -> list[click.Parameter]:
        return add_options()

    def _run(self, **values: Any) -> None:
        add(values)


def add(values: Mapping[str, Any]) -> None:
    """Put in a client, or a case, a log or files of one who is there."""
    from overdue_cli.cli.options import today
    from overdue_cli.core.desk.alias import folded

    alias, day = alias_of(values["alias"]), day_of(values["as_of"])
    case = _told_for(alias, values)
    lines = [] if values["log"] is None else _lines_of(values["log"])
    files = [_attached(name) for name in values["attach"]]
    with desk_named(values) as desk, desk.changing():
        row = desk.client(folded(alias))
        changes = case is None and bool(values["set"] or values["paid"])
        if row is not None and not (case or changes or lines or files or values["drop_log"]):
            refuse("nothing-to-add", "--case")
        client = (
            desk.add_client(alias, folded(alias), day.isoformat(), "open")
            if row is None
            else row.id
        )
        dropped = desk.drop_log(client, today().isoformat()) if values["drop_log"] else 0
        entries, changed_on = _take_in(desk, client, lines), None
        if changes:
            case, changed_on = _changed(desk, client, values, day)
        told = {
            "alias": alias if row is None else row.alias,
            "new": row is None,
            "case": None if case is None else put_case(desk, client, case, day, changed_on),
            "entries": entries,
            "attachments": _attach(desk, client, files, day),
            "standing": recount(desk, client, day) if case or lines or dropped else None,
            "dropped": dropped,
        }
    if dropped:
        with desk_named(values):  # opening it wipes what was deleted
            pass
    tell_numbers(*(file["name"] for file in files))
    if values["json_"]:
        write_json(told)
        return
    from overdue_cli.pages.desk import added_page

    days = {"case_day": None if case is None else case.as_of, "changed_on": changed_on}
    show(added_page(told | days, language()))


def _told_for(alias: str, values: Mapping[str, Any]) -> "Case | None":
    """The case that is told. Where it lacks something, how that is said for this client: what is
    changed of the last case, or an alias alone until more is known.
    """
    from overdue_cli.cli.errors import BadFlags

    try:
        return _told(values)
    except BadFlags as error:
        missing = {each.path for each in error.problems if each.code == "missing"}
        told = _options_told(values)
        if missing and values["case"] is None and _has_case(alias, values):
            refuse("change-by-set", "--set", told)
        if "income" not in missing:
            raise
        from overdue_cli.core.request.problem import Problem

        more = Problem(code="income-later", path="--income", flag="--income")
        raise BadFlags((*error.problems, more), calculation=error.calculation) from error


def _options_told(values: Mapping[str, Any]) -> tuple[str, ...]:
    """The options that tell a field of a case, as --set takes them: `income=7000`."""
    from overdue_cli.cli.options import case_fields
    from overdue_cli.core.case.fields import flag_of

    told = {name: values[name] for name in case_fields() if isinstance(values[name], str)}
    return tuple(f"{flag_of(name).removeprefix('--')}={value}" for name, value in told.items())


def _has_case(alias: str, values: Mapping[str, Any]) -> bool:
    from overdue_cli.core.desk.alias import folded

    with desk_named(values) as desk, desk.reading():
        row = desk.client(folded(alias))
        return row is not None and bool(cases_of(desk, row.id))


def _told(values: Mapping[str, Any]) -> "Case | None":
    """The case that options or a file tell, on its own day; None where none is told."""
    from overdue_cli.cli.options import ITEMS, case_fields, case_of

    if values["case"] is not None:
        return case_of({**values, "as_of": None})
    fields = (*case_fields(), *ITEMS, "debt", "debts")
    return case_of(values) if any(values[name] not in (None, ()) for name in fields) else None


def _changed(
    desk: "OpenDesk", client: int, values: Mapping[str, Any], day: date
) -> "tuple[Case, date | None]":
    """The newest case of a client with what changed and was paid since."""
    from overdue_cli.core.record.chain import in_force

    newest = newest_of(cases_of(desk, client))
    if newest is None:
        refuse("no-case-yet", "--set" if values["set"] else "--paid")
    return on_top(newest, in_force(chain_on(desk, client)), values, day)


def open_one(values: Mapping[str, Any]) -> None:
    """All of one client."""
    with desk_named(values) as desk, desk.reading():
        client = whole_client(desk, client_of(desk, values["alias"]))
    if values["json_"]:
        write_json({"client": client})
        return
    from overdue_cli.core.assess.compare import inputs_of
    from overdue_cli.core.record.chain import chain_of
    from overdue_cli.pages.desk import client_page

    case = newest_read(client)
    inputs = {} if case is None else inputs_of(case)
    chain = chain_of("".join(f"{line}\n" for line in client.log).encode())
    show(client_page(client, inputs, chain, language()))


def _lines_of(name: str) -> list[tuple[int, str, str]]:
    """The lines of a log that holds: number, hash, and the line as it stands."""
    from overdue_cli.cli.log_file import bytes_of_log, kept, sound
    from overdue_cli.core.record.chain import chain_of

    raw = bytes_of_log(kept(name))
    lines = sound(chain_of(raw)).lines
    texts = raw.split(b"\n")[: len(lines)]
    return [(line.n, line.hash, text.decode()) for line, text in zip(lines, texts, strict=True)]


def _take_in(desk: "OpenDesk", client: int, lines: list[tuple[int, str, str]]) -> int:
    """Take in the lines that are new; how many. Those known must be the same, by their hashes."""
    known = {row["n"]: row["hash"] for row in desk.rows("log_line", client)}
    if any(known.get(number, hash_) != hash_ for number, hash_, _ in lines):
        refuse("another-log", "--log")
    fresh = [line for line in lines if line[0] not in known]
    for number, hash_, body in fresh:
        desk.add_row("log_line", client, {"n": number, "hash": hash_, "body": body})
    return len(fresh)


def _attached(name: str) -> dict[str, str]:
    from overdue_cli.cli.evidence import proof_of

    proof = proof_of(name, "--attach")
    return {"name": proof.name, "sha256": proof.sha256}


def _attach(desk: "OpenDesk", client: int, files: list[dict[str, str]], day: date) -> int:
    """Note files by name and hash, each once; how many were new."""
    known = {(row["name"], row["sha256"]) for row in desk.rows("attachment", client)}
    fresh = {(file["name"], file["sha256"]) for file in files} - known
    for name, digest in sorted(fresh):
        row = {"name": name, "sha256": digest, "added": day.isoformat()}
        desk.add_row("attachment", client, row)
    return len(fresh)

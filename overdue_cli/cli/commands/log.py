"""`overdue log`: what happened, kept line by line in a file the user names."""

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli import streams
from overdue_cli.cli.commands.log_options import (
    LogCommand,
    add_options,
    answers_options,
    check_options,
    export_options,
)
from overdue_cli.cli.help import SpokenGroup
from overdue_cli.cli.refusal import refuse

if TYPE_CHECKING:
    from overdue_cli.core.law.product import Lender
    from overdue_cli.core.record.chain import Chain, LogLine
    from overdue_cli.core.record.entry import LogEntry
    from overdue_cli.pages.document import Document

# The largest log that is read: some fifty thousand entries.
MOST_LOG_BYTES = 20_000_000
COMMANDS = ("add", "list", "show", "check", "export", "answers", "verify")


class LogGroup(SpokenGroup):
    """What can be done with a log; each command is built when it is asked for."""

    def __init__(self) -> None:
        super().__init__("log", help="log")

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        made = {
            "add": lambda: LogCommand("add", add, add_options()),
            "list": lambda: LogCommand("list", list_all),
            "show": lambda: LogCommand("show", show, [click.Argument(["number"], metavar="N")]),
            "check": lambda: LogCommand("check", check, check_options()),
            "export": lambda: LogCommand("export", export, export_options()),
            "answers": lambda: LogCommand("answers", answers, answers_options()),
            "verify": lambda: LogCommand("verify", verify),
        }
        if cmd_name in made and cmd_name not in self.commands:
            self.commands[cmd_name] = made[cmd_name]()
        return self.commands.get(cmd_name)


def add(values: Mapping[str, Any]) -> None:
    """Write down one entry, and show it with the hash to compare with."""
    from overdue_cli import store
    from overdue_cli.core.record.chain import chain_of, line_after
    from overdue_cli.core.record.reader import CHINA

    place = _place(values)
    now = datetime.now(CHINA)
    entry = _entry(values, now)
    written: list[Chain] = []

    def line_for(held: bytes) -> tuple[bytes, bytes]:
        chain = sound(chain_of(_bounded(held)))
        if entry.corrects is not None and entry.corrects not in {line.n for line in chain.lines}:
            refuse("no-such-entry", "--corrects")
        line = line_after(chain, entry, now.isoformat(timespec="seconds"))
        written.append(chain_of(held[: chain.whole] + b"\n" * chain.ends_open + line))
        return b"\n" * chain.ends_open + line, chain.torn

    torn = store.append(Path(place), line_for)
    line = written[0].lines[-1]
    if torn:
        _tell("log.torn-aside", name=place)
    if values["json_"]:
        _write_json({"line": line, "last": line.hash, "torn_set_aside": torn})
        return
    from overdue_cli.pages.log import added_page

    _render(added_page(line, _language()))


def list_all(values: Mapping[str, Any]) -> None:
    """All entries, those that were corrected marked."""
    chain = _chain(values)
    if values["json_"]:
        _write_json({"lines": chain.lines, "last": chain.last, "torn": bool(chain.torn)})
        return
    from overdue_cli.pages.log import list_page

    _render(list_page(chain, _language()))


def show(values: Mapping[str, Any]) -> None:
    """One entry whole."""
    chain = _chain(values)
    line = next((each for each in chain.lines if str(each.n) == values["number"]), None)
    if line is None:
        refuse("no-such-entry", "N")
    if values["json_"]:
        _write_json({"line": line, "last": chain.last})
        return
    from overdue_cli.pages.log import entry_page

    _render(entry_page(line, _language()))


def check(values: Mapping[str, Any]) -> None:
    """Which entries may break which rule on collection, and what cannot be judged."""
    from overdue_cli.cli.commands.log_export import lines_of
    from overdue_cli.core.record.check import check as check_entries
    from overdue_cli.rulebook.law import log_rules

    chain, lender, rules = _chain(values), _lender(values), log_rules()
    found = check_entries(lines_of(values, chain), rules, lender)
    if values["json_"]:
        _write_json(
            {
                "lender_kind": lender,
                "breaches": found.breaches,
                "unjudged": found.unjudged,
                "last": chain.last,
            }
        )
        return
    from overdue_cli.pages.log_check import check_page

    _render(check_page(found, rules, _language()))


def export(values: Mapping[str, Any]) -> None:
    """A complaint of what was logged, to the lender first and then to the regulator."""
    from overdue_cli.cli.commands.log_export import facts_of, page_of, written
    from overdue_cli.cli.options import today

    chain, lender = _chain(values), _lender(values)
    facts, rules = facts_of(values, chain, lender)
    if facts.to != "lender" and facts.before is None:
        _tell("log.lender-first")
    if values["json_"]:
        _write_json({"complaint": facts, "last": chain.last})
        return
    written(values, page_of(values, facts, rules, chain), today(), _language())


def answers(values: Mapping[str, Any]) -> None:
    """By when each complaint to a lender is to be answered."""
    from overdue_cli.cli.commands.log_answers import days_of, shown
    from overdue_cli.cli.commands.log_export import lines_of

    chain, kind = _chain(values), _lender(values)
    found = days_of(lines_of(values, chain), kind)
    if values["json_"]:
        _write_json({"lender_kind": kind, "answers": found, "last": chain.last})
        return
    shown(values, found, kind, _language())


def verify(values: Mapping[str, Any]) -> None:
    """Whether the chain of the log holds; 65 where it does not."""
    from overdue_cli.core.record.chain import chain_of
    from overdue_cli.errors import ExitStatus

    chain = chain_of(_bytes(_place(values)))
    if values["json_"]:
        found = {"holds": chain.fault is None, "lines": len(chain.lines), "last": chain.last}
        _write_json(found | {"fault": chain.fault, "torn": bool(chain.torn and not chain.fault)})
    else:
        from overdue_cli.pages.log import verify_page

        _render(verify_page(chain, _language()))
    if chain.fault is not None:
        click.get_current_context().exit(ExitStatus.BAD_CASE)


def log_command() -> click.Command:
    """`overdue log`."""
    return LogGroup()


def _lender(values: Mapping[str, Any]) -> "Lender":
    """The kind of lender, by its word; unknown where nothing was said."""
    from overdue_cli.core.law.product import Lender

    word = values["lender_kind_"] or Lender.UNKNOWN.value
    kinds = {kind.value: kind for kind in Lender}
    if word not in kinds:
        refuse("not-a-choice", "--lender-kind", tuple(kinds))
    return kinds[word]


def _place(values: Mapping[str, Any]) -> str:
    """The file the user named, by flag or environment. There is no other place."""
    place = values["log_"] or os.environ.get("OVERDUE_LOG", "")
    if not place:
        refuse("no-log-named", "--log")
    return str(place)


def _entry(values: Mapping[str, Any], now: datetime) -> "LogEntry":
    """The entry told by flags or as JSON, with the hashes of its evidence files."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.record.reader import read_entry
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.wire.json import BadCase, parse

    told = {name: value for name, value in values.items() if not name.endswith("_") and value}
    source = values["request_"]
    raw: Any = told
    if source:
        if told.keys() - {"kind"}:
            refuse("entry-and-flags", "--request")
        raw = parse(streams.bytes_of(source))
        if not isinstance(raw, dict):
            raise BadCase((Problem(code="not-an-object", path="$"),))
        raw |= told  # keeps the names that stood there twice
    elif "evidence" in told:
        raw = told | {"evidence": [_hashed(name) for name in told["evidence"]]}
    entry, problems = read_entry(raw, now=now)
    if entry is None:
        raise BadCase(problems) if source else BadFlags(problems)
    return entry


def _hashed(name: str) -> dict[str, str]:
    """The name of a file, without the folders before it, and the hash of what it holds."""
    from hashlib import file_digest

    from overdue_cli.errors import CannotOpen

    try:
        with Path(name).open("rb") as file:
            return {"name": Path(name).name, "sha256": file_digest(file, "sha256").hexdigest()}
    except OSError as error:
        raise CannotOpen(name, error.errno or 0, error.strerror or "") from error


def _bytes(place: str) -> bytes:
    from overdue_cli.errors import CannotOpen

    try:
        with Path(place).open("rb") as file:
            return _bounded(file.read(MOST_LOG_BYTES + 1))
    except OSError as error:
        raise CannotOpen(place, error.errno or 0, error.strerror or "") from error


def _bounded(held: bytes) -> bytes:
    from overdue_cli.wire.json import BadJSON

    if len(held) > MOST_LOG_BYTES:
        raise BadJSON("log-too-big")
    return held


def chain_named(values: Mapping[str, Any]) -> "Chain":
    """The log the user named, which holds."""
    return _chain(values)


def _chain(values: Mapping[str, Any]) -> "Chain":
    from overdue_cli.core.record.chain import chain_of

    return sound(chain_of(_bytes(_place(values))))


def sound(chain: "Chain") -> "Chain":
    """A chain that holds. Raises BadJSON for the line at which it does not."""
    from overdue_cli.wire.json import BadJSON

    if chain.fault is not None:
        raise BadJSON(f"log-{chain.fault.code}", line=chain.fault.line)
    return chain


def _language() -> Any:
    from overdue_cli.cli.spoken import spoken

    return spoken(click.get_current_context().find_root().obj)


def _tell(key: str, **fields: str) -> None:
    from overdue_cli.cli.notices import tell
    from overdue_cli.words.log import LOG

    tell([_language().text(key, LOG, **fields)])


def _render(page: "Document") -> None:
    from overdue_cli.render import terminal

    streams.write(terminal.render(page))


def _write_json(found: "Mapping[str, object | LogLine]") -> None:
    from overdue_cli.wire.encoding import published

    streams.write(published(found))

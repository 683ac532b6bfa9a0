"""`overdue import FILE`: repayments in an export, shown, confirmed, and then logged."""

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli import streams
from overdue_cli.cli.help import Spoken
from overdue_cli.cli.log_file import append, chain_in, log_named
from overdue_cli.cli.refusal import refuse
from overdue_cli.cli.window import folded

if TYPE_CHECKING:
    from overdue_cli.core.follow.statement import FoundRepayment, ReadStatement
    from overdue_cli.core.record.chain import Chain
    from overdue_cli.core.record.entry import LogEntry
    from overdue_cli.words.language import Language

ALL = ("all", "全部")


class ImportCommand(Spoken):
    """Read an export, list what it holds, and log what was chosen."""

    def __init__(self) -> None:
        params: list[click.Parameter] = [
            click.Argument(["file"], metavar="FILE|-"),
            click.Option(["--take", "take"], metavar="N,N|all", help="import-take"),
            click.Option(["--debt", "debt"], metavar="TEXT", help="log-field.debt"),
            click.Option(["--lender", "lender"], metavar="TEXT", help="log-field.lender"),
            click.Option(["--word", "word"], multiple=True, metavar="TEXT", help="import-word"),
            click.Option(["--log", "log_"], metavar="FILE", help="log-file"),
            click.Option(["--json", "json"], is_flag=True, help="json"),
        ]
        super().__init__("import", params=params, callback=self._run, help="import")

    def _run(self, file: str, **values: Any) -> None:
        from overdue_cli.cli.exports import bytes_of_export
        from overdue_cli.cli.options import tell_waiting

        if file == streams.PIPE:
            tell_waiting()
        raw = bytes_of_export(file)
        place = log_named(values)
        read = _read(raw, values["word"], place)
        take = values["take"]
        if take is not None and not place:
            refuse("no-log-named", "--log")
        chosen = () if take is None else _chosen(take, read)
        language = _language()
        if not values["json"]:
            from overdue_cli.pages.statement import statement_page
            from overdue_cli.render import terminal

            streams.write(terminal.render(statement_page(read, language)))
            if take is None and read.found and place and _at_terminal():
                chosen = _asked(read, language)
        entries = _log(file, raw, values, chosen, place) if chosen else ()
        _told(values["json"], read, entries, language)


def _read(raw: bytes, words: Sequence[str], place: str) -> "ReadStatement":
    """What the export holds, held against the log where one is named and there."""
    from overdue_cli.cli.exports import tables_in
    from overdue_cli.cli.options import today
    from overdue_cli.core.follow.statement import beside_log, read_statement
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.wire.json import BadCase

    reads = (read_statement(rows, today(), words) for rows in tables_in(raw))
    read = next((each for each in reads if each.headings), None)
    if read is None:
        raise BadCase((Problem(code="import-no-headings", path="FILE"),))
    chain = _chain(place)
    from overdue_cli.core.record.chain import in_force

    return beside_log(read, () if chain is None else in_force(chain))


def _chain(place: str) -> "Chain | None":
    """The log; None where none is named, or it is still to be made."""
    return chain_in(place) if place and Path(place).exists() else None


def _at_terminal() -> bool:
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def _chosen(take: str, read: "ReadStatement") -> "tuple[FoundRepayment, ...]":
    """The repayments of the numbers asked for; `all` is all that the log does not have."""
    from overdue_cli.core.request.characters import plainly

    asked = plainly(take)
    if asked in ALL:
        return tuple(each for each in read.found if not each.in_log)
    words = asked.replace("、", ",").replace(" ", "").split(",")
    known = {str(each.number): each for each in read.found}
    if not {*words} <= known.keys():
        refuse("no-such-row", "--take")
    found = tuple(known[word] for word in dict.fromkeys(words))
    if any(each.in_log for each in found):
        refuse("row-in-log", "--take")
    return found


def _asked(read: "ReadStatement", language: "Language") -> "tuple[FoundRepayment, ...]":
    """What a person at the terminal chooses; none where nothing is typed."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.words.statement import STATEMENT

    question = "\n".join(folded(language.text("import.which", STATEMENT)))
    while True:
        sys.stderr.write(f"{question} ")
        sys.stderr.flush()
        typed = sys.stdin.readline().strip()
        if not typed:
            return ()
        try:
            return _chosen(typed, read)
        except BadFlags:
            question = language.text("import.which-again", STATEMENT)


def _log(
    file: str,
    raw: bytes,
    values: Mapping[str, Any],
    chosen: "Sequence[FoundRepayment]",
    place: str,
) -> tuple[int, ...]:
    """Write the chosen repayments down, all or none; the numbers of their entries."""
    from overdue_cli.core.follow.statement import ReadStatement, beside_log
    from overdue_cli.core.record.chain import in_force
    from overdue_cli.core.record.reader import CHINA

    now = datetime.now(CHINA)
    entries = [_entry(file, raw, values, each, now) for each in chosen]

    def none_again(chain: "Chain") -> "list[LogEntry]":
        # under the lock once more: another writer may have logged the same since it was shown
        shown = ReadStatement(headings=1, found=tuple(chosen))
        if any(each.in_log for each in beside_log(shown, in_force(chain)).found):
            refuse("row-in-log", "--take")
        return entries

    return tuple(line.n for line in append(place, none_again).lines)


def _entry(
    file: str, raw: bytes, values: Mapping[str, Any], each: "FoundRepayment", now: datetime
) -> "LogEntry":
    """A repayment as an entry, with the export as its evidence."""
    from hashlib import sha256

    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.record.reader import read_entry

    told: dict[str, Any] = {
        "kind": "payment",
        "at": each.at,
        "who": "lender",
        "amount": str(each.amount),
        "debt": values["debt"] or "",
        "lender": values["lender"] or "",
        "said": each.text,
        "evidence": [{"name": Path(file).name, "sha256": sha256(raw).hexdigest()}],
    }
    entry, problems = read_entry(told, now=now)
    if entry is None:
        raise BadFlags(problems)
    return entry


def _told(
    as_json: bool, read: "ReadStatement", entries: Sequence[int], language: "Language"
) -> None:
    if as_json:
        from overdue_cli.wire.statement import encode

        streams.write(encode(read, tuple(entries)))
    elif entries:
        from overdue_cli.words.statement import STATEMENT

        numbers = language.listed(str(number) for number in entries)
        streams.write(language.text("import.logged", STATEMENT, numbers=numbers) + "\n")


def _language() -> "Language":
    from overdue_cli.cli.spoken import spoken

    return spoken(click.get_current_context().find_root().obj)

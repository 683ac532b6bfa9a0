"""The file of a log: which one was named, what it holds, and new entries at its end. Every command
that reads or writes a log comes through here.
"""

import errno
import os
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from overdue_cli.cli.refusal import refuse
from overdue_cli.cli.sealed import is_to_be_sealed, opened, passphrase_for, sealed
from overdue_cli.cli.streams import PIPE, bytes_of

if TYPE_CHECKING:
    from overdue_cli.core.record.chain import Chain, LogLine
    from overdue_cli.core.record.entry import LogEntry

# The largest log that is read: some fifty thousand entries.
MOST_LOG_BYTES = 20_000_000


class Written(NamedTuple):
    """The lines that were added, and whether an unfinished one was set aside for them."""

    lines: "tuple[LogLine, ...]"
    torn: bool


def log_named(values: Mapping[str, Any]) -> str:
    """The file the user named, by flag or environment; empty where none was."""
    return kept(str(values["log_"] or os.environ.get("OVERDUE_LOG", "")))


def kept(name: str) -> str:
    """The name of a log, which no output of this run takes. A log is a file: standard input is
    refused.
    """
    from overdue_cli.store import inputs

    if name == PIPE:
        refuse("needs-a-name", "--log")
    if name:
        inputs.note(name)
    return name


def place_of(values: Mapping[str, Any]) -> str:
    """The file the user named. There is no other place."""
    return log_named(values) or refuse("no-log-named", "--log")


def bytes_of_log(place: str) -> bytes:
    """What the file holds. Raises CannotOpen, or BadJSON where it is too big."""
    return _bounded(opened(place, _bounded(bytes_of(place, MOST_LOG_BYTES, only_file=True))))


def chain_in(place: str) -> "Chain":
    """The log in a file, which holds. Raises BadJSON for the line at which it does not."""
    from overdue_cli.core.record.chain import chain_of

    return sound(chain_of(bytes_of_log(place)))


def append(place: str, entries_for: "Callable[[Chain], Sequence[LogEntry]]") -> Written:
    """Write entries down, all or none. `entries_for` gets the log as it is under the lock; what it
    raises leaves the file as it was.
    """
    import msgspec

    from overdue_cli import store
    from overdue_cli.core.record.chain import Chain, LogLine, chain_of, line_after
    from overdue_cli.core.record.reader import CHINA

    written: list[LogLine] = []
    now = datetime.now(CHINA).isoformat(timespec="seconds")

    def lines_for(held: bytes) -> tuple[bytes, bytes]:
        chain = sound(chain_of(_bounded(held)))
        torn, added = chain.torn, b"\n" * chain.ends_open
        for entry in entries_for(chain):
            line = line_after(chain, entry, now)
            added += line
            written.append(msgspec.json.decode(line, type=LogLine))
            chain = Chain(lines=(written[-1],))  # all that the next one follows
        _refuse_above(len(held) - len(torn) + len(added))
        return added, torn

    if not _is_sealed(place):
        torn = store.append(Path(place), MOST_LOG_BYTES, lines_for)
        return Written(tuple(written), torn)
    passphrase_for(place, _held(place))  # asked before the lock is held

    def resealed(held: bytes) -> bytes:
        before = opened(place, held)
        added, torn = lines_for(before)
        return _bounded(sealed(place, before[: len(before) - len(torn)] + added))

    _sweep_beside(place)
    store.rewrite(Path(place), MOST_LOG_BYTES, resealed)
    return Written(tuple(written), torn=False)


def _sweep_beside(place: str) -> None:
    """Clear away what stopped writers left: a sealed log is written anew beside itself."""
    from overdue_cli.cli.commands.log_out import spoken_language
    from overdue_cli.cli.writing import sweep_beside

    sweep_beside(Path(place).parent, spoken_language())


def _is_sealed(place: str) -> bool:
    """Whether a log is sealed, or is to be: a new one is where its name ends in `.age`."""
    from overdue_cli.store.sealing import is_sealed

    held = _held(place)
    return is_sealed(held) if held else is_to_be_sealed(place)


def _held(place: str) -> bytes:
    """What the file holds, sealed as it is; nothing where it is still to be made."""
    from overdue_cli.errors import CannotOpen

    try:
        return _bounded(bytes_of(place, MOST_LOG_BYTES, only_file=True))
    except CannotOpen as error:
        if error.number == errno.ENOENT:
            return b""
        raise


def sound(chain: "Chain") -> "Chain":
    """A chain that holds. Raises BadJSON for the line at which it does not."""
    from overdue_cli.wire.json import BadJSON

    if chain.fault is not None:
        fault = chain.fault
        raise BadJSON(f"log-{fault.code}", line=fault.line, path=fault.field)
    return chain


def _bounded(held: bytes) -> bytes:
    _refuse_above(len(held))
    return held


def _refuse_above(size: int) -> None:
    """Raise BadJSON for a log that could not be read, whether it is there or would be written."""
    from overdue_cli.wire.json import BadJSON

    if size > MOST_LOG_BYTES:
        raise BadJSON("log-too-big")

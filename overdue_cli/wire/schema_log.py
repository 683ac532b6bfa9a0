"""The JSON Schemas of a log: an entry going in; the list of lines, and what a check found, coming
out.
"""

from typing import Any

import msgspec

from overdue_cli.core.record.answers import AnswerDays
from overdue_cli.core.record.asked import LookedAt
from overdue_cli.core.record.chain import Fault, LogLine
from overdue_cli.core.record.checked import Breach, Unjudged
from overdue_cli.core.record.complaint import ComplaintFacts
from overdue_cli.core.record.entry import LogEntry
from overdue_cli.wire.schema_head import with_head


class WrittenLog(msgspec.Struct, kw_only=True):
    """What `overdue log list --json` writes."""

    lines: tuple[LogLine, ...]
    last: str
    torn: bool


class WrittenAdded(msgspec.Struct, kw_only=True):
    """What `overdue log add --json` writes: the line, and the hash to compare with. A line that
    somebody else left unfinished was set aside.
    """

    line: LogLine
    last: str
    torn_set_aside: bool


class WrittenEntry(msgspec.Struct, kw_only=True):
    """What `overdue log show --json` writes."""

    line: LogLine
    last: str


class WrittenVerified(msgspec.Struct, kw_only=True):
    """What `overdue log verify --json` writes: whether the chain holds, and where it does not."""

    holds: bool
    lines: int
    last: str
    fault: Fault | None
    torn: bool


class WrittenCheck(msgspec.Struct, kw_only=True):
    """What `overdue log check --json` writes."""

    lender_kind: str
    about: LookedAt | None
    breaches: tuple[Breach, ...]
    unjudged: tuple[Unjudged, ...]
    alike: tuple[tuple[str, ...], ...]
    last: str


class WrittenComplaint(msgspec.Struct, kw_only=True):
    """What `overdue log export --json` writes."""

    about: LookedAt | None
    complaint: ComplaintFacts
    last: str


class WrittenAnswers(msgspec.Struct, kw_only=True):
    """What `overdue log answers --json` writes."""

    lender_kind: str
    about: LookedAt | None
    answers: tuple[AnswerDays, ...]
    last: str


def schema_of_log(which: str) -> dict[str, Any]:
    """The schema of `log-entry`, or of what a command of the log writes."""
    if which == "log-entry":
        return log_entry_schema()
    written: dict[str, type[Any]] = {
        "log": WrittenLog,
        "log-add": WrittenAdded,
        "log-show": WrittenEntry,
        "log-verify": WrittenVerified,
        "log-check": WrittenCheck,
        "log-complaint": WrittenComplaint,
        "log-answers": WrittenAnswers,
    }
    return _written(written[which])


def log_entry_schema() -> dict[str, Any]:
    """An entry as `overdue log add --request` takes it."""
    built = msgspec.json.schema(LogEntry)
    fields = built["$defs"]["LogEntry"]["properties"]
    for name in ("minutes", "people", "corrects"):
        fields[name] = {"type": "integer", "minimum": 1}
    # told as other amounts are
    fields["amount"] = {"type": ["string", "number"]}
    return built


def _written(kind: type[Any]) -> dict[str, Any]:
    """The schema of what is written as a record."""
    built = msgspec.json.schema(kind)
    with_head(built["$defs"][kind.__name__])
    return built

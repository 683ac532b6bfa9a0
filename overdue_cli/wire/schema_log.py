"""The JSON Schemas of a log: an entry going in; the list of lines, and what a check found, coming
out.
"""

from typing import Any

import msgspec

from overdue_cli.core.record.answers import AnswerDays
from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.check import Breach, Unjudged
from overdue_cli.core.record.complaint import ComplaintFacts
from overdue_cli.core.record.entry import LogEntry
from overdue_cli.wire.schema_head import DIALECT, with_head


class WrittenLog(msgspec.Struct, kw_only=True):
    """What `overdue log list --json` writes."""

    lines: tuple[LogLine, ...]
    last: str
    torn: bool


class WrittenCheck(msgspec.Struct, kw_only=True):
    """What `overdue log check --json` writes."""

    lender_kind: str
    breaches: tuple[Breach, ...]
    unjudged: tuple[Unjudged, ...]
    last: str


class WrittenComplaint(msgspec.Struct, kw_only=True):
    """What `overdue log export --json` writes."""

    complaint: ComplaintFacts
    last: str


class WrittenAnswers(msgspec.Struct, kw_only=True):
    """What `overdue log answers --json` writes."""

    lender_kind: str
    answers: tuple[AnswerDays, ...]
    last: str


def schema_of_log(which: str) -> dict[str, Any]:
    """The schema of `log-entry`, `log`, `log-check` or `log-complaint`."""
    if which == "log-entry":
        return log_entry_schema()
    written: dict[str, type[Any]] = {
        "log": WrittenLog,
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
    return DIALECT | built


def _written(kind: type[Any]) -> dict[str, Any]:
    """The schema of what is written as a record."""
    built = msgspec.json.schema(kind)
    with_head(built["$defs"][kind.__name__])
    return DIALECT | built

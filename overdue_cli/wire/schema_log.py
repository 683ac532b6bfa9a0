"""The JSON Schemas of a log: an entry going in, and the list of lines coming out."""

from typing import Any

import msgspec

from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.entry import LogEntry
from overdue_cli.wire.json import SCHEMA_VERSION

_DRAFT = {"$schema": "https://json-schema.org/draft/2020-12/schema"}


class WrittenLog(msgspec.Struct, kw_only=True):
    """What `overdue log list --json` writes."""

    lines: tuple[LogLine, ...]
    last: str
    torn: bool


def log_entry_schema() -> dict[str, Any]:
    """An entry as `overdue log add --request` takes it."""
    built = msgspec.json.schema(LogEntry)
    fields = built["$defs"]["LogEntry"]["properties"]
    for name in ("minutes", "people", "corrects"):
        fields[name] = {"type": "integer", "minimum": 1}
    # told as other amounts are
    fields["amount"] = {"type": ["string", "number"]}
    return _DRAFT | built


def log_schema() -> dict[str, Any]:
    """The list of lines."""
    built = msgspec.json.schema(WrittenLog)
    written = built["$defs"]["WrittenLog"]
    written["properties"] = {"schema": {"const": SCHEMA_VERSION}, **written["properties"]}
    written["required"] = ["schema", *written["required"]]
    return _DRAFT | built

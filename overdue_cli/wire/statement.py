"""What an export of payments holds, as JSON, and its schema."""

from typing import Any

import msgspec

from overdue_cli.core.follow.statement import ReadStatement
from overdue_cli.wire.encoding import published
from overdue_cli.wire.schema_head import DIALECT, with_head


class WrittenImport(msgspec.Struct, kw_only=True):
    """What `overdue import --json` writes: what was found, and the entries that were logged."""

    read: ReadStatement
    logged: tuple[int, ...]


def encode(read: ReadStatement, logged: tuple[int, ...]) -> bytes:
    """What was found as indented JSON; what could steer a terminal as escapes."""
    return published(msgspec.to_builtins(WrittenImport(read=read, logged=logged)))


def import_schema() -> dict[str, Any]:
    """The schema of what `overdue import --json` writes."""
    built = msgspec.json.schema(WrittenImport)
    # reasons that come later do not break who validates by version 1
    built["$defs"]["NotUnderstood"]["properties"]["why"] = {"type": "string"}
    with_head(built["$defs"]["WrittenImport"])
    return {**DIALECT, **built}

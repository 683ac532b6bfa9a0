"""A credit report that was read, as JSON, and its schema. Of the person it says nothing."""

from typing import Any

import msgspec

from overdue_cli.core.bureau.check import CheckedReport
from overdue_cli.wire.encoding import published
from overdue_cli.wire.schema_head import with_head


def encode(told: CheckedReport) -> bytes:
    """What was read as indented JSON; what could steer a terminal as escapes."""
    return published(msgspec.to_builtins(told)).replace(b"://", rb":\/\/")


def credit_report_schema() -> dict[str, Any]:
    """The schema of what `overdue credit-report --json` writes."""
    built = msgspec.json.schema(CheckedReport)
    with_head(built["$defs"]["CheckedReport"])
    return built

"""What the schema of every output begins with, as `wire.encoding.HEAD` does."""

from typing import Any

from overdue_cli.wire.encoding import SCHEMA_VERSION

DIALECT = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
HEAD_SCHEMA: dict[str, Any] = {
    "schema": {"const": SCHEMA_VERSION},
    "tool_version": {"type": "string"},
}


def with_head(record: dict[str, Any]) -> None:
    """Put the fields of every output before those of the record that is written."""
    record["properties"] = {**HEAD_SCHEMA, **record["properties"]}
    record["required"] = [*HEAD_SCHEMA, *record.get("required", ())]


def without_head(record: dict[str, Any]) -> None:
    """Take them off again: what stands inside an output has none of its own."""
    for name in HEAD_SCHEMA:
        record["properties"].pop(name)
    record["required"] = [name for name in record["required"] if name not in HEAD_SCHEMA]

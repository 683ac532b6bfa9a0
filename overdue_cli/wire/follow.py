"""A case carried on by its log, as JSON, and its schema."""

from typing import Any

import msgspec

from overdue_cli.core.findings import every
from overdue_cli.core.follow.follow import FollowUp
from overdue_cli.wire.encoding import published
from overdue_cli.wire.schema_head import with_head
from overdue_cli.wire.schema_open import any_finding, as_variant


def encode(found: FollowUp, last: str) -> bytes:
    """The follow-up as indented JSON, with the last hash of the log it rests on."""
    return published({**msgspec.to_builtins(found), "last": last})


def follow_schema() -> dict[str, Any]:
    """The schema of what `overdue next --json` writes."""
    built = msgspec.json.schema(FollowUp)
    definitions = built["$defs"]
    for kind in every():
        definitions |= msgspec.json.schema(kind).get("$defs", {})
    for kind in every():
        as_variant(definitions[kind.__name__])
    definitions["AnyFinding"] = any_finding(every())
    either = [{"$ref": "#/$defs/AnyFinding"}, {"type": "null"}]
    definitions["NextStep"]["properties"]["finding"] = {"anyOf": either}
    record = definitions["FollowUp"]
    record["properties"]["last"] = {"type": "string"}
    record["required"].append("last")
    with_head(record)
    return built

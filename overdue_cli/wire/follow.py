"""A case carried on by its log, as JSON, and its schema."""

from typing import Any

import msgspec

from overdue_cli.core.findings import every
from overdue_cli.core.follow.follow import FollowUp
from overdue_cli.wire.encoding import published
from overdue_cli.wire.schema_head import DIALECT, with_head


def encode(found: FollowUp, last: str) -> bytes:
    """The follow-up as indented JSON, with the last hash of the log it rests on."""
    return published({**msgspec.to_builtins(found), "last": last})


def follow_schema() -> dict[str, Any]:
    """The schema of what `overdue next --json` writes."""
    built = msgspec.json.schema(FollowUp)
    definitions = built["$defs"]
    for kind in every():
        definitions |= msgspec.json.schema(kind).get("$defs", {})
    variants = [{"$ref": f"#/$defs/{kind.__name__}"} for kind in every()]
    definitions["NextStep"]["properties"]["finding"] = {"anyOf": [{"type": "null"}, *variants]}
    definitions.pop("Finding", None)
    # kinds that come later do not break who validates by version 1
    for record, field in (
        *(("Promise", name) for name in ("kind", "outcome")),
        ("LoggedPayment", "status"),
        ("DayToCome", "what"),
    ):
        definitions[record]["properties"][field] = {"type": "string"}
    record = definitions["FollowUp"]
    record["properties"]["last"] = {"type": "string"}
    record["required"].append("last")
    with_head(record)
    return {**DIALECT, **built}

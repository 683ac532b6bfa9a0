"""The JSON Schema of what `overdue calc NAME --json` writes."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import msgspec

from overdue_cli.core.answer.finding import Finding, Remark
from overdue_cli.core.law.citation import Citation
from overdue_cli.wire.schema import WrittenExplained
from overdue_cli.wire.schema_head import with_head
from overdue_cli.wire.schema_open import any_finding, as_variant


class WrittenCalculation(msgspec.Struct, kw_only=True):
    """What a calculation writes: its request as it was read, and its answer."""

    calc: str
    as_of: date
    rulebook: str
    request: dict[str, Any]
    results: tuple[WrittenExplained, ...]
    notes: tuple[Remark, ...]
    assumptions: tuple[Remark, ...]
    citations: tuple[Citation, ...]


def calculation_schema(requests: Mapping[str, type[Any]]) -> dict[str, Any]:
    """The schema of all of them; `requests` are the records of their requests by their names, and
    the remarks are those of the modules that hold them.
    """
    built = msgspec.json.schema(WrittenCalculation)
    definitions = built["$defs"]
    kinds = sorted(_remarks(), key=lambda kind: kind.__name__)
    for kind in (*kinds, *requests.values()):
        definitions |= msgspec.json.schema(kind).get("$defs", {})
    for kind in kinds:
        as_variant(definitions[kind.__name__])
    definitions["AnyFinding"] = any_finding(kinds)
    record = definitions["WrittenCalculation"]
    for name in ("notes", "assumptions"):
        record["properties"][name]["items"] = {"$ref": "#/$defs/AnyFinding"}
    record["properties"]["calc"] = {"enum": [*requests]}
    record["anyOf"] = [
        {
            "properties": {
                "calc": {"const": name},
                "request": {"$ref": f"#/$defs/{kind.__name__}"},
            }
        }
        for name, kind in requests.items()
    ]
    record["anyOf"].append({"properties": {"calc": {"not": {"enum": [*requests]}}}})
    with_head(record)
    return built


def _remarks(kind: type[Finding] = Remark) -> Iterable[type[Finding]]:
    """Every remark there is but those of comparisons, which have a schema of their own."""
    for below in kind.__subclasses__():
        if not below.__module__.endswith(".compare"):
            yield below
            yield from _remarks(below)

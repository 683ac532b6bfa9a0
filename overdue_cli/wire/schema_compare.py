"""The JSON Schemas of comparisons: `overdue compare --json`, and `overdue advise --what-if ...
--json`.
"""

from typing import Any, Literal

import msgspec

from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.assess import compare
from overdue_cli.wire.schema_head import DIALECT, HEAD_SCHEMA, with_head, without_head


class WrittenFigure(msgspec.Struct, frozen=True, kw_only=True):
    """A figure of a comparison as JSON: amounts and dates as text, counts as whole numbers."""

    name: str
    unit: Literal["money", "rate", "number", "days", "date", "text"]
    before: str | int | None
    after: str | int | None


def compare_schema() -> dict[str, Any]:
    """The schema of the output of `overdue compare --json`."""
    built = _comparison()
    with_head(built["$defs"]["Comparison"])
    return {**DIALECT, **built}


def what_if_schema(answer: dict[str, Any]) -> dict[str, Any]:
    """The schema of an answer beside its variants; `answer` is the schema of one answer."""
    definitions = answer["$defs"] | _comparison()["$defs"]
    without_head(definitions["Answer"])
    variant = {
        "change": {"type": "string"},
        "answer": _ref("Answer"),
        "comparison": _ref("Comparison"),
    }
    whole = {
        **HEAD_SCHEMA,
        "base": _ref("Answer"),
        "variants": {"items": _object(variant)},
    }
    return {**DIALECT, **_object(whole), "$defs": definitions}


def _comparison() -> dict[str, Any]:
    """A reference to the schema of one comparison, with its definitions."""
    inputs, figures = (
        msgspec.json.schema(kind)["$defs"] for kind in (compare.Changed, WrittenFigure)
    )
    kinds = [kind for kind in vars(compare).values() if _is_remark(kind)]
    remarks: dict[str, Any] = {}
    for kind in kinds:
        remarks |= msgspec.json.schema(kind)["$defs"]
    lists = {
        "inputs": _ref("Changed"),
        "figures": _ref(WrittenFigure.__name__),
        "findings": {"oneOf": [_ref(kind.__name__) for kind in kinds]},
    }
    comparison = _object({name: {"type": "array", "items": items} for name, items in lists.items()})
    return {
        **_ref("Comparison"),
        "$defs": {**inputs, **figures, **remarks, "Comparison": comparison},
    }


def _is_remark(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Remark) and kind is not Remark


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }

"""JSON Schema of a request, made from its fields: the forms are those that `fields.py` reads."""

from typing import Any

import msgspec
from msgspec import inspect

from overdue_cli.core.request.fields import form_of
from overdue_cli.core.request.limits import MOST_ITEMS

_NUMBER = r"\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?"
_DAYS: dict[str, Any] = {
    "type": ["string", "integer"],
    "pattern": r"^\d{1,5}$",
    "minimum": 0,
    "maximum": 36_500,
}
FORMS: dict[str, dict[str, Any]] = {
    "money": {"type": ["string", "number"], "pattern": f"^{_NUMBER}$", "minimum": 0},
    "daily-rate": {
        "type": ["string", "number"],
        "pattern": rf"^{_NUMBER}\s*%?$",
        "minimum": 0,
        "maximum": 1,
    },
    "monthly-rate": {
        "type": ["string", "number"],
        "pattern": rf"^{_NUMBER}\s*%?$",
        "minimum": 0,
        "maximum": 1,
    },
    "yearly-rate": {
        "type": ["string", "number"],
        "pattern": rf"^{_NUMBER}\s*%?$",
        "minimum": 0,
        "maximum": 1,
    },
    "lpr-or-yearly-rate": {
        "type": ["string", "number"],
        "pattern": rf"^(?:{_NUMBER}\s*%?|(?:5Y-)?LPR(?:[+-]\d{{1,3}}(?:\.\d{{1,6}})?%)?)$",
        "minimum": 0,
        "maximum": 1,
    },
    "multiple": {
        "type": ["string", "number"],
        "pattern": f"^{_NUMBER}$",
        "minimum": 1,
        "maximum": 10,
    },
    "days": _DAYS,
    "days-overdue": _DAYS,
    "count": {
        "type": ["string", "integer"],
        "pattern": r"^\d{1,4}$",
        "minimum": 0,
        "maximum": 1_000,
    },
    "day": {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    "past-day": {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    "day-of-month": {
        "type": ["string", "integer"],
        "pattern": r"^(?:0?[1-9]|[12]\d|3[01])$",
        "minimum": 1,
        "maximum": 31,
    },
    "word": {"type": "string"},
}


def schema_of(kind: type[Any]) -> dict[str, Any]:
    """Make a JSON Schema of a record. Bounds that hold between fields are not in it."""
    fields = msgspec.structs.fields(kind)
    return {
        "title": kind.__name__,
        "type": "object",
        "properties": {
            field.name: _field(inspect.type_info(field.type), required=field.required)
            for field in fields
        },
        "required": [field.name for field in fields if field.required],
        "additionalProperties": False,
    }


def _field(kind: inspect.Type, *, required: bool) -> dict[str, Any]:
    schema = _value(kind)
    return schema if required else {"anyOf": [schema, {"type": "null"}]}


def _value(kind: inspect.Type) -> dict[str, Any]:
    if isinstance(kind, inspect.UnionType):
        kind = next(part for part in kind.types if not isinstance(part, inspect.NoneType))
    if isinstance(kind, inspect.VarTupleType):
        return {"type": "array", "items": _value(kind.item_type), "maxItems": MOST_ITEMS}
    if isinstance(kind, inspect.StructType):
        return schema_of(kind.cls)
    if isinstance(kind, inspect.BoolType):
        return {"type": "boolean"}
    if isinstance(kind, inspect.LiteralType):
        return {"enum": list(kind.values)}
    return FORMS[form_of(kind)]

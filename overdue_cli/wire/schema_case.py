"""The JSON Schema of a case, read off the inputs of its records."""

from collections.abc import Iterable, Mapping
from typing import Any

from overdue_cli.core.case.fields import (
    BUDGET,
    CASE_FIELDS,
    DEBT_FIELDS,
    DETAILS,
    InputField,
    detail_kind,
)
from overdue_cli.core.intake.reader import MOST_DEBTS
from overdue_cli.core.request.parse import MOST_DAYS, MOST_MONEY
from overdue_cli.core.request.schema import schema_of

_MONEY = r"^(?:(?:\d{1,10}|10000000000)(?:\.\d{1,2}0{0,13})?|\d(?:\.\d{1,8})?[eE]\+?\d)$"
_RATE = r"^\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?\s*%?$"
_TEXT_OR_NUMBER, _WHOLE = ["string", "number"], ["integer", "string"]
# How each form of `core.request` may stand in a case: with the bounds of its reader, closer than
# those that the schemas of calculations state.
FORMS: dict[str, dict[str, Any]] = {
    "money": {
        "type": _TEXT_OR_NUMBER,
        "pattern": _MONEY,
        "minimum": 0,
        "maximum": int(MOST_MONEY),
    },
    "daily-rate": {"type": _TEXT_OR_NUMBER, "pattern": _RATE, "minimum": 0, "maximum": 0.01},
    "yearly-rate": {"type": _TEXT_OR_NUMBER, "pattern": _RATE, "minimum": 0, "maximum": 1.0},
    "multiple": {
        "type": _TEXT_OR_NUMBER,
        "pattern": r"^(?:[1-9](?:\.\d{1,15})?|10(?:\.0{1,15})?)$",
        "minimum": 1,
        "maximum": 10,
    },
    "days": {"type": _WHOLE, "pattern": r"^\d{1,5}$", "minimum": 0, "maximum": MOST_DAYS},
    "count": {"type": _WHOLE, "pattern": r"^\d{1,4}$", "minimum": 0, "maximum": 1000},
    "day-of-month": {
        "type": _WHOLE,
        "pattern": r"^(?:0?[1-9]|[12]\d|3[01])$",
        "minimum": 1,
        "maximum": 31,
    },
    "day": {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    "word": {"type": "string"},
}


def case_schema() -> dict[str, Any]:
    """Draft 2020-12: a case with its debts in a list, or one debt's fields beside the income."""
    person = _properties(CASE_FIELDS, (BUDGET,))
    debt = _properties(DEBT_FIELDS, DETAILS)
    owed = {
        "type": "object",
        "properties": debt,
        "anyOf": _EITHER,
        "additionalProperties": False,
    }
    nested = {"debts": {"type": "array", "items": owed, "minItems": 1, "maxItems": MOST_DEBTS}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "overdue case, version 1",
        "description": (
            "Money is yuan; a rate is a fraction of its period or a per cent ('0.05%'). null: not "
            "said."
        ),
        "oneOf": [
            {
                "type": "object",
                "properties": person | nested,
                "required": ["debts"],
                "allOf": [_INCOME],
                "additionalProperties": False,
            },
            {
                "type": "object",
                "properties": person | debt,
                "allOf": [_INCOME],
                "anyOf": _EITHER,
                "additionalProperties": False,
            },
        ],
    }


def _properties(
    fields: Mapping[str, InputField], details: Iterable[str]
) -> dict[str, dict[str, Any]]:
    plain = {name: _field(field) for name, field in fields.items()}
    return plain | {name: _or_null(_detail(name)) for name in details}


def _field(field: InputField) -> dict[str, Any]:
    """What one input may be; null is "not said", which a required one cannot be."""
    found = FORMS[field.form]
    if field.above_zero:
        found = {
            "exclusiveMinimum" if key == "minimum" else key: value for key, value in found.items()
        }
    if field.choices:
        found = found | {"enum": list(field.choices)}
    return found if field.required else _or_null(found)


def _or_null(found: dict[str, Any]) -> dict[str, Any]:
    kinds = found["type"] if isinstance(found["type"], list) else [found["type"]]
    words = {"enum": [*found["enum"], None]} if "enum" in found else {}
    return found | {"type": [*kinds, "null"]} | words


def _detail(name: str) -> dict[str, Any]:
    found = schema_of(detail_kind(name), name)
    return {key: found[key] for key in ("type", "properties", "required", "additionalProperties")}


def _tells(name: str, *fields: str) -> dict[str, Any]:
    """The loan or the card tells days and principal, which then are not given beside it."""
    tells = {"type": "object", "anyOf": [{"required": [field]} for field in fields]}
    return {
        "required": [name],
        "properties": {name: tells, "days_overdue": False, "principal": False},
    }


def _tells_not(*fields: str) -> dict[str, Any]:
    return {"not": {"type": "object", "anyOf": [{"required": [field]} for field in fields]}}


# Income, or the lines it follows from.
_INCOME = {
    "anyOf": [
        {"required": ["income"]},
        {
            "required": ["budget"],
            "properties": {
                "budget": {
                    "type": "object",
                    "required": ["income"],
                    "properties": {"income": {"minItems": 1}},
                }
            },
        },
    ]
}
# Days and principal, or what they follow from.
_EITHER = [
    {
        "required": ["days_overdue", "principal"],
        "properties": {
            "loan": _tells_not("instalments", "schedule"),
            "card": _tells_not("transactions"),
        },
    },
    _tells("loan", "instalments", "schedule"),
    _tells("card", "transactions"),
]

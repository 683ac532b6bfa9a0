"""The JSON Schema of a case, derived from the inputs of its records."""

from collections.abc import Iterable, Mapping
from typing import Any

from overdue_cli.core.case.fields import (
    BUDGET,
    CASE_FIELDS,
    DEBT_FIELDS,
    DETAILS,
    InputField,
    all_of,
    detail_kind,
)
from overdue_cli.core.request.limits import MOST_DEBTS
from overdue_cli.core.request.parse import MOST_DAYS, MOST_MONEY
from overdue_cli.core.request.schema import schema_of

# Patterns for numbers as text; they must accept what `core.request.parse` reads and no more.
_MONEY = r"^(?:(?:\d{1,10}|10000000000)(?:\.\d{1,2}0{0,13})?|\d(?:\.\d{1,8})?[eE]\+?\d)$"
_RATE = r"^\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?\s*%?$"
_TEXT_OR_NUMBER, _WHOLE = ["string", "number"], ["integer", "string"]
# The schema of each form of `core.request` in a case, with the bounds of its reader; these are
# closer than those in the schemas of calculations.
_DAYS = {"type": _WHOLE, "pattern": r"^\d{1,5}$", "minimum": 0, "maximum": MOST_DAYS}
FORMS: dict[str, dict[str, Any]] = {
    "money": {
        "type": _TEXT_OR_NUMBER,
        "pattern": _MONEY,
        "minimum": 0,
        "maximum": int(MOST_MONEY),
    },
    "daily-rate": {"type": _TEXT_OR_NUMBER, "pattern": _RATE, "minimum": 0, "maximum": 0.01},
    "monthly-rate": {"type": _TEXT_OR_NUMBER, "pattern": _RATE, "minimum": 0, "maximum": 1.0},
    "yearly-rate": {"type": _TEXT_OR_NUMBER, "pattern": _RATE, "minimum": 0, "maximum": 1.0},
    "multiple": {
        "type": _TEXT_OR_NUMBER,
        "pattern": r"^(?:[1-9](?:\.\d{1,15})?|10(?:\.0{1,15})?)$",
        "minimum": 1,
        "maximum": 10,
    },
    "days": _DAYS,
    "days-overdue": _DAYS,
    "count": {"type": _WHOLE, "pattern": r"^\d{1,4}$", "minimum": 0, "maximum": 1000},
    "day-of-month": {
        "type": _WHOLE,
        "pattern": r"^(?:0?[1-9]|[12]\d|3[01])$",
        "minimum": 1,
        "maximum": 31,
    },
    "day": {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    "past-day": {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    "word": {"type": "string"},
    # counted with its blanks as single spaces
    "name": {"type": "string", "pattern": r"\S"},
}


def case_schema() -> dict[str, Any]:
    """The schema of a case: debts in a list, or the fields of one debt beside the income."""
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
    """The properties of one object: its plain fields and its detail objects."""
    plain = {name: _field(field) for name, field in fields.items()}
    plain |= {
        all_of(name): _or_null(_list_of(field)) for name, field in fields.items() if field.several
    }
    return plain | {name: _or_null(schema_of(detail_kind(name))) for name in details}


def _field(field: InputField) -> dict[str, Any]:
    """The schema of one input; null is "not given", which a required input does not allow."""
    form = FORMS[field.form]
    if field.above_zero:
        form = {
            "exclusiveMinimum" if key == "minimum" else key: value for key, value in form.items()
        }
    if field.choices:
        form = form | {"enum": list(field.choices)}
    if field.several:
        return {"anyOf": [_or_null(form), _list_of(field)]}
    return form if field.required else _or_null(form)


def _list_of(field: InputField) -> dict[str, Any]:
    """A list of the choices of an input of which several may be true."""
    return {"type": "array", "items": FORMS[field.form] | {"enum": list(field.choices)}}


def _or_null(form: dict[str, Any]) -> dict[str, Any]:
    """A schema that also allows null."""
    types = form["type"] if isinstance(form["type"], list) else [form["type"]]
    # `enum` holds whatever the type is, so null has to be in both.
    words = {"enum": [*form["enum"], None]} if "enum" in form else {}
    return form | {"type": [*types, "null"]} | words


def _with_position(name: str, *fields: str) -> dict[str, Any]:
    """A debt whose loan or card has one of `fields`, from which days and principal are computed, so
    that these must be absent.
    """
    detail = {"type": "object", "anyOf": [{"required": [field]} for field in fields]}
    return {
        "required": [name],
        "properties": {
            name: detail,
            **dict.fromkeys(
                (
                    *("days_overdue", "principal", "due_date", "days_at_least", "days_at_most"),
                    *("shown_overdue", "shown_left", "shown_on"),
                ),
                False,
            ),
        },
    }


def _without_position(*fields: str) -> dict[str, Any]:
    """A loan or card that has none of `fields`, so that days and principal must be given."""
    return {"not": {"type": "object", "anyOf": [{"required": [field]} for field in fields]}}


# Income, or the budget items it is computed from.
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
# Days and principal or what an app shows of it, or the details they are computed from.
_EITHER = [
    {
        "allOf": [
            {
                "anyOf": [
                    {"required": ["principal"]},
                    {
                        "required": ["shown_overdue"],
                        "properties": {"shown_overdue": {"type": ["number", "string"]}},
                    },
                ]
            },
            {
                "anyOf": [
                    {"required": ["days_overdue"]},
                    {"required": ["due_date"], "properties": {"due_date": {"type": "string"}}},
                ]
            },
        ],
        "properties": {
            "loan": _without_position("instalments", "schedule"),
            "card": _without_position("transactions"),
        },
    },
    _with_position("loan", "instalments", "schedule"),
    _with_position("card", "transactions"),
]

"""The JSON Schema of what goes in and of what comes out, read off the records where they say it."""

from datetime import date
from typing import Any, Literal

import msgspec

from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.case import (
    CAUSES,
    CONTACTED,
    LENDERS,
    PAPERS,
    PRIORITIES,
    REQUIRED,
    RESIDENCES,
    as_asked,
)
from overdue_cli.core.findings import every
from overdue_cli.core.intake.reader import MOST_DEBTS
from overdue_cli.core.request.parse import MOST_DAYS, MOST_MONEY
from overdue_cli.wire.json import SCHEMA_VERSION


class WrittenExplained(msgspec.Struct, kw_only=True, omit_defaults=True):
    """One node of a working, as it is written: `core.explain.Explained` with its value as text or
    whole number.
    """

    name: str
    value: str | int | None
    unit: Literal["money", "rate", "number", "days", "date", "text"] = "money"
    formula: str = ""
    start: date | None = None
    end: date | None = None
    convention: str = ""
    defaulted: bool = False
    citations: tuple[str, ...] = ()
    parts: tuple["WrittenExplained", ...] = ()


SCHEMAS = ("case", "answer", "compare", "what-if")


def schema(which: str) -> dict[str, Any]:
    """The JSON Schema of one of SCHEMAS."""
    if which == "case":
        return _case_schema()
    if which == "answer":
        return _answer_schema()
    from overdue_cli.wire.schema_compare import compare_schema, what_if_schema

    return compare_schema() if which == "compare" else what_if_schema(_answer_schema())


def _import_what_is_only_named() -> None:
    """Records that a plain case does not need are named in quotes; a schema has to find them
    there.
    """
    from overdue_cli.core.accrual.entries import InterestEntry
    from overdue_cli.core.assess import assess
    from overdue_cli.core.case import case
    from overdue_cli.core.case.budget import BudgetDetail
    from overdue_cli.core.case.card import CardDetail
    from overdue_cli.core.case.loan import LoanDetail
    from overdue_cli.core.charges import charges

    vars(case).setdefault("LoanDetail", LoanDetail)
    vars(case).setdefault("CardDetail", CardDetail)
    vars(case).setdefault("BudgetDetail", BudgetDetail)
    vars(charges).setdefault("InterestEntry", InterestEntry)
    vars(assess).setdefault("Explained", WrittenExplained)


def _answer_schema() -> dict[str, Any]:
    _import_what_is_only_named()
    built = msgspec.json.schema(Answer)
    definitions = built["$defs"]
    for kind in every():
        found = msgspec.json.schema(kind)
        definitions |= found.pop("$defs", {})
    variants = [{"$ref": f"#/$defs/{kind.__name__}"} for kind in every()]
    for kind in every():
        definitions[kind.__name__]["properties"]["text"] = {"type": "string"}
    for name in (
        "Case",
        "Debt",
    ):  # as asked: what follows from a budget, a loan or a card is not there
        said = definitions[name]
        said["properties"] = as_asked({**said["properties"], "derived": ()})
        said["required"] = []
    answer = definitions["Answer"]
    for name in ("findings", "assumptions"):
        answer["properties"][name] = {"type": "array", "items": {"oneOf": variants}}
    answer["properties"] = {"schema": {"const": SCHEMA_VERSION}, **answer["properties"]}
    answer["required"] = ["schema", *answer["required"]]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **built}


_MONEY = r"^(?:(?:\d{1,10}|10000000000)(?:\.\d{1,2}0{0,13})?|\d(?:\.\d{1,8})?[eE]\+?\d)$"
_NUMBER = r"\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?"
_DATE = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}


def _money(*, least: str = "minimum") -> dict[str, Any]:
    """Yuan as a number or a text of digits; `least` is minimum, or exclusiveMinimum where 0 makes
    no sense.
    """
    return {"type": ["string", "number"], "pattern": _MONEY, least: 0, "maximum": int(MOST_MONEY)}


def _rate(most: str) -> dict[str, Any]:
    """A fraction of its period as a number, or as text, also as a per cent."""
    return {
        "type": ["string", "number"],
        "pattern": rf"^{_NUMBER}\s*%?$",
        "minimum": 0,
        "maximum": float(most),
    }


def _case_schema() -> dict[str, Any]:
    person: dict[str, Any] = {
        "as_of": _DATE,
        "income": _money(),
        "expenses": _money(),
        "priority_payments": _money(),
        "other_payments": _money(),
        "reserve": _money(),
        "household": {
            "type": ["integer", "string"],
            "pattern": r"^\d{1,4}$",
            "minimum": 0,
            "maximum": 1000,
        },
        "lump_sum": _money(),
        "payday": {
            "type": ["integer", "string"],
            "pattern": r"^(?:0?[1-9]|[12]\d|3[01])$",
            "minimum": 1,
            "maximum": 31,
        },
        "cause": {"type": "string", "enum": [*CAUSES, None]},
        "residence": {"type": "string", "enum": [*RESIDENCES, None]},
        "budget": _detail_schema("budget"),
    }
    debt: dict[str, Any] = {
        "days_overdue": {
            "type": ["integer", "string"],
            "pattern": r"^\d{1,5}$",
            "minimum": 0,
            "maximum": MOST_DAYS,
        },
        "principal": _money(least="exclusiveMinimum"),
        "product": {"type": "string"},
        "lender": {"type": "string", "enum": [*LENDERS, None]},
        "daily_rate": _rate("0.01"),
        "annual_rate": _rate("1"),
        "penalty_multiplier": {
            "type": ["string", "number"],
            "pattern": r"^(?:[1-9](?:\.\d{1,15})?|10(?:\.0{1,15})?)$",
            "minimum": 1,
            "maximum": 10,
        },
        "outstanding": _money(),
        "fees": _money(),
        "service_fees": _money(),
        "last_event": _DATE,
        "contract_date": _DATE,
        "priority": {"type": "string", "enum": [*PRIORITIES, None]},
        "paper": {"type": "string", "enum": [*PAPERS, None]},
        "paper_on": _DATE,
        "contacted": {"type": "string", "enum": [*CONTACTED, None]},
        "loan": _detail_schema("loan"),
        "card": _detail_schema("card"),
    }
    person, debt = (
        {name: _or_null(name, field) for name, field in t.items()} for t in (person, debt)
    )
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


def _detail_schema(name: str) -> dict[str, Any]:
    from overdue_cli.core.case.budget import BudgetDetail
    from overdue_cli.core.case.card import CardDetail
    from overdue_cli.core.case.loan import LoanDetail
    from overdue_cli.core.request.schema import schema_of

    kinds: dict[str, type[msgspec.Struct]] = {
        "loan": LoanDetail,
        "card": CardDetail,
        "budget": BudgetDetail,
    }
    found = schema_of(kinds[name], name)
    return {key: found[key] for key in ("type", "properties", "required", "additionalProperties")}


def _or_null(name: str, field: dict[str, Any]) -> dict[str, Any]:
    """null is "not said", which a required field cannot be."""
    if name in REQUIRED:
        return field
    kinds = field["type"] if isinstance(field["type"], list) else [field["type"]]
    return field | {"type": [*kinds, "null"]}

"""The JSON Schema of what goes in and of what comes out, read off the records where they say it."""

from datetime import date
from typing import Any, Literal

import msgspec

from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.case import as_asked
from overdue_cli.core.findings import every
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
        from overdue_cli.wire.schema_case import case_schema

        return case_schema()
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
    from overdue_cli.core.case.fields import BUDGET, DETAILS, detail_kind
    from overdue_cli.core.charges import charges

    for kind in (detail_kind(name) for name in (*DETAILS, BUDGET)):
        vars(case).setdefault(kind.__name__, kind)
    vars(charges).setdefault("InterestEntry", InterestEntry)
    vars(assess).setdefault("Explained", WrittenExplained)


def _any_word(field: dict[str, Any]) -> dict[str, Any]:
    """A choice as any word: who checks answers by version 1 need not refuse one added since."""
    kinds = [{"type": "string"} if "enum" in kind else kind for kind in field.get("anyOf", ())]
    return field | {"anyOf": kinds} if kinds else field


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
        said["properties"] = {
            field: _any_word(found)
            for field, found in as_asked({**said["properties"], "derived": ()}).items()
        }
        said["required"] = []
    answer = definitions["Answer"]
    for name in ("findings", "assumptions"):
        answer["properties"][name] = {"type": "array", "items": {"oneOf": variants}}
    answer["properties"] = {"schema": {"const": SCHEMA_VERSION}, **answer["properties"]}
    answer["required"] = ["schema", *answer["required"]]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **built}

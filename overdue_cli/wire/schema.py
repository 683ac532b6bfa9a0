"""The JSON Schemas of cases and answers, derived from their records."""

from datetime import date
from typing import Any, Literal

import msgspec

from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.case import as_asked
from overdue_cli.core.findings import every
from overdue_cli.wire.schema_head import DIALECT, with_head


class WrittenExplained(msgspec.Struct, kw_only=True, omit_defaults=True):
    """One node of an explanation as JSON: `core.answer.explanation.Explained` with its value as
    text or whole number.
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


SCHEMAS = (
    "case",
    "answer",
    "compare",
    "what-if",
    "ask",
    "check-message",
    "log-entry",
    "log",
    "log-check",
    "log-complaint",
    "log-answers",
    "next",
    "import",
)


def schema(which: str) -> dict[str, Any]:
    """The JSON Schema of one of SCHEMAS."""
    if which == "case":
        from overdue_cli.wire.schema_case import case_schema

        return case_schema()
    if which == "answer":
        return _answer_schema()
    if which == "check-message":
        from overdue_cli.wire.message import message_schema

        return message_schema()
    if which == "import":
        from overdue_cli.wire.statement import import_schema

        return import_schema()
    if which == "next":
        from overdue_cli.wire.follow import follow_schema

        return follow_schema()
    if which == "ask":
        from overdue_cli.wire.ask import ask_schema

        return ask_schema(_answer_schema())
    if which.startswith("log"):
        from overdue_cli.wire.schema_log import schema_of_log

        return schema_of_log(which)
    from overdue_cli.wire.schema_compare import compare_schema, what_if_schema

    return compare_schema() if which == "compare" else what_if_schema(_answer_schema())


def _import_what_is_only_named() -> None:
    """Import the records that are only named in quotes, so that msgspec can resolve the names."""
    # They are in quotes so that a plain case does not wait for them; a schema needs them all.
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
    """A field's schema with any string in place of a list of choices.

    A choice added later thus does not break those who validate answers by version 1.
    """
    kinds = [{"type": "string"} if "enum" in kind else kind for kind in field.get("anyOf", ())]
    return field | {"anyOf": kinds} if kinds else field


def _answer_schema() -> dict[str, Any]:
    """The schema of an answer: its record, with one variant for every class of finding."""
    _import_what_is_only_named()
    built = msgspec.json.schema(Answer)
    definitions = built["$defs"]
    for kind in every():
        definitions |= msgspec.json.schema(kind).get("$defs", {})
    variants = [{"$ref": f"#/$defs/{kind.__name__}"} for kind in every()]
    for kind in every():
        definitions[kind.__name__]["properties"]["text"] = {"type": "string"}
    # An answer repeats the case as it was asked: fields computed from a budget, a loan or a card
    # are not in it, so none is required.
    for name in ("Case", "Debt"):
        record = definitions[name]
        inputs = as_asked({**record["properties"], "derived": ()})
        record["properties"] = {field: _any_word(form) for field, form in inputs.items()}
        record["required"] = []
    answer = definitions["Answer"]
    for name in ("findings", "assumptions"):
        answer["properties"][name] = {"type": "array", "items": {"oneOf": variants}}
    with_head(answer)
    return {**DIALECT, **built}

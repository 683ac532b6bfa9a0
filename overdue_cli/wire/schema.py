"""The JSON Schemas of cases and answers, derived from their records."""

from datetime import date
from decimal import Decimal
from typing import Any, Literal

import msgspec

from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.case import as_asked
from overdue_cli.core.findings import every
from overdue_cli.wire.schema_head import with_head
from overdue_cli.wire.schema_open import any_finding, as_variant


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
    number: int = 0
    whole: Decimal | None = None
    citations: tuple[str, ...] = ()
    parts: tuple["WrittenExplained", ...] = ()


# What goes in, and what comes out; the requests of calculations are beside them, and the schema of
# their answer takes all of them: `library.schemas`.
INPUTS = ("case", "log-entry", "desk-session")
OUTPUTS = (
    *("answer", "what-if", "compare", "ask", "check-message", "credit-report", "batch"),
    *("letters", "letter", "pack"),
    *("log-add", "log", "log-show", "log-check", "log-complaint", "log-answers", "log-verify"),
    *("import", "next", "products", "rules", "describe", "problems", "mcp-advise", "mcp-rules"),
    *("desk-new", "desk-add", "desk-client", "desk-noted", "desk-today", "desk-list"),
    *("desk-handout", "desk-compare", "desk-stats", "desk-export", "desk-import"),
    *("desk-refresh", "desk-backup", "desk-forget"),
)


def bare_schema(which: str) -> dict[str, Any]:
    """One of INPUTS or OUTPUTS as its records are, without what all schemas have."""
    if which in ("answer", "what-if", "ask", "batch", "mcp-advise"):
        return _of_answers(which)
    if which == "case":
        from overdue_cli.wire.schema_case import case_schema

        return case_schema()
    if which == "check-message":
        from overdue_cli.wire.message import message_schema

        return message_schema()
    if which == "credit-report":
        from overdue_cli.wire.credit_report import credit_report_schema

        return credit_report_schema()
    if which == "import":
        from overdue_cli.wire.statement import import_schema

        return import_schema()
    if which == "next":
        from overdue_cli.wire.follow import follow_schema

        return follow_schema()
    if which == "compare":
        from overdue_cli.wire.schema_compare import compare_schema

        return compare_schema()
    if which.startswith("desk"):
        from overdue_cli.wire.schema_desk import desk_schema

        return desk_schema(which)
    if which.startswith("log"):
        from overdue_cli.wire.schema_log import schema_of_log

        return schema_of_log(which)
    from overdue_cli.wire.schema_written import written_schema

    return written_schema(which)


def _of_answers(which: str) -> dict[str, Any]:
    """What holds an answer: it alone, beside its variants, parts of it, or one of many."""
    if which == "what-if":
        from overdue_cli.wire.schema_compare import what_if_schema

        return what_if_schema(_answer_schema())
    if which == "ask":
        from overdue_cli.wire.ask import ask_schema

        return ask_schema(_answer_schema())
    if which == "batch":
        from overdue_cli.wire.schema_written import batch_schema

        return batch_schema(_answer_schema())
    if which == "mcp-advise":
        from overdue_cli.wire.schema_written import by_ids

        return by_ids(_answer_schema())
    return _answer_schema()


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


def _answer_schema() -> dict[str, Any]:
    """The schema of an answer: its record, with one variant for every class of finding."""
    _import_what_is_only_named()
    built = msgspec.json.schema(Answer)
    definitions = built["$defs"]
    for kind in every():
        definitions |= msgspec.json.schema(kind).get("$defs", {})
    for kind in every():
        as_variant(definitions[kind.__name__])
    definitions["AnyFinding"] = any_finding(every())
    # An answer repeats the case as it was asked: fields computed from a budget, a loan or a card
    # are not in it, so none is required.
    for name in ("Case", "Debt"):
        record = definitions[name]
        inputs = as_asked({**record["properties"], "derived": ()})
        record["properties"] = inputs
        record["required"] = []
    answer, findings = definitions["Answer"], {"$ref": "#/$defs/AnyFinding"}
    for name in ("findings", "assumptions"):
        answer["properties"][name] = {"type": "array", "items": findings}
    with_head(answer)
    return built

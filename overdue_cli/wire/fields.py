"""The fields of every JSON that a command writes or reads, two levels deep, for the manual.

Where there is a schema they are read off it; the others are named here, and
tests/manual/test_fields.py holds them against what the commands write.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

# A field as `debts[].stage`, and its kind as JSON has it.
Field = tuple[str, str]

HEAD: tuple[Field, ...] = (("schema", "integer"), ("tool_version", "string"))
_CITATIONS: Field = ("citations[]", "object")
PROBLEMS: tuple[Field, ...] = (
    *HEAD,
    ("status", "integer"),
    ("problems[].code", "string"),
    ("problems[].path", "string"),
    ("problems[].flag", "string"),
    ("problems[].message", "string"),
)
_LINE: tuple[Field, ...] = (
    ("line.n", "integer"),
    ("line.prev", "string"),
    ("line.written", "string"),
    ("line.entry", "object"),
    ("line.hash", "string"),
)
_CALC: tuple[Field, ...] = (
    *HEAD,
    ("calc", "string"),
    ("as_of", "string"),
    ("rulebook", "string"),
    ("request", "object"),
    ("results[].name", "string"),
    ("results[].value", "string|integer|null"),
    ("results[].unit", "string"),
    ("results[].number", "integer"),
    ("results[].start", "string"),
    ("results[].end", "string"),
    ("results[].formula", "string"),
    ("results[].convention", "string"),
    ("results[].defaulted", "boolean"),
    ("results[].citations[]", "string"),
    ("results[].parts[]", "object"),
    ("notes[].code", "string"),
    ("assumptions[].code", "string"),
    _CITATIONS,
)


class JsonOutput(NamedTuple):
    """What a command writes: by a schema of that name, or these fields."""

    schema: str = ""
    fields: tuple[Field, ...] = ()


# By the command; those of `calc` are all alike.
OUTPUTS: Mapping[str, tuple[JsonOutput, ...]] = {
    "desk new": (JsonOutput("desk-new"),),
    "desk add": (JsonOutput("desk-add"),),
    "desk today": (JsonOutput("desk-today"),),
    "desk list": (JsonOutput("desk-list"),),
    "desk open": (JsonOutput("desk-client"),),
    "desk session": (JsonOutput("desk-noted"),),
    "desk handout": (JsonOutput("desk-handout"),),
    "desk compare": (JsonOutput("desk-compare"),),
    "desk stats": (JsonOutput("desk-stats"),),
    "desk export": (
        JsonOutput("desk-export"),
        JsonOutput("desk-client"),
    ),
    "desk import": (JsonOutput("desk-import"),),
    "desk refresh": (JsonOutput("desk-refresh"),),
    "desk backup": (JsonOutput("desk-backup"),),
    "desk forget": (JsonOutput("desk-forget"),),
    "advise": (JsonOutput("answer"), JsonOutput("what-if")),
    "ask": (JsonOutput("ask"),),
    "compare": (JsonOutput("compare"),),
    "products": (JsonOutput(fields=(*HEAD, ("ID.name-zh", "string"), ("ID.name-en", "string"))),),
    "rules": (
        JsonOutput(
            fields=(
                *HEAD,
                ("ID.id", "string"),
                ("ID.title_zh", "string"),
                ("ID.title_en", "string"),
                ("ID.force", "string"),
                ("ID.verified", "string"),
                ("ID.since", "string"),
                ("ID.article", "string"),
                ("ID.quote", "string"),
                ("ID.checked", "string"),
            )
        ),
    ),
    "check-message": (JsonOutput("check-message"),),
    "credit-report": (JsonOutput("credit-report"),),
    "letter": (
        JsonOutput(
            fields=(
                *HEAD,
                ("letters[].kind", "string"),
                ("letters[].when", "string"),
                ("letters[].effect", "string"),
                ("kind", "string"),
                ("as_of", "string"),
                ("when", "string"),
                ("effect", "string"),
                ("texts.zh", "string"),
                ("texts.en", "string"),
                ("warnings[].code", "string"),
                _CITATIONS,
            )
        ),
    ),
    "pack": (
        JsonOutput(
            fields=(
                *HEAD,
                ("files[]", "string"),
                ("papers[].debt", "integer"),
                ("papers[].kind", "string"),
                ("papers[].when", "string"),
                ("papers[].file", "string"),
                ("left_out[]", "object"),
                ("left_over[]", "object"),
                ("set_aside", "string|null"),
            )
        ),
    ),
    "describe": (
        JsonOutput(
            fields=(
                *HEAD,
                ("tool", "string"),
                ("commands[].path[]", "string"),
                ("commands[].help", "string"),
                ("commands[].parameters[]", "object"),
                ("letters[]", "string"),
                ("schemas[]", "string"),
                ("statuses", "object"),
            )
        ),
    ),
    "batch": (
        JsonOutput(
            fields=(
                ("line", "integer"),
                ("answer", "object"),
                ("problems[].code", "string"),
                ("problems[].path", "string"),
                *HEAD,
            )
        ),
    ),
    "log add": (
        JsonOutput(fields=(*HEAD, *_LINE, ("last", "string"), ("torn_set_aside", "boolean"))),
    ),
    "log list": (
        JsonOutput(
            fields=(
                *HEAD,
                *((name.replace("line.", "lines[]."), kind) for name, kind in _LINE),
                ("last", "string"),
                ("torn", "boolean"),
            )
        ),
    ),
    "log show": (JsonOutput(fields=(*HEAD, *_LINE, ("last", "string"))),),
    "log check": (JsonOutput("log-check"),),
    "log export": (JsonOutput("log-complaint"),),
    "log answers": (JsonOutput("log-answers"),),
    "log verify": (
        JsonOutput(
            fields=(
                *HEAD,
                ("holds", "boolean"),
                ("lines", "integer"),
                ("last", "string"),
                ("fault", "object|null"),
                ("torn", "boolean"),
            )
        ),
    ),
    "import": (JsonOutput("import"),),
    "next": (JsonOutput("next"),),
}


def outputs_of(command: str) -> tuple[JsonOutput, ...]:
    """What a command writes as JSON; nothing where it writes none."""
    if command.startswith("calc ") or command == "reconcile":
        return (JsonOutput(fields=_CALC),)
    return OUTPUTS.get(command, ())


def fields_of(schema: Mapping[str, Any], depth: int = 2) -> tuple[Field, ...]:
    """The fields of a schema by their paths, so many levels deep."""
    return tuple(dict(_fields(schema, schema.get("$defs", {}), "", depth)).items())


def _fields(
    node: Mapping[str, Any], records: Mapping[str, Any], path: str, depth: int
) -> Iterator[Field]:
    """The fields at a node, and those below. Of an output that is one of several, those of each;
    of a record within that is one of many, those that all of them have.
    """
    node = _found(node, records)
    variants = [
        dict(_fields(variant, records, path, depth))
        for variant in (*node.get("anyOf", ()), *node.get("oneOf", ()))
    ]
    records_of = [variant for variant in variants if variant]
    for variant in records_of:
        shared = set.intersection(*map(set, records_of)) if path else {*variant}
        yield from (field for field in variant.items() if field[0] in shared)
    if node.get("type") == "array" and isinstance(node.get("items"), Mapping):
        yield from _fields(node["items"], records, f"{path}[]", depth)
    for name, inner in node.get("properties", {}).items():
        if not isinstance(inner, Mapping):  # what may not be there
            continue
        inner_path = f"{path}.{name}" if path else name
        below = tuple(_fields(inner, records, inner_path, depth - 1)) if depth > 1 else ()
        yield from below or ((inner_path, "|".join(_kinds(inner, records)) or "any"),)


def _kinds(node: Mapping[str, Any], records: Mapping[str, Any]) -> tuple[str, ...]:
    """The kinds of JSON a field may have."""
    node = _found(node, records)
    variants = (*node.get("anyOf", ()), *node.get("oneOf", ()))
    if variants:
        kinds = [kind for variant in variants for kind in _kinds(variant, records)]
        return tuple(dict.fromkeys(kinds))
    if "const" in node:
        return ("integer" if isinstance(node["const"], int) else "string",)
    if "enum" in node and "type" not in node:
        return ("string",)
    kind = node.get("type", ())
    return (kind,) if isinstance(kind, str) else tuple(kind)


def _found(node: Mapping[str, Any], records: Mapping[str, Any]) -> Mapping[str, Any]:
    """The record that a reference leads to."""
    while "$ref" in node:
        node = records[node["$ref"].rpartition("/")[2]]
    return node

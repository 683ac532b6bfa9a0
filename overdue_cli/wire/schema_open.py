"""What is promised of an output, and what not: a field, a code or a kind of finding that comes
later breaks nobody who validates by the schema they have.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from overdue_cli.wire.encoding import SCHEMA_VERSION

DIALECT = "https://json-schema.org/draft/2020-12/schema"
# What no output holds of another schema, and no schema of an output says.
_CLOSED = "additionalProperties"


def identified(name: str, built: dict[str, Any]) -> dict[str, Any]:
    """A schema with its name for all times, and no definition that it does not use."""
    head = {
        "$schema": DIALECT,
        "$id": f"urn:overdue-cli:schema:{SCHEMA_VERSION}:{name}",
        "title": f"overdue {name}, version {SCHEMA_VERSION}",
    }
    bare = without_words(built)
    whole = {**head, **{key: value for key, value in bare.items() if key not in head}}
    defined = whole.pop("$defs", {})
    used = _used(whole, defined)
    if used:
        whole["$defs"] = {key: value for key, value in defined.items() if key in used}
    return whole


def without_words(node: Any) -> Any:
    """The same without docstrings of records: descriptions are made in the reader's language."""
    if isinstance(node, list):
        return [without_words(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {
        key: without_words(value)
        for key, value in node.items()
        if not (key == "description" and isinstance(value, str))
    }


def opened(node: Any) -> Any:
    """The schema of an output that takes more than there is today: other fields, other codes."""
    if isinstance(node, list):
        return [opened(each) for each in node]
    if not isinstance(node, dict):
        return node
    found = {
        key: value if key == "not" else opened(value)
        for key, value in node.items()
        if not (key == _CLOSED and value is False) and key != "enum"
    }
    return found | _codes(node["enum"]) if "enum" in node else found


def any_finding(kinds: Iterable[type[Any]]) -> dict[str, Any]:
    """One finding: by its code of one of these classes, or of a class that comes later."""
    named = {str(kind.__struct_config__.tag): kind.__name__ for kind in kinds}
    later = {"properties": {"code": {"not": {"enum": [*named]}}}}
    return {
        "type": "object",
        "properties": {"code": {"type": "string"}, "citations": _many({"type": "string"})},
        "required": ["code", "citations"],
        "anyOf": [*({"$ref": f"#/$defs/{name}"} for name in named.values()), later],
    }


def as_variant(record: dict[str, Any]) -> None:
    """Make the definition of a class of finding one by its code, perhaps with its sentence."""
    [code] = record["properties"]["code"]["enum"]
    record["properties"]["code"] = {"const": code}
    record["properties"]["text"] = {"type": "string"}


def _many(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _codes(known: list[Any]) -> dict[str, Any]:
    """The codes there are, beside any other text."""
    null = [{"type": "null"}] if None in known else []
    codes = [code for code in known if code is not None]
    kind = {"type": "string"} if all(isinstance(code, str) for code in codes) else {}
    return {"anyOf": [{"enum": codes}, kind, *null]} if kind else {"enum": known}


def _used(root: dict[str, Any], defined: dict[str, Any]) -> set[str]:
    """The definitions that a schema needs, and those that they need."""
    used: set[str] = set()
    waiting = [*_references(root)]
    while waiting:
        name = waiting.pop()
        if name not in used:
            used.add(name)
            waiting += _references(defined[name])
    return used


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(reference := node.get("$ref"), str):
            yield reference.removeprefix("#/$defs/")
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)

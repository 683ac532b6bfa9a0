"""JSON of one question: the findings that answer it, and the list of what can be asked."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.assess.asked import Part
from overdue_cli.core.assess.assess import Answer
from overdue_cli.wire.encoding import indented
from overdue_cli.wire.json import SCHEMA_VERSION


def listed(words: Mapping[str, tuple[Sequence[str], Sequence[str]]]) -> bytes:
    """Every question with the words by which it is asked."""
    entries = [
        {"question": code, "zh": list(chinese), "en": list(english)}
        for code, (chinese, english) in words.items()
    ]
    return _written({"questions": entries})


def answered(
    question: str,
    parts: Sequence[Part],
    answer: Answer,
    *,
    unknown: bool,
    say: Callable[[Finding], str] | None,
) -> bytes:
    """What answers a question; `unknown` where something of it was not found."""
    built = [_part(part, say) for part in parts]
    head = {"question": question, "as_of": answer.as_of, "rulebook": answer.rulebook}
    return _written({**head, "unknown": unknown, "answers": built})


def ask_schema(answer: dict[str, Any]) -> dict[str, Any]:
    """The schema of both: an answer, and the list. `answer` is the schema of a whole answer, whose
    findings and citations these are.
    """
    text: dict[str, Any] = {"type": "string"}
    record = answer["$defs"]["Answer"]["properties"]
    part = {
        "of": {"enum": ["case", "any", "card", "private"]},
        "as_if": text,
        "findings": record["findings"],
        "citations": record["citations"],
    }
    answered = {
        "question": text,
        "as_of": text,
        "rulebook": text,
        "unknown": {"type": "boolean"},
        "answers": _many(_object(part)),
    }
    listed = {"questions": _many(_object({"question": text, "zh": _many(text), "en": _many(text)}))}
    version = {"schema": {"const": SCHEMA_VERSION}}
    return {
        "$schema": answer["$schema"],
        "oneOf": [_object(version | answered), _object(version | listed)],
        "$defs": answer["$defs"],
    }


def _many(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _part(part: Part, say: Callable[[Finding], str] | None) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(part)
    if say is not None:
        for node, finding in zip(found["findings"], part.findings, strict=True):
            node["text"] = say(finding)
    return found


def _written(built: dict[str, Any]) -> bytes:
    whole = {"schema": SCHEMA_VERSION, **built}
    return indented(whole)

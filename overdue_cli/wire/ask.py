"""JSON of one question: the findings that answer it, and the list of what can be asked."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.assess.asked import Part
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.law.citation import Citation
from overdue_cli.wire.encoding import published
from overdue_cli.wire.schema_head import HEAD_SCHEMA


def listed(words: Mapping[str, tuple[Sequence[str], Sequence[str]]]) -> bytes:
    """Every question with the words by which it is asked."""
    entries = [
        {"question": code, "zh": list(chinese), "en": list(english)}
        for code, (chinese, english) in words.items()
    ]
    return published({"questions": entries})


def answered(
    question: str,
    parts: Sequence[Part],
    answer: Answer,
    *,
    unknown: bool,
    say: Callable[[Finding], str] | None,
    law: Sequence[Citation] = (),
    law_text: str = "",
) -> bytes:
    """What answers a question; `unknown` where something of it was not found, `law` what is cited
    for what holds whatever the case.
    """
    built = [_part(part, say) for part in parts]
    head = {"question": question, "as_of": answer.as_of, "rulebook": answer.rulebook}
    general: dict[str, Any] = {"citations": msgspec.to_builtins(tuple(law))}
    if law_text:
        general["text"] = law_text
    return published({**head, "unknown": unknown, "general": general, "answers": built})


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
        "general": _object({"citations": record["citations"], "text": text}, ("citations",)),
        "answers": _many(_object(part)),
    }
    listed = {"questions": _many(_object({"question": text, "zh": _many(text), "en": _many(text)}))}
    return {
        "anyOf": [_object(HEAD_SCHEMA | answered), _object(HEAD_SCHEMA | listed)],
        "$defs": answer["$defs"],
    }


def _many(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _object(properties: dict[str, Any], required: Sequence[str] | None = None) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties if required is None else required),
        "additionalProperties": False,
    }


def _part(part: Part, say: Callable[[Finding], str] | None) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(part)
    if say is not None:
        for node, finding in zip(found["findings"], part.findings, strict=True):
            node["text"] = say(finding)
    return found

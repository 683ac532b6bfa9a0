"""A checked message as JSON, and its schema."""

import re
from collections.abc import Callable
from typing import Any

import msgspec

from overdue_cli.core.message.check import CheckedMessage
from overdue_cli.wire.encoding import published
from overdue_cli.wire.schema_head import DIALECT, with_head

_WWW = re.compile(rb"(www)\.", re.IGNORECASE)
# Sentences are given beside the codes of these lists.
_SAID = ("verify", "findings", "advice")


def encode(checked: CheckedMessage, say: Callable[[str], str] | None = None) -> bytes:
    """A checked message as indented JSON; with `say`, the sentence of each code as `text`.

    What could steer a terminal, and what makes a link, stand as JSON escapes: the strings are the
    same, and no terminal shows the one or opens the other.
    """
    built: dict[str, Any] = msgspec.to_builtins(checked)
    if say is not None:
        for node in (node for name in _SAID for node in built[name]):
            node["text"] = say(node["code"])
    written = published(built)
    return _WWW.sub(rb"\1\\u002e", written.replace(b"://", rb":\/\/"))


def message_schema() -> dict[str, Any]:
    """The schema of a checked message: its record."""
    built = msgspec.json.schema(CheckedMessage)
    for name in ("Advice", "Met"):
        built["$defs"][name]["properties"]["text"] = {"type": "string"}
    for name in ("Fact", "Met"):  # kinds that come later do not break who validates by version 1
        built["$defs"][name]["properties"]["kind"] = {"type": "string"}
    with_head(built["$defs"]["CheckedMessage"])
    return {**DIALECT, **built}

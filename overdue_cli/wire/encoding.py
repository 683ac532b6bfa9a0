"""How every JSON of the program is written: with the number of its schema and the version of the
program before what is told, in UTF-8 that steers no terminal, whatever a name or a text in it
holds.

A control, bidi or invisible character stands as a JSON escape: the string is the same for whoever
reads it, and a terminal that shows it does nothing. So does half a surrogate pair, which UTF-8 has
no bytes for, and which comes from a name that is no text.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from overdue_cli.version import __version__

SCHEMA_VERSION = 1
# What every output begins with.
HEAD: Mapping[str, Any] = {"schema": SCHEMA_VERSION, "tool_version": __version__}

# Line ends, and the wide space that begins a Chinese paragraph, are no printable characters to
# Python, and do nothing.
_PLAIN = "\n\u3000"


def published(told: Mapping[str, Any]) -> bytes:
    """What a command tells, as JSON to be read by people too: the one way in which it is written.

    Its schema takes the same fields from `wire.schema_head.with_head`.
    """
    return indented({**HEAD, **told})


def published_line(told: Mapping[str, Any]) -> bytes:
    """One of many lines that a command tells; its own fields come first, as who goes on with a file
    reads them off its last line.
    """
    return one_line({**told, **HEAD})


def indented(value: Any) -> bytes:
    """A value as JSON to be read by people too, with a line end."""
    return escaped(_encoded(value, indent=2) + b"\n")


def one_line(value: Any) -> bytes:
    """A value as JSON on one line, with its end."""
    return escaped(_encoded(value) + b"\n")


def escaped(encoded: bytes) -> bytes:
    """The same JSON, with what could steer a terminal as JSON escapes."""
    text = encoded.decode("utf-8", "surrogatepass")
    # Twice as long a way by `translate`, which looks up every Chinese character.
    if text.replace(_PLAIN[0], "").replace(_PLAIN[1], "").isprintable():
        return encoded
    import json

    return "".join(
        c if c.isprintable() or c in _PLAIN else json.dumps(c)[1:-1] for c in text
    ).encode("utf-8")


def _encoded(value: Any, indent: int | None = None) -> bytes:
    try:
        encoded = msgspec.json.encode(value)
    except UnicodeEncodeError:  # half a surrogate pair, which msgspec neither writes nor indents
        import json

        separators = (",", ":" if indent is None else ": ")
        plain = msgspec.to_builtins(value)
        return json.dumps(plain, indent=indent, separators=separators).encode("ascii")
    return encoded if indent is None else msgspec.json.format(encoded, indent=indent)

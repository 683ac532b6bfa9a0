"""How every JSON of the program is written: UTF-8 that steers no terminal, whatever a name or a
text in it holds.

A control, bidi or invisible character stands as a JSON escape: the string is the same for whoever
reads it, and a terminal that shows it does nothing. So does half a surrogate pair, which UTF-8 has
no bytes for, and which comes from a name that is no text.
"""

from typing import Any

import msgspec

# Line ends, and the wide space that begins a Chinese paragraph, are no printable characters to
# Python, and do nothing.
_PLAIN = {ord("\n"): None, ord("\u3000"): None}


def indented(value: Any) -> bytes:
    """A value as JSON to be read by people too, with a line end."""
    return escaped(_encoded(value, indent=2) + b"\n")


def one_line(value: Any) -> bytes:
    """A value as JSON on one line, with its end."""
    return escaped(_encoded(value) + b"\n")


def escaped(encoded: bytes) -> bytes:
    """The same JSON, with what could steer a terminal as JSON escapes."""
    text = encoded.decode("utf-8", "surrogatepass")
    if text.translate(_PLAIN).isprintable():
        return encoded
    import json

    return "".join(
        c if c.isprintable() or ord(c) in _PLAIN else json.dumps(c)[1:-1] for c in text
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

"""What a user's string may do to a terminal: nothing. Invisible and steering characters are made
visible.
"""

import unicodedata

_STEERING = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def clean(text: str) -> str:
    """The text with control, bidi, zero-width and surrogate characters shown as \\u escapes;
    newlines stay.
    """
    if text.isprintable():
        return text
    return "".join(
        c if c == "\n" or unicodedata.category(c) not in _STEERING else f"\\u{ord(c):04x}"
        for c in text
    )

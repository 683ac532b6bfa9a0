"""A word of a command that is printed to be copied, quoted for the shells people paste it into.

On Windows that is PowerShell, 5 or 7, or the older command prompt: double quotes mean the same to
all of them, as long as nothing within them is looked at.
"""

import os
import re
import shlex

_PLAIN = re.compile(r"[\w%+=:./\\~][\w%+=:,./\\~-]*")
# What PowerShell looks at within double quotes; curly ones end a text like straight ones.
_LOOKED_AT = re.compile('[$`"“”„]')
_SINGLE = re.compile("(['‘’‚‛])")


def as_typed(word: str) -> str:
    """The word, so that a shell hands it on as it is."""
    if os.name != "nt":
        return shlex.quote(word)
    if _PLAIN.fullmatch(word):
        return word
    if _LOOKED_AT.search(word):
        return "'" + _SINGLE.sub(r"\1\1", word) + "'"
    return f'"{word}"'

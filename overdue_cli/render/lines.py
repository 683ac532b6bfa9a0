"""Where a line may end. Chinese has no spaces, so breaking at spaces alone leaves ragged holes.

A line may end at a space and on either side of a wide character, but never before closing
punctuation nor after opening punctuation (the core of what UAX 14 and GB/T 15834 ask for).
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from rich.cells import cached_cell_len

# "[" opens the number of a source, which belongs to the word before it.
NOT_FIRST = "，。、；：？！）》】”’〉」』%…·,.;:?!)]}["
NOT_LAST = "（《【“‘〈「『({"
_RANGES = (("\u2e80", "\u9fff"), ("\uf900", "\ufaff"), ("\uff00", "\uffef"))
_WIDE_PUNCTUATION = "“”‘’…—"
_WORD = re.compile(r"\s+|\S+")
# The number of a source is not broken.
_UNIT = re.compile(r"\[\d+\]|.", re.DOTALL)


def cells(text: str) -> int:
    """How many columns a text takes in a terminal."""
    return cached_cell_len(text)


def pieces(text: str) -> list[str]:
    """The text cut wherever a line may end; joined they are the text again."""
    found: list[str] = []
    for piece in _cut(text):
        if found and (piece[0] in NOT_FIRST or found[-1][-1] in NOT_LAST or piece.isspace()):
            found[-1] += piece
        else:
            found.append(piece)
    return found


def _cut(text: str) -> Iterator[str]:
    """Spaces, runs of narrow characters, and each wide character."""
    for word in _WORD.findall(text):
        if word.isascii():
            yield word
            continue
        for wide, characters in groupby(word, _is_wide):
            if wide:
                yield from characters
            else:
                yield "".join(characters)


# Asked of every character of a page, and few are different. A regular expression with these ranges
# would take longer to compile than a page takes to be wrapped.
@cache
def _is_wide(character: str) -> bool:
    return character in _WIDE_PUNCTUATION or any(
        first <= character <= last for first, last in _RANGES
    )


def wrap(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` cells; only a piece wider than a line is cut within."""
    if cells(text) <= width:
        return [text.rstrip()]
    lines: list[str] = []
    line, used = "", 0
    for piece in pieces(text):
        wide = cells(piece)
        # spaces at the end of a line need no room
        if line and used + wide > width and used + cells(piece.rstrip()) > width:
            lines.append(line.rstrip())
            line, used = "", 0
        line, used = line + piece, used + wide
        while used > width and cells(line.rstrip()) > width:
            cut = _fitting(line, width)
            lines.append(line[:cut])
            line = line[cut:]
            used = cells(line)
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _fitting(text: str, width: int) -> int:
    """How many characters of a text fit, at least one."""
    ends = [0]
    used = 0
    for unit in _UNIT.finditer(text):
        used += cells(unit.group())
        if used > width:
            break
        ends.append(unit.end())
    # No closing mark at the beginning of the next line: what it closes goes with it.
    cuts = [end for end in ends if 0 < end < len(text) and _may_end(text, end)]
    return cuts[-1] if cuts else _characters(text, width) if len(ends) == 1 else ends[1]


def _may_end(text: str, end: int) -> bool:
    """Whether a line may end there: not within what belongs together, but between two numbers of
    sources.
    """
    if text.startswith("][", end - 1):
        return True
    return text[end] not in NOT_FIRST and text[end - 1] not in NOT_LAST


def _characters(text: str, width: int) -> int:
    """How many characters fit where not even the number of a source does, at least one."""
    cut = 1
    while cut < len(text) and cells(text[: cut + 1]) <= width:
        cut += 1
    return cut

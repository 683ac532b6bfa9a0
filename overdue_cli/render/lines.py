"""Where a line may end. Chinese has no spaces, so breaking at spaces alone leaves ragged holes.

A line may end at a space and on either side of a wide character, but never before closing
punctuation nor after opening punctuation (the core of what UAX 14 and GB/T 15834 ask for).
"""

import re

from rich.cells import cached_cell_len

# "[" opens the number of a source, which belongs to the word before it.
NOT_FIRST = "，。、；：？！）》】”’〉」』%…·,.;:?!)]}["
NOT_LAST = "（《【“‘〈「『({"
_WIDE = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—"
_PIECE = re.compile(rf"\s+|[{_WIDE}]|[^\s{_WIDE}]+")


def cells(text: str) -> int:
    """How many columns a text takes in a terminal."""
    return cached_cell_len(text)


def pieces(text: str) -> list[str]:
    """The text cut wherever a line may end; joined they are the text again."""
    found: list[str] = []
    for piece in _PIECE.findall(text):
        if found and (piece[0] in NOT_FIRST or found[-1][-1] in NOT_LAST or piece.isspace()):
            found[-1] += piece
        else:
            found.append(piece)
    return found


def wrap(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` cells; only a piece wider than a line is cut within."""
    lines: list[str] = []
    line, used = "", 0
    for piece in pieces(text):
        if line and used + cells(piece.rstrip()) > width:
            lines.append(line.rstrip())
            line, used = "", 0
        line, used = line + piece, used + cells(piece)
        while used > width and cells(line.rstrip()) > width:
            cut = _fitting(line, width)
            lines.append(line[:cut])
            line = line[cut:]
            used = cells(line)
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _fitting(text: str, width: int) -> int:
    """How many characters of a text fit, at least one."""
    cut, used = 0, 0
    for character in text:
        used += cells(character)
        if used > width:
            break
        cut += 1
    # No closing mark at the beginning of the next line: what it closes goes with it.
    while 1 < cut < len(text) and (text[cut] in NOT_FIRST or text[cut - 1] in NOT_LAST):
        cut -= 1
    return max(cut, 1)

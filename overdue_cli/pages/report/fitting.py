"""How many lines a first screen takes in a narrow window, near enough to say less where it would
take too many.
"""

import unicodedata
from collections.abc import Iterable
from math import ceil

from overdue_cli.pages.document import Block, FactList, Heading, Paragraph

# Lines of a first screen in a window of 44 columns, and what of a line words fill: Chinese breaks
# anywhere, other words do not.
MOST_LINES = 30
FILLED, FILLED_BY_WORDS = 41, 39
_WIDE = frozenset("WFA")


def fits(blocks: Iterable[Block]) -> bool:
    """Whether a first screen of these blocks fits."""
    return sum(map(_lines, blocks)) <= MOST_LINES


def _lines(block: Block) -> int:
    """Lines of a block, with the empty one behind it; the last of a page has none."""
    match block:
        case Heading():
            return _of(block.text) + 1
        case FactList():
            texts = [text for label, (text, *_) in block.rows for text in (f"{label}: {text}",)]
            texts += [text for _, (_, *more) in block.rows for text in more]
            return sum(map(_of, texts)) + 1
        case Paragraph():
            return _of(block.text)
        case _:
            return 0


def _of(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(character) in _WIDE for character in text)
    room = FILLED if wide * 3 > len(text) else FILLED_BY_WORDS
    return ceil((len(text) + wide) / room)

"""A long page in screens: each ends where a paragraph does, so that nothing runs past its
reader.
"""

from collections.abc import Iterator, Sequence

# A screen is at least this part of the window, however the paragraphs fall.
LEAST = 0.5
# Fewer lines than this are not left for the last screen, where the one before can spare them.
FEW = 6


def screens(text: str, height: int) -> Iterator[str]:
    """The text in parts of at most `height` lines."""
    lines = text.splitlines(keepends=True)
    while len(lines) > height:
        end = _end(lines, max(1, min(height, max(len(lines) - FEW, height // 2))))
        yield "".join(lines[:end])
        lines = lines[end:]
    yield "".join(lines)


def _end(lines: Sequence[str], height: int) -> int:
    """Where the first screen ends: behind its last empty line, else before a line that begins
    something, else where it is full.
    """
    within = range(height, int(height * LEAST), -1)
    empty = (number for number in within if not lines[number - 1].strip())
    begins = (number for number in within if not lines[number].startswith(" "))
    return next(empty, next(begins, height))

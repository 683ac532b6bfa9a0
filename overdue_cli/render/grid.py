"""Columns of a table: as wide as they need, text columns narrower where the window is, heads of
numbers broken where that is not enough, numbers never.
"""

from collections.abc import Collection, Sequence
from itertools import zip_longest

from overdue_cli.render.lines import cells, pieces, wrap

GAP = 2
# A column of text is not made narrower than this.
LEAST = 10
# The head of a column of numbers is not broken into less, in Chinese two characters.
LEAST_HEAD = 4
# A window of fewer columns is a narrow one.
NARROW = 60

Row = Sequence[str]


def lay_out(
    columns: Row, rows: Sequence[Row], numeric: Collection[int], width: int, colon: str = ": "
) -> tuple[list[str], list[str]] | None:
    """The lines of the head and of the body; None where the table does not fit at all. In a narrow
    window heads of numbers may be broken, and what names a row may stand above it: whichever is
    shorter.
    """
    natural = _widths(columns, rows, numeric)
    if _fits(natural, width):
        return _table(columns, rows, numeric, natural)
    broken = _widths(columns, rows, numeric, is_broken=True)
    if width >= NARROW:
        widths = _squeezed(natural, numeric, width) or _squeezed(broken, numeric, width)
        return _table(columns, rows, numeric, widths)
    found = (
        _table(columns, rows, numeric, _squeezed(broken, numeric, width)),
        _named_above(columns, rows, numeric, width, colon),
    )
    return min((each for each in found if each), key=lambda each: sum(map(len, each)), default=None)


def _table(
    columns: Row, rows: Sequence[Row], numeric: Collection[int], widths: Sequence[int] | None
) -> tuple[list[str], list[str]] | None:
    if widths is None:
        return None
    head, *body = (_row(row, widths, numeric) for row in (columns, *rows))
    return head, [line for lines in body for line in lines]


def _named_above(
    columns: Row, rows: Sequence[Row], numeric: Collection[int], width: int, colon: str
) -> tuple[list[str], list[str]] | None:
    """The table without its first column: what stands there is a line above its row."""
    name, *others = columns
    rest = [tuple(row[1:]) for row in rows]
    numbers = [index - 1 for index in numeric if index]
    widths = _squeezed(_widths(others, rest, numbers, is_broken=True), numbers, width)
    if widths is None:
        return None
    lines: list[str] = []
    for (first, *_), cells_behind in zip(rows, rest, strict=True):
        if first:
            lines += wrap(named(name, first, colon), width)
        if any(cells_behind):
            lines += _row(cells_behind, widths, numbers)
    return _row(others, widths, numbers), lines


def named(column: str, cell: str, colon: str) -> str:
    """What names a row: a number with its column's name before it."""
    return cell if any(map(str.isalpha, cell)) else f"{column}{colon}{cell}"


def _widths(
    columns: Row, rows: Sequence[Row], numeric: Collection[int], *, is_broken: bool = False
) -> list[int]:
    """How wide each column would be, with heads of numbers whole or broken."""
    below = [*zip(*rows, strict=True)] or [()] * len(columns)  # a table may have no row
    return [
        max((_head(name, is_broken=is_broken and index in numeric), *map(cells, column)))
        for index, (name, column) in enumerate(zip(columns, below, strict=True))
    ]


def _head(name: str, *, is_broken: bool) -> int:
    """How wide a head is: whole, or as wide as its longest piece."""
    if not is_broken:
        return cells(name)
    return max((min(LEAST_HEAD, cells(name)), *(cells(piece.rstrip()) for piece in pieces(name))))


def _fits(widths: Sequence[int], width: int) -> bool:
    return sum(widths) + GAP * (len(widths) - 1) <= width


def _squeezed(natural: Sequence[int], numeric: Collection[int], width: int) -> list[int] | None:
    """The widths with columns of text made narrower until they fit; None where they never do."""
    widths = list(natural)
    while not _fits(widths, width):
        text = [index for index, wide in enumerate(widths) if index not in numeric and wide > LEAST]
        if not text:
            return None
        widths[max(text, key=lambda index: widths[index])] -= 1
    return widths


def _row(row: Row, widths: Sequence[int], numeric: Collection[int]) -> list[str]:
    wrapped = [wrap(cell, wide) for cell, wide in zip(row, widths, strict=True)]
    lines = []
    for parts in zip_longest(*wrapped, fillvalue=""):
        padded = [_pad(part, widths[index], index in numeric) for index, part in enumerate(parts)]
        lines.append((" " * GAP).join(padded))
    return lines


def _pad(part: str, width: int, right: bool) -> str:
    space = " " * (width - cells(part))
    return space + part if right else part + space

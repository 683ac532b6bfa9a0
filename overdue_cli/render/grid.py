"""Columns of a table: as wide as they need, text columns narrower where the window is, numbers
never broken.
"""

from collections.abc import Collection, Sequence
from itertools import zip_longest

from overdue_cli.render.lines import cells, wrap

GAP = 2
# A column of text is not made narrower than this.
LEAST = 10

Row = Sequence[str]


def lay_out(
    columns: Row, rows: Sequence[Row], numeric: Collection[int], width: int
) -> tuple[list[str], list[str]] | None:
    """The lines of the head and of the body; None where the table does not fit at all."""
    widths = _widths([columns, *rows], numeric, width)
    if widths is None:
        return None
    head, *body = (_row(row, widths, numeric) for row in (columns, *rows))
    return head, [line for lines in body for line in lines]


def _widths(rows: Sequence[Row], numeric: Collection[int], width: int) -> list[int] | None:
    widths = [max(cells(cell) for cell in column) for column in zip(*rows, strict=True)]
    while sum(widths) + GAP * (len(widths) - 1) > width:
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

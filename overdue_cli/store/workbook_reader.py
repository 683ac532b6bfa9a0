"""The rows of a workbook by the library, in the process of `store.apart_process`."""

import io
import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any

from overdue_cli.store.apart import NotTaken
from overdue_cli.store.workbook import Cells

# The last row of a sheet in Excel itself.
_LAST_ROW = 1_048_576
# Built-in formats of Chinese systems: all show a day or a time of day (ECMA-376 part 1, 18.8.30).
# The library knows those of English systems.
_CHINESE_DAYS = (*range(27, 37), *range(50, 59))


def load() -> None:
    """Load the library, before a byte is looked at."""
    # Where somebody has it the library loads it, which alone may take all the memory there is.
    sys.modules["numpy"] = None  # type: ignore[assignment]
    from openpyxl.styles.numbers import BUILTIN_FORMATS

    BUILTIN_FORMATS.update(dict.fromkeys(_CHINESE_DAYS, "yyyy-mm-dd"))


def read(data: bytes, bounds: Sequence[int]) -> bytes:
    """The rows of the sheets as msgpack, within so many sheets, rows and columns, and characters.
    Raises NotTaken.
    """
    import msgspec
    from openpyxl import load_workbook

    most_sheets, most_rows, columns, characters = bounds
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    if len(book.worksheets) > most_sheets:
        raise NotTaken("too-many-rows")
    found: list[list[Cells]] = []
    for sheet in book.worksheets:
        rows: list[Cells] = []
        for row, cells in _rows(sheet, columns):
            if row + sum(map(len, found)) > most_rows:
                raise NotTaken("too-many-rows")
            characters -= sum(map(len, cells))
            if characters < 0:
                raise NotTaken("too-long")
            rows.extend([] for _ in range(len(rows) + 1, row))
            rows.append(cells)
        found.append(rows)
    return msgspec.msgpack.encode(found)


def _rows(sheet: Any, columns: int) -> Iterator[tuple[int, Cells]]:
    """The rows of a sheet that have something in them, each with its number."""
    if not hasattr(sheet, "reset_dimensions"):
        return  # a sheet of a chart
    sheet.reset_dimensions()  # exports state a size that is not theirs
    for number, row in enumerate(sheet.iter_rows(max_col=columns, values_only=True), start=1):
        if number > _LAST_ROW:
            raise NotTaken("too-many-rows")
        if row.count(None) == len(row):
            continue
        cells = [_text(cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            yield number, cells


def _text(cell: object) -> str:
    """A cell as a CSV has it."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)

"""The sheets of an .xlsx workbook as rows of text, read apart from this process: a workbook comes
from outside.
"""

from overdue_cli.store.apart import NotTaken, read_apart

Cells = list[str]


def sheets_of(
    data: bytes,
    *,
    sheets: int,
    rows: int,
    columns: int,
    characters: int,
    seconds: int,
    memory: int,
) -> list[list[Cells]]:
    """The rows of each sheet, empty cells and rows at the ends left out, and what stands beyond
    `columns`. Raises NotTaken where all of them together have more rows or characters, there are
    more sheets, or reading takes more than `seconds` of computing or `memory` bytes.
    """
    import msgspec

    bounds = (sheets, rows, columns, characters)
    taken = read_apart("workbook", data, bounds, seconds=seconds, memory=memory)
    try:
        return msgspec.msgpack.decode(taken, type=list[list[Cells]])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NotTaken("damaged") from error

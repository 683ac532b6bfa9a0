"""Cases as rows of a table, and answers as rows."""

import csv
import io
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, TextIO

from overdue_cli.batch.rows import rows_of
from overdue_cli.batch.select import Path
from overdue_cli.core.request.problem import Problem
from overdue_cli.wire.json import BadCase

# What a spreadsheet takes for the beginning of a formula; tabs and line ends are escaped before.
FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)


def as_lines(text: TextIO) -> Iterator[bytes | Problem]:
    """Each row as a line of JSON: its cells by the names at their heads, empty cells not given; or
    the problem of a row that does not end.

    The head line becomes a blank line, so that line numbers are those of rows: a row that spans
    several lines of the file counts as one. Raises BadCase where the head line does not end.
    """
    rows = rows_of(text)
    head = next(rows, [])
    if isinstance(head, Problem):
        raise BadCase((Problem(code=head.code, path="IN"),))
    names = [name.strip().replace("-", "_") for name in head]
    yield b"\n"
    for row in rows:
        yield row if isinstance(row, Problem) else _as_line(names, row)


def _as_line(names: Sequence[str], row: Sequence[str]) -> bytes:
    if not row:
        return b""
    cells = dict(zip(names, row, strict=False))
    given = {name: cell for name, cell in cells.items() if cell.strip()}
    return json.dumps(given, ensure_ascii=False).encode("utf-8", "surrogatepass")


def head(select: Sequence[Path]) -> bytes:
    """The head line of a table of answers."""
    return _row(["line", *(".".join(path) for path in select), "problems"])


def as_row(line: bytes, select: Sequence[Path]) -> bytes:
    """A line of JSON as a row: the parts that were selected, or the codes of the problems."""
    told = json.loads(line, parse_float=str, parse_int=str)
    answer = told.get("answer", {})
    parts = [_cell(answer.get(".".join(path))) for path in select]
    codes = "; ".join(f"{each['path']}: {each['code']}" for each in told.get("problems", ()))
    return _row([told["line"], *parts, codes])


def _cell(value: Any) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _row(cells: Sequence[str]) -> bytes:
    row = io.StringIO()
    csv.writer(row, lineterminator="\n").writerow([_harmless(str(cell)) for cell in cells])
    return row.getvalue().encode("utf-8")


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula, and no terminal for an order, and that ends
    no line: a name of a field is whatever somebody wrote there. A number below zero stays one.
    """
    shown = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in cell)
    return f"'{shown}" if shown.startswith(FORMULA) and not _NUMBER.fullmatch(shown) else shown

"""The rows of a table of any length, each within bounds: one that does not end costs no other."""

import csv
from collections import deque
from collections.abc import Iterator
from typing import TextIO

from overdue_cli.core.request.limits import MOST_BYTES, MOST_ROW_LINES
from overdue_cli.core.request.problem import Problem

CaseRow = list[str] | Problem


class _Endless(csv.Error):
    """Raised where a row does not end: a quotation mark is not closed, or the row is too long."""


class _RowLines:
    """The lines of a text as a reader of tables asks for them, and those of the row it is in."""

    def __init__(self, text: TextIO) -> None:
        self.text = text
        self.row: list[str] = []
        self.again: deque[str] = deque()

    def __iter__(self) -> "_RowLines":
        return self

    def __next__(self) -> str:
        line = self.again.popleft() if self.again else self._read()
        if not line and not self.row:
            raise StopIteration
        if not line or len(self.row) == MOST_ROW_LINES:
            self.row.append(line)
            raise _Endless
        self.row.append(line)
        if sum(map(len, self.row)) > MOST_BYTES:
            raise _Endless
        return line

    def _read(self) -> str:
        """The next line; of one that is too long the beginning, which is then refused."""
        most = MOST_BYTES + 1
        line = rest = self.text.readline(most)
        while len(rest) == most and not rest.endswith("\n"):
            rest = self.text.readline(most)
        return line

    def begin(self) -> None:
        """A new row."""
        self.row = []

    def refuse(self) -> None:
        """The row is refused, by its first line alone: the others are read again as rows."""
        self.again.extendleft(reversed([line for line in self.row[1:] if line]))


def rows_of(text: TextIO) -> Iterator[CaseRow]:
    """The cells of each row, or the problem where it does not end."""
    lines = _RowLines(text)
    table = csv.reader(lines)
    while True:
        lines.begin()
        try:
            yield next(table)
        except StopIteration:
            return
        except csv.Error:
            lines.refuse()
            yield Problem(code="row-without-end", path="")

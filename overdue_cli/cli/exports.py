"""Exports of payments as rows of text: CSV as Chinese systems write it, and .xlsx."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NoReturn

from overdue_cli.cli.tables import SEPARATORS, cells_of, decoded
from overdue_cli.cli.workbook import Cells, TooMuch, sheets_in
from overdue_cli.core.request.limits import (
    MOST_IMPORT_BYTES,
    MOST_IMPORT_COLUMNS,
    MOST_IMPORT_ROWS,
    MOST_IMPORT_SHEETS,
    MOST_UNPACKED_BYTES,
)
from overdue_cli.core.request.problem import Problem
from overdue_cli.errors import CannotOpen
from overdue_cli.wire.json import BadCase

# How files begin.
ZIP, OLE, PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF"
ENCRYPTED = 0x1  # the flag of a member of a zip
# How the parts of a workbook are packed.
PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# How a zip, or a part of a workbook, shows that it is broken.
BROKEN = (
    *(zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError),
    *(ValueError, LookupError),
)


def _unreadable(code: str) -> NoReturn:
    """Raise BadCase: the file is not one that is read here."""
    raise BadCase((Problem(code=code, path="FILE"),))


def bytes_of_export(name: str) -> bytes:
    """What the file holds, within its limit."""
    try:
        with Path(name).open("rb") as file:
            raw = file.read(MOST_IMPORT_BYTES + 1)
    except OSError as error:
        raise CannotOpen(name, error.errno or 0, error.strerror or "") from error
    if len(raw) > MOST_IMPORT_BYTES:
        _unreadable("import-too-big")
    return raw


def tables_in(raw: bytes) -> Iterator[list[Cells]]:
    """The tables of an export: each sheet of a workbook; of a CSV the text by each separator.

    Raises BadCase for what cannot be read: an encrypted zip, an old or encrypted workbook, a PDF.
    """
    if raw.startswith(OLE):
        _unreadable("import-old-or-encrypted")
    if raw.startswith(PDF):
        _unreadable("import-pdf")
    if raw.startswith(ZIP):
        yield from _sheets(raw)
        return
    text = decoded(raw)
    if "\0" in text:
        _unreadable("import-no-table")
    for separator in SEPARATORS:
        yield _bounded([[*row] for row in cells_of(text, separator, MOST_IMPORT_ROWS)])


def _bounded(rows: list[Cells]) -> list[Cells]:
    if len(rows) > MOST_IMPORT_ROWS:
        _unreadable("import-too-long")
    return [row[:MOST_IMPORT_COLUMNS] for row in rows]


def _sheets(raw: bytes) -> list[list[Cells]]:
    """The sheets of a workbook, which is a zip; any other zip is refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            _refuse_zip(packed.infolist())
            sheets = _within(sheets_in(packed, MOST_IMPORT_ROWS, MOST_IMPORT_COLUMNS))
    except TooMuch:
        _unreadable("import-too-long")
    except BROKEN:
        sheets = []
    if not sheets:
        _unreadable("import-no-table")
    return sheets


def _within(sheets: Iterable[list[Cells]]) -> list[list[Cells]]:
    """The sheets, all of them together within the limit of rows."""
    found: list[list[Cells]] = []
    for rows in sheets:
        found.append(rows)
        if sum(map(len, found)) > MOST_IMPORT_ROWS or len(found) > MOST_IMPORT_SHEETS:
            _unreadable("import-too-long")
    return found


def _refuse_zip(members: list[zipfile.ZipInfo]) -> None:
    """Raise BadCase for a zip with a password, one that is no workbook, or too much of one."""
    if any(member.flag_bits & ENCRYPTED for member in members):
        _unreadable("import-encrypted-zip")
    if any(member.compress_type not in PACKED for member in members):
        _unreadable("import-no-table")
    if not any(member.filename == "xl/workbook.xml" for member in members):
        _unreadable("import-zip")
    if sum(member.file_size for member in members) > MOST_UNPACKED_BYTES:
        _unreadable("import-too-big")

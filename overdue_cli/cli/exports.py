"""Exports of payments as rows of text: CSV as Chinese systems write it, and .xlsx."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import NoReturn

from overdue_cli.cli.streams import bytes_of
from overdue_cli.cli.tables import SEPARATORS, cells_of, decoded
from overdue_cli.core.request.limits import (
    MOST_APART_MEMORY,
    MOST_IMPORT_BYTES,
    MOST_IMPORT_COLUMNS,
    MOST_IMPORT_ROWS,
    MOST_IMPORT_SHEETS,
    MOST_UNPACKED_BYTES,
    MOST_WORKBOOK_SECONDS,
)
from overdue_cli.core.request.problem import Problem
from overdue_cli.store.apart import NotTaken
from overdue_cli.store.workbook import Cells, sheets_of
from overdue_cli.wire.json import BadCase

# How files begin.
ZIP, OLE, PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF"
ENCRYPTED = 0x1  # the flag of a member of a zip
# How the parts of a workbook are packed.
PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# How a zip, or a part of it, shows that it is broken.
BROKEN = (
    *(zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError),
    ValueError,
)
# What is said of a workbook that goes beyond what is read of one.
NOT_TAKEN = {"too-long": "import-too-big", "too-many-rows": "import-too-long"}


def _unreadable(code: str) -> NoReturn:
    """Raise BadCase: the file is not one that is read here."""
    raise BadCase((Problem(code=code, path="FILE"),))


def bytes_of_export(name: str) -> bytes:
    """What the file, or standard input, holds, within its limit."""
    raw = bytes_of(name, MOST_IMPORT_BYTES)
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
    _refuse_zip(raw)
    try:
        sheets = sheets_of(
            raw,
            sheets=MOST_IMPORT_SHEETS,
            rows=MOST_IMPORT_ROWS,
            columns=MOST_IMPORT_COLUMNS,
            characters=MOST_UNPACKED_BYTES,
            seconds=MOST_WORKBOOK_SECONDS,
            memory=MOST_APART_MEMORY,
        )
    except NotTaken as error:
        _unreadable(NOT_TAKEN.get(error.why, "import-no-table"))
    if not sheets:
        _unreadable("import-no-table")
    return sheets


def _refuse_zip(raw: bytes) -> None:
    """Raise BadCase for a zip that no library ought to look at."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            _refuse_members(packed.infolist())
            _refuse_entities(packed)
    except BROKEN:
        _unreadable("import-no-table")


def _refuse_entities(packed: zipfile.ZipFile) -> None:
    """Raise BadCase where a part declares entities: no spreadsheet writes them, and a few bytes of
    them unfold to any length.
    """
    for member in packed.infolist():
        # In UTF-16 a zero stands before or behind each letter. Any part may be read as XML: a
        # workbook names its parts itself.
        text = packed.read(member).replace(b"\0", b"")
        if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
            _unreadable("import-no-table")


def _refuse_members(members: list[zipfile.ZipInfo]) -> None:
    """Raise BadCase for a zip with a password, one that is no workbook, or too much of one."""
    if any(member.flag_bits & ENCRYPTED for member in members):
        _unreadable("import-encrypted-zip")
    if any(member.compress_type not in PACKED for member in members):
        _unreadable("import-no-table")
    if not any(member.filename == "xl/workbook.xml" for member in members):
        _unreadable("import-zip")
    if sum(member.file_size for member in members) > MOST_UNPACKED_BYTES:
        _unreadable("import-too-big")

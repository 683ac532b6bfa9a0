"""The text of a PDF by the library, in the process of `store.apart_process`."""

import io
from collections.abc import Sequence
from typing import Any

from overdue_cli.store.apart import NotTaken, is_of_machine
from overdue_cli.store.pdf import BETWEEN


def load() -> None:
    """Load the library, before a byte is looked at."""
    from importlib import import_module

    import_module("pypdf")


def read(data: bytes, bounds: Sequence[int]) -> bytes:
    """Both readings of a PDF, of so many pages and characters at most. Raises NotTaken."""
    pages, length = bounds
    try:
        return _taken(data, pages, length)
    except (NotTaken, MemoryError, RecursionError):
        raise
    except Exception as error:
        if is_of_machine(error):
            raise
        raise NotTaken(_why(error)) from error


def _taken(data: bytes, pages: int, length: int) -> bytes:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(data), strict=False)
    # many are locked for changing alone, and open without a password
    if reader.is_encrypted and not reader.decrypt(""):
        raise NotTaken("encrypted")
    readings: list[str] = []
    for way in (_laid_out, _in_order):
        found: list[str] = []
        for number, page in enumerate(reader.pages):
            found.append(way(page).replace(BETWEEN, " "))
            if number >= pages or sum(map(len, found)) > length:
                raise NotTaken("too-long")
        readings.append("\n".join(found))
    if not any(reading.strip() for reading in readings):
        raise NotTaken("no-text")
    return BETWEEN.join(readings).encode("utf-8", "replace")


def _laid_out(page: Any) -> str:
    """The text of a page as it stands there, so that a table keeps its rows."""
    return str(page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False))


def _in_order(page: Any) -> str:
    """The text of a page in the order in which it was written, often a cell in each line."""
    return str(page.extract_text())


def _why(error: Exception) -> str:
    """By the kind of an error of the reader, which is not imported where it is not there."""
    name = type(error).__name__
    if name in ("FileNotDecryptedError", "WrongPasswordError", "DependencyError"):
        return "encrypted"
    return "too-long" if name == "LimitReachedError" else "damaged"

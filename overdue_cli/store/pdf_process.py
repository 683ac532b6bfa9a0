"""The process that takes the text out of a PDF: standard input to standard output, nothing else.

It is begun by `store.pdf`, limits itself before it looks at a byte, and says by its status why
there is no text.
"""

import sys
from typing import Any

from overdue_cli.store.pdf import BETWEEN, ENCRYPTED, NO_TEXT, TOO_LONG

_DAMAGED = 6


def main() -> int:
    """Take the text; the status says how it went."""
    pages, length, seconds, memory = (int(limit) for limit in sys.argv[-4:])
    _limit(seconds, memory)
    try:
        return _take(pages, length)
    except (MemoryError, RecursionError):
        return TOO_LONG
    except Exception as error:
        return _status_of(error)


def _limit(seconds: int, memory: int) -> None:
    """Hold this process to its seconds and bytes, and let it write no file, where the system can;
    elsewhere the one who began it ends it in time.
    """
    try:
        import resource
    except ImportError:  # Windows
        return
    wanted = {
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for kind, limit in wanted.items():
        try:
            resource.setrlimit(kind, (limit, limit))
        except (ValueError, OSError):  # a system may hold it lower already
            continue


def _take(pages: int, length: int) -> int:
    import io

    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(sys.stdin.buffer.read()), strict=False)
    # many are locked for changing alone, and open without a password
    if reader.is_encrypted and not reader.decrypt(""):
        return ENCRYPTED
    readings: list[str] = []
    for way in (_laid_out, _in_order):
        found: list[str] = []
        for number, page in enumerate(reader.pages):
            found.append(way(page).replace(BETWEEN, " "))
            if number >= pages or sum(map(len, found)) > length:
                return TOO_LONG
        readings.append("\n".join(found))
    if not any(reading.strip() for reading in readings):
        return NO_TEXT
    sys.stdout.buffer.write(BETWEEN.join(readings).encode("utf-8", "replace"))
    return 0


def _laid_out(page: Any) -> str:
    """The text of a page as it stands there, so that a table keeps its rows."""
    return str(page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False))


def _in_order(page: Any) -> str:
    """The text of a page in the order in which it was written, often a cell in each line."""
    return str(page.extract_text())


def _status_of(error: Exception) -> int:
    """By the kind of an error of the reader, which is not imported where it is not there."""
    name = type(error).__name__
    if name in ("FileNotDecryptedError", "WrongPasswordError", "DependencyError"):
        return ENCRYPTED
    return TOO_LONG if name == "LimitReachedError" else _DAMAGED


if __name__ == "__main__":
    sys.exit(main())

"""The process that takes the text out of a PDF: standard input to standard output, nothing else.

It is begun by `store.pdf`, limits itself before it looks at a byte, and says by its status why
there is no text.
"""

import sys
from typing import Any

from overdue_cli.store.pdf import ENCRYPTED, NO_TEXT, TOO_LONG

_DAMAGED = 6


def main() -> int:
    """Take the text; the status says how it went."""
    pages, length, seconds, memory = (int(limit) for limit in sys.argv[1:5])
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
    found: list[str] = []
    size = 0
    for number, page in enumerate(reader.pages):
        text = _text_of(page)
        size += len(text)
        if number >= pages or size > length:
            return TOO_LONG
        found.append(text)
    whole = "\n".join(found)
    if not whole.strip():
        return NO_TEXT
    sys.stdout.buffer.write(whole.encode("utf-8", "replace"))
    return 0


def _text_of(page: Any) -> str:
    """The text of a page, laid out as it stands there, so that a table keeps its rows."""
    text = str(page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False))
    return text if text.strip() else str(page.extract_text())


def _status_of(error: Exception) -> int:
    """By the kind of an error of the reader, which is not imported where it is not there."""
    name = type(error).__name__
    if name in ("FileNotDecryptedError", "WrongPasswordError", "DependencyError"):
        return ENCRYPTED
    return TOO_LONG if name == "LimitReachedError" else _DAMAGED


if __name__ == "__main__":
    sys.exit(main())

"""Where an unexpected error arose, for a report of it: places in the code, and no figure.

Messages of exceptions and values may hold what the borrower told, and paths a name; so of each
exception the kind is told, and of each place the module, the line and the function.
"""

import traceback
from collections.abc import Iterator
from pathlib import Path


def trace_of(error: BaseException) -> str:
    """The places the error came through, innermost last, with those of what caused it before."""
    return "".join(f"{line}\n" for line in _lines(error, set()))


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or error.__context__
    if before is not None and id(before) not in seen:
        yield from _lines(before, seen)
    yield type(error).__name__
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"


def _place(filename: str) -> str:
    """A file below its package; never the folders above, which may name a person."""
    parts = Path(filename).parts
    for root in ("site-packages", "overdue_cli"):
        if root in parts:
            last = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[last + (root == "site-packages") :])
    return parts[-1]

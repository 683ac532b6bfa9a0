"""Where a batch may write: over nothing but what a batch wrote, and never over what it reads."""

import errno
import json
import os
import re
from pathlib import Path

from overdue_cli.cli.writing import place_for
from overdue_cli.errors import CannotCreate
from overdue_cli.store import inputs

_NUMBERED = re.compile(rb'\{"line":[1-9][0-9]*')
_HOLDS = (b',"answer":', b',"problems":')
_ROW = re.compile(rb"[1-9][0-9]*,")
# The citations of the whole rulebook are a fraction of this.
MOST_CITATIONS_BYTES = 5_000_000


def is_row(line: bytes) -> bool:
    """Whether a line is a row of a table that a batch wrote."""
    return _ROW.match(line) is not None


def begins_line(text: bytes, *, torn: bool = False) -> bool:
    """Whether bytes begin as a line of a batch does, or `torn`, as the beginning of one."""
    number = _NUMBERED.match(text)
    if number is None:
        return torn and b'{"line":'.startswith(text)
    rest = text[number.end() :]
    return any(rest.startswith(word) or (torn and word.startswith(rest)) for word in _HOLDS)


def refuse_taken(source: str, output: str, beside: str, *, force: bool, resume: bool) -> None:
    """Refuse, before anything is written, an output or a file beside it that is the input, and a
    name beside it that is taken by what no batch wrote. Raises CannotCreate.
    """
    inputs.note(source)
    place_for(output, "--output", force=force or resume)
    place_for(beside, "--output", force=True)
    path = Path(beside)
    if not force and os.path.lexists(path) and not (resume and _are_citations(path)):
        raise CannotCreate(beside, errno.EEXIST, os.strerror(errno.EEXIST))


def _are_citations(path: Path) -> bool:
    """Whether a file holds what a batch writes beside its answers: citations by their ids."""
    try:
        if path.is_symlink() or path.stat().st_size > MOST_CITATIONS_BYTES:
            return False
        told = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    if not isinstance(told, dict) or "tool_version" not in told:
        return False
    held = [value for name, value in told.items() if name not in ("schema", "tool_version")]
    return bool(held) and all(isinstance(each, dict) and "force" in each for each in held)

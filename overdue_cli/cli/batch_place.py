"""Where a batch may write: over nothing but what a batch wrote, and never over what it reads."""

import errno
import json
import os
import re
import stat
import sys
from pathlib import Path

from overdue_cli.cli.refusal import refuse
from overdue_cli.errors import CannotCreate
from overdue_cli.store.places import place_named

# Standard input, where a name of a file may stand.
PIPE = "-"
_NUMBERED = re.compile(rb'\{"line":[1-9][0-9]*')
_HOLDS = (b',"answer":', b',"problems":')
_ROW = re.compile(rb"[1-9][0-9]*,")
# The citations of the whole rulebook are a fraction of this.
MOST_CITATIONS_BYTES = 5_000_000


def was_written(begins: bytes, last: bytes | None, head: bytes | None) -> bool:
    """Whether a file is one that a batch wrote: it begins as lines or, with `head`, as such a table
    do, and so does its last whole line. Where no line is whole, what is there is the beginning of
    one.
    """
    if head is not None:
        if last is None:
            return head.startswith(begins)
        return begins == head and (last + b"\n" == head or _ROW.match(last) is not None)
    if last is None:
        return _begins_line(begins, torn=True)
    return _begins_line(begins) and _begins_line(last)


def _begins_line(text: bytes, *, torn: bool = False) -> bool:
    number = _NUMBERED.match(text)
    if number is None:
        return torn and b'{"line":'.startswith(text)
    rest = text[number.end() :]
    return any(rest.startswith(word) or (torn and word.startswith(rest)) for word in _HOLDS)


def refuse_taken(source: str, output: str, beside: str, *, force: bool, resume: bool) -> None:
    """Refuse, before anything is written, an output or a file beside it that is the input, and a
    name beside it that is taken by what no batch wrote. Raises CannotCreate.
    """
    place_named(output, force=force or resume)
    place_named(beside, force=True)
    read = _standing_of(source)
    for name in (output, beside):
        made = _standing_of(name)
        if read is not None and made is not None and os.path.samestat(read, made):
            refuse("output-is-input", "--output")
    path = Path(beside)
    if not force and os.path.lexists(path) and not (resume and _are_citations(path)):
        raise CannotCreate(beside, errno.EEXIST, os.strerror(errno.EEXIST))


def _standing_of(name: str) -> os.stat_result | None:
    """The file that a name, or standard input, leads to; None where it leads to none."""
    try:
        about = os.fstat(sys.stdin.fileno()) if name == PIPE else Path(name).stat()
    except (OSError, ValueError, AttributeError):  # no such file; closed; no stream of a system
        return None
    return about if stat.S_ISREG(about.st_mode) else None


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

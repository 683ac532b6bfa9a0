"""What this run reads or keeps – a case, a report, a log, a desk – by the file it is: nothing else
is written in its place.
"""

import os
import stat
import sys
from pathlib import Path
from typing import NamedTuple

from overdue_cli.errors import OutputIsInput

# Standard input, where a name of a file may stand.
STDIN = "-"


class Input(NamedTuple):
    """A file by its whole name, or as standard input (then without one) by what it is."""

    path: Path | None
    about: os.stat_result | None
    is_case: bool


_inputs: list[Input] = []


def begin() -> None:
    """A new run, which has read nothing yet."""
    _inputs.clear()


def note(name: str | Path, *, is_case: bool = False) -> None:
    """A file is read, or kept and perhaps still to be made. A case is held whole, and may be saved
    under its own name.
    """
    found = (
        Input(None, _standard_input(), is_case)
        if name == STDIN
        else Input(Path(name).absolute(), None, is_case)
    )
    if found not in _inputs:
        _inputs.append(found)


def refuse_input(path: Path, *, force: bool, over_case: bool = False) -> None:
    """Refuse a name that leads to a file that is read or kept, however it is spelt, linked or
    named there; with `over_case` the case may be it. Without `force` what is there is refused as
    taken. Raises OutputIsInput.
    """
    if not force and os.path.lexists(path):
        return
    found = [each for each in _inputs if _is_same(path, each)]
    if found and not (over_case and all(each.is_case for each in found)):
        raise OutputIsInput(str(path))


def _is_same(path: Path, each: Input) -> bool:
    made = _standing_of(path)
    read = each.about if each.path is None else _standing_of(each.path)
    if made is not None and read is not None:
        return os.path.samestat(made, read)
    # neither is there yet: a log that this run begins
    both = each.path is not None and not (path.exists() or each.path.exists())
    return both and _whole_name(path) == _whole_name(each.path or path)


def _whole_name(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))


def _standing_of(path: Path) -> os.stat_result | None:
    """The file that a name leads to; None where it leads to none that can be lost."""
    try:
        return _if_file(path.stat())
    except (OSError, ValueError):
        return None


def _standard_input() -> os.stat_result | None:
    try:
        return _if_file(os.fstat(sys.stdin.fileno()))
    except (OSError, ValueError, AttributeError):  # closed; no stream of a system
        return None


def _if_file(about: os.stat_result) -> os.stat_result | None:
    return about if stat.S_ISREG(about.st_mode) else None

"""What this run has written and is there to stay, so that it is told where the answer about it can
not be shown: a full stdout is no reason to enter the same thing twice.
"""

_written: list[str] = []


def note(place: object) -> None:
    """A file, folder, log or desk was written."""
    name = str(place)
    if name not in _written:
        _written.append(name)


def written() -> tuple[str, ...]:
    """The places written in this run, in order."""
    return tuple(_written)


def begin() -> None:
    """A new run, which has written nothing yet."""
    _written.clear()

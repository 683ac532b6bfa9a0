"""A file that proves an entry of a log: its name without the folders before it, and its SHA-256."""

from pathlib import Path

from overdue_cli.core.record.entry import Evidence
from overdue_cli.errors import CannotOpen


def proof_of(name: str) -> Evidence:
    """The name of a file and the hash of what it holds. Raises CannotOpen."""
    from hashlib import file_digest

    try:
        with Path(name).open("rb") as file:
            return Evidence(name=Path(name).name, sha256=file_digest(file, "sha256").hexdigest())
    except OSError as error:
        raise CannotOpen(name, error.errno or 0, error.strerror or "") from error

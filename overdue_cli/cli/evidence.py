"""A file that proves an entry of a log: its name without the folders before it, and its SHA-256."""

from pathlib import Path

from overdue_cli.cli.refusal import refuse
from overdue_cli.cli.streams import PIPE, opened, opening
from overdue_cli.core.record.entry import Evidence

# So much is held of a file at once: proof may be a recording.
_BLOCK = 1 << 20


def proof_of(name: str, where: str = "--evidence") -> Evidence:
    """The name of a file and the hash of what it holds; `where` is the option that names it. Raises
    CannotOpen.
    """
    from hashlib import sha256

    if name == PIPE:
        refuse("needs-a-name", where)
    with opened(name) as file, opening(name):
        digest = sha256()
        while block := file.read(_BLOCK):
            digest.update(block)
    return Evidence(name=Path(name).name, sha256=digest.hexdigest())

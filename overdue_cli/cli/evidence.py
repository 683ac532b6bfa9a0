"""A file that proves an entry of a log: its name without the folders before it, and its SHA-256."""

import os
from pathlib import Path

from overdue_cli.cli.refusal import refuse
from overdue_cli.cli.streams import PIPE, opened, opening
from overdue_cli.core.record.entry import Evidence
from overdue_cli.core.request.limits import MOST_EVIDENCE_BYTES

# So much is held of a file at once: proof may be a recording.
_BLOCK = 1 << 20


def proof_of(name: str, where: str = "--evidence") -> Evidence:
    """The name of a file and the hash of what it holds; `where` is the option that names it. It has
    an end, and one within the limit. Raises CannotOpen.
    """
    from hashlib import sha256

    if name == PIPE:
        refuse("needs-a-name", where)
    with opened(name, only_file=True) as file, opening(name):
        if os.fstat(file.fileno()).st_size > MOST_EVIDENCE_BYTES:
            refuse("evidence-too-big", where)
        digest = sha256()
        left = MOST_EVIDENCE_BYTES
        while block := file.read(_BLOCK):
            left -= len(block)
            if left < 0:  # it grew meanwhile
                refuse("evidence-too-big", where)
            digest.update(block)
    return Evidence(name=Path(name).name, sha256=digest.hexdigest())

"""Standard input, line by line, none of them without a bound.

The package passes over a line that is no JSON for it, and whoever asked would wait for ever. So
such a line, and one that is too long, becomes a request that is refused under the same number.
"""

import re
from typing import BinaryIO

from pydantic_core import from_json

from overdue_cli.core.request.limits import MOST_BYTES

# A case of the most bytes, each character written as an escape of six.
MOST_REQUEST = 6 * MOST_BYTES
UNREADABLE = "overdue/unreadable"
# The number of a request stands near its beginning, before all that it holds.
_NUMBER = re.compile(rb'"id"\s*:\s*(\d{1,18}|"[\w-]{1,64}")', re.ASCII)
_NEAR = 200


class Lines:
    """Lines as text."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file

    def readline(self) -> str:
        """The next line; empty at the end."""
        raw = line = self.file.readline(MOST_REQUEST)
        while len(line) == MOST_REQUEST and not line.endswith(b"\n"):
            line = self.file.readline(MOST_REQUEST)
        if raw.strip() and (line is not raw or not _is_json(raw)):
            return _refused(raw[:_NEAR])
        return raw.decode("utf-8", "replace")


def _is_json(raw: bytes) -> bool:
    try:
        from_json(raw)
    except ValueError:
        return False
    return True


def _refused(beginning: bytes) -> str:
    """A request of the same number that nothing answers; where no number is found, no request."""
    found = _NUMBER.search(beginning)
    number = "null" if found is None else found[1].decode()
    return f'{{"jsonrpc":"2.0","id":{number},"method":"{UNREADABLE}"}}\n'

"""Bytes sealed with a passphrase, in age format by `pyrage`: no cryptography of our own. The key is
derived by scrypt, which is meant to take time and memory.
"""

import re

from overdue_cli.errors import ExitStatus, OverdueError

# So often, and after so many seconds, opening is tried where the machine seems too slow for it.
TRIES, PAUSE = 40, 0.25
_TOO_MUCH = "Excessive work"
_MARK = b"age-encryption.org/"
_WORK = re.compile(rb"^-> scrypt \S+ ([0-9]+)$", re.MULTILINE)
# The work to open a file, as it says itself: each more doubles time and memory, and 20, which a
# fast machine takes for a new file, is 1 GB.
MOST_WORK = 21


class NoSealing(OverdueError):
    """Raised where the package that seals is not there."""


class NotUnsealed(OverdueError):
    """Raised where a passphrase does not open the bytes, or they are damaged: no more is known."""


class TooMuchWork(OverdueError):
    """Raised where this machine is too slow, or too busy now, for the work of opening; whether the
    passphrase is right is not known.
    """

    status = ExitStatus.IO_ERROR


def is_sealed(data: bytes) -> bool:
    """Whether bytes are in age format."""
    return data.startswith(_MARK)


def is_too_heavy(data: bytes) -> bool:
    """Whether opening would take more memory than a file made here ever does."""
    found = (each[1].lstrip(b"0") for each in _WORK.finditer(data))
    most = len(str(MOST_WORK))
    return any(len(work) > most or int(work or b"0") > MOST_WORK for work in found)


def can_seal() -> bool:
    """Whether the package that seals is there."""
    from importlib.util import find_spec

    return find_spec("pyrage") is not None


def seal(data: bytes, passphrase: str) -> bytes:
    """The bytes, sealed. Raises NoSealing."""
    if not can_seal():
        raise NoSealing
    from pyrage import passphrase as with_passphrase

    return bytes(with_passphrase.encrypt(data, passphrase))


def unseal(data: bytes, passphrase: str) -> bytes:
    """What was sealed. Raises NoSealing, NotUnsealed, TooMuchWork.

    The package measures the machine for a few thousandths of a second, and refuses what would take
    it long by that; where something else ran just then, that says little, and it is asked again.
    """
    if not can_seal():
        raise NoSealing
    from threading import Event

    from pyrage import DecryptError
    from pyrage import passphrase as with_passphrase

    for _ in range(TRIES):
        try:
            return bytes(with_passphrase.decrypt(data, passphrase))
        except DecryptError as error:
            if _TOO_MUCH not in str(error):
                raise NotUnsealed from error
            Event().wait(PAUSE)
    raise TooMuchWork

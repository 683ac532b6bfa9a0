"""Bytes sealed with a passphrase, in age format by `pyrage`: no cryptography of our own. The key is
derived by scrypt, which is meant to take time and memory.
"""

from overdue_cli.errors import OverdueError

_MARK = b"age-encryption.org/"


class NoSealing(OverdueError):
    """Raised where the package that seals is not there."""


class NotUnsealed(OverdueError):
    """Raised where a passphrase does not open the bytes, or they are damaged: no more is known."""


def is_sealed(data: bytes) -> bool:
    """Whether bytes are in age format."""
    return data.startswith(_MARK)


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
    """What was sealed. Raises NoSealing, NotUnsealed."""
    if not can_seal():
        raise NoSealing
    from pyrage import DecryptError
    from pyrage import passphrase as with_passphrase

    try:
        return bytes(with_passphrase.decrypt(data, passphrase))
    except DecryptError as error:
        raise NotUnsealed from error

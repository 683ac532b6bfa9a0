"""Files sealed with a passphrase: recognised by what they hold, and made where a name ends in
`.age`. The passphrase is asked at the terminal, by no flag and no variable, and is kept nowhere.
"""

import sys
from pathlib import Path

from overdue_cli.cli.refusal import refuse

SUFFIX = ".age"
# So often a passphrase may be typed wrong.
TRIES = 3
# For this run alone: passphrases by place, and what was opened by its sealed bytes.
_passphrases: dict[str, str] = {}
_opened: dict[bytes, bytes] = {}


def is_to_be_sealed(name: str) -> bool:
    """Whether a name asks for a sealed file."""
    return name.lower().endswith(SUFFIX)


def unsealed_name(name: str) -> str:
    """The name without what asks for sealing: `report.md` of `report.md.age`."""
    return name[: -len(SUFFIX)] if is_to_be_sealed(name) else name


def opened(name: str, data: bytes) -> bytes:
    """What a file holds, its passphrase asked for where it is sealed."""
    from overdue_cli.store.sealing import NotUnsealed, is_sealed, is_too_heavy, unseal

    if not is_sealed(data):
        return data
    if data in _opened:
        return _opened[data]
    if is_too_heavy(data):
        raise _not_opened(name, "seal-too-heavy")
    known = _passphrases.get(_place(name))
    for number in range(TRIES):
        typed = known if known is not None else _asked(name, "seal.open" if number == 0 else None)
        try:
            found = unseal(data, typed)
        except NotUnsealed:
            known = None
            _tell("seal.wrong", name=name)
            continue
        _passphrases[_place(name)] = typed
        _opened[data] = found
        return found
    raise _not_opened(name, "not-unsealed")


def as_named(name: str, data: bytes) -> bytes:
    """The bytes as they are written under a name: sealed where it ends in `.age`."""
    return sealed(name, data) if is_to_be_sealed(name) else data


def sealed(name: str, data: bytes) -> bytes:
    """The bytes sealed, whatever the name."""
    from overdue_cli.store.sealing import seal

    found = seal(data, passphrase_for(name))
    _opened[found] = data
    return found


def passphrase_for(name: str, held: bytes = b"") -> str:
    """The passphrase of a file: that which opens what it holds, or a new one, typed twice."""
    place = _place(name)
    opened(name, held)
    if place not in _passphrases:
        typed = _asked(name, "seal.new")
        while typed != _asked(name, "seal.again"):
            _tell("seal.differ")
            typed = _asked(name, None)
        _passphrases[place] = typed
    return _passphrases[place]


def need_sealing(name: str) -> None:
    """Refuse where nothing can be sealed here, or there is nobody to type a passphrase: before any
    work is done.
    """
    from overdue_cli.cli.conversation import can_ask
    from overdue_cli.store.sealing import can_seal

    if not can_seal():
        refuse("sealing-is-an-extra", name)
    if not can_ask():
        refuse("passphrase-needs-a-terminal", name)


def _asked(name: str, before: str | None) -> str:
    """A passphrase, as typed, unseen; `before` is what is said first."""
    from getpass import getpass

    from overdue_cli.cli.conversation import conversation

    need_sealing(name)
    if before is not None:
        _tell(before, name=name)
    with conversation():
        while not (typed := getpass(_word("seal.prompt"), stream=sys.stderr)):
            _tell("seal.empty")
    return typed


def _not_opened(name: str, code: str) -> Exception:
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.wire.json import BadCase

    return BadCase((Problem(code=code, path=name),))


def _place(name: str) -> str:
    return str(Path(name).absolute())


def _tell(key: str, **fields: object) -> None:
    """Said even where notices are not wanted: a passphrase is asked for next."""
    from overdue_cli.cli.window import wrapped
    from overdue_cli.render.clean import clean

    lines = (clean(line) for line in wrapped(_word(key, **fields)))
    sys.stderr.write("".join(f"{line}\n" for line in lines))
    sys.stderr.flush()


def _word(key: str, **fields: object) -> str:
    import click

    from overdue_cli.cli.spoken import spoken
    from overdue_cli.words.cli.sealed import SEALED

    return spoken(click.get_current_context().find_root().obj).text(key, SEALED, **fields)

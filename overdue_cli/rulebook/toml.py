"""The rulebook: TOML files beside this module, read once each and only when a case needs them."""

import zlib
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from overdue_cli.errors import RulebookError

VERSION = "2026-11-23"
DATA = Path(__file__).parent / "data"

T = TypeVar("T")


@cache
def load(name: str, kind: type[T]) -> T:
    """One file as a typed record, read once. Raises RulebookError."""
    path = DATA / name
    try:
        return convert(_said(name, path.read_bytes()), kind)
    except (OSError, ValueError) as error:
        raise RulebookError(f"{name}: {error}") from error


class _Compiled(msgspec.Struct, frozen=True):
    """One file as the build parsed it, under the checksum of its text; `said` is parsed only when
    it holds.
    """

    checksum: int
    said: msgspec.Raw


@cache
def compiled(place: Path) -> dict[str, _Compiled]:
    """What the build left, or nothing: then the files themselves are read, which only takes
    longer.
    """
    try:
        return msgspec.json.decode(
            (place / "compiled.json").read_bytes(), type=dict[str, _Compiled]
        )
    except (OSError, msgspec.MsgspecError):
        return {}


def _said(name: str, text: bytes) -> Any:
    """What a file says: as compiled, if it was compiled from this very text, else parsed now."""
    ready = compiled(DATA).get(name)
    if ready is not None and ready.checksum == zlib.crc32(text):
        return msgspec.json.decode(ready.said)
    import tomllib

    return tomllib.loads(text.decode("utf-8"), parse_float=Decimal)


def convert(table: Mapping[str, Any], kind: type[T]) -> T:
    """A parsed TOML table as a typed record; integers are taken where a decimal is meant."""
    return msgspec.convert(table, kind, strict=False)

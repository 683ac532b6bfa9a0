"""The reader of rulebook files (TOML); each is read once, and only when a case needs it."""

import zlib
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from overdue_cli.errors import RulebookError

# The day the rulebook was last worked over; printed with every answer.
VERSION = "2026-11-23"
DATA = Path(__file__).parent / "data"

T = TypeVar("T")


@cache
def load(name: str, kind: type[T]) -> T:
    """The record of type `kind` in the file `name`, read once.

    Raises RulebookError where the file is missing or does not fit the record.
    """
    path = DATA / name
    try:
        return convert(_said(name, path.read_bytes()), kind)
    except (OSError, ValueError) as error:
        raise RulebookError(f"{name}: {error}") from error


class _Compiled(msgspec.Struct, frozen=True):
    """A file as JSON (`said`), parsed by the build, and the checksum of the text it was made from.

    `said` stays raw until the checksum of the file at hand is known to match.
    """

    checksum: int
    said: msgspec.Raw


@cache
def compiled(place: Path) -> dict[str, _Compiled]:
    """The files compiled by the build, by name; empty where there are none or they do not load."""
    # Only speed is lost without them: JSON is read several times faster than TOML.
    try:
        return msgspec.json.decode(
            (place / "compiled.json").read_bytes(), type=dict[str, _Compiled]
        )
    except (OSError, msgspec.MsgspecError):
        return {}


def _said(name: str, text: bytes) -> Any:
    """The content of a file: as compiled if it was compiled from this very text, else parsed now.

    A rule edited without a new build therefore still takes effect at once.
    """
    ready = compiled(DATA).get(name)
    if ready is not None and ready.checksum == zlib.crc32(text):
        return msgspec.json.decode(ready.said)
    import tomllib

    return tomllib.loads(text.decode("utf-8"), parse_float=Decimal)


def convert(table: Mapping[str, Any], kind: type[T]) -> T:
    """A parsed TOML table as a typed record."""
    # Not strict: `low = 0` is an integer in TOML where the record has a Decimal.
    return msgspec.convert(table, kind, strict=False)

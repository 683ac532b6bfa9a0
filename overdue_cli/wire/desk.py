"""A client of a desk from a file: its records strictly, its cases as the bytes they stand in."""

import msgspec

from overdue_cli.core.desk.client import CaseOnFile, DeskClient
from overdue_cli.wire.json import BadJSON


class _RawCase(CaseOnFile, frozen=True, kw_only=True):
    case: msgspec.Raw


class _RawClient(DeskClient, frozen=True, kw_only=True):
    cases: tuple[_RawCase, ...]


class _ClientFile(msgspec.Struct, kw_only=True):
    client: _RawClient
    schema: int


def read_client(raw: bytes) -> DeskClient:
    """A client from what `desk export` wrote; the bytes of its cases are read apart. Raises
    BadJSON.
    """
    try:
        return msgspec.json.decode(raw, type=_ClientFile).client
    except msgspec.ValidationError as error:
        raise BadJSON("no-client") from error
    except msgspec.DecodeError as error:
        raise BadJSON("not-json", is_empty=not raw.strip()) from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise BadJSON("no-client") from error

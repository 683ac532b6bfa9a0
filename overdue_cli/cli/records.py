"""Records on the command line: `2026-01-05:500`, or `@payments.csv` with a header in its first
row.
"""

from collections.abc import Iterator, Sequence

from overdue_cli.cli.streams import bytes_of
from overdue_cli.cli.tables import rows_of
from overdue_cli.core.case.fields import NAMES_OF_OPTIONS
from overdue_cli.core.request.limits import MOST_BYTES
from overdue_cli.wire.json import BadJSON


class NamedValues(dict[str, str]):
    """Named values that remember the names they held twice."""

    duplicates: tuple[str, ...] = ()


def records(texts: Sequence[str], names: Sequence[str], flag: str) -> list[dict[str, str]]:
    """Each text as a record of named values, in the order of `names`; empty values are left out.
    `flag` is the option they came with.
    """
    return [record for text in texts for record in _of(text, names, flag)]


def named_values(text: str) -> dict[str, str]:
    """`days=40 principal=2万 daily-rate=0.05%` under the names of the fields; what has no `=` under
    itself, so that it is refused and not dropped.
    """
    found = NamedValues()
    for part in text.split():
        name, equals, value = part.partition("=")
        field = NAMES_OF_OPTIONS.get(name.replace("-", "_"), name.replace("-", "_"))
        if field in found:
            found.duplicates += (field,)
        found[field] = value if equals else ""
    return found


def _of(text: str, names: Sequence[str], flag: str) -> Iterator[dict[str, str]]:
    if text.startswith("@"):
        yield from rows_of(_bounded(text[1:]), names, flag, text[1:])
    else:
        yield _named(names, text.split(":"))


def _named(names: Sequence[str], values: Sequence[str]) -> dict[str, str]:
    """Values under their names. One too many comes under its number, so that it is refused and not
    dropped.
    """
    more = [str(number) for number in range(len(names) + 1, len(values) + 1)]
    pairs = zip([*names, *more], values, strict=False)
    return {name: value.strip() for name, value in pairs if value.strip()}


def _bounded(file: str) -> bytes:
    """What a file holds, if it is not too long. Raises BadJSON."""
    raw = bytes_of(file)
    if len(raw) > MOST_BYTES:
        raise BadJSON("too-big")
    return raw

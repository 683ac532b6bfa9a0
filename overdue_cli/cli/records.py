"""Records on the command line: `2026-01-05:500`, or `@payments.csv` with a header in its first
row.
"""

import csv
from collections.abc import Iterator, Sequence

from overdue_cli.cli.streams import bytes_of
from overdue_cli.core.case.fields import NAMES_OF_OPTIONS
from overdue_cli.wire.json import MOST_BYTES, BadJSON


def records(texts: Sequence[str], names: Sequence[str]) -> list[dict[str, str]]:
    """Each text as a record of named values, in the order of `names`; empty values are left out."""
    return [record for text in texts for record in _of(text, names)]


def named_values(text: str) -> dict[str, str]:
    """`days=40 principal=2万 daily-rate=0.05%` under the names of the fields; what has no `=` under
    itself, so that it is refused and not dropped.
    """
    found = {}
    for part in text.split():
        name, equals, value = part.partition("=")
        field = name.replace("-", "_")
        found[NAMES_OF_OPTIONS.get(field, field)] = value if equals else ""
    return found


def _of(text: str, names: Sequence[str]) -> Iterator[dict[str, str]]:
    if text.startswith("@"):
        yield from _rows(text[1:])
    else:
        yield _named(names, text.split(":"))


def _rows(file: str) -> Iterator[dict[str, str]]:
    """The rows of a CSV file by its header; rows without any value are skipped."""
    raw = bytes_of(file)
    if len(raw) > MOST_BYTES:
        raise BadJSON("too-big")
    try:
        lines = raw.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise BadJSON("not-utf-8", line=raw.count(b"\n", 0, error.start) + 1) from error
    rows = csv.reader(lines)
    header = [name.strip() for name in next(rows, [])]
    for row in rows:
        if found := _named(header, row):
            yield found


def _named(names: Sequence[str], values: Sequence[str]) -> dict[str, str]:
    """Values under their names. One too many comes under its number, so that it is refused and not
    dropped.
    """
    more = [str(number) for number in range(len(names) + 1, len(values) + 1)]
    pairs = zip([*names, *more], values, strict=False)
    return {name: value.strip() for name, value in pairs if value.strip()}

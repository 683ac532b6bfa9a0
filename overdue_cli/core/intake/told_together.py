"""Answers of which several are true at once: who else was contacted, in one text or in a list."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from overdue_cli.core.case.fields import DEBT_FIELDS, InputField, all_of
from overdue_cli.core.request.fields import NamedChoices
from overdue_cli.core.request.limits import MOST_ITEMS
from overdue_cli.core.request.unreadable import Unreadable

# The fields, by the name under which an answer lists all that was said.
LISTED = {all_of(name): name for name, field in DEBT_FIELDS.items() if field.several}
# What stands between two answers in one text.
_BETWEEN = r"[,，、;；]"


def gathered(raw: Mapping[str, Any]) -> dict[str, Any]:
    """What was told as the first and as all, together under the name of the field: an answer that
    is read again has both.
    """
    told = dict(raw)
    for listed, name in LISTED.items():
        if (more := told.pop(listed, None)) is None:
            continue
        first = told.get(name)
        # what is no list of texts is refused by the reader of the field
        lists = [each if isinstance(each, list) else [each] for each in (first, more) if each]
        told[name] = [text for each in lists for text in each]
    return told


def texts_of(field: InputField, value: Any, names: object) -> tuple[str, ...]:
    """The single answers in a text or a list of texts, each once, of no more than are read of any
    list. Raises Unreadable.
    """
    texts = value if isinstance(value, list) else [value]
    if not all(isinstance(text, str) for text in texts):
        raise Unreadable("not-text-or-number")
    found = (part for text in texts for part in _parts(field, text, names))
    parts = list(islice(found, MOST_ITEMS + 1))
    if len(parts) > MOST_ITEMS:
        raise Unreadable("too-many-items")
    return tuple(dict.fromkeys(parts))


def _parts(field: InputField, text: str, names: object) -> Iterator[str]:
    """The answers in one text; a name that has a comma in it stays whole."""
    parts = [part.strip() for part in re.split(_BETWEEN, text) if part.strip()]
    named = isinstance(names, NamedChoices) and names.choice(field.choices, text) is not None
    yield from [text.strip()] if named or not parts else parts


def first_and_all(values: Mapping[str, Any]) -> dict[str, Any]:
    """The first of several answers under the name of the field, and all of them beside it."""
    found: dict[str, Any] = {}
    for listed, name in LISTED.items():
        if values.get(name):
            found |= {name: values[name][0], listed: values[name]}
    return found

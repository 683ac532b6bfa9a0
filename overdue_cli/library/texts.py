"""Values of a program as the texts in which the readers take every number."""

from collections.abc import Mapping
from typing import Any


def as_texts(value: Any) -> Any:
    """The same with every number and day as its text, and what is no number (NaN) as not given.

    A float has the digits it is printed with: 0.18 is read as 0.18.
    """
    if value is None or value != value:
        return None
    if isinstance(value, Mapping):
        return {str(name): as_texts(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [as_texts(part) for part in value]
    return value if isinstance(value, str | bool) else str(value)

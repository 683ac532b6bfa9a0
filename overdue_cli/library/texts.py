"""Values of a program as the texts in which the readers take every number."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from overdue_cli.core.request.number import BareNumber


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
    if isinstance(value, str | bool):
        return value
    # of a whole number of thousands of digits Python makes no text, but Decimal does
    text = str(Decimal(value) if isinstance(value, int) else value)
    return BareNumber(text) if isinstance(value, int | float | Decimal) else text

"""A value that several debts have, with their names: shown as `¥21.66 (Weilidai)`."""

from typing import Any, NamedTuple


class ValueOf(NamedTuple):
    """A value, and the names of the debts that have it."""

    value: Any
    debts: str

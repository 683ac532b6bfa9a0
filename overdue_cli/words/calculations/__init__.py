"""Words of `overdue calc`: titles, names of values and conventions, remarks; one module a kind of calculation."""

from functools import cache
from importlib import import_module

MODULES = ("frame", "court")


@cache
def templates() -> dict[str, str]:
    """Every template of every calculation, by its context."""
    found: dict[str, str] = {}
    for name in MODULES:
        found |= import_module(f"{__name__}.{name}").TEMPLATES
    return found

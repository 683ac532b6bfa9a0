"""A private, bilingual advisor for people in mainland China whose loan is overdue.

For programs: `advise`, `calculate`, `sweep` and the records they take and give. They read the
rulebook and nothing else, ask no clock and make no sentence, and may be called from many threads.
"""

from overdue_cli.version import __version__

# As in `typing`, which takes as long to load as a Ctrl-C after the command was typed needs.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from overdue_cli.core.assess.assess import Answer
    from overdue_cli.core.calc.calculation import Calculation
    from overdue_cli.core.case.case import Case
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.library.api import advise, sweep
    from overdue_cli.library.calculate import calculate
    from overdue_cli.wire.json import BadCase

__all__ = [
    "Answer",
    "BadCase",
    "Calculation",
    "Case",
    "Problem",
    "__version__",
    "advise",
    "calculate",
    "sweep",
]

# Loaded when asked for: the command line must not wait for all of them.
_PLACES = {
    "Answer": "core.assess.assess",
    "BadCase": "wire.json",
    "Calculation": "core.calc.calculation",
    "Case": "core.case.case",
    "Problem": "core.request.problem",
    "advise": "library.api",
    "calculate": "library.calculate",
    "sweep": "library.api",
}


def __getattr__(name: str) -> "Any":
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)

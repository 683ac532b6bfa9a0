"""The findings of the report: one module for each section, named as in `core/report/` and
`words/report/`.

No sentence stands here, and no finding of a calculation of `overdue calc`: those are beside their
calculation. The class is the code of a finding, its fields are the parameters of its sentence.
Money is yuan, rates are fractions, days are counted from the due date. How to add a finding:
CONTRIBUTING.md.
"""

from importlib import import_module
from types import ModuleType

from overdue_cli.core.answer.finding import Finding

SECTIONS = (
    "standing",
    "court",
    "limitation",
    "cost",
    "ceiling",
    "private_ceiling",
    "consequences",
    "plan",
    "several",
    "options",
    "relief",
    "steps",
    "rights",
    "assumptions",
)


def every() -> tuple[type[Finding], ...]:
    """All findings of the report, section by section, each section in the order of its module."""
    return tuple(
        kind for name in SECTIONS for kind in _defined_in(import_module(f"{__name__}.{name}"))
    )


def _defined_in(module: ModuleType) -> tuple[type[Finding], ...]:
    # What a module only imports, such as Finding itself, is no finding of its section.
    kinds = (
        value
        for value in vars(module).values()
        if isinstance(value, type) and value.__module__ == module.__name__
    )
    return tuple(kind for kind in kinds if issubclass(kind, Finding))

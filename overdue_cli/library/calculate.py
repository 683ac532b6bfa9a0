"""One part of the engine: a request in, its answer out."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from overdue_cli.core.calc.calculation import Calculation, completed
from overdue_cli.core.request.fields import read_request
from overdue_cli.library.calculations import CALCULATIONS, calculation
from overdue_cli.library.choices import NAMES
from overdue_cli.library.texts import as_texts
from overdue_cli.wire.json import BadCase


def rules_of_calculation(name: str) -> Any:
    """What a calculation goes by; with the days off where it counts to a last day."""
    from overdue_cli.rulebook import law

    module, rules = calculation(name), getattr(law, CALCULATIONS[name][1])()
    if not hasattr(module, "on_calendar"):
        return rules
    from overdue_cli.rulebook.days_off import calendar

    return module.on_calendar(rules, calendar())


def calculated(name: str, request: Any, as_of: date) -> Calculation:
    """The answer to a request that was read. Raises BadCase where the law has no answer to it."""
    from overdue_cli.rulebook import law, toml

    module, rules = calculation(name), rules_of_calculation(name)
    if hasattr(module, "against_law") and (problems := module.against_law(request, rules)):
        raise BadCase(problems, calculation=name)
    found = module.calculate(request, rules, as_of)
    return completed(
        name,
        request,
        found,
        as_of=as_of,
        version=toml.VERSION,
        citations=law.all_citations(),
    )


def calculate(name: str, request: Mapping[str, Any], *, as_of: date) -> Calculation:
    """Calculate one part of the engine: `calculate("irr", {...}, as_of=date(2026, 11, 27))`.

    `request` holds the fields of the calculation's JSON Schema (`overdue schema --calc NAME`),
    numbers as text, Decimal or int. Raises KeyError for a name that is none, and BadCase with every
    problem of the request.

    >>> from datetime import date
    >>> from overdue_cli import calculate
    >>> asked = {"judgment_debt": 10000, "expiry": "2026-01-01", "performed": "2026-11-23"}
    >>> str(calculate("delay-interest", asked, as_of=date(2026, 11, 23)).results[0].value)
    '570.50'
    """
    kind = calculation(name).REQUEST
    read, problems = read_request(kind, as_texts(request), as_of=as_of, names=NAMES)
    if read is None:
        raise BadCase(problems, calculation=name)
    return calculated(name, read, as_of)

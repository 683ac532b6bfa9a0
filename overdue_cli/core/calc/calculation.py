"""The answer of every calculation of `overdue calc`: its results, remarks and sources."""

from collections.abc import Mapping
from datetime import date

import msgspec

from overdue_cli.core.answer.explanation import Calculated, Explained
from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.law.citation import Citation
from overdue_cli.core.request.fields import Request


class Calculation(msgspec.Struct, frozen=True, kw_only=True):
    """A finished calculation. `calc` is its name, `request` the request as it was read.

    >>> from datetime import date
    >>> from overdue_cli import calculate
    >>> asked = {"judgment_debt": 10000, "expiry": "2026-01-01", "performed": "2026-11-23"}
    >>> found = calculate("delay-interest", asked, as_of=date(2026, 11, 23))
    >>> found.calc, found.results[0].name, str(found.results[0].value)
    ('delay-interest', 'delay-interest', '570.50')
    """

    calc: str
    as_of: date
    rulebook: str
    request: Request
    results: tuple[Explained, ...]
    notes: tuple[Finding, ...]
    assumptions: tuple[Finding, ...]
    citations: tuple[Citation, ...]


def completed(
    name: str,
    request: Request,
    calculated: Calculated,
    *,
    as_of: date,
    version: str,
    citations: Mapping[str, Citation],
) -> Calculation:
    """Complete a calculation: name, day and rulebook, and every citation it points to."""
    return Calculation(
        calc=name,
        as_of=as_of,
        rulebook=version,
        request=request,
        results=calculated.results,
        notes=calculated.notes,
        assumptions=calculated.assumptions,
        citations=tuple(citations[key] for key in calculated.cited()),
    )

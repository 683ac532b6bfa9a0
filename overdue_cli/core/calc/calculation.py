"""What every calculation of `overdue calc` answers with: its results, remarks and sources."""

from collections.abc import Mapping
from datetime import date

import msgspec

from overdue_cli.core.answer.explanation import Calculated, Explained
from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.law.citation import Citation
from overdue_cli.core.request.fields import Request


class Calculation(msgspec.Struct, frozen=True, kw_only=True):
    """One calculation, done. `calc` is its name, `request` what was asked."""

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
    found: Calculated,
    *,
    as_of: date,
    version: str,
    citations: Mapping[str, Citation],
) -> Calculation:
    """The whole answer, with every citation it points to."""
    return Calculation(
        calc=name,
        as_of=as_of,
        rulebook=version,
        request=request,
        results=found.results,
        notes=found.notes,
        assumptions=found.assumptions,
        citations=tuple(citations[key] for key in found.cited()),
    )

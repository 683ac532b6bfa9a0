"""What enforcement brings, what it leaves, and how it ends: facts as findings."""

from overdue_cli.core.answer.finding import Findings
from overdue_cli.core.findings.enforcement import (
    EnforcementPeriods,
    PressureMeasures,
    ReportProperty,
    RunEnds,
    SettleInEnforcement,
    SharedProceeds,
    UnableNotUnwilling,
    WhatStays,
)
from overdue_cli.core.law.procedure import CourtRules
from overdue_cli.core.law.record import Length


def enforcement_findings(kind: str, rules: CourtRules, periods: dict[str, Length]) -> Findings:
    """Findings where enforcement has begun, or may follow a decision."""
    cites, home = rules.enforcement, rules.home
    if kind == "enforcement":
        yield EnforcementPeriods(
            citations=cites[EnforcementPeriods.code],
            days=periods["resist-award"].days,
            review=rules.review_days,
        )
    yield UnableNotUnwilling(citations=cites[UnableNotUnwilling.code])
    yield ReportProperty(citations=cites[ReportProperty.code], days=rules.report_changes_days)
    yield PressureMeasures(citations=cites[PressureMeasures.code])
    yield WhatStays(
        citations=cites[WhatStays.code],
        rent_from=home.rent_years_from,
        rent_to=home.rent_years_to,
    )
    yield SettleInEnforcement(citations=cites[SettleInEnforcement.code])
    yield SharedProceeds(
        citations=cites[SharedProceeds.code], days=periods["distribution-objection"].days
    )
    yield RunEnds(citations=cites[RunEnds.code])

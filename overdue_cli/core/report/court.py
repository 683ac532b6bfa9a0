"""What came of a court: facts as findings."""

from collections.abc import Iterator

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.court.paper import STEPS, CourtPaper
from overdue_cli.core.findings.court import (
    PaperCame,
    PaperDayEstimated,
    PaperPassed,
    PaperUndated,
    PaperUntil,
)
from overdue_cli.core.law.procedure import CourtRules
from overdue_cli.core.report.facts import Facts


def paper_findings(paper: CourtPaper | None, rules: CourtRules | None) -> Iterator[Finding]:
    """What the paper is, and the day that must not be missed."""
    if paper is None or rules is None:
        return
    cites, kind, served, last = rules.papers[paper.kind], paper.kind, paper.served, paper.last
    if kind not in STEPS:
        yield PaperCame(citations=cites, paper=kind)
    elif served is None or last is None or paper.days_left is None:
        yield PaperUndated(citations=cites, paper=kind)
    elif paper.days_left < 0:
        yield PaperPassed(citations=rules.passed[kind], paper=kind, served=served, last=last)
    else:
        yield PaperUntil(
            citations=cites, paper=kind, served=served, last=last, days=paper.days_left
        )
    if paper.estimated and paper.last is not None:
        yield PaperDayEstimated(citations=rules.estimated, last=paper.last)


def papers(facts: Facts) -> Findings:
    """What came of a court, with the day that must not be missed."""
    return paper_findings(facts.paper, facts.rules.court)

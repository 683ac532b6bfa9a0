"""Papers of a court or tribunal: facts as findings."""

from datetime import date

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.court.paper import (
    ANSWERED_BY,
    BY_TRIBUNAL,
    ENFORCEABLE,
    STEPS,
    SUES,
    UNOPENED,
    CourtPaper,
    UnopenedEnds,
)
from overdue_cli.core.findings.court import (
    CourtRoad,
    LetterPrepares,
    PaperCame,
    PaperDayEstimated,
    PaperFollows,
    PaperPassed,
    PaperUndated,
    PaperUntil,
    RetrialUntil,
    ServiceDay,
    UnopenedUntil,
)
from overdue_cli.core.law.procedure import CourtRules
from overdue_cli.core.law.record import Length
from overdue_cli.core.report.enforcement import enforcement_findings
from overdue_cli.core.report.facts import Facts


def papers(facts: Facts) -> Findings:
    """The paper, the day that must not be missed, the day of service, and what enforcement
    means.
    """
    paper, rules, periods = facts.paper, facts.rules.court, facts.rules.periods
    if paper is None or rules is None or periods is None:
        return
    yield from findings_of_paper(paper, rules, periods, facts.as_of)
    if paper.left_until is not None and paper.served is not None:
        over = paper.left_until < facts.as_of
        yield RetrialUntil(
            citations=rules.retrial,
            state="passed" if over else "estimated" if paper.estimated else "open",
            served=paper.served,
            last=paper.left_until,
            months=periods["retrial"].months,
        )
    if paper.kind != "mediation":
        by = "tribunal" if paper.kind in BY_TRIBUNAL else "court"
        yield ServiceDay(citations=rules.service[by], by=by)
    if (follows := rules.follows.get(paper.kind)) is not None:
        yield PaperFollows(citations=follows.citations, paper=paper.kind, days=follows.days)
    if paper.kind in SUES and (road := rules.follows.get("road")) is not None:
        yield CourtRoad(
            citations=road.citations,
            days=periods[STEPS["judgment"]].days,
            years=periods["enforcement"].years,
        )
    if paper.kind in ENFORCEABLE:
        yield from enforcement_findings(paper.kind, rules, periods)


def findings_of_paper(
    paper: CourtPaper,
    rules: CourtRules,
    periods: dict[str, Length],
    as_of: date,
) -> Findings:
    """The paper and the last day to act on it: still open, passed, or not known."""
    cites, kind, served, last = rules.papers[paper.kind], paper.kind, paper.served, paper.last
    unopened = paper.if_unopened
    if unopened is not None:
        yield PaperCame(citations=cites, paper=f"{kind}-dated")
        yield _unopened_until(unopened, rules, as_of)
    elif kind not in STEPS:
        yield _came(kind, cites, periods)
    elif served is not None and not periods[STEPS[kind]].holds_on(served):
        yield PaperCame(citations=cites, paper=f"{kind}-older")
    elif served is None or last is None or paper.days_left is None:
        length = periods[STEPS[kind]]
        yield PaperUndated(citations=cites, paper=kind, days=length.days, months=length.months)
    elif paper.days_left < 0:
        yield PaperPassed(citations=rules.passed[kind], paper=kind, served=served, last=last)
    else:
        yield PaperUntil(
            citations=cites, paper=kind, served=served, last=last, days=paper.days_left
        )
    if kind in ANSWERED_BY and (
        kind not in STEPS or (paper.days_left is not None and paper.days_left >= 0)
    ):
        yield LetterPrepares(citations=cites, letter=ANSWERED_BY[kind])
    if paper.estimated and paper.last is not None:
        yield PaperDayEstimated(citations=rules.estimated, last=paper.last)
    if unopened is not None and unopened.estimated:
        yield PaperDayEstimated(citations=rules.estimated, last=unopened.most)


def lead_of_paper(
    paper: CourtPaper,
    rules: CourtRules,
    periods: dict[str, Length],
    as_of: date,
) -> tuple[Finding, ...]:
    """What is said first of a paper, with the days of an unopened one and that they are estimates
    where they are.
    """
    found = tuple(findings_of_paper(paper, rules, periods, as_of))
    days = (UnopenedUntil, PaperDayEstimated)
    return found[:1] + tuple(each for each in found[1:] if isinstance(each, days))


def _unopened_until(ends: UnopenedEnds, rules: CourtRules, as_of: date) -> Finding:
    """Between which days the last day of a paper lies that nobody has opened."""
    left = ends.open_on(as_of)
    state = ("passed", "last", "part", "open")[len(left)]
    frozen = () if state == "open" else rules.passed["preservation"]
    cites = rules.papers[UNOPENED] + frozen + rules.estimated
    return UnopenedUntil(
        citations=tuple(dict.fromkeys(cites)),
        state=state,
        served=ends.served,
        shortest=ends.shortest,
        ruling=ends.ruling,
        last=ends.most,
    )


def _came(kind: str, cites: tuple[str, ...], periods: dict[str, Length]) -> Finding:
    """A paper that begins no period by itself, with the periods its sentence names."""
    if kind == UNOPENED:
        lengths = [periods[step].days for step in STEPS.values() if periods[step].days]
        return PaperCame(
            citations=cites,
            paper=kind,
            days=max(lengths),
            ruling=periods[STEPS["ruling"]].days,
            shortest=min(lengths),
        )
    months = periods["retrial"].months if kind == "final-judgment" else 0
    return PaperCame(citations=cites, paper=kind, months=months)

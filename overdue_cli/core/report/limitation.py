"""The warning on limitation that comes before anything that invites contact: facts as findings."""

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.findings.limitation import (
    LimitationContactAfter,
    LimitationDecided,
    LimitationInCourt,
    LimitationInterrupted,
    LimitationNear,
    LimitationPast,
    LimitationUnknown,
    LimitationUnknownPast,
)
from overdue_cli.core.report.facts import Facts

BEFORE_A_COURT = ("in-court", "interrupted", "decided")


def limitation(facts: Facts) -> Findings:
    """The warning that comes before anything that invites contact."""
    clock, court = facts.clock, facts.rules.court
    if court is not None and facts.paper is not None and clock.standing in BEFORE_A_COURT:
        paper, cites = facts.paper.kind, court.limitation
        if clock.standing == "in-court":
            late = paper == "payment-order" and (facts.paper.days_left or 0) < 0
            kind = "payment-order-late" if late else paper
            more = court.passed[paper] if late else ()
            cited = tuple(dict.fromkeys((*cites["in-court"], *more)))
            yield LimitationInCourt(
                citations=cited, paper=kind, start=clock.start, ends=clock.last_day
            )
        else:
            decided = clock.standing == "decided"
            said = LimitationDecided if decided else LimitationInterrupted
            yield said(citations=cites[clock.standing], paper=paper)
        return
    if not clock.warns:
        return
    if clock.standing == "contact-after-end":
        event = facts.debt.last_event
        yield facts.finding(
            LimitationContactAfter, start=clock.start, ends=clock.last_day, event=event
        )
        return
    left = clock.days_left
    unknown = LimitationUnknownPast if left < 0 else LimitationUnknown
    kinds: dict[str, type[Finding]] = {
        "near": LimitationNear,
        "past": LimitationPast,
        "unknown": unknown,
    }
    yield facts.finding(
        kinds[clock.standing], start=clock.start, ends=clock.last_day, days=abs(left)
    )

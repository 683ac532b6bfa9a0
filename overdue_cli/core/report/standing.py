"""Where the debt stands: facts as findings."""

from datetime import timedelta

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.clock.limitation import DECIDED, INTERRUPTS, UNOPENED
from overdue_cli.core.clock.stage import step_at
from overdue_cli.core.findings.standing import (
    AccelerationByContract,
    CoursePrivate,
    DaysRough,
    GraceCard,
    GraceReported,
    GraceTonight,
    GraceVaries,
    LawyerLetter,
    LoanClassNow,
    Measure,
    MeasuresParallel,
    NotOverdue,
    NoWaitingPeriod,
    StageCard,
    StageNow,
    StageOpen,
    StagePrivate,
    UsualNow,
)
from overdue_cli.core.law.product import Lender
from overdue_cli.core.law.stages import Bucket
from overdue_cli.core.report.facts import Facts

# Papers by which a legal procedure has begun.
LEGAL = (*INTERRUPTS, *DECIDED, "notarised-claim")


def standing(facts: Facts) -> Findings:
    """Findings on the stage of the debt, its grace and its loan class."""
    stage, stages, debt = facts.stage, facts.rules.stages, facts.debt
    report = stages.report_citations
    if not facts.is_overdue:
        yield _not_overdue(facts)
    elif facts.lender is Lender.PRIVATE:
        yield facts.finding(StagePrivate, days=debt.days_overdue)
    elif facts.lender is Lender.CARD_ISSUER:
        yield facts.finding(
            StageCard, *stages.bucket_citations, days=debt.days_overdue, bucket=stage.bucket
        )
    elif stage.last_day is None:
        yield facts.finding(
            StageOpen,
            *stages.bucket_citations,
            *report,
            days=debt.days_overdue,
            bucket=stage.bucket,
            first_day=stage.first_day,
            report_code=stage.report_code,
        )
    else:
        yield facts.finding(
            StageNow,
            *stages.bucket_citations,
            *report,
            days=debt.days_overdue,
            bucket=stage.bucket,
            first_day=stage.first_day,
            last_day=stage.last_day,
            report_code=stage.report_code,
        )
    if debt.days_at_most is not None and debt.days_at_least is not None:
        yield _days_rough(facts, debt.days_at_least, debt.days_at_most)
    if facts.lender is not Lender.PRIVATE:
        yield facts.finding(UsualNow, *stages.band_citations, band=stage.band)
    if debt.days_overdue <= 1 and stage.grace_until is None:  # the next step names its last day
        yield from _grace(facts)
    if stage.loan_class is not None:
        first = step_at(stages.loan_classes, debt.days_overdue).first_day
        yield facts.finding(
            LoanClassNow, *stages.class_citations, loan_class=stage.loan_class, first_day=first
        )


def _not_overdue(facts: Facts) -> Finding:
    """When the debt falls due, where that was said."""
    if facts.stage.grace_until is not None and facts.card is not None and facts.rules.cards:
        due = facts.card.point.statements[-1].due
        cited = facts.rules.cards.grace_citations
        days = (due - facts.as_of).days
        return NotOverdue(citations=cited, when="grace", due=due, days=days)
    if not facts.stage.due_is_known:
        return facts.finding(NotOverdue)
    due = facts.stage.due_date
    when = "later" if due > facts.as_of else "today"
    return facts.finding(NotOverdue, when=when, due=due, days=(due - facts.as_of).days)


def buckets_of(facts: Facts) -> tuple[Bucket, ...]:
    """The bucket of the debt; of days said only roughly all it may be in."""
    steps = facts.rules.stages.buckets
    first, last = (steps.index(step_at(steps, days)) for days in facts.debt.days_between)
    return steps[first : last + 1]


def _days_rough(facts: Facts, low: int, high: int) -> Finding:
    """The range of days said only roughly, and whether the stage is the same in all of it."""
    within = buckets_of(facts)
    stages = "same" if len(within) == 1 else "differs"
    return facts.finding(
        DaysRough,
        *(() if facts.lender is Lender.PRIVATE else facts.rules.stages.bucket_citations),
        stages="plain" if facts.lender is Lender.PRIVATE else stages,
        days=facts.debt.days_overdue,
        low=low,
        high=high,
        first=within[0].name,
        last=within[-1].name,
        buckets=tuple(each.name for each in within),
        report_codes=tuple(dict.fromkeys(each.report_code for each in within)),
    )


def _grace(facts: Facts) -> Findings:
    """Paying a day late: grace is a right only where the contract has it."""
    if facts.lender is Lender.CARD_ISSUER:
        yield facts.finding(GraceCard)
        return
    known = facts.stage.due_is_known
    if facts.is_overdue and facts.product.grace_reported:
        yield facts.finding(GraceTonight, until=facts.as_of)
    yield facts.finding(
        GraceReported if facts.product.grace_reported else GraceVaries,
        due="known" if known else "unsaid",
        until=facts.stage.due_date + timedelta(days=1) if known else None,
    )


def measures(facts: Facts) -> Findings:
    """Findings on what collection does at this stage, and how likely that is."""
    stages = facts.rules.stages
    has_begun = facts.debt.paper in LEGAL  # then nobody asks how long until a suit
    if facts.lender is Lender.PRIVATE:
        yield facts.finding(CoursePrivate)
        if not has_begun:
            yield facts.finding(NoWaitingPeriod)
            yield facts.finding(LawyerLetter)
        return
    for measure, likelihood in step_at(stages.bands, facts.debt.days_overdue).measures.items():
        begun = "begun" if has_begun else "may-have-begun" if facts.debt.paper == UNOPENED else ""
        how = begun if measure == "legal" and begun else likelihood.value
        yield facts.finding(Measure, *stages.band_citations, measure=measure, likelihood=how)
    yield facts.finding(MeasuresParallel)
    if not has_begun:
        yield facts.finding(NoWaitingPeriod)
    if facts.is_overdue:
        if not has_begun:
            yield facts.finding(LawyerLetter)
        if facts.lender is not Lender.CARD_ISSUER:
            yield facts.finding(AccelerationByContract)

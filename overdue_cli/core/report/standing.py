"""Where the debt stands: facts as findings."""

from collections.abc import Iterator
from datetime import timedelta

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.clock.stage import step_at
from overdue_cli.core.findings.standing import (
    AccelerationByContract,
    CoursePrivate,
    GraceCard,
    GraceReported,
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
from overdue_cli.core.report.facts import Facts

Findings = Iterator[Finding]

# Papers by which a legal procedure has begun.
LEGAL = ("payment-order", "complaint", "judgment", "enforcement")


def standing(facts: Facts) -> Findings:
    stage, stages, debt = facts.stage, facts.rules.stages, facts.debt
    report = stages.report_citations
    if not facts.is_overdue:
        yield facts.say(NotOverdue)
    elif facts.lender is Lender.PRIVATE:
        yield facts.say(StagePrivate, days=debt.days_overdue)
    elif facts.lender is Lender.CARD_ISSUER:
        yield facts.say(
            StageCard, *stages.bucket_citations, days=debt.days_overdue, bucket=stage.bucket
        )
    elif stage.last_day is None:
        yield facts.say(
            StageOpen,
            *stages.bucket_citations,
            *report,
            days=debt.days_overdue,
            bucket=stage.bucket,
            first_day=stage.first_day,
            report_code=stage.report_code,
        )
    else:
        yield facts.say(
            StageNow,
            *stages.bucket_citations,
            *report,
            days=debt.days_overdue,
            bucket=stage.bucket,
            first_day=stage.first_day,
            last_day=stage.last_day,
            report_code=stage.report_code,
        )
    if facts.lender is not Lender.PRIVATE:
        yield facts.say(UsualNow, *stages.band_citations, band=stage.band)
    if debt.days_overdue <= 1:
        yield _grace(facts)
    if stage.loan_class is not None:
        first = step_at(stages.loan_classes, debt.days_overdue).first_day
        yield facts.say(
            LoanClassNow, *stages.class_citations, loan_class=stage.loan_class, first_day=first
        )


def _grace(facts: Facts) -> Finding:
    """What is said of paying a day late; a right only where the contract has it."""
    until = facts.stage.due_date + timedelta(days=1)
    if facts.lender is Lender.CARD_ISSUER:
        return facts.say(GraceCard)
    return facts.say(GraceReported if facts.product.grace_reported else GraceVaries, until=until)


def measures(facts: Facts) -> Findings:
    stages = facts.rules.stages
    if facts.lender is Lender.PRIVATE:
        yield facts.say(CoursePrivate)
        yield facts.say(NoWaitingPeriod)
        yield facts.say(LawyerLetter)
        return
    for measure, likelihood in step_at(stages.bands, facts.debt.days_overdue).measures.items():
        begun = measure == "legal" and facts.debt.paper in LEGAL
        how = "begun" if begun else likelihood.value
        yield facts.say(Measure, *stages.band_citations, measure=measure, likelihood=how)
    yield facts.say(MeasuresParallel)
    yield facts.say(NoWaitingPeriod)
    if facts.is_overdue:
        yield facts.say(LawyerLetter)
        if facts.lender is not Lender.CARD_ISSUER:
            yield facts.say(AccelerationByContract)

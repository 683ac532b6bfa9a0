"""Where the debt stands: facts as findings."""

from collections.abc import Iterator
from datetime import timedelta

from overdue_cli.core import findings as f
from overdue_cli.core.facts import Facts
from overdue_cli.core.law.product import Lender
from overdue_cli.core.stages import step_at

Findings = Iterator[f.Finding]

# Papers by which a legal procedure has begun.
LEGAL = ("payment-order", "complaint", "judgment", "enforcement")


def standing(facts: Facts) -> Findings:
    stage, stages, debt = facts.stage, facts.rules.stages, facts.debt
    report = stages.report_citations
    if not facts.is_overdue:
        yield facts.say(f.NotOverdue)
    elif facts.lender is Lender.PRIVATE:
        yield facts.say(f.StagePrivate, days=debt.days_overdue)
    elif facts.lender is Lender.CARD_ISSUER:
        yield facts.say(f.StageCard, *stages.bucket_citations, days=debt.days_overdue, bucket=stage.bucket)
    elif stage.last_day is None:
        yield facts.say(
            f.StageOpen,
            *stages.bucket_citations,
            *report,
            days=debt.days_overdue,
            bucket=stage.bucket,
            first_day=stage.first_day,
            report_code=stage.report_code,
        )
    else:
        yield facts.say(
            f.StageNow,
            *stages.bucket_citations,
            *report,
            days=debt.days_overdue,
            bucket=stage.bucket,
            first_day=stage.first_day,
            last_day=stage.last_day,
            report_code=stage.report_code,
        )
    if facts.lender is not Lender.PRIVATE:
        yield facts.say(f.UsualNow, *stages.band_citations, band=stage.band)
    if debt.days_overdue <= 1:
        yield _grace(facts)
    if stage.loan_class is not None:
        first = step_at(stages.loan_classes, debt.days_overdue).first_day
        yield facts.say(f.LoanClassNow, *stages.class_citations, loan_class=stage.loan_class, first_day=first)


def _grace(facts: Facts) -> f.Finding:
    """What is said of paying a day late; a right only where the contract has it."""
    until = facts.stage.due_date + timedelta(days=1)
    if facts.lender is Lender.CARD_ISSUER:
        return facts.say(f.GraceCard)
    return facts.say(f.GraceReported if facts.product.grace_reported else f.GraceVaries, until=until)


def measures(facts: Facts) -> Findings:
    stages = facts.rules.stages
    if facts.lender is Lender.PRIVATE:
        yield facts.say(f.CoursePrivate)
        yield facts.say(f.NoWaitingPeriod)
        yield facts.say(f.LawyerLetter)
        return
    for measure, likelihood in step_at(stages.bands, facts.debt.days_overdue).measures.items():
        begun = measure == "legal" and facts.debt.paper in LEGAL
        how = "begun" if begun else likelihood.value
        yield facts.say(f.Measure, *stages.band_citations, measure=measure, likelihood=how)
    yield facts.say(f.MeasuresParallel)
    yield facts.say(f.NoWaitingPeriod)
    if facts.is_overdue:
        yield facts.say(f.LawyerLetter)
        if facts.lender is not Lender.CARD_ISSUER:
            yield facts.say(f.AccelerationByContract)

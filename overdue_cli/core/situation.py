"""Where the debt stands and what it has cost: facts as findings."""

from collections.abc import Iterator
from datetime import timedelta

import msgspec

from overdue_cli.core import findings as f
from overdue_cli.core.facts import Facts
from overdue_cli.core.interest import (
    YEAR_READINGS,
    Charges,
    charges_of,
    compound_at_most,
    narrows_most,
    not_due_per_day,
)
from overdue_cli.core.money import exact
from overdue_cli.core.rules import Lender
from overdue_cli.core.stages import step_at

Findings = Iterator[f.Finding]


def limitation(facts: Facts) -> Findings:
    """The warning that comes before anything that invites contact."""
    clock = facts.clock
    if not clock.warns:
        return
    if clock.standing == "contact-after-end":
        event = facts.debt.last_event
        yield facts.say(f.LimitationContactAfter, start=clock.start, ends=clock.ends, event=event)
        return
    over = clock.days_left < 0
    unknown = f.LimitationUnknownPast if over else f.LimitationUnknown
    kinds: dict[str, type[f.Finding]] = {"near": f.LimitationNear, "past": f.LimitationPast, "unknown": unknown}
    yield facts.say(kinds[clock.standing], start=clock.start, ends=clock.ends, days=abs(clock.days_left))


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
    return facts.say(f.GraceReported if facts.rules.product.grace_reported else f.GraceVaries, until=until)


def measures(facts: Facts) -> Findings:
    stages = facts.rules.stages
    if facts.lender is Lender.PRIVATE:
        yield facts.say(f.CoursePrivate)
        yield facts.say(f.NoWaitingPeriod)
        yield facts.say(f.LawyerLetter)
        return
    for measure, likelihood in step_at(stages.bands, facts.debt.days_overdue).measures.items():
        yield facts.say(f.Measure, *stages.band_citations, measure=measure, likelihood=likelihood.value)
    yield facts.say(f.MeasuresParallel)
    yield facts.say(f.NoWaitingPeriod)
    if facts.is_overdue:
        yield facts.say(f.LawyerLetter)
        if facts.lender is not Lender.CARD_ISSUER:
            yield facts.say(f.AccelerationByContract)


def cost(facts: Facts) -> Findings:
    charges = facts.charges
    if facts.lender is Lender.UNKNOWN:
        yield facts.say(f.AskLender)
    if charges is None:
        yield facts.say(f.CardNotComputed)
        yield facts.say(f.CardBill)
        if any((facts.debt.daily_rate, facts.debt.annual_rate, facts.debt.penalty_multiplier)):
            yield facts.say(f.CardTermsUnused)
    else:
        yield from _added(facts, charges)
        yield from _what_narrows(facts, charges)
        yield from _about_the_terms(facts, charges)
        yield from _beside(facts, charges)
    if facts.debt.fees:
        yield facts.say(f.FeesGiven, counted="total" if charges else "plan", fees=facts.debt.fees)
    elif charges is not None:
        basis = "researched" if facts.rules.product.no_fee_found else "not-entered"
        yield facts.say(f.NoFeeFound, basis=basis)
    not_for = (Lender.PRIVATE, Lender.CARD_ISSUER)
    if facts.lender not in not_for and facts.stage.due_date >= facts.rules.lending.cost_table_from:
        yield facts.say(f.CostTable)


def _added(facts: Facts, charges: Charges) -> Findings:
    total, per_day, terms = charges.total, charges.per_day.point, charges.terms
    bounds = facts.rules.product.penalty_multiplier
    source = bounds.citations if bounds and terms.multiplier_basis != "given" else ()
    if not facts.is_overdue:
        yield facts.say(f.NothingAdded, *source, per_day=per_day)
    elif terms.rate_basis == "assumed":
        rate = facts.rules.product.daily_rate or facts.rules.product.annual_rate
        yield facts.say(
            f.AddedBetween,
            *(rate.citations if rate else ()),
            *source,
            low=total.low,
            high=total.high,
            point=total.point,
            per_day=per_day,
        )
    else:
        yield facts.say(f.AddedSoFar, *source, total=total.point, per_day=per_day)
    if not total.is_certain and terms.rate_basis != "assumed":
        yield facts.say(f.AddedRange, low=total.low, high=total.high)
    yield _rate_used(facts, charges)


def _what_narrows(facts: Facts, charges: Charges) -> Findings:
    best = narrows_most(facts.debt, charges.terms) if facts.is_overdue else None
    if best is None:
        return
    field, left = best
    if left.is_certain:
        yield facts.say(f.WouldSettle, field=field)
    else:
        point = getattr(charges.terms, field).point
        yield facts.say(f.NarrowsMost, field=field, point=point, low=left.low, high=left.high)


def _rate_used(facts: Facts, charges: Charges) -> f.Finding:
    """The terms reckoned with, as sure as the less sure of the two."""
    terms, product = charges.terms, facts.rules.product
    bases = {terms.rate_basis, terms.multiplier_basis}
    basis = next((b for b in ("assumed", "reported", "law") if b in bases), "given")
    if terms.penalty_multiplier.point == 1:
        basis = {"given": "unchanged", "reported": "reported-unchanged"}.get(basis, basis)
    rate = product.daily_rate or product.annual_rate
    cites = (
        *(rate.citations if rate and terms.rate_basis != "given" else ()),
        *(product.penalty_multiplier.citations if product.penalty_multiplier and basis != "given" else ()),
    )
    return facts.say(
        f.RateUsed,
        *cites,
        basis="given" if basis == "law" else basis,
        rate=terms.rate.point,
        period=terms.period,
        multiplier=terms.penalty_multiplier.point,
    )


def _about_the_terms(facts: Facts, charges: Charges) -> Findings:
    given, published = facts.debt.daily_rate, facts.rules.product.daily_rate
    if given is not None and published is not None and not published.low <= given <= published.high:
        yield facts.say(f.RateOutsidePublished, *published.citations, low=published.low, high=published.high)
    multiple = charges.terms.penalty_multiplier.point
    if facts.lender in (Lender.BANK, Lender.UNKNOWN):
        bounds = facts.rules.bank_multiplier
        yield facts.say(f.PenaltyReplaces, *bounds.citations)
        if facts.lender is Lender.BANK and not bounds.low <= multiple <= bounds.high:
            yield facts.say(
                f.MultiplierUnusual, *bounds.citations, multiplier=multiple, low=bounds.low, high=bounds.high
            )
    else:
        private = facts.lender is Lender.PRIVATE
        cites = facts.rules.topics["overdue-rate-private"] if private else ()
        yield facts.say(f.PenaltyByAgreement, *cites, lender="private" if private else "licensed")


def _beside(facts: Facts, charges: Charges) -> Findings:
    """What stands outside the range, because only the contract can say whether it applies."""
    terms = charges.terms
    if facts.is_overdue:
        yield facts.say(f.OneDay, amount=charges.per_day.point)
        if terms.period == "year":
            other = next(days for days in YEAR_READINGS if days != terms.divisor)
            total = charges_of(facts.debt, msgspec.structs.replace(terms, divisor=other)).total
            yield facts.say(f.OtherYear, used=terms.divisor, other=other, total=total.point)
        compound = None if facts.debt.loan else compound_at_most(charges)
        if compound and facts.lender is not Lender.PRIVATE:
            yield facts.say(f.CompoundInterest, at_most=compound)
    with exact():
        not_due = facts.debt.owed_principal - facts.debt.principal
    if charges.stated_interest:
        yield facts.say(f.InstalmentInterest, amount=charges.stated_interest)
    if not_due > 0:
        yield facts.say(f.NotYetDue, principal=not_due, per_day=not_due_per_day(facts.debt, terms))

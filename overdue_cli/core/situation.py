"""Where the debt stands, what it has cost, how that compares with the line, what follows: facts as findings."""

from collections.abc import Iterator
from datetime import timedelta

import msgspec

from overdue_cli.core import findings as f
from overdue_cli.core.ceilings import private_line_on
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
    kinds: dict[str, type[f.Finding]] = {
        "near": f.LimitationNear,
        "past": f.LimitationPast,
        "unknown": f.LimitationUnknown,
    }
    if clock.warns:
        yield facts.say(kinds[clock.standing], start=clock.start, ends=clock.ends)


def standing(facts: Facts) -> Findings:
    stage, stages, debt = facts.stage, facts.rules.stages, facts.debt
    report = stages.report_citations
    if not facts.is_overdue:
        yield facts.say(f.NotOverdue)
    elif facts.lender is Lender.PRIVATE:
        yield facts.say(f.StagePrivate, days=debt.days_overdue)
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
        product = facts.rules.product
        grace = f.GraceReported if product.grace_reported else f.GraceVaries
        yield facts.say(grace, until=stage.due_date + timedelta(days=1))
    if stage.loan_class is not None:
        first = step_at(stages.loan_classes, debt.days_overdue).first_day
        yield facts.say(f.LoanClassNow, *stages.class_citations, loan_class=stage.loan_class, first_day=first)


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
        yield facts.say(f.AccelerationByContract)


def cost(facts: Facts) -> Findings:
    charges = facts.charges
    if facts.lender is Lender.UNKNOWN:
        yield facts.say(f.AskLender)
    if charges is None:
        yield facts.say(f.CardNotComputed)
    else:
        yield from _added(facts, charges)
        yield from _what_narrows(facts, charges)
        yield from _about_the_terms(facts, charges)
        yield from _beside(facts, charges)
    if facts.debt.fees:
        yield facts.say(f.FeesGiven, fees=facts.debt.fees)
    elif charges is not None:
        yield facts.say(f.NoFeeFound)
    if facts.lender not in (Lender.PRIVATE, Lender.CARD_ISSUER):
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
    yield facts.say(f.RateUsed, rate=terms.rate.point, period=terms.period, multiplier=terms.penalty_multiplier.point)


def _what_narrows(facts: Facts, charges: Charges) -> Findings:
    best = narrows_most(facts.debt, charges.terms) if facts.is_overdue else None
    if best is None:
        return
    field, left = best
    if left.is_certain:
        yield facts.say(f.WouldSettle, field=field)
    else:
        yield facts.say(f.NarrowsMost, field=field, low=left.low, high=left.high)


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
        yield facts.say(f.PenaltyByAgreement)


def _beside(facts: Facts, charges: Charges) -> Findings:
    """What stands outside the range, because only the contract can say whether it applies."""
    terms = charges.terms
    if facts.is_overdue:
        yield facts.say(f.OneDay, amount=charges.per_day.point)
        if terms.period == "year":
            other = next(days for days in YEAR_READINGS if days != terms.divisor)
            total = charges_of(facts.debt, msgspec.structs.replace(terms, divisor=other)).total
            yield facts.say(f.OtherYear, used=terms.divisor, other=other, total=total.point)
        if facts.lender is not Lender.PRIVATE:
            yield facts.say(f.CompoundInterest, at_most=compound_at_most(charges))
    with exact():
        not_due = facts.debt.owed_principal - facts.debt.principal
    if not_due > 0:
        yield facts.say(f.NotYetDue, principal=not_due, per_day=not_due_per_day(facts.debt, terms))


def line(facts: Facts) -> Findings:
    """The verdict on the line, what it turns on, and what it is worth."""
    ceiling, lending = facts.ceiling, facts.rules.lending
    if ceiling is None:
        if facts.is_overdue:
            yield facts.say(f.LineNotTested, *lending.licensed_citations, line=lending.licensed_line)
        else:
            yield facts.say(f.LineNoPeriod)
        return
    if ceiling.kind == "private":
        yield from _private_line(facts)
        return
    kinds: dict[str, type[f.Finding]] = {"above": f.LineAbove, "depends": f.LineDepends, "below": f.LineBelow}
    over = {line.basis: line.excess for line in ceiling.lines}
    excess = {} if ceiling.verdict == "below" else {"excess_365": over[365], "excess_360": over[360]}
    yield facts.say(
        kinds[ceiling.verdict],
        *lending.licensed_citations,
        line=lending.licensed_line,
        start=ceiling.start,
        end=ceiling.end,
        charged=ceiling.charged,
        **excess,
    )
    yield from _conditions(facts)
    yield facts.say(f.CourtMayCut, *lending.licensed_citations)
    if facts.lender is Lender.UNKNOWN:
        private = private_line_on(facts.as_of, lending)
        cites = (*lending.private_citations, *lending.lpr.citations)
        yield facts.say(f.LicensedOnly, *cites, private_line=private)
        yield from _lpr_checked(facts)


def _private_line(facts: Facts) -> Findings:
    ceiling, lending = facts.ceiling, facts.rules.lending
    assert ceiling is not None
    cites = (*lending.private_citations, *lending.lpr.citations)
    if ceiling.verdict == "not-tested":
        yield facts.say(f.PrivateOldRule, *lending.private_citations)
        return
    rates = tuple(sorted({line.rate for line in ceiling.lines}))
    if ceiling.verdict == "above":
        least = min(line.excess for line in ceiling.lines)
        yield facts.say(f.PrivateAbove, *cites, lines=rates, charged=ceiling.charged, least_excess=least)
    else:
        kinds: dict[str, type[f.Finding]] = {"below": f.PrivateBelow, "depends": f.PrivateDepends}
        yield facts.say(kinds[ceiling.verdict], *cites, lines=rates, charged=ceiling.charged)
    yield from _conditions(facts)
    yield from _lpr_checked(facts)


def _conditions(facts: Facts) -> Findings:
    """What could turn the verdict, apart from who the lender is, which has words of its own."""
    assert facts.ceiling is not None
    named = tuple(name for name in facts.ceiling.conditional_on if name != "product")
    if named:
        yield facts.say(f.LineConditional, on=named)


def _lpr_checked(facts: Facts) -> Findings:
    lpr = facts.rules.lending.lpr
    if lpr.is_stale(facts.as_of):
        yield facts.say(f.LprLastChecked, *lpr.citations, day=lpr.verified_through)


def consequences(facts: Facts) -> Findings:
    if facts.lender is not Lender.PRIVATE and facts.is_overdue:
        yield facts.say(f.CreditReport, *facts.rules.stages.report_citations, report_code=facts.stage.report_code)
    if facts.lender is not Lender.PRIVATE:
        yield facts.say(f.ReportLags)
        yield facts.say(f.FiveYears)
        yield facts.say(f.ReportObjection)
        yield facts.say(f.RepairClosed)
    card = facts.lender is Lender.CARD_ISSUER
    if card:
        yield facts.say(f.CardNotCrime)
        yield facts.say(f.CardOverdraft)
    else:
        crime = f.PrivateFraud if facts.lender is Lender.PRIVATE else f.CrimeNeedsDeceit
        yield facts.say(f.CivilMatter, *facts.rules.topics[crime.code][:1])
        yield facts.say(crime)
    yield facts.say(f.CourtPapers)
    yield facts.say(f.FreezeNeedsCourt)
    if facts.lender is not Lender.PRIVATE:
        yield facts.say(f.AutoDebit)
    yield facts.say(f.WagesKeepNecessities)
    yield facts.say(f.FamilyNotLiable)

"""What being overdue has cost: facts as findings."""

from decimal import Decimal
from typing import TYPE_CHECKING

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.charges.charges import YEAR_READINGS, DebtAccount, Unagreed
from overdue_cli.core.charges.debt import narrows_most, total_on_year
from overdue_cli.core.charges.simple import not_due_per_day
from overdue_cli.core.findings.cost import (
    AddedBetween,
    AddedRange,
    AddedSoFar,
    AskLender,
    CardBill,
    CardComputed,
    CardCut,
    CardFromPosting,
    CardInterestInGrace,
    CardInterestLines,
    CardInterestSoFar,
    CardLate,
    CardLateRange,
    CardNextMonth,
    CardNextMonthRoughly,
    CardTermsUnused,
    CardThirtyDays,
    CompoundCounted,
    CompoundInterest,
    CostTable,
    FeesGiven,
    InstalmentInterest,
    InterestPaused,
    JudgmentDecides,
    MultiplierUnusual,
    NarrowsMost,
    NoFeeFound,
    NothingAdded,
    NothingAgreed,
    NothingAgreedSoFar,
    NotYetDue,
    OneDay,
    OnlyInterestDue,
    OtherYear,
    OwedFromShown,
    PenaltyByAgreement,
    PenaltyReplaces,
    PrincipalFromShown,
    RangeEndsAtLine,
    RateOutsidePublished,
    RateSince,
    RateUsed,
    WithCompoundOnPenalty,
    WithoutCompoundOnPenalty,
    WouldSettle,
)
from overdue_cli.core.law.product import Lender
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.report.facts import Facts
from overdue_cli.core.report.plan import contract_rate

if TYPE_CHECKING:
    from overdue_cli.core.law.cards import CardRules


# What a basis is called where the multiple is 1.
UNCHANGED = {
    "given": "unchanged",
    "assumed": "assumed-unchanged",
    "reported": "reported-unchanged",
    "reported-given": "reported-unchanged",
    "given-reported": "given-reported-unchanged",
}


def cost(facts: Facts) -> Findings:
    """The charges, the terms they were computed with, and what stands outside of them."""
    if facts.is_decided and facts.rules.court is not None:
        yield JudgmentDecides(citations=facts.rules.court.decides, paper=facts.debt.paper or "")
    if facts.lender is Lender.UNKNOWN:
        yield facts.finding(AskLender)
    if facts.account is None:
        yield from _card(facts)
    else:
        yield from _added(facts)
        yield from _as_of_today(facts)
        yield from _what_narrows(facts, facts.account)
        yield from _about_the_terms(facts)
        yield from _beside(facts, facts.account)
    yield from _as_shown(facts)
    yield from _fees(facts)
    not_for = (Lender.PRIVATE, Lender.CARD_ISSUER)
    if facts.lender not in not_for and facts.stage.due_date >= facts.rules.lending.cost_table_from:
        yield facts.finding(CostTable)


def _as_shown(facts: Facts) -> Findings:
    """What was made of the amounts that an app shows, where they stand for principal."""
    debt, charges = facts.debt, facts.charges
    on = min(debt.shown_on or facts.as_of, facts.as_of)
    base, owed = charges.base_range, charges.owed_range
    if base is not None and debt.shown_overdue is not None:
        yield facts.finding(
            PrincipalFromShown,
            lender="card" if facts.product.is_card else "loan",
            shown=debt.shown_overdue,
            on=on,
            point=base.point,
            low=base.low,
            high=base.high,
        )
    if owed is not None and debt.shown_left is not None:
        yield facts.finding(
            OwedFromShown,
            shown=debt.shown_left,
            on=on,
            point=owed.point,
            low=owed.low,
            high=owed.high,
        )


def _fees(facts: Facts) -> Findings:
    if fees := facts.charges.fees:
        yield facts.finding(
            FeesGiven, lender="card" if facts.product.is_card else "loan", fees=fees
        )
    elif not facts.debt.fees and not facts.product.is_card:
        private = "not-entered-person" if facts.lender is Lender.PRIVATE else "not-entered"
        basis = "researched" if facts.product.no_fee_found else private
        yield facts.finding(NoFeeFound, basis=basis)


def _card(facts: Facts) -> Findings:
    """Charges of a card: interest from posting, and a late charge on each missed minimum."""
    charges, cards = facts.charges, facts.rules.cards
    assert cards is not None, "rules_for(case) has what a card needs"
    per_day, late = charges.per_day.point, charges.late_charges
    once_late = charges.once_late
    if facts.is_overdue and once_late is not None:
        yield facts.finding(
            CardInterestInGrace,
            *cards.method_citations,
            total=charges.headline,
            last_day=once_late.last_day,
            amount=once_late.amount,
            per_day=once_late.per_day,
        )
    elif facts.is_overdue:
        kind = CardInterestSoFar if charges.late_is_open else AddedSoFar
        yield facts.finding(kind, *cards.method_citations, total=charges.headline, per_day=per_day)
    else:
        yield facts.finding(NothingAdded, *cards.method_citations, per_day=per_day, of="card")
    if not charges.total.is_certain:
        yield facts.finding(
            AddedRange,
            *(cards.reduce_citations if charges.late_is_open else ()),
            compound="with-late" if charges.late_is_open else "at-high-end",
            low=charges.total.low,
            high=charges.total.high,
            interest=charges.contract.high,
            late=ZERO if late is None else late.high,
        )
    yield from _card_interest(facts, cards)
    yield from _card_thirty_days(facts, cards)
    if charges.late_is_open and late is not None:
        yield facts.finding(
            CardLateRange,
            *cards.no_interest_citations,
            low=late.low,
            high=late.high,
            when="missed" if facts.stage.grace_until is None else "in-grace",
        )
    elif late is not None and late.high:
        yield facts.finding(CardLate, *cards.no_interest_citations, amount=late.point)
    next_late, day = charges.next_late_charges, charges.next_late_from
    if next_late and day is None:
        yield facts.finding(CardNextMonthRoughly, *cards.terms_citations, amount=next_late)
    elif next_late and day is not None:
        when = "tomorrow" if (day - facts.as_of).days <= 1 else "later"
        yield facts.finding(
            CardNextMonth, *cards.terms_citations, when=when, amount=next_late, day=day
        )
    yield facts.finding(CardCut, *cards.reduce_citations)
    yield facts.finding(CardBill)
    if facts.debt.penalty_multiplier is not None:
        yield facts.finding(CardTermsUnused)


def _card_thirty_days(facts: Facts, cards: "CardRules") -> Findings:
    """What the range of the next 30 days is made of, where late charges are in it."""
    month, interest = facts.charges.next_30_days, facts.charges.next_30_interest
    if not facts.is_overdue or interest is None or month.high == interest.high:
        return
    late = month.less(interest)
    yield facts.finding(
        CardThirtyDays,
        *cards.method_citations,
        low_interest=interest.low,
        low_late=late.low,
        high_interest=interest.high,
        high_late=late.high,
    )


def _card_interest(facts: Facts, cards: "CardRules") -> Findings:
    """How the interest of a card was counted: at which rate, and from which day."""
    charges, told = facts.charges, facts.debt.card is not None and facts.debt.card.sets_position
    basis = "told" if told else "bill"
    yield facts.finding(
        CardComputed,
        *(cards.rate_citations if charges.terms.rate_basis != "given" else ()),
        basis=basis,
        rate=charges.terms.rate.point,
        period=charges.terms.period,
    )
    if charges.lines:
        first = min(line.start for line in charges.lines)
        yield facts.finding(
            CardInterestLines,
            *cards.method_citations,
            basis=basis,
            amount=charges.contract.point,
            first=first,
            days=(facts.stage.due_date - first).days,
        )
    elif charges.next_30_days.high:
        yield facts.finding(CardFromPosting, *cards.method_citations, basis=basis)


def _added(facts: Facts) -> Findings:
    charges = facts.charges
    total, per_day, terms = charges.total, charges.per_day.point, charges.terms
    bounds = facts.product.penalty_multiplier
    source = bounds.citations if bounds and terms.multiplier_basis != "given" else ()
    if facts.only_interest:
        yield facts.finding(OnlyInterestDue, interest=charges.stated_interest)
        if total.point:
            yield facts.finding(AddedSoFar, *source, total=total.point, per_day=per_day)
    elif not facts.is_overdue:
        yield facts.finding(NothingAdded, *source, per_day=per_day or charges.per_day.high)
    elif terms.unagreed is not None:
        day = charges.per_day.high
        yield facts.finding(NothingAgreedSoFar, low=total.low, high=total.high, per_day=day)
        return
    elif facts.is_at_example:
        # Without a given rate only the range is sure, so it stands in front of the point.
        rate = facts.product.daily_rate or facts.product.annual_rate
        yield facts.finding(
            AddedBetween,
            *(rate.citations if rate else ()),
            *source,
            low=total.low,
            high=total.high,
            point=total.point,
            per_day=per_day,
            between=facts.between,
        )
    else:
        yield facts.finding(AddedSoFar, *source, total=total.point, per_day=per_day)
    if not total.is_certain and not facts.is_at_example:
        compound = "left-out" if charges.compound is None else "counted"
        yield facts.finding(AddedRange, compound=compound, low=total.low, high=total.high)
    yield _rate_used(facts)


def _as_of_today(facts: Facts) -> Findings:
    """Rate and pause of the day counted to, where they are not those of the first day."""
    loan = facts.debt.loan
    if loan is None:
        return
    past = [change for change in loan.changes if change.since <= facts.as_of]
    if past:
        rate, period = contract_rate(facts), facts.charges.terms.period
        yield facts.finding(RateSince, since=past[-1].since, rate=rate, period=period)
    for what in ("all", "penalty"):
        ends = [
            pause.end
            for pause in loan.pauses
            if pause.what == what and pause.start <= facts.as_of < pause.end
        ]
        if ends:
            yield facts.finding(InterestPaused, what=what, until=max(ends))
            return


def _what_narrows(facts: Facts, account: DebtAccount) -> Findings:
    is_open = facts.is_overdue and not facts.charges.total.is_certain
    best = narrows_most(account, facts.charges) if is_open else None
    if best is None:
        return
    field, range_left = best
    if range_left.is_certain:
        yield facts.finding(WouldSettle, field=field)
    else:
        points = {"principal": facts.debt.principal, "due_date": Decimal(facts.debt.days_overdue)}
        point = points[field] if field in points else getattr(facts.charges.terms, field).point
        yield facts.finding(
            NarrowsMost, field=field, point=point, low=range_left.low, high=range_left.high
        )


def _rate_used(facts: Facts) -> Finding:
    """Rate and multiple the charges were computed with; their basis is the less sure of the two."""
    terms, product = facts.charges.terms, facts.product
    bases = {terms.rate_basis, terms.multiplier_basis}
    basis = next((b for b in ("assumed", "reported", "law") if b in bases), "given")
    if terms.rate_basis == "given" and basis in ("assumed", "reported"):
        basis = f"given-{basis}"  # the rate is the person's own, the multiple is not
    elif terms.multiplier_basis == "given" and basis == "reported":
        basis = "reported-given"
    if terms.penalty_multiplier.point == 1:
        basis = UNCHANGED.get(basis, basis)
    rate = product.daily_rate or product.annual_rate
    cites = (
        *(rate.citations if rate and terms.rate_basis != "given" else ()),
        *(
            product.penalty_multiplier.citations
            if product.penalty_multiplier and terms.multiplier_basis != "given"
            else ()
        ),
    )
    return facts.finding(
        RateUsed,
        *cites,
        basis="given" if basis == "law" else basis,
        rate=terms.rate.point,
        period=terms.period,
        multiplier=terms.penalty_multiplier.point,
    )


def _about_the_terms(facts: Facts) -> Findings:
    given, published = facts.debt.daily_rate, facts.product.daily_rate
    if given is not None and published is not None and not published.hold(given):
        yield facts.finding(
            RateOutsidePublished, *published.citations, low=published.low, high=published.high
        )
    multiple = facts.charges.terms.penalty_multiplier.point
    if facts.lender in (Lender.BANK, Lender.UNKNOWN):
        bounds = facts.rules.lending.bank_multiplier
        yield facts.finding(PenaltyReplaces, *bounds.citations)
        if facts.lender is Lender.BANK and not bounds.hold(multiple):
            yield facts.finding(
                MultiplierUnusual,
                *bounds.citations,
                multiplier=multiple,
                low=bounds.low,
                high=bounds.high,
            )
    else:
        kind = _kind_of_contract(facts)
        cites = {
            "licensed": (),
            "private": facts.rules.topics["overdue-rate-private"],
            "private-older": facts.rules.topics["overdue-rate-private-older"],
        }
        yield facts.finding(PenaltyByAgreement, *cites[kind], lender=kind)
    yield from _end_of_range(facts)
    if facts.charges.terms.unagreed is not None and facts.is_overdue:
        yield _nothing_agreed(facts, facts.charges.terms.unagreed)


def _end_of_range(facts: Facts) -> Findings:
    """The line at which the range ends; not where what was told lies above it already."""
    line, ceiling = facts.charges.terms.supported, facts.ceiling
    if line is None or line.change or ceiling is None or facts.charges.total.is_certain:
        return
    highest = max(cap.rate for cap in ceiling.lines)
    by_day = facts.charges.terms.period == "day"
    with exact():
        yearly = line.rate * (facts.product.year_days if by_day else 1)
    if yearly <= highest:
        yield facts.finding(
            RangeEndsAtLine, *facts.rules.topics["range-ends-at-line"], rate=highest
        )


def _nothing_agreed(facts: Facts, claim: Unagreed) -> Finding:
    """What may be claimed at the LPR of the first day and of the last, where they differ."""
    older = facts.rules.topics["overdue-rate-private-older"] if claim.change else ()
    first, last = (facts.charges.claimed_at(lpr) for lpr in (claim.first, claim.last))
    moved = "one" if claim.first == claim.last else "moved"
    # Days said roughly reach further than the day counted from, as the range of the charges does.
    _, most = facts.debt.days_between
    roughly = {
        "days": facts.debt.days_overdue,
        "most_days": most,
        "most_amount": facts.charges.penalty_extra.high,
    }
    return facts.finding(
        NothingAgreed,
        *facts.rules.lending.lpr.citations,
        *older,
        basis="older" if claim.change else moved,
        since=claim.since,
        first=claim.first,
        first_amount=first,
        last=claim.last,
        last_amount=last,
        **(roughly if facts.debt.is_rough else {}),
    )


def _kind_of_contract(facts: Facts) -> str:
    """Kind of contract that decides the overdue rate: of a licensed lender, or private and made
    before or since the rule of today (art. 28 of the SPC provisions).
    """
    if facts.lender is not Lender.PRIVATE:
        return "licensed"
    made = facts.debt.contract_date or facts.stage.due_date
    return "private-older" if made < facts.rules.lending.private_since else "private"


def _beside(facts: Facts, account: DebtAccount) -> Findings:
    """Amounts outside the range, because only the contract can say whether they apply."""
    charges, loan = facts.charges, facts.debt.loan
    terms = charges.terms
    if facts.is_overdue:
        # One day more is open only where the contract does not say how days are counted.
        if (loan is None or loan.end_day is None) and charges.per_day.point:
            yield facts.finding(OneDay, amount=charges.per_day.point)
        if terms.day_count_basis == "assumed":
            other_year = next(days for days in YEAR_READINGS if days != terms.divisor)
            total = total_on_year(account, charges, other_year)
            if total != charges.total.point:
                yield facts.finding(OtherYear, used=terms.divisor, other=other_year, total=total)
        yield from _compound(facts, account)
    with exact():
        not_due = facts.debt.owed_principal - facts.debt.principal
    if charges.stated_interest:
        yield facts.finding(InstalmentInterest, amount=charges.stated_interest)
    if not_due > 0:
        yield facts.finding(
            NotYetDue, principal=not_due, per_day=not_due_per_day(facts.debt, charges, account)
        )


def _compound(facts: Facts, account: DebtAccount) -> Findings:
    """Compound interest: counted where the contract has it, with the total under the reading courts
    differ on (compound on penalty interest); else the most it could amount to.
    """
    charges, loan = facts.charges, facts.debt.loan
    if charges.compound is not None and loan is not None:
        yield facts.finding(CompoundCounted, amount=charges.compound.point)
        alternative = account.other_compounding(charges.terms)
        if alternative is not None:
            kind = WithoutCompoundOnPenalty if loan.compound_on_penalty else WithCompoundOnPenalty
            yield facts.finding(kind, total=alternative + charges.fees)
    elif facts.lender is not Lender.PRIVATE and (at_most := account.compound_if_had(charges.terms)):
        yield facts.finding(CompoundInterest, at_most=at_most)

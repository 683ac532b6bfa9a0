"""What being overdue leads to: facts as findings."""

from collections.abc import Sequence
from decimal import Decimal

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.court.paper import ENFORCEABLE
from overdue_cli.core.findings.consequences import (
    AccountsAreReported,
    AutoDebit,
    CardAtAmount,
    CardBelowAmount,
    CardExits,
    CardNotCrime,
    CardOverdraft,
    CardsTogether,
    CivilMatter,
    CourtPapers,
    CreditReport,
    CrimeNeedsDeceit,
    FamilyNotLiable,
    FreezeNeedsCourt,
    GuarantorPeriod,
    HeirsWithinEstate,
    MovingProperty,
    PaidByGuarantor,
    PrivateFraud,
    RecordRetention,
    RepairClosed,
    ReportLags,
    ReportObjection,
    WagesKeepNecessities,
)
from overdue_cli.core.law.product import Lender
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.report.facts import Facts


def consequences(facts: Facts) -> Findings:
    """Findings on credit report, crime, court, property, family and guarantors."""
    card = facts.lender is Lender.CARD_ISSUER
    if facts.lender is not Lender.PRIVATE and not card and facts.is_overdue:
        yield facts.finding(
            CreditReport,
            *facts.rules.stages.report_citations,
            basis="if-reported"
            if facts.lender in (Lender.SMALL_LOAN, Lender.UNKNOWN)
            else "reported",
            report_code=facts.stage.report_code,
        )
    if facts.lender is not Lender.PRIVATE:
        yield facts.finding(ReportLags)
        yield facts.finding(RecordRetention)
        yield facts.finding(ReportObjection)
        yield facts.finding(RepairClosed)
    if card:
        yield from _card(facts)
    else:
        crime = PrivateFraud if facts.lender is Lender.PRIVATE else CrimeNeedsDeceit
        yield facts.finding(CivilMatter, *facts.rules.topics[crime.code][:1])
        yield facts.finding(crime)
    if not facts.court_first:
        yield facts.finding(CourtPapers)
    yield facts.finding(FreezeNeedsCourt)
    if facts.lender is not Lender.PRIVATE:
        # Deposits are set off by the bank that holds them; of a lender not known it is said if.
        bank = facts.lender in (Lender.BANK, Lender.CARD_ISSUER)
        of = "bank" if bank else "unknown" if facts.lender is Lender.UNKNOWN else "other"
        set_off = () if of == "other" else facts.rules.topics["set-off"]
        yield facts.finding(AutoDebit, *set_off, lender=of)
        if facts.paper is not None and facts.paper.kind in (*ENFORCEABLE, "preservation"):
            reports = facts.rules.topics["accounts-are-reported"]
            yield facts.finding(AccountsAreReported, *reports)
    undoing = facts.rules.undoing
    yield facts.finding(
        MovingProperty, known_years=undoing.known_years, act_years=undoing.act_years
    )
    if facts.is_overdue and not card and facts.lender is not Lender.PRIVATE:
        yield facts.finding(PaidByGuarantor)
    yield facts.finding(WagesKeepNecessities)
    yield facts.finding(FamilyNotLiable)
    if not card:
        months = facts.rules.lending.guarantee.months
        yield facts.finding(GuarantorPeriod, months=months)
    yield facts.finding(HeirsWithinEstate)


def _card(facts: Facts) -> Findings:
    """When a card debt is a matter of criminal law (刑法 art. 196), and what stands against
    that.
    """
    yield facts.finding(CardNotCrime)
    yield facts.finding(CardOverdraft)
    reaches = reaches_crime_amount(facts)
    principal = facts.debt.owed_principal
    yield facts.finding(CardAtAmount if reaches else CardBelowAmount, principal=principal)
    if reaches:
        yield card_exits(facts, principal)


def reaches_crime_amount(facts: Facts) -> bool:
    """Whether the principal of a card reaches the amount from which an overdraft can be a crime."""
    return facts.debt.owed_principal >= facts.rules.crime.card_overdraft.amount


def card_exits(facts: Facts, principal: Decimal) -> Finding:
    """Conditions of the crime of a card overdraft, and what ends it at so much principal."""
    crime = facts.rules.crime.card_overdraft
    return facts.finding(
        CardExits,
        reach="huge" if principal >= crime.huge else "large",
        huge=crime.huge,
        apart=crime.demands_apart,
        punished=crime.punished_before,
    )


def cards_together(debts: Sequence[Facts]) -> Findings:
    """Principal of several cards in one sum; with the conditions of the crime where only the sum
    reaches the amount.
    """
    cards = [facts for facts in debts if facts.lender is Lender.CARD_ISSUER]
    if len(cards) < 2:
        return
    first = cards[0]
    crime = first.rules.crime.card_overdraft
    with exact():
        total = sum((facts.debt.owed_principal for facts in cards), ZERO)
    reach = "at" if total >= crime.amount else "below"
    yield first.finding(
        CardsTogether, *crime.citations, reach=reach, total=total, amount=crime.amount
    )
    if reach == "at" and not any(reaches_crime_amount(facts) for facts in cards):
        yield card_exits(first, total)

"""How the charges compare with the line, and what being overdue leads to: facts as findings."""

from overdue_cli.core.answer.finding import Findings
from overdue_cli.core.findings.consequences import (
    AutoDebit,
    CardAtAmount,
    CardBelowAmount,
    CardNotCrime,
    CardOverdraft,
    CivilMatter,
    CourtPapers,
    CreditReport,
    CrimeNeedsDeceit,
    FamilyNotLiable,
    FreezeNeedsCourt,
    PrivateFraud,
    RecordRetention,
    RepairClosed,
    ReportLags,
    ReportObjection,
    WagesKeepNecessities,
)
from overdue_cli.core.law.product import Lender
from overdue_cli.core.report.facts import Facts


def consequences(facts: Facts) -> Findings:
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
        yield facts.finding(CardNotCrime)
        yield facts.finding(CardOverdraft)
        principal = facts.debt.owed_principal
        reaches = principal >= facts.rules.crime.card_overdraft.amount
        yield facts.finding(CardAtAmount if reaches else CardBelowAmount, principal=principal)
    else:
        crime = PrivateFraud if facts.lender is Lender.PRIVATE else CrimeNeedsDeceit
        yield facts.finding(CivilMatter, *facts.rules.topics[crime.code][:1])
        yield facts.finding(crime)
    if not facts.court_first:
        yield facts.finding(CourtPapers)
    yield facts.finding(FreezeNeedsCourt)
    if facts.lender is not Lender.PRIVATE:
        bank = facts.lender in (Lender.BANK, Lender.CARD_ISSUER, Lender.UNKNOWN)
        set_off = facts.rules.topics["set-off"] if bank else ()
        yield facts.finding(AutoDebit, *set_off, lender="bank" if bank else "other")
    yield facts.finding(WagesKeepNecessities)
    yield facts.finding(FamilyNotLiable)

"""How the charges compare with the line, and what being overdue leads to: facts as findings."""

from collections.abc import Iterator
from decimal import Decimal

from overdue_cli.core import findings as f
from overdue_cli.core.facts import Facts
from overdue_cli.core.law.product import Lender

Findings = Iterator[f.Finding]

# 5 万元: art. 8 of the interpretation on credit-card crimes, cited as xinyongka-xingshi:8.
CARD_CRIME_AMOUNT = Decimal(50_000)


def consequences(facts: Facts) -> Findings:
    card = facts.lender is Lender.CARD_ISSUER
    if facts.lender is not Lender.PRIVATE and not card and facts.is_overdue:
        yield facts.say(
            f.CreditReport,
            *facts.rules.stages.report_citations,
            basis="if-reported" if facts.lender in (Lender.SMALL_LOAN, Lender.UNKNOWN) else "reported",
            report_code=facts.stage.report_code,
        )
    if facts.lender is not Lender.PRIVATE:
        yield facts.say(f.ReportLags)
        yield facts.say(f.FiveYears)
        yield facts.say(f.ReportObjection)
        yield facts.say(f.RepairClosed)
    if card:
        yield facts.say(f.CardNotCrime)
        yield facts.say(f.CardOverdraft)
        reaches = facts.debt.owed_principal >= CARD_CRIME_AMOUNT
        principal = facts.debt.owed_principal
        yield facts.say(f.CardAtAmount if reaches else f.CardBelowAmount, principal=principal)
    else:
        crime = f.PrivateFraud if facts.lender is Lender.PRIVATE else f.CrimeNeedsDeceit
        yield facts.say(f.CivilMatter, *facts.rules.topics[crime.code][:1])
        yield facts.say(crime)
    if not facts.court_first:
        yield facts.say(f.CourtPapers)
    yield facts.say(f.FreezeNeedsCourt)
    if facts.lender is not Lender.PRIVATE:
        bank = facts.lender in (Lender.BANK, Lender.CARD_ISSUER, Lender.UNKNOWN)
        set_off = facts.rules.topics["set-off"] if bank else ()
        yield facts.say(f.AutoDebit, *set_off, lender="bank" if bank else "other")
    yield facts.say(f.WagesKeepNecessities)
    yield facts.say(f.FamilyNotLiable)

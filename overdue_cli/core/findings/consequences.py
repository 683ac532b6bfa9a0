"""Findings of the section on consequences: credit report, criminal law, enforcement, family."""

from decimal import Decimal

from overdue_cli.core.answer.finding import Finding


class CreditReport(Finding, frozen=True):
    """The code to be expected in the credit report. `basis`: reported, or if-reported where the
    lender may not report.
    """

    basis: str
    report_code: str


class ReportLags(Finding, frozen=True):
    """Credit reports lag behind, and the report decides, not a count of days."""


class RecordRetention(Finding, frozen=True, tag="five-years"):
    """A bad record is deleted after its period of retention, counted from when the arrears end."""


class ReportObjection(Finding, frozen=True):
    """Free credit reports, and the period in which an objection is answered."""


class RepairClosed(Finding, frozen=True):
    """The one-off credit repair has ended."""


class CivilMatter(Finding, frozen=True):
    """Not being able to pay an ordinary loan is civil."""


class CardNotCrime(Finding, frozen=True):
    """Not being able to pay a card bill is by itself no crime."""


class CrimeNeedsDeceit(Finding, frozen=True):
    """The deceit that would make an ordinary loan a matter of criminal law."""


class PrivateFraud(Finding, frozen=True):
    """The fraud that would make a private loan a matter of criminal law."""


class CardOverdraft(Finding, frozen=True):
    """The conditions of malicious overdraft, which make a card debt a matter of criminal law."""


class CardBelowAmount(Finding, frozen=True):
    """The principal entered is below the amount for malicious overdraft."""

    principal: Decimal


class CardAtAmount(Finding, frozen=True):
    """The principal entered reaches the amount for malicious overdraft."""

    principal: Decimal


class CardExits(Finding, frozen=True):
    """What stands against it at that amount: `apart` days between two demands that must have
    reached the cardholder, what was repaid, and, below `huge` yuan, paying in full, unless punished
    so many times before. `reach`: large, or huge from that amount on.
    """

    reach: str
    huge: Decimal
    apart: int
    punished: int


class CardsTogether(Finding, frozen=True):
    """The principal of several cards in one sum; nobody was found to say whether they are added.
    `reach`: below or at the amount that counts.
    """

    reach: str
    total: Decimal
    amount: Decimal


class CourtPapers(Finding, frozen=True):
    """The steps to take when papers of a court come, and their periods."""


class FreezeNeedsCourt(Finding, frozen=True):
    """Accounts are frozen by a court's ruling."""


class AccountsAreReported(Finding, frozen=True):
    """Another account is no hiding place: under enforcement all accounts are reported."""


class AutoDebit(Finding, frozen=True):
    """Debits from linked accounts; with `lender` bank also set-off, with unknown too if it is one.
    `other` lenders hold no deposits.
    """

    lender: str


class PaidByGuarantor(Finding, frozen=True):
    """What it means when a guarantor or insurer is said to have paid in one's place (代偿)."""


class WagesKeepNecessities(Finding, frozen=True):
    """The part of wages that enforcement must leave."""


class HeirsWithinEstate(Finding, frozen=True):
    """Heirs pay out of what they inherit."""


class GuarantorPeriod(Finding, frozen=True):
    """When somebody who guaranteed is free; `months` where no period was agreed."""

    months: int


class FamilyNotLiable(Finding, frozen=True):
    """Spouse, children, parents and employer do not owe the debt."""


class MovingProperty(Finding, frozen=True):
    """Gifts and unreasonable sales can be set aside, within so many years of the creditor's knowing
    and of the act; after notice of a suit hiding property may be a crime.
    """

    known_years: int
    act_years: int

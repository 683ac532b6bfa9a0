"""Consequences of being overdue: criminal law, the credit report, personal bankruptcy
(`law/crime.toml`, `law/credit-report.toml`, `law/insolvency.toml`).
"""

from datetime import date
from decimal import Decimal

from overdue_cli.core.law.record import Cites, Grounds, Length, Record


class CardOverdraftCrime(Record, frozen=True, kw_only=True):
    """Malicious overdraft of a card (恶意透支): at least `amount` yuan of principal, still unpaid
    `months` after the number of valid `demands`, `demands_apart` days or more apart. Paying in full
    ends it below `huge` yuan, except after `punished_before` punishments for card fraud.
    """

    amount: Decimal
    huge: Decimal
    demands: int
    demands_apart: int
    months: int
    punished_before: int
    citations: Cites


class Harassment(Record, frozen=True, kw_only=True):
    """The penalty for threats and harassment: at most `days` of detention, or `fine` yuan."""

    days: int
    fine: Decimal
    citations: Cites


class CrimeRules(Record, frozen=True, kw_only=True):
    """The measures of criminal and public security law that concern a borrower."""

    card_overdraft: CardOverdraftCrime
    harassment: Harassment


class FreeReports(Record, frozen=True, kw_only=True):
    """The number of credit reports a year that are free of charge."""

    times: int
    citations: Cites


class CreditRepair(Record, frozen=True, kw_only=True):
    """The one-off credit repair: up to `amount` yuan, overdue from `first_year` to `last_year`,
    paid off by `paid_by`.
    """

    amount: Decimal
    first_year: int
    last_year: int
    paid_by: date
    citations: Cites


class ReportLetter(Record, frozen=True, kw_only=True):
    """A letter or sign of the monthly status in a credit report, and what it is commonly read
    as; its numbers are the buckets of `law/stages.toml`.
    """

    code: str
    means: str
    citations: Cites


class CreditReportRules(Record, frozen=True, kw_only=True):
    """The rules of the regulation on credit reporting, the one-off repair, and how a report is
    commonly read.
    """

    kept: Length
    free: FreeReports
    objection: Length
    complaint: Length
    repair: CreditRepair
    cards: Grounds
    letters: tuple[ReportLetter, ...]


class PlaceRule(Record, frozen=True, kw_only=True):
    """The years of unbroken residence a place requires; `since` where its regulation is new."""

    years: int
    since: date | None = None
    citations: Cites


class InsolvencyRules(Record, frozen=True, kw_only=True):
    """The places with a regulation on personal bankruptcy."""

    shenzhen: PlaceRule
    xiamen: PlaceRule


class Undoing(Record, frozen=True, kw_only=True):
    """Until when acts that harm a creditor can be set aside (`law/undoing.toml`): years from the
    day the creditor knew, and from the act at the most.
    """

    known_years: int
    act_years: int
    citations: Cites

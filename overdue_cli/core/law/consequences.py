"""What being overdue can lead to: crime, the credit report, personal bankruptcy (`law/crime.toml`,
`law/credit-report.toml`, `law/insolvency.toml`).
"""

from datetime import date
from decimal import Decimal

from overdue_cli.core.law.record import Cites, Length, Record


class CardOverdraftCrime(Record, frozen=True, kw_only=True):
    """Malicious overdraft of a card: from `amount` of principal on (yuan), still unpaid `months`
    after so many valid `demands`, which lie `demands_apart` days from each other. Paying in full
    ends it, but not for one punished for card fraud `punished_before` times or more.
    """

    amount: Decimal
    demands: int
    demands_apart: int
    months: int
    punished_before: int
    citations: Cites


class Harassment(Record, frozen=True, kw_only=True):
    """Threats and harassment: at most so many days of detention, or a fine (yuan)."""

    days: int
    fine: Decimal
    citations: Cites


class CrimeRules(Record, frozen=True, kw_only=True):
    """The measures of criminal and security law that are said to a borrower."""

    card_overdraft: CardOverdraftCrime
    harassment: Harassment


class FreeReports(Record, frozen=True, kw_only=True):
    """So many times a year a report is free of charge."""

    times: int
    citations: Cites


class CreditRepair(Record, frozen=True, kw_only=True):
    """The one-off repair: up to `amount` yuan, overdue within these years, paid by a day."""

    amount: Decimal
    first_year: int
    last_year: int
    paid_by: date
    citations: Cites


class CreditReportRules(Record, frozen=True, kw_only=True):
    """What the regulation on credit reporting sets."""

    kept: Length
    free: FreeReports
    objection: Length
    repair: CreditRepair


class PlaceRule(Record, frozen=True, kw_only=True):
    """So many years in a place without a break; `since` where the regulation is new."""

    years: int
    since: date | None = None
    citations: Cites


class InsolvencyRules(Record, frozen=True, kw_only=True):
    """The places that have such a regulation."""

    shenzhen: PlaceRule
    xiamen: PlaceRule

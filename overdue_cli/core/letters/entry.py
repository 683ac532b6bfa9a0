"""An entry of a credit report that is objected to, as the letter names it."""

from datetime import date

import msgspec

from overdue_cli.core.bureau.beside import BesideDebt
from overdue_cli.core.bureau.compare import HeldAgainst
from overdue_cli.core.bureau.report import ReadReport


class DisputedEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One account of a report, with what the report has worse than it was told: all else is no
    ground to object. `number` is that of the report, `last_month` the month of its last status.
    """

    number: str
    made: date | None
    lender: str
    about: str
    opened: date | None
    last_month: date | None
    differences: tuple[HeldAgainst, ...]


def entry_of(report: ReadReport, beside: BesideDebt) -> DisputedEntry:
    """The account that was held against a debt, for the letter."""
    account = report.account(beside.account)
    return DisputedEntry(
        number=report.number,
        made=report.made,
        lender=account.lender,
        about=account.about,
        opened=account.opened,
        last_month=account.months[-1].month if account.months else None,
        differences=beside.to_object,
    )

"""The records of a credit report that was read: accounts, months, and what was not understood."""

from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

# simple: sentences, one for each account (个人信用报告 as a person gets it online); detailed:
# tables, with a status for each month.
ReportForm = Literal["simple", "detailed"]
AccountKind = Literal["loan", "line", "card"]
AccountState = Literal["open", "settled", "closed", "moved", "bad-debt", "inactive", "unread"]
# clause: a part of a sentence; label: a heading of a table; values: headings whose values could
# not be told apart; value: a figure under a known heading; grid: the months; code: one month's
# status.
WhyNotRead = Literal["clause", "label", "values", "value", "grid", "code"]


class MonthStatus(msgspec.Struct, frozen=True, kw_only=True):
    """The status of one month: its first day, the code as printed, and the amount beneath it."""

    month: date
    code: str
    amount: Decimal | None = None

    @property
    def is_overdue(self) -> bool:
        """Whether the code is a number: overdue, or for a card, below the minimum."""
        return self.code.isdecimal()


class NotRead(msgspec.Struct, frozen=True, kw_only=True):
    """Words of the report that were not understood; `account` is 0 where they are of none."""

    account: int
    why: WhyNotRead
    text: str


class ReportedAccount(msgspec.Struct, frozen=True, kw_only=True):
    """One account as the report has it; None where it says nothing. Yuan, unless `currency` names
    another.

    `lender` is who reported it, `about` what it is called there. It stands as of a day from
    `as_of_first` to `as_of_last`, the same where the report names the day and not the month alone.
    `periods_overdue` is 当前逾期期数. `months_overdue` and `months_over_90` are the months of the
    last five years in which it was overdue, and by more than 90 days; `never_overdue` that the
    report says so. `ended` is the first day of the month in which it was settled or closed.
    """

    number: int
    kind: AccountKind
    lender: str
    about: str = ""
    opened: date | None = None
    due: date | None = None
    amount: Decimal | None = None
    limit: Decimal | None = None
    currency: str = ""
    as_of_first: date | None = None
    as_of_last: date | None = None
    state: AccountState = "open"
    ended: date | None = None
    balance: Decimal | None = None
    used: Decimal | None = None
    is_overdue: bool | None = None
    overdue_amount: Decimal | None = None
    periods_overdue: int | None = None
    months_overdue: int | None = None
    months_over_90: int | None = None
    never_overdue: bool = False
    months: tuple[MonthStatus, ...] = ()

    @property
    def overdue_run(self) -> tuple[MonthStatus, ...]:
        """The unbroken months of numbers up to the last month; empty where that is none."""
        run: list[MonthStatus] = []
        for each in reversed(self.months):
            if not each.is_overdue:
                break
            run.append(each)
        return tuple(reversed(run))


class ReadReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a report holds. `number` and `made` are those of the report, "" and None where they
    were not found.
    """

    form: ReportForm
    accounts: tuple[ReportedAccount, ...]
    number: str = ""
    made: date | None = None
    not_read: tuple[NotRead, ...] = ()

    def account(self, number: int) -> ReportedAccount:
        """The account of a number, from 1."""
        return self.accounts[number - 1]

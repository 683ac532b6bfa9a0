"""An account of a credit report held against a debt as it was told: what agrees, what differs, and
which way. Only what both say is compared; a day that the report leaves open is every day it may be.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.bureau.report import ReportedAccount
from overdue_cli.core.clock.stage import step_at
from overdue_cli.core.law.consequences import CreditReportRules
from overdue_cli.core.law.stages import Bucket
from overdue_cli.core.quantity.dates import months_after

# overdue: whether it is; status: the code of the last month, first-month: that of the unbroken
# numbers up to it, months: how many months of the last years; amount: what is overdue, balance:
# what is owed in all; kept: a bad record of a settled account, longer than the law keeps it.
HeldName = Literal[
    "overdue", "status", "first-month", "months", "amount", "balance", "kept", "ended"
]
Leaning = Literal["same", "harsher", "milder"]


class ToldDebt(msgspec.Struct, frozen=True, kw_only=True):
    """A debt as it was told: its due day between two days, what is overdue between two amounts,
    and all principal still owed, None where nobody told it. Without `kind_is_known` it may be a
    card or a loan.
    """

    due_first: date
    due_last: date
    is_overdue: bool
    is_card: bool
    overdue_least: Decimal
    overdue_most: Decimal
    owed: Decimal | None
    kind_is_known: bool = True


class HeldValue(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A value of a report, or of a debt beside it: one of yuan, the first day of a month, a last
    day, a number of months, the code of a month or a word for a state.
    """

    amount: Decimal | None = None
    month: date | None = None
    day: date | None = None
    count: int | None = None
    code: str = ""
    state: str = ""


class HeldAgainst(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing that report and debt both say: as reported, and between what it is by the debt.

    `harsher`: the report is worse for the person than what was told. Without `least` and `most`
    the debt says just the other thing, or the same.
    """

    name: HeldName
    leaning: Leaning
    reported: HeldValue
    least: HeldValue | None = None
    most: HeldValue | None = None
    citations: tuple[str, ...] = ()


def compare(
    account: ReportedAccount,
    told: ToldDebt,
    made: date | None,
    rules: CreditReportRules,
    buckets: Sequence[Bucket],
    codes: tuple[str, ...],
) -> tuple[HeldAgainst, ...]:
    """Compare what both say; `made` is the day of the report, `codes` the sources of its codes."""
    found = [
        *_whether(account, told),
        *_status(account, told, buckets, codes),
        *_first_month(account, told, codes),
        *_months(account, told),
        *_amounts(account, told),
        *_kept(account, made, rules),
    ]
    return tuple(found)


def _whether(account: ReportedAccount, told: ToldDebt) -> Iterator[HeldAgainst]:
    """Whether it is overdue at all, and whether it has ended."""
    if account.state in ("settled", "closed", "moved") and told.is_overdue:
        yield HeldAgainst(name="ended", leaning="milder", reported=HeldValue(state=account.state))
        return
    if account.is_overdue is None or account.as_of_last is None or account.as_of_first is None:
        return
    surely = account.as_of_first > told.due_last and told.is_overdue
    surely_not = account.as_of_last <= told.due_first or not told.is_overdue
    leaning: Leaning = "same"
    if account.is_overdue and surely_not:
        leaning = "harsher"
    elif not account.is_overdue and surely:
        leaning = "milder"
    reported = HeldValue(state="overdue" if account.is_overdue else "not-overdue")
    yield HeldAgainst(name="overdue", leaning=leaning, reported=reported)


def _status(
    account: ReportedAccount, told: ToldDebt, buckets: Sequence[Bucket], codes: tuple[str, ...]
) -> Iterator[HeldAgainst]:
    """The code of the last month. The number of a card counts months, not days, and is left out."""
    if _is_card(account, told) or not account.months or not told.is_overdue:
        return
    last = account.months[-1]
    if not last.is_overdue and last.code != buckets[0].report_code:
        return
    first_day, last_day = _days_of(last.month, account)
    low = _code(buckets, (first_day - told.due_last).days)
    high = _code(buckets, (last_day - told.due_first).days)
    place = [bucket.report_code for bucket in buckets]
    if last.code not in place:
        return
    yield HeldAgainst(
        name="status",
        leaning=_leaning(place.index(last.code), place.index(low), place.index(high)),
        reported=HeldValue(code=last.code),
        least=HeldValue(code=low),
        most=HeldValue(code=high),
        citations=codes,
    )


def _days_of(month: date, account: ReportedAccount) -> tuple[date, date]:
    """The days that the status of a month may be of."""
    first, last = account.as_of_first, account.as_of_last
    if first is not None and last is not None and first.replace(day=1) == month:
        return first, last
    return month, months_after(month, 1) - date.resolution


def _code(buckets: Sequence[Bucket], days: int) -> str:
    return step_at(buckets, max(days, 0)).report_code


def _first_month(
    account: ReportedAccount, told: ToldDebt, codes: tuple[str, ...]
) -> Iterator[HeldAgainst]:
    """Since which month the numbers go on unbroken: that of the due day, or the one after it."""
    run = account.overdue_run
    if not run or not told.is_overdue or len(run) == len(account.months):
        return
    least = told.due_first.replace(day=1)
    most = months_after(told.due_last.replace(day=1), 1)
    yield HeldAgainst(
        name="first-month",
        leaning=_before(run[0].month, least, most),
        reported=HeldValue(month=run[0].month),
        least=HeldValue(month=least),
        most=HeldValue(month=most),
        citations=codes,
    )


def _before(month: date, least: date, most: date) -> Leaning:
    """The earlier a debt is said to be overdue, the harsher."""
    if month < least:
        return "harsher"
    return "milder" if month > most else "same"


def _months(account: ReportedAccount, told: ToldDebt) -> Iterator[HeldAgainst]:
    """In how many months it was overdue, if since the due day it was so without a break. More may
    come from earlier times.
    """
    last = account.as_of_last
    if account.months_overdue is None or last is None or _is_card(account, told):
        return
    if not told.is_overdue or last <= told.due_last:
        return
    most = _month_number(last) - _month_number(told.due_first) + 1
    least = max(0, _month_number(last) - _month_number(told.due_last))
    yield HeldAgainst(
        name="months",
        leaning=_leaning(account.months_overdue, least, most),
        reported=HeldValue(count=account.months_overdue),
        least=HeldValue(count=least),
        most=HeldValue(count=most),
    )


def _is_card(account: ReportedAccount, told: ToldDebt) -> bool:
    return account.kind == "card" or told.is_card


def _month_number(day: date) -> int:
    return day.year * 12 + day.month


def _amounts(account: ReportedAccount, told: ToldDebt) -> Iterator[HeldAgainst]:
    """What is overdue of a loan, and what is owed in all; only of yuan. What a card's amounts are
    of, no source says.
    """
    if account.currency or _is_card(account, told):
        return
    if account.overdue_amount and told.is_overdue:
        yield _between("amount", account.overdue_amount, told.overdue_least, told.overdue_most)
    if account.balance is not None and told.owed is not None:
        yield _between("balance", account.balance, told.owed, told.owed)


def _between(name: HeldName, reported: Decimal, least: Decimal, most: Decimal) -> HeldAgainst:
    # A report is in whole yuan.
    near = least - 1 < reported < most + 1
    return HeldAgainst(
        name=name,
        leaning="same" if near else _leaning(reported, least, most),
        reported=HeldValue(amount=reported),
        least=HeldValue(amount=least),
        most=HeldValue(amount=most),
    )


def _kept(
    account: ReportedAccount, made: date | None, rules: CreditReportRules
) -> Iterator[HeldAgainst]:
    """A record of being overdue on an account that was settled longer ago than it may be kept. The
    years run from the end of being overdue: one that was handed over, written off or closed need
    not have been paid.
    """
    bad = bool(account.months_overdue) or any(each.is_overdue for each in account.months)
    if account.state != "settled" or account.ended is None or made is None or not bad:
        return
    # The month alone may be known: its last day is the latest it was settled.
    ended = months_after(account.ended, 1) - date.resolution
    until = months_after(ended, rules.kept.whole_months)
    if made > until:
        yield HeldAgainst(
            name="kept",
            leaning="harsher",
            reported=HeldValue(month=account.ended),
            most=HeldValue(day=until),
            citations=rules.kept.citations,
        )


def _leaning(reported: Decimal | int, least: Decimal | int, most: Decimal | int) -> Leaning:
    """More than it can be is harsher, less is milder."""
    if reported > most:
        return "harsher"
    return "milder" if reported < least else "same"

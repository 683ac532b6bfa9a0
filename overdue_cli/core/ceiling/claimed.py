"""A figure a lender asks for beside the line for this kind of lender, window by window where there
are two.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.ceiling.findings import FiledBefore, FilingTakenAsToday
from overdue_cli.core.ceiling.limits import (
    CapWindow,
    LenderKind,
    allowed_in,
    excess_of,
    licensed_windows,
    private_windows,
)
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.quantity.money import ZERO, exact

# Of the two years the one that allows less: what is not above on it is not above on the other.
BASIS = 365
ONE_DAY = timedelta(days=1)


class Claimed(msgspec.Struct, frozen=True, kw_only=True):
    """A figure for interest on `principal` from `start` to `end`. `cut` gives what of it falls
    before a day and since, where it is known how the figure was counted.
    """

    lender: LenderKind
    contract_date: date | None
    filing_date: date | None
    amount: Decimal
    principal: Decimal
    start: date
    end: date
    cut: Callable[[date], tuple[Decimal, Decimal]] | None


class ClaimedAboveCap(Remark, frozen=True, tag="claimed-above-line"):
    """The figure is above the line on a year of 365 days."""

    rate: Decimal
    excess: Decimal


class ClaimedAboveCaps(Remark, frozen=True, tag="claimed-above-lines"):
    """An older private contract: at least so much of the figure is above the lines of the days
    before `first` and since, on a year of 365 days.
    """

    older: Decimal
    rate: Decimal
    first: date
    excess: Decimal


class ClaimedAboveSince(Remark, frozen=True):
    """The same where the days before `first` are not tested: only what falls on the days since."""

    rate: Decimal
    first: date
    excess: Decimal


class ClaimedSplitUnknown(Remark, frozen=True):
    """Each part has its own line, and it is not known how much of the figure falls on which."""

    first: date


class ClaimedOlderNotTested(Remark, frozen=True):
    """The days before `first` are not tested: the contract is from before `rule_from`."""

    first: date
    rule_from: date


class ClaimedNeedsDate(Remark, frozen=True):
    """A private loan, and nobody said of when the contract is; its day decides the line."""


def above_cap(claimed: Claimed, rules: Lending, as_of: date) -> Iterator[Remark]:
    """Whether the figure passes the line, or why that is not told; nothing where it does not pass
    it.

    Raises BeforeHistory where the line would rest on an LPR before the first one.
    """
    made = claimed.contract_date
    if claimed.lender != "private":
        windows = licensed_windows(claimed.start, claimed.end, rules)
        yield from _told(claimed, windows, rules, rules.licensed_citations)
    elif made is None:
        yield ClaimedNeedsDate(citations=rules.private_citations)
    else:
        day = reference_day(claimed, rules, as_of)
        windows = private_windows(claimed.start, claimed.end, day, made, rules)
        yield from _told(claimed, windows, rules, rules.private_citations)
        if made < rules.private_since and not windows[-1].is_older:
            yield from _filing(claimed.filing_date, rules, as_of)


def _filing(filed: date | None, rules: Lending, as_of: date) -> Iterator[Remark]:
    """What an older contract's day of filing means."""
    if filed is None:
        yield FilingTakenAsToday(day=as_of, citations=rules.private_citations)
    elif filed < rules.private_since:
        yield FiledBefore(
            day=filed, first=rules.private_since, citations=rules.grounds["older-on-request"]
        )


def reference_day(claimed: Claimed, rules: Lending, as_of: date) -> date | None:
    """The day whose LPR the private line rests on; None where it rests on none."""
    made = claimed.contract_date
    if claimed.lender != "private" or made is None:
        return None
    if made >= rules.private_since:
        return made
    filed = claimed.filing_date or as_of
    return None if min(filed, claimed.end - ONE_DAY) < rules.private_since else filed


def _told(
    claimed: Claimed, windows: tuple[CapWindow, ...], rules: Lending, citations: tuple[str, ...]
) -> Iterator[Remark]:
    first, older, last = windows[0], rules.older_private, windows[-1]
    if first.is_older and first.rate is None:
        yield ClaimedOlderNotTested(
            first=rules.private_since,
            rule_from=older.since,
            citations=(*older.before_citations, *citations),
        )
    with exact():
        base_days = [claimed.principal * each.days for each in windows]
        parts, undated = _parts(claimed, windows)
    found = excess_of(parts, allowed_in(windows, base_days, BASIS), undated)
    cites = (*citations, *older.citations) if first.void else citations
    if found.least == 0 < found.most:
        yield ClaimedSplitUnknown(first=rules.private_since, citations=cites)
    elif not found.least or last.rate is None:
        return
    elif len(windows) == 1:
        yield ClaimedAboveCap(rate=last.rate, excess=found.least, citations=cites)
    elif first.rate is None:
        yield ClaimedAboveSince(
            rate=last.rate, first=last.start, excess=found.least, citations=cites
        )
    else:
        yield ClaimedAboveCaps(
            older=first.rate, rate=last.rate, first=last.start, excess=found.least, citations=cites
        )


def _parts(claimed: Claimed, windows: tuple[CapWindow, ...]) -> tuple[tuple[Decimal, ...], Decimal]:
    """The figure by windows, and what of it nobody knows the window of."""
    if len(windows) == 1:
        return (claimed.amount,), ZERO
    if claimed.cut is None:
        return (ZERO, ZERO), claimed.amount
    return claimed.cut(windows[-1].start), ZERO

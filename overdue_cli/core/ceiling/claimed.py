"""A figure a lender claims, held against the cap for this kind of lender, window by window where
there are two.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.ceiling.findings import FiledBefore, FilingTakenAsToday
from overdue_cli.core.ceiling.limits import (
    CapWindow,
    Excess,
    LenderKind,
    allowed_in,
    excess_of,
    licensed_windows,
    over,
    private_windows,
    reference_day,
)
from overdue_cli.core.charges.charges import YEAR_READINGS
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen

ONE_DAY = timedelta(days=1)


class Claimed(msgspec.Struct, frozen=True, kw_only=True):
    """A figure for interest on `principal` from `start` to `end`. `cut` gives what of it falls
    before a day and since, where it is known how the figure was counted; `exact` is then the whole
    of it before rounding, as an amount and its divisor.
    """

    lender: LenderKind
    contract_date: date | None
    filing_date: date | None
    amount: Decimal
    principal: Decimal
    start: date
    end: date
    cut: Callable[[date], tuple[Decimal, Decimal]] | None
    exact: tuple[Decimal, int] | None = None


class CapVerdict(msgspec.Struct, frozen=True, kw_only=True):
    """A claimed figure held against the cap of its lender, on a year of 365 days (`excess`) and of
    360 days (`excess_360`), which allows more.

    `windows` have the caps, of an older private contract two of them; none where the day of a
    private contract, which decides the cap, is not known. `reference_day`: whose LPR a private cap
    rests on, where it rests on one.
    """

    windows: tuple[CapWindow, ...]
    excess: Excess
    excess_360: Excess
    reference_day: date | None = None

    @property
    def rate(self) -> Decimal | None:
        """The yearly cap of the last days; None where they are not tested."""
        return self.windows[-1].rate if self.windows else None

    @property
    def above(self) -> Decimal | None:
        """Excess of the figure on a year of 365 days, where it is above on both years and however
        it splits; None where it may be within.
        """
        sure = self.rate is not None and self.excess_360.least > 0
        return self.excess.least if sure else None

    @property
    def depends(self) -> bool:
        """Whether the figure is above on a year of 365 days, and not on one of 360."""
        return self.rate is not None and self.excess.least > 0 == self.excess_360.most

    @property
    def hangs_on_split(self) -> bool:
        """Whether the figure is above or not by its split over the windows, which is not known."""
        return not self.depends and self.excess_360.least == 0 < self.excess.most


class ClaimedAboveCap(Remark, frozen=True, tag="claimed-above-line"):
    """The figure is above the cap on a year of 365 days."""

    rate: Decimal
    excess: Decimal


class ClaimedDepends(Remark, frozen=True):
    """The figure is above the cap on a year of 365 days, and not on one of 360."""

    rate: Decimal
    excess: Decimal


class ClaimedAboveCaps(Remark, frozen=True, tag="claimed-above-lines"):
    """An older private contract: at least `excess` of the figure is above the caps of the days
    before `first` and since, on a year of 365 days.
    """

    older: Decimal
    rate: Decimal
    first: date
    excess: Decimal


class ClaimedAboveSince(Remark, frozen=True):
    """The part of the figure on the days since `first` is above; the days before are not tested."""

    rate: Decimal
    first: date
    excess: Decimal


class ClaimedSplitUnknown(Remark, frozen=True):
    """Each window has its own cap, and it is not known how much of the figure falls on which."""

    first: date


class ClaimedOlderNotTested(Remark, frozen=True):
    """The days before `first` are not tested: the contract is from before `rule_from`."""

    first: date
    rule_from: date


class ClaimedNeedsDate(Remark, frozen=True):
    """The day of a private contract is not known, and it decides the cap."""


def cap_verdict(claimed: Claimed, rules: Lending, as_of: date) -> CapVerdict:
    """Hold the figure against the cap.

    Raises BeforeHistory where the cap would rest on an LPR before the first one.
    """
    start, end, made = claimed.start, claimed.end, claimed.contract_date
    if claimed.lender != "private":
        return _held(claimed, licensed_windows(start, end, rules))
    # The day of a private contract decides its cap, so without it nothing is tested.
    if made is None:
        none = Excess(least=ZERO, most=ZERO)
        return CapVerdict(windows=(), excess=none, excess_360=none)
    day = _reference_day(claimed, made, rules, as_of)
    return _held(claimed, private_windows(start, end, day, made, rules), day)


def _held(claimed: Claimed, windows: tuple[CapWindow, ...], day: date | None = None) -> CapVerdict:
    on_365, on_360 = (_excess(claimed, windows, basis) for basis in YEAR_READINGS)
    return CapVerdict(windows=windows, excess=on_365, excess_360=on_360, reference_day=day)


def _excess(claimed: Claimed, windows: tuple[CapWindow, ...], basis: int) -> Excess:
    with exact():
        base_days = [claimed.principal * window.days for window in windows]
        rate = windows[0].rate
        # A figure that a way of counting gives is judged as that way has it before rounding: two
        # lines rounded up are not above a cap that their sum just meets.
        if claimed.exact is not None and len(windows) == 1 and rate is not None:
            amount, divisor = claimed.exact
            excess = over(amount * basis, base_days[0] * rate * divisor)
            above = round_to_fen(excess, divisor * basis)
            return Excess(least=above, most=above)
        parts, undated = _parts(claimed, windows)
    return excess_of(parts, allowed_in(windows, base_days, basis), undated)


def beside_cap(
    claimed: Claimed, verdict: CapVerdict, rules: Lending, as_of: date
) -> Iterator[Remark]:
    """Remarks that the figure passes the cap, or why that is open; none where it is within
    the cap.
    """
    made = claimed.contract_date
    if claimed.lender != "private":
        yield from _passed(verdict, rules, rules.licensed_citations)
    elif made is None:
        yield ClaimedNeedsDate(citations=rules.private_citations)
    else:
        yield from _passed(verdict, rules, rules.private_citations)
        if made < rules.private_since and not verdict.windows[-1].is_older:
            yield from _filing(claimed.filing_date, rules, as_of)


def _filing(filed: date | None, rules: Lending, as_of: date) -> Iterator[Remark]:
    """Remarks on the day of filing, which decides the cap of an older contract (art. 31)."""
    if filed is None:
        yield FilingTakenAsToday(day=as_of, citations=rules.private_citations)
    elif filed < rules.private_since:
        yield FiledBefore(
            day=filed, first=rules.private_since, citations=rules.grounds["older-on-request"]
        )


def _reference_day(claimed: Claimed, made: date, rules: Lending, as_of: date) -> date | None:
    """The day whose LPR the private cap rests on; None where it rests on none."""
    filed = claimed.filing_date or as_of
    older = made < rules.private_since
    # A suit or days before the change leave no window that rests on an LPR.
    if older and min(filed, claimed.end - ONE_DAY) < rules.private_since:
        return None
    return reference_day(made, filed, rules)


def _passed(verdict: CapVerdict, rules: Lending, citations: tuple[str, ...]) -> Iterator[Remark]:
    first, older, last = verdict.windows[0], rules.older_private, verdict.windows[-1]
    if first.is_older and first.rate is None:
        yield ClaimedOlderNotTested(
            first=rules.private_since,
            rule_from=older.since,
            citations=(*older.before_citations, *citations),
        )
    cites = (*citations, *older.citations) if first.void else citations
    if verdict.hangs_on_split:
        yield ClaimedSplitUnknown(first=rules.private_since, citations=cites)
    elif verdict.depends and verdict.rate is not None:
        yield ClaimedDepends(
            rate=verdict.rate,
            excess=verdict.excess.least,
            citations=(*cites, *rules.grounds["days-in-year"]),
        )
    elif verdict.above is None or verdict.rate is None:
        return
    elif len(verdict.windows) == 1:
        yield ClaimedAboveCap(rate=verdict.rate, excess=verdict.above, citations=cites)
    elif first.rate is None:
        yield ClaimedAboveSince(
            rate=verdict.rate, first=last.start, excess=verdict.above, citations=cites
        )
    else:
        yield ClaimedAboveCaps(
            older=first.rate,
            rate=verdict.rate,
            first=last.start,
            excess=verdict.above,
            citations=cites,
        )


def _parts(claimed: Claimed, windows: tuple[CapWindow, ...]) -> tuple[tuple[Decimal, ...], Decimal]:
    """Split the figure by windows, and into what belongs to no known one."""
    if len(windows) == 1:
        return (claimed.amount,), ZERO
    # How the figure was counted is not known, and so neither is its split.
    if claimed.cut is None:
        return (ZERO, ZERO), claimed.amount
    return claimed.cut(windows[-1].start), ZERO

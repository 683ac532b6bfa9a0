"""What a reconciliation comes to, as a record: the remarks and the letter that disputes a figure
are both made from it.

Money is yuan. A cause is a mistake that would bring a figure nearer; it never matches.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.ceiling.claimed import CapVerdict
from overdue_cli.core.quantity.money import exact
from overdue_cli.core.reconcile import count
from overdue_cli.core.reconcile.count import Charge, Counted

# doubled: contract rate and penalty rate both; not-due: on principal that was not due as well;
# compound: interest on the penalty interest, or where there is no penalty on the interest; fees:
# those of the contract on top of a convention.
CauseName = Literal["doubled", "not-due", "compound", "interest-on-interest", "fees"]
# What else a gap may be; without a figure of its own.
MOST_DAYS_MORE = 31


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """The figure, and what is known beside the charge: fees of the contract, principal that was not
    due.
    """

    claimed: Decimal
    fees: Decimal | None = None
    not_due: Decimal | None = None


class Cause(msgspec.Struct, frozen=True, kw_only=True):
    """What could explain the figure: counted with the mistake, and how far `off` the figure that
    still is. Of fees the figure without them is meant.
    """

    name: CauseName
    counted: Counted
    off: Decimal


class Slip(msgspec.Struct, frozen=True, kw_only=True):
    """A miscount of days that gives the figure, and the same day count without it: the end day not
    counted, and counted.
    """

    counted: Counted
    head: Counted
    both: Counted


class CountVerdict(msgspec.Struct, frozen=True, kw_only=True):
    """A figure held against every way of counting.

    `matches`: the conventions that give it. Only where there are none `slip` is a miscount of days
    that gives it exactly, and where there is none either `causes` bring it nearer, the nearest
    first. `nearest` is the convention that lies nearest, `gap` how far the figure lies above it
    (below: negative), `one_day` the most interest a day can bear.
    """

    asked: Asked
    charge: Charge
    tried: tuple[Counted, ...]
    matches: tuple[Counted, ...]
    slip: Slip | None
    nearest: Counted
    gap: Decimal
    one_day: Decimal
    causes: tuple[Cause, ...]

    @property
    def claimed(self) -> Decimal:
        return self.asked.claimed

    @property
    def is_explained(self) -> bool:
        """Whether a cause gives the figure to the fen."""
        return any(cause.off == 0 for cause in self.causes)

    @property
    def is_less(self) -> bool:
        """Whether it is below every convention's, and no cause gives it."""
        return self.gap < 0 and not self.is_explained

    @property
    def is_below_one_day(self) -> bool:
        """Whether an unexplained gap is smaller than one day's interest."""
        return not self.is_explained and abs(self.gap) < self.one_day

    @property
    def to_consider(self) -> tuple[Cause, ...]:
        """The causes that are worth a word: all that give the figure, or that lie behind a gap of a
        day's interest or more.
        """
        is_asked = self.is_explained or (self.gap > 0 and not self.is_below_one_day)
        return self.causes if is_asked else ()

    @property
    def likeliest(self) -> CauseName | None:
        return self.to_consider[0].name if self.to_consider else None

    @property
    def days_more(self) -> int | None:
        """Roughly how many days' interest an unexplained gap is; None where that is none or more
        than a month's.
        """
        if self.is_explained or self.gap <= 0 or not self.one_day:
            return None
        with exact():
            days = int(self.gap // self.one_day)
        return days if 1 <= days <= MOST_DAYS_MORE else None


class Reconciled(msgspec.Struct, frozen=True, kw_only=True):
    """How a figure was counted, and how it lies to the cap where its lender is known."""

    counting: CountVerdict
    cap: CapVerdict | None


def count_verdict(asked: Asked, charge: Charge) -> CountVerdict:
    """Try every convention, then the slips, then the usual mistakes."""
    claimed = asked.claimed
    matches, slips = count.matches(charge, claimed), count.slips(charge, claimed)
    if slips and any(one.off(claimed) for one in matches):
        matches = ()  # near enough only by rounding, where a slip gives it exactly
    slip = _slip(charge, slips[0]) if slips and not matches else None
    tried = count.tried(charge)
    near = count.nearest(tried, claimed)
    gap = near.off(claimed)
    return CountVerdict(
        asked=asked,
        charge=charge,
        tried=tried,
        matches=matches,
        slip=slip,
        nearest=near,
        gap=gap,
        one_day=count.one_day(charge),
        causes=() if matches or slip else _causes(asked, charge, gap),
    )


def _slip(charge: Charge, slip: Counted) -> Slip:
    head, both = (count.counted(charge, slip.day_count, end) for end in count.ENDS)
    return Slip(counted=slip, head=head, both=both)


def _causes(asked: Asked, charge: Charge, gap: Decimal) -> tuple[Cause, ...]:
    """Causes that bring the figure nearer, the nearest first."""
    found = [cause for cause in _counted_causes(asked, charge) if cause.off < abs(gap)]
    # Beside a cause that gives the figure itself, one that only comes near says nothing.
    found = [cause for cause in found if cause.off == 0] or found
    return tuple(sorted(found, key=lambda cause: cause.off))


def _counted_causes(asked: Asked, charge: Charge) -> Iterator[Cause]:
    """Each cause that has a figure of its own."""
    claimed, penalty = asked.claimed, charge.multiplier > 1
    if penalty:
        yield _nearest("doubled", count.doubled(charge), claimed)
    if asked.not_due:
        yield _nearest("not-due", count.on_not_due(charge, asked.not_due), claimed)
    if compounded := count.compounded(charge):
        name: CauseName = "compound" if penalty else "interest-on-interest"
        yield _nearest(name, compounded, claimed)
    if asked.fees and claimed >= asked.fees:
        with exact():
            rest = claimed - asked.fees
        for one in count.matches(charge, rest)[:1]:
            yield Cause(name="fees", counted=one, off=abs(one.off(rest)))


def _nearest(name: CauseName, candidates: tuple[Counted, ...], claimed: Decimal) -> Cause:
    one = count.nearest(candidates, claimed)
    return Cause(name=name, counted=one, off=abs(one.off(claimed)))

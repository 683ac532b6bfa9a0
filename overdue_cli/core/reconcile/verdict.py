"""The verdict of a reconciliation, as a record from which the remarks and the letter that disputes
a figure are both made.

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
# A gap of more days' interest than this is not put down to a longer span.
MOST_DAYS_MORE = 31


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """The figure a lender asks for, in yuan, with the fees of the contract and the principal that
    was not due, where they are known. `charges_alone`: it was said that no principal is in it.
    """

    claimed: Decimal
    fees: Decimal | None = None
    not_due: Decimal | None = None
    charges_alone: bool = False


class Cause(msgspec.Struct, frozen=True, kw_only=True):
    """A mistake that could explain the figure: the charge `counted` with it, which is still `off`
    yuan from the figure (from the figure without fees, for the cause "fees").
    """

    name: CauseName
    counted: Counted
    off: Decimal


class Slip(msgspec.Struct, frozen=True, kw_only=True):
    """A miscount of days that gives the figure, and the same day count without it: `head` with the
    end day not counted, `both` with it counted.
    """

    counted: Counted
    head: Counted
    both: Counted


class CountVerdict(msgspec.Struct, frozen=True, kw_only=True):
    """A figure held against every way of counting.

    `matches` are the conventions that give it. Only where there are none, `slip` is a miscount of
    days that gives it exactly; and where there is no slip either, `causes` bring it nearer, the
    nearest first. `nearest` is the convention that lies nearest, `gap` the amount by which the
    figure lies above it (below: negative), `one_day` the most interest a day can bear.
    `without_principal` is the verdict on the figure less its principal, where the figure seems to
    be everything owed: only there it is nearer to the charge than the figure is.
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
    without_principal: "CountVerdict | None" = None

    @property
    def of_charges(self) -> "CountVerdict":
        """The verdict on the charges: without the principal, where that is in the figure."""
        return self.without_principal or self

    @property
    def off(self) -> Decimal:
        """How far the figure lies from what comes nearest to it: a convention, a slip, a cause."""
        if self.slip is not None:
            return Decimal(0)
        return min([abs(self.gap), *(cause.off for cause in self.causes)])

    @property
    def claimed(self) -> Decimal:
        return self.asked.claimed

    @property
    def is_explained(self) -> bool:
        """Whether a cause gives the figure to the fen."""
        return any(cause.off == 0 for cause in self.causes)

    @property
    def is_less(self) -> bool:
        """Whether the figure is below that of every convention, and no cause gives it."""
        return self.gap < 0 and not self.is_explained

    @property
    def is_below_one_day(self) -> bool:
        """Whether an unexplained gap is smaller than one day's interest."""
        return not self.is_explained and abs(self.gap) < self.one_day

    @property
    def to_consider(self) -> tuple[Cause, ...]:
        """The causes to mention: where the figure is given by one, or lies above the nearest
        convention by a day's interest or more.
        """
        is_asked = self.is_explained or (self.gap > 0 and not self.is_below_one_day)
        return self.causes if is_asked else ()

    @property
    def likeliest(self) -> CauseName | None:
        """The name of the cause that comes nearest; None where there is none to mention."""
        return self.to_consider[0].name if self.to_consider else None

    @property
    def days_more(self) -> int | None:
        """The number of days whose interest an unexplained gap roughly is; None for no full day or
        more than a month.
        """
        if self.is_explained or self.gap <= 0 or not self.one_day:
            return None
        with exact():
            days = int(self.gap // self.one_day)
        return days if 1 <= days <= MOST_DAYS_MORE else None


class Reconciled(msgspec.Struct, frozen=True, kw_only=True):
    """A figure held against every way of counting, and the cap where its lender is known."""

    counting: CountVerdict
    cap: CapVerdict | None


def count_verdict(asked: Asked, charge: Charge) -> CountVerdict:
    """Hold a figure against every convention, then the slips, then the usual mistakes."""
    verdict = _as_charges(asked, charge)
    if asked.charges_alone or verdict.matches or verdict.slip is not None or not verdict.off:
        return verdict
    others = [_as_charges(less, charge) for less in _without_principal(asked, charge)]
    nearer = [other for other in others if other.off < verdict.off]
    if not nearer:
        return verdict
    likeliest = min(nearer, key=lambda other: other.off)
    return msgspec.structs.replace(verdict, without_principal=likeliest)


def _without_principal(asked: Asked, charge: Charge) -> Iterator[Asked]:
    """What is left of the figure for charges, if the overdue principal is in it, or all of it."""
    with exact():
        bases = (charge.principal, charge.principal + (asked.not_due or 0))
        left = [asked.claimed - base for base in dict.fromkeys(bases)]
    yield from (msgspec.structs.replace(asked, claimed=rest) for rest in left if rest >= 0)


def _as_charges(asked: Asked, charge: Charge) -> CountVerdict:
    """The verdict on a figure of charges alone."""
    claimed = asked.claimed
    matches, slips = count.matches(charge, claimed), count.matching_slips(charge, claimed)
    if slips and any(way.off(claimed) for way in matches):
        matches = ()  # near enough only by rounding, where a slip gives it exactly
    slip = _slip(charge, slips[0]) if slips and not matches else None
    tried = count.all_conventions(charge)
    nearest = count.nearest(tried, claimed)
    gap = nearest.off(claimed)
    return CountVerdict(
        asked=asked,
        charge=charge,
        tried=tried,
        matches=matches,
        slip=slip,
        nearest=nearest,
        gap=gap,
        one_day=count.interest_of_one_day(charge),
        causes=() if matches or slip else _causes(asked, charge, gap),
    )


def _slip(charge: Charge, slip: Counted) -> Slip:
    """The slip beside the same day count without it."""
    head, both = (count.count_charge(charge, slip.day_count, end) for end in count.ENDS)
    return Slip(counted=slip, head=head, both=both)


def _causes(asked: Asked, charge: Charge, gap: Decimal) -> tuple[Cause, ...]:
    """The causes that bring the figure nearer than any convention, the nearest first."""
    nearer = [cause for cause in _counted_causes(asked, charge) if cause.off < abs(gap)]
    # Beside a cause that gives the figure itself, one that only comes near says nothing.
    nearer = [cause for cause in nearer if cause.off == 0] or nearer
    return tuple(sorted(nearer, key=lambda cause: cause.off))


def _counted_causes(asked: Asked, charge: Charge) -> Iterator[Cause]:
    """Count the charge with each mistake that applies to it."""
    claimed, penalty = asked.claimed, charge.multiplier > 1
    # Without a penalty rate there is no second rate to charge beside it.
    if penalty:
        yield _nearest_cause("doubled", count.with_both_rates(charge), claimed)
    if asked.not_due:
        yield _nearest_cause(
            "not-due", count.with_principal_not_due(charge, asked.not_due), claimed
        )
    # Interest on penalty interest is disputed, interest on interest has to be agreed: two causes.
    if compounded := count.with_compound_interest(charge):
        name: CauseName = "compound" if penalty else "interest-on-interest"
        yield _nearest_cause(name, compounded, claimed)
    if asked.fees and claimed >= asked.fees:
        with exact():
            without_fees = claimed - asked.fees
        # Fees may stand on top of any convention: the first that gives the rest is named.
        for way in count.matches(charge, without_fees)[:1]:
            yield Cause(name="fees", counted=way, off=abs(way.off(without_fees)))


def _nearest_cause(name: CauseName, candidates: tuple[Counted, ...], claimed: Decimal) -> Cause:
    """The cause by that of the candidates which comes nearest to the figure."""
    way = count.nearest(candidates, claimed)
    return Cause(name=name, counted=way, off=abs(way.off(claimed)))

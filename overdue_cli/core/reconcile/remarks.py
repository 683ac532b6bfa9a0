"""What is said of a figure: what gives it, what only a slip gives, what may lie behind the gap, and
what to ask.
"""

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.record import Cites
from overdue_cli.core.quantity.money import exact
from overdue_cli.core.reconcile import count
from overdue_cli.core.reconcile.count import Charge, Counted
from overdue_cli.core.reconcile.findings import (
    AskChangeDays,
    AskCompound,
    AskDays,
    AskDoubled,
    AskForItems,
    AskInterestOnInterest,
    AskNotDue,
    CauseCompound,
    CauseDays,
    CauseDoubled,
    CauseFees,
    CauseFeesOutside,
    CauseInterestOnInterest,
    CauseNotDue,
    ChangeDaysTwice,
    ClaimedLess,
    ConventionIsContract,
    DayTooMany,
    GapBelowOneDay,
    Matches,
    MatchesWithin,
    NoConvention,
)

ONE = Decimal(1)


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """The figure, and what is known beside the charge: fees of the contract, principal that was not
    due.
    """

    claimed: Decimal
    fees: Decimal | None = None
    not_due: Decimal | None = None


def matched(claimed: Decimal, found: tuple[Counted, ...], rules: Lending) -> Iterator[Remark]:
    yield from (_match(claimed, one, rules.grounds["counting"]) for one in found)
    yield ConventionIsContract(citations=rules.grounds["contract"])


def _match(claimed: Decimal, one: Counted, cites: Cites) -> Remark:
    if off := abs(one.off(claimed)):
        return MatchesWithin(
            claimed=claimed,
            day_count=one.day_count,
            end_day=one.end_day,
            days=one.days,
            off=off,
            citations=cites,
        )
    return Matches(
        claimed=claimed,
        day_count=one.day_count,
        end_day=one.end_day,
        rounding=one.rounding,
        days=one.days,
        citations=cites,
    )


def unmatched(asked: Asked, charge: Charge, near: Counted, rules: Lending) -> Iterator[Remark]:
    """What the gap is and what could explain it, the likeliest first, and what to ask."""
    gap = near.off(asked.claimed)
    yield NoConvention(
        claimed=asked.claimed,
        day_count=near.day_count,
        end_day=near.end_day,
        nearest=near.total,
        gap=abs(gap),
        citations=rules.grounds["counting"],
    )
    causes = tuple(_causes(asked, charge, gap, rules))
    if any(getattr(cause, "off", ONE) == 0 for cause in causes):
        yield from causes
        yield from _asks(causes)
    else:
        yield from _unexplained(charge, gap, causes)
    yield AskForItems(claimed=asked.claimed, citations=())


def _unexplained(charge: Charge, gap: Decimal, causes: tuple[Remark, ...]) -> Iterator[Remark]:
    """Where nothing gives the figure to the fen: how small the gap is, or what comes nearer."""
    if gap < 0:
        yield ClaimedLess(gap=abs(gap), citations=())
    day = count.one_day(charge)
    if abs(gap) < day:
        yield GapBelowOneDay(gap=abs(gap), day=day, citations=())
    elif gap > 0:
        yield from causes
        yield from _asks(causes)


def slipped(claimed: Decimal, charge: Charge, slip: Counted, rules: Lending) -> Iterator[Remark]:
    """A figure that only a slip in counting days gives: what it is, and what to ask."""
    head, both = (count.counted(charge, slip.day_count, end) for end in count.ENDS)
    cites = rules.grounds["counting"]
    if slip.overlapping:
        yield ChangeDaysTwice(
            claimed=claimed,
            days=slip.days,
            head_days=head.days,
            both_days=both.days,
            head=head.total,
            both=both.total,
            changes=slip.days - (both if slip.end_day == "both" else head).days,
            day_count=slip.day_count,
            citations=cites,
        )
        yield AskChangeDays(citations=())
        return
    yield DayTooMany(
        claimed=claimed,
        days=slip.days,
        both_days=both.days,
        head=head.total,
        both=both.total,
        day_count=slip.day_count,
        citations=cites,
    )
    yield AskDays(days=slip.days, both_days=both.days, citations=())


def _causes(asked: Asked, charge: Charge, gap: Decimal, rules: Lending) -> Iterator[Remark]:
    """Causes that bring the figure nearer, the nearest first."""
    found = [pair for pair in _counted_causes(asked, charge, rules) if pair[0] < abs(gap)]
    # Beside a cause that gives the figure itself, one that only comes near says nothing.
    found = [pair for pair in found if pair[0] == 0] or found
    yield from (remark for _, remark in sorted(found, key=lambda pair: pair[0]))
    yield from _looser(charge, gap, rules, explained=any(off == 0 for off, _ in found))


def _counted_causes(
    asked: Asked, charge: Charge, rules: Lending
) -> Iterator[tuple[Decimal, Remark]]:
    """Each cause that has a figure of its own, with how far that lies from the one asked for."""
    claimed = asked.claimed
    if charge.multiplier > 1:
        amount, off = _best(count.doubled(charge), claimed)
        with exact():
            both = charge.multiplier + 1
        cites = rules.bank_multiplier.citations
        yield (
            off,
            CauseDoubled(
                both=both, multiplier=charge.multiplier, amount=amount, off=off, citations=cites
            ),
        )
    if asked.not_due:
        amount, off = _best(count.on_not_due(charge, asked.not_due), claimed)
        yield off, CauseNotDue(not_due=asked.not_due, amount=amount, off=off, citations=())
    if compounded := count.compounded(charge):
        amount, off = _best(compounded, claimed)
        if charge.multiplier > 1:
            yield off, CauseCompound(amount=amount, off=off, citations=rules.grounds["compound"])
        else:
            yield (
                off,
                CauseInterestOnInterest(
                    amount=amount, off=off, citations=rules.grounds["contract"]
                ),
            )
    if asked.fees and claimed >= asked.fees:
        with exact():
            rest = claimed - asked.fees
        for one in count.matches(charge, rest)[:1]:
            off = abs(one.off(rest))
            yield (
                off,
                CauseFees(
                    fees=asked.fees,
                    day_count=one.day_count,
                    end_day=one.end_day,
                    off=off,
                    citations=(),
                ),
            )


def _best(candidates: tuple[Counted, ...], claimed: Decimal) -> tuple[Decimal, Decimal]:
    """The nearest of them, and how far off it is."""
    one = count.nearest(candidates, claimed)
    return one.total, abs(one.off(claimed))


def _looser(charge: Charge, gap: Decimal, rules: Lending, *, explained: bool) -> Iterator[Remark]:
    """Causes without a figure of their own: more days, fees."""
    if explained or gap <= 0:
        return
    day = count.one_day(charge)
    if day:
        with exact():
            days = int(gap // day)
        if 1 <= days <= 31:
            yield CauseDays(days=days, gap=gap, citations=())
    yield CauseFeesOutside(gap=gap, citations=rules.grounds["contract"])


def _asks(causes: tuple[Remark, ...]) -> Iterator[Remark]:
    """The sentence that belongs to the likeliest cause."""
    sentences: dict[type[Remark], type[Remark]] = {
        CauseDoubled: AskDoubled,
        CauseNotDue: AskNotDue,
        CauseCompound: AskCompound,
        CauseInterestOnInterest: AskInterestOnInterest,
    }
    if causes and type(causes[0]) in sentences:
        yield sentences[type(causes[0])](citations=())

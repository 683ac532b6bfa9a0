"""What is said of a figure: what gives it, what only a slip gives, what may lie behind the gap, and
what to ask.
"""

from collections.abc import Iterator
from decimal import Decimal

from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.quantity.money import exact
from overdue_cli.core.reconcile.count import Counted
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
from overdue_cli.core.reconcile.verdict import Cause, CauseName, CountVerdict, Slip

# The sentence that belongs to the likeliest cause.
ASKS: dict[CauseName, type[Remark]] = {
    "doubled": AskDoubled,
    "not-due": AskNotDue,
    "compound": AskCompound,
    "interest-on-interest": AskInterestOnInterest,
}


def remarks_on(verdict: CountVerdict, rules: Lending) -> Iterator[Remark]:
    """All that is said of how a figure was counted."""
    if verdict.matches:
        yield from (_match(verdict.claimed, one, rules) for one in verdict.matches)
        yield ConventionIsContract(citations=rules.grounds["contract"])
    elif verdict.slip is not None:
        yield from _slipped(verdict.claimed, verdict.slip, rules)
    else:
        yield from _unmatched(verdict, rules)


def _match(claimed: Decimal, one: Counted, rules: Lending) -> Remark:
    cites = rules.grounds["counting"]
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


def _unmatched(verdict: CountVerdict, rules: Lending) -> Iterator[Remark]:
    """What the gap is and what could explain it, the likeliest first, and what to ask."""
    claimed, near, gap = verdict.claimed, verdict.nearest, abs(verdict.gap)
    yield NoConvention(
        claimed=claimed,
        day_count=near.day_count,
        end_day=near.end_day,
        nearest=near.total,
        gap=gap,
        citations=rules.grounds["counting"],
    )
    if verdict.is_less:
        yield ClaimedLess(gap=gap, citations=())
    if verdict.is_below_one_day:
        yield GapBelowOneDay(gap=gap, day=verdict.one_day, citations=())
    else:
        yield from (_cause(verdict, cause, rules) for cause in verdict.to_consider)
        yield from _looser(verdict, rules)
        if verdict.likeliest in ASKS:
            yield ASKS[verdict.likeliest](citations=())
    yield AskForItems(claimed=claimed, citations=())


def _slipped(claimed: Decimal, found: Slip, rules: Lending) -> Iterator[Remark]:
    """A figure that only a slip in counting days gives: what it is, and what to ask."""
    slip, head, both = found.counted, found.head, found.both
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


def _cause(verdict: CountVerdict, cause: Cause, rules: Lending) -> Remark:
    multiplier, one, off = verdict.charge.multiplier, cause.counted, cause.off
    amount = one.total
    if cause.name == "doubled":
        with exact():
            both = multiplier + 1
        cites = rules.bank_multiplier.citations
        return CauseDoubled(
            both=both, multiplier=multiplier, amount=amount, off=off, citations=cites
        )
    if cause.name == "not-due":
        assert verdict.asked.not_due is not None, "else it is no cause"
        not_due = verdict.asked.not_due
        return CauseNotDue(not_due=not_due, amount=amount, off=off, citations=())
    if cause.name == "compound":
        return CauseCompound(amount=amount, off=off, citations=rules.grounds["compound"])
    if cause.name == "interest-on-interest":
        return CauseInterestOnInterest(amount=amount, off=off, citations=rules.grounds["contract"])
    assert verdict.asked.fees is not None, "else they are no cause"
    return CauseFees(
        fees=verdict.asked.fees,
        day_count=one.day_count,
        end_day=one.end_day,
        off=off,
        citations=(),
    )


def _looser(verdict: CountVerdict, rules: Lending) -> Iterator[Remark]:
    """Causes without a figure of their own: more days, fees."""
    if verdict.is_explained or verdict.gap <= 0:
        return
    if verdict.days_more is not None:
        yield CauseDays(days=verdict.days_more, gap=verdict.gap, citations=())
    yield CauseFeesOutside(gap=verdict.gap, citations=rules.grounds["contract"])

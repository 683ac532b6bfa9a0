"""The remarks on a lender's figure: the convention or the slip that gives it, or what may lie
behind the gap and what to ask.
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
    PrincipalInFigure,
)
from overdue_cli.core.reconcile.verdict import Cause, CauseName, CountVerdict, Slip

# The question to ask about the likeliest cause.
ASKS: dict[CauseName, type[Remark]] = {
    "doubled": AskDoubled,
    "not-due": AskNotDue,
    "compound": AskCompound,
    "interest-on-interest": AskInterestOnInterest,
}


def remarks_on(verdict: CountVerdict, rules: Lending) -> Iterator[Remark]:
    """Every remark on how a figure was counted."""
    if verdict.without_principal is not None:
        yield from _on_principal(verdict, verdict.without_principal, rules)
        return
    if verdict.matches:
        yield from (_on_match(verdict.claimed, way, rules) for way in verdict.matches)
        yield ConventionIsContract(citations=rules.grounds["contract"])
    elif verdict.slip is not None:
        yield from _on_slip(verdict.claimed, verdict.slip, rules)
    else:
        yield from _on_gap(verdict, rules)


def _on_principal(verdict: CountVerdict, charges: CountVerdict, rules: Lending) -> Iterator[Remark]:
    """That the figure seems to hold the principal, and how the rest of it was counted. The lender
    is asked for the figure that it gave.
    """
    claimed, left = verdict.claimed, charges.claimed
    with exact():
        principal = claimed - left
    yield PrincipalInFigure(claimed=claimed, principal=principal, left=left, citations=())
    for each in remarks_on(charges, rules):
        yield AskForItems(claimed=claimed, citations=()) if isinstance(each, AskForItems) else each


def _on_match(claimed: Decimal, way: Counted, rules: Lending) -> Remark:
    """The remark on a convention that gives the figure, exactly or within its tolerance."""
    cites = rules.grounds["counting"]
    if off := abs(way.off(claimed)):
        return MatchesWithin(
            claimed=claimed,
            day_count=way.day_count,
            end_day=way.end_day,
            days=way.days,
            off=off,
            citations=cites,
        )
    return Matches(
        claimed=claimed,
        day_count=way.day_count,
        end_day=way.end_day,
        rounding=way.rounding,
        days=way.days,
        citations=cites,
    )


def _on_gap(verdict: CountVerdict, rules: Lending) -> Iterator[Remark]:
    """The remarks on a gap: its size, what could explain it, likeliest first, and what to ask."""
    claimed, nearest, gap = verdict.claimed, verdict.nearest, abs(verdict.gap)
    yield NoConvention(
        claimed=claimed,
        day_count=nearest.day_count,
        end_day=nearest.end_day,
        nearest=nearest.total,
        gap=gap,
        citations=rules.grounds["counting"],
    )
    if verdict.is_less:
        yield ClaimedLess(gap=gap, citations=())
    # Below a day's interest no mistake in days or rates is likely, so no cause is offered.
    if verdict.is_below_one_day:
        yield GapBelowOneDay(gap=gap, day=verdict.one_day, citations=())
    else:
        yield from (_cause(verdict, cause, rules) for cause in verdict.to_consider)
        yield from _uncomputed_causes(verdict, rules)
        if verdict.likeliest in ASKS:
            yield ASKS[verdict.likeliest](citations=())
    yield AskForItems(claimed=claimed, citations=())


def _on_slip(claimed: Decimal, slip: Slip, rules: Lending) -> Iterator[Remark]:
    """The remarks on a figure that only a slip in counting days gives, and what to ask."""
    miscount, head, both = slip.counted, slip.head, slip.both
    cites = rules.grounds["counting"]
    if miscount.overlapping:
        yield ChangeDaysTwice(
            claimed=claimed,
            days=miscount.days,
            head_days=head.days,
            both_days=both.days,
            head=head.total,
            both=both.total,
            changes=miscount.days - (both if miscount.end_day == "both" else head).days,
            day_count=miscount.day_count,
            citations=cites,
        )
        yield AskChangeDays(citations=())
        return
    yield DayTooMany(
        claimed=claimed,
        days=miscount.days,
        both_days=both.days,
        head=head.total,
        both=both.total,
        day_count=miscount.day_count,
        citations=cites,
    )
    yield AskDays(days=miscount.days, both_days=both.days, citations=())


def _cause(verdict: CountVerdict, cause: Cause, rules: Lending) -> Remark:
    """The remark on a cause that was counted."""
    multiplier, way, off = verdict.charge.multiplier, cause.counted, cause.off
    amount = way.total
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
        day_count=way.day_count,
        end_day=way.end_day,
        off=off,
        citations=(),
    )


def _uncomputed_causes(verdict: CountVerdict, rules: Lending) -> Iterator[Remark]:
    """The causes that have no figure of their own: a longer span, fees."""
    if verdict.is_explained or verdict.gap <= 0:
        return
    if verdict.days_more is not None:
        yield CauseDays(days=verdict.days_more, gap=verdict.gap, citations=())
    yield CauseFeesOutside(gap=verdict.gap, citations=rules.grounds["contract"])

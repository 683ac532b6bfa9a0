"""A figure a lender asks for, held against every convention: which gives it, or what could explain the gap."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core import reconcile as r
from overdue_cli.core.case import Problem
from overdue_cli.core.claimed_line import Claimed, above_line, reference_day
from overdue_cli.core.conventions import EndDay
from overdue_cli.core.explain import Calculated, Explained, plain, unique
from overdue_cli.core.findings import Remark
from overdue_cli.core.lines import Kind
from overdue_cli.core.money import exact
from overdue_cli.core.reconcile import Charge, Counted
from overdue_cli.core.reconciled import (
    AskChangeDays,
    AskCompound,
    AskDays,
    AskDoubled,
    AskInterestOnInterest,
    AskLines,
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
from overdue_cli.core.request import DailyRate, Day, Money, Multiple, Request, YearlyRate, flag_of
from overdue_cli.core.rules import Lending
from overdue_cli.core.timeline import Dated, Timeline
from overdue_cli.core.uses.lpr import unverified

ONE = Decimal(1)


class RateChange(Request, frozen=True, kw_only=True):
    """A new yearly rate from a day on."""

    since: Day
    rate: YearlyRate


class ReconcileRequest(Request, frozen=True, kw_only=True):
    """One figure and what it is said to be for: interest on `principal` from `start` to `end`.

    The rate is yearly (with `change` from later days on), daily, or the one-year LPR of each day; `multiplier`
    times it in all. `fees` are those the contract has, `not_due` is principal that was not due in those days.
    """

    claimed: Money
    principal: Money
    start: Day
    end: Day
    annual_rate: YearlyRate | None = None
    daily_rate: DailyRate | None = None
    lpr: bool = False
    change: tuple[RateChange, ...] = ()
    multiplier: Multiple = ONE
    fees: Money | None = None
    not_due: Money | None = None
    lender: Kind | None = None
    contract_date: Day | None = None
    filing_date: Day | None = None

    def check(self) -> tuple[Problem, ...]:
        found = []
        rates = [name for name in ("annual_rate", "daily_rate") if getattr(self, name) is not None]
        if not rates and not self.lpr:
            found.append(("missing", "annual_rate"))
        if len(rates) + self.lpr > 1:
            found.append(("more-than-one-rate", rates[-1]))
        if self.change and self.annual_rate is None:
            found.append(("change-without-yearly-rate", "change"))
        if self.principal == 0:
            found.append(("zero-principal", "principal"))
        if self.end <= self.start:
            found.append(("end-before-start", "end"))
        days = [self.start, *(change.since for change in self.change)]
        if days != sorted(set(days)):
            found.append(("changes-not-in-order", "change"))
        return tuple(Problem(code=code, path=field, flag=flag_of(field)) for code, field in found)


REQUEST = ReconcileRequest


def calculate(request: ReconcileRequest, rules: Lending, as_of: date) -> Calculated:
    """Matches, or the nearest with the gap. Raises BeforeHistory for an LPR before the first one."""
    charge = charge_of(request, rules)
    found, slips = r.matches(charge, request.claimed), r.slips(charge, request.claimed)
    if slips and any(one.off(request.claimed) for one in found):
        found = ()  # near enough only by rounding, where a slip gives it exactly
    tried = r.tried(charge)
    near = r.nearest(tried, request.claimed)
    if found:
        shown, notes = [_counted("matching", one, charge, rules) for one in found], _matched(request, found)
    elif slips:
        shown, notes = _rightly(slips[0], charge, rules, request.claimed), _slipped(request, charge, slips[0])
    else:
        shown = [_counted("nearest", near, charge, rules), _gap(request.claimed, near)]
        notes = _unmatched(request, charge, near)
    results = (
        Explained(name="claimed", value=request.claimed),
        *shown,
        Explained(name="tried", value=len(tried), unit="number", parts=tuple(_tried(tried, charge, rules))),
    )
    staleness = unverified(request.end, rules, as_of) if request.lpr else ()
    line = _beside_line(_claimed(request, charge, found), rules, as_of)
    return Calculated(results=results, notes=unique((*notes, *line, *staleness)))


def _rightly(slip: Counted, charge: Charge, rules: Lending, claimed: Decimal) -> list[Explained]:
    """The same day count without the slip, the end day not counted and counted, and how far off the figure is."""
    head, both = (r.counted(charge, slip.day_count, end) for end in r.ENDS)
    nodes = [_counted(f"by-{one.day_count}-{one.end_day}", one, charge, rules) for one in (head, both)]
    return [*nodes, _gap(claimed, both)]


def charge_of(request: ReconcileRequest, rules: Lending) -> Charge:
    """The request as something to count."""
    return Charge(
        principal=request.principal,
        multiplier=request.multiplier,
        spans=_spans(request, rules),
        start=request.start,
        end=request.end,
        daily=request.daily_rate is not None,
    )


def _spans(request: ReconcileRequest, rules: Lending) -> r.Spans:
    if request.lpr:
        return rules.lpr.spans
    rate = request.daily_rate if request.annual_rate is None else request.annual_rate
    assert rate is not None, "checked"
    first = Dated(since=date.min, value=rate)
    later = (Dated(since=change.since, value=change.rate) for change in request.change)
    history = Timeline(history=(first, *later), citations=("",), verified_through=date.max)
    return history.spans


def _tried(tried: tuple[Counted, ...], charge: Charge, rules: Lending) -> Iterator[Explained]:
    for one in tried:
        yield _counted(f"by-{one.day_count}-{one.end_day}", one, charge, rules)


def _counted(name: str, one: Counted, charge: Charge, rules: Lending) -> Explained:
    """One way of counting, with its windows where the rate changes."""
    cites = rules.lpr.citations if charge.spans == rules.lpr.spans else ()
    lines = tuple(
        Explained(
            name="window",
            value=line.amount,
            formula=_formula(line, charge),
            start=line.start,
            end=line.end,
            convention=one.day_count,
            citations=cites,
        )
        for line in one.lines
    )
    sums = " + ".join(plain(line.amount) for line in one.lines)
    return Explained(
        name=name,
        value=one.total,
        formula=lines[0].formula if len(lines) == 1 else sums,
        start=charge.start,
        end=charge.end,
        convention=one.day_count,
        citations=cites,
        parts=lines if len(lines) > 1 else (),
    )


def _formula(line: r.CountedLine, charge: Charge) -> str:
    """`19908.41 × 0.0975 × 494 ÷ 360`."""
    multiple = f" × {plain(charge.multiplier)}" if charge.multiplier != 1 else ""
    product = f"{plain(charge.principal)} × {plain(line.rate)}{multiple} × {line.numerator}"
    return product if line.denominator == 1 else f"{product} ÷ {line.denominator}"


def _gap(claimed: Decimal, near: Counted) -> Explained:
    gap = near.off(claimed)
    return Explained(name="gap", value=gap, formula=f"{plain(claimed)} − {plain(near.total)}")


def _matched(request: ReconcileRequest, found: tuple[Counted, ...]) -> Iterator[Remark]:
    yield from (_match(request.claimed, one) for one in found)
    yield ConventionIsContract(citations=("minfadian:465",))


def _match(claimed: Decimal, one: Counted) -> Remark:
    cites = ("assumption:counting",)
    if off := abs(one.off(claimed)):
        return MatchesWithin(
            claimed=claimed, day_count=one.day_count, end_day=one.end_day, days=one.days, off=off, citations=cites
        )
    return Matches(
        claimed=claimed,
        day_count=one.day_count,
        end_day=one.end_day,
        rounding=one.rounding,
        days=one.days,
        citations=cites,
    )


def _unmatched(request: ReconcileRequest, charge: Charge, near: Counted) -> Iterator[Remark]:
    """What the gap is and what could explain it, the likeliest first, and what to ask."""
    gap = near.off(request.claimed)
    yield NoConvention(
        claimed=request.claimed,
        day_count=near.day_count,
        end_day=near.end_day,
        nearest=near.total,
        gap=abs(gap),
        citations=("assumption:counting",),
    )
    causes = tuple(_causes(request, charge, gap))
    if any(getattr(cause, "off", ONE) == 0 for cause in causes):
        yield from causes
        yield from _asks(causes)
    else:
        yield from _unexplained(charge, gap, causes)
    yield AskLines(claimed=request.claimed, citations=())


def _unexplained(charge: Charge, gap: Decimal, causes: tuple[Remark, ...]) -> Iterator[Remark]:
    """Where nothing gives the figure to the fen: how small the gap is, or what comes nearer."""
    if gap < 0:
        yield ClaimedLess(gap=abs(gap), citations=())
    day = r.one_day(charge)
    if abs(gap) < day:
        yield GapBelowOneDay(gap=abs(gap), day=day, citations=())
    elif gap > 0:
        yield from causes
        yield from _asks(causes)


def _slipped(request: ReconcileRequest, charge: Charge, slip: Counted) -> Iterator[Remark]:
    """A figure that only a slip in counting days gives: what it is, and what to ask."""
    head, both = (r.counted(charge, slip.day_count, end) for end in r.ENDS)
    cites = ("assumption:counting",)
    if slip.overlapping:
        yield ChangeDaysTwice(
            claimed=request.claimed,
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
        claimed=request.claimed,
        days=slip.days,
        both_days=both.days,
        head=head.total,
        both=both.total,
        day_count=slip.day_count,
        citations=cites,
    )
    yield AskDays(days=slip.days, both_days=both.days, citations=())


def _causes(request: ReconcileRequest, charge: Charge, gap: Decimal) -> Iterator[Remark]:
    """Causes that bring the figure nearer, the nearest first."""
    found = [pair for pair in _counted_causes(request, charge) if pair[0] < abs(gap)]
    # Beside a cause that gives the figure itself, one that only comes near says nothing.
    found = [pair for pair in found if pair[0] == 0] or found
    yield from (remark for _, remark in sorted(found, key=lambda pair: pair[0]))
    yield from _looser(charge, gap, explained=any(off == 0 for off, _ in found))


def _counted_causes(request: ReconcileRequest, charge: Charge) -> Iterator[tuple[Decimal, Remark]]:
    """Each cause that has a figure of its own, with how far that lies from the one asked for."""
    claimed = request.claimed
    if request.multiplier > 1:
        amount, off = _best(r.doubled(charge), claimed)
        with exact():
            both = request.multiplier + 1
        cites = ("yinfa-2003-251:3",)
        yield off, CauseDoubled(both=both, multiplier=request.multiplier, amount=amount, off=off, citations=cites)
    if request.not_due:
        amount, off = _best(r.on_not_due(charge, request.not_due), claimed)
        yield off, CauseNotDue(not_due=request.not_due, amount=amount, off=off, citations=())
    if compounded := r.compounded(charge):
        amount, off = _best(compounded, claimed)
        if request.multiplier > 1:
            yield off, CauseCompound(amount=amount, off=off, citations=("practice-lines:compound",))
        else:
            yield off, CauseInterestOnInterest(amount=amount, off=off, citations=("minfadian:465",))
    if request.fees and claimed >= request.fees:
        with exact():
            rest = claimed - request.fees
        for one in r.matches(charge, rest)[:1]:
            off = abs(one.off(rest))
            yield off, CauseFees(fees=request.fees, day_count=one.day_count, end_day=one.end_day, off=off, citations=())


def _best(candidates: tuple[Counted, ...], claimed: Decimal) -> tuple[Decimal, Decimal]:
    """The nearest of them, and how far off it is."""
    one = r.nearest(candidates, claimed)
    return one.total, abs(one.off(claimed))


def _looser(charge: Charge, gap: Decimal, *, explained: bool) -> Iterator[Remark]:
    """Causes without a figure of their own: more days, fees."""
    if explained or gap <= 0:
        return
    day = r.one_day(charge)
    if day:
        with exact():
            days = int(gap // day)
        if 1 <= days <= 31:
            yield CauseDays(days=days, gap=gap, citations=())
    yield CauseFeesOutside(gap=gap, citations=("minfadian:465",))


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


def _claimed(request: ReconcileRequest, charge: Charge, found: tuple[Counted, ...]) -> Claimed | None:
    """The figure as something to hold against the line of its lender; cut as the first match counts it."""
    if request.lender is None:
        return None
    one = found[0] if found else None

    def cut(day: date) -> tuple[Decimal, Decimal]:
        assert one is not None
        before: EndDay = "neither" if one.end_day == "neither" else "head"
        since: EndDay = "both" if one.end_day == "both" else "head"
        parts = (msgspec.structs.replace(charge, end=day), before), (msgspec.structs.replace(charge, start=day), since)
        first, second = (r.counted(part, one.day_count, ends, one.rounding).total for part, ends in parts)
        return first, second

    return Claimed(
        lender=request.lender,
        contract_date=request.contract_date,
        filing_date=request.filing_date,
        amount=request.claimed,
        principal=request.principal,
        start=request.start,
        end=request.end,
        cut=cut if found else None,
    )


def _beside_line(claimed: Claimed | None, rules: Lending, as_of: date) -> Iterator[Remark]:
    """The line, where the lender is known, and how sure the LPR is that it rests on."""
    if claimed is None:
        return
    yield from above_line(claimed, rules, as_of)
    if day := reference_day(claimed, rules, as_of):
        yield from unverified(day, rules, as_of)

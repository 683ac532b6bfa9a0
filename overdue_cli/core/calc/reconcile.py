"""A figure a lender asks for, held against every convention: which gives it, or what could explain
the gap.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core.answer.explanation import Calculated, Explained, unique
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.case.case import Problem
from overdue_cli.core.ceiling.claimed import Claimed, above_cap, reference_day
from overdue_cli.core.ceiling.findings import unverified
from overdue_cli.core.ceiling.limits import LenderKind
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.timeline import Dated, Timeline
from overdue_cli.core.quantity.day_count import EndDay
from overdue_cli.core.reconcile import count
from overdue_cli.core.reconcile.count import Charge, Counted
from overdue_cli.core.reconcile.explain import counted, every, gap, rightly
from overdue_cli.core.reconcile.remarks import Asked, matched, slipped, unmatched
from overdue_cli.core.request.fields import (
    DailyRate,
    Day,
    Money,
    Multiple,
    Request,
    YearlyRate,
    flag_of,
)

ONE = Decimal(1)


class YearlyRateChange(Request, frozen=True, kw_only=True):
    """A new yearly rate from a day on."""

    since: Day
    rate: YearlyRate


class ReconcileRequest(Request, frozen=True, kw_only=True):
    """One figure and what it is said to be for: interest on `principal` from `start` to `end`.

    The rate is yearly (with `change` from later days on), daily, or the one-year LPR of each day;
    `multiplier` times it in all. `fees` are those the contract has, `not_due` is principal that was
    not due in those days.
    """

    claimed: Money
    principal: Money
    start: Day
    end: Day
    annual_rate: YearlyRate | None = None
    daily_rate: DailyRate | None = None
    lpr: bool = False
    change: tuple[YearlyRateChange, ...] = ()
    multiplier: Multiple = ONE
    fees: Money | None = None
    not_due: Money | None = None
    lender: LenderKind | None = None
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
    """Matches, or the nearest with the gap. Raises BeforeHistory for an LPR before the first
    one.
    """
    charge, claimed = charge_of(request, rules), request.claimed
    cites = rules.lpr.citations if request.lpr else ()
    found, slips = count.matches(charge, claimed), count.slips(charge, claimed)
    if slips and any(one.off(claimed) for one in found):
        found = ()  # near enough only by rounding, where a slip gives it exactly
    tried = count.tried(charge)
    near = count.nearest(tried, claimed)
    if found:
        shown, notes = (
            [counted("matching", one, charge, cites) for one in found],
            matched(claimed, found, rules),
        )
    elif slips:
        shown, notes = (
            rightly(slips[0], charge, cites, claimed),
            slipped(claimed, charge, slips[0], rules),
        )
    else:
        asked = Asked(claimed=claimed, fees=request.fees, not_due=request.not_due)
        shown, notes = (
            [counted("nearest", near, charge, cites), gap(claimed, near)],
            unmatched(asked, charge, near, rules),
        )
    results = (
        Explained(name="claimed", value=claimed),
        *shown,
        Explained(
            name="tried", value=len(tried), unit="number", parts=tuple(every(tried, charge, cites))
        ),
    )
    staleness = unverified(request.end, rules, as_of) if request.lpr else ()
    line = _beside_line(_claimed(request, charge, found), rules, as_of)
    return Calculated(results=results, notes=unique((*notes, *line, *staleness)))


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


def _spans(request: ReconcileRequest, rules: Lending) -> count.Spans:
    if request.lpr:
        return rules.lpr.spans
    rate = request.daily_rate if request.annual_rate is None else request.annual_rate
    assert rate is not None, "checked"
    first = Dated(since=date.min, value=rate)
    later = (Dated(since=change.since, value=change.rate) for change in request.change)
    history = Timeline(history=(first, *later), citations=("",), verified_through=date.max)
    return history.spans


def _claimed(
    request: ReconcileRequest, charge: Charge, found: tuple[Counted, ...]
) -> Claimed | None:
    """The figure as something to hold against the line of its lender; cut as the first match counts
    it.
    """
    if request.lender is None:
        return None
    one = found[0] if found else None

    def cut(day: date) -> tuple[Decimal, Decimal]:
        assert one is not None
        before: EndDay = "neither" if one.end_day == "neither" else "head"
        since: EndDay = "both" if one.end_day == "both" else "head"
        parts = (
            (msgspec.structs.replace(charge, end=day), before),
            (msgspec.structs.replace(charge, start=day), since),
        )
        first, second = (
            count.counted(part, one.day_count, ends, one.rounding).total for part, ends in parts
        )
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
    yield from above_cap(claimed, rules, as_of)
    if day := reference_day(claimed, rules, as_of):
        yield from unverified(day, rules, as_of)

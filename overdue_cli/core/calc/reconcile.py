"""A figure a lender asks for, held against every convention: the one that gives it, or what could
explain the gap.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core.answer.explanation import Calculated, Explained, plain, unique
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.case.case import Problem
from overdue_cli.core.ceiling.claimed import CapVerdict, Claimed, beside_cap, cap_verdict
from overdue_cli.core.ceiling.findings import unverified
from overdue_cli.core.ceiling.limits import LenderKind
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.timeline import Dated, Timeline
from overdue_cli.core.quantity.day_count import EndDay
from overdue_cli.core.quantity.money import exact
from overdue_cli.core.reconcile import count
from overdue_cli.core.reconcile.count import Charge
from overdue_cli.core.reconcile.explain import counted, every_way, gap, without_slip
from overdue_cli.core.reconcile.remarks import remarks_on
from overdue_cli.core.reconcile.verdict import Asked, CountVerdict, Reconciled, count_verdict
from overdue_cli.core.request.fields import (
    DailyRate,
    Day,
    Money,
    Multiple,
    Request,
    YearlyRate,
    flag_of,
)
from overdue_cli.core.request.limits import MOST_CHANGES

ONE = Decimal(1)


class YearlyRateChange(Request, frozen=True, kw_only=True):
    """A new yearly rate from a day on."""

    since: Day
    rate: YearlyRate


class ReconcileRequest(Request, frozen=True, kw_only=True):
    """A figure in yuan, and the charge it is said to be: interest on `principal` from `start` to
    `end`.

    The rate is yearly (with `change` from later days on), daily, or the one-year LPR of each day;
    `multiplier` times it in all. `fees` are those the contract has, `not_due` is principal that
    was not due in those days. `charges_alone`: no principal is in `claimed`, however large it is.
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
    charges_alone: bool = False
    lender: LenderKind | None = None
    contract_date: Day | None = None
    filing_date: Day | None = None

    def check(self) -> tuple[Problem, ...]:
        problems = []
        rates = [name for name in ("annual_rate", "daily_rate") if getattr(self, name) is not None]
        if not rates and not self.lpr:
            problems.append(("missing", "annual_rate"))
        if len(rates) + self.lpr > 1:
            problems.append(("more-than-one-rate", rates[-1]))
        if self.change and self.annual_rate is None:
            problems.append(("change-without-yearly-rate", "change"))
        if len(self.change) > MOST_CHANGES:
            problems.append(("too-many-changes", "change"))
        if self.principal == 0:
            problems.append(("zero-principal", "principal"))
        if self.end <= self.start:
            problems.append(("end-before-start", "end"))
        days = [self.start, *(change.since for change in self.change)]
        if days != sorted(set(days)):
            problems.append(("changes-not-in-order", "change"))
        return tuple(
            Problem(code=code, path=field, flag=flag_of(field)) for code, field in problems
        )


REQUEST = ReconcileRequest


def reconciled(request: ReconcileRequest, rules: Lending, as_of: date) -> Reconciled:
    """The verdict on the request's figure. Raises BeforeHistory for an LPR before the first
    one.
    """
    charge = charge_of(request, rules)
    asked = Asked(
        claimed=request.claimed,
        fees=request.fees,
        not_due=request.not_due,
        charges_alone=request.charges_alone,
    )
    verdict = count_verdict(asked, charge)
    claimed = _claimed(request, verdict)
    cap = None if claimed is None else cap_verdict(claimed, rules, as_of)
    return Reconciled(counting=verdict, cap=cap)


def calculate(request: ReconcileRequest, rules: Lending, as_of: date) -> Calculated:
    """The conventions that match, or the nearest with the gap. Raises BeforeHistory for an LPR
    before the first one.
    """
    verdicts = reconciled(request, rules, as_of)
    verdict = verdicts.counting
    cites = rules.lpr.citations if request.lpr else ()
    results = (
        Explained(name="claimed", value=request.claimed),
        *_charges_in(verdict),
        *_shown(verdict.of_charges, cites),
        Explained(
            name="tried",
            value=len(verdict.tried),
            unit="number",
            parts=tuple(every_way(verdict.tried, verdict.charge, cites)),
        ),
    )
    # An LPR after the last day it was checked for may have changed since.
    staleness = unverified(request.end, rules, as_of) if request.lpr else ()
    cap = _beside_cap(_claimed(request, verdict), verdicts.cap, rules, as_of)
    return Calculated(
        results=results, notes=unique((*remarks_on(verdict, rules), *cap, *staleness))
    )


def _charges_in(verdict: CountVerdict) -> list[Explained]:
    """The node of what is left for charges, where the principal seems to be in the figure."""
    if verdict.without_principal is None:
        return []
    left = verdict.without_principal.claimed
    with exact():
        principal = verdict.claimed - left
    formula = f"{plain(verdict.claimed)} − {plain(principal)}"
    return [Explained(name="without-principal", value=left, formula=formula)]


def _shown(verdict: CountVerdict, cites: tuple[str, ...]) -> list[Explained]:
    """The nodes of the ways of counting that the verdict rests on."""
    charge, claimed, nearest = verdict.charge, verdict.claimed, verdict.nearest
    if verdict.matches:
        return [counted("matching", way, charge, cites) for way in verdict.matches]
    if verdict.slip is not None:
        return without_slip(verdict.slip, charge, cites, claimed)
    return [counted("nearest", nearest, charge, cites), gap(claimed, nearest)]


def charge_of(request: ReconcileRequest, rules: Lending) -> Charge:
    """The charge that the request describes."""
    return Charge(
        principal=request.principal,
        multiplier=request.multiplier,
        spans=_spans(request, rules),
        start=request.start,
        end=request.end,
        daily=request.daily_rate is not None,
    )


def _spans(request: ReconcileRequest, rules: Lending) -> count.Spans:
    """The rate of every day: the LPR, or the rate given with its changes."""
    if request.lpr:
        return rules.lpr.spans
    rate = request.daily_rate if request.annual_rate is None else request.annual_rate
    assert rate is not None, "checked"
    # The first rate has no beginning: no day before the start is asked for.
    first = Dated(since=date.min, value=rate)
    later = (Dated(since=change.since, value=change.rate) for change in request.change)
    history = Timeline(history=(first, *later), citations=("",), verified_through=date.max)
    return history.spans


def _claimed(request: ReconcileRequest, verdict: CountVerdict) -> Claimed | None:
    """The figure to hold against the cap of its lender; None where the lender is not known.
    Principal in it is no charge, and stays out.

    A cap that changes within the span needs the figure cut in two: it is cut as the first
    convention that matches counts it.
    """
    if request.lender is None:
        return None
    charges = verdict.of_charges
    charge, match = verdict.charge, charges.matches[0] if charges.matches else None

    def cut(day: date) -> tuple[Decimal, Decimal]:
        """The charge before `day` and from it on; the end days of the whole stay with its ends."""
        assert match is not None
        before: EndDay = "neither" if match.end_day == "neither" else "head"
        since: EndDay = "both" if match.end_day == "both" else "head"
        parts = (
            (msgspec.structs.replace(charge, end=day), before),
            (msgspec.structs.replace(charge, start=day), since),
        )
        first, second = (
            count.count_charge(part, match.day_count, end_day, match.rounding).total
            for part, end_day in parts
        )
        return first, second

    return Claimed(
        lender=request.lender,
        contract_date=request.contract_date,
        filing_date=request.filing_date,
        amount=charges.claimed,
        principal=request.principal,
        start=request.start,
        end=request.end,
        cut=cut if match else None,
        exact=None if match is None else count.undivided(charge, match.entries),
    )


def _beside_cap(
    claimed: Claimed | None, verdict: CapVerdict | None, rules: Lending, as_of: date
) -> Iterator[Remark]:
    """The remarks on the cap, where the lender is known, and on the LPR it rests on."""
    if claimed is None or verdict is None:
        return
    yield from beside_cap(claimed, verdict, rules, as_of)
    if verdict.reference_day is not None:
        yield from unverified(verdict.reference_day, rules, as_of)

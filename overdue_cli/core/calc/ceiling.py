"""A charge held against the cap of its kind of lender, on a year of 365 and of 360 days."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core.answer.explanation import Calculated
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.case.case import Problem
from overdue_cli.core.ceiling.explain import Held, PrincipalFrom, on_basis
from overdue_cli.core.ceiling.findings import (
    ChargedAbove,
    ChargedAboveVoid,
    ChargedBeforeUnknown,
    ChargedBelow,
    ChargedDepends,
    EndDayDefault,
    FiledBefore,
    FilingTakenAsToday,
    LicensedCap,
    OlderContract,
    OlderNotTested,
    PrivateCap,
    ReferenceNotContract,
    ReferenceNotFiling,
    unverified,
)
from overdue_cli.core.ceiling.limits import (
    LenderKind,
    Reference,
    licensed_windows,
    private_windows,
    reference_day,
    verdict_at,
)
from overdue_cli.core.charges.charges import YEAR_READINGS
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.quantity.day_count import EndDay
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.request.fields import Day, Money, Request, flag_of


class PrincipalChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is left of the principal from a day on, after a payment or a draw, in yuan."""

    since: Day
    principal: Money


class CeilingRequest(Request, frozen=True, kw_only=True):
    """A charge in yuan: interest, penalty, compound interest, late charges and fees of the days
    from `start` to `end`.

    `principal` is that of the first day, and `principal_change` what it is from later days on.
    `charged_before` is the part of the charge for days before the cap of the present rule. Dates
    decide the cap of private lending only.
    """

    lender: LenderKind
    principal: Money
    charged: Money
    start: Day
    end: Day
    principal_change: tuple[PrincipalChange, ...] = ()
    contract_date: Day | None = None
    reference: Reference | None = None
    default_date: Day | None = None
    filing_date: Day | None = None
    charged_before: Money | None = None
    end_day: EndDay | None = None

    def check(self) -> tuple[Problem, ...]:
        private = self.lender == "private"
        problems = []
        if self.principal == 0:
            problems.append(("zero-principal", "principal"))
        if self.end <= self.start:
            problems.append(("end-before-start", "end"))
        if private and self.contract_date is None:
            problems.append(("missing", "contract_date"))
        if private and self.reference == "default" and self.default_date is None:
            problems.append(("missing", "default_date"))
        if self.contract_date is not None and self.contract_date > self.start:
            problems.append(("contract-after-start", "contract_date"))
        for field, day in (("default_date", self.default_date), ("filing_date", self.filing_date)):
            if self.contract_date is not None and day is not None and day < self.contract_date:
                problems.append(("before-contract", field))
        days = [change.since for change in self.principal_change]
        if [self.start, *days] != sorted({self.start, *days}):
            problems.append(("changes-not-in-order", "principal_change"))
        problems += [
            ("change-after-end", f"principal_change[{i}].since")
            for i, day in enumerate(days)
            if day >= self.end
        ]
        if self.charged_before is not None and self.charged_before > self.charged:
            problems.append(("more-than-charged", "charged_before"))
        return tuple(
            Problem(code=code, path=field, flag=flag_of(field.partition("[")[0]))
            for code, field in problems
        )


REQUEST = CeilingRequest


def calculate(request: CeilingRequest, rules: Lending, as_of: date) -> Calculated:
    """The amount allowed, the excess and the rate charged, for both years. Raises BeforeHistory for
    a day before the first LPR.
    """
    day = _day_asked(request, rules, as_of)
    held = _held(request, rules, day)
    return Calculated(
        results=tuple(
            node
            for basis in YEAR_READINGS
            for node in on_basis(held, basis, end_day=request.end_day)
        ),
        notes=tuple(_notes(request, rules, held, day, as_of)),
        assumptions=tuple(_assumptions(request, rules, held, day)),
    )


def _day_asked(request: CeilingRequest, rules: Lending, as_of: date) -> date | None:
    """The day whose LPR counts: the reference asked for, else the day by law; None for a licensed
    lender, whose cap has no LPR.
    """
    contract_date, filing_date = request.contract_date, request.filing_date or as_of
    if request.lender != "private" or contract_date is None:
        return None
    if request.reference is None:
        return reference_day(contract_date, filing_date, rules)
    return {"contract": contract_date, "default": request.default_date, "filing": filing_date}[
        request.reference
    ]


def _reference(request: CeilingRequest, rules: Lending) -> Reference:
    """The reference asked for; by law it is the contract (民间借贷规定 art. 25), and the filing for
    a contract from before the present rule (art. 31).
    """
    return request.reference or ("filing" if _is_older(request, rules) else "contract")


def _is_older(request: CeilingRequest, rules: Lending) -> bool:
    """Whether the contract is a private one from before the present rule."""
    made = request.contract_date
    return request.lender == "private" and made is not None and made < rules.private_since


def _filed_before(request: CeilingRequest, rules: Lending) -> bool:
    """Whether the suit was filed before the present rule, so that none of it applies."""
    filed = request.filing_date
    return _is_older(request, rules) and filed is not None and filed < rules.private_since


def _held(request: CeilingRequest, rules: Lending, day: date | None) -> Held:
    """The charge by the windows of its cap; undated where it lies in two windows and nobody said
    how much belongs to each.
    """
    start, end, end_day = request.start, request.end, request.end_day or "head"
    if day is None:
        windows, cites = licensed_windows(start, end, rules, end_day), rules.licensed_citations
    else:
        # Filed before the present rule, a suit has the older cap for the whole span, and no LPR.
        reference = None if _filed_before(request, rules) else day
        windows = private_windows(start, end, reference, request.contract_date, rules, end_day)
        older = rules.older_private.citations if windows[0].void else ()
        cites = (*rules.private_citations, *older)
    charged: tuple[Decimal, ...] = (request.charged,)
    undated = ZERO
    # A single sum in two windows cannot be split by the days: interest and fees fall unevenly.
    if len(windows) > 1 and request.charged_before is None:
        charged, undated = (ZERO, ZERO), request.charged
    elif len(windows) > 1:
        assert request.charged_before is not None
        with exact():
            charged = (request.charged_before, request.charged - request.charged_before)
    return Held(
        principals=(
            PrincipalFrom(since=start, principal=request.principal),
            *(
                PrincipalFrom(since=change.since, principal=change.principal)
                for change in request.principal_change
            ),
        ),
        end_day=end_day,
        windows=windows,
        charged=charged,
        undated=undated,
        citations=cites,
        void_citations=rules.older_private.void_citations,
    )


def _notes(
    request: CeilingRequest, rules: Lending, held: Held, day: date | None, as_of: date
) -> Iterator[Remark]:
    """The remarks on the verdict and on the cap it rests on."""
    yield from _older(request, rules, held)
    if held.is_tested:
        yield _verdict(held, rules)
    if day is None:
        # 民间借贷规定 art. 1 leaves licensed lenders out; 批复 art. 1 adds small-loan companies.
        scope = "small-loan-scope" if request.lender == "small-loan" else "licensed-scope"
        cites = (*rules.licensed_citations, *rules.grounds[scope])
        yield LicensedCap(rate=rules.licensed_cap, citations=cites)
        return
    rate = _rate_since(held)
    if rate is not None:
        yield PrivateCap(rate=rate, day=day, citations=rules.private_citations)
        yield from _chosen(request, rules, day)
        yield from unverified(day, rules, as_of)


def _older(request: CeilingRequest, rules: Lending, held: Held) -> Iterator[Remark]:
    """The remarks on a contract from before the present rule."""
    older, first, window = rules.older_private, rules.private_since, held.windows[0]
    if window.void is not None:
        cites = (*older.citations, *older.void_citations, *rules.grounds["older-interest"])
        yield OlderContract(first=first, rate=older.cap, void=older.void, citations=cites)
        above, above_360 = (held.above_void(basis) for basis in YEAR_READINGS)
        if above and above_360 is not None:
            cites = older.void_citations
            yield ChargedAboveVoid(
                void=older.void, excess=above, excess_360=above_360, citations=cites
            )
    elif window.is_older:
        cites = (
            *older.before_citations,
            *rules.grounds["older-on-request"],
            *rules.grounds["older-interest"],
        )
        yield OlderNotTested(first=first, rule_from=older.since, citations=cites)
    if (
        request.filing_date is not None
        and _filed_before(request, rules)
        and not held.windows[-1].is_older
    ):
        yield FiledBefore(
            day=request.filing_date, first=first, citations=rules.grounds["older-on-request"]
        )


def _rate_since(held: Held) -> Decimal | None:
    """The cap of the days under the present rule; None where there are none, or they are not
    tested.
    """
    last = held.windows[-1]
    return None if last.is_older else last.rate


def _verdict(held: Held, rules: Lending) -> Remark:
    """The remark on whether the charge lies above the cap on either year."""
    on_365, on_360 = (held.excess(basis) for basis in YEAR_READINGS)
    # An undated charge leaves the excess between two bounds.
    if on_365.least != on_365.most:
        return ChargedBeforeUnknown(least=on_360.least, most=on_365.most, citations=held.citations)
    verdict = verdict_at((on_365, on_360))
    if verdict == "above":
        return ChargedAbove(excess=on_365.most, excess_360=on_360.most, citations=held.citations)
    if verdict == "depends":
        return ChargedDepends(
            excess=on_365.most, citations=(*held.citations, *rules.grounds["days-in-year"])
        )
    return ChargedBelow(citations=held.citations)


def _chosen(request: CeilingRequest, rules: Lending, day: date) -> Iterator[Remark]:
    """The remark on a reference that was chosen and is not that of the article."""
    if _is_older(request, rules):
        if _reference(request, rules) != "filing":
            yield ReferenceNotFiling(day=day, citations=rules.grounds["reference-filing"])
    elif day != request.contract_date:
        yield ReferenceNotContract(day=day, citations=rules.grounds["reference-contract"])


def _assumptions(
    request: CeilingRequest, rules: Lending, held: Held, day: date | None
) -> Iterator[Remark]:
    # The day of filing is still open where nobody has sued: the day counted to stands in.
    by_filing = request.filing_date is None and _reference(request, rules) == "filing"
    if day is not None and by_filing and _rate_since(held) is not None:
        yield FilingTakenAsToday(day=day, citations=rules.private_citations)
    if request.end_day is None:
        yield EndDayDefault(citations=rules.grounds["counting"])

"""What was charged against the line for this kind of lender, on a year of 365 and of 360 days."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from overdue_cli.core.case import Problem
from overdue_cli.core.ceilings import PRIVATE_RULE_FROM, over, verdict_at
from overdue_cli.core.conventions import EndDay
from overdue_cli.core.explain import Calculated, Explained, plain
from overdue_cli.core.findings import Remark
from overdue_cli.core.interest import YEAR_READINGS
from overdue_cli.core.lines import Kind, LineWindow, Reference, allowed_over, licensed_windows, private_windows
from overdue_cli.core.money import exact, per_cent, settle
from overdue_cli.core.request import Day, Money, Request, flag_of
from overdue_cli.core.rules import Lending
from overdue_cli.core.uses.lpr import unverified


class CeilingRequest(Request, frozen=True, kw_only=True):
    """`charged`: interest, penalty, compound interest, late charges and fees of the days from `start` to `end`.

    `charged_before`: how much of it falls on days before 2020-08-20. Dates decide the private line only.
    """

    lender: Kind
    principal: Money
    charged: Money
    start: Day
    end: Day
    contract_date: Day | None = None
    reference: Reference | None = None
    default_date: Day | None = None
    filing_date: Day | None = None
    charged_before: Money | None = None
    end_day: EndDay | None = None

    def check(self) -> tuple[Problem, ...]:
        private = self.lender == "private"
        found = []
        if self.principal == 0:
            found.append(("zero-principal", "principal"))
        if self.end <= self.start:
            found.append(("end-before-start", "end"))
        if private and self.contract_date is None:
            found.append(("missing", "contract_date"))
        if private and self.reference == "default" and self.default_date is None:
            found.append(("missing", "default_date"))
        if self.contract_date is not None and self.contract_date > self.start:
            found.append(("contract-after-start", "contract_date"))
        for field, day in (("default_date", self.default_date), ("filing_date", self.filing_date)):
            if self.contract_date is not None and day is not None and day < self.contract_date:
                found.append(("before-contract", field))
        if self.charged_before is not None and self.charged_before > self.charged:
            found.append(("more-than-charged", "charged_before"))
        return tuple(Problem(code=code, path=field, flag=flag_of(field)) for code, field in found)


class LineLicensed(Remark, frozen=True):
    """24 %, when the borrower asks; and the fourfold LPR is not for such lenders."""

    rate: Decimal


class LinePrivate(Remark, frozen=True):
    """Four times the LPR of the reference day."""

    rate: Decimal
    day: date


class OlderContract(Remark, frozen=True):
    """Art. 31: the days before 2020-08-20 are under the older rule and not tested here."""

    first: date


class ReferenceNotContract(Remark, frozen=True):
    """The article names the day of the contract; another one was asked for."""

    day: date


class FilingTakenAsToday(Remark, frozen=True):
    """No day of filing was given: the line of the day counted to is used."""

    day: date


class ChargedBeforeUnknown(Remark, frozen=True):
    """How much was charged for the untested days was not said, so there is no excess to tell."""


class EndDayDefault(Remark, frozen=True):
    """The first day counts and the last does not."""


class ChargedAbove(Remark, frozen=True):
    """Above on both years."""

    excess: Decimal
    excess_360: Decimal


class ChargedDepends(Remark, frozen=True):
    """Above on a year of 365 days, not on one of 360."""

    excess: Decimal


class ChargedBelow(Remark, frozen=True):
    """Not above on either year."""


REQUEST = CeilingRequest


def calculate(request: CeilingRequest, rules: Lending, as_of: date) -> Calculated:
    """Allowed, above and the rate charged, twice. Raises BeforeHistory for a day before the first LPR."""
    day = reference_day(request, as_of)
    windows = _windows(request, rules, day)
    tested = _tested(request, windows)
    cites = rules.private_citations if request.lender == "private" else rules.licensed_citations
    results = [node for basis in YEAR_READINGS for node in _on_basis(request, windows, tested, basis, cites)]
    return Calculated(
        results=tuple(results),
        notes=tuple(_notes(request, rules, windows, tested, day, as_of)),
        assumptions=tuple(_assumptions(request, windows, day, rules)),
    )


def reference_day(request: CeilingRequest, as_of: date) -> date | None:
    """The day whose LPR counts; None for a licensed lender. An older contract is held to the day of filing."""
    if request.lender != "private" or request.contract_date is None:
        return None
    if request.reference == "default":
        return request.default_date
    return (request.filing_date or as_of) if _by_filing(request) else request.contract_date


def _by_filing(request: CeilingRequest) -> bool:
    """Whether the day of filing decides: asked for, or by art. 31 for an older contract."""
    older = request.contract_date is not None and request.contract_date < PRIVATE_RULE_FROM
    return request.lender == "private" and (request.reference == "filing" or (older and request.reference != "default"))


def _windows(request: CeilingRequest, rules: Lending, day: date | None) -> tuple[LineWindow, ...]:
    end_day = request.end_day or "head"
    if day is None or request.contract_date is None:
        return licensed_windows(request.start, request.end, rules, end_day)
    return private_windows(request.start, request.end, day, request.contract_date, rules, end_day)


def _tested(request: CeilingRequest, windows: tuple[LineWindow, ...]) -> Decimal | None:
    """What was charged for the tested days; None where that is not known or no day is tested."""
    if all(each.rate is not None for each in windows):
        return request.charged
    if request.charged_before is None or all(each.rate is None for each in windows):
        return None
    with exact():
        return request.charged - request.charged_before


def _on_basis(
    request: CeilingRequest, windows: tuple[LineWindow, ...], tested: Decimal | None, basis: int, cites: tuple[str, ...]
) -> Iterator[Explained]:
    """Allowed, excess and charged rate on a year of so many days."""
    parts = tuple(_window(request, each, basis, cites) for each in windows)
    days = sum(each.days for each in windows if each.rate is not None)
    nothing = all(each.rate is None for each in windows)
    allowed = None if nothing else allowed_over(request.principal, windows, basis)
    yield Explained(
        name=f"allowed-{basis}",
        value=allowed,
        formula=" + ".join(part.formula for part in parts if part.formula),
        start=request.start,
        end=request.end,
        convention=f"end-day-{request.end_day or 'head'}",
        defaulted=request.end_day is None,
        citations=cites,
        parts=parts,
    )
    if allowed is None or tested is None:
        yield Explained(name=f"excess-{basis}", value=None, citations=cites)
        return
    excess = over(tested, allowed)
    formula = f"{plain(tested)} − {plain(allowed)}" if excess else ""
    yield Explained(name=f"excess-{basis}", value=excess, formula=formula, citations=cites)
    if days:
        with exact():
            rate = per_cent(tested * basis, request.principal * days)
        formula = f"{plain(tested)} × {basis} ÷ ({plain(request.principal)} × {days})"
        yield Explained(name=f"charged-rate-{basis}", value=rate, unit="rate", formula=formula)


def _window(request: CeilingRequest, window: LineWindow, basis: int, cites: tuple[str, ...]) -> Explained:
    if window.rate is None:
        name, formula, value = "not-tested", "", None
    else:
        name, formula = "allowed", f"{plain(request.principal)} × {plain(window.rate)} × {window.days} ÷ {basis}"
        with exact():
            value = settle(request.principal * window.rate * window.days, basis)
    return Explained(name=name, value=value, formula=formula, start=window.start, end=window.end, citations=cites)


def _notes(
    request: CeilingRequest,
    rules: Lending,
    windows: tuple[LineWindow, ...],
    tested: Decimal | None,
    day: date | None,
    as_of: date,
) -> Iterator[Remark]:
    rate = next((each.rate for each in windows if each.rate is not None), None)
    if any(each.rate is None for each in windows):
        cites = ("minjian-jiedai:31-before", "minjian-jiedai:31")
        yield OlderContract(first=PRIVATE_RULE_FROM, citations=cites)
        if tested is None and rate is not None:
            yield ChargedBeforeUnknown(citations=cites)
    if tested is not None:
        yield _verdict(request, rules, windows, tested)
    if day is None:
        scope = "minjian-pifu:1" if request.lender == "small-loan" else "minjian-jiedai:1"
        yield LineLicensed(rate=rules.licensed_line, citations=(*rules.licensed_citations, scope))
    elif rate is not None:
        yield LinePrivate(rate=rate, day=day, citations=rules.private_citations)
        if day != request.contract_date and request.reference in ("default", "filing"):
            yield ReferenceNotContract(day=day, citations=("minjian-jiedai:25", "practice-lines:reference-day"))
        yield from unverified(day, rules, as_of)


def _verdict(request: CeilingRequest, rules: Lending, windows: tuple[LineWindow, ...], tested: Decimal) -> Remark:
    on_365, on_360 = (over(tested, allowed_over(request.principal, windows, basis)) for basis in YEAR_READINGS)
    cites = rules.private_citations if request.lender == "private" else rules.licensed_citations
    verdict = verdict_at((on_365, on_360))
    if verdict == "above":
        return ChargedAbove(excess=on_365, excess_360=on_360, citations=cites)
    if verdict == "depends":
        return ChargedDepends(excess=on_365, citations=(*cites, "practice-lines:year"))
    return ChargedBelow(citations=cites)


def _assumptions(
    request: CeilingRequest, windows: tuple[LineWindow, ...], day: date | None, rules: Lending
) -> Iterator[Remark]:
    tested = any(each.rate is not None for each in windows)
    if day is not None and tested and _by_filing(request) and request.filing_date is None:
        yield FilingTakenAsToday(day=day, citations=rules.private_citations)
    if request.end_day is None:
        yield EndDayDefault(citations=("assumption:counting",))

"""Interest, penalty and fees of the overdue period against the cap for this kind of lender.

Which cap holds on which days: limits.py. Each cap is read on a year of 365 and of 360 days, for
contracts seldom say which. A suit is taken to be filed on the day counted to, where that decides.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Literal

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.ceiling.limits import (
    CapWindow,
    Excess,
    cap_amount,
    excess_of,
    licensed_windows,
    over,
    private_cap_on,
    private_windows,
    reference_day,
    verdict_at,
)
from overdue_cli.core.charges.charges import (
    YEAR_READINGS,
    Charges,
    ChargesPart,
    DebtAccount,
    EstimatedTerms,
)
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.product import Lender, Product
from overdue_cli.core.quantity.estimate import Estimate
from overdue_cli.core.quantity.money import ZERO, exact, per_cent, round_to_fen

End = Literal["low", "point", "high"]


class CeilingWindow(msgspec.Struct, frozen=True, kw_only=True):
    """Charges of the days under one cap, in yuan at the point, with fees only where their day is
    known. `rate` None: not tested.
    """

    start: date
    end: date
    rate: Decimal | None
    charged: Decimal
    charged_rate: Decimal
    allowed: Decimal | None
    excess: Decimal | None
    above_void: Decimal | None


class CeilingCap(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A cap on a year of `basis` days. Amounts in yuan at the point; `excess_low/high` over the
    range of charges.

    Where an older private contract is split, `rate` is that of the days since the rule changed,
    `allowed` and `excess` are sums over `windows`, and fees whose day is not known are counted
    where they make the least excess. `excess_with_service` also counts service fees that only may
    count.
    """

    basis: int
    rate: Decimal
    allowed: Decimal
    excess: Decimal
    excess_low: Decimal
    excess_high: Decimal
    charged_rate: Decimal
    excess_with_service: Decimal | None = None
    windows: tuple[CeilingWindow, ...] = ()


class Ceiling(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The result of the test. `verdict` is above, depends, below or not-tested; `conditional_on`
    names what could turn it.

    `reference_days` are the days whose LPR was taken. `service_fees` are counted in `charged` where
    `service_count` is by-rule, and in no excess but `excess_with_service` where it is may.
    """

    kind: str
    rate: Decimal | None
    verdict: str
    conditional_on: tuple[str, ...]
    start: date
    end: date
    charged: Decimal
    lines: tuple[CeilingCap, ...]
    reference_days: tuple[date, ...] = ()
    service_fees: Decimal = ZERO
    service_count: str = ""


def sure_excess(ceiling: Ceiling | None) -> Decimal:
    """Amount above the cap however the cap is read, at the point; 0 where that is open."""
    if ceiling is None or ceiling.verdict != "above":
        return ZERO
    return min(cap.excess for cap in ceiling.lines)


class CapFees(msgspec.Struct, frozen=True, kw_only=True):
    """The fees of a debt: those of the contract (`dated`, on `day` where it was told), those whose
    day nobody told, and those that only may count (`open`).
    """

    undated: Decimal
    open: Decimal
    dated: Decimal
    day: date | None

    def by_window(self, windows: tuple[CapWindow, ...]) -> tuple[Decimal, ...]:
        """What of them falls in each window, by their day."""
        first = 0 if self.day is not None and self.day < windows[0].end else len(windows) - 1
        return tuple(
            self.dated if self.day is not None and i == first else ZERO for i in range(len(windows))
        )


class CapReading(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A possible course of the cap, with the charges of each window, and the fees whose day was
    told (`dated`, by window). Other fees stand apart, because it is not known for which days they
    are; of `open_fees` it is not known whether they count.
    """

    windows: tuple[CapWindow, ...]
    parts: tuple[ChargesPart, ...]
    fees: Decimal
    open_fees: Decimal = ZERO
    dated: tuple[Decimal, ...]

    def excess(self, basis: int, end: End = "point") -> Excess:
        """Excess on a year of `basis` days: the least without the open fees, the most with them.

        Charges and caps are compared exactly, all of them times both divisors, and only what lies
        above is rounded: 20,000 at 24 % for 40 days on 360 days is 355.56 and 177.78 by its lines,
        and not above 533.33.
        """
        # Asked for again by the verdict, by what could turn it and by the figures of the cap.
        found = self._known.get((basis, end))
        if found is None:
            found = self._known[basis, end] = self._excess(basis, end)
        return found

    def _excess(self, basis: int, end: End) -> Excess:
        divisor = self.divisor
        with exact():
            charged = [
                (getattr(part.undivided, end) + fees * divisor) * basis
                for part, fees in zip(self.parts, self.dated, strict=True)
            ]
            fees, open_fees = self.fees * divisor * basis, self.open_fees * divisor * basis
            without = excess_of(charged, self._allowed, fees)
            with_all = excess_of(charged, self._allowed, fees + open_fees) if open_fees else without
            return Excess(
                least=round_to_fen(without.least, divisor * basis),
                most=round_to_fen(with_all.most, divisor * basis),
            )

    @cached_property
    def _known(self) -> dict[tuple[int, End], Excess]:
        return {}

    @cached_property
    def _allowed(self) -> tuple[Decimal | None, ...]:
        """What the cap of each window allows, times the divisor and a year's days."""
        divisor = self.divisor
        with exact():
            return tuple(
                None if window.rate is None else part.base_days * window.rate * divisor
                for window, part in zip(self.windows, self.parts, strict=True)
            )

    @property
    def divisor(self) -> int:
        """The divisor of all parts: they are of one debt, whose days are counted in one way."""
        # A part without any entry has 1, and nothing to divide.
        return max(part.divisor for part in self.parts)


def ceiling_of(
    debt: Debt,
    account: DebtAccount,
    charges: Charges,
    product: Product,
    lending: Lending,
    as_of: date,
) -> Ceiling | None:
    """Hold `charges` of this account against the cap; None on day 0, when there is no period to
    test.
    """
    if charges.days == 0:
        return None
    lender = product.lender
    # A ledger begins with its first entry, a debt with a single due day on that day.
    start = min(
        (entry.start for entry in charges.lines), default=as_of - timedelta(days=debt.days_overdue)
    )
    if lender is Lender.PRIVATE:
        days = reference_days(debt, start, lending, as_of)
        ways = tuple(
            private_windows(start, as_of, day, debt.contract_date, lending) for day in days
        )
    else:
        days, ways = (), (licensed_windows(start, as_of, lending),)
    service = debt.service_fees or ZERO
    by_rule = _service_by_rule(debt, product, lending)
    # Fees that a rule counts are in every excess, others only in the most there may be.
    fees = CapFees(
        undated=service if by_rule else ZERO,
        open=ZERO if by_rule else service,
        dated=charges.fees,
        day=debt.loan.fees_on if debt.loan is not None else None,
    )
    readings = tuple(read(account, charges.terms, fees, windows) for windows in ways)
    caps = tuple(_cap(charges, reading, basis) for reading in readings for basis in YEAR_READINGS)
    # A private loan without a date may come under two caps: then there is no one rate.
    rates = {cap.rate for cap in caps}
    return Ceiling(
        kind="private" if lender is Lender.PRIVATE else "licensed",
        rate=rates.pop() if len(rates) == 1 else None,
        verdict=_verdict(readings),
        conditional_on=tuple(_conditions(account, charges, lender, readings)),
        start=start,
        end=as_of,
        charged=charges.total.point + (service if by_rule else ZERO),
        lines=caps,
        reference_days=days,
        service_fees=service,
        service_count="" if not service else "by-rule" if by_rule else "may",
    )


def _service_by_rule(debt: Debt, product: Product, lending: Lending) -> bool:
    """Whether a rule has service fees in the cost of the loan: it binds banks, for loans they make
    with a platform from its day on. Between persons all other charges are held to the cap together
    (art. 29).
    """
    if product.lender is Lender.PRIVATE:
        return True
    made = debt.contract_date
    assisted = product.lender is Lender.BANK and not product.direct
    return assisted and made is not None and made >= lending.assisted.since


def reference_days(debt: Debt, start: date, lending: Lending, as_of: date) -> tuple[date, ...]:
    """Days whose LPR a private loan may be held to: that of the lowest cap, and that of the
    highest where they differ.

    An older contract is held to the day of filing, which is taken to be today; with no contract
    date every day up to `start` is possible too. None before there was such a cap.
    """
    made = debt.contract_date
    if as_of <= lending.private_since:
        return ()
    if made is not None:
        return (reference_day(made, as_of, lending),)
    # Overdue since before the change, so the contract is older and the day of filing decides.
    if start < lending.private_since:
        return (as_of,)
    # The cap changes only with the LPR: one day of each LPR stands for all days under it.
    day_by_cap = {
        private_cap_on(day, lending): day
        for day in lending.lpr.changes(lending.private_since, start)
    }
    day_by_cap[private_cap_on(as_of, lending)] = as_of
    return tuple(day_by_cap[rate] for rate in sorted({min(day_by_cap), max(day_by_cap)}))


def cap_of(debt: Debt, lender: Lender, lending: Lending, as_of: date) -> Decimal | None:
    """Yearly rate that charges from today on are held to: the highest that a private loan may come
    under. None for a card, and before there was a cap.
    """
    if lender is Lender.CARD_ISSUER:
        return None
    if lender is not Lender.PRIVATE:
        return lending.licensed_cap
    start = as_of - timedelta(days=debt.days_overdue)
    days = reference_days(debt, start, lending, as_of)
    return max((private_cap_on(day, lending) for day in days), default=None)


def read(
    account: DebtAccount,
    terms: EstimatedTerms,
    fees: CapFees,
    windows: tuple[CapWindow, ...],
) -> CapReading:
    """Charges under these terms in each of the windows, of which there are one or two."""
    parts = _parts(account, terms, windows)
    dated = fees.by_window(windows)
    with exact():
        undated = fees.undated + (ZERO if any(dated) else fees.dated)
    return CapReading(windows=windows, parts=parts, fees=undated, open_fees=fees.open, dated=dated)


def _parts(
    account: DebtAccount, terms: EstimatedTerms, windows: tuple[CapWindow, ...]
) -> tuple[ChargesPart, ...]:
    """The charges of each window."""
    with exact():
        if len(windows) == 1:
            return (account.part(terms),)
        return account.parts_at(terms, windows[0].end, windows[1].end)


def _cap(charges: Charges, reading: CapReading, basis: int) -> CeilingCap:
    rate = reading.windows[-1].rate
    assert rate is not None, "a reference day is given"
    windows = tuple(_window(reading, i, basis) for i in range(len(reading.windows)))
    with exact():
        return CeilingCap(
            basis=basis,
            rate=rate,
            allowed=sum((window.allowed for window in windows if window.allowed is not None), ZERO),
            excess=reading.excess(basis).least,
            excess_low=reading.excess(basis, "low").least,
            excess_high=reading.excess(basis, "high").most,
            charged_rate=_yearly(
                sum((part.undivided.point for part in reading.parts), ZERO)
                + (reading.fees + sum(reading.dated, ZERO)) * reading.divisor,
                charges.base_days,
                basis,
                reading.divisor,
            ),
            excess_with_service=reading.excess(basis).most if reading.open_fees else None,
            windows=windows if len(windows) > 1 else (),
        )


def _window(reading: CapReading, i: int, basis: int) -> CeilingWindow:
    window, part, fees = reading.windows[i], reading.parts[i], reading.dated[i]
    with exact():
        charged = part.undivided.point + fees * part.divisor
        shown = part.interest.point + fees

    def above(rate: Decimal | None) -> Decimal | None:
        """What was charged above this yearly rate, compared exactly and rounded once."""
        if rate is None:
            return None
        with exact():
            allowed = part.base_days * rate * part.divisor
            return round_to_fen(over(charged * basis, allowed), part.divisor * basis)

    return CeilingWindow(
        start=window.start,
        end=window.end,
        rate=window.rate,
        charged=shown,
        charged_rate=_yearly(charged, part.base_days, basis, part.divisor),
        allowed=None if window.rate is None else cap_amount(part.base_days, window.rate, basis),
        excess=above(window.rate),
        above_void=above(window.void),
    )


def _yearly(charged: Decimal, base_days: Decimal, basis: int, divisor: int) -> Decimal:
    """A charge, times `divisor`, as a yearly rate; 0 where nothing bore interest, as in a pause.

    150 on 10,000 for 30 days (300,000 yuan × days), on a year of 360 days: 18 %.
    """
    with exact():
        return per_cent(charged * basis, base_days, divisor) if base_days else ZERO


def _verdict(readings: Iterable[CapReading], end: End = "point") -> str:
    return verdict_at(reading.excess(basis, end) for reading in readings for basis in YEAR_READINGS)


def _conditions(
    account: DebtAccount, charges: Charges, lender: Lender, readings: tuple[CapReading, ...]
) -> Iterator[str]:
    """Names of the inputs that are not known and could turn the verdict."""
    if lender is Lender.UNKNOWN:
        yield "product"
    yield from _turning(account, charges, readings)
    if len(readings) > 1 and _verdict(readings) == "depends":
        yield "contract_date"
    excesses = [reading.excess(basis) for reading in readings for basis in YEAR_READINGS]
    if any(excess.least == 0 < excess.most for excess in excesses):
        yield "service_fees" if readings[0].open_fees else "fees"


def _turning(account: DebtAccount, charges: Charges, readings: tuple[CapReading, ...]) -> list[str]:
    """Unknown terms that alone turn the verdict; all of them where only together they do."""
    verdict = _verdict(readings)
    # The verdict is the same at both ends of the estimates, so nothing unknown can turn it.
    if {_verdict(readings, "low"), _verdict(readings, "high")} == {verdict}:
        return []
    terms = charges.terms

    def at(name: str, value: Decimal) -> str:
        turned = terms.at_point.where(**{name: value})
        return _verdict(
            msgspec.structs.replace(reading, parts=_parts(account, turned, reading.windows))
            for reading in readings
        )

    def turns(name: str) -> bool:
        estimate: Estimate = getattr(terms, name)
        return any(at(name, value) != verdict for value in (estimate.low, estimate.high))

    # A term that turns the verdict alone is worth asking for first.
    return [name for name in terms.unknown if turns(name)] or list(terms.unknown)

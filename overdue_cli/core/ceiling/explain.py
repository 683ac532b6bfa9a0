"""Charges held against the windows of their cap, as amounts that explain themselves."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from overdue_cli.core.answer.explanation import Explained, plain
from overdue_cli.core.ceiling.limits import (
    CapWindow,
    Excess,
    allowed_in,
    cap_amount,
    excess_of,
    over,
)
from overdue_cli.core.quantity.day_count import EndDay
from overdue_cli.core.quantity.money import ZERO, exact, per_cent

MOST_TERMS = 6  # a sum of more is no longer read
ONE_DAY = timedelta(days=1)


class PrincipalFrom(msgspec.Struct, frozen=True, kw_only=True):
    """The principal that bears interest from a day on."""

    since: date
    principal: Decimal


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """Charges held against a cap: `charged` by window, `undated` for no known one.

    `principals` are in order of their days, the first from the start on. Amounts in yuan.
    """

    principals: tuple[PrincipalFrom, ...]
    end_day: EndDay
    windows: tuple[CapWindow, ...]
    charged: tuple[Decimal, ...]
    undated: Decimal
    citations: tuple[str, ...]
    void_citations: tuple[str, ...]

    @property
    def base_days(self) -> tuple[Decimal, ...]:
        """Principal × days of each window, in yuan × days."""
        with exact():
            return tuple(
                sum((principal * days for principal, days in self.bases(window)), ZERO)
                for window in self.windows
            )

    def bases(self, window: CapWindow) -> tuple[tuple[Decimal, int], ...]:
        """Principals of a window with their days, in order."""
        # Days that count are from `first` to `last`, `last` not counted.
        first, last = window.start, window.end
        if window is self.windows[0]:
            first += ONE_DAY * (self.end_day == "neither")
        if window is self.windows[-1]:
            last += ONE_DAY * (self.end_day == "both")
        ends = (*(each.since for each in self.principals[1:]), date.max)
        spans = (
            (each.principal, (min(end, last) - max(each.since, first)).days)
            for each, end in zip(self.principals, ends, strict=True)
        )
        return tuple((principal, days) for principal, days in spans if days > 0)

    @property
    def is_tested(self) -> bool:
        """Whether any window is tested."""
        return any(window.rate is not None for window in self.windows)

    @property
    def tested_bases(self) -> tuple[tuple[Decimal, int], ...]:
        """Principals of the tested windows with their days; one that goes on is one."""
        found: list[tuple[Decimal, int]] = []
        for window in self.windows:
            for principal, days in self.bases(window) if window.rate is not None else ():
                if found and found[-1][0] == principal:
                    days += found.pop()[1]
                found.append((principal, days))
        return tuple(found)

    @property
    def tested_charges(self) -> Decimal | None:
        """Charges of the tested days; None where undated ones may belong to days not tested."""
        # An undated charge may belong to days that are not tested, so no rate can be given.
        if self.undated and any(window.rate is None for window in self.windows):
            return None
        with exact():
            pairs = zip(self.windows, self.charged, strict=True)
            return sum(
                (charged for window, charged in pairs if window.rate is not None), self.undated
            )

    def allowed(self, basis: int) -> tuple[Decimal | None, ...]:
        """Amounts the cap of each window allows, on a year of `basis` days."""
        return allowed_in(self.windows, self.base_days, basis)

    def excess(self, basis: int) -> Excess:
        """Charges above the caps, on a year of `basis` days."""
        return excess_of(self.charged, self.allowed(basis), self.undated)

    def void_amount(self, basis: int) -> Decimal | None:
        """Interest at the rate above which the older rule (法释〔2015〕18号) calls the agreement
        void; None where that rule does not hold.
        """
        void = self.windows[0].void
        return None if void is None else cap_amount(self.base_days[0], void, basis)

    def above_void(self, basis: int) -> Decimal | None:
        """Charges above `void_amount`; None also where it is not known what was charged for those
        days.
        """
        void = self.void_amount(basis)
        return None if void is None or self.undated else over(self.charged[0], void)


def on_basis(held: Held, basis: int, *, end_day: str | None) -> Iterator[Explained]:
    """Allowed amount, excess, charged rate and void part on a year of `basis` days."""
    parts = tuple(_windows(held, basis))
    with exact():
        values = [amount for amount in held.allowed(basis) if amount is not None]
        allowed = sum(values, ZERO) if values else None
    yield Explained(
        name=f"allowed-{basis}",
        value=allowed,
        formula=" + ".join(part.formula for part in parts if part.formula),
        start=held.windows[0].start,
        end=held.windows[-1].end,
        convention=f"end-day-{end_day or 'head'}",
        defaulted=end_day is None,
        citations=held.citations,
        parts=parts,
    )
    yield from _excess(held, basis)
    if rate := _charged_rate(held, basis):
        yield rate
    yield from _void(held, basis)


def _windows(held: Held, basis: int) -> Iterator[Explained]:
    """Amounts that the cap of each window allows."""
    for window, allowed in zip(held.windows, held.allowed(basis), strict=True):
        yield Explained(
            name="not-tested" if allowed is None else "allowed",
            value=allowed,
            formula="" if window.rate is None else _cap_formula(held, window, window.rate, basis),
            start=window.start,
            end=window.end,
            citations=held.citations,
        )


def _cap_formula(held: Held, window: CapWindow, rate: Decimal, basis: int) -> str:
    bases = held.bases(window)
    if len(bases) <= 1:
        principal, days = bases[0] if bases else (held.principals[0].principal, 0)
        return f"{plain(principal)} × {plain(rate)} × {days} ÷ {basis}"
    return f"({_sum(bases)}) × {plain(rate)} ÷ {basis}"


def _sum(bases: Sequence[tuple[Decimal, int]]) -> str:
    """`10000 × 59 + 8000 × 31`, or what it comes to where it is too long to read."""
    if len(bases) > MOST_TERMS:
        with exact():
            return plain(sum((principal * days for principal, days in bases), ZERO))
    return " + ".join(f"{plain(principal)} × {days}" for principal, days in bases)


def _excess(held: Held, basis: int) -> Iterator[Explained]:
    """The excess; its least and most where the split by windows is not known and decides it."""
    excess, sources = held.excess(basis), held.citations
    if not held.is_tested:
        yield Explained(name=f"excess-{basis}", value=None, citations=sources)
    elif excess.least == excess.most:
        formula = "" if held.undated else _excess_formula(held, basis)
        yield Explained(
            name=f"excess-{basis}", value=excess.most, formula=formula, citations=sources
        )
    else:
        yield Explained(name=f"excess-{basis}", value=None, citations=sources)
        yield Explained(name=f"excess-least-{basis}", value=excess.least, citations=sources)
        yield Explained(name=f"excess-most-{basis}", value=excess.most, citations=sources)


def _excess_formula(held: Held, basis: int) -> str:
    """`20000 − 15400`: a difference for each window that is above its cap."""
    pairs = zip(held.charged, held.allowed(basis), strict=True)
    differences = [
        f"{plain(charged)} − {plain(allowed)}"
        for charged, allowed in pairs
        if allowed is not None and charged > allowed
    ]
    return (
        " + ".join(f"({difference})" for difference in differences)
        if len(differences) > 1
        else "".join(differences)
    )


def _charged_rate(held: Held, basis: int) -> Explained | None:
    """Charges of the tested days as a yearly rate."""
    charged, bases = held.tested_charges, held.tested_bases
    with exact():
        base_days = sum((principal * days for principal, days in bases), ZERO)
        if charged is None or not base_days:
            return None
        rate = per_cent(charged * basis, base_days)
    formula = f"{plain(charged)} × {basis} ÷ ({_sum(bases)})"
    return Explained(name=f"charged-rate-{basis}", value=rate, unit="rate", formula=formula)


def _void(held: Held, basis: int) -> Iterator[Explained]:
    """Under the older rule: interest at its void rate, and the charges above that."""
    window, allowed, above = held.windows[0], held.void_amount(basis), held.above_void(basis)
    if window.void is None or allowed is None:
        return
    yield Explained(
        name=f"void-line-{basis}",
        value=allowed,
        formula=_cap_formula(held, window, window.void, basis),
        start=window.start,
        end=window.end,
        citations=held.void_citations,
    )
    if above is not None:
        yield Explained(
            name=f"above-void-{basis}",
            value=above,
            formula=f"{plain(held.charged[0])} − {plain(allowed)}" if above else "",
            start=window.start,
            end=window.end,
            citations=held.void_citations,
        )

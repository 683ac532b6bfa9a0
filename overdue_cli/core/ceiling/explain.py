"""Charges beside the windows of their line, as amounts that explain themselves."""

from collections.abc import Iterator
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
from overdue_cli.core.quantity.money import ZERO, exact, per_cent


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """What was charged on `principal` in each window, and, `undated`, what nobody said for
    which.
    """

    principal: Decimal
    windows: tuple[CapWindow, ...]
    charged: tuple[Decimal, ...]
    undated: Decimal
    citations: tuple[str, ...]
    void_citations: tuple[str, ...]

    @property
    def base_days(self) -> tuple[Decimal, ...]:
        with exact():
            return tuple(self.principal * each.days for each in self.windows)

    @property
    def is_tested(self) -> bool:
        return any(each.rate is not None for each in self.windows)

    @property
    def tested_days(self) -> int:
        return sum(each.days for each in self.windows if each.rate is not None)

    @property
    def tested_charges(self) -> Decimal | None:
        """What was charged for the tested days; None where that is not known."""
        if self.undated and any(each.rate is None for each in self.windows):
            return None
        with exact():
            pairs = zip(self.windows, self.charged, strict=True)
            return sum(
                (charged for window, charged in pairs if window.rate is not None), self.undated
            )

    def allowed(self, basis: int) -> tuple[Decimal | None, ...]:
        return allowed_in(self.windows, self.base_days, basis)

    def excess(self, basis: int) -> Excess:
        return excess_of(self.charged, self.allowed(basis), self.undated)

    def void_line(self, basis: int) -> Decimal | None:
        """What the rate comes to above which the older rule calls the agreement void; None where it
        is not at hand.
        """
        void = self.windows[0].void
        return None if void is None else cap_amount(self.base_days[0], void, basis)

    def above_void(self, basis: int) -> Decimal | None:
        """What was charged above that; None also where it is not known what was charged for those
        days.
        """
        line = self.void_line(basis)
        return None if line is None or self.undated else over(self.charged[0], line)


def on_basis(held: Held, basis: int, *, end_day: str | None) -> Iterator[Explained]:
    """Allowed, excess and charged rate on a year of so many days, and what is void."""
    parts = tuple(_windows(held, basis))
    with exact():
        values = [each for each in held.allowed(basis) if each is not None]
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
    """What each window's line allows."""
    for window, allowed in zip(held.windows, held.allowed(basis), strict=True):
        yield Explained(
            name="not-tested" if allowed is None else "allowed",
            value=allowed,
            formula="" if window.rate is None else _line_formula(held, window, window.rate, basis),
            start=window.start,
            end=window.end,
            citations=held.citations,
        )


def _line_formula(held: Held, window: CapWindow, rate: Decimal, basis: int) -> str:
    return f"{plain(held.principal)} × {plain(rate)} × {window.days} ÷ {basis}"


def _excess(held: Held, basis: int) -> Iterator[Explained]:
    """What is above; where the split is not known and decides it, at least and at most."""
    found, cites = held.excess(basis), held.citations
    if not held.is_tested:
        yield Explained(name=f"excess-{basis}", value=None, citations=cites)
    elif found.least == found.most:
        formula = "" if held.undated else _excess_formula(held, basis)
        yield Explained(name=f"excess-{basis}", value=found.most, formula=formula, citations=cites)
    else:
        yield Explained(name=f"excess-{basis}", value=None, citations=cites)
        yield Explained(name=f"excess-least-{basis}", value=found.least, citations=cites)
        yield Explained(name=f"excess-most-{basis}", value=found.most, citations=cites)


def _excess_formula(held: Held, basis: int) -> str:
    """`20000 − 15400`: a difference for each window that is above."""
    pairs = zip(held.charged, held.allowed(basis), strict=True)
    above = [
        f"{plain(charged)} − {plain(line)}"
        for charged, line in pairs
        if line is not None and charged > line
    ]
    return " + ".join(f"({each})" for each in above) if len(above) > 1 else "".join(above)


def _charged_rate(held: Held, basis: int) -> Explained | None:
    """What was charged for the tested days, as a yearly rate."""
    charged, days = held.tested_charges, held.tested_days
    if charged is None or not days:
        return None
    with exact():
        rate = per_cent(charged * basis, held.principal * days)
    formula = f"{plain(charged)} × {basis} ÷ ({plain(held.principal)} × {days})"
    return Explained(name=f"charged-rate-{basis}", value=rate, unit="rate", formula=formula)


def _void(held: Held, basis: int) -> Iterator[Explained]:
    """Under the older rule: what 36 % comes to on its days, and what was charged above it."""
    window, line, above = held.windows[0], held.void_line(basis), held.above_void(basis)
    if window.void is None or line is None:
        return
    yield Explained(
        name=f"void-line-{basis}",
        value=line,
        formula=_line_formula(held, window, window.void, basis),
        start=window.start,
        end=window.end,
        citations=held.void_citations,
    )
    if above is not None:
        yield Explained(
            name=f"above-void-{basis}",
            value=above,
            formula=f"{plain(held.charged[0])} − {plain(line)}" if above else "",
            start=window.start,
            end=window.end,
            citations=held.void_citations,
        )

"""The account of interest: lines that run as long as base and rate stay what they are, each settled when it ends.

A line ends where its base or its rate changes, where its interest is paid on, capitalised or falls due, and
where it is paused. Amounts are yuan, rates fractions of their period, days the nights from `start` to `end`.
"""

from collections.abc import Container, Mapping
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.conventions import Conventions, DayCount, line_part, rounded
from overdue_cli.core.explain import plain
from overdue_cli.core.money import ZERO

# On principal not due yet; on overdue principal at the contract rate; what the penalty adds; on unpaid interest.
Kind = Literal["interest-not-due", "contract-interest", "penalty-extra", "compound"]
KINDS: tuple[Kind, ...] = ("interest-not-due", "contract-interest", "penalty-extra", "compound")
Period = Literal["day", "year"]

DIVISORS: dict[DayCount, int] = {
    "none": 1,
    "act/360": 360,
    "act/365": 365,
    "act/act": 365 * 366,
    "30/360": 360,
    "whole-years": 360,
}


class Window(msgspec.Struct, frozen=True, kw_only=True):
    """One line: `base x rate x multiple x numerator / divisor`, settled once. `end` is not counted.

    `numerator` is the days as the day count reckons them: the days themselves over 1, 360 or 365; months of
    thirty over 360; whole years as 360 and the odd days over 360; days of plain and leap years over 365 x 366.
    """

    kind: Kind
    start: date
    end: date
    base: Decimal
    rate: Decimal
    period: Period
    multiple: Decimal
    numerator: int
    divisor: int
    amount: Decimal
    day_count: DayCount
    rounding: str
    citations: tuple[str, ...] = ()

    @property
    def days(self) -> int:
        """Calendar days from start to end."""
        return (self.end - self.start).days

    @property
    def undivided(self) -> Decimal:
        """The exact amount times `divisor`; to be called inside `exact()`."""
        return self.base * self.rate * self.multiple * self.numerator

    @property
    def formula(self) -> str:
        """Numbers and operators only; a multiple of 1 is left out."""
        factors = [self.base, self.rate, *((self.multiple,) if self.multiple != 1 else ()), self.numerator]
        ending = f" ÷ {self.divisor}" if self.divisor > 1 else ""
        return " × ".join(plain(factor) for factor in factors) + ending


class Book:
    """The lines of one debt as they are written. All of it runs inside `exact()`.

    `unpaid` is what was settled and not taken off, `charged` what was settled at all, both by kind. With
    rounding at-total a kind is settled in one sum, when it is paid on, capitalised, falls due or is closed.
    `moved` are the days that counting both ends or neither put one day later (see `line_part`).
    """

    def __init__(
        self,
        conventions: Conventions,
        period: Period,
        citations: Mapping[Kind, tuple[str, ...]],
        moved: Container[date] = (),
    ) -> None:
        self.windows: list[Window] = []
        self.unpaid: dict[Kind, Decimal] = dict.fromkeys(KINDS, ZERO)
        self.charged: dict[Kind, Decimal] = dict.fromkeys(KINDS, ZERO)
        self._open: dict[Kind, tuple[date, Decimal, Decimal, Decimal]] = {}
        self._pending: dict[Kind, Decimal] = {}
        self._day_count = conventions.day_count
        self._rounding = conventions.rounding
        self._period = period
        self._citations = citations
        self._moved = moved
        self._divisor = DIVISORS[conventions.day_count]
        self._by_days = conventions.day_count in ("none", "act/360", "act/365")

    def carry(self, kind: Kind, day: date, base: Decimal, rate: Decimal, multiple: Decimal) -> None:
        """From `day` on this kind runs on this base at this rate; the open line goes on if nothing changed."""
        now = self._open.get(kind)
        if now is not None:
            if now[1] == base and now[2] == rate and now[3] == multiple:
                return
            self._close(kind, day)
        if base and multiple:
            self._open[kind] = (day, base, rate, multiple)

    def settle(self, kind: Kind, day: date) -> None:
        """End the open line of this kind and settle what it came to."""
        if kind in self._open:
            self._close(kind, day)
        if kind in self._pending:
            self._add(kind, rounded(self._pending.pop(kind), self._divisor, self._rounding))

    def _close(self, kind: Kind, day: date) -> None:
        line = self._open.pop(kind, None)
        if line is None or line[0] >= day:
            return
        start, base, rate, multiple = line
        numerator = (day - start).days if self._by_days else self._part(start, day)
        whole = base * rate * multiple * numerator
        amount = rounded(whole, self._divisor, self._rounding)
        if self._rounding == "at-total":
            self._pending[kind] = self._pending.get(kind, ZERO) + whole
        else:
            self._add(kind, amount)
        self.windows.append(
            Window(
                kind=kind,
                start=start,
                end=day,
                base=base,
                rate=rate,
                period=self._period,
                multiple=multiple,
                numerator=numerator,
                divisor=self._divisor,
                amount=amount,
                day_count=self._day_count,
                rounding=self._rounding,
                citations=self._citations.get(kind, ()),
            )
        )

    def _part(self, start: date, end: date) -> int:
        return line_part(start, end, self._day_count, moved=self._moved)[0]

    def _add(self, kind: Kind, amount: Decimal) -> None:
        self.unpaid[kind] += amount
        self.charged[kind] += amount

"""The account of interest: lines that run as long as base and rate stay what they are, each settled
when it ends.

A line ends where its base or its rate changes, where its interest is paid on, capitalised or falls
due, and where it is paused. Amounts are yuan, rates fractions of their period, days the nights from
`start` to `end`.
"""

from collections.abc import Container, Mapping
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.answer.explanation import plain
from overdue_cli.core.law.ledger import EntryKind
from overdue_cli.core.quantity.day_count import Conventions, DayCount, day_count_part, rounder
from overdue_cli.core.quantity.money import ZERO

RatePeriod = Literal["day", "year"]

DIVISORS: dict[DayCount, int] = {
    "none": 1,
    "act/360": 360,
    "act/365": 365,
    "act/act": 365 * 366,
    "30/360": 360,
    "whole-years": 360,
}


class InterestEntry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One line: `base x rate x multiple x numerator / divisor`, settled once. `end` is not counted.

    `numerator` is the days as the day count reckons them: the days themselves over 1, 360 or 365;
    months of thirty over 360; whole years as 360 and the odd days over 360; days of plain and leap
    years over 365 x 366.
    """

    kind: EntryKind
    start: date
    end: date
    base: Decimal
    rate: Decimal
    period: RatePeriod
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
        factors = [
            self.base,
            self.rate,
            *((self.multiple,) if self.multiple != 1 else ()),
            self.numerator,
        ]
        ending = f" ÷ {self.divisor}" if self.divisor > 1 else ""
        return " × ".join(plain(factor) for factor in factors) + ending


class Sheet:
    """What the lines of one debt have in common: how days count and amounts are rounded, and those
    that have ended.

    `moved` are the days that counting both ends or neither put one day later (see `line_part`).
    """

    __slots__ = (
        "by_days",
        "citations",
        "day_count",
        "divisor",
        "moved",
        "period",
        "round",
        "rounding",
        "windows",
    )

    def __init__(
        self,
        conventions: Conventions,
        period: RatePeriod,
        citations: Mapping[EntryKind, tuple[str, ...]],
        moved: Container[date] = (),
    ) -> None:
        self.windows: list[InterestEntry] = []
        self.day_count = conventions.day_count
        self.rounding = conventions.rounding
        self.period = period
        self.citations = citations
        self.moved = moved
        self.divisor = DIVISORS[conventions.day_count]
        self.round = rounder(self.divisor, conventions.rounding)
        self.by_days = conventions.day_count in ("none", "act/360", "act/365")

    def part(self, start: date, end: date) -> int:
        """The days of a line as the day count reckons them, over `divisor`; `by_days`: as many as
        they are.
        """
        return day_count_part(start, end, self.day_count, moved=self.moved)[0]


class Accrual:
    """Interest of one kind: the line that runs, and what those that ended came to. All of it inside
    `exact()`.

    `unpaid` is what was settled and not taken off. With rounding at-total it is settled in one sum,
    when it is paid on, capitalised, falls due or is closed.
    """

    __slots__ = (
        "_base",
        "_citations",
        "_factor",
        "_multiple",
        "_pending",
        "_rate",
        "_start",
        "_taken",
        "kind",
        "sheet",
        "unpaid",
    )

    def __init__(self, kind: EntryKind, sheet: Sheet) -> None:
        self.kind = kind
        self.sheet = sheet
        self.unpaid = self._taken = ZERO
        self._citations = sheet.citations.get(kind, ())
        self._start: date | None = None
        self._base = self._rate = self._multiple = self._factor = ZERO
        self._pending: Decimal | None = None

    @property
    def charged(self) -> Decimal:
        """What was settled at all."""
        return self.unpaid + self._taken

    def run(self, day: date, base: Decimal, rate: Decimal, multiple: Decimal) -> None:
        """From `day` on, on this base at this rate; the line goes on if nothing changed."""
        same = rate is self._rate and multiple is self._multiple
        if self._start is not None:
            if base == self._base and (same or (rate == self._rate and multiple == self._multiple)):
                return
            self._close(day)
        if not same:
            self._rate, self._multiple, self._factor = rate, multiple, rate * multiple
        if base and multiple:
            self._start, self._base = day, base

    def close(self, day: date) -> None:
        """End the line and settle what it came to."""
        if self._start is not None:
            self._close(day)
        if self._pending is not None:
            self.unpaid += self.sheet.round(self._pending)
            self._pending = None

    def take(self, most: Decimal) -> Decimal:
        """At most so much off what was settled."""
        taken = min(most, self.unpaid)
        self.unpaid -= taken
        self._taken += taken
        return taken

    def _close(self, day: date) -> None:
        start, sheet = self._start, self.sheet
        self._start = None
        if start is None or start >= day:
            return
        numerator = (day - start).days if sheet.by_days else sheet.part(start, day)
        whole = self._factor * numerator * self._base
        amount = sheet.round(whole)
        if sheet.rounding == "at-total":
            self._pending = whole if self._pending is None else self._pending + whole
        else:
            self.unpaid += amount
        sheet.windows.append(
            InterestEntry(
                kind=self.kind,
                start=start,
                end=day,
                base=self._base,
                rate=self._rate,
                period=sheet.period,
                multiple=self._multiple,
                numerator=numerator,
                divisor=sheet.divisor,
                amount=amount,
                day_count=sheet.day_count,
                rounding=sheet.rounding,
                citations=self._citations,
            )
        )

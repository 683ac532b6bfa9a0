"""Entries of interest: one for each span of days on which base and rate stay the same, rounded
when it ends.

An entry ends where its base or rate changes, where its interest is paid, capitalised or falls due,
and where it is paused. Amounts are yuan, rates fractions of their period; `end` is not counted.
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
BaseParts = tuple[tuple[int, Decimal], ...]

# act/act has days of plain and of leap years, so it needs both lengths in one denominator.
DIVISORS: dict[DayCount, int] = {
    "none": 1,
    "act/360": 360,
    "act/365": 365,
    "act/act": 365 * 366,
    "30/360": 360,
    "whole-years": 360,
}


class InterestEntry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One entry of the ledger: `base x rate x multiple x numerator / divisor`, rounded once.

    10,000 at 18 % for 30 days on a 360-day year: 10000 x 0.18 x 30 / 360 = 150.00. `numerator` is
    the number of days by the day count: the days themselves over 1, 360 or 365; months of thirty
    over 360; whole years as 360 and the odd days over 360; days of plain and leap years over
    365 x 366.
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
        """The number of calendar days from start to end."""
        return (self.end - self.start).days

    @property
    def undivided(self) -> Decimal:
        """The exact amount times `divisor`, not yet rounded; called inside `exact()`."""
        return self.base * self.rate * self.multiple * self.numerator

    @property
    def formula(self) -> str:
        """The formula in numbers and operators only; a multiple of 1 is left out."""
        factors = [
            self.base,
            self.rate,
            *((self.multiple,) if self.multiple != 1 else ()),
        ]
        years = self._actual_years() if self.day_count == "act/act" else ""
        if years:
            return " × ".join((*(plain(factor) for factor in factors), years))
        factors.append(Decimal(self.numerator))
        ending = f" ÷ {self.divisor}" if self.divisor > 1 else ""
        return " × ".join(plain(factor) for factor in factors) + ending

    def _actual_years(self) -> str:
        """`(31 ÷ 365 + 31 ÷ 366)`: the days of plain and of leap years; as a fraction over 365 x
        366 nobody could check them.
        """
        leap = 366 * self.days - self.numerator
        parts = [(self.days - leap, 365), (leap, 366)]
        shown = [f"{days} ÷ {length}" for days, length in parts if days]
        return f"({' + '.join(shown)})" if len(shown) > 1 else "".join(shown)


class Sheet:
    """The ended entries of one debt (`windows`), and the conventions they all share.

    `moved` are the days that counting both ends or neither puts one day later (`day_count_part`).
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
        "sums",
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
        self.sums = conventions.rounding in ("at-total", "per-instalment")
        self.round = rounder(self.divisor, conventions.rounding)
        # A shortcut: for these the numerator is the plain number of days.
        self.by_days = conventions.day_count in ("none", "act/360", "act/365")

    def part(self, start: date, end: date) -> int:
        """The numerator of an entry from `start` to `end`: its days by the day count, over
        `divisor`.
        """
        return day_count_part(start, end, self.day_count, moved=self.moved)[0]


class Accrual:
    """Interest of one kind: the running entry, and the total of those that ended.

    `unpaid` is the rounded total less payments. With rounding "at-total" the exact amounts of all
    entries add up in `_wholes`, and only their sum is rounded: a payment in between is counted
    against the sum so far, and what accrues later is added to the exact sum. By "per-instalment"
    each instalment, by its index, has a sum of its own. All methods are called inside `exact()`.
    """

    __slots__ = (
        "_base",
        "_citations",
        "_factor",
        "_multiple",
        "_rate",
        "_split",
        "_start",
        "_taken",
        "_wholes",
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
        self._split: BaseParts = ()
        self._wholes: dict[int, Decimal] = {}

    @property
    def charged(self) -> Decimal:
        """All interest of this kind charged so far, paid or not."""
        return self.unpaid + self._taken

    @property
    def of_instalments(self) -> dict[int, Decimal]:
        """All interest of this kind charged so far, by the instalments that have a sum of their
        own.
        """
        return {index: self.sheet.round(whole) for index, whole in self._wholes.items()}

    def run(
        self, day: date, base: Decimal, rate: Decimal, multiple: Decimal, split: BaseParts = ()
    ) -> None:
        """Run from `day` on, on this base at this rate; where nothing changed the entry goes on.
        `split` is the base by instalments, where each has a sum of its own.
        """
        # Identity first: rates are compared on every event, and nearly always are the same object.
        same = rate is self._rate and multiple is self._multiple
        if self._start is not None:
            unchanged = base == self._base and split == self._split
            if unchanged and (same or (rate == self._rate and multiple == self._multiple)):
                return
            self._close(day)
        if not same:
            self._rate, self._multiple, self._factor = rate, multiple, rate * multiple
        if base and multiple:
            self._start, self._base, self._split = day, base, split

    def close(self, day: date) -> None:
        """End the running entry; where only sums are rounded, round them as they are so far."""
        if self._start is not None:
            self._close(day)
        if self._wholes:
            self.unpaid = sum(self.of_instalments.values(), ZERO) - self._taken

    def take(self, most: Decimal) -> Decimal:
        """Reduce the unpaid interest by at most `most` and return by how much."""
        taken = min(most, self.unpaid)
        self.unpaid -= taken
        self._taken += taken
        return taken

    def _close(self, day: date) -> None:
        """End the running entry on `day`; one that would have no days leaves none."""
        start, sheet = self._start, self.sheet
        self._start = None
        if start is None or start >= day:
            return
        numerator = (day - start).days if sheet.by_days else sheet.part(start, day)
        undivided = self._factor * numerator * self._base
        amount = sheet.round(undivided)
        if sheet.sums:
            for index, base in self._split or ((0, self._base),):
                part = self._factor * numerator * base
                self._wholes[index] = self._wholes.get(index, ZERO) + part
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

"""A credit card again, as naively as can be: day after day, in fractions. Shares no code with the
program.
"""

import calendar
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, NamedTuple

from tests.oracle import fen

ONE_DAY = timedelta(days=1)
CHARGES = ("interest", "late", "fee")
PRINCIPAL = ("purchase", "cash", "instalment")


class Told(NamedTuple):
    """What one statement shows."""

    day: date
    balance: Fraction
    interest: Fraction
    minimum: Fraction


class Result(NamedTuple):
    statements: list[Told]
    late: list[Fraction]
    interest_owed: Fraction
    late_owed: Fraction
    principal: Fraction
    minimum_due: Fraction
    total: Fraction


def falls_on(day: date, number: int) -> bool:
    """Whether this is that day of the month, or the last day of a month without it."""
    last = calendar.monthrange(day.year, day.month)[1]
    return day.day == number or (number > last and day.day == last)


class Card:
    def __init__(self, terms: dict[str, Any]) -> None:
        self.terms = terms
        self.lots: list[dict[str, Any]] = []
        self.credit = Fraction(0)
        self.dues: list[list[Any]] = []
        self.cycle = 0
        self.deadline: date | None = None
        self.balance = self.paid = self.pending = self.converted = Fraction(0)
        self.told: list[Told] = []
        self.late: list[Fraction] = []

    def run(self, events: list[tuple[date, str, Fraction]], until: date) -> Result:
        """Events are (day, kind, "conversion" or "payment", amount)."""
        day = min(event[0] for event in events)
        while day <= until:
            today = [event for event in events if event[0] == day]
            for first in ("fee", "cash", "instalment", "purchase"):
                for _, kind, amount in today:
                    if kind == first:
                        self.post(day, kind, amount)
            for _, _, amount in [event for event in today if event[1] == "conversion"]:
                self.convert(amount)
            for _, _, amount in [event for event in today if event[1] == "payment"]:
                self.pay(day, amount)
            self.note(day)
            billing = falls_on(day, self.terms["statement_day"])
            if day == self.deadline and (billing or day < until):
                self.judge(day)
            if billing:
                self.bill(day)
            day += ONE_DAY
        since = self.interest_to(until)
        owed = {kind: self.left(kind) for kind in (*PRINCIPAL, *CHARGES)}
        return Result(
            statements=self.told,
            late=self.late,
            interest_owed=owed["interest"] + since,
            late_owed=owed["late"] + self.pending,
            principal=sum((owed[kind] for kind in PRINCIPAL), Fraction(0)),
            minimum_due=sum((due[1] for due in self.dues), Fraction(0)),
            total=sum(owed.values(), Fraction(0)) + since + self.pending - self.credit,
        )

    def post(self, day: date, kind: str, amount: Fraction) -> dict[str, Any]:
        used = min(self.credit, amount)
        self.credit -= used
        lot = {
            "kind": kind,
            "day": day,
            "left": amount - used,
            "on": {},
            "cycle": self.cycle,
            "from": day,
        }
        lot |= {"bears": kind == "cash", "billed": False, "floor": None, "done": set()}
        self.lots.append(lot)
        return lot

    def pay(self, day: date, amount: Fraction) -> None:
        self.paid += amount
        late = (day - self.dues[0][0]).days if self.dues else 0
        self.meet(amount)
        self.take_down(
            amount, (True, False) if late <= self.terms["principal_first_after"] else (False, True)
        )

    def take_down(self, amount: Fraction, charges_first: tuple[bool, bool]) -> None:
        for billed in (True, False):
            for charges in charges_first:
                for lot in sorted(self.lots, key=lambda lot: lot["day"]):
                    if lot["billed"] is billed and (lot["kind"] in CHARGES) is charges:
                        part = min(amount, lot["left"])
                        lot["left"] -= part
                        amount -= part
        self.credit += amount

    def meet(self, amount: Fraction) -> None:
        for due in self.dues:
            part = min(amount, due[1])
            due[1] -= part
            amount -= part
        self.dues = [due for due in self.dues if due[1] > 0]

    def convert(self, amount: Fraction) -> None:
        """As a payment that finds purchases and cash first."""
        self.converted += amount
        self.meet(amount)
        for billed in (True, False):
            for lot in sorted(self.lots, key=lambda lot: lot["day"]):
                if lot["billed"] is billed and lot["kind"] in ("purchase", "cash"):
                    part = min(amount, lot["left"])
                    lot["left"] -= part
                    amount -= part
        self.take_down(amount, (True, False))

    def note(self, day: date) -> None:
        for lot in self.lots:
            lot["on"][day] = lot["left"]

    def left(self, *kinds: str) -> Fraction:
        return sum((lot["left"] for lot in self.lots if lot["kind"] in kinds), Fraction(0))

    def judge(self, day: date) -> None:
        full = self.balance - self.paid - self.converted <= self.terms["tolerance"]
        if full:
            self.dues = []
        for lot in self.lots:
            if lot["cycle"] == self.cycle - 1 and lot["kind"] not in CHARGES and not lot["bears"]:
                if not full:
                    lot["bears"] = True
                    lot["floor"] = (day, lot["left"]) if self.terms["unpaid_part"] else None
                elif lot["left"]:
                    lot["cycle"], lot["from"] = self.cycle, day + ONE_DAY
        missing = sum((due[1] for due in self.dues), Fraction(0))
        self.pending = (
            max(fen(missing * self.terms["late_share"]), self.terms["late_floor"])
            if missing
            else Fraction(0)
        )
        self.late.append(self.pending)

    def base(self, lot: dict[str, Any], day: date) -> Fraction:
        if not lot["bears"] or day < lot["from"] or day in lot["done"]:
            return Fraction(0)
        if lot["floor"] and day <= lot["floor"][0]:
            return Fraction(lot["floor"][1])
        return Fraction(lot["on"][day])

    def interest_to(self, end: date) -> Fraction:
        """Day by day; days in a row with the same base are one line, rounded once."""
        lines: list[Fraction] = []
        before = Fraction(0)
        day = min((lot["from"] for lot in self.lots), default=end)
        while day < end:
            base = sum((self.base(lot, day) for lot in self.lots), Fraction(0))
            if base and base == before:
                lines[-1] += base * self.terms["daily_rate"]
            elif base:
                lines.append(base * self.terms["daily_rate"])
            before = base
            for lot in self.lots:
                if lot["bears"]:
                    lot["done"].add(day)
            day += ONE_DAY
        return sum((fen(line) for line in lines), Fraction(0))

    def bill(self, day: date) -> None:
        end = day if self.terms["statement_day_next"] else day + ONE_DAY
        interest = self.interest_to(end)
        whole = (*CHARGES, "instalment", *(("cash",) if self.terms["cash_in_full"] else ()))
        asked = sum(
            (lot["left"] for lot in self.lots if lot["billed"] and lot["kind"] in whole),
            Fraction(0),
        )
        for kind, amount in (("interest", interest), ("late", self.pending)):
            lot = self.post(day, kind, amount)
            lot["from"], lot["bears"] = end, kind == "interest" and self.terms["compound"]
        self.note(day)
        self.pending = Fraction(0)
        prior = sum((due[1] for due in self.dues), Fraction(0))
        purchases = self.left(*(kind for kind in PRINCIPAL if kind not in whole))
        limit = self.terms["limit"]
        over = max(Fraction(0), purchases - limit) if limit is not None else Fraction(0)
        demanded = min(max(Fraction(0), prior - asked), purchases - over)
        asked_before = demanded if self.terms["minimum_base"] == "not-asked-before" else 0
        share = fen((purchases - over - asked_before) * self.terms["minimum_share"])
        minimum = min(share + over + demanded, purchases) + self.left(*whole)
        due = day + ONE_DAY
        while not self.is_due(day, due):
            due += ONE_DAY
        following = day + ONE_DAY
        while not falls_on(following, self.terms["statement_day"]):
            following += ONE_DAY
        self.deadline = min(due + timedelta(days=self.terms["grace_days"]), following)
        self.dues.append([due, minimum - prior])
        self.balance = self.left(*PRINCIPAL, *CHARGES) - self.credit
        self.told.append(Told(day, self.balance, interest, minimum))
        self.paid, self.converted, self.cycle = Fraction(0), Fraction(0), self.cycle + 1
        for lot in self.lots:
            lot["billed"] = True

    def is_due(self, statement: date, day: date) -> bool:
        if self.terms["due_days"] is not None:
            return bool((day - statement).days == self.terms["due_days"])
        return falls_on(day, self.terms["due_day"])


def planned(
    day: date, amount: Fraction, months: int, fee: Fraction, statement_day: int, *, of_balance: bool
) -> list[tuple[date, str, Fraction]]:
    """A plan with a fee a month, as what happens on the card: a day at a time, fen cut off and the
    rest at the end.
    """
    found = [(day, "conversion", amount)] if of_balance else []
    rest, each = amount, Fraction(int(amount * 100) // months, 100)
    while months:
        day += ONE_DAY
        if not falls_on(day, statement_day):
            continue
        months -= 1
        part = each if months else rest
        rest -= part
        found += [(day, "instalment", part), (day, "fee", fen(amount * fee))]
    return found

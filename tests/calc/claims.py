"""Claims made at random from a seed: small ones, of every kind of debt, with every switch and every
kind of event.
"""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any, get_args

from overdue_cli.core.accrual.claim import (
    Claim,
    Compounding,
    ContractTerms,
    Draw,
    Instalment,
    Pause,
    Payment,
    PaymentOrder,
    RateChange,
)
from overdue_cli.core.quantity.day_count import Conventions, DayCount

# Where counting goes wrong: month ends, 29 February, turns of the year, the 20th.
AWKWARD = (
    date(2020, 2, 28),
    date(2024, 2, 29),
    date(2023, 12, 31),
    date(2025, 1, 31),
    date(2024, 3, 18),
)
YEARLY: tuple[DayCount, ...] = ("act/360", "act/365", "act/act", "30/360", "whole-years")
FEN = Decimal("0.01")
Fields = dict[str, Any]


def amount(random: Random, most: int) -> Decimal:
    return Decimal(random.randint(0, most * 100)).scaleb(-2)


def span(random: Random) -> int:
    """Mostly weeks, sometimes a year and more."""
    return random.randint(0, 32) if random.random() < 0.985 else random.randint(300, 450)


# -- kinds of debt: what falls due when, from the day of the loan ----------------------------------


def anything(random: Random, start: date) -> Fields:
    """Whatever may be entered, in any order, with and without stated interest."""
    rows = tuple(
        Instalment(
            due=start + timedelta(random.randint(0, 25) if number else 0),
            principal=amount(random, 3000),
            interest=amount(random, 200) if random.random() < 0.6 else None,
        )
        for number in range(random.randint(1, 4))
    )
    runs = start + timedelta(random.randint(-10, 20)) if random.random() < 0.3 else None
    return {"instalments": rows, "interest_from": runs}


def level(random: Random, start: date) -> Fields:
    """等额本息: the same payment each time, interest first in it."""
    dues, left, rate = (
        _dues(random, start),
        amount(random, 9000),
        Decimal(random.choice((0, 5, 15))) / 1000,
    )
    grown = (1 + rate) ** len(dues)
    payment = (left * rate * grown / (grown - 1) if rate else left / len(dues)).quantize(FEN)
    rows = []
    for due in dues:
        interest = (left * rate).quantize(FEN)
        principal = left if due == dues[-1] else min(left, payment - interest)
        left -= principal
        rows.append(Instalment(due=due, principal=principal, interest=interest))
    return {"instalments": tuple(rows)}


def equal_principal(random: Random, start: date) -> Fields:
    """等额本金: the same principal each time, and the interest of what was left."""
    dues, whole, rate = (
        _dues(random, start),
        amount(random, 9000),
        Decimal(random.choice((5, 15))) / 1000,
    )
    each = (whole / len(dues)).quantize(FEN)
    parts = [*[each] * (len(dues) - 1), whole - each * (len(dues) - 1)]
    owed = [whole - each * number for number in range(len(dues))]
    rows = zip(dues, parts, owed, strict=True)
    return {
        "instalments": tuple(
            Instalment(
                due=due, principal=max(part, Decimal(0)), interest=(left * rate).quantize(FEN)
            )
            for due, part, left in rows
        )
    }


def interest_first(random: Random, start: date) -> Fields:
    """先息后本: interest on every due day, stated or by the day, and all principal with the
    last.
    """
    *early, last = _dues(random, start)
    whole, stated = amount(random, 9000), random.random() < 0.5
    interest = (whole * Decimal("0.012")).quantize(FEN) if stated else None
    rows = (
        *(Instalment(due=due, principal=Decimal("0.00"), interest=interest) for due in early),
        Instalment(due=last, principal=whole, interest=interest),
    )
    return {"instalments": rows, "interest_from": None if stated else start}


def bullet(random: Random, start: date) -> Fields:
    """一次还本付息: all on one day, the interest stated or by the day."""
    whole, stated = amount(random, 9000), random.random() < 0.5
    interest = (whole * Decimal("0.03")).quantize(FEN) if stated else None
    row = Instalment(due=_dues(random, start)[-1], principal=whole, interest=interest)
    return {"instalments": (row,), "interest_from": None if stated else start}


def revolving(random: Random, start: date) -> Fields:
    """随借随还: drawn on several days, interest due on some, all principal on one, or on none
    yet.
    """
    days = [0, *(random.randint(0, 40) for _ in range(random.randint(0, 4)))]
    interest_days = _dues(random, start)[: random.choice((0, 0, 2, 4))]
    return {
        "instalments": tuple(
            Instalment(due=due, principal=Decimal("0.00")) for due in interest_days
        ),
        "draws": tuple(
            Draw(day=start + timedelta(day), amount=amount(random, 4000)) for day in days
        ),
        "credit_line_due": start + timedelta(random.randint(5, 60))
        if random.random() < 0.6
        else None,
    }


def _dues(random: Random, start: date) -> list[date]:
    step = random.choice((7, 10, 15, 30))
    return [start + timedelta(step * number) for number in range(1, random.randint(2, 5))]


OF_DEBT: dict[str, Callable[[Random, date], Fields]] = {
    "anything": anything,
    "level": level,
    "equal-principal": equal_principal,
    "interest-first": interest_first,
    "bullet": bullet,
    "revolving": revolving,
}


# -- what happens to it ----------------------------------------------------------------------------


def claim_and_terms(random: Random, kind: str | None = None) -> tuple[Claim, ContractTerms]:
    """A debt of this kind, or of any: half of them of no kind that a contract knows."""
    chosen = kind or random.choice(("anything",) * 5 + tuple(OF_DEBT)[1:])
    first = (
        random.choice(AWKWARD)
        if random.random() < 0.6
        else date(2023, 1, 1) + timedelta(random.randint(0, 900))
    )
    told = OF_DEBT[chosen](random, first)
    long = 0 if chosen == "anything" else random.randint(0, 60)
    until = first + timedelta(span(random) + long)

    def day(least: int, most: int) -> date:
        return first + timedelta(random.randint(least, most + long))

    accelerated = day(0, 25) if random.random() < 0.3 else None
    begins = Claim(until=until, accelerated=accelerated, **told).begins()
    until = max(until, begins)
    claim = Claim(
        **told,
        until=until,
        accelerated=accelerated,
        fees=amount(random, 100) if random.random() < 0.3 else Decimal("0.00"),
        fees_on=day(0, 60) if random.random() < 0.3 else None,
        pauses=tuple(
            Pause(
                start=start,
                end=start + timedelta(random.randint(0, 20)),
                what=random.choice(("penalty", "all")),
            )
            for start in (day(-5, 28) for _ in range(random.choice((0, 0, 1, 2))))
        ),
        payments=tuple(
            Payment(
                day=max(begins, min(day(0, 32), until)),
                amount=amount(random, random.choice((50, 1000, 20000))),
            )
            for _ in range(random.choice((0, 1, 2, 4)))
        ),
    )
    return claim, terms(random, first)


def terms(random: Random, first: date) -> ContractTerms:
    daily = random.random() < 0.4
    conventions = Conventions(
        day_count="none" if daily else random.choice(YEARLY),
        end_day=random.choice(("head", "head", "both", "neither")),
        rounding=random.choice(("half-up", "half-even", "truncate", "at-total", "per-instalment")),
    )
    rates = [
        Decimal(random.choice((0, 25, 35, 50, 97, 4321))).scaleb(-5 if daily else -3)
        for _ in range(3)
    ]
    days = sorted(
        {first + timedelta(random.randint(-5, 28)) for _ in range(random.choice((0, 0, 1, 2)))}
    )
    compounding = Compounding(
        capitalised=random.choice(("never", "monthly-20", "quarterly-20", "due-day")),
        on_penalty=random.random() < 0.4,
    )
    return ContractTerms(
        rate=rates[2],
        period="day" if daily else "year",
        changes=tuple(
            RateChange(since=day, rate=rate) for day, rate in zip(days, rates, strict=False)
        ),
        multiplier=random.choice((Decimal(1), Decimal("1.3"), Decimal("1.5"), Decimal("1.45"))),
        compounding=compounding if random.random() < 0.6 else None,
        order=random.choice(get_args(PaymentOrder)),
        surplus=random.choice(("ahead", "ahead", "credit")),
        payment_day=random.choice(("same-day", "next-day")),
        conventions=conventions,
    )

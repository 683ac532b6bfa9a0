"""Claims made at random from a seed: small ones, with every switch and every kind of event in them."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from overdue_cli.core.claim import (
    Claim,
    Compounding,
    Instalment,
    Pause,
    Payment,
    RateChange,
    Terms,
)
from overdue_cli.core.conventions import Conventions, DayCount

# Where counting goes wrong: month ends, 29 February, turns of the year, the 20th.
AWKWARD = (date(2020, 2, 28), date(2024, 2, 29), date(2023, 12, 31), date(2025, 1, 31), date(2024, 3, 18))
YEARLY: tuple[DayCount, ...] = ("act/360", "act/365", "act/act", "30/360", "whole-years")


def amount(random: Random, most: int) -> Decimal:
    return Decimal(random.randint(0, most * 100)).scaleb(-2)


def span(random: Random) -> int:
    """Mostly weeks, sometimes a year and more."""
    return random.randint(0, 32) if random.random() < 0.985 else random.randint(300, 450)


def claim_and_terms(random: Random) -> tuple[Claim, Terms]:
    first = random.choice(AWKWARD) if random.random() < 0.6 else date(2023, 1, 1) + timedelta(random.randint(0, 900))

    def day(least: int, most: int) -> date:
        return first + timedelta(random.randint(least, most))

    instalments = tuple(
        Instalment(
            due=day(0, 25) if number else first,
            principal=amount(random, 3000),
            interest=amount(random, 200) if random.random() < 0.6 else None,
        )
        for number in range(random.randint(1, 4))
    )
    until = first + timedelta(span(random))
    claim = Claim(
        instalments=instalments,
        until=until,
        accelerated=day(0, 25) if random.random() < 0.3 else None,
        interest_from=day(-10, 20) if random.random() < 0.3 else None,
        fees=amount(random, 100) if random.random() < 0.3 else Decimal("0.00"),
        pauses=tuple(
            Pause(start=start, end=start + timedelta(random.randint(0, 20)), what=random.choice(("penalty", "all")))
            for start in (day(-5, 28) for _ in range(random.choice((0, 0, 1, 2))))
        ),
        payments=tuple(
            Payment(day=min(day(0, 32), until), amount=amount(random, random.choice((50, 1000, 20000))))
            for _ in range(random.choice((0, 1, 2, 4)))
        ),
    )
    return claim, terms(random, first)


def terms(random: Random, first: date) -> Terms:
    daily = random.random() < 0.4
    conventions = Conventions(
        day_count="none" if daily else random.choice(YEARLY),
        end_day=random.choice(("head", "head", "both", "neither")),
        rounding=random.choice(("half-up", "half-even", "truncate", "at-total")),
    )
    rates = [Decimal(random.choice((0, 25, 35, 50, 97, 4321))).scaleb(-5 if daily else -3) for _ in range(3)]
    days = sorted({first + timedelta(random.randint(-5, 28)) for _ in range(random.choice((0, 0, 1, 2)))})
    compounding = Compounding(
        capitalised=random.choice(("never", "monthly-20", "quarterly-20", "due-day")),
        on_penalty=random.random() < 0.4,
    )
    return Terms(
        rate=rates[2],
        period="day" if daily else "year",
        changes=tuple(RateChange(since=day, rate=rate) for day, rate in zip(days, rates, strict=False)),
        multiplier=random.choice((Decimal(1), Decimal("1.3"), Decimal("1.5"), Decimal("1.45"))),
        compounding=compounding if random.random() < 0.6 else None,
        order=random.choice(("fees-interest-principal", "principal-first", "by-instalment")),
        payment_day=random.choice(("same-day", "next-day")),
        conventions=conventions,
    )

"""What one debt costs to reckon, in process, and how that grows.

    python tests/benchmarks/engine.py [ROUNDS]

60 instalments and 24 payments are to take less than 2 ms in every variant; the aim is 1. Trust the
ratios more than the milliseconds. Where one thing alone is doubled, the time for one of them is set
against that of the first: it should stay or fall, never rise. Days alone cost nothing, only what
happens on them does. Nothing is asserted here; a clock is no test.
"""

import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from overdue_cli.core.accrual.claim import (
    Claim,
    Compounding,
    ContractTerms,
    Draw,
    Instalment,
    Payment,
    PaymentOrder,
)
from overdue_cli.core.accrual.engine import accrue
from overdue_cli.core.quantity.day_count import Conventions, DayCount

FIRST = date(2016, 1, 15)
D = Decimal
MONTHLY = Compounding(capitalised="monthly-20", on_penalty=True)
TIMES = (1, 2, 4, 8)


def claim(instalments: int, payments: int, days: int) -> Claim:
    """Instalments a month apart, as many payments as asked spread over the days."""
    dues = [date(FIRST.year + n // 12, n % 12 + 1, 15) for n in range(instalments)]
    step = max(1, days // (payments + 1))
    return Claim(
        instalments=tuple(
            Instalment(due=due, principal=D("1000.37"), interest=D("80.11")) for due in dues
        ),
        until=FIRST + timedelta(days),
        payments=tuple(
            Payment(day=FIRST + timedelta(step * (n + 1)), amount=D("77.77"))
            for n in range(payments)
        ),
    )


def line_of_credit(draws: int, payments: int, days: int) -> Claim:
    """Drawn on many days, repaid on many; interest falls due monthly."""
    step = days // (draws + 1)
    return Claim(
        instalments=tuple(
            Instalment(due=date(FIRST.year + n // 12, n % 12 + 1, 20), principal=D("0.00"))
            for n in range(1, 61)
        ),
        draws=tuple(
            Draw(day=FIRST + timedelta(step * n), amount=D("1000.37")) for n in range(draws)
        ),
        until=FIRST + timedelta(days),
        payments=claim(0, payments, days).payments,
    )


def terms(
    compounding: Compounding | None = None,
    day_count: DayCount = "act/365",
    order: PaymentOrder = "fees-interest-principal",
) -> ContractTerms:
    return ContractTerms(
        rate=D("0.15"),
        period="year",
        multiplier=D("1.5"),
        compounding=compounding,
        order=order,
        conventions=Conventions(day_count=day_count),
    )


VARIANTS = {
    "60 instalments, 24 payments": terms(),
    "the same, oldest instalment first": terms(order="by-instalment"),
    "the same, compound interest": terms(Compounding()),
    "the same, capitalised monthly": terms(MONTHLY),
    "the same, days of each year": terms(MONTHLY, "act/act"),
    "the same, months of thirty": terms(MONTHLY, "30/360"),
    "the same, whole years": terms(MONTHLY, "whole-years"),
}


def best(work: Callable[[], object], rounds: int) -> float:
    """The shortest of the runs, in ms: what is longer was the machine."""
    found = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        found.append((time.perf_counter() - began) * 1000)
    return min(found)


def taken(asked: Claim, counting: ContractTerms, rounds: int) -> float:
    return best(lambda: accrue(asked, counting), rounds)


def growth(
    what: str, sizes: list[Claim], counting: ContractTerms, rounds: int, *, per_unit: bool = True
) -> None:
    """The time for each size against that for the first; for one unit of it, or for the whole."""
    times = [taken(size, counting, rounds) for size in sizes]
    units = TIMES if per_unit else (1,) * len(TIMES)
    ratios = "  ".join(
        f"x{n}: {each / units[i] / times[0]:.2f}"
        for i, (n, each) in enumerate(zip(TIMES, times, strict=True))
    )
    print(f"{what:36} {ratios}")  # noqa: T201  its output


def main(rounds: int) -> None:
    usual = claim(60, 24, 2000)
    for name, counting in VARIANTS.items():
        ms = taken(usual, counting, rounds)
        print(f"{name:36} {ms:7.3f} ms {1000 / ms:8.0f} debts a second")  # noqa: T201
    ms = taken(line_of_credit(60, 24, 2000), terms(), rounds)
    print(f"{'a line of credit, 60 draws':36} {ms:7.3f} ms {1000 / ms:8.0f} debts a second")  # noqa: T201
    growth("time an instalment", [claim(60 * n, 24, 15000) for n in TIMES], terms(), rounds)
    growth("time a payment", [claim(60, 24 * n, 7000) for n in TIMES], terms(), rounds)
    growth(
        "time a payment, oldest first",
        [claim(60, 24 * n, 7000) for n in TIMES],
        terms(order="by-instalment"),
        rounds,
    )
    growth("time a draw", [line_of_credit(60 * n, 24, 7000) for n in TIMES], terms(), rounds)
    growth(
        "time a day, capitalised monthly",
        [claim(60, 24, 2000 * n) for n in TIMES],
        terms(MONTHLY),
        rounds,
    )
    growth(
        "more days, nothing on them",
        [claim(60, 24, 2000 * n) for n in TIMES],
        terms(),
        rounds,
        per_unit=False,
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)

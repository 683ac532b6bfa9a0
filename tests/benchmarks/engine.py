"""What one debt costs to reckon, in process, and how that grows.

    python tests/benchmarks/engine.py [ROUNDS]

Issue 3: 60 instalments and 24 payments in under 2 ms, aim 1. Trust the ratios: twice as much of one thing
should take at most about twice as long. Nothing is asserted here; a clock is no test.
"""

import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from overdue_cli.core.claim import Claim, Compounding, Instalment, Payment, Terms
from overdue_cli.core.conventions import Conventions
from overdue_cli.core.engine import reckon

FIRST = date(2016, 1, 15)
D = Decimal


def claim(instalments: int, payments: int, days: int) -> Claim:
    """Instalments a month apart, as many payments as asked spread over the days."""
    dues = [date(FIRST.year + n // 12, n % 12 + 1, 15) for n in range(instalments)]
    step = max(1, days // (payments + 1))
    return Claim(
        instalments=tuple(Instalment(due=due, principal=D("1000.37"), interest=D("80.11")) for due in dues),
        until=FIRST + timedelta(days),
        payments=tuple(Payment(day=FIRST + timedelta(step * (n + 1)), amount=D("77.77")) for n in range(payments)),
    )


def terms(compounding: Compounding | None = None) -> Terms:
    return Terms(
        rate=D("0.15"),
        period="year",
        multiplier=D("1.5"),
        compounding=compounding,
        conventions=Conventions(day_count="act/365"),
    )


def best(work: Callable[[], object], rounds: int) -> float:
    """The shortest of the runs, in ms: what is longer was the machine."""
    found = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        found.append((time.perf_counter() - began) * 1000)
    return min(found)


def main(rounds: int) -> None:
    usual = claim(60, 24, 2000)
    for name, compounding in {
        "60 instalments, 24 payments": None,
        "the same, compound interest": Compounding(),
        "the same, capitalised monthly": Compounding(capitalised="monthly-20", on_penalty=True),
    }.items():
        counting = terms(compounding)
        ms = best(lambda counting=counting: reckon(usual, counting), rounds)  # type: ignore[misc]
        print(f"{name:32} {ms:7.3f} ms {1000 / ms:8.0f} debts a second")  # noqa: T201  its output
    plain, monthly = terms(), terms(Compounding(capitalised="monthly-20"))
    for what, sizes in {
        "instalments": [(60 * n, 24, 7000) for n in (1, 2, 4)],
        "payments": [(60, 24 * n, 7000) for n in (1, 2, 4)],
        "days, capitalised monthly": [(60, 24, 7000 * n) for n in (1, 2, 4)],
    }.items():
        counting = monthly if "days" in what else plain
        times = [best(lambda size=size, c=counting: reckon(claim(*size), c), rounds) for size in sizes]  # type: ignore[misc]
        ratios = "  ".join(f"x{2**n}: {each / times[0]:.2f}" for n, each in enumerate(times))
        print(f"{what:32} {ratios}")  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)

"""What one answer costs in a process that is running: the time for each, and how many a second.

    python -m tests.benchmarks.answers [ROUNDS]

Each is a line of JSON read, answered and written whole, as in a batch with one process. The best of
the rounds counts: what is longer was the machine. Nothing is asserted here; a clock is no test.
"""

import json
import sys
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import islice
from typing import Any

from overdue_cli.batch import advise_lines
from overdue_cli.core.plan.projected import ProjectedDebt
from overdue_cli.core.plan.projection import least_payment
from overdue_cli.core.plan.sharing import GroupSplit
from overdue_cli.core.quantity.money import exact
from tests.benchmarks.batch_lines import lines
from tests.benchmarks.engine import best

DAY = "2026-11-23"
AS_OF = date.fromisoformat(DAY)
MIXED = 200


def three_answers() -> dict[str, Any]:
    """No more than what is asked first."""
    return {"as_of": DAY, "days_overdue": 40, "principal": "20000", "income": "6000"}


def affordable() -> dict[str, Any]:
    """One debt with its rate that half of what is left pays off."""
    told = {"expenses": "3000", "annual_rate": "0.18", "penalty_multiplier": "1.5"}
    return three_answers() | told | {"product": "bank-loan"}


def too_little(count: int) -> dict[str, Any]:
    """So many debts of which what is left does not pay the interest: every plan has to be tried."""
    debts = [
        {
            "days_overdue": 20 + 7 * number,
            "principal": str(9000 + 1300 * number),
            "annual_rate": "0.18",
            "penalty_multiplier": "1.5",
            "product": "bank-loan",
        }
        for number in range(count)
    ]
    left = 100 * count
    return {"as_of": DAY, "income": str(4000 + left), "expenses": "4000", "debts": debts}


def in_detail() -> dict[str, Any]:
    """A loan of sixty instalments, of which the first twenty-four were paid late."""
    due = [f"{2023 + month // 12}-{month % 12 + 1:02}-05" for month in range(60)]
    paid = [f"{day[:8]}25" for day in due[:24]]
    loan = {
        "instalments": [{"due": day, "principal": "1000.37", "interest": "80.11"} for day in due],
        "payments": [{"date": day, "amount": "1080.48"} for day in paid],
    }
    rate = {"annual_rate": "0.15", "penalty_multiplier": "1.5", "product": "bank-loan"}
    return {"as_of": DAY, "income": "6000", "expenses": "4000", "loan": loan} | rate


def as_lines(*cases: dict[str, Any]) -> list[bytes]:
    """Cases as lines of a batch."""
    return [json.dumps(case).encode() + b"\n" for case in cases]


KINDS = {
    "three answers": as_lines(three_answers()),
    "one debt, affordable": as_lines(affordable()),
    "too little left, three debts": as_lines(too_little(3)),
    "too little left, thirty debts": as_lines(too_little(30)),
    "a loan in detail, 60 instalments": as_lines(in_detail()),
    f"mixed, {MIXED} lines of batch_lines": [*islice(lines(MIXED), MIXED)],
}


def answered(told: Iterable[bytes]) -> int:
    """How many answers came of the lines."""
    return sum(1 for _ in advise_lines(told, as_of=AS_OF))


def searched(debts: int) -> Decimal:
    """The least payment that ever ends so many debts, found as a plan finds it."""
    owed = [
        ProjectedDebt(
            accrued=Decimal(300 + 20 * number),
            overdue=Decimal(9000 + 1300 * number),
            not_due=Decimal("0.00"),
            overdue_rate=Decimal("0.27"),
            not_due_rate=Decimal("0.18"),
            divisor=365,
        )
        for number in range(debts)
    ]
    with exact():
        return least_payment(owed, AS_OF, split=GroupSplit([tuple(range(debts))]))


def main(rounds: int) -> None:
    """Print the time for each."""
    for name, told in KINDS.items():
        each = best(partial(answered, told), rounds) / len(told)
        sys.stdout.write(f"{name:36} {each:8.2f} ms {1000 / each:8.0f} a second\n")
    for count in (1, 3, 30):
        each = best(partial(searched, count), rounds)
        sys.stdout.write(f"{f'one search of a plan, debts: {count}':36} {each:8.2f} ms\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)

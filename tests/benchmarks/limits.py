"""Prints time and memory of the largest inputs accepted: `python tests/benchmarks/limits.py
[NAME]`.

Every line ought to stay under 2 seconds of a core and 100 MiB; the last column says where one does
not. A figure is of one run of a whole process; what else is running still lengthens it somewhat.
"""

import json
import os
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

MOST_SECONDS, MOST_MIB = 2.0, 100
START, AS_OF = date(2017, 1, 1), "2026-11-23"
CASE_FROM_STDIN = ("--case", "-")


def days(count: int, step: int, start: date = START) -> list[str]:
    return [(start + timedelta(days=number * step)).isoformat() for number in range(count)]


def card(bought: int, paid: int, step: int, plans: int = 0) -> dict[str, Any]:
    """A card of ten years with nothing of it paid in full, and plans of sixty months."""
    agreed = [
        {"date": day, "amount": "90", "months": "60", "monthly_fee": "0.5%"}
        for day in days(plans, step)
    ]
    return {
        **({"plan": agreed} if agreed else {}),
        "transactions": [{"date": day, "amount": "100"} for day in days(bought, step)],
        "payments": [{"date": day, "amount": "50"} for day in days(paid, step)],
        "statement_day": "5",
        "due_day": "25",
    }


def loan(rows: int, paid: int) -> dict[str, Any]:
    later = date(2019, 1, 1)
    return {
        "instalments": [
            {"due": day, "principal": "1000", "interest": "10"} for day in days(rows, 30)
        ],
        "payments": [{"date": day, "amount": "10"} for day in days(paid, 2, later)],
        "compound": True,
    }


def case(*debts: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"as_of": AS_OF, "income": "6000", "debts": list(debts), **more}


def told_loan(rows: int, paid: int, **more: object) -> dict[str, Any]:
    return {"annual_rate": "0.18", "loan": {**loan(rows, paid), **more}}


def claimed(rows: int, paid: int) -> dict[str, Any]:
    """A loan, and a figure that no way of counting gives."""
    told = loan(rows, paid)
    counted = {"annual_rate": "18%", "multiplier": "1.5", "until": AS_OF, "claimed": "1500"}
    return {"instalment": told["instalments"], "payment": told["payments"], **counted}


def allocation(debts: int, payments: int, **more: str) -> dict[str, Any]:
    owed = {"principal": "1000", "due": "2026-01-01", **more}
    paid = [{"date": day, "amount": "10"} for day in days(payments, 1)]
    return {"debt": [owed] * debts, "payment": paid}


PLAIN = {"days_overdue": "400", "principal": "2000"}
ONE_CARD = case({"card": card(750, 750, 4)})
INPUTS: dict[str, tuple[tuple[str, ...], Any]] = {
    "30 debts": (("advise", *CASE_FROM_STDIN), case(*[PLAIN] * 30)),
    "12 cards of 124 rows": (
        ("advise", *CASE_FROM_STDIN),
        case(*[{"card": card(62, 62, 55)}] * 12),
    ),
    "a card of 1,500 rows": (("advise", *CASE_FROM_STDIN), ONE_CARD),
    "a card of 1,500 rows, explained": (("advise", "--explain", *CASE_FROM_STDIN), ONE_CARD),
    "a letter of that card": (("letter", "hardship", *CASE_FROM_STDIN), ONE_CARD),
    "1,500 purchases of a day": (
        ("advise", *CASE_FROM_STDIN),
        case({"card": card(1500, 0, 0)}),
    ),
    "5 loans of 100 rows, compound": (
        ("advise", *CASE_FROM_STDIN),
        case(*[told_loan(50, 50)] * 5),
    ),
    "the same, by the month and on penalty": (
        ("advise", *CASE_FROM_STDIN),
        case(*[told_loan(50, 50, capitalised="monthly-20", compound_on_penalty=True)] * 5),
    ),
    "a loan of 500 rows, compound": (("advise", *CASE_FROM_STDIN), case(told_loan(120, 380))),
    "30 loans of 33 rows": (
        ("advise", *CASE_FROM_STDIN),
        case(*[told_loan(17, 16, compound=False)] * 30),
    ),
    "a loan of 1,000 rows": (
        ("advise", *CASE_FROM_STDIN),
        case(told_loan(120, 880, compound=False)),
    ),
    "1 MB of unknown names": (
        ("advise", "--json", *CASE_FROM_STDIN),
        case(PLAIN, **{f"k{number}": 1 for number in range(80_000)}),
    ),
    "1 MB of one text": (("advise", "--json", *CASE_FROM_STDIN), case(PLAIN, cause="x" * 990_000)),
    "1 MB of one name": (("advise", "--json", *CASE_FROM_STDIN), case(PLAIN, **{"x" * 990_000: 1})),
    "1 MB of one text, escaped": (
        ("advise", "--json", *CASE_FROM_STDIN),
        case({**PLAIN, "name": "\0" * 160_000}),
    ),
    "calc allocate, 75 x 100": (("calc", "allocate", "--request", "-"), allocation(75, 100)),
    "calc allocate, 3 x 2,000": (("calc", "allocate", "--request", "-"), allocation(3, 2000)),
    "calc allocate, 1,500 x 5, explained": (
        ("calc", "allocate", "--explain", "--request", "-"),
        allocation(1500, 5, start="2016-12-31", rate="12%"),
    ),
    "a card of 24 plans of 60 months": (
        ("advise", *CASE_FROM_STDIN),
        case({"card": card(60, 0, 2, 24)}),
    ),
    "calc card, 3,000 rows": (
        ("calc", "card", "--request", "-"),
        {**card(1500, 1500, 2), "until": AS_OF},
    ),
    "calc card, 3,000 rows, explained": (
        ("calc", "card", "--explain", "--request", "-"),
        {**card(1500, 1500, 2), "until": AS_OF},
    ),
    "calc card, 50 plans of 60 months": (
        ("calc", "card", "--request", "-"),
        {**card(1, 0, 2, 49), "until": AS_OF},
    ),
    "calc reconcile-card, 3,000 rows": (
        ("calc", "reconcile-card", "--request", "-"),
        {**card(1500, 1500, 2), "until": AS_OF, "billed": [{"date": "2026-11-05", "balance": "5"}]},
    ),
    "calc reconcile-card, 50 plans": (
        ("calc", "reconcile-card", "--request", "-"),
        {**card(1, 0, 2, 49), "until": AS_OF, "billed": [{"date": "2026-11-05", "balance": "5"}]},
    ),
    "calc reconcile, 500 rates": (
        ("calc", "reconcile", "--request", "-"),
        {
            "claimed": "5000",
            "principal": "20000",
            "start": "2016-12-01",
            "end": AS_OF,
            "annual_rate": "12%",
            "lender": "private",
            "change": [{"since": day, "rate": "0.1"} for day in days(500, 3)],
        },
    ),
    "calc reconcile-loan, 65 x 66": (("calc", "reconcile-loan", "--request", "-"), claimed(65, 66)),
    "calc reconcile-loan, compound, 26 x 26": (
        ("calc", "reconcile-loan", "--request", "-"),
        {**claimed(26, 26), "compound": True},
    ),
    "calc loan, 120 x 2,000 rows": (
        ("calc", "loan", "--request", "-"),
        {
            "instalment": loan(120, 0)["instalments"],
            "payment": [{"date": day, "amount": "10"} for day in days(2000, 1)],
            "annual_rate": "0.18",
            "until": AS_OF,
        },
    ),
    "calc delay-interest, 2,000 payments": (
        ("calc", "delay-interest", "--request", "-"),
        {
            "judgment_debt": "1000000",
            "expiry": "2016-12-01",
            "performed": AS_OF,
            "paid": [{"day": day, "amount": "10"} for day in days(2000, 1)],
        },
    ),
    "a message of 20,000 characters": (("check-message",), "您的还款逾期，联系家人" * 1_818),
    "calc lpr": (("calc", "lpr"), None),
    "schema of an answer": (("schema", "answer"), None),
    "schema of a case": (("schema", "case"), None),
}


def measured(argv: tuple[str, ...], told: Any) -> tuple[int, float, float]:
    """Status, seconds of the processor and MiB of one process."""
    with tempfile.TemporaryFile() as stdin:
        stdin.write(b"" if told is None else json.dumps(told, ensure_ascii=False).encode())
        stdin.seek(0)
        process = subprocess.Popen(
            (sys.executable, "-m", "overdue_cli", *argv),
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).parents[2],
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main(names: list[str]) -> int:
    """Ends with 1 if one failed or took more memory; time depends on what else is running."""
    fits = True
    for name in names or INPUTS:
        argv, told = INPUTS[name]
        status, seconds, size = measured(argv, told)
        fits = fits and status in (0, 65) and size <= MOST_MIB
        over = "ABOVE" if seconds > MOST_SECONDS or size > MOST_MIB else ""
        sys.stdout.write(f"{name:38}{status:4}{seconds:8.2f} s{size:8.0f} MiB  {over}\n")
    return int(not fits)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

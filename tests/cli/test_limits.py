"""What is above a limit is refused with a sentence that names it, in both languages; of very many
problems a few are told, and their number.
"""

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.core.request import limits
from tests.cli.inside import overdue_inside
from tests.cli.running import BARE

PLAIN: dict[str, Any] = {"days_overdue": "40", "principal": "2000"}


def card(rows: int, *plans: int) -> dict[str, Any]:
    """So many purchases, and plans of so many months."""
    entries = [{"date": "2026-08-01", "amount": "10"}] * rows
    agreed = [
        {"date": "2026-08-02", "amount": "5", "months": str(months), "monthly_fee": "0"}
        for months in plans
    ]
    told = {"transactions": entries, "statement_day": "5", "due_day": "25"}
    return {"card": told | ({"plan": agreed} if agreed else {})}


def loan(rows: int, **more: Any) -> dict[str, Any]:
    entries = [{"due": "2026-08-01", "principal": "10"}] * rows
    return {"annual_rate": "0.1", "loan": {"instalments": entries, **more}}


def case(*debts: dict[str, Any], **more: Any) -> bytes:
    told = {"as_of": "2026-11-23", "income": "6000", "debts": [*debts], **more}
    return json.dumps(told).encode()


def allocation(debts: int, payments: int) -> bytes:
    owed = {"principal": "1000", "due": "2026-01-01"}
    paid = {"date": "2026-02-01", "amount": "10"}
    return json.dumps({"debt": [owed] * debts, "payment": [paid] * payments}).encode()


def card_used(rows: int) -> bytes:
    """So many purchases, as many payments and a thousand months of plans."""
    told = card(rows, *[50] * 20)["card"]
    told["payments"] = [{"date": "2026-09-01", "amount": "1"}] * 1000
    return json.dumps(told | {"until": "2026-11-23"}).encode()


def charged(changes: int) -> bytes:
    """A figure to be held against so many rates, one a day."""
    since = [(date(2020, 1, 1) + timedelta(days=n)).isoformat() for n in range(changes)]
    told = {"claimed": "500", "principal": "1000", "start": "2019-01-01", "end": "2026-01-01"}
    change = [{"since": day, "rate": "0.1"} for day in since]
    return json.dumps({**told, "annual_rate": "0.12", "change": change}).encode()


def statement(instalments: int, payments: int) -> bytes:
    """A loan and what a lender says is owed of it."""
    due = [
        {"due": f"{2015 + n // 12}-{n % 12 + 1:02}-05", "principal": "10"}
        for n in range(instalments)
    ]
    paid = [{"date": "2026-01-05", "amount": "1"}] * payments
    told = {"instalment": due, "payment": paid, "annual_rate": "0.1", "multiplier": "1.5"}
    return json.dumps({**told, "until": "2026-11-23", "claimed": "900"}).encode()


ADVISE, ALLOCATE = ("advise", "--case", "-"), ("calc", "allocate", "--request", "-")
STATEMENT = ("calc", "card", "--request", "-")
RECONCILE, HELD_AGAINST = (("calc", f"reconcile{of}", "--request", "-") for of in ("", "-loan"))
ENTRY = "2025年03月06日甲银行发放的30,000元（人民币）其他个人消费贷款。"
# The limit, an input just above it, and one at it.
ABOVE: dict[str, tuple[str, tuple[str, ...], bytes, bytes]] = {
    "number-of-debts": ("MOST_DEBTS", ADVISE, case(*[PLAIN] * 31), case(*[PLAIN] * 30)),
    "too-many-told-cards": (
        "MOST_TOLD_CARDS",
        ADVISE,
        case(*[card(1)] * 13),
        case(*[card(1)] * 12),
    ),
    "too-many-card-rows": (
        "MOST_CARD_ROWS",
        ADVISE,
        case(card(1000), card(501)),
        case(card(750), card(750)),
    ),
    "too-many-compound-loans": (
        "MOST_COMPOUND_LOANS",
        ADVISE,
        case(*[loan(1, compound=True)] * 6),
        case(*[loan(1, compound=True)] * 5, loan(1)),
    ),
    "too-many-loan-rows": (
        "MOST_LOAN_ROWS",
        ADVISE,
        case(loan(500), loan(501)),
        case(loan(500), loan(500)),
    ),
    "too-many-items": ("MOST_ITEMS", ALLOCATE, allocation(1, 2001), allocation(1, 2000)),
    "too-many-pairs": ("MOST_PAIRS", ALLOCATE, allocation(76, 100), allocation(75, 100)),
    # 1,440 and a plan of 60 months are 1,500
    "too-many-card-rows of plans": (
        "MOST_CARD_ROWS",
        ADVISE,
        case(card(1441, 60)),
        case(card(1440, 60)),
    ),
    "too-many-compound-rows": (
        "MOST_COMPOUND_ROWS",
        ADVISE,
        case(loan(251, compound=True), loan(250, compound=True)),
        case(loan(250, compound=True), loan(250, compound=True)),
    ),
    "too-many-statement-rows": ("MOST_STATEMENT_ROWS", STATEMENT, card_used(1001), card_used(1000)),
    "too-many-changes": ("MOST_CHANGES", RECONCILE, charged(501), charged(500)),
    # 570 ways where nothing is told: 131 rows of them are 74,670, 132 are 75,240
    "too-many-tried": ("MOST_TRIED_ROWS", HELD_AGAINST, statement(66, 66), statement(66, 65)),
    "message-too-long": (
        "MOST_MESSAGE",
        ("check-message",),
        ("款" * 20_001).encode(),
        ("款" * 20_000).encode(),
    ),
    "report-too-long": (
        "MOST_REPORT_TEXT",
        ("credit-report",),
        (ENTRY + " " * (400_001 - len(ENTRY))).encode(),
        (ENTRY + " " * (400_000 - len(ENTRY))).encode(),
    ),
    "report-too-many-accounts": (
        "MOST_REPORT_ACCOUNTS",
        ("credit-report",),
        (ENTRY * 201).encode(),
        (ENTRY * 200).encode(),
    ),
    "report-too-big": (
        "MOST_REPORT_BYTES",
        ("credit-report",),
        b" " * 8_000_001,
        ENTRY.encode(),
    ),
    "too-big": ("MOST_BYTES", ADVISE, b" " * 1_000_001, case(PLAIN).ljust(1_000_000)),
}


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("code", ABOVE)
def test_what_is_above_a_limit_is_refused_by_its_number(code: str, language: str) -> None:
    name, argv, above, _ = ABOVE[code]
    ran = overdue_inside((*argv, "--json", "--lang", language), above)
    assert ran.status == 65
    assert [each["code"] for each in ran.problems] == code.split()[:1]
    assert f"{getattr(limits, name):,}" in ran.problems[0]["message"]


@pytest.mark.parametrize("code", ABOVE)
def test_what_is_at_a_limit_is_answered(code: str) -> None:
    _, argv, _, at = ABOVE[code]
    assert overdue_inside((*argv, "--json"), at).status == 0


def test_a_pack_of_everything_for_more_than_thirteen_debts_is_refused_before_anything_is_made(
    tmp_path: Path,
) -> None:
    place = tmp_path / "pack"
    many = case(*[PLAIN] * 14)
    for language in ("en", "zh"):
        argv = ("pack", str(place), "--all", "--case", "-", "--json", "--lang", language)
        ran = overdue_inside(argv, many)
        assert (ran.status, ran.problems[0]["code"]) == (2, "too-many-for-a-pack")
        assert "13" in ran.problems[0]["message"]
    assert not place.exists()
    one = ("pack", str(place), "--case", "-", "--all", "--about", "14", "--format", "md")
    assert overdue_inside(one, many).status == 0
    assert place.exists()


def test_a_debt_beside_the_income_has_the_same_limits() -> None:
    told = {"as_of": "2026-11-23", "income": "6000", **card(1501)}
    ran = overdue_inside((*ADVISE, "--json"), json.dumps(told).encode())
    found = [(each["code"], each["path"]) for each in ran.problems]
    assert found == [("too-many-card-rows", "card")]


def test_of_many_problems_twenty_are_told_and_the_number_of_the_others() -> None:
    """500 unknown names beside a debt: 20 are told, 480 are counted."""
    raw = case(PLAIN, **{f"name{number}": 1 for number in range(500)})
    ran = overdue_inside((*ADVISE, "--json"), raw)
    assert len(ran.problems) == 20
    assert json.loads(ran.errors)["more"] == 480
    lines = overdue_inside((*ADVISE, "--lang", "en"), raw).errors.splitlines()
    assert len(lines) == 21
    assert lines[-1] == "And 480 more problems; mend these first."


def test_twenty_problems_are_all_there_are() -> None:
    raw = case(PLAIN, **{f"name{number}": 1 for number in range(20)})
    ran = overdue_inside((*ADVISE, "--json"), raw)
    assert len(ran.problems) == 20
    assert "more" not in json.loads(ran.errors)


def test_a_cell_longer_than_python_reads_is_told_and_no_crash(tmp_path: Path) -> None:
    """Its bound is 131,072 characters."""
    file = tmp_path / "payments.csv"
    for text in (f'2026-11-01,10,"{"x" * 200_000}"', f'2026-11-01,"{"1" * 200_000}",x'):
        file.write_text(f"date,amount,note\n{text}\n", "utf-8")
        argv = ("calc", "allocate", "--debt", "100", "--payment", f"@{file}", "--json")
        ran = overdue_inside(argv)
        assert (ran.status, ran.problems[0]["code"]) == (2, "table-without-headings")
        assert len(ran.errors) < 1000


def test_a_flag_longer_than_any_value_is_refused() -> None:
    ran = overdue_inside(("advise", *BARE, "--fees", "1" * 100_000, "--json"))
    assert ran.status == 2
    assert len(ran.errors) < 1000


def test_the_largest_inputs_stay_within_the_memory_declared() -> None:
    """Uncollected they took 166 and 127 MiB, where 100 are declared.

    In a process of its own: a child's highest memory begins with that of its parent.
    """
    names = ("the same, by the month and on penalty", "a loan of 1,000 rows")
    ran = subprocess.run(
        (sys.executable, "tests/benchmarks/limits.py", *names),
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize(("days", "status"), [("0", 65), ("1", 0), ("28", 0), ("29", 65)])
def test_a_due_date_is_one_to_twenty_eight_days_after_the_statement(days: str, status: int) -> None:
    """Both ends, in a case and in a calculation."""
    told = {
        "transactions": [{"date": "2026-08-01", "amount": "100"}],
        "statement_day": "5",
        "due_days": days,
    }
    advised = {"as_of": "2026-11-23", "income": "6000", "card": told}
    for argv, asked in (
        (ADVISE, advised),
        (("calc", "card", "--request", "-"), {**told, "until": "2026-11-23"}),
    ):
        ran = overdue_inside((*argv, "--json"), json.dumps(asked).encode())
        assert ran.status == status
        if status:
            assert [each["code"] for each in ran.problems] == ["due-days-range"]

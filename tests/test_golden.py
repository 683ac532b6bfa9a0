"""Whole outputs that a reader can judge: six people, in both languages, and one answer as JSON.

After a change of words run `OVERDUE_WRITE_GOLDEN=1 pytest tests/test_golden.py` and read the
difference.
"""

import os
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.pages.report.page import report
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.wire import json as wire
from overdue_cli.words.language import Language
from tests.support import assess_case

GOLDEN = Path(__file__).parent / "golden"

PEOPLE: dict[str, dict[str, Any]] = {
    "weilidai-40-days": {"product": "weilidai", "days_overdue": 40, "expenses": "4000"},
    "lender-unknown": {"days_overdue": 40},
    "card-nothing-left": {
        "product": "credit-card",
        "days_overdue": 95,
        "principal": "60000",
        "expenses": "6500",
    },
    "private-loan": {
        "product": "private-loan",
        "days_overdue": 200,
        "annual_rate": "36%",
        "contract_date": "2025-06-01",
    },
    "never-reminded": {"product": "consumer-finance", "days_overdue": 1460, "expenses": "3000"},
    "due-today": {"product": "weilidai", "days_overdue": 0, "expenses": "5500"},
}


def check(name: str, written: str) -> None:
    file = GOLDEN / name
    if os.environ.get("OVERDUE_WRITE_GOLDEN"):
        file.write_text(written, "utf-8")
    assert written == file.read_text("utf-8")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("person", PEOPLE)
def test_report(person: str, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    answer = assess_case(**({"principal": "20000", "income": "6000"} | PEOPLE[person]))
    spoken = Language("zh_CN" if language == "zh" else "en", LAW)
    check(f"{person}.{language}.txt", terminal.render(report(answer, spoken)))


def test_json() -> None:
    answer = assess_case(**({"principal": "20000", "income": "6000"} | PEOPLE["weilidai-40-days"]))
    check("weilidai-40-days.json", wire.encode(answer).decode("utf-8"))

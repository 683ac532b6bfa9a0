"""Logs made by hand against all that is made of a log: the check, the complaint, the next step.
What each must show stands beside it in `logs/by-hand.toml`.
"""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.asked import EntriesOf
from overdue_cli.core.record.check import check
from overdue_cli.core.record.complaint import complaint_facts
from overdue_cli.rulebook.law import log_rules
from tests.test_next import OLD, WEILIDAI, case_of, moved
from tests.test_unseen_logs import lines_of

LOGS: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("logs").joinpath("by-hand.toml").read_text(encoding="utf-8")
)["log"]
# Due 2023-12-01: 366 + 365 days to 2025-12-01, and 304 to 2026-10-01
NEAR = {"days_overdue": "1035", "principal": "20000", "lender": "private"}
CASES = {"loan": WEILIDAI, "old": OLD, "near": NEAR}
TODAY = date(2026, 11, 23)
named = pytest.mark.parametrize("log", LOGS, ids=[log["why"] for log in LOGS])


@named
def test_the_check(log: dict[str, Any]) -> None:
    checked = check(lines_of(log["entries"]), log_rules(), Lender(log["lender"]))
    found: dict[str, list[int]] = {}
    for each in checked.breaches:
        again = sum(name.split()[0] == each.name for name in found)
        found[f"{each.name} {again + 1}" if again else each.name] = list(each.entries)
    assert found == log.get("found", {})
    assert {each.why: list(each.entries) for each in checked.unjudged} == log.get("aside", {})
    if "suspected" in log:
        of_level = [each.name for each in checked.breaches if each.level == "suspected"]
        assert of_level == log["suspected"]
        conditional = [each.name for each in checked.breaches if each.internet_only]
        assert conditional == log.get("if-internet", [])


@named
def test_the_complaint(log: dict[str, Any]) -> None:
    record, lender = lines_of(log["entries"]), Lender(log["lender"])
    lines = EntriesOf(record, None, log.get("of")).lines
    found = check(lines, log_rules(), lender)
    facts = complaint_facts(lines, found, log_rules(), lender, to_lender=True)
    assert [line.n for line in facts.lines] == log.get("complaint", [])
    second = complaint_facts(lines, found, log_rules(), lender, to_lender=False, record=record)
    assert second.to == {"small-loan": "local", "private": "local"}.get(log["lender"], "regulator")
    turned = {name: getattr(second, name) for name in ("before", "answered", "perhaps_answered")}
    assert {name: line.n for name, line in turned.items() if line} == log.get("turned-to", {})


@named
def test_the_next_step(log: dict[str, Any]) -> None:
    told = case_of(CASES[log.get("case", "loan")])
    found = moved(told, lines_of(log["entries"]), TODAY).result
    assert found.step.code == log.get("step", "call-lender")
    assert [[e.entry, e.outcome] for e in found.promises] == log.get("promises", [])
    assert [[e.entry, e.status] for e in found.payments] == log.get("payments", [])
    assert [[e.entry, e.state] for e in found.complaints] == log.get("complaints", [])
    assert list(found.holds_back) == log.get("held", [])
    if log.get("case", "loan") == "loan":
        assert found.progress[0].now.total == Decimal(log.get("total", "21395.00"))
        assert found.progress[0].without == Decimal("21395.00")

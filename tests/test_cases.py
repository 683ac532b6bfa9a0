"""Borrowers in ten lines each: what the answer must say for them, and how the numbers were
found.
"""

import json
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.core.findings import every
from tests.support import assess_json, said

CASES = sorted((Path(__file__).parent / "cases").rglob("*.toml"))


def load(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


@cache
def answer_of(path: Path) -> dict[str, Any]:
    return assess_json(**load(path)["case"])


def flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """`debts.0.stage.bucket = "M2"` as TOML nests it, back to one path and its text."""
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def shown(answer: Any, path: str) -> str:
    """What stands at a path: a list by index, a finding by its code, `count` for how many; as JSON,
    unquoted.
    """
    found = answer
    for step in path.split("."):
        if isinstance(found, Mapping):
            found = found.get(step, f"nothing at {step}")
        elif step == "count":
            found = len(found)
        elif step.isdigit():
            found = found[int(step)]
        else:
            found = next((entry for entry in found if entry["code"] == step), f"no {step}")
    return found if isinstance(found, str) else json.dumps(found)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_answer_shows_what_was_worked_out_by_hand(path: Path) -> None:
    case = load(path)
    answer = answer_of(path)
    expected = dict(flat(case["expect"]))
    assert {name: shown(answer, name) for name in expected} == expected


@pytest.mark.parametrize(
    "path", [path for path in CASES if "says" in load(path)], ids=lambda path: path.stem
)
def test_answer_says_what_this_borrower_has_to_hear(path: Path) -> None:
    case = load(path)
    answer = answer_of(path)
    assert [code for code in case["says"] if not said(answer, code)] == []


@pytest.mark.parametrize(
    "path", [path for path in CASES if "silent" in load(path)], ids=lambda path: path.stem
)
def test_answer_keeps_silent_on_what_does_not_apply(path: Path) -> None:
    case = load(path)
    answer = answer_of(path)
    assert [code for code in case["silent"] if said(answer, code)] == []


def test_cases_speak_of_findings_there_are() -> None:
    """A code that has been renamed would be kept silent about for ever."""
    codes = {kind.code for kind in every()}
    named = {
        (path.stem, code)
        for path in CASES
        for key in ("says", "silent")
        for code in load(path).get(key, [])
    }
    assert sorted((case, code) for case, code in named if code not in codes) == []


# Days, bucket, code in the report, and the class a bank must at least use (fenlei-2023: from 1, 91,
# 271, 361).
STAGES = [
    (0, "M0", "N", None),
    (1, "M1", "1", "special-mention"),
    (30, "M1", "1", "special-mention"),
    (31, "M2", "2", "special-mention"),
    (60, "M2", "2", "special-mention"),
    (61, "M3", "3", "special-mention"),
    (90, "M3", "3", "special-mention"),
    (91, "M4", "4", "substandard"),
    (120, "M4", "4", "substandard"),
    (121, "M5", "5", "substandard"),
    (150, "M5", "5", "substandard"),
    (151, "M6", "6", "substandard"),
    (180, "M6", "6", "substandard"),
    (181, "M7+", "7", "substandard"),
    (270, "M7+", "7", "substandard"),
    (271, "M7+", "7", "doubtful"),
    (360, "M7+", "7", "doubtful"),
    (361, "M7+", "7", "loss"),
    (1000, "M7+", "7", "loss"),
]


@pytest.mark.parametrize(("days", "bucket", "code", "loan_class"), STAGES)
def test_stage_by_days(days: int, bucket: str, code: str, loan_class: str | None) -> None:
    stage = assess_json(product="bank-loan", days_overdue=days, principal="20000", income="6000")[
        "debts"
    ][0]["stage"]
    assert (stage["bucket"], stage["report_code"], stage["loan_class"]) == (
        bucket,
        code,
        loan_class,
    )


@pytest.mark.parametrize("days", [0, 1, 30, 31, 90, 91, 180, 181, 1000])
def test_only_a_bank_has_a_loan_class(days: int) -> None:
    for product in ("consumer-finance", "small-loan", "private-loan", "credit-card", "other"):
        stage = assess_json(product=product, days_overdue=days, principal="20000", income="6000")[
            "debts"
        ][0]["stage"]
        assert stage["loan_class"] is None


def test_warning_of_limitation_stands_above_everything_that_invites_contact() -> None:
    inviting = {
        "call-lender",
        "call-contract-lender",
        "talk-to-private-lender",
        "first-offer",
        "say-to-lender",
    }
    for days in (1000, 1095, 3000):
        for product in (
            "weilidai",
            "bank-loan",
            "small-loan",
            "private-loan",
            "credit-card",
            "other",
        ):
            answer = assess_json(
                product=product,
                days_overdue=days,
                principal="20000",
                income="6000",
                expenses="4000",
            )
            codes = [entry["code"] for entry in answer["findings"]]
            assert codes[0].startswith("limitation-")
            assert inviting.isdisjoint(codes)
            assert answer["plan"]["first_offer"] is None

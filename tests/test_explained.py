"""`--explain`: every figure with its working; each formula, reckoned by other means, gives the
figure beside it.
"""

import json
import re
from collections.abc import Iterator
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import pytest

from overdue_cli.core.answer.explanation import Explained
from overdue_cli.core.assess.assess import Answer, assess
from overdue_cli.rulebook.debt import rules_for
from tests.cli.running import FLAGS, overdue
from tests.grid import CARD, LOANS, MONTHS, PLAIN
from tests.support import DAY, read

CASES: list[dict[str, Any]] = [
    {"product": product, "days_overdue": days, "principal": "2000", **month}
    for product in ("weilidai", "bank-loan", "private-loan", "credit-card", "other")
    for days in (0, 40, 400)
    for month in (MONTHS[0], MONTHS[1])
]
CASES += [
    {
        "product": "weilidai",
        **PLAIN,
        "daily_rate": "0.0005",
        "penalty_multiplier": "1",
        "fees": "7",
        **MONTHS[2],
    }
]
CASES += [
    {"product": "bank-loan", "annual_rate": "0.12", "loan": loan, **MONTHS[1]}
    | ({} if {"instalments", "schedule"} & loan.keys() else PLAIN)
    for loan in LOANS
    if loan.get("rounding") is None
]
CASES.append(
    {
        **PLAIN,
        "days_overdue": 2400,
        "product": "private-loan",
        "contract_date": "2019-03-01",
        **MONTHS[1],
    }
)
CASES.append({"product": "credit-card", "card": CARD, **MONTHS[1]})
# 6,000 - 4,000 - 300 - 200 - 100 = 1,400: what is paid first comes out too.
CASES.append(
    {"product": "weilidai", **PLAIN, **MONTHS[1]}
    | {"priority_payments": "300", "other_payments": "200", "reserve": "100"}
)


def explained(case: dict[str, Any]) -> Answer:
    told = read(**case)
    return assess(told, rules_for(told), DAY, explain=True)


def nodes_of(answer: Answer) -> Iterator[Explained]:
    for top in answer.explained:
        yield from top.walk()


def reckoned(formula: str) -> Fraction:
    """`a × b ÷ c + d − e`, in whole fractions, × and ÷ before + and −."""
    total = Fraction(0)
    for sign, product in re.findall(r"([+−-]?) ?([\d.]+(?: [×÷] [\d.]+)*)", formula):
        value = Fraction(1)
        for operator, number in re.findall(r"([×÷]?) ?([\d.]+)", product):
            value = value / Fraction(number) if operator == "÷" else value * Fraction(number)
        total += -value if sign in ("−", "-") else value
    return total


def to_fen(value: Fraction, node: Explained) -> Decimal:
    """Half-up; what a borrower commits to is cut."""
    rounding = ROUND_DOWN if node.name == "monthly-payment" else ROUND_HALF_UP
    return (Decimal(value.numerator) / Decimal(value.denominator)).quantize(
        Decimal("0.01"), rounding
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: json.dumps(case)[:60])
def test_every_formula_gives_its_figure(case: dict[str, Any]) -> None:
    told = [
        node
        for node in nodes_of(explained(case))
        if node.formula and isinstance(node.value, Decimal)
    ]
    wrong = [
        (node.name, node.formula, node.value)
        for node in told
        if to_fen(reckoned(node.formula), node) != node.value
    ]
    assert wrong == []
    assert told or case.get("days_overdue") == 0


@pytest.mark.parametrize("case", CASES, ids=lambda case: json.dumps(case)[:60])
def test_the_total_is_that_of_the_report_and_every_source_is_told(case: dict[str, Any]) -> None:
    answer = explained(case)
    [added] = [node for node in answer.explained if node.name == "added"]
    assert added.value == answer.debts[0].charges.total.point
    cited = {key for node in nodes_of(answer) for key in node.citations}
    assert cited <= {citation.id for citation in answer.citations}


def test_the_working_of_the_first_row_in_both_languages_and_json() -> None:
    assert (
        "400.00 = 20000.00 × 0.0005 × 40"
        in overdue("advise", *FLAGS, "--explain", "--lang", "zh").out
    )
    english = " ".join(overdue("advise", *FLAGS, "--explain", "--lang", "en").out.split())
    assert "200.00 = 20000.00 × 0.0005 × 0.5 × 40" in english
    told = overdue("advise", *FLAGS, "--explain", "--json").answer
    [added] = [node for node in told["explained"] if node["name"] == "added"]
    assert (added["value"], added["formula"]) == ("600.00", "400.00 + 200.00")
    assert "explained" not in overdue("advise", *FLAGS, "--json").answer


def test_depth_cuts_the_tree_in_json_and_on_the_page() -> None:
    told = overdue("advise", *FLAGS, "--depth", "1", "--json").answer
    [added] = [node for node in told["explained"] if node["name"] == "added"]
    assert [part["name"] for part in added["parts"]] == [
        "contract-interest-charged",
        "penalty-extra-charged",
    ]
    assert all("parts" not in part for part in added["parts"])
    assert "基数" in overdue("advise", *FLAGS, "--explain", "--lang", "zh").out
    assert "基数" not in overdue("advise", *FLAGS, "--depth", "1", "--lang", "zh").out


@pytest.mark.parametrize("depth", ["-1", "x", "99999"])
def test_a_depth_that_is_no_number_is_refused(depth: str) -> None:
    ran = overdue("advise", *FLAGS, "--json", f"--depth={depth}")
    assert ran.status == 2
    assert ran.problems[0]["flag"] == "--depth"


def test_the_ends_of_an_estimate_are_explained_by_their_own_terms() -> None:
    """Weilidai without a rate, 20,000 for 40 days, by the range of its file.

    Low: 20,000 × 0.000083 × 40 = 66.40, and three tenths of it, 19.92, together 86.32. High:
    20,000 × 0.00066 × 40 = 528.00, and half of it, 264.00, together 792.00.
    """
    answer = explained({"product": "weilidai", **PLAIN, "principal": "20000", **MONTHS[1]})
    ends = {
        node.name: node for node in nodes_of(answer) if node.name in ("added-low", "added-high")
    }
    told = {
        name: (str(node.value), [str(part.value) for part in node.parts])
        for name, node in ends.items()
    }
    assert told == {
        "added-low": ("86.32", ["0.000083", "1.3"]),
        "added-high": ("792.00", ["0.00066", "1.5"]),
    }

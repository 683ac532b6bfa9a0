"""Money that may come in, by the cause; mediators for financial disputes; cards lent to others."""

import pytest

from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from overdue_cli.words.report.say import sentence
from tests.support import assess_case, assess_json, said

CASE = {"days_overdue": 40, "principal": "20000", "income": "6000", "expenses": "4000"}


@pytest.mark.parametrize(
    ("cause", "kinds"),
    [
        ("job-loss", ["unemployment", "housing-fund"]),
        ("income-reduced", ["housing-fund"]),
        ("illness", ["medical-aid", "housing-fund", "temporary-aid"]),
        ("disaster", ["temporary-aid"]),
        ("business", []),
    ],
)
def test_money_that_may_come_in_goes_by_the_cause(cause: str, kinds: list[str]) -> None:
    """社会救助法 24, 29; what was not looked up is marked unverified and says so."""
    found = said(assess_json(product="weilidai", cause=cause, **CASE), "money-in")
    assert [each["what"] for each in found] == kinds
    sources = {
        "medical-aid": ["shehuijiuzhufa:24"],
        "temporary-aid": ["shehuijiuzhufa:29"],
        "unemployment": ["practice-advice:funds"],
        "housing-fund": ["practice-advice:funds"],
    }
    assert all(each["citations"] == sources[each["what"]] for each in found)


@pytest.mark.parametrize(
    ("product", "stands"), [("weilidai", True), ("credit-card", True), ("private-loan", False)]
)
def test_mediators_for_financial_disputes(product: str, stands: bool) -> None:
    found = said(assess_json(product=product, **CASE), "industry-mediation")
    assert bool(found) == stands
    late = assess_json(product=product, **CASE | {"days_overdue": 1460})
    assert said(late, "industry-mediation") == []


@pytest.mark.parametrize("product", ["weilidai", "credit-card", "private-loan"])
def test_cards_are_not_to_be_lent(product: str) -> None:
    """刑法 287之二."""
    avoid = {each["what"]: each for each in said(assess_json(product=product, **CASE), "avoid")}
    assert avoid["lending-cards"]["citations"] == ["xingfa:287-2"]


@pytest.mark.parametrize(("code", "words"), [("zh_CN", "机器人打的也算"), ("en", "of a robot")])
def test_robots_count_among_the_calls(code: str, words: str) -> None:
    """GB/T 45251 5.3: 以语音形式(含智能语音)."""
    findings = assess_case(product="weilidai", **CASE).findings
    [rule] = [each for each in findings if getattr(each, "rule", "") == "call-count"]
    assert words in sentence(Language(code, LAW), rule)

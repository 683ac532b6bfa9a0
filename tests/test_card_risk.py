"""Cards of 50,000 and more: the ways out beside the risk; several cards; late-payment charges are a
range.
"""

import re
from typing import Any

import pytest

from overdue_cli.pages.report.page import report
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.support import assess_case, assess_json, said

CARD = {"product": "credit-card", "days_overdue": 95, "income": "6000", "expenses": "5000"}


def cards(*principals: str) -> dict[str, Any]:
    debts = [
        {"product": "credit-card", "days_overdue": 95, "principal": principal}
        for principal in principals
    ]
    return {"income": "6000", "expenses": "5000", "debts": debts}


@pytest.mark.parametrize(("principal", "stands"), [("49999.99", False), ("50000", True)])
def test_the_ways_out_stand_beside_the_risk(principal: str, stands: bool) -> None:
    """妨害信用卡刑事解释 7 (30 days between two demands), 9, 10 (not after two punishments), 11."""
    exits = said(assess_json(principal=principal, **CARD), "card-exits")
    assert len(exits) == stands
    if stands:
        assert (exits[0]["apart"], exits[0]["punished"]) == (30, 2)
        articles = {each.removeprefix("xinyongka-xingshi:")[:2] for each in exits[0]["citations"]}
        assert {"7", "7-", "9-", "10", "11"} == articles


@pytest.mark.parametrize(
    ("principals", "reach", "total"),
    [
        (("30000", "19999.99"), "below", "49999.99"),
        (("30000", "20000"), "at", "50000.00"),
    ],
)
def test_several_cards_show_each_amount_and_the_sum(
    principals: tuple[str, ...], reach: str, total: str
) -> None:
    answer = assess_json(**cards(*principals))
    together = said(answer, "cards-together")[0]
    assert (together["reach"], together["total"], together["amount"]) == (reach, total, "50000")
    assert len(said(answer, "card-below-amount")) == 2
    assert len(said(answer, "card-exits")) == (reach == "at")


def test_one_card_among_loans_has_no_sum() -> None:
    loan = {"product": "bank-loan", "days_overdue": 95, "principal": "60000"}
    answer = assess_json(**cards("30000") | {"debts": [cards("30000")["debts"][0], loan]})
    assert said(answer, "cards-together") == []


# tests/cases/credit-card.toml: a bill of 20,000.00 of which only the sum is known. Interest 750.00
# at the point, late-payment charges 0 to 335.50, all of it 420.00 to 1,244.35.
FORTY_DAYS = {"product": "credit-card", "days_overdue": 40, "principal": "20000"}


def test_a_late_charge_that_was_estimated_is_in_no_headline() -> None:
    answer = assess_json(income="6000", **FORTY_DAYS)
    interest = said(answer, "card-interest-so-far")[0]
    assert (interest["total"], interest["per_day"]) == ("750.00", "10.00")
    assert said(answer, "added-so-far") == []
    late = said(answer, "card-late-range")[0]
    assert (late["low"], late["high"]) == ("0.00", "335.50")
    assert said(answer, "added-range")[0]["compound"] == "with-late"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_no_page_shows_the_sum_with_it_as_one_figure(language: str) -> None:
    """1,068.00 = 750.00 + 318.00: the plan takes it, but it stands nowhere as what was added."""
    spoken = Language(language, LAW)
    one = assess_case(income="6000", **FORTY_DAYS)
    two = assess_case(income="6000", debts=[FORTY_DAYS, FORTY_DAYS | {"principal": "10000"}])
    for answer in (one, two):
        text = terminal.render(report(answer, spoken))
        assert not re.search(r"(?<!\d)1,068\.00", text)
        assert "318.00" not in text


@pytest.mark.parametrize(("principal", "reach"), [("499999.99", "large"), ("500000", "huge")])
def test_paying_all_back_ends_it_only_below_half_a_million(principal: str, reach: str) -> None:
    """刑事解释 10 speaks of 数额较大, which by 8 is less than 500,000 yuan."""
    [exits] = said(assess_json(**cards(principal)), "card-exits")
    assert (exits["reach"], exits["huge"]) == (reach, "500000")

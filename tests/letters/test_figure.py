"""The figure a lender asks for: what the letter that disputes it says, with the sums done by hand.

20,000 at 0.05 % a day, 1.5 times once overdue, 40 days: 20,000 x 0.0005 x 1.5 x 40 = 600.00; a day
more 615.00, a day less 585.00. The line of 24 % on 365 days: 20,000 x 0.24 x 40 / 365 = 526.027 ->
526.03.
"""

from decimal import Decimal
from typing import Any

import pytest

from overdue_cli.core.letters.figure import ClaimedFigure
from tests.letters.desks import GIVEN, desk, said, written

BANK: dict[str, Any] = {"product": "weilidai", "days_overdue": 40, "expenses": "4000", **GIVEN}
# Below the line whatever is asked: 2 % a year, 40 days: 20,000 x 0.02 x 40 / 360 = 44.44 at the
# most (days over 360).
CHEAP: dict[str, Any] = {
    "product": "bank-loan",
    "days_overdue": 40,
    "expenses": "4000",
    "annual_rate": "0.02",
    "penalty_multiplier": "1.5",
}


def figure(case: dict[str, Any], claimed: str) -> ClaimedFigure:
    found = desk(case, claimed_=claimed).matter.figure
    assert found is not None
    return found


def test_nothing_gives_it() -> None:
    """1,000.00: nearest is both end days, 41 x 15 = 615.00, so 385.00 less; twice charged, 2.5 x,
    it is 1,000.00.
    """
    found = figure(BANK, "1000")
    assert (found.verdict, found.nearest, found.gap) == (
        "gap",
        Decimal("615.00"),
        Decimal("385.00"),
    )
    assert found.question == "doubled"
    assert found.above == Decimal("473.97")  # 1,000.00 - 526.03
    text = said(desk(BANK, claimed_="1000"), "dispute")
    for shown in (
        "1,000.00 元",
        "615.00 元",
        "相差 385.00 元",
        "473.97 元",
        "是否在罚息之外又另计合同利息",
    ):
        assert shown in text


def test_a_convention_gives_it_and_it_is_below_the_line() -> None:
    """20,000 x 0.02 x 1.5 x 40 / 360 = 66.67: nothing to object to; the clause is what there is to
    ask for.
    """
    assert figure(CHEAP, "66.67").verdict == "fits"
    letter = written(desk(CHEAP, claimed_="66.67"), "dispute")
    assert letter.parts == ()
    assert [note.code for note in letter.notes] == ["note.why.figure-fits"]


def test_a_convention_gives_it_but_it_is_above_the_line() -> None:
    """600.00 fits and lies 73.97 above 526.03: then that part is what the letter is about, and no
    more.
    """
    found = figure(BANK, "600")
    assert (found.verdict, found.above) == ("fits", Decimal("73.97"))
    text = said(desk(BANK, claimed_="600"), "dispute")
    assert "73.97 元" in text
    assert "对超过上述标准的部分予以减免" in text
    assert "更正有误的部分" not in text


def test_less_than_a_day_of_interest_away_is_no_dispute() -> None:
    """A day is 20,000 x 0.02 x 1.5 / 360 = 1.67."""
    assert figure(CHEAP, "67.50").verdict == "fits"


def test_less_than_any_way_of_counting_is_no_dispute() -> None:
    """39 days over 365, the least there is: 20,000 x 0.03 x 39 / 365 = 64.11."""
    assert figure(CHEAP, "40").verdict == "less"
    assert [note.code for note in written(desk(CHEAP, claimed_="40"), "dispute").notes] == [
        "note.why.figure-less"
    ]


def test_a_day_too_many() -> None:
    """42 days of 15.00: one more than both end days counted."""
    found = figure(BANK, "630")
    assert (found.verdict, found.days, found.most_days) == ("slip", 42, 41)
    text = said(desk(BANK, claimed_="630"), "dispute")
    assert "要按 42 天" in text
    assert "最多 41 天" in text


@pytest.mark.parametrize(
    ("more", "claimed", "question"),
    [
        (
            {"outstanding": "30000"},
            "900",
            "not-due",
        ),  # 30,000 x 0.0005 x 1.5 x 40 = 900.00, on all principal
        ({}, "1000", "doubled"),  # 2.5 times
        # From 2026-10-14, added on the 21st of October and of November: 7 days of 15.00, 105.00;
        # then 31 days of 20,105.00 x 0.00075, 467.44; then 2 days of 20,572.44 x 0.00075, 30.86. In
        # all 603.30.
        ({}, "603.30", "compound"),
        ({"penalty_multiplier": "1", "daily_rate": "0.00075"}, "603.30", "interest-on-interest"),
    ],
)
def test_the_question_that_belongs_to_the_cause(
    more: dict[str, str], claimed: str, question: str
) -> None:
    of = desk(BANK | more, claimed_=claimed)
    assert figure(BANK | more, claimed).question == question
    marks = {
        "not-due": "按多少本金计算",
        "doubled": "罚息之外",
        "compound": "罚息是否再计复利",
        "interest-on-interest": "利息是否再计利息",
    }
    assert marks[question] in said(of, "dispute")


def test_without_terms_it_asks_for_them_and_names_no_sum_of_its_own() -> None:
    case = {"product": "weilidai", "days_overdue": 40, "expenses": "4000"}
    assert figure(case, "1000").verdict == "unknown"
    text = said(desk(case, claimed_="1000"), "dispute")
    assert "请先提供有关约定" in text
    assert "600.00" not in text


def test_a_card_has_an_account_of_its_own() -> None:
    case = {"product": "credit-card", "days_overdue": 40, "principal": "9000", "expenses": "4000"}
    assert figure(case, "1000").verdict == "own"
    assert "每笔交易的入账日" in said(desk(case, claimed_="1000"), "dispute")


def test_fees_of_the_contract_are_part_of_what_is_asked() -> None:
    """66.67 + 30.00 of fees that the contract has."""
    assert figure(CHEAP | {"fees": "30"}, "96.67").verdict == "fits"


@pytest.mark.parametrize(("claimed", "above"), [("1315.07", None), ("1415.07", Decimal("100.00"))])
def test_a_private_loan_against_four_times_lpr(claimed: str, above: Decimal | None) -> None:
    """Contract of 2025-06-01: LPR 3.00 %, so 12 %. 20,000 x 0.12 x 200 / 365 = 1,315.07."""
    case = {
        "product": "private-loan",
        "days_overdue": 200,
        "annual_rate": "0.36",
        "penalty_multiplier": "1",
        "contract_date": "2025-06-01",
        "expenses": "4000",
    }
    assert figure(case, claimed).above == above


def test_without_a_figure_its_place_is_a_blank() -> None:
    text = said(desk(BANK), "dispute")
    assert "合计 ______ 元" in text
    assert "合计 600.00 元，分项如下" in text
    assert (
        "至少 66.67 元" in text
    )  # 600.00 - 20,000 x 0.24 x 40 / 360, the smaller of the two excesses


@pytest.mark.parametrize(
    ("more", "says"),
    [
        # 30,000 at 30 % for 400 days: 10,000.00 by 360, 9,863.01 by 365; above 24 % by 2,000.00 or
        # by 1,972.60. Which of them the contract means nobody said.
        ({"annual_rate": "30%", "penalty_multiplier": "1"}, True),
        ({"daily_rate": "0.1%", "penalty_multiplier": "1"}, False),  # by the day there is no year
    ],
)
def test_the_year_by_which_a_part_above_the_line_was_counted_is_said(
    more: dict[str, str], says: bool
) -> None:
    case = {"product": "bank-loan", "days_overdue": 400, "principal": "30000", "income": "6000"}
    text = said(desk(case | more), "dispute")
    assert "至少" in text
    assert ("一年 360 天算" in text) == says

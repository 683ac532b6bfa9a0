"""Debts as lines at a real terminal: pasted, read back, put right, and answered."""

import time

import pytest

from tests.interview.person import MENUS, PLAIN, Person
from tests.interview.test_flow import THIRTEEN


@pytest.mark.parametrize("manner", [PLAIN, MENUS], ids=["plain", "menus"])
def test_thirteen_debts_are_pasted_and_answered(manner: tuple[str, str]) -> None:
    began = time.monotonic()
    person = Person("zh_CN", manner)
    person.answer("days_overdue", "+")
    person.wait_for(">", last=True)
    for line in (*THIRTEEN[:-1], "拍拍贷 45天"):
        person.type(line)
    person.type("")
    person.wait_for("第 13 行")
    person.wait_for(">", last=True)
    person.type(f"13 {THIRTEEN[-1]}")
    person.wait_for("13. 拍拍贷")
    person.wait_for(">", last=True)
    person.type("")
    person.answer("income", "6000")
    person.answer("expenses", "", optional=True)
    person.choose("next", 1)
    person.wait_for("13 笔欠款")
    assert time.monotonic() - began < 120


def test_a_paste_at_the_first_question_is_a_list() -> None:
    """As terminals mark what is pasted, so that its line ends are no Enter."""
    person = Person("en", MENUS)
    person.wait("days_overdue")
    person.press("\x1b[200~微粒贷 65天 32000\n花呗 20天 5千\n\x1b[201~")
    person.type("")
    person.wait_for("One debt a line")
    person.type("")
    person.wait_for("2. Huabei")
    person.wait_for(">", last=True)
    person.type("")
    person.answer("income", "6000")


@pytest.mark.parametrize("manner", [PLAIN, MENUS], ids=["plain", "menus"])
def test_struck_lines_leave_the_others_their_numbers(manner: tuple[str, str]) -> None:
    person = Person("zh_CN", manner)
    person.answer("days_overdue", "+")
    person.wait_for(">", last=True)
    for line in (
        "微粒贷：32000，逾期65天，已还500",
        "看不懂的",
        "花呗 20天 5千",
        "也不懂",
        "借呗 40天 900",
        "",
    ):
        person.type(line)
    person.wait_for("不要了就写 -2 -4")
    assert "“已还500”没有算进去" in person.text()
    person.wait_for(">", last=True)
    person.type("-2")
    person.wait_for("第 4 行。先写行号再重写：4 花呗")
    person.wait_for(">", last=True)
    person.type("-9 -4")
    person.wait_for("没有第 9 行")
    person.wait_for("5. 借呗")
    person.wait_for("没错就按回车")
    person.wait_for(">", last=True)
    person.type("-3、5")
    person.wait_for("没错就按回车")
    person.wait_for(">", last=True)
    person.type("")
    person.answer("income", "6000")
    person.answer("expenses", "", optional=True)
    person.choose("next", 1)
    person.wait_for("逾期 65 天")


@pytest.mark.parametrize("manner", [PLAIN, MENUS], ids=["plain", "menus"])
@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["Ctrl-C", "Ctrl-D"])
def test_the_list_is_left_at_once(manner: tuple[str, str], key: str) -> None:
    person = Person("zh_CN", manner)
    person.answer("days_overdue", "+")
    person.wait_for(">", last=True)
    person.type("微粒贷 65天 32000")
    person.press(key)
    assert person.leaves() == 130


def test_the_rate_of_a_card_in_the_last_line_counts() -> None:
    """18,000.00 x 12 % x 75 / 365 = 443.84: 40 days from the due date and, as a card's interest
    runs from when the purchases were posted, 35 before it. Without its rate it was 675.
    """
    person = Person("zh_CN", PLAIN)
    person.answer("days_overdue", "+")
    person.wait_for(">", last=True)
    for line in ("招行卡 40天 1.8万 年化12%", ""):
        person.type(line)
    person.wait_for("年利率 12%")
    person.wait_for(">", last=True)
    person.type("")
    person.answer("income", "9000")
    person.answer("expenses", "6000", optional=True)
    person.choose("next", 1)
    person.wait_for("444")
    assert "675" not in person.text()

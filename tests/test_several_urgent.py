"""Of several debts: which one the step of today is for, what is due next, the days of each."""

import re

import pytest

from tests.cli.running import overdue
from tests.support import assess_json, said

LINES = """微粒贷 12000 2026-12-09到期
借呗 8000 逾期40天
招商信用卡 信用卡 9000 逾期95天
表哥 15600 半年
信用卡 4000 2026-12-09到期
京东金条 6000 逾期40天
"""
MONTH = ("--income", "6850.5", "--expenses", "4000", "--as-of", "2026-11-27")


def page(*more: str) -> str:
    ran = overdue("advise", "--debts", "-", *MONTH, *more, stdin=LINES.encode())
    assert ran.status == 0
    return re.sub(r"\s", "", ran.out)


def test_a_licensed_lender_comes_before_a_person() -> None:
    """The card is late for 95 days, the cousin for some 184: a person reports to no bureau."""
    first = page()
    assert "今天做一件事第3笔招商信用卡：" in first


def test_the_next_due_date_is_on_the_first_screen_and_no_grace_after_it() -> None:
    first = page().split("还不起普通贷款")[0]
    assert "2026-12-09到期，还有12天" in first
    assert "宽限期" not in first
    assert "24点前" not in first
    # In section 1 it stands with its debt.
    assert "（微粒贷）有公开说法称" in page("--section", "where")


def test_the_page_of_dates_has_the_days_of_each_debt() -> None:
    shown = page("--section", "where")
    assert "2026-12-09第1笔微粒贷到期日" in shown
    assert "2026-12-18第2笔借呗M3" in shown  # 61 days late on 2026-12-18, as 40 on 11-27


@pytest.mark.parametrize("days", [5, 200])
def test_where_all_are_persons_the_longest_comes_first(days: int) -> None:
    found = assess_json(
        debts=[
            {"product": "private-loan", "days_overdue": days, "principal": "2000"},
            {"product": "private-loan", "days_overdue": 40, "principal": "2000"},
        ],
        income="6000",
    )
    [step] = said(found, "talk-to-private-lender")
    assert step["debts"] == [0 if days == 200 else 1]

"""The words for the chat of a lender's customer service: those of the phone, in writing."""

from typing import Any

import pytest

from tests.letters.desks import desk, said

BANK: dict[str, Any] = {"product": "weilidai", "days_overdue": 40}
# What was not told: that nothing can be paid, that nobody may phone.
PUT_IN_THE_MOUTH = ("拿不出钱", "不方便接电话")


@pytest.mark.parametrize(
    ("case", "on_both", "in_the_chat"),
    [
        # an income of 6,000, and nothing said of what is spent
        ({}, "每月能还多少我正在核算", "可以申请哪些方案"),
        ({"expenses": "7000"}, "眼下顾了基本生活就没有余钱", "想申请延期"),
        ({"expenses": "4000"}, "从 ____（发工资后的一天）开始", "现在一次还不上"),
        ({"expenses": "4000", "payday": 10}, "从 2026 年 12 月", "现在一次还不上"),
    ],
)
def test_the_chat_says_what_the_phone_says(
    case: dict[str, Any], on_both: str, in_the_chat: str
) -> None:
    text = said(desk({**BANK, **case}), "call-script").replace("\n", "")
    phone, chat = text.split("不想打电话的")
    assert on_both in phone
    assert on_both in chat
    assert in_the_chat in chat
    assert not [each for each in PUT_IN_THE_MOUTH if each in text]

"""Rates on the LPR: how they are read, and interest that follows the announcements."""

import json
from decimal import Decimal
from typing import Any

import pytest

from overdue_cli.core.request.lpr_rate import QuotedRate, lpr_or_yearly, quoted_rate
from overdue_cli.core.request.unreadable import Unreadable
from tests.cli.running import overdue


def calc(*argv: str) -> dict[str, Any]:
    return overdue("calc", *argv, "--json").answer


def values(answer: dict[str, Any]) -> dict[str, Any]:
    return {result["name"]: result["value"] for result in answer["results"]}


MILLION = [
    "--principal",
    "1000000",
    "--start",
    "2026-01-01",
    "--end",
    "2026-04-11",
    "--day-count",
    "act/365",
]


@pytest.mark.parametrize(
    ("rate", "more", "total"),
    [
        # One-year LPR 3.00 % throughout, 100 days: 1,000,000 x 0.03 x 100 / 365 = 8,219.178.
        ("LPR", (), "8219.18"),
        # x 1.5 = 12,328.767, in its two parts 8,219.18 + 4,109.59.
        ("LPR", ("--multiplier", "1.5"), "12328.77"),
        # 3.00 + 7.15 = 10.15 %: 1,000,000 x 0.1015 x 100 / 365 = 27,808.219.
        ("LPR+7.15%", (), "27808.22"),
        # Five years and more 3.50, less 0.20, is 3.30 %: 9,041.096.
        ("5年期LPR-20bp", (), "9041.10"),
    ],
)
def test_a_million_at_the_lpr(rate: str, more: tuple[str, ...], total: str) -> None:
    answer = calc("interest", *MILLION, "--annual-rate", rate, *more)
    assert answer["results"][0]["value"] == total
    assert "follows-lpr" in [finding["code"] for finding in answer["assumptions"]]


def test_the_rate_moves_with_the_announcement() -> None:
    """3.10 up to 2025-05-20, 3.00 from then on, ten days each: 10,000 x 0.031 x 10 / 365 = 8.49,
    and 8.22. A loan due on the 10th, and a payment on a debt as it stands on it, give the same.
    """
    common = ("--day-count", "act/365")
    span = ("--start", "2025-05-10", "--end", "2025-05-30")
    interest = calc("interest", "--principal", "10000", *span, "--annual-rate", "LPR", *common)
    parts = interest["results"][0]["parts"]
    assert [part["value"] for part in parts] == ["8.49", "8.22"]
    loan = ("--instalment", "2025-05-10:10000:0", "--until", "2025-05-30")
    assert "16.71" in values(calc("loan", *loan, "--annual-rate", "LPR", *common)).values()
    debt = {"principal": "10000", "rate": "LPR", "start": "2025-05-10", "due": "2025-05-10"}
    request = {"debt": [debt], "payment": [{"date": "2025-05-30", "amount": "16.71"}]}
    ran = overdue(
        "calc",
        "allocate",
        "--request",
        "-",
        "--json",
        stdin=json.dumps(request | {"day_count": "act/365"}).encode(),
    )
    assert '"10000.00"' in ran.out
    assert '"8.49"' in ran.out
    assert '"8.22"' in ran.out


def test_a_plan_holds_the_lpr_of_its_first_day() -> None:
    """3.00 % + 7.00 points are the 10 % of a fixed rate."""
    flags = [
        "--amount",
        "10000",
        "--monthly-payment",
        "1000",
        "--as-of",
        "2026-11-24",
        "--annual-rate",
    ]
    by_lpr, fixed = (calc("plan", *flags, rate) for rate in ("LPR+7%", "10%"))
    assert by_lpr["results"] == fixed["results"]
    [held] = [each for each in by_lpr["assumptions"] if each["code"] == "lpr-held"]
    assert Decimal(held["rate"]) == Decimal("0.1")


def test_before_the_first_lpr_nothing_is_extended_backwards() -> None:
    ran = overdue(
        *("calc", "interest", "--principal", "1", "--start", "2019-08-19", "--end", "2019-09-01"),
        *("--annual-rate", "LPR"),
    )
    assert ran.status
    assert "2019-08-20" in ran.errors


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("18%", "0.18"),
        ("lpr", "LPR"),
        ("LPR + 7.15 %", "LPR+7.15%"),
        ("ＬＰＲ＋７.15％", "LPR+7.15%"),
        ("LPR加715个基点", "LPR+7.15%"),
        ("一年期LPR+50BP", "LPR+0.5%"),
        ("五年期以上LPR减20个基点", "5Y-LPR-0.2%"),
        ("5Y-LPR-0.2%", "5Y-LPR-0.2%"),
    ],
)
def test_how_a_rate_on_the_lpr_is_read(text: str, read: str) -> None:
    assert lpr_or_yearly(text) == read
    assert lpr_or_yearly(read) == read


@pytest.mark.parametrize("text", ["LPR+7.15", "LPR×4", "LPR+", "LPR+200%", "LPR-5%", "lprx"])
def test_points_that_can_be_meant_in_two_ways_are_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        lpr_or_yearly(text)


def test_what_was_read_is_taken_apart_exactly() -> None:
    assert quoted_rate("5Y-LPR-0.2%") == QuotedRate(Decimal("-0.002"), "five-year")
    assert quoted_rate("0.18") == QuotedRate(Decimal("0.18"), None)

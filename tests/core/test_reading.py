"""What people type and what scripts write, to exact values or to the reason why not."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

import pytest

from overdue_cli.core.request import parse
from overdue_cli.core.request.parse import Unreadable

daily = partial(parse.rate, per_day=True)
yearly = partial(parse.rate, per_day=False)

# Money as a person types it; the last column as it comes out, with the fen.
TYPED_MONEY = [
    ("20000", "20000.00"),
    ("20,000", "20000.00"),
    ("1,234,567.89", "1234567.89"),
    ("２００００", "20000.00"),
    ("２０，０００", "20000.00"),
    ("20，000", "20000.00"),
    (" 20 000 ", "20000.00"),
    ("2万", "20000.00"),
    ("２万", "20000.00"),
    ("2.5万", "25000.00"),
    ("2.5萬", "25000.00"),
    ("1.5w", "15000.00"),
    ("1.5W", "15000.00"),
    ("6k", "6000.00"),
    ("6K", "6000.00"),
    ("3千", "3000.00"),
    ("两万", "20000.00"),
    ("兩萬", "20000.00"),
    ("五千", "5000.00"),
    ("1亿", "100000000.00"),
    ("¥20,000", "20000.00"),
    ("￥20000", "20000.00"),
    ("20000元", "20000.00"),
    ("2万元", "20000.00"),
    ("1万8", "18000.00"),
    ("1万8千", "18000.00"),
    ("5000块", "5000.00"),
    ("RMB 20000", "20000.00"),
    ("20000.5", "20000.50"),
    ("0", "0.00"),
    ("0.01", "0.01"),
    ("1.23456万", "12345.60"),
    ("2e4", "20000.00"),
    ("10000000000", "10000000000.00"),
    ("100亿", "10000000000.00"),
]


@pytest.mark.parametrize(("text", "amount"), TYPED_MONEY)
def test_money_as_a_person_types_it(text: str, amount: str) -> None:
    assert str(parse.money(text, typed=True)) == amount


# In JSON: plain decimals only.
STRICT_MONEY = [
    ("20000", "20000.00"),
    ("20000.5", "20000.50"),
    ("20000.50", "20000.50"),
    ("20000.500", "20000.50"),  # nothing after the fen but zeros
    ("2e4", "20000.00"),
    ("2.5E+4", "25000.00"),
    ("200000e-1", "20000.00"),
    ("0e99", "0.00"),
    ("007", "7.00"),
    ("10000000000", "10000000000.00"),
]


@pytest.mark.parametrize(("text", "amount"), STRICT_MONEY)
def test_money_in_a_file(text: str, amount: str) -> None:
    assert str(parse.money(text)) == amount


TRICKS = [
    "NaN",
    "nan",
    "sNaN",
    "Infinity",
    "-Infinity",
    "inf",
    "1e999999999",
    "1e5000000",
    "1e100",
    "9" * 16,
    "9" * 100_000,
    "0." + "1" * 100_000,
    "",
    " ",
    ".5",
    "5.",
    "+5",
    "--5",
    "0x10",
    "1/2",
    "1e",
    "٢٠٠٠٠",  # Arabic-Indic digits, which \d and Decimal both take
    "२००००",
    "20000\x00",
    "1.2.3",
]


@pytest.mark.parametrize("typed", [False, True])
@pytest.mark.parametrize("text", TRICKS, ids=lambda text: repr(text[:12]))
def test_trick_numbers_are_no_money(text: str, typed: bool) -> None:
    assert code_of(parse.money, text, typed=typed) == "not-money"


def code_of(read: Callable[..., Any], text: str, *, typed: bool) -> str:
    with pytest.raises(Unreadable) as refused:
        read(text, typed=typed)
    return refused.value.code


# reader, text, code when typed, code in a file
REFUSED: list[tuple[Callable[..., Any], str, str | None, str | None]] = [
    (parse.money, "-1", "negative", "negative"),
    (parse.money, "-0.01", "negative", "negative"),
    (parse.money, "10000000000.01", "too-large", "too-large"),
    (parse.money, "1e99", "too-large", "too-large"),
    (parse.money, "200亿", "too-large", "not-money"),
    (parse.money, "0.001", "too-many-decimals", "too-many-decimals"),
    (parse.money, "20000.125", "too-many-decimals", "too-many-decimals"),
    (parse.money, "1e-99", "too-many-decimals", "too-many-decimals"),
    (parse.money, "2,00", "not-money", "not-money"),
    (parse.money, "20,00,000", "not-money", "not-money"),
    (parse.money, ",200", "not-money", "not-money"),
    (parse.money, "二十万", "not-money", "not-money"),
    (parse.money, "about 20000", "not-money", "not-money"),
    (parse.money, "20000美元", "not-money", "not-money"),
    # Accepted from a person, not from a file.
    (parse.money, "1_000", None, "not-money"),
    (parse.money, "20,000", None, "not-money"),
    (parse.money, "2万", None, "not-money"),
    (parse.money, "２００００", None, "not-money"),
    (parse.money, "6k", None, "not-money"),
    (parse.money, "¥20000", None, "not-money"),
    (daily, "0.05", "rate-needs-percent", "rate-needs-percent"),
    (daily, "5", "rate-needs-percent", "rate-needs-percent"),
    (daily, "11%", "too-large", "too-large"),
    (daily, "-0.0005", "negative", "negative"),
    (daily, "-0.05%", "negative", "negative"),
    (daily, "NaN", "not-a-rate", "not-a-rate"),
    (daily, "NaN%", "not-a-rate", "not-a-rate"),
    (daily, "%", "not-a-rate", "not-a-rate"),
    (daily, "0.05%%", "not-a-rate", "not-a-rate"),
    (daily, "1e999999999%", "not-a-rate", "not-a-rate"),
    (daily, "0.0000000000000001", "not-a-rate", "not-a-rate"),  # 16 decimals
    (daily, "0.000000000000001", "too-small", "too-small"),
    (daily, "1e-99", "too-small", "too-small"),
    (daily, "万", "not-a-rate", "not-a-rate"),
    (daily, "万五", None, "not-a-rate"),
    (daily, "０.０５％", None, "not-a-rate"),
    (yearly, "18", "rate-needs-percent", "rate-needs-percent"),
    (yearly, "1.01", "rate-needs-percent", "rate-needs-percent"),
    (yearly, "1001%", "too-large", "too-large"),
    (parse.multiplier, "0.5", "multiplier-below-one", "multiplier-below-one"),
    (parse.multiplier, "0.999999999999999", "multiplier-below-one", "multiplier-below-one"),
    (parse.multiplier, "-1.5", "multiplier-below-one", "multiplier-below-one"),
    (parse.multiplier, "10.000000000000001", "too-large", "too-large"),
    (parse.multiplier, "50%", "not-a-multiplier", "not-a-multiplier"),
    (parse.multiplier, "NaN", "not-a-multiplier", "not-a-multiplier"),
    (parse.multiplier, "1.5倍", None, "not-a-multiplier"),
    (parse.days, "40.5", "not-whole-days", "not-whole-days"),
    (parse.days, "NaN", "not-whole-days", "not-whole-days"),
    (parse.days, "", "not-whole-days", "not-whole-days"),
    (parse.days, "forty", "not-whole-days", "not-whole-days"),
    (parse.days, "1e2", "not-whole-days", "not-whole-days"),
    (parse.days, "-1", "negative", "negative"),
    (parse.days, "36501", "too-large", "too-large"),
    (parse.days, "9" * 5000, "not-whole-days", "not-whole-days"),
    (parse.days, "40天", None, "not-whole-days"),
    (parse.days, "４０", None, "not-whole-days"),
    (parse.day, "2026-02-30", "not-a-date", "not-a-date"),
    (parse.day, "2027-02-29", "not-a-date", "not-a-date"),
    (parse.day, "2026-13-01", "not-a-date", "not-a-date"),
    (parse.day, "0000-01-01", "not-a-date", "not-a-date"),
    (parse.day, "20261123", "not-a-date", "not-a-date"),
    (parse.day, "2026-W47-1", "not-a-date", "not-a-date"),
    (parse.day, "yesterday", "not-a-date", "not-a-date"),
    (parse.day, "2026-11-23T00:00", "not-a-date", "not-a-date"),
    (parse.day, "23.11.2026", "not-a-date", "not-a-date"),
    (parse.day, "1989-12-31", "date-out-of-range", "date-out-of-range"),
    (parse.day, "2101-01-01", "date-out-of-range", "date-out-of-range"),
    (parse.day, "2026/11/23", None, "not-a-date"),
    (parse.day, "2026-1-3", None, "not-a-date"),
    (parse.day, "２０２６-１１-２３", None, "not-a-date"),
]


@pytest.mark.parametrize(("read", "text", "when_typed", "in_a_file"), REFUSED)
def test_what_is_refused_says_why(
    read: Callable[..., Any], text: str, when_typed: str | None, in_a_file: str | None
) -> None:
    for typed, code in ((True, when_typed), (False, in_a_file)):
        if code is None:
            read(text, typed=typed)
        else:
            assert code_of(read, text, typed=typed) == code


# reader, text as typed, fraction of the period
TYPED_RATES = [
    (daily, "0.0005", "0.0005"),
    (daily, "0.05%", "0.0005"),
    (daily, "0.05 %", "0.0005"),
    (daily, "０．０５％", "0.0005"),
    (daily, "0.066%", "0.00066"),
    (daily, "万五", "0.0005"),
    (daily, "万分之五", "0.0005"),
    (daily, "日息万五", "0.0005"),
    (daily, "万四点五", "0.00045"),
    (daily, "萬五", "0.0005"),
    (daily, "万2.5", "0.00025"),
    (daily, "万分之6.6", "0.00066"),
    (daily, "千一", "0.001"),
    (daily, "千分之一", "0.001"),
    (daily, "0.01", "0.01"),
    (daily, "10%", "0.1"),
    (daily, "0", "0"),
    (daily, "5e-4", "0.0005"),
    (yearly, "18%", "0.18"),
    (yearly, "0.18", "0.18"),
    (yearly, "7.2%", "0.072"),
    (yearly, "100%", "1"),
    (yearly, "1", "1"),
]


@pytest.mark.parametrize(("read", "text", "fraction"), TYPED_RATES)
def test_rates_as_people_say_them(read: Callable[..., Any], text: str, fraction: str) -> None:
    found = read(text, typed=True)
    assert str(found) == fraction


STRICT_RATES = [
    (daily, "0.0005", "0.0005"),
    (daily, "0.05%", "0.0005"),
    (daily, "0.00050", "0.0005"),
    (daily, "5E-4", "0.0005"),
    (daily, "0.000001", "0.000001"),
    (daily, "0.00000150", "0.0000015"),
    (yearly, "0.18", "0.18"),
    (yearly, "18%", "0.18"),
]


@pytest.mark.parametrize(("read", "text", "fraction"), STRICT_RATES)
def test_rates_in_a_file_are_exact_and_plainly_written(
    read: Callable[..., Any], text: str, fraction: str
) -> None:
    assert str(read(text)) == fraction


@pytest.mark.parametrize(
    ("text", "multiple"),
    [("1.5", "1.5"), ("1.50", "1.5"), ("1", "1"), ("1.5倍", "1.5"), ("1.5x", "1.5"), ("10", "10")],
)
def test_multiple_is_the_whole_multiple(text: str, multiple: str) -> None:
    assert str(parse.multiplier(text, typed=True)) == multiple


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("40", 40),
        ("0", 0),
        ("４０", 40),
        ("40天", 40),
        ("40 days", 40),
        ("1 day", 1),
        ("36500", 36500),
    ],
)
def test_days_as_typed(text: str, days: int) -> None:
    assert parse.days(text, typed=True) == days


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23",
        "2026/11/23",
        "2026.11.23",
        "2026年11月23日",
        "２０２６年１１月２３日",
        " 2026-11-23 ",
    ],
)
def test_day_as_typed(text: str) -> None:
    assert parse.day(text, typed=True) == date(2026, 11, 23)


def test_leap_day_is_a_day_in_leap_years_only() -> None:
    assert parse.day("2028-02-29") == date(2028, 2, 29)
    assert parse.day("2028-2-29", typed=True) == date(2028, 2, 29)


@pytest.mark.parametrize("value", ["0.00050", "5E-4", "0.0005"])
def test_same_rate_is_written_the_same_way(value: str) -> None:
    assert format(parse.tidy(Decimal(value))) == "0.0005"

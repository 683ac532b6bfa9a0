"""What people type and what scripts write, to exact values or to the reason why not."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overdue_cli.core.request import parse
from overdue_cli.core.request.numerals import chinese_number
from overdue_cli.core.request.spoken_days import SpokenDays, spoken_days
from overdue_cli.core.request.unreadable import Unreadable

daily = partial(parse.rate, per_day=True)
yearly = partial(parse.rate, per_day=False)
monthly = parse.monthly_rate
ON = date(2026, 11, 23)
overdue = partial(parse.days, as_of=ON)
past = partial(parse.past_day, as_of=ON)
lasting = partial(parse.number_of_days, as_of=ON)

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
    ("十万", "100000.00"),
    ("二十万", "200000.00"),
    ("三万二", "32000.00"),
    ("两万五", "25000.00"),
    ("2万5", "25000.00"),
    ("7千5", "7500.00"),
    ("贰万", "20000.00"),
    ("壹万贰仟元整", "12000.00"),
    ("一万零五百", "10500.00"),
    ("6000左右", "6000.00"),
    ("约6000", "6000.00"),
    ("大概三万二", "32000.00"),
    ("¥1,500.00", "1500.00"),
    ("八千多", "8000.00"),
    ("6000多块", "6000.00"),
    ("万把块", "10000.00"),
    ("每月6000", "6000.00"),
    ("没有收入", "0.00"),
    ("没有收入，带两个孩子", "0.00"),
    ("两个孩子吃饭上学2640", "2640.00"),
    ("一家三口人吃住3000块", "3000.00"),
    ("没有", "0.00"),
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
    (parse.money, "200亿", "too-large", "too-large"),
    (parse.money, "0.001", "too-many-decimals", "too-many-decimals"),
    (parse.money, "20000.125", "too-many-decimals", "too-many-decimals"),
    (parse.money, "1e-99", "too-many-decimals", "too-many-decimals"),
    (parse.money, "2,00", "not-money", "not-money"),
    (parse.money, "20,00,000", "not-money", "not-money"),
    (parse.money, ",200", "not-money", "not-money"),
    (parse.money, "about 20000", None, "rough-in-a-file"),
    (parse.money, "20000美元", "not-money", "not-money"),
    # Two numbers are never joined.
    (parse.money, "5000\n6000", "two-amounts", "two-amounts"),
    (parse.money, "5000 6000", "two-amounts", "two-amounts"),
    (parse.money, "6000-7000", "two-amounts", "two-amounts"),
    (parse.money, "6000左右", None, "rough-in-a-file"),
    (parse.money, "八千多", None, "rough-in-a-file"),
    (parse.money, "两三千", "two-amounts", "two-amounts"),
    (parse.money, "五六万", "two-amounts", "two-amounts"),
    (parse.money, "约6000", None, "rough-in-a-file"),
    (parse.money, "几千", "not-money", "not-money"),
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
    # Of another period, or of none where that decides: never taken silently.
    (daily, "月息1.5%", "rate-of-a-month", "rate-of-a-month"),
    (daily, "年化18%", "rate-of-a-year", "rate-of-a-year"),
    (yearly, "日息万分之五", "rate-of-a-day", "rate-of-a-day"),
    (yearly, "万分之五", "rate-without-period", "rate-without-period"),
    (yearly, "千分之五", "rate-without-period", "rate-without-period"),
    (yearly, "5‱", "rate-without-period", "rate-without-period"),
    # A bare number that may be in per cent: asked of a person, a fraction in a file.
    (daily, "0.01", "rate-two-ways", None),
    (yearly, "1", "rate-two-ways", None),
    (yearly, "0.5", "rate-two-ways", None),
    (monthly, "0.5", "rate-two-ways", None),
    (monthly, "1.5", "rate-needs-percent", "rate-needs-percent"),
    (monthly, "年化18%", "rate-of-a-year", "rate-of-a-year"),
    (yearly, "18", "rate-needs-percent", "rate-needs-percent"),
    (yearly, "1.01", "rate-needs-percent", "rate-needs-percent"),
    (yearly, "1001%", "too-large", "too-large"),
    (parse.multiplier, "0.5", "multiplier-below-one", "multiplier-below-one"),
    (parse.multiplier, "0.999999999999999", "multiplier-below-one", "multiplier-below-one"),
    (parse.multiplier, "-1.5", "multiplier-below-one", "multiplier-below-one"),
    (parse.multiplier, "10.000000000000001", "too-large", "too-large"),
    (parse.multiplier, "50%", "multiplier-below-one", "multiplier-below-one"),
    (parse.multiplier, "NaN", "not-a-multiplier", "not-a-multiplier"),
    (parse.days, "40.5", "not-whole-days", "not-whole-days"),
    (parse.days, "4.5", "not-whole-days", "not-whole-days"),
    (parse.days, "NaN", "not-whole-days", "not-whole-days"),
    (parse.days, "", "not-whole-days", "not-whole-days"),
    (parse.days, "forty", "not-whole-days", "not-whole-days"),
    (parse.days, "1e2", "not-whole-days", "not-whole-days"),
    (parse.days, "-1", "negative", "negative"),
    (parse.days, "36501", "too-large", "too-large"),
    (parse.days, "9" * 5000, "not-whole-days", "not-whole-days"),
    (parse.days, "一个多月", "not-whole-days", "not-whole-days"),  # counted to no day
    # The due date told in place of the days lies in the same years as any other day.
    (overdue, "9999-12-31", "date-out-of-range", "date-out-of-range"),
    (overdue, "9998-12-31", "date-out-of-range", "date-out-of-range"),
    (overdue, "2101-01-01", "date-out-of-range", "date-out-of-range"),
    (overdue, "1989-12-31", "date-out-of-range", "date-out-of-range"),
    (overdue, "0001-01-01", "date-out-of-range", "date-out-of-range"),  # and not 2001
    (past, "500个月前", "date-out-of-range", "rough-in-a-file"),
    # How many days something lasts is no day of the calendar.
    (lasting, "2026-10-01", "not-whole-days", "not-whole-days"),
    (lasting, "10-20", "not-whole-days", "not-whole-days"),
    (lasting, "10月20日", "not-whole-days", "not-whole-days"),
    (lasting, "2027-01-01", "not-whole-days", "not-whole-days"),
    (lasting, "0001-01-01", "not-whole-days", "not-whole-days"),
    (lasting, "20261001", "too-large", "too-large"),
    (lasting, "昨天", "not-whole-days", "not-whole-days"),
    (lasting, "两个月", "not-whole-days", "not-whole-days"),
    (lasting, "3.0", "not-whole-days", "not-whole-days"),
    (lasting, "", "not-whole-days", "not-whole-days"),
    (lasting, "-3", "negative", "negative"),
    (lasting, "36501", "too-large", "too-large"),
    (parse.day, "2026-02-30", "not-a-date", "not-a-date"),
    (parse.day, "2027-02-29", "not-a-date", "not-a-date"),
    (parse.day, "2026-13-01", "not-a-date", "not-a-date"),
    (parse.day, "0000-01-01", "not-a-date", "not-a-date"),
    (parse.day, "2026-W47-1", "not-a-date", "not-a-date"),
    (parse.day, "yesterday", "not-a-date", "relative-in-a-file"),
    (parse.day, "23.11.2026", "not-a-date", "not-a-date"),
    (parse.day, "1989-12-31", "date-out-of-range", "date-out-of-range"),
    (parse.day, "2101-01-01", "date-out-of-range", "date-out-of-range"),
    (parse.day, "11-23", "not-a-date", "not-a-date"),  # up to no day
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
    (daily, "日息0.05%", "0.0005"),
    (daily, "5‱", "0.0005"),
    (daily, "0.5‰", "0.0005"),
    (daily, "1%", "0.01"),
    (daily, "10%", "0.1"),
    (daily, "0", "0"),
    (daily, "5e-4", "0.0005"),
    (yearly, "18%", "0.18"),
    (yearly, "0.18", "0.18"),
    (yearly, "7.2%", "0.072"),
    (yearly, "100%", "1"),
    (yearly, "年化18%", "0.18"),
    (yearly, "百分之十八", "0.18"),
    (yearly, "月息1.5%", "0.18"),
    (yearly, "1分5", "0.18"),
    (yearly, "年息6厘", "0.06"),
    (yearly, "101%", "1.01"),
    (monthly, "1.5%", "0.015"),
    (monthly, "0.015", "0.015"),
    (monthly, "月利率1.8%", "0.018"),
    (monthly, "一分半", "0.015"),
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


AS_OF = date(2026, 11, 26)
# What is said, and the days it lies between: as it is taken in the middle.
SPOKEN_DAYS = [
    ("10月12日", 45, 45, 45),
    ("2026-10-12", 45, 45, 45),
    ("20261012", 45, 45, 45),
    ("昨天", 1, 1, 1),
    ("六十五天", 65, 65, 65),
    ("3个月零5天", 97, 97, 97),  # from 26 August: 92, and 5
    ("一个多月", 32, 46, 60),  # after 26 October, before 26 September
    ("3个月", 77, 92, 107),  # 26 August, give or take half a month
    ("四年", 1278, 1461, 1644),  # 26 November 2022, give or take half a year
    ("两周", 11, 14, 17),
    ("半个月", 0, 15, 30),
    ("约60天", 54, 60, 66),
    ("100多天", 101, 150, 199),
    ("四十来天", 41, 45, 49),
    ("两周多", 15, 17, 20),
    ("一个半月", 31, 46, 61),  # 26 October is 31 days ago, and half a month
    ("半年", 93, 184, 275),  # 26 May, give or take a quarter
    ("1年2个月", 411, 426, 441),  # 26 September 2025, give or take half a month
    ("two months", 46, 61, 76),
    ("half a year", 93, 184, 275),
    ("more than a month", 32, 46, 60),
    ("上个月15号", 42, 42, 42),
    ("昨天晚上", 1, 1, 1),
    ("15日", 15, 15, 15),
    ("15号", 11, 11, 11),
    ("明天", 0, 0, 0),
    ("one day late", 1, 1, 1),
    ("60 days overdue", 60, 60, 60),
    ("maybe seven months", 199, 214, 229),  # 26 April, give or take half a month
    ("可能七个月", 199, 214, 229),
    ("due today", 0, 0, 0),
    ("今天就要还", 0, 0, 0),
    ("今天最后一天", 0, 0, 0),
    ("明天最后一天", 0, 0, 0),
    ("since yesterday", 1, 1, 1),
    ("14 months ago", 411, 426, 441),  # 26 September 2025
    ("14个月前", 411, 426, 441),
    ("a year ago", 182, 365, 548),
    ("two weeks ago", 11, 14, 17),
    ("两个星期前", 11, 14, 17),
    ("去年9月", 422, 436, 451),  # 30 September 2025 is 422 days ago, the 1st 451
    ("2025年9月", 422, 436, 451),
    ("去年十月", 391, 406, 421),  # 31 and 1 October 2025
    ("since March", 240, 255, 270),  # 31 and 1 March 2026
    ("从3月起", 240, 255, 270),
    ("since December", 330, 345, 360),  # of 2025: it is said to have been
    ("last month", 26, 41, 56),  # 31 and 1 October 2026
    ("上个月", 26, 41, 56),
    ("this month", 0, 12, 25),  # from the 1st to today
    ("大概61", 55, 61, 67),  # give or take a tenth
    ("about 61", 55, 61, 67),
    ("60到90天", 60, 75, 90),
    ("60-90", 60, 75, 90),
    ("60 to 90 days", 60, 75, 90),
    ("两三个月", 61, 76, 92),  # 26 September and 26 August
    ("2-3个月", 61, 76, 92),
    ("六七十天", 60, 65, 70),
    ("不到两个月", 32, 46, 60),  # more than one, less than two
    ("两个月不到", 32, 46, 60),
    ("less than 60 days", 51, 55, 59),
    ("个把月", 16, 31, 46),
    ("今天到期，还没还", 0, 0, 0),
    ("due yesterday, not paid yet", 1, 1, 1),
    ("逾期30天还没还上", 30, 30, 30),
    ("12月9日到期，还没到期", 0, 0, 0),  # of this year: it is said to be still to come
    ("three quarters of a year", 258, 273, 288),  # 26 February is 273 days ago
    ("a year and a half", 458, 549, 640),  # 26 May 2025 is 549 days ago
    ("two and a half months", 61, 76, 91),
]


@pytest.mark.parametrize("text", ["due 9 December", "12月9日到期", "9 December"])
def test_a_day_that_was_long_ago_or_is_to_come_is_asked_for_its_year(text: str) -> None:
    """In English it was taken for 352 days overdue."""
    assert code_of(partial(parse.days, as_of=AS_OF), text, typed=True) == "which-year"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("十二天前，我妈签收的", date(2026, 11, 14)),
        ("法院寄来起诉状，十二天前收到的", date(2026, 11, 14)),
        ("about nine days ago, I think", date(2026, 11, 17)),
    ],
)
def test_a_day_is_found_beside_what_else_is_said_of_it(text: str, meant: date) -> None:
    assert parse.day(text, typed=True, as_of=AS_OF) == meant


def test_of_two_days_none_is_taken() -> None:
    assert code_of(
        partial(parse.day, as_of=AS_OF), "11月3日，也可能11月5日，11月5日", typed=True
    ) == ("not-a-date")


@pytest.mark.parametrize("text", ["90到60天", "三个月到两个月", "不到", "60-", "不到半"])
def test_ends_that_are_none_are_not_guessed(text: str) -> None:
    with pytest.raises(Unreadable):
        spoken_days(text, AS_OF)


@pytest.mark.parametrize(("text", "low", "point", "high"), SPOKEN_DAYS)
def test_days_as_people_say_them(text: str, low: int, point: int, high: int) -> None:
    assert spoken_days(text, AS_OF) == SpokenDays(low, point, high)
    assert parse.days(text, typed=True, as_of=AS_OF) == point


@pytest.mark.parametrize("text", [text for text, low, _, high in SPOKEN_DAYS if low < high])
def test_what_is_only_roughly_so_is_not_kept_in_a_file(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        parse.days(text, as_of=AS_OF)
    assert refused.value.code == "rough-in-a-file"


SPOKEN_DAY = [
    ("11月20日", "2026-11-20"),
    ("11-20", "2026-11-20"),
    ("20261120", "2026-11-20"),
    ("昨天", "2026-11-25"),
    ("2026-11-20 09:00", "2026-11-20"),
    ("2026/11/20 9:05:33", "2026-11-20"),
    ("昨天晚上", "2026-11-25"),
    ("前天", "2026-11-24"),
    ("上周五", "2026-11-20"),  # 26 November 2026 is a Thursday
    ("上个月15号", "2026-10-15"),
    ("去年11月20日", "2025-11-20"),
    ("26年11月20日", "2026-11-20"),
    ("十一月二十日", "2026-11-20"),
    ("11月20号下午3点", "2026-11-20"),
    ("三天前", "2026-11-23"),
    ("3 days ago", "2026-11-23"),
    ("两个星期前", "2026-11-12"),
    ("two weeks ago", "2026-11-12"),
    ("due on 2026-11-20", "2026-11-20"),
    ("Nov 20, 2026", "2026-11-20"),
    ("20 November", "2026-11-20"),
    ("12-25", "2025-12-25"),  # the last one up to 26 November 2026
    ("2-29", "2024-02-29"),
]


@pytest.mark.parametrize(("text", "day"), SPOKEN_DAY)
def test_days_of_the_calendar_as_people_write_them(text: str, day: str) -> None:
    assert str(parse.day(text, typed=True, as_of=AS_OF)) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("last month", "2026-10-01"),
        ("上个月", "2026-10-01"),
        ("去年9月", "2025-09-01"),
        ("3 months ago", "2026-08-26"),
        ("两个星期前", "2026-11-12"),
        ("2026-10-05", "2026-10-05"),
    ],
)
def test_a_day_in_the_past_may_be_known_by_its_month(text: str, day: str) -> None:
    """The last contact; a due date or the day of a paper is never taken from a month alone."""
    assert str(parse.past_day(text, typed=True, as_of=AS_OF)) == day
    if text != day:
        with pytest.raises(Unreadable):
            parse.past_day(text, as_of=AS_OF)


@pytest.mark.parametrize("text", ["last month", "去年9月", "3 months ago"])
def test_another_day_is_not_taken_from_its_month(text: str) -> None:
    assert code_of(partial(parse.day, as_of=AS_OF), text, typed=True) == "not-a-date"


MULTIPLES = [
    ("加收50%", "1.5"),
    ("上浮50", "1.5"),
    ("一点五", "1.5"),
    ("上浮30%", "1.3"),
    ("plus 50%", "1.5"),
    ("一倍半", "1.5"),
]


@pytest.mark.parametrize(("text", "multiple"), MULTIPLES)
def test_multiples_as_contracts_write_them(text: str, multiple: str) -> None:
    assert str(parse.multiplier(text)) == multiple


def test_both_readings_of_a_bare_rate_are_named() -> None:
    with pytest.raises(Unreadable) as refused:
        daily("0.01", typed=True)
    assert refused.value.readings == ("0.01%", "1%")


def test_a_due_date_that_may_be_to_come_is_asked() -> None:
    """On 26 November 2026 a due date of 20 December is rather 24 days ahead than 341 days ago."""
    with pytest.raises(Unreadable) as refused:
        spoken_days("12月20日", AS_OF)
    assert refused.value.readings == ("2025-12-20", "2026-12-20")


@pytest.mark.parametrize("text", ["10月", "三月", "大半年", "12月份", "明年3月", "December"])
def test_a_month_of_the_year_is_no_number_of_months(text: str) -> None:
    """10月 is October to most who write it, and ten months to some: it is asked; so is a month that
    may be to come.
    """
    with pytest.raises(Unreadable):
        spoken_days(text, AS_OF)


@pytest.mark.parametrize(
    "text", ["昨天晚上", "上周五", "上个月15号", "三天前", "3 days ago", "去年11月20日"]
)
def test_days_said_from_today_are_refused_by_name_in_a_file(text: str) -> None:
    assert code_of(partial(parse.day, as_of=AS_OF), text, typed=False) == "relative-in-a-file"
    assert code_of(partial(parse.days, as_of=AS_OF), text, typed=False) == "relative-in-a-file"


@pytest.mark.parametrize("text", ["两三", "一两", "三四", "八九"])
def test_two_or_three_is_not_twenty_three(text: str) -> None:
    assert chinese_number(text) is None
    with pytest.raises(Unreadable):
        spoken_days(text, date(2026, 11, 26))
    days = spoken_days(f"{text}天", date(2026, 11, 26))
    assert days.high == days.low + 1 < 10


@given(st.integers(1, 99_999_999))
def test_every_whole_number_in_chinese_is_read_back(number: int) -> None:
    assert chinese_number(in_chinese(number)) == number


def in_chinese(number: int) -> str:
    """The plain way to write a number below a hundred million, zeros and all."""
    high, low = divmod(number, 10_000)
    parts = (_group(high) + "万" if high else "") + ("零" if high and 0 < low < 1_000 else "")
    return parts + _group(low)


def _group(number: int) -> str:
    text, gap = "", False
    for unit, name in ((1_000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            text += ("零" if gap and text else "") + "零一二三四五六七八九"[digit] + name
        gap = not digit
    return text

"""Debts as lines: what each word of a line is taken for, and what is said of one that is not
understood.
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overdue_cli.core.intake.debt_lines import MOST_LINE, debt_line, debt_lines
from overdue_cli.core.intake.reader import read_case
from overdue_cli.core.request.spoken_days import spoken_days
from overdue_cli.library.choices import NAMES

TODAY = date(2026, 11, 27)


def read(line: str) -> tuple[str | None, str | None, int, str, str | None]:
    """Product, name, days, principal and the yearly or else the daily rate of a line."""
    found = debt_line(line, NAMES, TODAY)
    assert found.problems == (), line
    raw = {"income": "6000", "debts": [found.told]}
    case, problems = read_case(raw, products=NAMES, as_of=TODAY, typed=True)
    assert case is not None, problems
    debt = case.debts[0]
    rate = debt.annual_rate or debt.daily_rate
    return (
        debt.product,
        debt.name,
        debt.days_overdue,
        f"{debt.principal:.2f}",
        None if rate is None else f"{rate.normalize():f}",
    )


@pytest.mark.parametrize(
    ("line", "product", "name", "days", "principal", "rate"),
    [
        ("微粒贷 65天 32000", "weilidai", None, 65, "32000.00", None),
        ("房贷 50天 9600", "mortgage", None, 50, "9600.00", None),
        ("按揭贷款 50天 9600", "mortgage", None, 50, "9600.00", None),
        ("家里房贷 50天 9600", "mortgage", "家里房贷", 50, "9600.00", None),
        ("建行房贷 50天 9600", "mortgage", "建行房贷", 50, "9600.00", None),
        ("建行快贷 50天 9600", "bank-loan", "建行快贷", 50, "9600.00", None),
        # the provident fund is no bank, and a car no home
        ("公积金房贷 50天 9600", None, "公积金房贷", 50, "9600.00", None),
        ("车贷 50天 9600", None, "车贷", 50, "9600.00", None),
        # 27 August to 27 November: 31 - 27 + 30 + 31 + 27 = 92 days
        ("招行卡 3个月 1.8万 年化18%", "credit-card", "招行卡", 92, "18000.00", "0.18"),
        ("花呗 20天 5千", "huabei", None, 20, "5000.00", None),
        # 27 November 2024 to 27 November 2026, no 29 February between: 2 x 365
        ("小王 借条 2年 5万", "private-loan", "小王", 730, "50000.00", None),
        # in any order, with heads, with other signs between
        ("5千 20天 花呗", "huabei", None, 20, "5000.00", None),
        ("借呗，逾期40天，欠 12,345.67，日利率 0.05%", "jiebei", None, 40, "12345.67", "0.0005"),
        (
            "招商银行 信用卡 逾期：65 天 本金：18000 年化：18%",
            "credit-card",
            "招商银行",
            65,
            "18000.00",
            "0.18",
        ),
        ("微粒贷\t65天\t32000元", "weilidai", None, 65, "32000.00", None),
        # 27 May to 27 November: 31 + 30 + 31 + 31 + 30 + 31 = 184 days; halves are not lost
        ("my cousin 15600 half a year", "private-loan", "my cousin", 184, "15600.00", None),
        ("Huabei 1000 a month and a half", "huabei", None, 46, "1000.00", None),
        # 27 February to 27 November: 89 more days than half a year, 184 + 28 + 31 + 30 = 273
        (
            "my uncle 3300 three quarters of a year",
            "private-loan",
            "my uncle",
            273,
            "3300.00",
            None,
        ),
        # two words that are the product stay what the card is called
        ("CMB credit card 5000 20 days", "credit-card", "CMB credit card", 20, "5000.00", None),
        (
            "BOC credit card ending 1234 3000 40 days",
            "credit-card",
            "BOC credit card ending1234",
            40,
            "3000.00",
            None,
        ),
        # 27 August to 27 November; nothing was paid, and that is no payment
        (
            "CCB card, not paid for about three months, 14370",
            "credit-card",
            "CCB",
            92,
            "14370.00",
            None,
        ),
        ("I haven't paid Huabei for 40 days 5000", "huabei", None, 40, "5000.00", None),
        ("Huabei unpaid for 40 days 5000", "huabei", None, 40, "5000.00", None),
        (
            "ICBC card 40 days 18,460 at 0.05% a day",
            "credit-card",
            "ICBC",
            40,
            "18460.00",
            "0.0005",
        ),
        # due in a month: in the middle of it, of September 2025 (453 to 423 days ago) 437
        ("微粒贷 去年9月到期 5000", "weilidai", None, 437, "5000.00", None),
        ("微粒贷 2025年9月到期 5000", "weilidai", None, 437, "5000.00", None),
        # October: 27 to 57 days ago; September: 58 to 87
        ("微粒贷 上个月到期 5000", "weilidai", None, 42, "5000.00", None),
        ("微粒贷 9月到期 5000", "weilidai", None, 72, "5000.00", None),
        ("安逸花 4000 12月9日到期 还没到期", "anyihua", None, 0, "4000.00", None),
        # a counted list
        ("1. 京东白条 20天 3千", "baitiao", None, 20, "3000.00", None),
        ("2、白条 20天 3千", "baitiao", None, 20, "3000.00", None),
        # 8 October to 27 November: 23 + 27 = 50 days; 20 September: 10 + 31 + 27 = 68
        ("360借条 10月8日 三万二", "qifu-jietiao", None, 50, "32000.00", None),
        ("房东 2026-09-20 1500", None, "房东", 68, "1500.00", None),
        # bare numbers: the days before the amount
        ("花呗 20 5000", "huabei", None, 20, "5000.00", None),
        ("花呗 5000 20天", "huabei", None, 20, "5000.00", None),
        # 1.5 % a month is 18 % a year
        ("平安普惠 65天 3万 月息1分5", None, "平安普惠", 65, "30000.00", "0.18"),
        # nothing between the words
        ("微粒贷65天32000", "weilidai", None, 65, "32000.00", None),
        ("招行卡65天1.8万年化18%", "credit-card", "招行卡", 65, "18000.00", "0.18"),
        # what is no product is the name
        ("老婆的卡 信用卡 65天 2万", "credit-card", "老婆的卡", 65, "20000.00", None),
        ("分期乐 装修 那笔 40天 800", "fenqile", "装修 那笔", 40, "800.00", None),
        ("不知道 40天 800", None, None, 40, "800.00", None),
        ("Huabei 65 days 5000 18% a year", "huabei", None, 65, "5000.00", "0.18"),
        ("card 65 days 5000 1.5% monthly", "credit-card", None, 65, "5000.00", "0.18"),
        ("Bob IOU 65 days 5,000", "private-loan", "Bob", 65, "5000.00", None),
    ],
)
def test_a_line_is_read(
    line: str,
    product: str | None,
    name: str | None,
    days: int,
    principal: str,
    rate: str | None,
) -> None:
    assert read(line) == (product, name, days, principal, rate)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("微粒贷 65天 App显示32000", {"shown_overdue": "32000.00"}),
        ("微粒贷 65天 App 显示：3.2万", {"shown_overdue": "32000.00"}),
        ("微粒贷 65天 逾期金额 32000", {"shown_overdue": "32000.00"}),
        (
            "微粒贷 65天 显示32000 剩余待还 8万",
            {"shown_overdue": "32000.00", "shown_left": "80000.00"},
        ),
        ("花呗 20天 5千 待还9千", {"principal": "5000.00", "shown_left": "9000.00"}),
        ("Huabei 20 days app 5000", {"shown_overdue": "5000.00"}),
    ],
)
def test_amounts_as_an_app_shows_them(line: str, told: dict[str, str]) -> None:
    found = debt_line(line, NAMES, TODAY)
    assert found.problems == ()
    raw = {"income": "6000", "debts": [found.told]}
    case, problems = read_case(raw, products=NAMES, as_of=TODAY, typed=True)
    assert case is not None, problems
    debt = case.debts[0]
    assert debt.name is None
    for name in ("principal", "shown_overdue", "shown_left"):
        value = None if name in debt.derived else getattr(debt, name)
        assert (None if value is None else f"{value:.2f}") == told.get(name)


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("微粒贷 65天", [("missing-in-a-line", "principal")]),
        ("微粒贷 32000", [("missing-in-a-line", "days_overdue")]),
        ("微粒贷", [("missing-in-a-line", "days_overdue"), ("missing-in-a-line", "principal")]),
        ("花呗 20天 5千 6千", [("twice-in-a-line", "principal")]),
        ("花呗 20天 30天 5千", [("twice-in-a-line", "days_overdue")]),
        ("花呗 20天 5千 18%", [("rate-without-period-in-a-line", "annual_rate")]),
        # days are said before the amount; the other way round is asked about
        ("花呗 5000 20", [("which-number-in-a-line", "days_overdue")]),
        # a piece of a length of time is no name
        ("花呗 half 5千", [("not-whole-days", "days_overdue")]),
        ("表哥 15600 没约定哪天还", [("no-due-day-in-a-line", "days_overdue")]),
        ("IOU friend 1234.5 no due date", [("no-due-day-in-a-line", "days_overdue")]),
        # two numbers are never joined
        ("花呗 20天 20 000", [("twice-in-a-line", "principal")]),
        ("花呗 没到期 5千", [("no-due-day-yet", "days_overdue")]),
        ("长" * 31 + " 20天 5千", [("name-length", "name")]),
        ("长" * (MOST_LINE + 1), [("line-too-long", "name")]),
    ],
)
def test_what_is_not_understood_is_a_problem_of_its_line(
    line: str, wrong: list[tuple[str, str]]
) -> None:
    first, found = debt_lines(f"微粒贷 65天 32000\n\n{line}", NAMES, TODAY)
    assert (first.number, first.problems) == (1, ())
    assert [(each.code, each.path, each.line) for each in found.problems] == [
        (code, path, 3) for code, path in wrong
    ]


@pytest.mark.parametrize(
    "written",
    [
        "微粒贷：20000，逾期40天",
        "微粒贷: 20000 40天",
        "微粒贷- 20000 40天",
        "微粒贷-20000-40天",
        "微粒贷=20000 40天",
        "微粒贷——20000，40天",
        "微粒贷→20000 40天",
        "微粒贷。20000。40天",
        "【微粒贷】 20000 40天",
        "【微粒贷 20000 40天】",
        "1. 微粒贷 20000 40天",
        "1.微粒贷 20000 40天",
        "１．微粒贷 20000 40天",
        "1：微粒贷 20000 40天",
        "①微粒贷 20000 40天",
        "（1）微粒贷 20000 40天",
        "第1笔：微粒贷 20000 40天",
        "一、微粒贷 20000 40天",
        "微粒贷\t20000\t40天",
        "微粒贷|20000|40天",
        "微粒贷／20000／40天",
        "微粒贷 / 20000 / 40天",
        "微粒贷（逾期40天，20000）",
        "产品：微粒贷，欠款＝20000，逾期＝40天",
    ],
)
def test_marks_beside_a_product_are_none_of_its_name(written: str) -> None:
    assert read(written) == ("weilidai", None, 40, "20000.00", None)


@pytest.mark.parametrize(
    ("line", "product", "name"),
    [
        ("微粒贷（腾讯） 40天 800", "weilidai", "腾讯"),
        ("老婆：花呗 40天 800", "huabei", "老婆"),
        ("我姐 花呗 40天 800", "huabei", "我姐"),
        ("花呗 我姐 40天 800", "huabei", "我姐"),
        ("我姐 40天 800", "private-loan", "我姐"),
        ("老婆的卡（招行） 40天 800", "credit-card", "老婆的卡（招行）"),
        # a number of one's own stays in the name, and the product is known beside it
        ("招行卡1234 40天 800", "credit-card", "招行卡1234"),
        ("招行卡 尾号1234 40天 800", "credit-card", "招行卡 尾号1234"),
        ("花呗2 40天 800", "huabei", "花呗2"),
        # words of a date are no name
        ("CMB card 40 days overdue 800", "credit-card", "CMB"),
        ("招行卡 40天 逾期 800", "credit-card", "招行卡"),
        # a person who lent it, and what is none
        ("老王借的 40天 800", "private-loan", "老王借的"),
        ("找老王借的 40天 800", "private-loan", "找老王借的"),
        ("老王欠条 40天 800", "private-loan", "老王欠条"),
        ("银行借的 40天 800", None, "银行借的"),
        ("找平台借的 40天 800", None, "找平台借的"),
        ("马上借的 40天 800", None, "马上借的"),
        ("苏宁借的 40天 800", None, "苏宁借的"),
        ("装修借的 40天 800", None, "装修借的"),
    ],
)
def test_what_is_a_product_and_what_a_name(line: str, product: str | None, name: str) -> None:
    assert read(line) == (product, name, 40, "800.00", None)


@pytest.mark.parametrize(
    "line",
    [
        "CMB card, due 2026-10-08, 5000",
        "CMB card, due 8 October 2026, 5000",
        "CMB card, due October 8, 5000",
    ],
)
def test_a_due_date_is_read_whole_and_is_no_name(line: str) -> None:
    # 8 October to 27 November 2026: 23 days of October and 27 of November
    assert read(line) == ("credit-card", "CMB", 50, "5000.00", None)


@pytest.mark.parametrize(
    ("line", "name", "days"),
    [
        # 27 May 2025 to 27 November 2026: 365 days to 27 May 2026, then 4 + 30 + 31 + 31 + 30 + 31
        # + 27 = 184
        ("老王借的 5万 没约定利息 一年半", "老王借的", 549),
        # more than two years ago and less than three: 731 to 1095 days (29 February 2024 in
        # between), the middle of them (731 + 1095) / 2 = 913
        ("老王 借条 5万 无息 两年多", "老王", 913),
        # 27 August 2025: 27 November 2025 is 365 days ago, and 4 + 30 + 31 + 27 = 92 before it
        ("老王 借条 5万 免息 一年零三个月", "老王", 457),
        ("老王借条5万无息一年半", "老王借条", 549),
        ("找老王借 5万 不要利息 40天", "找老王借", 40),
        ("老王 借的 5万 没约定利息 40天", "老王 借的", 40),
        ("朋友借的 5万 没有利息 40天", "朋友借的", 40),
        ("同事 5万 没利息 40天", None, 40),
        ("找朋友借 5万 无利息 40天", "找朋友借", 40),
        ("老王借我5万 利息没说 40天", "老王借我", 40),
        ("Bob IOU 40 days 50000 no interest", "Bob", 40),
        ("from a friend 40 days 50000 no interest", None, 40),
    ],
)
def test_a_person_lends_without_interest(line: str, name: str | None, days: int) -> None:
    found = debt_line(line, NAMES, TODAY)
    assert (found.not_taken, found.told["annual_rate"]) == ((), "0%")
    assert read(line)[:4] == ("private-loan", name, days, "50000.00")


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("微粒贷 40天 20000 已还500", [("paid", "已还500")]),
        ("微粒贷 40天 20000 已还 500", [("paid", "已还 500")]),
        ("微粒贷40天20000已还500", [("paid", "已还500")]),
        ("微粒贷 40天 20000 还了3000", [("paid", "还了3000")]),
        ("微粒贷 40 days 20000 paid 500", [("paid", "paid 500")]),
        ("微粒贷 40天 含利息 20000", [("interest", "含利息")]),
        ("微粒贷 40天 20000 最低还款300", [("minimum", "最低还款300")]),
        ("微粒贷 40天 20000 分12期", [("instalments", "分12期")]),
        ("微粒贷 40天 20000 每月1000", [("instalments", "每月1000")]),
        ("微粒贷 每月还1200 40天 20000", [("instalments", "每月还1200")]),
        ("微粒贷 还了 3000 40天 20000", [("paid", "还了 3000")]),
        ("微粒贷 40天 20000 已还清", [("paid", "已还清")]),
        ("微粒贷 40天 20000 交了手续费", [("paid", "交了手续费")]),
        ("微粒贷 20000, 40 days, 12 instalments", [("instalments", "12 instalments")]),
        ("微粒贷 20000 interest included, 40 days", [("interest", "interest included")]),
        ("微粒贷 40天 20000 每月10号", [("figure", "每月10号")]),
        ("微粒贷 40天 20000 手续费50", [("figure", "手续费50")]),
        # a lender that is no person: whether it holds once overdue is in the contract
        ("微粒贷 40天 20000 免息", [("free", "免息")]),
        ("微粒贷 40天 20000 no interest", [("free", "no interest")]),
        ("微粒贷 40天 20000 已还500 免息", [("paid", "已还500"), ("free", "免息")]),
    ],
)
def test_what_has_no_place_in_a_line_is_left_out_and_said(
    line: str, left: list[tuple[str, str]]
) -> None:
    found = debt_line(line, NAMES, TODAY)
    assert list(found.not_taken) == left
    assert read(line) == ("weilidai", None, 40, "20000.00", None)


def test_interest_behind_an_amount_is_in_it() -> None:
    found = debt_line("微粒贷 40天 20000 含利息", NAMES, TODAY)
    assert (found.told["principal"], found.not_taken) == ("20000含利息", ())


def test_a_rate_of_a_month_is_no_instalment() -> None:
    found = debt_line("微粒贷 40天 20000 每月1.5%", NAMES, TODAY)
    assert (found.told["monthly_rate"], found.not_taken) == ("每月1.5%", ())


def test_no_interest_and_a_rate_are_two_rates() -> None:
    found = debt_line("老王 借条 5万 无息 年化12% 40天", NAMES, TODAY)
    assert [(each.code, each.path) for each in found.problems] == [
        ("twice-in-a-line", "annual_rate")
    ]


@given(st.text(max_size=250))
def test_no_line_ends_the_program(text: str) -> None:
    for line in debt_lines(text, NAMES, TODAY):
        assert line.problems or {"days_overdue", "principal"} <= line.told.keys()


@pytest.mark.parametrize(
    ("line", "days", "name"),
    [
        ("Weilidai maybe seven months 32000", 214, None),
        ("Huabei one day late 500", 1, None),
        ("bank loan 14 months ago 20000", 426, None),
        ("Jiebei since March 3000", None, None),
        ("Huabei due today 500", 0, None),
        ("招行卡 14个月前 1.8万", 426, "招行卡"),
        ("花呗 去年9月 5千", None, None),
    ],
)
def test_rough_days_are_read_in_a_line_too(line: str, days: int | None, name: str | None) -> None:
    """By the same reader as one answer, and its words are no name of the debt. Counted from 27
    November 2026: 27 April is 214 days ago, 27 September 2025 is 426.
    """
    found = debt_line(line, NAMES, TODAY)
    assert found.problems == ()
    assert found.told.get("name") == name
    if days is not None:
        assert spoken_days(found.told["days_overdue"], TODAY).point == days

"""Every number and day of law, written down a second time beside what it comes from, in short:
double entry. The words of the source itself are the quote of its citation. A slip of one step in
the rulebook is met here before any figure is computed with it.

A value that changes is changed in both places, from the instrument itself.
"""

import tomllib
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from overdue_cli.rulebook import toml
from overdue_cli.rulebook.products import product_ids

D = Decimal
# The file and where in it, what stands there, and the words of the source.
VALUES: dict[str, dict[str, tuple[object, str]]] = {
    "budget": {
        "ask-above": (3, "a choice of the program: three times what a household spends a head"),
        # 国家统计局 2024: 全国居民人均消费支出 by kind, yuan a year
        "per-head.food": (8411, "人均食品烟酒消费支出8411元"),
        "per-head.clothing": (1521, "人均衣着消费支出1521元"),
        "per-head.household": (1547, "人均生活用品及服务消费支出1547元"),
        "per-head.travel-and-phone": (3976, "人均交通通信消费支出3976元"),
        "per-head.schooling": (3189, "人均教育文化娱乐消费支出3189元"),
    },
    "cards": {
        "daily-rate": (D("0.0005"), "日利率万分之五"),
        "year-days": (365, "twelve months of a year of days, as banks print 年化 18.25%"),
        "minimum-share": (D("0.10"), "最低还款额一般为10%"),
        "late-share": (D("0.05"), "违约金按最低还款额未还部分的5%"),
        "grace-days": (3, "容时: 到期还款日后3日"),
        "tolerance": (10, "容差: 10元以内"),
        "principal-first-after": (90, "逾期90天以上先本后息"),
        "most-years": (5, "个性化分期还款协议最长不得超过5年"),
        "estimate.due-days": (20, "an estimate: due 20 days after the statement"),
        "estimate.posted-before-due.low": (20, "bought on the day of the statement"),
        "estimate.posted-before-due.point": (35, "the middle of 20 and 50"),
        "estimate.posted-before-due.high": (50, "免息期最长50天"),
        "estimate.late-share.low": (0, "no late charge agreed"),
        "estimate.late-share.point": (D("0.05"), "5%"),
        "estimate.late-share.high": (D("0.05"), "5%"),
        "estimate.late-charges": (12, "once a month for a year"),
    },
    "channels": {"someone-to-talk-to.hours-a-day": (18, "12356: 每天不少于18小时")},
    "collection": {
        "calls.most": (3, "每日接通不超过3次"),
        "dials.most": (6, "每日拨打不超过6次"),
        "visit.people": (2, "至少2人"),
        "out-of-reach.dials": (3, "连续三次拨打预留手机无法联系"),
    },
    "complaints": {
        "lender.days": (15, "自收到消费投诉之日起15日内"),
        "lender.complex-days": (30, "情况复杂的, 可以延长至30日"),
        "lender.longest-days": (60, "情况特别复杂的, 再延长30日"),
        "credit-bureau.days": (30, "30日内"),
    },
    "court-papers": {
        "report-changes-days": (10, "财产变动之日起十日内"),
        "review-days": (10, "十日内向上一级人民法院申请复议"),
        "home.rent-years-from": (5, "五至八年租金"),
        "home.rent-years-to": (8, "五至八年租金"),
        "follows.payment-order.days": (7, "七日"),
        "follows.preservation.days": (30, "三十日内不依法提起诉讼"),
    },
    "credit-report": {
        "kept.years": (5, "不良信息的保存期限为5年"),
        "free.times": (2, "每年2次免费"),
        "objection.days": (20, "20日内"),
        "complaint.days": (30, "自受理之日起30日内书面答复投诉人"),
        "repair.amount": (10_000, "单笔金额不超过1万元"),
        "repair.first-year": (2020, "2020年1月1日至2025年12月31日"),
        "repair.last-year": (2025, "2020年1月1日至2025年12月31日"),
        "repair.paid-by": (date(2026, 3, 31), "于2026年3月31日(含)前足额偿还"),
    },
    "crime": {
        "card-overdraft.amount": (50_000, "数额较大: 五万元以上"),
        "card-overdraft.huge": (500_000, "数额巨大: 五十万元以上"),
        "card-overdraft.demands": (2, "经发卡银行两次有效催收"),
        "card-overdraft.demands-apart": (30, "两次催收至少间隔三十日"),
        "card-overdraft.months": (3, "超过三个月仍不归还"),
        "card-overdraft.punished-before": (2, "因信用卡诈骗受过两次以上处罚"),
        "harassment.days": (5, "五日以下拘留"),
        "harassment.fine": (1_000, "一千元以下罚款"),
    },
    "deadlines": {
        "steps.answer.days": (15, "十五日内提出答辩状"),
        "steps.payment-order-objection.days": (15, "十五日内清偿债务或者提出书面异议"),
        "steps.appeal-judgment.days": (15, "判决书送达之日起十五日内"),
        "steps.appeal-ruling.days": (10, "裁定书送达之日起十日内"),
        "steps.answer-appeal.days": (15, "十五日内提出答辩状"),
        "steps.retrial.months": (6, "六个月内提出"),
        "steps.preservation-reconsideration.days": (5, "收到裁定书之日起五日内"),
        "steps.set-aside-award.months": (3, "自收到裁决书之日起三个月内"),
        "steps.set-aside-award.since": (date(2026, 3, 1), "仲裁法自2026年3月1日起施行"),
        "steps.enforcement.years": (2, "申请执行的期间为二年"),
        "steps.resist-award.days": (15, "执行通知书送达之日起十五日内"),
        "steps.resist-notarised.days": (15, "执行通知书送达之日起十五日内"),
        "steps.distribution-objection.days": (15, "收到分配方案之日起十五日内"),
        "public-notice.days": (30, "经过三十日, 即视为送达"),
        "missed.days": (10, "障碍消除后的十日内"),
        "confirm-mediation.days": (30, "自调解协议生效之日起三十日内"),
    },
    "delay-interest": {
        "rate": (D("0.000175"), "日万分之一点七五"),
        "since": (date(2014, 8, 1), "自2014年8月1日起施行"),
    },
    "insolvency": {
        "shenzhen.years": (3, "参加深圳社会保险连续满三年"),
        "xiamen.years": (5, "in the special zone for five years without a break"),
        "xiamen.since": (date(2025, 11, 1), "自2025年11月1日起施行"),
    },
    "lending": {
        "licensed-cap": (D("0.24"), "年利率24%"),
        "private-multiple": (4, "一年期贷款市场报价利率四倍"),
        "private-since": (date(2020, 8, 20), "2020年8月20日之后新受理"),
        "long-plan.years": (5, "the program's own yardstick"),
        "long-plan.bank-years": (5, "个人消费贷款期限不超过五年"),
        "long-plan.bank-now-years": (7, "阶段性由不超过五年延长至不超过七年"),
        "cost-table-from": (date(2026, 8, 1), "自2026年8月1日起施行"),
        "bank-multiplier.low": (D("1.3"), "加收30%"),
        "bank-multiplier.point": (D("1.5"), "50%"),
        "bank-multiplier.high": (D("1.5"), "加收50%"),
        "guarantee.months": (6, "主债务履行期限届满之日起六个月"),
        "penalty-cut.above-loss": (D("0.30"), "超过造成损失的百分之三十"),
        "assisted.since": (date(2025, 10, 1), "自2025年10月1日起施行"),
        "older-private.since": (date(2015, 9, 1), "自2015年9月1日起施行"),
        "older-private.cap": (D("0.24"), "未超过年利率24%"),
        "older-private.void": (D("0.36"), "超过年利率36%"),
        "older-private.unagreed": (D("0.06"), "年利率6%"),
        "older-private.before-multiple": (4, "银行同类贷款利率的四倍"),
        "lpr.verified_through": (date(2026, 9, 20), "the last month looked up"),
        "lpr-five-year.verified_through": (date(2026, 9, 20), "the last month looked up"),
    },
    "limitation": {
        "warn-months-before": (6, "a choice of the program: half a year before the end"),
        "period.years": (3, "诉讼时效期间为三年"),
        "in-force.since": (date(2021, 1, 1), "民法典自2021年1月1日起施行"),
        "older.before": (date(2015, 10, 1), "two years before 民法总则 of 1 October 2017"),
        "longest.years": (20, "超过二十年的, 不予保护"),
        "halt.months": (6, "最后六个月内"),
    },
    "undoing": {"known-years": (1, "一年内行使"), "act-years": (5, "五年内没有行使")},
}
# 诉讼费用交纳办法 art. 13 (1), art. 14 (1), art. 14 (2): above so much the share of what is above.
FILING = (
    *((0, 50), (10_000, D("0.025")), (100_000, D("0.02")), (200_000, D("0.015"))),
    *((500_000, D("0.01")), (1_000_000, D("0.009")), (2_000_000, D("0.008"))),
    *((5_000_000, D("0.007")), (10_000_000, D("0.006")), (20_000_000, D("0.005"))),
)
ENFORCEMENT = (
    *((0, 50), (10_000, D("0.015")), (500_000, D("0.01"))),
    *((5_000_000, D("0.005")), (10_000_000, D("0.001"))),
)
PRESERVATION = ((0, 30), (1_000, D("0.01")), (100_000, D("0.005")))
# Published on the 20th of each month, or the next working day, by 全国银行间同业拆借中心; a day
# stands where the rate changed. In hundredths of a per cent.
ONE_YEAR = (
    *(("2019-08-20", 425), ("2019-09-20", 420), ("2019-11-20", 415), ("2020-02-20", 405)),
    *(("2020-04-20", 385), ("2021-12-20", 380), ("2022-01-20", 370), ("2022-08-22", 365)),
    *(("2023-06-20", 355), ("2023-08-21", 345), ("2024-07-22", 335), ("2024-10-21", 310)),
    ("2025-05-20", 300),
)
FIVE_YEARS = (
    *(("2019-08-20", 485), ("2019-11-20", 480), ("2020-02-20", 475), ("2020-04-20", 465)),
    *(("2022-01-20", 460), ("2022-05-20", 445), ("2022-08-22", 430), ("2023-06-20", 420)),
    *(("2024-02-20", 395), ("2024-07-22", 385), ("2024-10-21", 360), ("2025-05-20", 350)),
)
# Where nothing is known of a product, the same range for each: what is offered at all from 3% a
# year to the line of 24%; a multiple from none to the half that a bank may add.
UNKNOWN_RATE = (D("0.03"), D("0.18"), D("0.24"))
UNKNOWN_MULTIPLE = (D(1), D("1.5"), D("1.5"))
# Of others, from their own words: per day or year, and the multiple.
RATES: dict[str, tuple[str, tuple[Decimal, ...], tuple[Decimal, ...]]] = {
    # 年化 3% of 360 days is 0.0083% a day, 23.76% is 0.066%
    "weilidai": (
        "daily",
        (D("0.000083"), D("0.0005"), D("0.00066")),
        (D("1.3"), D("1.5"), D("1.5")),
    ),
    # 违约金 at the rate that was agreed, no more
    "huabei": ("daily", (D("0.0005"),) * 3, (D(1),) * 3),
    "meituan-yuefu": ("daily", (D("0.0005"),) * 3, (D(1),) * 3),
    "baitiao": ("daily", (D("0.0005"), D("0.0005"), D("0.0007")), (D(1),) * 3),
    # 日利率万分之五 or, as a lower end, its 0.7: 万分之三点五
    "credit-card": ("daily", (D("0.00035"), D("0.0005"), D("0.0005")), ()),
    # none, what is often agreed, four times 3.85% of 2020
    "private-loan": ("annual", (D(0), D("0.12"), D("0.154")), (D(1), D(1), D("1.5"))),
    "bank-loan": ("annual", UNKNOWN_RATE, ()),
    # by the five-year LPR: 3.5% of 2025, a part of a point below it, and what stood before its fall
    "mortgage": ("annual", (D("0.025"), D("0.035"), D("0.065")), ()),
}


def said(name: str) -> dict[str, Any]:
    return tomllib.loads((toml.DATA / name).read_text("utf-8"), parse_float=Decimal)


def values_in(table: Any, path: str = "") -> Iterator[tuple[str, object]]:
    """Every number and day by its place."""
    if isinstance(table, dict | list):
        items = table.items() if isinstance(table, dict) else enumerate(table)
        for name, value in items:
            yield from values_in(value, f"{path}.{name}" if path else str(name))
    elif isinstance(table, int | Decimal | date) and not isinstance(table, bool):
        yield path, table


@pytest.mark.parametrize("name", VALUES)
def test_each_value_of_a_file_is_that_of_its_source(name: str) -> None:
    found = {
        path: value
        for path, value in values_in(said(f"law/{name}.toml"))
        if ".history." not in path
    }
    assert found == {path: value for path, (value, _) in VALUES[name].items()}


def test_no_file_of_law_with_a_number_is_left_out() -> None:
    with_values = {
        path.stem
        for path in (toml.DATA / "law").glob("*.toml")
        if any(True for _ in values_in(said(f"law/{path.name}")))
    }
    # checking.toml holds the program's own settings, no values of law
    assert with_values == {*VALUES, "procedure", "stages", "checking"}


@pytest.mark.parametrize(
    ("name", "bands"),
    [("filing", FILING), ("enforcement", ENFORCEMENT), ("preservation", PRESERVATION)],
)
def test_the_bands_of_court_fees(name: str, bands: tuple[tuple[int, object], ...]) -> None:
    found = said("law/procedure.toml")[name]
    told = [(band["above"], band.get("rate", band.get("flat"))) for band in found["bands"]]
    assert told == [*bands]
    # 申请保全措施交纳的费用最多不超过5000元
    assert found.get("most") == (5_000 if name == "preservation" else None)


@pytest.mark.parametrize(("name", "rates"), [("lpr", ONE_YEAR), ("lpr-five-year", FIVE_YEARS)])
def test_the_lpr_by_its_days(name: str, rates: tuple[tuple[str, int], ...]) -> None:
    found = said("law/lending.toml")[name]["history"]
    told = [(str(each["since"]), each["value"] * 10_000) for each in found]
    assert told == [*rates]


def test_stages_begin_after_each_thirty_days() -> None:
    """M1 is 1 to 30 days overdue, M2 31 to 60 and so on, M7+ from 181; the classes by the risk
    rules of 2023 after 90, 270 and 360 days.
    """
    stages = said("law/stages.toml")
    days = {
        name: [each["first-day"] for each in stages[name]]
        for name in ("buckets", "loan-classes", "bands")
    }
    assert days["buckets"] == [0, *(30 * month + 1 for month in range(7))]
    assert days["loan-classes"] == [1, 90 + 1, 270 + 1, 360 + 1]
    assert days["bands"] == [0, 1, 4, 31, 61, 91, 361]


@pytest.mark.parametrize("name", product_ids())
def test_the_rates_of_each_product(name: str) -> None:
    product = said(f"products/{name}.toml")
    period, rate, multiple = RATES.get(name, ("annual", UNKNOWN_RATE, UNKNOWN_MULTIPLE))
    expected: dict[str, object] = {
        # Banks and platforms reckon a year of 360 days, cards and people one of 365.
        "year-days": 365 if name in ("credit-card", "private-loan") else 360
    }
    for field, ends in ((f"{period}-rate", rate), ("penalty-multiplier", multiple)):
        for end, value in zip(("low", "point", "high"), ends, strict=False):
            expected[f"{field}.{end}"] = value
    assert dict(values_in(product)) == expected

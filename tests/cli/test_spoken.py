"""What people type and bring, through the program: flags, files and tables alike."""

import json
from pathlib import Path

import pytest

from tests.cli.running import overdue

BASE = ("--income", "6000", "--as-of", "2026-11-26", "--json")


def debt_of(*argv: str) -> dict[str, object]:
    ran = overdue("advise", *argv, *BASE)
    assert ran.status == 0, ran.errors
    found: dict[str, object] = json.loads(ran.raw)["case"]["debts"][0]
    return found


@pytest.mark.parametrize(
    ("argv", "field", "value"),
    [
        (("--days", "40", "--principal", "三万二"), "principal", "32000.00"),
        (("--days", "一个多月", "--principal", "5000"), "days_overdue", 46),
        (("--days", "2026-10-12", "--principal", "5000"), "days_overdue", 45),
        (("--days", "40", "--principal", "5000", "--product", "微粒贷"), "product", "weilidai"),
        (
            ("--days", "40", "--principal", "5000", "--product", "360借条"),
            "product",
            "qifu-jietiao",
        ),
        (
            ("--days", "40", "--principal", "5000", "--monthly-rate", "1分5"),
            "monthly_rate",
            "0.015",
        ),
    ],
)
def test_flags_take_what_people_type(argv: tuple[str, ...], field: str, value: object) -> None:
    assert debt_of(*argv)[field] == value


def test_a_monthly_rate_counts_as_twelve_times_a_year() -> None:
    """12,000 at 1.5 % a month is 18 % a year: 12,000 x 0.18 x 1.5 x 40 / 360 = 360.00."""
    more = ("--product", "bank-loan", "--penalty-multiplier", "1.5")
    monthly, yearly = (
        json.loads(
            overdue("advise", "--days", "40", "--principal", "12000", *rate, *more, *BASE).raw
        )["debts"][0]["charges"]["total"]
        for rate in (("--monthly-rate", "1.5%"), ("--annual-rate", "18%"))
    )
    assert monthly == yearly
    assert "360.00" in monthly.values()


def test_what_was_not_written_plainly_is_said_back() -> None:
    ran = overdue("advise", "--days", "一个多月", "--principal", "三万二", *BASE, "--lang", "zh")
    assert "“三万二”按 32,000.00 元算" in ran.errors
    assert "32 到 60 天" in ran.errors


def test_a_plain_case_says_nothing_beside() -> None:
    assert overdue("advise", "--days", "40", "--principal", "5000", *BASE).errors == ""


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (("--annual-rate", "日息万分之五"), "rate-of-a-day"),
        (("--annual-rate", "1"), "rate-two-ways"),
        (("--daily-rate", "0.01"), "rate-two-ways"),
        (("--annual-rate", "18%", "--monthly-rate", "1.5%"), "both-rates"),
        (("--fees", "5000 6000"), "two-amounts"),
        (("--product", "微利贷"), "unknown-product"),
    ],
)
def test_what_can_be_meant_in_two_ways_is_asked(argv: tuple[str, ...], code: str) -> None:
    ran = overdue("advise", "--days", "40", "--principal", "5000", *argv, *BASE)
    assert ran.status == 2
    assert [problem["code"] for problem in ran.problems] == [code]


def test_a_misspelt_product_is_suggested() -> None:
    ran = overdue("advise", "--days", "40", "--principal", "5000", "--product", "weilidia", *BASE)
    assert "weilidai" in str(ran.problems[0]["message"])


@pytest.mark.parametrize("text", ["昨天", "一个多月"])
def test_a_file_holds_no_word_that_means_another_day_tomorrow(text: str, tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    case = {"days_overdue": text, "principal": "三万二", "income": "6000"}
    file.write_text(json.dumps(case), encoding="utf-8")
    ran = overdue("advise", "--case", str(file), "--json")
    assert ran.status == 65
    assert ran.problems[0]["code"] in ("relative-in-a-file", "rough-in-a-file")


def test_what_save_wrote_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    argv = ("--days", "40", "--principal", "5000", "--annual-rate", "101%")
    assert overdue("advise", *argv, *BASE, "--save", str(file)).status == 0
    assert '"101%"' in file.read_text("utf-8")
    assert overdue("advise", "--case", str(file), "--json").status == 0


# A table as Excel and apps write it: (bytes, payments read).
TABLES = {
    "GBK with Chinese headings": "日期,金额\n2026-01-05,500\n".encode("gb18030"),
    "a mark in front, and other columns": (
        '交易时间,类型,交易金额,备注\n2026-01-05 09:12:00,还款,"¥1,500.00",x\n'.encode("utf-8-sig")
    ),
    "semicolons": "日期;金额\n2026/1/5;500\n".encode(),
    "tabs, a title above and a sum below": (
        "还款记录\n\n还款日期\t还款金额(元)\n2026年1月5日\t500\n合计\t500\n".encode()
    ),
    "UTF-16 as Excel's Unicode text": "日期\t金额\n2026-01-05\t500\n".encode("utf-16"),
}
LOAN = ("--instalment", "2025-12-01:10000:300", "--annual-rate", "18%", "--until", "2026-03-01")


@pytest.mark.parametrize("name", TABLES)
def test_tables_as_people_have_them(name: str, tmp_path: Path) -> None:
    file = tmp_path / "payments.csv"
    file.write_bytes(TABLES[name])
    ran = overdue("calc", "loan", *LOAN, "--payment", f"@{file}", "--json")
    assert ran.status == 0, ran.errors
    [payment] = json.loads(ran.raw)["request"]["payment"]
    assert payment["date"] == "2026-01-05"
    assert payment["amount"] in ("500.00", "1500.00")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "table-empty"),
        ("date,amount\n", "table-empty"),
        ("a,b\n1,2\n", "table-without-headings"),
        ('date,amount\n2026-01-05,"' + "1" * 140_000, "table-without-headings"),
        # 1,500 without quotation marks is two cells, and the payment is not 1.00.
        ("date,amount\n2026-01-05,1,500\n", "table-row-too-long"),
    ],
    ids=["empty", "headings-alone", "no-headings", "one-endless-cell", "comma-in-an-amount"],
)
def test_a_table_that_cannot_be_counted_is_told(text: str, code: str, tmp_path: Path) -> None:
    file = tmp_path / "payments.csv"
    file.write_text(text, encoding="utf-8")
    ran = overdue("calc", "loan", *LOAN, "--payment", f"@{file}", "--json")
    assert ran.status == 2
    assert [problem["code"] for problem in ran.problems] == [code]


@pytest.mark.parametrize(
    ("row", "code"), [("昨天,500", "relative-in-a-file"), ("2026-01-05,约500", "rough-in-a-file")]
)
def test_a_table_holds_no_word_of_today(row: str, code: str, tmp_path: Path) -> None:
    file = tmp_path / "payments.csv"
    file.write_text(f"date,amount\n{row}\n", encoding="utf-8")
    ran = overdue("calc", "loan", *LOAN, "--payment", f"@{file}", "--json")
    assert [problem["code"] for problem in ran.problems] == [code]


@pytest.mark.parametrize("text", ["不知道", "don't know", "记不清了。"])
def test_not_known_is_not_given(text: str, tmp_path: Path) -> None:
    plain = ("--days", "40", "--principal", "5000")
    unknown = debt_of(*plain, "--penalty-multiplier", text, "--product", text)
    assert unknown == debt_of(*plain)
    file = tmp_path / "case.json"
    case = {"days_overdue": 40, "principal": text, "income": "没有", "fees": text}
    file.write_text(json.dumps(case), encoding="utf-8")
    ran = overdue("advise", "--case", str(file), "--json")
    assert [(each["code"], each["path"]) for each in ran.problems] == [("missing", "principal")]


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("--monthly-rate", "月息15%"), "一年就是 180%"),  # 12 x 15 %
        (("--daily-rate", "0.5%"), "一年就是 180%"),  # 360 x 0.5 %
        (("--contract-date", "2025-01-01", "--annual-rate", "70%"), "很少见"),
        (("--paper", "complaint", "--paper-on", "2006-11-03"), "请核对年份"),
        (("--paper", "complaint", "--paper-on", "2026-03-11"), "比到期日还早"),
    ],
)
def test_what_is_seldom_so_is_told(argv: tuple[str, ...], said: str) -> None:
    ran = overdue("advise", "--days", "40", "--principal", "5000", *argv, *BASE, "--lang", "zh")
    assert ran.status == 0
    assert said in ran.errors
    assert argv[-2] in ran.errors


def test_a_due_date_of_a_far_year_is_doubted() -> None:
    ran = overdue("advise", "--days", "2062-12-20", "--principal", "5000", *BASE, "--lang", "zh")
    assert "请核对到期日的年份" in ran.errors
    assert "--days" in ran.errors


def test_nine_hundred_bad_rows_are_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "payments.csv"
    rows = "".join(f"2026-01-05,abc{n}\n" for n in range(900))
    file.write_text("date,amount\n" + rows, encoding="utf-8")
    ran = overdue("calc", "loan", *LOAN, "--payment", f"@{file}", "--json")
    assert len(ran.problems) == 1
    assert "899" in str(ran.problems[0]["message"])


def test_every_row_that_is_too_long_is_counted(tmp_path: Path) -> None:
    """Two payments with a comma in the amount; the row that sums them up is no payment."""
    file = tmp_path / "payments.csv"
    rows = "2026-01-05,1,500\n2026-02-05,2,500\n合计,4,000\n"
    file.write_text(f"date,amount\n{rows}", encoding="utf-8")
    ran = overdue("calc", "loan", *LOAN, "--payment", f"@{file}", "--lang", "en")
    assert ran.status == 2
    assert "2026-01-05,1,500" in ran.errors
    assert "(1 more row" in ran.errors


@pytest.mark.parametrize("language", ["zh", "zh-Hant", "en"])
@pytest.mark.parametrize("group", [(), ("calc",), ("log",), ("desk",)])
def test_a_list_of_commands_says_a_whole_sentence_of_each(
    group: tuple[str, ...], language: str
) -> None:
    shown = overdue(*group, "--help", "--lang", language).out
    listed = shown.partition("Commands:" if language == "en" else "命令：")[2]
    assert listed
    assert "..." not in listed

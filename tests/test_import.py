"""`overdue import`: repayments found in exports, and nothing guessed. Every file here is made up,
in the layouts that exports have; no row is anybody's.
"""

import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from openpyxl import Workbook

from overdue_cli.cli.exports import tables_in
from overdue_cli.core.follow.statement import COLUMNS, ReadStatement, beside_log, read_statement
from overdue_cli.core.request import limits
from overdue_cli.library.schemas import schema
from overdue_cli.wire.json import BadCase
from tests.cli.inside import overdue_inside
from tests.cli.running import PROGRAM, environment, overdue

TODAY = date(2026, 11, 27)
Table = Sequence[Sequence[Any]]

WECHAT = [
    ["微信支付账单明细"],
    ["微信昵称：[某某]"],
    ["起始时间：[2026-10-01 00:00:00] 终止时间：[2026-11-20 00:00:00]"],
    ["共3笔记录"],
    ["收入：0笔 0.00元"],
    ["----------------------微信支付账单明细列表--------------------"],
    [
        *("交易时间", "交易类型", "交易对方", "商品", "收/支", "金额(元)", "支付方式", "当前状态"),
        *("交易单号", "商户单号", "备注"),
    ],
    [
        *("2026-11-10 09:15:33", "信用卡还款", "某某银行", "/", "/", "¥500.00", "零钱", "支付成功"),
        *("1000\t", "2000\t", "/"),
    ],
    [
        *(
            "2026-11-09 12:00:00",
            "商户消费",
            "某某面馆",
            "午饭",
            "支出",
            "¥18.00",
            "零钱",
            "支付成功",
        ),
        *("1001\t", "2001\t", "/"),
    ],
    [
        *("2026-10-08 20:01:02", "商户消费", "某某消费金融", "还款", "支出", "¥1,234.50", "零钱"),
        *("已全额退款", "1002\t", "2002\t", "/"),
    ],
]
ALIPAY = [
    ["------------------------支付宝交易明细------------------------"],
    ["姓名：某某"],
    ["特别提示：1.本明细仅展示当前账单中的交易"],
    [
        *("交易时间", "交易分类", "交易对方", "对方账号", "商品说明", "收/支", "金额"),
        *("收/付款方式", "交易状态", "交易订单号", "商家订单号", "备注", ""),
    ],
    [
        *(
            "2026-11-10 08:00:01",
            "信用借还",
            "花呗",
            "/",
            "花呗自动还款-2026年10月账单",
            "不计收支",
        ),
        *("500.00", "余额宝", "还款成功", "1\t", "2\t", "", ""),
    ],
    [
        *("2026-11-08 08:00:01", "转账红包", "某某", "/", "还款", "收入", "300.00"),
        *("", "交易成功", "1\t", "2\t", "", ""),
    ],
    [
        *("2026-11-07 08:00:01", "日用百货", "某某超市", "/", "买菜", "支出", "45.00"),
        *("花呗", "交易成功", "1\t", "2\t", "", ""),
    ],
]
DEBIT_CREDIT = [
    ["某某银行账户交易明细"],
    ["账号：6200********0000", "", "币种：人民币"],
    ["序号", "交易日期", "交易时间", "借方发生额", "贷方发生额", "余额", "对方户名", "摘要"],
    ["1", "20261110", "093015", "500.00", "0.00", "1000.00", "某某银行", "贷款还款"],
    ["2", "20261109", "101500", "0.00", "6000.00", "1500.00", "某某公司", "工资"],
    ["合计", "", "", "500.00", "6000.00", "", "", ""],
]
SIGNED = [
    ["记账日期", "货币", "交易金额", "联机余额", "交易摘要", "对手信息"],
    ["2026-11-10", "人民币", "-500.00", "1000.00", "快捷支付-还款", ""],
    ["2026-11-09", "人民币", "6000.00", "1500.00", "代发工资", ""],
]
WITH_A_MARK = [
    ["交易日", "借贷标志", "发生额", "对方名称", "用途"],
    ["2026/11/10", "借", "500.00", "某某小额贷款有限公司", "代扣"],
    ["2026/11/09", "贷", "88.00", "某某", "还款"],
]
OUT_AND_IN = [
    ["日期", "摘要", "支出", "收入", "余额"],
    ["2026年11月10日", "归还贷款", "500.00", "", "1,000.00"],
    ["2026年11月9日", "利息", "", "0.31", "1,500.00"],
]
OF_THE_LENDER = [
    ["还款记录"],
    ["还款日期", "还款金额", "还款方式", "还款状态"],
    ["2026-11-10", "500.00", "银行卡", "成功"],
    ["2026-11-01", "500.00", "银行卡", "扣款失败"],
]
ENGLISH = [
    ["Date", "Description", "Debit", "Credit", "Balance"],
    ["2026-11-10", "LOAN REPAYMENT", "500.00", "", "1000.00"],
    ["2026-11-09", "SALARY", "", "6000.00", "1500.00"],
]
# Name -> layout; a heading in it and what the next version may call it; the day or moment.
LAYOUTS: dict[str, tuple[Table, tuple[str, str], str]] = {
    "wechat": (WECHAT, ("交易对方", "商户名称"), "2026-11-10T09:15:33"),
    "alipay": (ALIPAY, ("交易时间", "付款时间"), "2026-11-10T08:00:01"),
    "debit-credit": (DEBIT_CREDIT, ("借方发生额", "支出金额（元）"), "2026-11-10T09:30:15"),
    "signed": (SIGNED, ("交易金额", "金额(人民币)"), "2026-11-10"),
    "mark": (WITH_A_MARK, ("借贷标志", "收支方向"), "2026-11-10"),
    "out-in": (OUT_AND_IN, ("摘要", "交易摘要"), "2026-11-10"),
    "lender": (OF_THE_LENDER, ("还款金额", "实还金额"), "2026-11-10"),
    "english": (ENGLISH, ("Debit", "Paid Out"), "2026-11-10"),
}


def as_csv(table: Table, encoding: str = "utf-8", separator: str = ",") -> bytes:
    import csv

    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(table)
    return out.getvalue().encode(encoding)


def as_xlsx(table: Table) -> bytes:
    """Days and amounts as a workbook has them: as such, and not as text."""
    book, out = Workbook(), io.BytesIO()
    assert book.active is not None
    for row in table:
        book.active.append([typed(cell) for cell in row])
    book.save(out)
    return out.getvalue()


def typed(cell: str) -> Any:
    for form in ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d"):
        try:
            return datetime.strptime(cell, form)  # noqa: DTZ007
        except ValueError:
            continue
    try:
        return float(cell) if "." in cell else cell
    except ValueError:
        return cell


def read(raw: bytes, *words: str) -> ReadStatement:
    reads = (read_statement(rows, TODAY, words) for rows in tables_in(raw))
    return next((each for each in reads if each.headings), ReadStatement(headings=0))


def shown(found: ReadStatement) -> list[tuple[str, str]]:
    return [(each.at, str(each.amount)) for each in found.found]


WRITERS = {
    "utf-8": as_csv,
    "bom": lambda table: as_csv(table, "utf-8-sig"),
    "gbk": lambda table: as_csv(table, "gb18030"),
    "utf-16": lambda table: as_csv(table, "utf-16", "\t"),
    "semicolons": lambda table: as_csv(table, "utf-8", ";"),
    "xlsx": as_xlsx,
}


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("name", LAYOUTS)
def test_each_layout_in_each_form_gives_its_one_repayment(name: str, form: str) -> None:
    table, _, at = LAYOUTS[name]
    assert shown(read(WRITERS[form](table))) == [(at, "500.00")]


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_heading_by_another_name_is_read_too(name: str) -> None:
    table, (heading, renamed), at = LAYOUTS[name]
    changed = [[renamed if cell.startswith(heading) else cell for cell in row] for row in table]
    assert changed != table
    assert shown(read(as_csv(changed))) == [(at, "500.00")]


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_heading_nobody_knows_is_not_guessed(name: str) -> None:
    """Without the name of the amount, or the day, there is no table."""
    table, _, _ = LAYOUTS[name]
    for roles in (("at",), ("amount", "repaid", "out")):
        known = {word for role in roles for word in COLUMNS[role]}  # type: ignore[index]
        changed = [
            ["某列" if cell.split("(")[0].lower() in known else cell for cell in row]
            for row in table
        ]
        assert read(as_csv(changed)).headings == 0


def test_what_did_not_go_out_is_told_apart() -> None:
    assert [(each.line, each.why) for each in read(as_csv(WECHAT)).not_understood] == [
        (10, "undone")
    ]
    # money that came in, and what says nothing of a repayment
    assert read(as_csv(ALIPAY)).others == 2
    assert read(as_csv(OF_THE_LENDER)).not_understood[0].why == "undone"


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        (["2026-11-31", "支出", "500"], "no-day"),
        (["昨天", "支出", "500"], "no-day"),
        (["2026-11-28", "支出", "500"], "in-the-future"),
        (["2026-11-10", "支出", "五百"], "no-amount"),
        (["2026-11-10", "支出", "1,50"], "no-amount"),
        (["2026-11-10", "支出", "0.001"], "no-amount"),
        (["2026-11-10", "支出", "0.00"], "no-amount"),
        (["2026-11-10", "支出", "9" * 400], "no-amount"),
        (["2026-11-10", "", "500"], "no-way"),
        (["2026-11-10", "?", "500"], "no-way"),
    ],
)
def test_what_is_not_understood_is_listed(cells: list[str], why: str) -> None:
    found = read(as_csv([["日期", "收支", "金额", "摘要"], [*cells, "还款"]]))
    assert (found.found, [each.why for each in found.not_understood]) == ((), [why])


def test_without_sign_or_mark_nobody_says_which_way_it_went() -> None:
    found = read(as_csv([["日期", "金额", "摘要"], ["2026-11-10", "500", "还款"]]))
    assert (found.found, found.not_understood[0].why) == ((), "no-way")


def test_a_word_of_ones_own() -> None:
    table = [["日期", "支出", "摘要"], ["2026-11-10", "500", "某某贷扣"]]
    assert shown(read(as_csv(table))) == []
    assert shown(read(as_csv(table), "某某贷")) == [("2026-11-10", "500.00")]


def test_what_the_log_has_is_marked_and_so_is_a_second_row_of_a_day() -> None:
    rows = [
        *(["2026-11-10", "500"], ["2026-11-10", "500"]),
        *(["2026-11-11 09:00:00", "500"], ["2026-11-11 09:00:01", "500"]),
    ]
    found = read(as_csv([["还款日期", "还款金额"], *rows]))
    assert [each.in_log for each in beside_log(found, ()).found] == [False, True, False, False]


def zipped(*, encrypted: bool = False) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("bill.csv", "x")
    raw = bytearray(out.getvalue())
    if encrypted:  # the flag in the member's header and in the directory
        raw[6] |= 1
        raw[raw.index(b"PK\x01\x02") + 8] |= 1
    return bytes(raw)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (zipped(encrypted=True), "import-encrypted-zip"),
        (zipped(), "import-zip"),
        (zipped()[:-30], "import-no-table"),
        (as_xlsx(SIGNED)[:2000], "import-no-table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "import-old-or-encrypted"),
        (b"%PDF-1.7\n", "import-pdf"),
        (b"\0\1\2", "import-no-table"),
        (b"", "import-no-headings"),
        (b"hello\n", "import-no-headings"),
        (b"x" * (limits.MOST_IMPORT_BYTES + 1), "import-too-big"),
        (b"x\n" * (limits.MOST_IMPORT_ROWS + 1), "import-too-long"),
    ],
    ids=[*"abcdefghijk"],  # a zip holds the time it was made
)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_cannot_be_read_is_named(raw: bytes, code: str, language: str, tmp_path: Path) -> None:
    file = tmp_path / "bill"
    file.write_bytes(raw)
    ran = overdue_inside(("import", str(file), "--json", "--lang", language))
    assert (ran.status, [each["code"] for each in ran.problems]) == (65, [code])


def test_a_workbook_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b"<a>")
        packed.writestr("xl/sharedStrings.xml", b" " * limits.MOST_UNPACKED_BYTES)
    with pytest.raises(BadCase) as refused:
        read(out.getvalue())
    assert refused.value.problems[0].code == "import-too-big"


def test_a_workbook_at_the_limit_of_rows_is_read() -> None:
    rows = [["2026-11-10", "1.00"]] * (limits.MOST_IMPORT_ROWS - 1)
    assert len(read(as_xlsx([["还款日期", "还款金额"], *rows])).found) == len(rows)


def bill(tmp_path: Path) -> tuple[str, str]:
    file = tmp_path / "账单.csv"
    file.write_bytes(as_csv(ALIPAY, "gb18030"))
    return str(file), str(tmp_path / "log")


def test_off_a_terminal_it_lists_and_logs_nothing(tmp_path: Path) -> None:
    file, log = bill(tmp_path)
    for language in ("zh", "en"):
        ran = overdue("import", file, "--log", log, "--lang", language, stdin=b"1\n")
        assert ran.status == 0, ran.errors
        assert "花呗自动还款" in ran.out
    assert not Path(log).exists()
    found = json.loads(overdue("import", file, "--json").raw)
    jsonschema.validate(found, schema("import"))
    assert found["logged"] == []


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
def test_at_a_terminal_it_asks_and_logs_what_is_typed(tmp_path: Path) -> None:
    import pexpect

    file, log = bill(tmp_path)
    for typed_, logged in (("", False), ("9\n1", True)):
        argv = ["-m", "overdue_cli", "import", file, "--log", log, "--lang", "zh"]
        child = pexpect.spawn(
            sys.executable, argv, env=environment(TERM="xterm"), encoding="utf-8", timeout=30
        )
        child.expect("记下哪几条")
        for line in typed_.split("\n"):
            child.sendline(line)
        child.expect(pexpect.EOF)
        child.close()
        assert (child.exitstatus, Path(log).exists()) == (0, logged)
        assert ("已经记为第 1 条" in (child.before or "")) == logged


def test_what_is_taken_is_logged_once(tmp_path: Path) -> None:
    file, log = bill(tmp_path)
    taken = overdue("import", file, "--log", log, "--take", "1", "--debt", "花呗", "--json")
    assert json.loads(taken.raw)["logged"] == [1]
    entry = json.loads(overdue("log", "list", "--log", log, "--json").raw)["lines"][0]["entry"]
    assert (entry["at"], entry["amount"], entry["debt"]) == (
        "2026-11-10T08:00:01",
        "500.00",
        "花呗",
    )
    assert entry["evidence"][0]["name"] == "账单.csv"
    assert overdue("log", "verify", "--log", log).status == 0
    again = overdue("import", file, "--log", log, "--take", "1", "--json")
    assert (again.status, again.problems[0]["code"]) == (2, "row-in-log")
    everything = overdue("import", file, "--log", log, "--take", "all", "--json")
    assert json.loads(everything.raw)["logged"] == []
    wrong = overdue("import", file, "--log", log, "--take", "7", "--json")
    assert wrong.problems[0]["code"] == "no-such-row"
    assert overdue("import", file, "--take", "1").status == 2


def test_two_imports_at_once_log_a_payment_once(tmp_path: Path) -> None:
    file, log = bill(tmp_path)
    argv = [*PROGRAM, "import", file, "--log", log, "--take", "1"]
    both = [
        subprocess.Popen(argv, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    for each in both:
        each.communicate(timeout=60)
    assert sorted(each.returncode for each in both) == [0, 2]
    held = json.loads(overdue("log", "list", "--log", log, "--json").raw)["lines"]
    assert len(held) == 1


def test_text_of_a_stranger_steers_no_terminal(tmp_path: Path) -> None:
    file = tmp_path / "bill.csv"
    file.write_bytes(as_csv([["日期", "支出", "摘要"], ["2026-11-10", "5", "还款\x1b[2J\u202e"]]))
    for more in ((), ("--json",)):
        ran = overdue("import", str(file), *more)
        assert ran.status == 0, ran.errors
        assert not {"\x1b", "\u202e"} & {*ran.out}


def test_no_entity_of_a_workbook_is_unfolded(tmp_path: Path) -> None:
    """A few bytes of them make gigabytes; and one sheet may be listed as often as one likes."""
    plain = as_xlsx([["日期", "金额"], ["2026-11-10", "1.00"]])
    told = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(plain)) as old, zipfile.ZipFile(told, "w") as new:
        for member in old.infolist():
            raw = old.read(member)
            if member.filename == "xl/workbook.xml":
                start = raw.index(b"<workbook")
                raw = raw[:start] + b'<!DOCTYPE w [<!ENTITY a "b">]>' + raw[start:]
            new.writestr(member, raw)
    place = tmp_path / "bomb.xlsx"
    place.write_bytes(told.getvalue())
    ran = overdue("import", str(place), "--json")
    assert (ran.status, ran.problems[0]["code"]) == (65, "import-no-table")


def test_line_ends_alone_are_counted_before_rows_are_made(tmp_path: Path) -> None:
    place = tmp_path / "ends.csv"
    place.write_text("日期,金额\n" + "\n" * 1_000_000, "utf-8")
    ran = overdue("import", str(place), "--json")
    assert (ran.status, ran.problems[0]["code"]) == (65, "import-too-long")

"""What is typed as in Hong Kong or Taiwan, or in full width, is read as the simplified is: whole
commands, line by line.
"""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.cli.commands.next import names_of
from overdue_cli.core.case.case import Debt
from overdue_cli.core.follow.events import debt_of
from overdue_cli.core.record.entry import LogEntry
from overdue_cli.core.record.reader import CHINA
from overdue_cli.core.record.typed import moment_as_typed
from overdue_cli.interview.prompters import Choice
from overdue_cli.interview.signs import by_a_word
from tests.cli.inside import overdue_inside
from tests.cli.running import AS_OF
from tests.core.test_traditional import WRITERS

BARE = ("--days", "40", "--principal", "20000", "--income", "6000", *AS_OF, "--json", "-q")
NOW = datetime(2026, 11, 27, 12, 0, tzinfo=CHINA)
HALF = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}


def in_full_width(text: str) -> str:
    return text.translate(HALF)


WAYS: list[Callable[[str], str]] = [*(writer.convert for writer in WRITERS), in_full_width]

# A flag of `advise` and what people write after it.
SAID = [
    ("--days", "逾期三个月"),
    ("--days", "两个多月"),
    ("--days", "半年"),
    ("--days", "还款日10号"),
    ("--days", "上个月15号"),
    ("--days", "去年10月3日"),
    ("--principal", "三万二"),
    ("--principal", "大约2万块钱"),
    ("--principal", "App显示5230"),
    ("--income", "每个月6千块"),
    ("--income", "没有收入"),
    ("--expenses", "三千来块"),
    ("--daily-rate", "万分之五"),
    ("--annual-rate", "年化18%"),
    ("--penalty-multiplier", "上浮50%"),
    ("--penalty-multiplier", "1.5倍"),
    ("--product", "微粒贷"),
    ("--product", "招联好期贷"),
    ("--product", "招联"),
    ("--product", "马上消费"),
    ("--product", "京东白条"),
    ("--product", "工资卡"),  # none: asked about alike
    ("--cause", "失业"),
    ("--cause", "工资降了"),
    ("--cause", "经营失败"),
    ("--paper", "法院传票"),
    ("--paper", "还没拆"),
    ("--paper", "财产保全"),
    ("--contacted", "家人、单位、朋友"),
    ("--contacted", "亲戚"),
    ("--residence", "广东"),
    ("--residence", "宁波"),
    ("--household", "3口人"),
    ("--lump-sum", "记不清了"),
    ("--payday", "每个月15号"),
    ("--payday", "最后一天"),
    ("--due-date", "上个月15号"),
    ("--last-event-kind", "催收函"),
    ("--priority", "法院判的"),
    ("--spend", "医疗=三百"),
    ("--earn", "补贴=800"),
    ("--first", "抚养费=500"),
]
LINES = [
    "微粒贷 逾期65天 32000",
    "招行卡 3 个月 1.8万 年化 18%",
    "花呗 两个月 欠款 5230元",
    "京东白条 40天 逾期金额 8,000",
    "微粒贷65天32000",
    "借呗 逾期两周 金额：三千二",
]
# A command and what is typed into it.
TYPED = [
    ("ask", "会不会坐牢"),
    ("ask", "上门催收怎么办"),
    ("ask", "信用报告什么时候恢复"),
    ("help", "隐私"),
    ("help", "开始"),
    ("help", "征信"),  # none
    ("products", "微粒贷"),
    ("check-message", "您的贷款已逾期，今天18:00前不处理，将联系您的单位和家人"),
    ("check-message", "【法院】您有一张传票，请把500元保证金转到以下账户6222020200112233"),
    ("check-message", "再不还钱，让你的同事和亲戚都知道，明天上门"),
]

AS_JSON = {"check-message": ("--json",)}


def told(*argv: str) -> tuple[int, object]:
    ran = overdue_inside(argv)
    if not ran.raw and ran.errors.startswith("{"):
        return ran.status, [(each["code"], each["path"]) for each in ran.problems]
    return ran.status, ran.raw


def flags(name: str, value: str) -> list[str]:
    usual = dict(zip(BARE[:8:2], BARE[1:8:2], strict=True)) | {name: value}
    return ["advise", *(part for pair in usual.items() for part in pair), "--json", "-q"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("flag", "said"), SAID)
def test_flags(flag: str, said: str, way: Callable[[str], str]) -> None:
    name, sign, value = said.rpartition("=")
    other = name.replace(" ", "") + sign + way(value) if sign else way(said)
    assert told(*flags(flag, other)) == told(*flags(flag, said))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("line", LINES)
def test_lines_of_debts(line: str, way: Callable[[str], str], tmp_path: Path) -> None:
    plain, other = tmp_path / "plain.txt", tmp_path / "other.txt"
    plain.write_text(line, "utf-8")
    other.write_text(way(line), "utf-8")
    usual = ("--income", "6000", *AS_OF, "--json", "-q")
    [wanted, found] = [told("advise", "--debts", str(path), *usual) for path in (plain, other)]
    assert wanted[0] == 0
    assert found == wanted


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("command", "said"), TYPED)
def test_words_of_other_commands(command: str, said: str, way: Callable[[str], str]) -> None:
    [found, wanted] = [
        overdue_inside([command, text, *AS_JSON.get(command, ())]) for text in (way(said), said)
    ]
    assert found.status == wanted.status
    if command == "check-message":
        assert facts(found.answer) == facts(wanted.answer)
    else:
        assert found.raw.decode().replace(way(said), said) == wanted.raw.decode()


def facts(answer: object) -> object:
    """What a message was found to say, without its own words."""
    if isinstance(answer, dict):
        return {key: facts(value) for key, value in answer.items() if key not in ("text", "quote")}
    return [facts(each) for each in answer] if isinstance(answer, list) else answer


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("said", ["昨晚9点半", "11月20日下午3点", "上周五 10:05", "刚才"])
def test_moments_of_the_log(said: str, way: Callable[[str], str]) -> None:
    assert moment_as_typed(way(said), NOW) == moment_as_typed(said, NOW)
    assert moment_as_typed(said, NOW).startswith("2026-11-2")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("said", "value"), [("贷款机构", "lender"), ("催收公司", "agency"), ("单位", "work")]
)
def test_a_menu_in_either_writing(said: str, value: str, way: Callable[[str], str]) -> None:
    lines = [Choice("lender", "贷款机构"), Choice("agency", "催收公司"), Choice("work", "單位")]
    assert by_a_word(lines)(way(said)) == value


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("said", ["微粒贷", "Weilidai", "房东的借条"])
def test_a_debt_that_the_log_names(said: str, way: Callable[[str], str]) -> None:
    entry = LogEntry(kind="payment", at="2026-11-20", debt=way(said))
    owed: Any = {"days_overdue": 40, "principal": Decimal(20000)}
    named = Debt(product="weilidai", name="房东的借条", **owed)
    names = [names_of(1, named), names_of(2, Debt(product="huabei", **owed))]
    assert debt_of(entry, names) == 0

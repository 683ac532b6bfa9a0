"""What a person calls a debt: in their own report in place of the product, as text whatever it
is.
"""

import json
import re
from pathlib import Path

import pytest

from tests.cli.running import AS_OF, overdue
from tests.letters.test_safe import inside
from tests.support import read_json

# To a terminal, to markup of every kind, and to a reader's eye.
HOSTILE = "<script>alert(1)</script>\x1b[2J"
BIDI = "[b]\u202eab*c*_d_"
CASE = {
    "income": "6000",
    "debts": [
        {"days_overdue": "40", "principal": "2000", "name": HOSTILE},
        {"days_overdue": "50", "principal": "3000", "product": "weilidai", "name": BIDI},
    ],
}


def test_the_report_calls_a_debt_by_its_own_name() -> None:
    flags = ("--days", "40", "--principal", "20000", "--income", "6000", *AS_OF)
    shown = overdue("advise", *flags, "--product", "weilidai", "--name", "  买手机的  那笔 ")
    title = shown.out.splitlines()[0]
    assert "买手机的 那笔" in title
    assert "微粒贷" not in title
    several = overdue(
        *("advise", "--income", "6000", *AS_OF, "--debt", "days=40 principal=2000 name=小王"),
        *("--debt", "days=40 principal=2000 product=weilidai"),
    )
    assert "第 1 笔 小王" in several.out
    assert "第 2 笔 微粒贷" in several.out


@pytest.mark.parametrize("suffix", ["html", "docx", "md", "txt"])
def test_whatever_a_name_holds_is_text_in_every_format(suffix: str, tmp_path: Path) -> None:
    page = tmp_path / f"page.{suffix}"
    ran = overdue(
        *("advise", "--case", "-", *AS_OF, "--full", "-o", str(page)),
        stdin=json.dumps(CASE).encode(),
    )
    assert ran.status == 0
    text = inside(page.read_bytes())
    assert "alert(1)" in text
    assert "\x1b[2J" not in text
    assert "\u202e" not in text
    if suffix in ("html", "docx"):
        assert "<script" not in text
    if suffix == "md":
        assert not re.search(r"(?<!\\)<script|(?<!\\)\*c", text)


def test_on_a_terminal_a_name_steers_nothing() -> None:
    shown = overdue("advise", "--case", "-", *AS_OF, stdin=json.dumps(CASE).encode()).out
    assert "\\u001b[2J" in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize("name", ["", "   ", "长" * 31])
def test_a_name_has_a_length(name: str) -> None:
    ran = overdue(
        *("advise", "--days", "40", "--principal", "2000", "--income", "6000", "--name", name)
    )
    assert ran.status == 2
    assert "--name" in ran.errors


def test_thirty_characters_are_a_name() -> None:
    told = {"days_overdue": "40", "principal": "2000", "income": "6000", "name": "长" * 30}
    assert read_json(json.dumps(told)).debts[0].name == "长" * 30


@pytest.mark.parametrize("count", [2, 5])
def test_no_group_is_called_by_a_lender_nobody_knows(count: int) -> None:
    """Debts of which only the app is known go by its name; of many the first two are named."""
    names = ("借呗", "京东金条", "度小满", "分期乐", "花呗")[:count]
    lines = "".join(f"{name} {30 + n} 天 {2000 + n}\n" for n, name in enumerate(names))
    lines += "微粒贷 40 天 3000\n表哥 半年 15600\n"
    month = ("--income", "6000", *AS_OF)
    ran = overdue("advise", "--debts", "-", *month, "--full", stdin=lines.encode())
    assert ran.status == 0
    text = re.sub(r"\s", "", ran.out)
    assert "（贷款人未知" not in text
    assert "、贷款人未知" not in text
    assert ("（借呗、京东金条）" if count == 2 else "（借呗、京东金条等5笔）") in text

"""One day's log of thirty entries, and the complaints made of it. They were read as a clerk of the
regulator reads them, and as the lender's lawyer: nothing in them goes beyond what was logged.

After a change of words: OVERDUE_WRITE_GOLDEN=1 pytest tests/test_log_one_day.py
"""

import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.cli.spoken import spoken
from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.chain import Chain, chain_of, in_force, line_after
from overdue_cli.core.record.check import check
from overdue_cli.core.record.complaint import (
    ComplaintFacts,
    complaint_facts,
    with_numbers_masked,
)
from overdue_cli.core.record.reader import CHINA, read_entry
from overdue_cli.pages.log_check import check_page
from overdue_cli.pages.log_complaint import ComplaintPage
from overdue_cli.render import markdown
from overdue_cli.rulebook.law import log_rules
from tests.golden.check import check as golden

DAY: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("logs").joinpath("one-day.toml").read_text(encoding="utf-8")
)["entry"]
TODAY = date(2026, 12, 8)


@pytest.fixture(scope="module")
def chain() -> Chain:
    made, raw = Chain(), b""
    for told in DAY:
        entry, problems = read_entry(told, now=datetime(2026, 12, 31, tzinfo=CHINA))
        assert entry is not None, problems
        raw += line_after(made, entry, "2026-11-20T23:00:00+08:00")
        made = chain_of(raw)
    return made


def facts(chain: Chain, *, to_lender: bool) -> ComplaintFacts:
    lines, rules = in_force(chain), log_rules()
    found = check(lines, rules, Lender.BANK)
    return with_numbers_masked(
        complaint_facts(lines, found, rules, Lender.BANK, to_lender=to_lender)
    )


def page(chain: Chain, language: str, *, to_lender: bool) -> str:
    made = ComplaintPage(
        facts(chain, to_lender=to_lender), log_rules(), Lender.BANK, spoken(language)
    )
    return markdown.render(made.document(chain.last, TODAY, time=True))


def test_the_check_and_the_complaints_are_as_they_were_read(chain: Chain) -> None:
    found = check(in_force(chain), log_rules(), Lender.BANK)
    pieces = {"check.zh.md": markdown.render(check_page(found, log_rules(), spoken("zh_CN")))}
    for language, code in (("zh", "zh_CN"), ("en", "en")):
        for name, to_lender in (("lender", True), ("regulator", False)):
            pieces[f"{name}.{language}.md"] = page(chain, code, to_lender=to_lender)
    golden("complaints", pieces)


def test_thirty_entries_and_none_of_ones_own_in_the_complaint(chain: Chain) -> None:
    """By hand. Answered that day: 2, 5, 8, 16, 18 (in place of 17), 24, 25, 28, which are eight;
    the own call (13) and those to others (9, 10, 12) are none of them. At night: 2 (7:42), 27
    (22:00) and 28. Who posed as a court (15) nobody knows; the payment and the promise (22, 23)
    are one's own.
    """
    assert len(chain.lines) == 30
    found = facts(chain, to_lender=True)
    assert {each.name: list(each.entries) for each in found.breaches} == {
        "quiet-hours": [2, 27, 28],
        "connected-calls": [2, 5, 8, 16, 18, 24, 25, 28],
        "contact-reached": [9, 10, 12],
        "debt-disclosed": [9, 12],
        "contact-said-stop": [9, 10],
        "posed-as-lender": [5],
        "threats": [14, 25],
        "new-loans-or-fees": [18],
        "visit-alone": [21],
        "private-phone": [8],
    }
    said = page(chain, "zh_CN", to_lender=True)
    never = (
        "治安管理处罚法",  # for the police to apply
        "借新",  # nobody told to borrow; only a fee was asked for
        "王小红",  # others are told apart by numbers
        "您",
        "13800138000",
        "6222021234567890123",
        "还款1705",
        "违法",
    )
    assert not [word for word in never if word in said]
    assert "（联系人 1）" in said
    # a quarter of an hour before the sister was called (9), at 10:15, the call 8 was taken
    assert "2026-11-20 10:15 已和我本人通过电话（记录第 8 条）" in said
    assert "其中智能语音 1 次" in said


def test_what_is_asked_for_goes_with_what_was_found(chain: Chain) -> None:
    said = page(chain, "zh_CN", to_lender=False)
    for asked in ("不在 22:00 至次日 8:00 之间催收", "不再联系不承担", "委托了哪些催收公司"):
        assert asked in said
    lines = [line for line in in_force(chain) if line.n in (24, 28)]
    found = check(lines, log_rules(), Lender.BANK)
    few = complaint_facts(lines, found, log_rules(), Lender.BANK, to_lender=True)
    made = ComplaintPage(few, log_rules(), Lender.BANK, spoken("zh_CN"))
    short = markdown.render(made.document(chain.last, TODAY, time=True))
    assert "不在 22:00" in short
    assert "不再联系" not in short
    assert "不派一个人" not in short

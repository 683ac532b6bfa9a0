"""A case that was said in any way is written as a file and read again as the same case."""

import json
from datetime import date, timedelta
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from overdue_cli.core.case.case import case_as_asked
from overdue_cli.core.case.fields import CASE_FIELDS, DEBT_FIELDS, InputField
from overdue_cli.core.intake.reader import read_case
from overdue_cli.core.intake.what_if import moved_on
from overdue_cli.library.choices import NAMES
from overdue_cli.wire import json as wire

AS_OF = date(2026, 11, 26)
AMOUNTS = (
    "20000",
    "三万二",
    "2万5",
    "约6000",
    "八千多",
    "每月6000",
    "没有",
    "0.01",
    "1e4",
    "不知道",
)
RATES = ("18%", "0.05%", "1001%", "101%", "999.99%", "万五", "月息1.5%", "1分5", "年化18%", "10%")
DATES = ("2026-10-01", "昨天", "上周五", "11-20", "去年3月5日", "2026年12月20日", "不知道", "明天")
TEXTS = {
    "money": AMOUNTS,
    "daily-rate": RATES,
    "monthly-rate": RATES,
    "yearly-rate": RATES,
    "multiple": ("1.5", "加收50%", "一点五", "10", "1", "don't know"),
    "days": ("3", "0", "20天"),
    "days-overdue": (
        "40",
        "0",
        "一个多月",
        "四年",
        "100多天",
        "2026-12-20",
        "昨天",
        "上个月15号",
        "半年",
        "去年9月",
    ),
    "count": ("3", "三", "1000"),
    "name": ("老王", "第 二 张卡", "x"),
    "day": DATES,
    "past-day": (*DATES, "上个月", "3个月前"),
    "day-of-month": ("15号", "每月5号", "月底", "31"),
    "word": ("weilidai", "招联", "信用卡", "私人"),
}


def texts_of(field: InputField) -> st.SearchStrategy[str]:
    """What a person may type there; of numbers any that have their form, too."""
    if field.choices:
        return st.sampled_from((*field.choices, "失业", "传票", "银行", "父母"))
    said = st.sampled_from(TEXTS[field.form])
    if field.form == "money":
        return said | st.decimals(0, 100_000, places=2).map(str)
    if field.form.endswith("-rate"):
        return said | st.decimals(0, 1000, places=4).map(lambda rate: f"{rate}%")
    return said


def told(fields: dict[str, InputField]) -> st.SearchStrategy[dict[str, str]]:
    needed = {name: texts_of(field) for name, field in fields.items() if field.required}
    others = {name: texts_of(field) for name, field in fields.items() if not field.required}
    return st.fixed_dictionaries(needed, optional=others)


PERSON = {name: field for name, field in CASE_FIELDS.items() if name != "as_of"}


@given(told(PERSON), st.lists(told(DEBT_FIELDS), min_size=1, max_size=2))
def test_what_is_saved_is_read_again(person: dict[str, str], debts: list[dict[str, Any]]) -> None:
    raw = person | {"debts": debts}
    _, problems = read_case(raw, products=NAMES, as_of=AS_OF, typed=True)
    # What cannot be read, or not together, is left out; the rest is a case.
    for problem in problems:
        owner: dict[str, Any] = raw
        path = problem.path
        if path.startswith("debts["):
            owner, path = debts[int(path[6])], path.partition(".")[2]
        if path not in ("days_overdue", "principal", "income"):
            owner.pop(path, None)
    for debt in debts:
        debt |= {"days_overdue": debt["days_overdue"], "principal": "5000"}
        for name in ("due_date", "days_at_least", "days_at_most", "outstanding"):
            debt.pop(name, None)
    raw["income"] = "6000"
    case, problems = read_case(raw, products=NAMES, as_of=AS_OF, typed=True)
    if case is None:
        return
    written = json.dumps(msgspec.to_builtins(case_as_asked(case))).encode()
    assert wire.read(written, products=NAMES, as_of=AS_OF + timedelta(days=3)) == case
    later, problems = moved_on(case, AS_OF + timedelta(days=40), products=NAMES)
    assert problems == () or later is None
    assert later is not None, problems
    again = json.dumps(msgspec.to_builtins(case_as_asked(later))).encode()
    assert wire.read(again, products=NAMES, as_of=AS_OF) == later

"""A loan from a friend beside loans of lenders with a licence: nothing that is theirs takes it
in.
"""

import re
from typing import Any

import pytest

from overdue_cli.core.findings.consequences import AutoDebit
from overdue_cli.pages.report.grouping import DebtNames, grouped
from overdue_cli.pages.report.page import report
from overdue_cli.pages.report.single import FIRST
from overdue_cli.render import terminal
from overdue_cli.rulebook.products import ProductNames
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.letters.desks import desk, pack_files
from tests.support import assess_case

MONTH = {"income": "9000", "expenses": "5000"}
FRIEND: dict[str, Any] = {"product": "private-loan", "days_overdue": 426, "principal": "23600"}
BANK: dict[str, Any] = {"product": "weilidai", "days_overdue": 65, "principal": "32000"}
# An app whose lender is not known, a consumer-finance company, a small-loan company, a card.
OTHERS = [
    {"product": "huabei", "days_overdue": 100, "principal": "8600"},
    {"product": "zhaolian", "days_overdue": 40, "principal": "12000"},
    {"product": "small-loan", "days_overdue": 400, "principal": "9000"},
    {"product": "credit-card", "days_overdue": 95, "principal": "21000"},
    {"product": "bank-loan", "days_overdue": 20, "principal": "21000"},
]


def shown(language: str, *debts: dict[str, Any], sections: tuple[str, ...] = FIRST) -> str:
    """These pages of the report as one line."""
    answer = assess_case(debts=[*debts], **MONTH)
    pages = terminal.render(report(answer, Language(language, LAW), sections))
    return ("" if language == "zh_CN" else " ").join(pages.split())


@pytest.mark.parametrize(
    ("language", "line"),
    [
        # 23,600 x 0.154 x 426 / 365 = 4,241.79: the highest line, which no multiple lifts.
        ("zh_CN", "426天，多出0元到4,242元，看有没有约定利息。"),
        ("en", "426 days late, ¥0 to ¥4,242, by whether interest was agreed."),
    ],
)
def test_of_a_friend_whose_rate_was_not_told_the_range_comes_first(
    language: str, line: str
) -> None:
    first = shown(language, FRIEND, BANK)
    assert line in first.replace("逾期426", "426")
    assert not re.search(r"合计约|in all\. Not all", first)


def test_of_a_friend_whose_rate_was_told_the_figure_stands() -> None:
    """23,600 x 10 % x 426 / 365 = 2,754.41."""
    told = {"annual_rate": "0.1", "penalty_multiplier": "1"}
    assert "426 days late, about ¥2,754." in shown("en", FRIEND | told, BANK)


def test_where_none_was_agreed_it_is_said_that_it_has_to_be_claimed() -> None:
    """23,600 x 3.00 % x 426 / 365 = 826.32 at the LPR since 2025-05-20."""
    first = shown("en", FRIEND | {"annual_rate": "0"}, BANK)
    assert "426 days late, ¥0 to ¥826, only if the lender claims it." in first


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_no_name_of_a_band_stands_beside_it(language: str) -> None:
    pages = shown(language, FRIEND, BANK, sections=(*FIRST, "where"))
    assert "M7" not in pages
    assert "M3" in pages  # of the bank's


def test_no_sentence_of_a_lender_with_a_licence_takes_it_in() -> None:
    debts = [FRIEND, BANK, *OTHERS]
    answer = assess_case(debts=debts, **MONTH)
    of_lenders = ("measure", "usual-now", "auto-debit", "paid-by-guarantor", "copy-from-contract")
    found = [each for each in answer.findings if each.code in of_lenders]
    assert {each.code for each in found} == {*of_lenders}
    assert all(each.debts and 0 not in each.debts for each in found)
    for language in ("zh_CN", "en"):
        said = grouped(found, DebtNames(answer, Language(language, LAW)))
        text = str([(one.finding, one.debts) for one in said])
        assert not re.search("其余|the rest", text)


def test_only_a_bank_that_holds_the_account_sets_deposits_off() -> None:
    """民法典 568: debts that two owe each other; a finance or small-loan company holds no
    deposits.
    """
    answer = assess_case(debts=[FRIEND, BANK, *OTHERS], **MONTH)
    by_lender = {each.lender: each for each in answer.findings if isinstance(each, AutoDebit)}
    kinds = {
        kind: {answer.debts[number].lender.value for number in each.debts}
        for kind, each in by_lender.items()
    }
    assert kinds == {
        "bank": {"bank", "card-issuer"},
        "other": {"consumer-finance", "small-loan"},
        "unknown": {"unknown"},
    }
    assert not any("set-off" in key for key in by_lender["other"].citations)


def test_the_folder_names_letters_to_a_friend_as_such() -> None:
    """No office gets them: no 函, no address of an institution, nothing of a lender's duties."""
    of = desk(FRIEND | {"annual_rate": "0", "expenses": "4000"})
    files = {name: data.decode() for name, data in pack_files(of).items() if name.endswith("txt")}
    to_friend = [
        text for text in files.values() if "出借人姓名" in text and "private" not in text[:20]
    ]
    assert len(to_friend) >= 4
    for text in to_friend:
        assert not re.search("函|贵机构|贵行|联合放款|明示表", text)
    first = files["private/00-read-me-first.txt"]
    named = re.findall(
        r"- [^\n]*?-(?:itemised-bill|dispute|third-parties|hardship)[^：]*：([^。]+)。", first
    )
    assert len(named) >= 4
    assert not any("函" in name for name in named)


@pytest.mark.parametrize("word", ["朋友老张", "舅舅", "表哥", "同学李四"])
def test_who_is_named_as_a_relative_or_a_friend_is_a_person(word: str) -> None:
    assert ProductNames().in_a_line(word)[0] == "private-loan"

"""The report on several debts: each kind of sentence once, the debts named, nothing of one lost."""

import re
from decimal import Decimal
from typing import Any

import pytest

from overdue_cli.pages.report.page import report
from overdue_cli.pages.report.plan_tables import own_label
from overdue_cli.pages.report.single import FIRST
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT
from tests.benchmarks.lines import case, lines
from tests.support import assess_case

# Lines of the report on so many debts, as multiples of those on the first of them alone.
MOST = {3: 1.26, 13: 1.7}
# Lines of the report on one debt as it was before several were grouped (2026-11-27, with the law of
# that day); what the law adds later is added here, and what a plan did not say: that every option
# has a row for penalty that runs on and for penalty that stops, and when a last payment on a day
# off is paid.
ONE = {"zh_CN": 673, "en": 816}


@pytest.mark.parametrize("language", ONE)
def test_several_debts_are_not_much_longer_than_one(language: str) -> None:
    one = len(lines(1, language))
    assert one <= ONE[language]
    for count, most in MOST.items():
        assert len(lines(count, language)) <= most * one


@pytest.mark.parametrize("language", ONE)
def test_no_list_of_numbers_and_no_sentence_twice(language: str) -> None:
    shown = "\n".join(lines(13, language)).split("八、" if language != "en" else "8. Assump")[0]
    assert not re.search(r"【第|\[Debts? \d|第 \d+、\d+", shown)
    paragraphs = [" ".join(each.split()) for each in re.split(r"\n\n|\n- |\n\d+\. ", shown)]
    long = [re.sub(r"^[（(].*?[)）] ?|\[\d+\]", "", each) for each in paragraphs if len(each) > 60]
    assert len(long) == len(set(long))


@pytest.mark.parametrize(("language", "most"), [("zh_CN", 24), ("en", 27)])
def test_the_first_screen_of_thirteen_debts_is_a_screen(language: str, most: int) -> None:
    """The four longest overdue by themselves, the others in one line; the table has them all."""
    answer = assess_case(**case(13))
    words = Language(language, LAW)
    first = terminal.render(report(answer, words, FIRST)).strip().splitlines()
    assert len(first) <= most
    shown = "\n".join(first)
    longest = sorted(debt.stage.days_overdue for debt in answer.debts)[-4:]
    assert all(re.search(rf"\b{days} ?(?:天|days)", shown) for days in longest)
    others = [debt for debt in answer.debts if debt.stage.days_overdue not in longest]
    # A person's loan without a rate is among them, so both ends stand there and no figure between.
    totals = [debt.charges.total for debt in others]
    least, most_added = sum(each.low for each in totals), sum(each.high for each in totals)
    assert {debt.lender.value for debt in others} > {"private"}
    assert words.round_money(Decimal(least)) in shown
    assert words.round_money(Decimal(most_added)) in shown
    table = terminal.render(report(answer, words, ("where",)))
    assert all(str(debt.stage.days_overdue) in table for debt in answer.debts)


def said(language: str, **fields: Any) -> str:
    answer = assess_case(**fields)
    shown = terminal.render(report(answer, Language(language, LAW)))
    return re.sub(r"\s+", "" if language != "en" else " ", shown)


def test_every_day_of_a_court_stays() -> None:
    """Two complaints served 2026-11-20 and 2026-11-18: 15 days each, to 12-07 (12-05 is a Saturday)
    and to 12-03.
    """
    debts = [
        {"product": "bank-loan", "days_overdue": 100, "principal": "5000"}
        | {"paper": "complaint", "paper_on": served}
        for served in ("2026-11-20", "2026-11-18")
    ]
    shown = said("zh_CN", debts=debts, income="6000", expenses="4000")
    assert "2026-12-07" in shown
    assert "2026-12-03" in shown


def test_every_debt_is_in_the_tables() -> None:
    shown = said("en", **case(13))
    for amount in (r"32,000.00", r"1,200.00", r"24.00", r"36.60", r"108.49"):
        assert amount in shown


def test_a_value_names_the_debts_that_have_it() -> None:
    shown = said("zh_CN", **case(3))
    # “银行” stood for both, where the card is of a bank too
    assert "可能有（微粒贷、银行消费贷款）、不多见（信用卡）" in shown
    assert "不要断了联系，换号告诉银行一声" in shown
    # the card is the only one: its name says it, and no number
    assert "（信用卡）不要断了联系" in shown


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_on_a_phone_a_row_begins_with_the_debt_and_names_no_value_twice(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Too narrow for columns a row was “No.: 1; Yuan: 861.04 - 2,498.66; Lowest-highest: 861.04 -
    2,498.66”: a card's late-payment charges are a range, which stood for the amount as well.
    """
    monkeypatch.setenv("COLUMNS", "44")
    answer, language = assess_case(**case(13)), Language(code, LAW)
    page = terminal.render(report(answer, language, ("where", "cost", "cap"), narrow=True))
    rows = ["".join(row.split()) for row in re.split(r"\n(?! )", page)]
    day = "".join(language.text("table.one-day", REPORT).split())
    told = [row for row in rows if day in row]
    assert len(told) == 13
    for number, row in enumerate(told):
        assert row.startswith("".join(own_label(answer, number, language).split()))
        between = re.findall(r"[\d,.]+-[\d,.]+", row)
        assert len(between) == len(set(between))

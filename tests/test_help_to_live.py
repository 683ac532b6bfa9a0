"""Public help for who has nothing left: on the first screen, and among whom to turn to."""

import pytest

from overdue_cli.pages.report.page import report
from overdue_cli.pages.report.single import FIRST
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.support import assess_case

LOAN = {"product": "weilidai", "days_overdue": 40, "principal": "20000"}


@pytest.mark.parametrize(("code", "help_"), [("zh_CN", "低保"), ("en", "basic needs")])
@pytest.mark.parametrize(("income", "is_named"), [("0", True), ("6000", False)])
def test_it_is_named_where_nothing_is_left(
    code: str, help_: str, income: str, is_named: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    answer = assess_case(**LOAN, income=income, expenses="1500")
    first = terminal.render(report(answer, Language(code, LAW), FIRST))
    rights = terminal.render(report(answer, Language(code, LAW), ("rights",)))
    assert (help_ in first) == is_named
    where = {"zh_CN": "最低生活保障", "en": "minimum living allowance"}[code]
    assert (where in rights) == is_named


@pytest.mark.parametrize(("code", "aid"), [("zh_CN", "临时救助"), ("en", "basic needs")])
@pytest.mark.parametrize("several", [False, True])
def test_it_is_the_first_thing_today_where_living_is_not_covered(
    code: str, aid: str, several: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stood at the end of another line, and neither in the row of today nor on the page on top
    of a pack, which takes its sentences from that row; of several debts it names none.
    """
    monkeypatch.setenv("COLUMNS", "200")
    debts = [LOAN, {"product": "jiebei", "days_overdue": 52, "principal": "14600"}]
    told = {"debts": debts} if several else LOAN
    answer = assess_case(**told, income="0", expenses="2640")
    language = Language(code, LAW)
    first = terminal.render(report(answer, language, FIRST))
    _, today = first.split({"zh_CN": "今天做一件事", "en": "Do this today"}[code])
    line = today.splitlines()[0].strip()
    assert aid in line
    assert "借呗" not in line
    assert line.startswith({"zh_CN": "先到社区", "en": "First ask"}[code])


@pytest.mark.parametrize("product", ["weilidai", "credit-card", "private-loan"])
def test_who_has_no_income_is_given_no_words_about_it(product: str) -> None:
    """The words to say had “nothing is left of my income” for who has none."""
    answer = assess_case(**LOAN | {"product": product}, income="0", expenses="2640")
    for code, word in (("zh_CN", "收入扣"), ("en", "of my income")):
        assert word not in terminal.render(report(answer, Language(code, LAW), ("words",)))


def test_a_paper_of_a_court_goes_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    answer = assess_case(**LOAN, income="0", expenses="1500", paper="complaint")
    assert "basic needs" not in terminal.render(report(answer, Language("en", LAW), FIRST))


def test_who_is_short_by_what_goes_to_lenders_alone_is_not_sent_to_public_help(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """9,215 come in and 6,080 are lived on; with the 3,290 of the home 155 are missing."""
    monkeypatch.setenv("COLUMNS", "200")
    home = {
        "product": "mortgage",
        "days_overdue": 73,
        "principal": "9870",
        "outstanding": "412300",
        "minimum_payment": "3290",
    }
    answer = assess_case(debts=[LOAN, home], income="9215", expenses="6080")
    assert answer.plan.surplus == -155
    assert "ask-for-aid" not in {finding.code for finding in answer.findings}

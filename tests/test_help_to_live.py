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


def test_a_paper_of_a_court_goes_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    answer = assess_case(**LOAN, income="0", expenses="1500", paper="complaint")
    assert "basic needs" not in terminal.render(report(answer, Language("en", LAW), FIRST))

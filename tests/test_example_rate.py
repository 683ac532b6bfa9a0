"""While the rate of a loan is not known, every figure of the plan and the options that rests on one
is said to be at an example of it.

The example of a private loan is 12 % a year (products/private-loan.toml), of a bank's loan 18 %.
"""

from typing import Any

import pytest

from overdue_cli.pages.report import plan_tables
from overdue_cli.pages.report.page import report
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.support import assess_case, assess_json, said

CASE: dict[str, Any] = {
    "days_overdue": 95,
    "principal": "30000",
    "income": "9000",
    "expenses": "6000",
    "as_of": "2026-11-23",
}
PRIVATE, BANK = {"product": "private-loan"}, {"product": "bank-loan"}


def shown(language: str, *pages: str, **more: Any) -> str:
    answer = assess_case(**CASE, **more)
    text = terminal.render(report(answer, Language(language, LAW), pages))
    return "".join(text.split()) if language != "en" else " ".join(text.split())


@pytest.mark.parametrize(("loan", "rate"), [(PRIVATE, "0.12"), (BANK, "0.18")])
def test_an_option_tells_the_example_it_is_counted_at(loan: dict[str, Any], rate: str) -> None:
    answer = assess_json(**CASE, **loan)
    [instalments] = said(answer, "option-instalments")
    assert (instalments["basis"], instalments["rate"]) == ("example", rate)
    [defer] = said(answer, "option-defer")
    assert defer["counted"] == f"{defer['lender']}-example"
    assert (defer["rate"], defer["period"]) == (rate, "year")
    assert said(answer, "plan-at-point")[0]["basis"] == "example"


@pytest.mark.parametrize("loan", [PRIVATE, BANK])
def test_of_a_rate_that_was_told_nothing_is_an_example(loan: dict[str, Any]) -> None:
    answer = assess_json(**CASE, **loan, annual_rate="12%")
    [instalments] = said(answer, "option-instalments")
    assert (instalments["basis"], instalments.get("rate")) == ("terms", None)
    assert said(answer, "option-defer")[0]["counted"] == said(answer, "option-defer")[0]["lender"]
    for page in ("plan", "words"):
        assert "example" not in shown("en", page, **loan, annual_rate="12%")


@pytest.mark.parametrize(
    ("language", "head", "stress", "option", "charged"),
    [
        (
            "en",
            "(example rate 12% a year)",
            "without relief (example rate 12% a year)",
            "¥1,500 a month: at the example of 12% a year",
            ("as it does now", "as charged"),
        ),
        (
            "zh_CN",
            "（举例按年利率 12%）",
            "按没有减免算）（举例按年利率12%）",
            "每月1,500元：举例按年利率12%算",
            ("照现在的收法",),
        ),
    ],
)
def test_the_pages_say_it_beside_the_figures(
    language: str, head: str, stress: str, option: str, charged: tuple[str, ...]
) -> None:
    plan, words = (shown(language, page, **PRIVATE) for page in ("plan", "words"))
    assert stress in plan
    table = plan_tables.options(assess_case(**CASE, **PRIVATE), Language(language, LAW))
    assert table is not None
    assert table.columns[1].endswith(head)
    assert option in words
    assert not any(each in plan + words for each in charged)


def test_several_debts_of_which_one_has_a_known_rate() -> None:
    told = [
        {"product": "private-loan", "days_overdue": 95, "principal": "30000", **rate}
        for rate in ({}, {"annual_rate": "10%"})
    ]
    month = {"income": "9000", "expenses": "6000", "as_of": "2026-11-23"}
    answer = assess_case(debts=told, **month)
    text = " ".join(terminal.render(report(answer, Language("en", LAW), ("plan",))).split())
    assert "Ways to share all that is left (example rates)" in text
    known = assess_case(debts=[told[1], told[1]], **month)
    text = " ".join(terminal.render(report(known, Language("en", LAW), ("plan",))).split())
    assert "example" not in text


@pytest.mark.parametrize(
    ("language", "used", "charged"),
    [
        ("en", "At the rate used here, this runs on above 24% a year", "As charged"),
        ("zh_CN", "按这里用的利率，往后的息费超过年利率24%", "现在的收法"),
    ],
)
def test_above_the_line_is_what_the_rate_used_is(language: str, used: str, charged: str) -> None:
    """18 % as an example, 1.5 times once overdue, is 27 %: nobody said that it is charged."""
    plan = shown(language, "plan", **BANK)
    assert used in plan
    assert charged not in plan

"""A private loan for which no interest was agreed: the range holds what the lender may claim
(民间借贷规定 art. 28(2)(一)), and no multiple is asked for.
"""

from datetime import date
from typing import Any

import pytest

from overdue_cli.core.findings.cost import AddedBetween
from overdue_cli.core.findings.options import OptionInstalments
from overdue_cli.core.letters.registry import LetterKind
from overdue_cli.pages.report.page import report
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from overdue_cli.words.report.say import sentence
from tests.letters import desks
from tests.support import assess_case, assess_json, said

MONTH = {"income": "5000", "expenses": "3000"}
LOAN: dict[str, Any] = {"product": "private-loan", "principal": "10000", "annual_rate": "0"}


def answer(**more: Any) -> dict[str, Any]:
    return assess_json(**LOAN, **more, **MONTH)


def total(found: dict[str, Any]) -> dict[str, str]:
    told: dict[str, str] = found["debts"][0]["charges"]["total"]
    return told


def days(since: date, until: date) -> int:
    return (until - since).days


@pytest.mark.parametrize("rate", [{"annual_rate": "0"}, {"annual_rate": None, "daily_rate": "0"}])
def test_one_year_at_the_lpr(rate: dict[str, Any]) -> None:
    """One-year LPR 3.00 % from 2025-05-20 on: 10,000 x 0.03 x 365 / 365 = 300.00; a day 0.82."""
    given = {name: value for name, value in {**LOAN, **rate}.items() if value is not None}
    found = assess_json(**given, **MONTH, days_overdue=365, as_of="2026-11-26")
    assert total(found) == {"low": "0.00", "point": "0.00", "high": "300.00"}
    [front] = said(found, "nothing-agreed-so-far")
    assert (front["low"], front["high"], front["per_day"]) == ("0.00", "300.00", "0.82")
    [told] = said(found, "nothing-agreed")
    assert (told["basis"], told["first_amount"]) == ("one", "300.00")


def test_no_multiple_is_named_as_what_narrows_it() -> None:
    found = answer(days_overdue=365, as_of="2026-11-26")
    assert not said(found, "would-settle")
    assert not said(found, "narrows-most")
    assert not said(found, "multiplier-assumed")


def test_where_the_lpr_moved_both_days_are_shown() -> None:
    """Overdue 2024-10-01, LPR 3.35 %, 3.10 % from 2024-10-21, 3.00 % from 2025-05-20. To 2026-11-23
    that is 783 days: 10,000 x 0.0335 x 783 / 365 = 718.64, at 3.00 % 643.56.
    """
    found = answer(days_overdue=days(date(2024, 10, 1), date(2026, 11, 23)))
    [told] = said(found, "nothing-agreed")
    assert told["basis"] == "moved"
    assert (told["first"], told["first_amount"]) == ("0.0335", "718.64")
    assert (told["last"], told["last_amount"]) == ("0.0300", "643.56")
    assert total(found)["high"] == "718.64"


def test_before_the_rule_of_today_at_the_rate_of_that_time() -> None:
    """Overdue 2020-04-28: 114 days to 2020-08-20 at 6 %, 10,000 x 0.06 x 114 = 68,400; 2,286 days
    since at 3.85 % (the LPR of that day), 880,110, at 3.00 % 685,800. Over 365: 2,598.66, 2,066.30.
    """
    found = answer(days_overdue=2400, last_event="2026-01-01")
    [told] = said(found, "nothing-agreed")
    assert told["basis"] == "older"
    assert (told["first_amount"], told["last_amount"]) == ("2598.66", "2066.30")
    assert total(found)["high"] == "2598.66"


def test_by_instalments_each_from_its_own_day() -> None:
    """5,000 from 2026-01-02 and 5,000 from 2026-06-01 to 2026-11-23: 325 and 175 days at 3.00 %:
    (5,000 x 325 + 5,000 x 175) x 0.03 / 365 = 205.48.
    """
    rows = [
        {"due": "2026-01-02", "principal": "5000", "interest": "0"},
        {"due": "2026-06-01", "principal": "5000", "interest": "0"},
    ]
    found = assess_json(
        product="private-loan", annual_rate="0", loan={"instalments": rows}, **MONTH
    )
    assert total(found) == {"low": "0.00", "point": "0.00", "high": "205.48"}
    [told] = said(found, "nothing-agreed")
    assert told["first_amount"] == "205.48"


def test_of_a_bank_nothing_is_claimed_at_a_rate_of_nothing() -> None:
    found = assess_json(
        product="bank-loan", annual_rate="0", days_overdue=365, principal="10000", **MONTH
    )
    assert total(found)["high"] == "0.00"
    assert not said(found, "nothing-agreed")


def test_the_plan_and_its_options_say_what_may_be_claimed() -> None:
    """10,000 at 1,000 a month, nothing added: ten months, 0.00 more; the LPR may come on top."""
    found = answer(days_overdue=95, as_of="2026-11-26")
    [instalments] = said(found, "option-instalments")
    assert (instalments["basis"], instalments["months"]) == ("unagreed", 10)
    [defer] = said(found, "option-defer")
    assert (defer["lender"], defer["counted"]) == ("free", "unagreed")
    for each in (instalments, defer):
        assert "minjian-jiedai:28-none" in each["citations"]
    assert said(found, "plan-at-point")[0]["basis"] == "unagreed"


def page(language: str, **more: Any) -> str:
    """The whole report as one line, without its table of sources."""
    shown = terminal.render(report(assess_case(**LOAN | more, **MONTH), Language(language, LAW)))
    return ("" if language == "zh_CN" else " ").join(shown.split())


# What is only asked where interest runs, or said of a company that collects.
OF_A_LENDER = {
    "zh_CN": "期间利息怎么算|合同哪一条|肯给的不多|所在公司|工号|结清证明|没有放贷资格",
    "en": "count interest meanwhile|its clause|Few lenders|your company|staff number|settlement "
    "certificate|lend for profit",
}


@pytest.mark.parametrize("language", OF_A_LENDER)
@pytest.mark.parametrize("days", [0, 40, 426])
def test_a_friend_is_not_answered_like_a_bank(language: str, days: int) -> None:
    shown = page(language, days_overdue=days)
    found = [words for words in OF_A_LENDER[language].split("|") if words in shown]
    assert not found


@pytest.mark.parametrize(
    ("rate", "asked"), [({"annual_rate": "0.1"}, True), ({"annual_rate": "0"}, False), ({}, False)]
)
def test_interest_is_asked_about_only_where_it_was_agreed(
    rate: dict[str, str], asked: bool
) -> None:
    """民法典 680: nothing agreed, no interest; to ask how it is counted would be to offer some."""
    told = {"product": "private-loan", "principal": "10000", "days_overdue": 40, **rate}
    [message] = said(assess_json(**told, **MONTH), "say-to-lender")
    assert message.get("asks_interest", False) is asked


def test_before_the_due_day_nothing_is_added() -> None:
    """10,000 at 1,000 a month and 0 %: ten months, and nothing more than is owed today."""
    [option] = (
        found
        for found in assess_case(**LOAN, **MONTH, days_overdue=0).findings
        if isinstance(found, OptionInstalments)
    )
    assert (option.basis, option.months, str(option.cost)) == ("free", 10, "0.00")


@pytest.mark.parametrize(
    ("kind", "of_a_lender"),
    [
        ("call-script", "罚息|信用报告|借款页面|合同上的地址"),
        ("collector-script", "公司|工号|个人账户|哪一份合同"),
        ("agreement-checklist", "催收|结清证明|信用报告|不是个人账户|盖章|计不计息费"),
        ("itemised-bill", "什么利率|违约金各多少"),
        ("dispute", "按约定的年利率|没有关于利率"),
        ("hardship", "期间算不算利息"),
    ],
)
def test_papers_for_a_friend(kind: LetterKind, of_a_lender: str) -> None:
    of = desks.desk(LOAN | {"days_overdue": 40, "expenses": "4000"})
    written = desks.said(of, kind).split("通话记录")[0]
    assert not [words for words in of_a_lender.split("|") if words in written]


def test_each_figure_says_by_which_days_where_they_were_said_roughly() -> None:
    """36,500 at 3.00 % on 365 days is 3.00 a day: 426 days 1,278.00, 441 days 1,323.00, which is
    the high end of the range.
    """
    rough = {"days_at_least": 411, "days_overdue": 426, "days_at_most": 441}
    told = {**LOAN, "principal": "36500", "as_of": "2026-11-27", **rough}
    found = assess_json(**told, **MONTH)
    [claim] = said(found, "nothing-agreed")
    assert (claim["days"], claim["first_amount"]) == (426, "1278.00")
    assert (claim["most_days"], claim["most_amount"]) == (441, "1323.00")
    assert total(found)["high"] == claim["most_amount"]
    shown = page("en", **told)
    assert "1,278.00 at most" not in shown
    assert "for the 441 days it may be ¥1,323.00" in shown


def test_a_figure_is_disputed_by_there_being_no_interest() -> None:
    """民法典 680: a contract that says nothing of interest has none."""
    letter = desks.said(desks.desk(LOAN | {"days_overdue": 40, "expenses": "4000"}), "dispute")
    assert "借款时没有约定利息" in letter
    assert "第 680 条" in letter


@pytest.mark.parametrize(
    ("product", "said_of_it"),
    [
        ("private-loan", "by whether interest was agreed"),
        ("consumer-finance", "the contract's rate"),
    ],
)
def test_a_range_between_persons_hangs_on_whether_interest_was_agreed(
    product: str, said_of_it: str
) -> None:
    """A cousin has no contract with a rate in it to look up; a company has."""
    answer = assess_case(days_overdue=100, principal="8600", product=product, **MONTH)
    [between] = [each for each in answer.findings if isinstance(each, AddedBetween)]
    assert said_of_it in sentence(Language("en", LAW), between)

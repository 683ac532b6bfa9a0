"""The page of the plan: heads that fit their rows, pointers to what is there, and one sentence for
what never ends.
"""

import pytest

from overdue_cli.core.findings.plan import NothingFinishes
from overdue_cli.pages.document import Heading, Table
from overdue_cli.pages.report.page import report
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.support import assess_case

DEBT = {"product": "weilidai", "days_overdue": "40", "principal": "20000"}
SEVERAL = [DEBT, DEBT | {"product": "zhaolian", "principal": "9000", "days_overdue": "70"}]
ROUGH = {"days_at_least": "55", "days_at_most": "65"}
KNOWN, UNKNOWN = {"income": "6000", "expenses": "4000"}, {"income": "6000"}


@pytest.mark.parametrize(
    ("code", "of_rest", "of_income"),
    [
        ("zh_CN", "占剩余的多少、息费怎么算", "占收入的多少、息费怎么算"),
        ("en", "Share, and what runs on", "Share of income, and what runs on"),
    ],
)
def test_the_head_of_shares_says_of_what(code: str, of_rest: str, of_income: str) -> None:
    """A tenth of the income stood under a head that spoke of what is left of it."""
    for month, head in ((KNOWN, of_rest), (UNKNOWN, of_income)):
        page = report(assess_case(**DEBT, **month), Language(code, LAW), ("plan",))
        heads = [block.columns[1] for block in page.blocks if isinstance(block, Table)]
        assert head in heads
        assert not ({of_rest, of_income} - {head}) & {*heads}


@pytest.mark.parametrize(
    ("code", "both", "first"),
    [("zh_CN", "第一节、第五节", "第一节的表里"), ("en", "sections 1 and 5", "in section 1")],
)
def test_words_for_several_point_to_pages_that_have_the_figures(
    code: str, both: str, first: str
) -> None:
    """Without living costs there are no offers, and no table of them in section 5."""
    for month, offered in ((KNOWN, True), (UNKNOWN, False)):
        answer = assess_case(debts=SEVERAL, **month)
        assert bool(answer.plan.offers) == offered
        blocks = report(answer, Language(code, LAW), ("words",)).blocks
        heads = " ".join(block.text for block in blocks if isinstance(block, Heading))
        assert (both in heads) == offered
        assert first in heads or offered


@pytest.mark.parametrize(("code", "never"), [("zh_CN", "三十年"), ("en", "within 30 years")])
def test_that_nothing_ends_is_said_in_one_sentence(
    code: str, never: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stood in six cells of the table as well: 100 a month against 10 to 15 of interest a day
    never ends at any share, and each row said so.
    """
    monkeypatch.setenv("COLUMNS", "200")
    answer = assess_case(**DEBT, income="6000", expenses="5900")
    assert any(isinstance(finding, NothingFinishes) for finding in answer.findings)
    page = terminal.render(report(answer, Language(code, LAW), ("plan",)))
    assert page.count(never) == 1
    assert page.count("360") >= 3


@pytest.mark.parametrize(("code", "warns"), [("zh_CN", "先看这一条"), ("en", "Before anything")])
@pytest.mark.parametrize("several", [False, True])
def test_near_limitation_the_plan_begins_with_the_warning_too(
    code: str, warns: str, several: bool
) -> None:
    """One payment restarts the period or gives the defence away, and the page named payments
    without a word of it; far from the end there is nothing to warn of. Near: 4 years late, of
    which the period is 3.
    """
    for days, is_warned in (("1460", True), ("40", False)):
        old = DEBT | {"days_overdue": days}
        told = {"debts": [SEVERAL[1], old]} if several else old
        page = report(assess_case(**told, **KNOWN), Language(code, LAW), ("plan",))
        assert (warns in terminal.render(page)[:200]) == is_warned


def test_the_law_of_limitation_is_not_said_to_end_a_suit() -> None:
    """A claim out of time can be sued for: limitation has to be raised (Civil Code art. 193)."""
    page = report(assess_case(**DEBT | {"days_overdue": "1460"}, **KNOWN), Language("en", LAW))
    text = " ".join(terminal.render(page).split())
    assert "sued for" not in text
    assert "still within limitation" in text


@pytest.mark.parametrize(("code", "promise"), [("zh_CN", "就能算准"), ("en", "figures are exact")])
def test_a_due_date_is_not_said_to_make_figures_exact(code: str, promise: str) -> None:
    """Without a rate they stay a range: only the days become exact."""
    told = DEBT | {"product": "jiebei", "days_overdue": "60", **ROUGH}
    page = report(assess_case(**told, **KNOWN), Language(code, LAW))
    assert promise not in "".join(terminal.render(page).split("\n"))


@pytest.mark.parametrize(
    ("code", "goes_on", "stops"),
    [
        ("zh_CN", "一半，罚息照收", "停收罚息，合同利息照算"),
        ("en", "half; penalty runs on", "penalty stops, contract interest runs"),
    ],
)
def test_an_option_that_never_ends_says_both_ways_too(code: str, goes_on: str, stops: str) -> None:
    """9,000 at 0.05 % a day: 100 a month is less than a month of 30 days adds, 135.00, with the
    penalty stopped too; 150 and 200 are more. Each of the three has a row for both ways.
    """
    answer = assess_case(
        product="weilidai", days_overdue=90, principal="9000", income="4200", expenses="4000"
    )
    blocks = report(answer, Language(code, LAW), ("plan",)).blocks
    rows = [row for block in blocks if isinstance(block, Table) for row in block.rows]
    assert [row[0] for row in rows if row[1] == goes_on] == ["100.00"]
    months = [row[2] for row in rows if row[1] == stops]
    assert len(months) == 3
    assert "360" in months[0]
    assert not any("360" in each for each in months[1:])

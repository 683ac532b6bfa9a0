"""Of several debts the table in front, the section on the line and the plan say one thing of each:
whether its charges pass the line.
"""

import pytest

from overdue_cli.core.findings.ceiling import AboveCap, BelowCap, CapConditional, DependsOnYear
from overdue_cli.core.findings.plan import PlanAboveCap, PlanAtCap, PlanEndsAtCap
from overdue_cli.core.findings.private_ceiling import PrivateAbove, PrivateBelow, PrivateDepends
from overdue_cli.pages.document import Items, Paragraph, Table
from overdue_cli.pages.report.page import report
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT
from tests.grid import grid_answers
from tests.support import assess_case

VERDICTS = {
    AboveCap: "above",
    BelowCap: "below",
    DependsOnYear: "depends",
    PrivateAbove: "above",
    PrivateBelow: "below",
    PrivateDepends: "depends",
}
MONTH = {"income": "9000", "expenses": "5000"}
# 18 % x 1 stays below 24 %; 18 % x 1.5 is 27 %, of a rate and a multiple that nobody gave.
BELOW = {"product": "huabei", "days_overdue": 70, "principal": "8600"}
ASSUMED = {"product": "weilidai", "days_overdue": 70, "principal": "20000"}
# 30 % is above 24 %, on given terms.
ABOVE = {"product": "bank-loan", "days_overdue": 70, "principal": "20000", "annual_rate": "30%"} | {
    "penalty_multiplier": "1"
}


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_the_table_gives_the_verdict_of_the_section(code: str) -> None:
    """It said of each debt that it is not known yet, where the section said below and above."""
    language, met = Language(code, LAW), 0
    for answer in (each for each in grid_answers() if len(each.debts) > 1):
        blocks = report(answer, language, ("where",)).blocks
        # the last days of papers stand before that of the debts
        tables = (block for block in blocks if isinstance(block, Table))
        table = next(each for each in tables if len(each.columns) > 3)
        for number, row in enumerate(table.rows):
            about = [f for f in answer.findings if not f.debts or number in f.debts]
            verdicts = {VERDICTS[type(f)] for f in about if type(f) in VERDICTS}
            if len(verdicts) != 1:
                continue  # a card, or fees alone decide
            met += 1
            assumed = "-assumed" if any(isinstance(f, CapConditional) for f in about) else ""
            assert row[-1] == language.text(f"verdict.{verdicts.pop()}{assumed}", REPORT)
    assert met > 20


@pytest.mark.parametrize(
    ("debts", "above", "named"),
    [
        ([BELOW, ASSUMED], (1,), "（微粒贷）"),
        ([BELOW, ABOVE, ASSUMED], (1, 2), "（银行消费贷款、微粒贷）"),
        ([ABOVE, ASSUMED], (), ""),
    ],
)
def test_the_plan_names_the_debts_above_their_line(
    debts: list[dict[str, object]], above: tuple[int, ...], named: str
) -> None:
    """It spoke of some of them, where it was one."""
    answer = assess_case(debts=debts, **MONTH)
    kinds = (PlanAtCap, PlanEndsAtCap, PlanAboveCap)
    [found] = [f for f in answer.findings if isinstance(f, kinds)]
    assert found.debts == above
    blocks = report(answer, Language("zh_CN", LAW), ("plan",)).blocks
    texts = [text for each in blocks if isinstance(each, Items) for text in each.texts]
    texts += [each.text for each in blocks if isinstance(each, Paragraph)]
    [said] = [text for text in texts if "息费会超过所适用的线" in text]
    assert said.startswith(f"{named}按这里用的利率")
    assert "几笔" not in said

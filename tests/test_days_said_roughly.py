"""Days that were said only roughly are said roughly wherever they come back: on the first screen
of several debts, in their table, in the words to say and in the letters.
"""

import json
from datetime import date
from pathlib import Path

import pytest

from overdue_cli.core.case.fields import INPUTS
from overdue_cli.core.intake.readings import reading_of
from overdue_cli.core.letters.registry import LetterKind
from overdue_cli.core.request.parse import Manner
from overdue_cli.pages.document import Table
from overdue_cli.pages.report.page import report
from overdue_cli.pages.report.single import FIRST
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.cli.running import overdue
from tests.letters.desks import desk, said
from tests.support import assess_case

MONTH = {"income": "6000", "expenses": "4000"}
# "2 个月": 61 days, and half a month to either side; day 61 is the first of M3 (31-60 is M2).
TWO_MONTHS = {"days_at_least": 46, "days_overdue": 61, "days_at_most": 75}
# As the program reads "2 个月": 46 to 76 days.
ROUGH = {"days_at_least": 46, "days_overdue": 61, "days_at_most": 76}
# "半年": from day 100, in M4 (91-120), to day 210, in M7 (181-210).
HALF_A_YEAR = {"days_at_least": 100, "days_overdue": 181, "days_at_most": 210}
EXACT = {"product": "weilidai", "days_overdue": "70", "principal": "20000"}
SEVERAL = [
    {"product": "huabei", "principal": "8600"} | TWO_MONTHS,
    EXACT,
    {"product": "bank-loan", "principal": "9000"} | HALF_A_YEAR,
]
SAID = {
    "en": (
        "about 61 days late (M2 or M3)",
        ": 70 days late (M3)",
        "about 181 days late (M4 to M7+)",
    ),
    "zh_CN": ("逾期大约 61 天（M2 或 M3）", "：逾期 70 天（M3）", "逾期大约 181 天（M4 到 M7+）"),
}
IN_TABLE = {
    "en": (
        ("about 61", "M2 or M3", "2 or 3"),
        ("70", "M3", "3"),
        ("about 181", "M4 to M7+", "4 to 7"),
    ),
    "zh_CN": (
        ("大约 61", "M2 或 M3", "2 或 3"),
        ("70", "M3", "3"),
        ("大约 181", "M4 到 M7+", "4 到 7"),
    ),
}
IN_WORDS = {"en": "about 61 days", "zh_CN": "大约 61 天"}


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_of_several_debts_those_said_roughly_are_said_so(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two months were 61 days, M3, to the day."""
    monkeypatch.setenv("COLUMNS", "200")
    language = Language(code, LAW)
    answer = assess_case(debts=SEVERAL, **MONTH)
    first = terminal.render(report(answer, language, FIRST))
    assert all(text in first for text in SAID[code]), first
    [table] = [
        block for block in report(answer, language, ("where",)).blocks if isinstance(block, Table)
    ][:1]
    assert tuple(row[2:5] for row in table.rows) == IN_TABLE[code]


@pytest.mark.parametrize("code", ["zh_CN", "en"])
@pytest.mark.parametrize("product", ["weilidai", "credit-card", "private-loan"])
@pytest.mark.parametrize("more", [MONTH, {"income": "3000", "expenses": "3500"}], ids=["left", ""])
def test_words_to_say_do_not_make_them_exact(
    more: dict[str, str], product: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    language = Language(code, LAW)
    debt = {"product": product, "principal": "8600"}
    rough = report(assess_case(**debt, **TWO_MONTHS, **more), language, ("words",))
    assert IN_WORDS[code] in terminal.render(rough)
    exact = report(assess_case(**debt, days_overdue=61, **more), language, ("words",))
    said = terminal.render(exact)
    assert IN_WORDS[code] not in said
    assert IN_WORDS[code].split(" ", 1)[1] in said


@pytest.mark.parametrize("kind", ["hardship", "statement"])
@pytest.mark.parametrize("product", ["weilidai", "credit-card", "private-loan"])
def test_letters_do_not_make_them_exact_either(product: str, kind: LetterKind) -> None:
    case = {"product": product, "principal": "8600"} | MONTH
    assert "大约 61 天" in said(desk(case | TWO_MONTHS), kind)
    exact = said(desk(case | {"days_overdue": 61}), kind)
    assert "大约" not in exact
    assert " 61 天" in exact


@pytest.mark.parametrize("product", ["weilidai", "credit-card", "private-loan"])
def test_they_give_no_due_day_and_no_day_of_the_next_stage(product: str) -> None:
    """61 days before the day counted to, 23 September, was written into letters as the due day, and
    the next stage stood there with its date.
    """
    case = {"product": product, "principal": "8600"} | MONTH
    exact = assess_case(**case, days_overdue=61)
    rough = assess_case(**case, **TWO_MONTHS)
    assert exact.debts[0].stage.due_is_known
    assert not rough.debts[0].stage.due_is_known
    letter = said(desk(case | TWO_MONTHS), "hardship")
    assert "应于 ____年__月__日" in letter
    pages = [
        "\n".join(
            cell
            for block in report(answer, Language("en", LAW), ("where",)).blocks
            if isinstance(block, Table)
            for row in block.rows
            for cell in row
        )
        for answer in (exact, rough)
    ]
    assert "2026-" not in pages[1]
    assert product == "private-loan" or "2026-" in pages[0]


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("about 99 days overdue (M3 or M4", "in all, about 61 days overdue")),
        ("zh_CN", ("逾期大约 99 天（业内叫 M3 或 M4）", "逾期大约 61 天")),
    ],
)
def test_nor_does_what_a_log_carries_on(code: str, texts: tuple[str, ...], tmp_path: Path) -> None:
    """61 days on 20 October are 99 on 27 November, from 84 (M3: 61 to 90) to 114 (M4: to 120);
    the next stage was said to begin on 19 December.
    """
    told = {"as_of": "2026-10-20", "debts": [{"principal": "20000", "product": "weilidai"} | ROUGH]}
    file, log = tmp_path / "case.json", tmp_path / "l.log"
    file.write_text(json.dumps(told | MONTH), "utf-8")
    call = ("call", "--at", "2026-10-25T09:00", "--who", "lender")
    assert overdue("log", "add", *call, "--log", str(log)).status == 0
    carried = ("--case", str(file), "--log", str(log), "--as-of", "2026-11-27")
    page = " ".join(overdue("next", *carried, "--lang", code, env={"COLUMNS": "200"}).out.split())
    assert all(text in page for text in texts), page
    assert overdue("next", *carried, "--json").answer["days"] == []


@pytest.mark.parametrize(("lang", "tomorrow"), [("zh", "明天"), ("en", "Tomorrow")])
def test_no_day_is_made_of_days_said_roughly(lang: str, tomorrow: str) -> None:
    """A card three months late, 92 days of 77 to 107: at 92 the next charge would come on
    2026-11-28. Which day it is nobody knows.
    """
    card = ("--product", "credit-card", "--principal", "15000", "--income", "8000")
    when = ("--expenses", "6000", "--as-of", "2026-11-27", "--lang", lang)
    found = overdue("advise", *card, *when, "--days", "三个月", "--json").answer
    charges = found["debts"][0]["charges"]
    assert "next_late_from" not in charges
    codes = {each["code"]: each for each in found["findings"]}
    assert "card-next-month" not in codes
    # The most of what comes in the next 30 days at 77, 92 or 107 days.
    told = [
        overdue("advise", *card, *when, "--days", str(days), "--json").answer["debts"][0]["charges"]
        for days in (77, 92, 107)
    ]
    most = max(each["next_late_charges"] for each in told)
    assert codes["card-next-month-roughly"]["amount"] == charges["next_late_charges"] == most
    assert all(each["next_late_from"] for each in told)
    page = " ".join(overdue("advise", *card, *when, "--days", "三个月").out.split())
    assert f"{tomorrow}，" not in page
    assert f"{tomorrow}," not in page
    assert "2026-11-28" not in page
    assert ("大约从 2026-08-27" if lang == "zh" else "from about 2026-08-27") in page


@pytest.mark.parametrize(
    ("text", "day", "roughly"),
    [
        ("last month", "2026-10-01", True),
        ("上个月", "2026-10-01", True),
        ("大概10月3号", "2026-10-03", True),
        ("2026年10月3日", "2026-10-03", False),
        ("昨天", "2026-11-26", False),
    ],
)
def test_a_month_said_for_a_day_is_read_as_about_its_first(
    text: str, day: str, roughly: bool
) -> None:
    manner = Manner(True, date(2026, 11, 27), None)
    reading = reading_of(INPUTS["last_event"], text, manner)
    assert reading is not None
    assert (str(reading.value), reading.roughly) == (day, roughly)

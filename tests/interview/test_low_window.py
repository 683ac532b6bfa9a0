"""A window of 24 lines: the question stands above its choices, and what to do today on the first
screen.
"""

import json
from pathlib import Path

import pytest

from overdue_cli.rulebook.products import product_ids
from tests.interview.person import MENUS, PLAIN, Person

ROWS = 24
THREE = [
    {"days_overdue": 52, "principal": 14600, "product": "jiebei"},
    {"days_overdue": 20, "principal": 9000, "product": "credit-card"},
    {"days_overdue": 20, "principal": 9000, "product": "weilidai"},
]
# First screens of 23 lines and more in English: three debts with money at hand, and a month that
# takes more than comes in with people contacted.
CASES = {
    "three": {"debts": THREE, "income": 5300, "expenses": 3000, "lump_sum": 2000},
    "three contacted": {
        "debts": [each | {"contacted": "family"} for each in THREE],
        "income": 0,
        "expenses": 2640,
    },
    "contacted": {
        "days_overdue": 40,
        "principal": 20000,
        "income": 0,
        "expenses": 2640,
        "contacted": "family",
    },
}


@pytest.mark.parametrize("code", ["zh_CN", "en"])
@pytest.mark.parametrize("told", CASES.values(), ids=list(CASES))
def test_what_to_do_today_stands_on_the_first_screen(
    told: dict[str, object], code: str, tmp_path: Path
) -> None:
    """It stood behind “8 more lines”."""
    (tmp_path / "case.json").write_text(json.dumps(told))
    person = Person(code, PLAIN, None, "--case", "case.json", cwd=tmp_path, rows=ROWS)
    below = person.word("label.menu.below")
    more = person.word("label.menu.more", left="").split()[-1]
    person.wait_until(lambda: below in person.seen() or more in person.seen())
    assert {"zh_CN": "今天做一件事", "en": "Do this today"}[code] in person.seen()
    assert below in person.seen(), person.seen()
    person.type("")
    assert person.leaves() == 0


@pytest.mark.parametrize("code", ["zh_CN", "en"])
@pytest.mark.parametrize("manner", [PLAIN, MENUS], ids=["plain", "menus"])
def test_the_question_of_the_longest_list_stands_above_it(
    manner: tuple[str, str], code: str, tmp_path: Path
) -> None:
    """It scrolled off. The list has a line for no answer besides the products."""
    person = Person(code, manner, cwd=tmp_path, rows=ROWS)
    for field, text in {"days_overdue": "40", "principal": "20000", "income": "6000"}.items():
        person.answer(field, text)
    last = f"{len(product_ids()) + 1}. "
    person.wait_until(
        lambda: last in person.seen() and person.word("label.product") in person.seen()
    )
    assert person.word("ask.product")[:20] in person.seen(), person.seen()
    person.type("1")
    person.wait("expenses", optional=True)
    person.press("\x03")
    assert person.leaves() == 130

"""A window of 24 lines: the question stands above its choices, and what to do today on the first
screen.
"""

import json
from functools import partial
from pathlib import Path

import pytest

from overdue_cli.rulebook.products import product_ids
from tests.interview.person import MENUS, PLAIN, Person

ROWS = 24


def has(person: Person, text: str) -> bool:
    return text in person.log()


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


def test_a_number_of_the_menu_typed_where_enter_is_asked_for_takes_its_line(tmp_path: Path) -> None:
    """It was taken for Enter, and said nothing. 4 is the line of why these numbers."""
    (tmp_path / "case.json").write_text(json.dumps(CASES["contacted"]))
    person = Person("zh_CN", PLAIN, None, "--case", "case.json", cwd=tmp_path, rows=ROWS)
    person.wait_until(lambda: person.word("label.menu.below") in person.seen())
    person.type("4")
    person.wait_until(lambda: "\n二、" in person.log())
    for typed, shown in (("2", "\n五、"), ("<", "接下来看什么")):
        person.wait_until(lambda: person.seen().endswith("< 回菜单）："))
        person.type(typed)
        person.wait_until(partial(has, person, shown))
    person.wait_until(person.is_at_menu)
    assert person.leaves() == 0


def test_at_the_menu_a_name_that_is_taken_is_told_without_an_option(tmp_path: Path) -> None:
    (tmp_path / "case.json").write_text(json.dumps(CASES["contacted"]))
    person = Person("zh_CN", PLAIN, None, "--case", "case.json", cwd=tmp_path)
    person.wait_until(person.is_at_menu)
    person.take("keep")
    person.wait_until(lambda: person.seen().rstrip().endswith("："))
    person.type("case.json")
    person.wait_until(lambda: "已经存在" in person.log())
    person.wait_until(person.is_at_menu)
    assert "--force" not in person.log()
    assert person.leaves() == 0

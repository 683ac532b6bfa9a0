"""Ten people's first screens, as each reads them at night: at 80 columns and on a phone; and the
same typed at a real terminal.
"""

from datetime import date
from typing import Any

import pytest

from overdue_cli.cli.options import today
from overdue_cli.core.case.case import Case
from overdue_cli.core.intake.debt_lines import debt_lines
from overdue_cli.core.intake.reader import read_case
from overdue_cli.library.choices import NAMES
from overdue_cli.pages.report.at_menu import at_menu
from overdue_cli.pages.report.page import report
from overdue_cli.pages.report.single import FIRST
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.debt_lines import LINES
from overdue_cli.words.language import Language
from tests.golden.check import check
from tests.interview.person import MENUS, PLAIN, Person
from tests.interview.stories import STORIES
from tests.support import DAY, answer_to

# Each story once at a terminal: the languages and the manners in turn.
AT_A_TERMINAL = [
    (name, ("zh_CN", "en")[number % 2], (MENUS, PLAIN)[number // 2 % 2])
    for number, name in enumerate(STORIES["en"])
]

# Whose plan is kept too, as it stands on a phone: one debt with its options, and many.
WITH_PLAN = ("a-day-late", "thirteen-debts")


def told(story: dict[str, Any], as_of: date = DAY) -> Case:
    """The case of what was typed."""
    raw = dict(story)
    if lines := raw.pop("lines", None):
        raw["debts"] = [line.told for line in debt_lines(lines, NAMES, as_of)]
    case, problems = read_case(raw, products=NAMES, as_of=as_of, typed=True)
    assert case is not None, problems
    return case


def test_first_screens_of_ten_people(monkeypatch: pytest.MonkeyPatch) -> None:
    pieces = {}
    for code, stories in STORIES.items():
        for name, story in stories.items():
            answer = answer_to(told(story))
            for columns in (80, 44):
                monkeypatch.setenv("COLUMNS", str(columns))
                page = report(answer, at_menu(Language(code, LAW)), FIRST, narrow=columns < 60)
                screen = pieces[f"{code[:2]}/{name}-{columns}.txt"] = terminal.render(page)
                # a court's deadline is never cut for the sake of the screen
                most = 30 if columns == 44 else 24 if "paper" not in story else 32
                assert len(screen.strip().splitlines()) <= most
            if name in WITH_PLAN:  # on a phone
                page = report(answer, at_menu(Language(code, LAW)), ("plan",), narrow=True)
                pieces[f"{code[:2]}/{name}-44-plan.txt"] = terminal.render(page)
    assert not any("`overdue" in screen for screen in pieces.values())  # the menu does it
    check("screens", pieces)


@pytest.mark.parametrize(("name", "code", "manner"), AT_A_TERMINAL)
def test_a_story_is_typed_at_a_terminal(name: str, code: str, manner: tuple[str, str]) -> None:
    """The five questions and the answer: not cold, not without a next step, and left in peace."""
    story, person = STORIES[code][name], Person(code, manner)
    types(person, story)
    person.read_on()
    assert "12356" in person.log()
    assert person.leaves() == 0


def types(person: Person, story: dict[str, Any]) -> None:
    """The person types their story, up to the answer."""
    if "lines" in story:
        person.answer("days_overdue", "+")
        person.wait_for(">", last=True)
        for line in story["lines"].splitlines():
            person.type(line)
        person.type("")
        person.wait_until(
            lambda: (
                person.language.text("line.numbered", LINES, number=2, told="").strip()
                in person.seen()
            )
        )
        person.wait_for(">", last=True)
        person.type("")
        person.answer("income", story["income"])
    else:
        before_due = ".before-due" if story["days_overdue"] == "0" else ""
        for field in ("days_overdue", f"principal{before_due}", "income"):
            person.answer(field, story[field.removesuffix(before_due)])
        person.wait_for_menu("product")
        person.type(story["product"])
    person.answer("expenses", story.get("expenses", ""), optional=True)
    if "paper" in story:
        person.choose("next", 2)
        person.wait_for_menu("paper")
        person.type(story["paper"])
        person.answer("paper_on", story.get("paper_on", ""), optional=True)
    person.wait_for_menu("next")
    person.type(".") if person.plain else person.press(".")


@pytest.mark.parametrize("code", ["zh_CN", "en"])
@pytest.mark.parametrize(
    ("rows", "columns", "manner"),
    [(24, 80, PLAIN), (30, 44, PLAIN), (24, 80, MENUS)],
    ids=["80x24", "44x30", "80x24-menus"],
)
def test_no_line_of_a_first_screen_runs_past_its_reader(
    rows: int, columns: int, manner: tuple[str, str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of somebody who is sued the first lines, with the last day before the court, were pushed out
    of the window by the menu of eleven lines below: each line stands in the window while the
    program waits.
    """
    story, person = STORIES[code]["sued"], Person(code, manner, rows=rows, columns=columns)
    types(person, story)
    seen: list[str] = []
    for screen in person.screens():
        seen += screen.splitlines()
        person.type("")
    seen += person.seen().splitlines()
    monkeypatch.setenv("COLUMNS", str(columns))
    answer = answer_to(told(story, today()))
    page = report(answer, at_menu(Language(code, LAW)), FIRST, narrow=columns < 60)
    assert {line for line in terminal.render(page).splitlines() if line} <= {*seen}
    assert person.leaves() == 0

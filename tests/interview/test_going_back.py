"""Answers that were kept are gone on with: `overdue --case FILE` is the same answer and its
menu.
"""

import json
import sys
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.core.intake.reader import read_case
from overdue_cli.interview.ask import Interview
from overdue_cli.interview.taken_up import can_be_asked
from overdue_cli.library.choices import NAMES
from overdue_cli.rulebook.products import product_ids
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.wire.json import case_from
from overdue_cli.words.language import Language
from tests.cli.running import overdue
from tests.interview.person import PLAIN, Person
from tests.interview.test_menu import answered, stands

SECOND = {"days_overdue": 40, "principal": 800}


def back_with(name: str, place: Path, code: str = "zh_CN") -> Person:
    person = Person(code, PLAIN, None, "--case", name, cwd=place)
    person.wait_until(person.is_at_menu)
    return person


def kept(place: Path, **told: object) -> str:
    (place / "case.json").write_text(json.dumps(told))
    return "case.json"


def test_what_was_kept_comes_back_by_the_command_that_is_told(tmp_path: Path) -> None:
    """The whole command stands behind the file, and opens the same first screen and menu."""
    person = answered("zh_CN", PLAIN, tmp_path)
    person.take("keep")
    person.wait_until(lambda: person.seen().rstrip().endswith("："))
    person.type("mine.json")
    person.wait_until(person.is_at_menu)
    command = f"{sys.executable} -m overdue_cli --case mine.json"
    assert "".join(command.split()) in "".join(person.log().split())
    assert person.leaves() == 0
    again = back_with("mine.json", tmp_path)
    assert "逾期 40 天" in again.log()
    again.take("plan")
    again.wait_until(partial(stands, "\n五、", again))
    again.read_on()
    again.take("change")
    again.choose("next", 8)  # the income, behind five ways on, the days and the principal
    again.answer("income", "7000")
    again.choose("next", 1)
    again.wait_until(lambda: "7,000" in again.log())
    again.wait_until(again.is_at_menu)
    assert again.leaves() == 0


def test_days_go_on_to_today_and_that_is_said(tmp_path: Path) -> None:
    """40 days on a day ten days ago are 50 today."""
    day = date.today() - timedelta(days=10)  # noqa: DTZ011
    name = kept(tmp_path, days_overdue=40, principal=20000, income=6000, as_of=day.isoformat())
    person = back_with(name, tmp_path, "en")
    assert "10 days later" in person.text()
    assert "50 days overdue" in person.log()
    assert person.leaves() == 0


def test_a_file_that_the_questions_cannot_ask_is_shown_and_says_so(tmp_path: Path) -> None:
    budget = {"income": [{"kind": "wages", "amount": "6000"}]}
    name = kept(tmp_path, days_overdue=40, principal=20000, budget=budget)
    person = back_with(name, tmp_path, "en")
    person.take("change")
    person.wait_until(lambda: "more than the questions ask" in person.text())
    person.wait_until(person.is_at_menu)
    assert person.leaves() == 0


@pytest.mark.parametrize(
    "told",
    [
        {"shown_overdue": "5230", "shown_on": "2026-11-01"},
        {"principal": 5000, "annual_rate": "0", "product": "private-loan"},
        {"principal": 5000, "daily_rate": "0.05%", "cause": "illness"},
        {"debts": [{"days_overdue": 9, "principal": 70, "name": "甲"}, SECOND]},
        {"principal": 5000, "due_date": "2026-10-01", "days_overdue": None},
    ],
)
def test_answers_taken_up_make_the_same_case(told: dict[str, object]) -> None:
    """What the questions would tell of a case that was kept is that case."""
    day = date(2026, 11, 23)
    of_a_debt = {} if "debts" in told else {"days_overdue": 40}
    raw = of_a_debt | {"income": 6000, "as_of": day.isoformat()} | told
    raw = {name: value for name, value in raw.items() if value is not None}
    case = case_from(json.loads(json.dumps(raw), parse_int=str), products=NAMES, as_of=day)
    assert can_be_asked(case)
    nobody: Any = None
    interview = Interview(nobody, Language("zh_CN", LAW), product_ids(), day, names=NAMES)
    interview.take_up(case)
    told_again = interview._told()  # noqa: SLF001  what the questions would tell
    again, problems = read_case(told_again, products=NAMES, as_of=day, typed=True)
    assert again == case, problems


def test_a_kept_case_may_stand_before_a_command_and_answers_a_pipe(tmp_path: Path) -> None:
    name = str(tmp_path / kept(tmp_path, days_overdue=40, principal=20000, income=6000))
    assert overdue("--case", name, "advise", "--json").status == 0
    piped = overdue("--case", name)
    assert (piped.status, "逾期 40 天" in piped.out) == (0, True)

"""What is said after the questions: commands that go on with the same answers."""

import shlex
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.cli.commands.next_steps import flags_of
from tests.cli.running import AS_OF, overdue
from tests.interview.person import MENUS, Person
from tests.support import read

PERSON: dict[str, Any] = {"income": "6000", "expenses": "4000", "payday": "15", "cause": "illness"}
ONE = {
    "days_overdue": 40,
    "principal": "20000",
    "product": "weilidai",
    "daily_rate": "0.0005",
    "last_event": "2026-10-01",
}
OTHER = {"days_overdue": 3, "principal": "900.50", "product": "credit-card", "paper": "unopened"}


@pytest.mark.parametrize("debts", [[ONE], [ONE, OTHER]], ids=["one", "two"])
def test_the_options_tell_the_same_case(debts: list[dict[str, Any]]) -> None:
    told = shlex.split(flags_of(read(**PERSON, debts=debts)))
    found = overdue("advise", *told, *AS_OF, "--json").answer["case"]
    assert found["income"] == "6000.00"
    assert [each["principal"] for each in found["debts"]] == [
        f"{float(each['principal']):.2f}" for each in debts
    ]
    assert flags_of(
        read(**{name: value for name, value in found.items() if name != "as_of"})
    ) == shlex.join(told)


def test_after_the_answer_the_commands_stand_on_the_screen(tmp_path: Path) -> None:
    person = Person("en", MENUS, tmp_path / "report")
    for field, text in {"days_overdue": "40", "principal": "20000", "income": "6000"}.items():
        person.answer(field, text)
    person.skip_two()
    person.choose("next", 1)
    assert person.leaves() == 0
    command = "-m overdue_cli pack letters --income 6000.00 --days 40 --principal 20000.00"
    # as the test itself started it, and wherever the screen breaks the line
    assert "".join(command.split()) in "".join(person.text().split())
    assert "pack letters" not in (tmp_path / "report").read_text(encoding="utf-8")

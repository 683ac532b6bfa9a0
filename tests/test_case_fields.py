"""A case's fields stand once: what a record declares can be told in every way and is explained."""

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import click
import pytest

from overdue_cli.cli.commands.advise import Advise
from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.case.fields import (
    BUDGET,
    CASE_FIELDS,
    DEBT_FIELDS,
    DETAILS,
    INPUTS,
    InputField,
    detail_kind,
)
from overdue_cli.core.intake.told_together import LISTED
from overdue_cli.core.request.parse import Manner
from overdue_cli.library.schemas import schema
from overdue_cli.words.cli.commands import HELP
from overdue_cli.words.interview import INTERVIEW
from tests.support import ROOT, read_json

THREE = {"days_overdue": "40", "principal": "1000", "income": "6000"}
# One text for each form that a field may have; of a choice the first.
SAMPLES = {
    "money": "1000.00",
    "daily-rate": "0.0005",
    "yearly-rate": "0.18",
    "monthly-rate": "1.5%",
    "multiple": "1.5",
    "days": "40",
    "days-overdue": "40",
    "count": "3",
    "day": "2026-10-01",
    "past-day": "2026-10-01",
    "day-of-month": "15",
    "word": "weilidai",
    "name": "老王",
}
# What has to be told beside a field.
# A last instalment does not lie before the due date.
BESIDE: dict[str, dict[str, Any]] = {
    "due_date": {"days_overdue": None},
    "days_at_least": {"days_overdue": "41"},
    "paper_on": {"paper": "complaint"},
    "last_instalment": {"days_overdue": "60"},
    "last_event_kind": {"last_event": "2026-10-01"},
    "shown_overdue": {"principal": None},
    "shown_on": {"principal": None, "shown_overdue": "1000"},
}
# Fields that follow from others, or hold the debts: nobody tells them.
NOT_TOLD = {"derived", "counted_to", "debts", "restarts", *LISTED}

every_field = pytest.mark.parametrize("field", INPUTS.values(), ids=lambda field: field.name)


def sample(field: InputField) -> str:
    return field.choices[0] if field.choices else SAMPLES[field.form]


def test_every_field_of_the_records_can_be_told_or_follows_from_what_was() -> None:
    assert {*CASE_FIELDS, BUDGET} == {*Case.__struct_fields__} - NOT_TOLD
    assert {*DEBT_FIELDS, *DETAILS} == {*Debt.__struct_fields__} - NOT_TOLD


@pytest.mark.parametrize("name", [BUDGET, *DETAILS])
def test_a_detail_has_the_record_that_its_field_names(name: str) -> None:
    annotations = Case.__annotations__ | Debt.__annotations__
    assert annotations[name] == f"{detail_kind(name).__name__} | None"


@every_field
def test_json_tells_every_field(field: InputField) -> None:
    said = THREE | BESIDE.get(field.name, {}) | {field.name: sample(field)}
    case = read_json(json.dumps(said))
    record = case if field.name in CASE_FIELDS else case.debts[0]
    assert getattr(record, field.name) == field.read(sample(field), Manner())


@every_field
def test_every_field_has_an_option_and_its_help(field: InputField) -> None:
    command = Advise()
    options = {
        option.name: option
        for option in command.get_params(click.Context(command))
        if isinstance(option, click.Option)
    }
    assert options[field.name].opts == [field.flag]
    assert options[field.name].metavar
    assert f"help.{options[field.name].help}" in HELP


@every_field
def test_help_names_every_choice(field: InputField) -> None:
    said = HELP[f"help.{field.flag.removeprefix('--')}"]
    assert [choice for choice in field.choices if choice not in said] == []


@every_field
def test_schema_of_a_case_has_every_field(field: InputField) -> None:
    several, one = schema("case")["oneOf"]
    owner = several["properties"]
    if field.name in DEBT_FIELDS:
        owner = owner["debts"]["items"]["properties"]
    assert owner[field.name] == one["properties"][field.name]
    form = owner[field.name]
    if field.several:
        form, listed = form["anyOf"]
        assert listed == {"type": "array", "items": {"type": "string", "enum": [*field.choices]}}
    assert form.get("enum", [None])[:-1] == [*field.choices]
    assert ("null" in form["type"]) == (not field.required)


@every_field
def test_a_question_that_asks_for_a_field_explains_it(field: InputField) -> None:
    """Some are told by options alone; what is asked has a label, and a reason unless it must be."""
    if f"interview.ask.{field.name}" in INTERVIEW:
        assert f"interview.label.{field.name}" in INTERVIEW
        assert field.required or f"interview.why.{field.name}" in INTERVIEW


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [("lender", "x", "unknown-lender"), ("priority", "x", "not-a-choice")],
)
def test_a_word_that_there_is_not_is_refused_beside_a_card_too(
    name: str, text: str, code: str
) -> None:
    """The due date of such a card is found later; its words are looked at at once."""
    from overdue_cli.core.intake.reader import read_case

    card = {
        "transactions": [{"date": "2026-08-01", "amount": "1000"}],
        "statement_day": "5",
        "due_day": "25",
    }
    _, problems = read_case(
        {"income": "6000", "debts": [{"card": card, name: text}]},
        products=(),
        as_of=date(2026, 11, 23),
    )
    assert [(problem.code, problem.path) for problem in problems] == [(code, f"debts[0].{name}")]


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with one line more in the record of a debt and of a case."""
    top = tmp_path_factory.mktemp("planted")
    shutil.copytree(ROOT / "overdue_cli", top / "overdue_cli")
    shutil.copytree(ROOT / "locales", top / "locales")
    module = top / "overdue_cli" / "core" / "case" / "case.py"
    text = module.read_text("utf-8")
    for after, line in (
        ("    fees: Money | None = None\n", "    guarantors: Count | None = None\n"),
        (
            "    lump_sum: Money | None = None\n",
            '    mood: Literal["calm", "worn"] | None = None\n',
        ),
    ):
        assert text.count(after) == 1
        text = text.replace(after, after + line)
    module.write_text(text, "utf-8")
    return top


def ran(top: Path, *argv: str) -> str:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "overdue_cli", *argv],
        env={**os.environ, "PYTHONPATH": str(top), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout or done.stderr


def test_a_field_planted_in_a_record_is_told_by_options_and_by_a_file(planted: Path) -> None:
    flags = ("--days", "40", "--principal", "1000", "--income", "6000")
    told = ("--guarantors", "2", "--mood", "worn")
    case: dict[str, Any] = json.loads(ran(planted, "advise", *flags, *told, "--json"))["case"]
    assert (case["debts"][0]["guarantors"], case["mood"]) == (2, "worn")
    file = planted / "case.json"
    file.write_text(json.dumps(case), "utf-8")
    assert json.loads(ran(planted, "advise", "--case", str(file), "--json"))["case"] == case


def test_a_field_planted_in_a_record_is_checked(planted: Path) -> None:
    flags = ("--days", "40", "--principal", "1000", "--income", "6000")
    refused = json.loads(
        ran(planted, "advise", *flags, "--guarantors", "x", "--mood", "glad", "--json")
    )
    assert [(each["code"], each["flag"]) for each in refused["problems"]] == [
        ("not-a-count", "--guarantors"),
        ("not-a-choice", "--mood"),
    ]


def test_a_field_planted_in_a_record_is_in_help_and_schema(planted: Path) -> None:
    page = ran(planted, "advise", "--help", "--lang", "en")
    assert "--guarantors N" in page
    assert "--mood KIND" in page
    several, one = json.loads(ran(planted, "schema", "case"))["oneOf"]
    owed = several["properties"]["debts"]["items"]["properties"]
    assert (
        owed["guarantors"]
        == one["properties"]["guarantors"]
        == {name: form for name, form in owed["days_overdue"].items() if name != "description"}
        | {
            "type": ["integer", "string", "null"],
            "pattern": r"^\d{1,4}$",
            "maximum": 1000,
        }
    )
    assert several["properties"]["mood"]["enum"] == ["calm", "worn", None]

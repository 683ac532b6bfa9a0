"""What a command loads. A clock would say something else on every machine; the set of modules does
not.
"""

import json
from pathlib import Path

import pytest
from openpyxl import Workbook

from overdue_cli.core.findings import every
from tests.cli.running import BARE, FLAGS, driven, overdue
from tests.support import ROOT

TELL = """
import atexit, json, sys

atexit.register(lambda: sys.stderr.write(json.dumps(sorted(sys.modules))))
"""
HEAVY = {
    "asyncio",
    "questionary",
    "prompt_toolkit",
    "jsonschema",
    "pydantic",
    "hypothesis",
    "importlib.metadata",
    "markdown_it",
}


def loaded(*argv: str, **env: str) -> set[str]:
    """Every module in the process when it ends, and the packages they are in."""
    ran = driven(TELL, *argv, env=env)
    assert ran.status == 0
    names: list[str] = json.loads(ran.errors.splitlines()[-1])
    return {*names, *(name.split(".")[0] for name in names)}


@pytest.mark.parametrize("argv", [("advise", *FLAGS, "--json"), ("advise", *BARE, "--json")])
def test_json_needs_neither_page_nor_words(argv: tuple[str, ...]) -> None:
    found = loaded(*argv)
    assert not (HEAVY | {"rich", "babel"}) & found
    assert not {
        name for name in found if name.startswith(("overdue_cli.pages", "overdue_cli.interview"))
    }
    assert "overdue_cli.render" not in found
    assert not {"overdue_cli.cli.writing", "overdue_cli.words.language", "tempfile"} & found


@pytest.mark.parametrize(
    "argv", [("schema", "case"), ("schema", "answer"), ("rules", "--json"), ("products", "--json")]
)
def test_other_json(argv: tuple[str, ...]) -> None:
    assert not (HEAVY | {"rich", "babel"}) & loaded(*argv)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_report_needs_no_interview(language: str) -> None:
    found = loaded("advise", *FLAGS, "--lang", language)
    assert not HEAVY & found
    assert not {"rich.console", "rich.table", "overdue_cli.interview"} & found


def test_english_needs_no_catalog() -> None:
    assert "babel.dates" not in loaded("advise", *FLAGS, "--json", "--lang", "en")


@pytest.mark.parametrize("argv", [("--version",), ("--help",)])
def test_version_and_help_need_no_rules(argv: tuple[str, ...]) -> None:
    unneeded = {
        "msgspec",
        "tomllib",
        "babel",
        "rich.console",
        "overdue_cli.wire",
        "overdue_cli.core",
        "overdue_cli.rulebook",
    }
    assert not (HEAVY | unneeded) & loaded(*argv)


def test_a_page_of_the_manual_needs_no_rules() -> None:
    found = loaded("help", "privacy")
    assert "markdown_it" in found
    unneeded = {"tomllib", "babel", "jinja2", "overdue_cli.wire", "overdue_cli.rulebook"}
    assert not (HEAVY | unneeded) - {"markdown_it"} & found


@pytest.mark.parametrize("command", ["advise", "letter", "pack"])
def test_help_of_a_case_needs_its_records_and_no_rules(command: str) -> None:
    """Its options are read off the records of a case: they are all of core that is loaded."""
    found = loaded(command, "--help")
    unneeded = {"tomllib", "babel", "rich.console", "overdue_cli.wire", "overdue_cli.rulebook"}
    assert not (HEAVY | unneeded) & found
    rooms = {name.split(".")[2] for name in found if name.startswith("overdue_cli.core.")}
    assert rooms == {"case", "quantity", "request"}
    assert not {f"overdue_cli.core.case.{detail}" for detail in ("loan", "card", "budget")} & found


def test_what_writes_letters_is_not_loaded_for_an_answer() -> None:
    found = loaded("advise", *FLAGS)
    assert (
        not {"docx", "icalendar", "lxml", "overdue_cli.core.letters", "overdue_cli.cli.letters"}
        & found
    )


@pytest.mark.parametrize("form", ["text", "md"])
def test_a_letter_as_text_needs_no_library_of_another_format(form: str) -> None:
    found = loaded("letter", "hardship", *FLAGS, "--format", form)
    assert not {"docx", "lxml", "icalendar"} & found


def test_what_reads_a_workbook_is_loaded_apart(tmp_path: Path) -> None:
    """By a process of its own, in which alone it is safe."""
    bill = Workbook()
    for row in (("还款日期", "还款金额"), ("2026-11-10", "500.00")):
        bill.worksheets[0].append(row)
    bill.save(tmp_path / "bill.xlsx")
    found = loaded("import", str(tmp_path / "bill.xlsx"), "--json", PYTHONPATH=str(ROOT))
    assert "openpyxl" not in found


def test_the_list_of_letters_needs_no_rules() -> None:
    assert "tomllib" not in loaded("letter")


# What a debt of three numbers goes through; the other rooms are for a loan or a card that was told,
# a calculation or a letter.
ROOMS_OF_A_PLAIN_CASE = {
    *("quantity", "law", "answer", "request", "findings", "case", "clock", "court", "charges"),
    *("ceiling", "plan", "intake", "report", "assess"),
}
# Of these rooms, what only some cases need.
ONLY_FOR_SOME = {
    # a paper of a court, or limitation that is near
    *("clock.periods", "report.court", "report.limitation", "law.procedure", "law.deadlines"),
    # a card, a loan with its instalments, a budget line by line
    *("charges.card", "charges.instalments", "charges.position", "law.cards", "law.ledger"),
    *("case.card", "case.loan", "case.budget", "law.budget"),
    # nothing left of the month, several debts, `--explain`
    *("report.relief", "report.several", "answer.explanation", "assess.explain"),
}


@pytest.mark.parametrize("argv", [FLAGS, BARE])
def test_a_plain_case_imports_no_room_it_has_no_use_for(argv: tuple[str, ...]) -> None:
    found = loaded("advise", *argv, "--json")
    core = {name.split(".", 2)[2] for name in found if name.startswith("overdue_cli.core.")}
    assert {name.split(".")[0] for name in core} == ROOMS_OF_A_PLAIN_CASE
    assert not ONLY_FOR_SOME & core
    assert not {"calendar", "fractions", "holidays"} & found


@pytest.mark.parametrize("argv", [FLAGS, BARE])
def test_a_plain_case_imports_the_findings_it_makes(argv: tuple[str, ...]) -> None:
    said = overdue("advise", *argv, "--json").answer
    codes = {entry["code"] for entry in (*said["findings"], *said["assumptions"])}
    places = {kind.__module__ for kind in every() if kind.code in codes}
    prefix = "overdue_cli.core.findings."
    found = loaded("advise", *argv, "--json")
    assert {name for name in found if name.startswith(prefix)} == places


OPENED = """
import sys

sys.addaudithook(lambda event, about: event == "open" and print(about[0], file=sys.stderr))
"""


def opened(*argv: str) -> set[str]:
    """The names of all files a process opens."""
    ran = driven(OPENED, *argv)
    assert ran.status == 0
    return {line.replace("\\", "/").rsplit("/")[-1] for line in ran.errors.splitlines()}


def test_json_reads_no_catalog_and_a_report_reads_it() -> None:
    """The framework's few messages have a file of their own: click asks for one at every start."""
    assert "overdue_cli.texts" not in opened("advise", *FLAGS, "--json", "--lang", "zh")
    assert "overdue_cli.texts" in opened("advise", *FLAGS, "--lang", "zh")

"""A window of 44 columns, as of a phone: what is told, asked and offered beside the answer keeps to
it, and no word is cut by the terminal itself.
"""

import io
import os
import sys
from pathlib import Path

import pexpect
import pytest
from rich.cells import cell_len

from overdue_cli.cli import window
from overdue_cli.cli.notices import tell
from overdue_cli.cli.window import wrapped
from overdue_cli.interview.prompters import Choice, Menus, Plain
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.interview.person import MENUS, Person, environment
from tests.interview.test_flow import told

COLUMNS = 44


def in_a_narrow_window(*argv: str, code: str, folder: Path) -> "pexpect.spawn[str]":
    """The program on a terminal of 44 columns, which is not told the width by the environment."""
    told = {key: value for key, value in environment(code).items() if key != "COLUMNS"}
    root = str(Path(__file__).parents[2])
    return pexpect.spawn(
        sys.executable,
        ["-m", "overdue_cli", *argv],
        env=told | {"PYTHONPATH": root},
        cwd=str(folder),
        encoding="utf-8",
        timeout=30,
        dimensions=(60, COLUMNS),
    )


def lines_of(child: "pexpect.spawn[str]") -> list[str]:
    child.expect(pexpect.EOF)
    child.close()
    return str(child.before).splitlines()


@pytest.mark.parametrize("code", ["zh_CN", "en"])
@pytest.mark.parametrize(
    "argv",
    [
        (
            "advise",
            "--days",
            "三个月",
            "--principal",
            "2万",
            "--income",
            "6千",
            "--daily-rate",
            "5",
        ),
        ("pack", "letters", "--days", "1400", "--principal", "20000", "--income", "6000"),
        ("letter", "defence", "--days", "40", "--principal", "20000", "-o", "answer.docx"),
        ("advise", "--days", "a year and a bit more", "--principal", "20000", "--income", "lots"),
    ],
    ids=["readings", "pack", "letter", "errors"],
)
def test_what_is_told_beside_an_answer_keeps_to_the_window(
    argv: tuple[str, ...], code: str, tmp_path: Path
) -> None:
    """Notices were laid out for 76 columns, and errors for none."""
    lines = lines_of(in_a_narrow_window(*argv, code=code, folder=tmp_path))
    own = [line for line in lines if not line.startswith("letters/")]  # names of files are whole
    assert [line for line in own if cell_len(line) > COLUMNS] == []


CHOICES = [
    Choice("kept", "写好的那几封信，一封一封看，看完再决定发不发、发给谁、什么时候发"),
    Choice("name", "Huabei (花呗): 70 days, ¥8,600.00 (can be changed), and the rest"),
    Choice("now", "Now"),
]
LABEL = "How many days overdue, as far as you remember (roughly is enough)"


def test_plain_questions_and_lines_of_menus_keep_to_the_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(window, "own_columns", lambda: COLUMNS)
    monkeypatch.setattr(sys, "stdin", io.StringIO("3\n"))
    assert Plain(Language("en", LAW), wrapped).choose(LABEL, CHOICES) == "now"
    told = capsys.readouterr().err
    assert max(map(cell_len, told.splitlines())) <= COLUMNS
    assert told.endswith(": ")


def test_a_menu_keeps_to_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its lines, which ended where the window did, without a sign, go on below; so do the keys."""
    monkeypatch.setattr(window, "own_columns", lambda: COLUMNS)
    menu = Menus(Language("en", LAW), wrapped)
    lines = [line for choice in CHOICES for line in menu.broken(choice.text).split("\n")]
    assert max(map(cell_len, lines)) <= COLUMNS
    assert "".join("".join(lines).split()) == "".join("".join(c.text for c in CHOICES).split())
    assert menu.keys(LABEL).startswith("\n")
    assert max(map(cell_len, menu.keys(LABEL).split("\n"))) <= COLUMNS
    monkeypatch.setattr(window, "own_columns", lambda: 80)
    assert menu.keys("Next:") == menu.keys("").strip()


@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_what_was_chosen_keeps_all_its_letters(code: str) -> None:
    """Behind its label the line had the line ends of the menu: what did not fit was lost, “not
    opened or” of what was not opened or not understood.
    """
    person = Person(code, MENUS, columns=COLUMNS, rows=60)
    for field, text in {"days_overdue": "40", "principal": "20000", "income": "6000"}.items():
        person.answer(field, text)
    person.skip_two()
    person.choose("next", 2)
    person.wait_for_menu("paper")
    person.type("2")
    person.answer("paper_on", "", optional=True)
    person.wait_for_menu("next")
    chosen = "".join(person.language.name("paper", "unopened").split())
    # behind its label, and once more on the page of what was said
    assert "".join(person.seen().split()).count(chosen) == 2
    person.press(".")
    person.read_on()
    assert person.leaves() == 0


def test_a_debt_among_the_lines_of_a_menu_begins_with_its_name() -> None:
    """Its name stood behind what can be done with it, where the window ended."""
    script = told("70", "8600", "6000", "huabei", "", "another", "30", "5000", "jiebei", "now")[1]
    assert any(text.startswith("Huabei (花呗): 70 days, ¥8,600.00") for text in script.offered)


@pytest.mark.parametrize(
    ("own", "declared", "wide"), [(44, "200", 44), (None, "60", 60), (None, "", 76), (200, "", 76)]
)
def test_the_window_of_stderr_comes_before_the_width_declared(
    own: int | None,
    declared: str,
    wide: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Its own terminal, else what COLUMNS says; a file has 76."""
    monkeypatch.setenv("COLUMNS", declared)
    if own is not None:
        size = os.terminal_size((own, 24))
        monkeypatch.setattr(os, "get_terminal_size", lambda _: size)
        monkeypatch.setattr(sys.stderr, "fileno", lambda: 2, raising=False)
    tell(["字" * 100])
    assert max(map(cell_len, capsys.readouterr().err.splitlines())) == wide

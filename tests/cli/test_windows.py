"""What can be shown of Windows without one: the main ways go without what only POSIX has."""

import json
import re
import sys
from pathlib import Path

import pytest

from overdue_cli.cli import pasting
from overdue_cli.words.cli.examples import EXAMPLES
from tests.cli.as_windows import overdue_as_windows
from tests.cli.running import BARE, Ran, overdue, run
from tests.cli.test_examples import files_in, that_ask_nothing

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="imitated by what Linux has"
)
CASE = ("--days", "40", "--principal", "20000", "--income", "6000")


def windows(*argv: str, cwd: Path) -> Ran:
    ran = overdue_as_windows(*argv, cwd=cwd)
    assert ran.status == 0, ran.errors
    return ran


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    "argv",
    [
        ("advise", *BARE),
        ("advise", *BARE, "--lang", "en"),
        ("advise", *BARE, "--json"),
        ("letter", "hardship", *BARE),
        ("check-message", "今天不还就上门", "--json"),
        ("calc", "court-fee", "--amount", "20万"),
        ("ask", "会坐牢吗"),
        ("help", "privacy"),
        ("rules", "minfadian"),
        ("products",),
    ],
)
def test_the_same_answer(argv: tuple[str, ...], tmp_path: Path) -> None:
    assert windows(*argv, cwd=tmp_path).raw == overdue(*argv).raw


def test_every_example_of_the_help(tmp_path: Path) -> None:
    lines = that_ask_nothing()
    assert len(lines) > 100
    root = str(Path(__file__).parents[2])
    code = (
        f"import json, sys; sys.path.insert(0, {root!r}); import tests.cli.as_windows as w\n"
        "w.pretend(); print(json.dumps(w.run_each(json.load(sys.stdin))))"
    )
    ran = run(
        (sys.executable, "-c", code), stdin=json.dumps(lines).encode(), cwd=files_in(tmp_path)
    )
    assert json.loads(ran.raw.splitlines()[-1]) == {}


@pytest.mark.parametrize("name", ["page.html", "page.docx", "page.md", "page.txt"])
def test_a_page_is_written_and_written_over(name: str, tmp_path: Path) -> None:
    argv = ("advise", *BARE, "-o", name)
    windows(*argv, cwd=tmp_path)
    assert overdue_as_windows(*argv, cwd=tmp_path).status == 73
    windows(*argv, "--force", cwd=tmp_path)
    assert names_in(tmp_path) == [name]
    elsewhere = tmp_path / f"elsewhere-{name}"
    assert overdue("advise", *BARE, "-o", str(elsewhere)).status == 0
    assert elsewhere.read_bytes() == (tmp_path / name).read_bytes()


def test_a_case_is_kept_and_read_again(tmp_path: Path) -> None:
    windows("advise", *BARE, "--save", "案情.json", cwd=tmp_path)
    again = windows("advise", "--case", "案情.json", "--json", cwd=tmp_path)
    assert again.raw == overdue("advise", *BARE, "--json").raw


def test_a_pack_into_a_new_folder_an_empty_one_and_over_one(tmp_path: Path) -> None:
    for force in ((), ("--force",)):
        windows("pack", "letters", *CASE, *force, cwd=tmp_path)
    assert names_in(tmp_path) == ["letters", "letters.old"]
    (tmp_path / "empty").mkdir()
    windows("pack", "empty", *CASE, cwd=tmp_path)
    assert len(names_in(tmp_path / "empty")) == len(names_in(tmp_path / "letters"))
    windows("pack", "all", *CASE, "--all", "--format", "md", cwd=tmp_path)


def test_a_log_and_a_desk(tmp_path: Path) -> None:
    add = ("log", "add", "call", "--at", "2026-11-20 21:30", "--who", "lender", "--log", "a.log")
    for _ in range(2):
        windows(*add, cwd=tmp_path)
    assert b"\r" not in (tmp_path / "a.log").read_bytes()
    windows("log", "verify", "--log", "a.log", cwd=tmp_path)
    windows("desk", "new", "--at", "desk.db", cwd=tmp_path)
    windows("desk", "add", "小林", *CASE, "--at", "desk.db", cwd=tmp_path)
    windows("desk", "backup", "copy.db", "--at", "desk.db", cwd=tmp_path)
    assert "小林" in windows("desk", "list", "--at", "desk.db", cwd=tmp_path).out


def test_the_manual_as_files(tmp_path: Path) -> None:
    windows("help", "--html", "manual.html", cwd=tmp_path)
    windows("help", "--man", "man", cwd=tmp_path)
    assert (tmp_path / "man" / "man1" / "overdue-advise.1").is_file()


def test_what_a_killed_run_left_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / ".overdue-abcdefgh.part").write_bytes(b"half")
    for name in ("abcdefgi", "abcdefgk"):
        (tmp_path / f".overdue-{name}.part").mkdir()
        (tmp_path / f".overdue-{name}.part" / "letter.md").write_bytes(b"half")
    (tmp_path / ".overdue-abcdefgi.part" / ".held").write_bytes(b"")
    windows("advise", *BARE, "-o", "page.html", cwd=tmp_path)
    # the other folder is about to get its name
    assert names_in(tmp_path) == [".overdue-abcdefgk.part", "page.html"]


def test_many_cases_by_workers_that_cannot_be_forked(tmp_path: Path) -> None:
    line = '{"days_overdue": 40, "principal": 20000, "income": 6000, "as_of": "2026-11-23"}\n'
    (tmp_path / "cases.jsonl").write_text(line * 6, "utf-8")
    answers = windows("batch", "cases.jsonl", "--jobs", "2", cwd=tmp_path).raw
    assert answers == overdue("batch", str(tmp_path / "cases.jsonl"), "--jobs", "1").raw


@pytest.mark.parametrize(
    ("word", "there", "here"),
    [
        ("20000.00", "20000.00", "20000.00"),
        ("案情.json", "案情.json", "'案情.json'"),
        (r"C:\Users\me\case.json", r"C:\Users\me\case.json", r"'C:\Users\me\case.json'"),
        ("my case.json", '"my case.json"', "'my case.json'"),
        # `@name` unpacks a variable, `#` begins a comment, `;` ends a command, a comma makes a list
        ("@payments.csv", '"@payments.csv"', "@payments.csv"),
        ("a;b#c", '"a;b#c"', "'a;b#c'"),
        ("family,workplace", "family,workplace", "family,workplace"),
        (
            "days=40 principal=20000.00",
            '"days=40 principal=20000.00"',
            "'days=40 principal=20000.00'",
        ),
        # within double quotes these would be looked at
        ("$HOME.json", "'$HOME.json'", "'$HOME.json'"),
        ("“我”的", "'“我”的'", "'“我”的'"),
        ("it's.json", '"it\'s.json"', "'it'\"'\"'s.json'"),
        ("$it's ‘x’", "'$it''s ‘‘x’’'", "'$it'\"'\"'s ‘x’'"),
        ("", '""', "''"),
    ],
)
def test_what_is_printed_to_be_copied_is_quoted_for_the_shell_there(
    word: str, there: str, here: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the rules of PowerShell, 5.1 and 7 (about_Quoting_Rules, about_Parsing), written here by
    hand: there is none to ask.
    """
    assert pasting.as_typed(word) == here
    monkeypatch.setattr(pasting, "os", type("Windows", (), {"name": "nt"}))
    assert pasting.as_typed(word) == there


def test_no_example_of_the_help_needs_quotes_in_any_shell() -> None:
    for examples in EXAMPLES.values():
        for example in examples:
            assert re.fullmatch(r"[\w%+=:,./~ -]*", example), example


WRITERS = """
import sys, threading, time
from pathlib import Path
sys.path.insert(0, {root!r})
import tests.cli.as_windows as w
from overdue_cli import store
from overdue_cli.store import appending
w.pretend()
place, put = Path("log"), appending.put
def slow(*given, **more):
    time.sleep(0.02)  # in which another may write
    put(*given, **more)
appending.put = slow
def rewriting(number):
    store.rewrite(place, 1000, lambda held: held + b"%d\\n" % number)
def appended(number):
    store.append(place, 1000, lambda held: (b"%d\\n" % number, b""))
writers = [threading.Thread(target=(rewriting, appended)[n % 3 > 1], args=(n,)) for n in range(20)]
for writer in writers:
    writer.start()
for writer in writers:
    writer.join()
"""


def test_of_writers_at_once_none_loses_what_another_wrote(tmp_path: Path) -> None:
    """A file that is replaced is not open there, so that a lock of its own handle is given back
    before: 20 writers, 20 lines.
    """
    code = WRITERS.format(root=str(Path(__file__).parents[2]))
    ran = run((sys.executable, "-c", code), cwd=tmp_path)
    assert (ran.status, ran.errors) == (0, "")
    held = (tmp_path / "log").read_bytes().split()
    assert sorted(map(int, held)) == list(range(20))
    assert names_in(tmp_path) == ["log"]

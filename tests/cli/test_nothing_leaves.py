"""Every command, watched by the interpreter itself: no socket, no other program, nothing written
but what was asked for.

One thing is excepted by name: `batch --engine dask` connects to the address that is named, which
tests/batch/test_on_dask.py holds it to.
"""

from pathlib import Path

import pytest

from tests.cli.running import FLAGS, driven, overdue
from tests.support import ROOT

WATCH = """
import os, sys

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
FORBIDDEN = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork"}
CHANGING = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink"}
PLACE = os.path.realpath(os.getcwd())

def inside(path):
    if isinstance(path, int):
        return True
    return f"{os.path.realpath(os.fsdecode(path))}{os.sep}".startswith(PLACE + os.sep)

def watch(event, about):
    if event.startswith("socket.") or event in FORBIDDEN:
        report(event, about)
    elif event in CHANGING and not inside(about[0]):
        report(event, about)
    elif event == "open" and about[2] & WRITING and about[0] != os.devnull and not inside(about[0]):
        report(event, about)

def report(event, about):
    sys.stderr.write(f"WATCHED {event} {about}\\n")
    os._exit(99)

sys.dont_write_bytecode = True  # the interpreter's own cache of the code is not the program's deed
sys.addaudithook(watch)
"""
CASE = " ".join(FLAGS)
MESSAGE = ROOT / "tests" / "messages" / "one.txt"
ASKED = (
    "--help",
    "help",
    "help privacy",
    "--version",
    "products",
    "rules",
    "rules minfadian:188",
    "schema case",
    "schema answer",
    "schema check-message",
    f"check-message -f {MESSAGE}",
    "log --help",
    "log add --help",
    "desk --help",
    "desk today --help",
    "schema desk-today",
    f"advise {CASE}",
    f"advise {CASE} --json",
    f"advise {CASE} --explain",
    f"advise {CASE} --what-if income=5000",
    "letter",
    f"letter hardship {CASE}",
    f"letter hardship {CASE} --json",
    "batch /dev/null",
    "describe",
    "calc interest --principal 1000 --annual-rate 12% --start 2026-01-01 --end 2026-02-01",
    "calc loan --instalment 2026-01-01:1000:10 --annual-rate 12% --until 2026-11-23",
    "calc court-fee --amount 20000",
    (
        "calc card --statement-day 5 --due-days 20 --limit 20000"
        " --transactions 2026-09-01:1000:purchase --until 2026-11-23"
    ),
    "calc delay-interest --judgment-debt 1000 --expiry 2026-01-01 --performed 2026-11-23",
    "ask visit",
    "calc deadline --step answer --served 2026-11-20",
    "calc limitation --due 2026-01-01",
    (
        "calc schedule --amount 12000 --method level --instalments 12 --annual-rate 12%"
        " --start 2026-01-01 --day-count months"
    ),
    "calc plan --amount 1000 --annual-rate 12% --monthly-payment 100",
    "calc irr --amount 1000 --monthly-payment 100 --instalments 12",
    "calc lpr",
    "calc ceiling --lender bank --principal 1000 --charged 100 --start 2026-01-01 --end 2026-11-01",
    "calc allocate --debt 1000:10 --payment 2026-02-01:100",
    (
        "calc reconcile-loan --claimed 1010 --instalment 2026-01-05:1000 --annual-rate 18%"
        " --until 2026-02-05"
    ),
    (
        "calc reconcile-card --transactions 2026-03-30:1000 --statement-day 5 --due-days 18"
        " --until 2026-06-10 --billed 2026-04-05:1000"
    ),
    (
        "calc reconcile --claimed 1000 --principal 900 --annual-rate 12%"
        " --start 2026-01-01 --end 2026-11-01"
    ),
)
REFUSED = ("nope", "advise --days nothing")


@pytest.mark.parametrize("asked", [*ASKED, *REFUSED])
def test_nothing_leaves_and_nothing_is_written(asked: str, tmp_path: Path) -> None:
    for language in ("zh", "en"):
        ran = driven(WATCH, *asked.split(), "--lang", language, cwd=tmp_path)
        assert ran.status == (2 if asked in REFUSED else 0), ran.errors
        assert "WATCHED" not in ran.errors
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        (f"advise {CASE} --save case.json", "case.json"),
        (f"letter hardship {CASE} -o a.docx", "a.docx"),
        (f"pack pack {CASE}", "pack"),
        ("log add call --at 2026-11-20T09:00 --log log", "log"),
        ("desk new --at desk", "desk"),
        ("help --html manual.html", "manual.html"),
        ("help --man man", "man"),
    ],
)
def test_only_what_was_asked_for_is_written(asked: str, written: str, tmp_path: Path) -> None:
    ran = driven(WATCH, *asked.split(), cwd=tmp_path)
    assert ran.status == 0, ran.errors
    assert [path.name for path in tmp_path.iterdir()] == [written]


def test_carrying_a_case_on_writes_nothing(tmp_path: Path) -> None:
    log = tmp_path / "log"
    assert overdue("log", "add", "note", "--at", "2026-11-20", "--log", str(log)).status == 0
    before = log.read_bytes()
    bill = tmp_path / "bill.csv"
    bill.write_text("日期,支出,摘要\n2026-11-10,500,还款\n", encoding="utf-8")
    ran = driven(WATCH, "next", *FLAGS, "--log", str(log), cwd=tmp_path)
    assert ran.status == 0, ran.errors
    ran = driven(WATCH, "import", str(bill), "--log", str(log), cwd=tmp_path)
    assert ran.status == 0, ran.errors
    assert (log.read_bytes(), {*tmp_path.iterdir()}) == (before, {log, bill})


def test_the_watch_sees_what_it_is_for(tmp_path: Path) -> None:
    """A program that opens a socket, or a file elsewhere, ends with the watch's own status."""
    for deed in ("import socket; socket.socket()", f"open({str(tmp_path.parent / 'x')!r}, 'w')"):
        ran = driven(f"{WATCH}\n{deed}", "products", cwd=tmp_path)
        assert (ran.status, "WATCHED" in ran.errors) == (99, True)


def test_every_command_and_calculation_is_watched() -> None:
    from overdue_cli.cli.app import COMMANDS, UNLISTED
    from overdue_cli.library.calculations import CALCULATIONS

    watched = {asked.split()[0] for asked in ASKED} | {"pack", "compare", "next", "import"}
    watched.add("mcp")  # in tests/tools, by its client
    assert set(COMMANDS) - UNLISTED <= watched
    assert set(CALCULATIONS) <= {asked.split()[1] for asked in ASKED if asked.startswith("calc ")}
    assert overdue("compare", "nope", "nope").status == 66

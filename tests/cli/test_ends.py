"""How the program ends does not depend on whether anybody can be told, and a name on the way can
steer no terminal.
"""

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.inside import overdue_inside
from tests.cli.running import BARE, PROGRAM, driven, environment, overdue, run

STEERING = "\x1b]0;title\x07"
ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
@pytest.mark.parametrize(
    ("argv", "status"),
    [
        (("advise", "--days", "x"), 2),
        (("nope",), 2),
        (("advise", "--case", "/there/is/none", "--json"), 66),
        (("advise", "--case", "-"), 65),
        (("advise", *BARE, "--principal", "3"), 0),
        (("advise", *BARE, "-o", "page.html"), 0),
        (("letter", "hardship", *BARE), 0),
        (("letter", "hardship", *BARE, "-o", "letter.docx"), 0),
        (("pack", "pack", *BARE), 0),
        (("advise", "--days", "一个多月", *BARE[2:]), 0),
    ],
)
def test_a_stderr_that_cannot_be_written_changes_no_status(
    argv: tuple[str, ...], status: int, tmp_path: Path
) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            (*PROGRAM, *argv),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=full,
            env=environment(PYTHONPATH=str(ROOT)),
            cwd=tmp_path,
            check=False,
        )
    assert done.returncode == status


LOGGED = ("--log", "log", "--at", "2026-11-20")
WRITERS: dict[str, tuple[tuple[str, ...], str]] = {
    "log add": (("log", "add", "note", *LOGGED), "log"),
    "log add --json": (("log", "add", "note", *LOGGED, "--json"), "log"),
    "log export": (
        *(("log", "export", "--log", "old", "--lender-kind", "bank", "-o", "c.docx"),),
        "c.docx",
    ),
    "log export --sent": (
        *(("log", "export", "--log", "old", "-o", "c.md", "--sent", "2026-11-22"),),
        "c.md, old",
    ),
    "pack": (("pack", "pack", *BARE), "pack"),
    "advise --save": (("advise", *BARE, "--save", "case.json"), "case.json"),
    "desk new": (("desk", "new", "--at", "desk.db"), "desk.db"),
    "desk add": (("desk", "add", "A", "--at", "old.db", *BARE), "old.db"),
    "desk add --json": (("desk", "add", "A", "--at", "old.db", *BARE, "--json"), "old.db"),
}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
@pytest.mark.parametrize("writer", WRITERS)
def test_what_was_written_is_told_where_its_answer_cannot_be_shown(
    writer: str, tmp_path: Path
) -> None:
    """stdout is full, or its reader has gone: the status says that nothing was shown, and stderr
    that it is written, so that nobody enters it twice.
    """
    argv, names = WRITERS[writer]
    at = ("--log", str(tmp_path / "old"), "--at", "2026-11-20T23:00", "--who", "lender")
    assert overdue_inside(["log", "add", "call", *at]).status == 0
    assert overdue_inside(["desk", "new", "--at", str(tmp_path / "old.db")]).status == 0
    held = (tmp_path / "old").read_bytes().count(b"\n")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            (*PROGRAM, *argv),
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(PYTHONPATH=str(ROOT), OVERDUE_LANG="en"),
            cwd=tmp_path,
            check=False,
        )
    assert done.returncode == 74
    told = done.stderr.decode().strip().splitlines()[-1]
    places = names.split(", ")
    if "--json" in argv:
        assert json.loads(told)["written"] == places
    else:
        assert told.endswith(f"no need to do it again: {names}.")
    assert all((tmp_path / place).exists() for place in places)
    if "old" in places:  # the complaint that was sent is logged, though its name could not be shown
        assert (tmp_path / "old").read_bytes().count(b"\n") == held + 1


def test_a_reader_that_has_gone_is_told_of_only_where_something_was_written(tmp_path: Path) -> None:
    for argv, told in ((("log", "add", "note", *LOGGED), True), (("advise", *BARE), False)):
        read, write = os.pipe()
        os.close(read)
        done = subprocess.run(
            (*PROGRAM, *argv),
            stdin=subprocess.DEVNULL,
            stdout=write,
            stderr=subprocess.PIPE,
            env=environment(PYTHONPATH=str(ROOT), OVERDUE_LANG="en"),
            cwd=tmp_path,
            check=False,
        )
        os.close(write)
        assert done.returncode == 141
        assert (b"no need to do it again: log." in done.stderr) == told
        assert told or not done.stderr


def test_what_an_earlier_run_wrote_is_not_told_again(tmp_path: Path) -> None:
    """Of two runs in one process the second has written nothing."""
    place = str(tmp_path / "log")
    argv = ["log", "add", "note", "--at", "2026-11-20", "--log", place]
    assert overdue_inside(argv).status == 0
    again = overdue_inside(["log", "show", "99", "--log", place, "--lang", "en"])
    assert (again.status, "again" in again.errors) == (2, False)


def test_help_without_a_stdout_is_an_error_of_output() -> None:
    done = subprocess.run(
        ["sh", "-c", '"$0" -m overdue_cli --help >&-', PROGRAM[0]],
        env=environment(),
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 74


@pytest.mark.parametrize(
    "argv",
    [
        ("pack", f"{STEERING}"),
        ("advise", "--save", f"{STEERING}.json"),
        ("advise", "-o", f"{STEERING}.html"),
        ("letter", "hardship", "-o", f"{STEERING}.md"),
        ("advise", "--case", f"{STEERING}"),
        ("compare", f"{STEERING}", f"{STEERING}"),
        (f"{STEERING}",),
    ],
)
def test_a_name_steers_no_terminal(argv: tuple[str, ...], tmp_path: Path) -> None:
    """Twice: when it is made, and when it is there already."""
    case = () if argv[0] not in ("pack", "advise", "letter") or "--case" in argv else BARE
    for _ in range(2):
        shown = on_a_terminal((*argv, *case), tmp_path)
        assert b"\x1b]" not in shown
        assert b"\x07" not in shown


def on_a_terminal(argv: tuple[str, ...], place: Path) -> bytes:
    """Everything that a terminal is sent, as bytes."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        (*PROGRAM, *argv),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment(PYTHONPATH=str(ROOT), TERM="dumb"),
        cwd=place,
    ) as process:
        os.close(theirs)
        shown = b""
        try:
            while more := os.read(ours, 65536):
                shown += more
        except OSError:  # the terminal is closed
            pass
        os.close(ours)
        process.wait(timeout=30)
    return shown


def test_files_are_listed_to_a_pipe_under_their_very_names(tmp_path: Path) -> None:
    ran = overdue("pack", STEERING, *BARE, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)})
    assert all((tmp_path / name).is_file() for name in ran.out.splitlines())


@pytest.mark.parametrize("after", [0.02, 0.04, 0.06, 0.08])
def test_a_stop_in_the_first_moments_is_a_stop(after: float) -> None:
    """From the first line of the program on; before it the interpreter itself is stopped."""
    signal_handling = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    code = f"{signal_handling}print('on', flush=True)\nfrom overdue_cli.__main__ import run\nrun()"
    with subprocess.Popen(
        (PROGRAM[0], "-c", code, "advise", *BARE),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        cwd=ROOT,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"on\n"
        time.sleep(after)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert process.returncode in (0, 130)
    assert b"Traceback" not in errors


def test_nothing_is_loaded_before_a_stop_is_one() -> None:
    """Each module that takes time before `run` is time in which Ctrl-C ends in a traceback; the
    interpreter's own start is not ours to change.
    """
    code = "import sys; held = {*sys.modules}; import overdue_cli.__main__"
    ran = run((sys.executable, "-c", f"{code}; print(*{{*sys.modules}} - held)"))
    own = {"overdue_cli", "overdue_cli.version", "overdue_cli.__main__", "gc", "_signal"}
    assert {*ran.out.split()} <= own


INTERRUPT = "import atexit, os, signal, sys\ndef stop(): os.kill(os.getpid(), signal.SIGINT)\n"
WHILE_LOADING = """
class Finder:
    def find_spec(self, name, *_):
        if name == "overdue_cli.cli.app":
            stop()
sys.meta_path.insert(0, Finder())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize(("driver", "status"), [(WHILE_LOADING, 130), ("atexit.register(stop)", 0)])
def test_a_stop_while_it_loads_and_one_behind_the_end(driver: str, status: int) -> None:
    """Behind the end all is said already, and the status stays what it was."""
    ran = driven(INTERRUPT + driver, "advise", *BARE, "--json")
    assert (ran.status, ran.errors, bool(ran.raw)) == (status, "", status == 0)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_stop_that_is_ignored_stays_ignored() -> None:
    ignored = "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
    for driver in (WHILE_LOADING, "atexit.register(stop)"):
        ran = driven(INTERRUPT + ignored + driver, "advise", *BARE, "--json")
        assert (ran.status, ran.errors) == (0, "")

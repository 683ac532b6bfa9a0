"""Files for their owner alone: whole or not at all, and never over another unless asked."""

import errno
import os
import signal
import stat
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest

from overdue_cli import store
from overdue_cli.errors import CannotCreate, ExitStatus, NotReplaced
from overdue_cli.store.parts import part_file
from tests.cli.running import driven

CASE = (
    *("--product", "weilidai", "--days", "40", "--principal", "20000"),
    *("--income", "6000", "--as-of", "2026-11-23"),
)
posix = pytest.mark.skipif(os.name == "nt", reason="modes are of POSIX")


@posix
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_only_the_owner_can_read_it(mask: int, tmp_path: Path) -> None:
    before = os.umask(mask)
    try:
        store.write_folder(tmp_path / "new", {"private/letter.md": b"x"})
    finally:
        os.umask(before)
    for folder in ("new", "new/private"):
        assert stat.S_IMODE((tmp_path / folder).stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "new" / "private" / "letter.md").stat().st_mode) == 0o600


@posix
def test_a_file_written_over_is_the_owners_alone_too(tmp_path: Path) -> None:
    file = tmp_path / "letter.md"
    file.write_bytes(b"old")
    file.chmod(0o644)
    store.write(file, b"new", force=True)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_bytes() == b"new"


def test_nothing_is_left_beside_it(tmp_path: Path) -> None:
    store.write(tmp_path / "letter.md", b"x" * 100_000)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.md"]


def test_what_is_there_stays(tmp_path: Path) -> None:
    file = tmp_path / "letter.md"
    file.write_bytes(b"old")
    with pytest.raises(CannotCreate) as raised:
        store.write(file, b"new")
    assert (raised.value.number, raised.value.status) == (errno.EEXIST, ExitStatus.CANNOT_CREATE)
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.md"]


@posix
def test_a_link_to_nowhere_is_something_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "letter.md").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(CannotCreate):
        store.write(tmp_path / "letter.md", b"new")


@posix
def test_writing_over_a_link_leaves_alone_what_it_points_to(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"other")
    (tmp_path / "letter.md").symlink_to(tmp_path / "other")
    store.write(tmp_path / "letter.md", b"new", force=True)
    assert (tmp_path / "other").read_bytes() == b"other"
    assert not (tmp_path / "letter.md").is_symlink()


@pytest.mark.parametrize("name", ["missing/letter.md", "file/letter.md"])
def test_where_no_file_can_be_made(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotCreate):
        store.write(tmp_path / name, b"x")


@pytest.mark.parametrize("name", ["", "letters/"])
def test_a_name_that_is_none_of_a_file(name: str) -> None:
    with pytest.raises(CannotCreate):
        store.place_named(name, force=True)


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotCreate):
        store.folder_named(str(tmp_path / "file"), force=False)
    with pytest.raises(CannotCreate):
        store.write_folder(tmp_path / "file", {"a": b"x"})
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@posix
def test_an_empty_folder_becomes_the_owners_alone(tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir(mode=0o755)
    store.write_folder(tmp_path / "pack", {"a": b"x"})
    assert stat.S_IMODE((tmp_path / "pack").stat().st_mode) == 0o700


def test_what_is_in_a_folder_is_never_mixed_with_what_is_written(tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    store.write_folder(pack, {"old": b"old"})
    with pytest.raises(CannotCreate):
        store.write_folder(pack, {"new": b"new"})
    assert [path.name for path in pack.iterdir()] == ["old"]
    for name in ("pack.old", "pack.old-2"):
        aside = store.write_folder(pack, {"new": b"new"}, force=True, own=("new", "old"))
        assert aside == tmp_path / name
        assert [path.name for path in pack.iterdir()] == ["new"]
    assert (tmp_path / "pack.old" / "old").read_bytes() == b"old"
    assert {path.name for path in tmp_path.iterdir()} == {"pack", "pack.old", "pack.old-2"}


def test_what_others_made_is_never_set_aside(tmp_path: Path) -> None:
    """A folder of somebody's own, a file, and one that only has the name of the mark in it."""
    own = ("private/00-read-me-first.md",)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "photo").write_bytes(b"x")
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "odd" / own[0]).mkdir(parents=True)
    for name in ("mine", "file", "odd"):
        place = tmp_path / name
        for write in (
            partial(store.write_folder, place, {own[0]: b"x"}),
            partial(store.folder_named, str(place)),
        ):
            with pytest.raises(NotReplaced) as raised:
                write(force=True, own=own)
            assert (raised.value.code, raised.value.status) == ("not-our-folder", 73)
    assert {path.name for path in tmp_path.iterdir()} == {"mine", "file", "odd"}


def test_where_somebody_lives_is_never_set_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even with a pack in it: the home, the folder the program runs in, those around them."""
    inner = tmp_path / "inner"
    for name in ("people/home", "inner/here", "inner"):
        store.write_folder(tmp_path / name / "made", {"a": b"x"})
        (tmp_path / name / "a").write_bytes(b"x")
    (tmp_path / "people" / "a").write_bytes(b"x")
    monkeypatch.setenv("HOME", str(tmp_path / "people" / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "people" / "home"))
    monkeypatch.chdir(inner / "here")
    for name in ("people/home", "people", "inner/here", "inner"):
        with pytest.raises(CannotCreate):
            store.write_folder(tmp_path / name, {"a": b"x"}, force=True, own=("a",))
    with pytest.raises(CannotCreate):
        store.write_folder(Path(".."), {"a": b"x"}, force=True, own=("a",))
    with pytest.raises(CannotCreate):  # it has no name to which anything could be added
        store.folder_named(tmp_path.anchor, force=True)
    assert not list(tmp_path.rglob("*.old"))


@posix
@pytest.mark.parametrize("by_link", [False, True])
def test_what_is_no_file_is_never_replaced(by_link: bool, tmp_path: Path) -> None:
    """A pipe stands for a device: in the place of /dev/null would lie a file of the user's."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    name = tmp_path / "name" if by_link else pipe
    if by_link:
        name.symlink_to(pipe)
    for write in (partial(store.write, name, b"x"), partial(store.place_named, str(name))):
        with pytest.raises(NotReplaced) as raised:
            write(force=True)
        assert raised.value.code == "not-a-file"
    assert stat.S_ISFIFO(name.stat().st_mode)
    assert len(list(tmp_path.iterdir())) == 1 + by_link


@posix
def test_a_folder_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "pack").symlink_to(tmp_path / "elsewhere")
    for force in (False, True):
        with pytest.raises(CannotCreate):
            store.folder_named(str(tmp_path / "pack"), force=force)


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root reads any folder")
def test_a_folder_that_cannot_be_listed_takes_a_file(tmp_path: Path) -> None:
    (tmp_path / "drop").mkdir()
    (tmp_path / "drop").chmod(0o300)
    store.write(tmp_path / "drop" / "letter.md", b"x")
    (tmp_path / "drop").chmod(0o700)
    assert (tmp_path / "drop" / "letter.md").read_bytes() == b"x"


# -- two at once, and stops ------------------------------------------------------------------------


def test_of_two_who_write_at_once_one_is_refused(tmp_path: Path) -> None:
    """Each looks first, finds nothing, and writes: the name goes to one of them, whole."""
    for round_ in range(60):
        path, start = tmp_path / f"letter-{round_}.md", threading.Barrier(4)
        refused: list[int] = []

        def one(number: int, path: Path = path, start: threading.Barrier = start) -> None:
            start.wait()
            try:
                store.write(path, str(number).encode() * 5_000)
            except CannotCreate:
                refused.append(number)  # noqa: B023  joined before the next round

        writers = [threading.Thread(target=one, args=(number,)) for number in range(4)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        assert len(refused) == 3
        assert len(set(path.read_text())) == 1
    assert not list(tmp_path.glob("*.part"))


def test_a_file_system_without_hard_links(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    store.write(tmp_path / "letter.md", b"new")
    with pytest.raises(CannotCreate):
        store.write(tmp_path / "letter.md", b"newer")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"letter.md": b"new"}


@posix
def test_only_abandoned_parts_are_swept(tmp_path: Path) -> None:
    (tmp_path / ".overdue-dead1234.part").write_bytes(b"half")
    (tmp_path / ".overdue-folder_1.part").mkdir()
    (tmp_path / ".overdue-folder_1.part" / "letter.md").write_bytes(b"half")
    (tmp_path / ".overdue-link1234.part").symlink_to(tmp_path / "mine")
    (tmp_path / "mine").write_bytes(b"mine")
    (tmp_path / ".other.part").write_bytes(b"of another program")
    (tmp_path / ".overdue-my-notes.part").write_bytes(b"mine too")
    with part_file(tmp_path) as part:
        assert store.sweep(tmp_path) == 2
        left = {
            ".overdue-link1234.part",
            "mine",
            ".other.part",
            ".overdue-my-notes.part",
            part.path.name,
        }
        assert {path.name for path in tmp_path.iterdir()} == left


STALLED = """
import sys
from pathlib import Path
from overdue_cli import store
from overdue_cli.store import writing

def stall(*_):
    print("writing", flush=True)
    import time
    time.sleep(60)

writing.os.fsync = stall
store.{call}
"""
CALLS = (
    "write(Path('letter.md'), b'x')",
    "write_folder(Path('pack'), {'a': b'x', 'b': b'y'})",
)


@posix
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_a_stop_while_writing_leaves_nothing_after_the_next_run(
    call: str, number: signal.Signals, tmp_path: Path
) -> None:
    process = subprocess.Popen(
        (sys.executable, "-c", STALLED.format(call=call)),
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"writing\n"
    assert store.sweep(tmp_path) == 0  # its writer lives
    process.send_signal(number)
    process.communicate()
    assert store.sweep(tmp_path) == (number == signal.SIGKILL)
    assert list(tmp_path.iterdir()) == []


@posix
@pytest.mark.parametrize(("name", "status"), [("SIGTERM", 143), ("SIGHUP", 129)])
def test_a_stopped_command_ends_as_shells_report_it(name: str, status: int, tmp_path: Path) -> None:
    driver = f"""
import os, signal
from overdue_cli.store import writing
writing.os.fsync = lambda _: os.kill(os.getpid(), signal.{name})
"""
    ran = driven(driver, "letter", "hardship", *CASE, "-o", "letter.txt", cwd=tmp_path)
    assert (ran.status, list(tmp_path.iterdir())) == (status, [])


def test_what_an_earlier_run_left_is_told(tmp_path: Path) -> None:
    (tmp_path / ".overdue-dead1234.part").write_bytes(b"half")
    ran = driven("", "advise", *CASE, "--save", "case.json", "--lang", "en", cwd=tmp_path)
    assert ran.status == 0
    assert "Cleared away: 1 unfinished" in ran.errors
    assert [path.name for path in tmp_path.iterdir()] == ["case.json"]


# No bytecode either: a cache cut short at 100 bytes would be the tests' own full disk, for good.
FULL_DISK = """
import resource, signal, sys
sys.dont_write_bytecode = True
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
"""


@posix
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "letter.md"
    file.write_bytes(b"old")
    ran = driven(FULL_DISK, "letter", "hardship", *CASE, "--force", "-o", str(file))
    assert ran.status == ExitStatus.IO_ERROR
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.md"]


def test_a_file_put_in_the_place_of_one_that_was_waited_for_is_written_to(tmp_path: Path) -> None:
    """One writer replaces the file while others wait for its lock: none writes into the old one."""
    place = tmp_path / "log"
    place.write_bytes(b"")

    def rewriting(number: int) -> None:
        store.rewrite(place, 1000, lambda held: held + b"%d\n" % number)

    def appending(number: int) -> None:
        store.append(place, 1000, lambda held: (b"%d\n" % number, b""))

    writers = [
        threading.Thread(target=(rewriting, appending)[number % 2], args=(number,))
        for number in range(20)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert sorted(map(int, place.read_bytes().split())) == list(range(20))
    assert [path.name for path in tmp_path.iterdir()] == ["log"]


def test_no_more_than_the_limit_is_read_under_the_lock(tmp_path: Path) -> None:
    """A byte more than 100 says that it is too much, of a file of any size."""
    place = tmp_path / "log"
    place.write_bytes(b"x" * 10_000_000)
    seen = []

    def refuses(held: bytes) -> bytes:
        seen.append(len(held))
        raise KeyError

    with pytest.raises(KeyError):
        store.append(place, 100, lambda held: (refuses(held), b""))
    with pytest.raises(KeyError):
        store.rewrite(place, 100, refuses)
    assert (seen, place.stat().st_size) == ([101, 101], 10_000_000)


def test_what_stops_a_rewriting_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    place = tmp_path / "log"
    place.write_bytes(b"before")

    def stops(held: bytes) -> bytes:
        raise KeyError

    with pytest.raises(KeyError):
        store.rewrite(place, 1000, stops)
    assert place.read_bytes() == b"before"


@posix
def test_a_folder_that_takes_no_lock_takes_a_line(tmp_path: Path) -> None:
    """Nobody replaces a file there."""
    place = tmp_path / "log"
    place.write_bytes(b"1\n")
    refusing = """
import errno, os
from overdue_cli.store import locks
def refuse(*_):
    raise PermissionError(errno.EACCES, "")
locks._made_or_there = refuse
from pathlib import Path
from overdue_cli import store
store.append(Path("log"), 100, lambda held: (b"2\\n", b""))
"""
    ran = subprocess.run([sys.executable, "-c", refusing], cwd=tmp_path, capture_output=True)
    assert (ran.returncode, place.read_bytes()) == (0, b"1\n2\n"), ran.stderr


@posix
def test_what_a_killed_writer_left_of_its_lock_is_swept(tmp_path: Path) -> None:
    place = tmp_path / "log"
    killed = """
import os, signal
from pathlib import Path
from overdue_cli import store
store.rewrite(Path("log"), 100, lambda held: os.kill(os.getpid(), signal.SIGKILL))
"""
    assert subprocess.run([sys.executable, "-c", killed], cwd=tmp_path).returncode == -9
    assert len([*tmp_path.glob(".overdue-*.part")]) == 1
    store.append(place, 100, lambda held: (b"1\n", b""))  # by whoever writes it next
    assert [path.name for path in tmp_path.iterdir()] == ["log"]
    assert subprocess.run([sys.executable, "-c", killed], cwd=tmp_path).returncode == -9
    assert store.sweep(tmp_path) == 1

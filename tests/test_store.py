"""Files for their owner alone: whole or not at all, and never over another unless asked."""

import errno
import os
import stat
from pathlib import Path

import pytest

from overdue_cli import store
from overdue_cli.errors import CannotCreate, ExitStatus
from tests.cli.running import driven

posix = pytest.mark.skipif(os.name == "nt", reason="modes are of POSIX")


@posix
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_only_the_owner_can_read_it(mask: int, tmp_path: Path) -> None:
    before = os.umask(mask)
    try:
        store.folder(tmp_path / "new")
        store.write(tmp_path / "new" / "letter.md", b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "new" / "letter.md").stat().st_mode) == 0o600


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


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotCreate):
        store.folder(tmp_path / "file")


@posix
def test_a_folder_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir(mode=0o755)
    store.folder(tmp_path / "shared")
    assert stat.S_IMODE((tmp_path / "shared").stat().st_mode) == 0o755


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
    argv = (
        "--product",
        "weilidai",
        "--days",
        "40",
        "--principal",
        "20000",
        "--income",
        "6000",
        "--force",
    )
    ran = driven(FULL_DISK, "letter", "hardship", *argv, "-o", str(file))
    assert ran.status == ExitStatus.IO_ERROR
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.md"]

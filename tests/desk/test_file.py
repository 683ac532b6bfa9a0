"""The file of a desk: its owner's alone, sound or refused, shared in turns, and rid of whom it
forgets.
"""

import os
import sqlite3
import stat
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from overdue_cli.errors import DatabaseRefused
from overdue_cli.store import database
from overdue_cli.store import desk as tables
from overdue_cli.store.desk import create_desk, open_desk
from tests.cli.inside import overdue_inside
from tests.desk.desk import Counsellor

posix = pytest.mark.skipif(os.name == "nt", reason="modes are of POSIX")
SECRET = "Zilpzalp-77"
SECRETS = (SECRET, "eine-Sitzung-9", "31415.00", "abc-note-5")


def connected(place: Path) -> sqlite3.Connection:
    return sqlite3.connect(place, isolation_level=None)


@posix
@pytest.mark.parametrize("mask", [0o000, 0o077])
def test_only_the_owner_can_read_it_and_what_is_beside_it(mask: int, tmp_path: Path) -> None:
    before = os.umask(mask)
    try:
        create_desk(tmp_path / "d")
        with open_desk(tmp_path / "d") as desk, desk.changing():
            desk.add_client("A", "a", "2026-11-23", "open")
            names = sorted(path.name for path in tmp_path.iterdir())
            modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    finally:
        os.umask(before)
    assert names == ["d", "d-shm", "d-wal"]
    assert modes == {0o600}
    assert [path.name for path in tmp_path.iterdir()] == ["d"]


@posix
def test_a_desk_that_was_copied_open_to_all_is_closed_again(desk: Counsellor) -> None:
    desk.place.chmod(0o644)
    desk.done("list")
    assert stat.S_IMODE(desk.place.stat().st_mode) == 0o600


def test_a_desk_says_that_it_is_not_sealed_and_names_the_encryption_of_the_disk(
    tmp_path: Path,
) -> None:
    made = Counsellor(tmp_path)
    told = made.run("new", "--lang", "en").out
    assert "not sealed" in told
    for name in ("BitLocker", "FileVault", "LUKS"):
        assert name in told


def test_a_desk_is_not_made_over_another_file(desk: Counsellor) -> None:
    assert desk.refused("new") == (73, ["already-there"])


def test_a_desk_that_is_not_there(tmp_path: Path) -> None:
    assert Counsellor(tmp_path).refused("list") == (66, ["no-such-file"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("held", [b"", b"hello", b"SQLite format 3\x00" + b"\x00" * 200])
def test_a_file_that_is_no_desk_is_left_as_it_is(held: bytes, tmp_path: Path) -> None:
    made = Counsellor(tmp_path)
    made.place.write_bytes(held)
    assert made.refused("list") == (65, ["desk-foreign"])
    assert made.place.read_bytes() == held
    assert [path.name for path in tmp_path.iterdir()] == ["my.desk"]


def test_a_database_of_another_program_is_no_desk(tmp_path: Path) -> None:
    made = Counsellor(tmp_path)
    with closing(connected(made.place)) as other:
        other.execute("CREATE TABLE client (id)")
    assert made.refused("add", "A") == (65, ["desk-foreign"])


def test_a_desk_of_a_newer_program_is_not_touched(desk: Counsellor) -> None:
    with closing(connected(desk.place)) as other:
        other.execute("PRAGMA user_version=99")
    assert desk.refused("add", "A") == (65, ["desk-newer"])


def test_a_damaged_desk_is_told(desk: Counsellor) -> None:
    for number in range(40):
        desk.done("add", f"A{number}")
    with closing(connected(desk.place)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        page_size = other.execute("PRAGMA page_size").fetchone()[0]
    raw = bytearray(desk.place.read_bytes())
    for page in range(1, len(raw) // page_size):  # all but the head
        raw[page * page_size : page * page_size + 8] = b"\xff" * 8
    desk.place.write_bytes(raw)
    for argv in (("list",), ("today",), ("add", "B"), ("backup", str(desk.folder / "b"))):
        assert desk.refused(*argv) == (65, ["desk-damaged"])
    assert desk.place.read_bytes() == raw


def test_a_row_of_nobody_is_damage(desk: Counsellor) -> None:
    with closing(connected(desk.place)) as other:
        other.execute("INSERT INTO attachment VALUES (7, 'a', 'b', '2026-11-23')")
    assert desk.refused("list") == (65, ["desk-damaged"])


@pytest.mark.parametrize(
    ("change", "argv"),
    [
        ("UPDATE client SET standing = '{'", ("open", "A")),
        ("UPDATE client SET standing = X'FF'", ("open", "A")),
        ("UPDATE client SET alias = CAST(X'FF' AS TEXT)", ("list",)),
        ("UPDATE client SET outcome = 'x'", ("handout", "A")),
        ("UPDATE client SET next_on = '0'", ("today",)),
        ("UPDATE session SET body = '[]'", ("export", "A")),
        ("UPDATE log_line SET body = 'x'", ("add", "A", "--set", "income=1")),
        ("UPDATE case_file SET body = 'x'", ("add", "A", "--set", "income=1")),
    ],
)
def test_a_letter_that_is_damaged_is_told_too(
    change: str, argv: tuple[str, ...], desk: Counsellor
) -> None:
    """Of which SQLite, that keeps no sums of its pages, knows nothing."""
    log = desk.folder / "my.log"
    add = ("log", "add", "note", "--at", "2026-11-20", "--said", "x", "--log", str(log))
    assert overdue_inside(add).status == 0
    desk.done("add", "A", "--case", desk.case(), "--log", str(log))
    desk.done("session", "A", "--advised", "x")
    with closing(connected(desk.place)) as other:
        other.execute(change)
    status, codes = desk.refused(*argv)
    assert (status, codes) in ((65, ["desk-damaged"]), (65, ["not-json"]))


def test_a_trigger_put_in_by_others_is_not_run(desk: Counsellor) -> None:
    with closing(connected(desk.place)) as other:
        other.execute("CREATE TRIGGER t AFTER INSERT ON client BEGIN DELETE FROM client; END")
    assert desk.refused("add", "A") == (65, ["desk-damaged"])


def test_an_older_desk_is_brought_up_by_number_and_keeps_what_it_held(desk: Counsellor) -> None:
    desk.done("add", "A")
    newer = (*tables.MIGRATIONS, "ALTER TABLE client ADD COLUMN more TEXT; CREATE TABLE b (x)")
    for _ in range(2):  # the second time there is nothing to do
        with open_desk(desk.place, newer) as opened:
            assert [row[0] for row in opened.aliases()] == ["A"]
    with closing(connected(desk.place)) as other:
        assert other.execute("PRAGMA user_version").fetchone() == (len(newer),)
        assert other.execute("SELECT more FROM client").fetchall() == [(None,)]


def test_a_migration_that_fails_changes_nothing(desk: Counsellor) -> None:
    desk.done("add", "A")
    broken = (*tables.MIGRATIONS, "CREATE TABLE b (x); CREATE TABLE b (x)")
    with pytest.raises(sqlite3.OperationalError), open_desk(desk.place, broken):
        pass
    assert desk.done("list")["clients"][0]["alias"] == "A"


def test_another_writer_is_waited_for(desk: Counsellor) -> None:
    other = sqlite3.connect(desk.place, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")

    def let_go() -> None:
        time.sleep(0.3)
        other.execute("COMMIT")

    waiter = threading.Thread(target=let_go)
    waiter.start()
    told = desk.done("add", "A")
    waiter.join()
    other.close()
    assert told["new"]


def test_a_writer_that_stays_is_told_in_a_sentence(
    desk: Counsellor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PATIENCE", 0.1)
    with closing(connected(desk.place)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert desk.refused("add", "A") == (74, ["desk-busy"])
        assert desk.done("list")["clients"] == []  # who only reads goes on
        other.execute("ROLLBACK")
    assert desk.done("add", "A")["new"]


def test_a_backup_is_a_desk_of_its_own(desk: Counsellor) -> None:
    desk.done("add", "A")
    copy = desk.folder / "copy.desk"
    with closing(connected(desk.place)) as other:  # while another program reads
        other.execute("BEGIN")
        other.execute("SELECT * FROM client").fetchall()
        desk.done("backup", str(copy))
    assert sorted(path.name for path in desk.folder.glob("copy*")) == ["copy.desk"]
    assert desk.refused("backup", str(copy)) == (73, ["already-there"])
    desk.done("add", "B")
    desk.done("backup", str(copy), "--force")
    desk.done("forget", "A", "--yes")
    with open_desk(copy) as opened:
        assert [row[0] for row in opened.aliases()] == ["A", "B"]


def full(desk: Counsellor) -> None:
    """A client with something in every table."""
    file = desk.folder / "abc-note-5.txt"
    file.write_text("x", "utf-8")
    desk.done("add", "B")
    desk.done(
        *("add", SECRET, "--case", desk.case(principal="31415"), "--attach", str(file)),
    )
    for number in range(6):
        desk.done("session", SECRET, "--advised", f"eine-Sitzung-9 {number} " + "y" * 400)
    file.unlink()
    (desk.folder / "case.json").unlink()


def traces(folder: Path) -> list[tuple[str, str]]:
    """Where anything of the client still is."""
    return [
        (path.name, secret)
        for path in folder.iterdir()
        for secret in SECRETS
        if secret.encode() in path.read_bytes()
    ]


def test_of_whom_is_forgotten_no_byte_is_left(desk: Counsellor) -> None:
    full(desk)
    assert {secret for _, secret in traces(desk.folder)} == set(SECRETS)
    assert desk.refused("forget", SECRET) == (2, ["say-yes"])
    assert desk.done("forget", SECRET, "--yes")["wiped"]
    assert traces(desk.folder) == []
    assert [each["alias"] for each in desk.done("list")["clients"]] == ["B"]


def test_the_wiping_is_made_up_for_where_another_program_held_the_desk(
    desk: Counsellor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PATIENCE", 0.1)
    full(desk)
    with closing(connected(desk.place)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM client").fetchall()
        assert not desk.done("forget", SECRET, "--yes")["wiped"]
        assert traces(desk.folder)
        other.execute("ROLLBACK")
    desk.done("list")
    assert traces(desk.folder) == []


def test_the_wiping_is_made_up_for_after_a_kill(
    desk: Counsellor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the process had ended between the two steps."""
    full(desk)

    def killed(_: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(tables, "wipe_deleted", killed)
        assert desk.run("forget", SECRET, "--yes").status == 130
    desk.done("today")
    assert traces(desk.folder) == []


def test_counting_anew(desk: Counsellor) -> None:
    """40 days overdue on 2026-11-23 are 59 on 2026-12-12."""
    desk.done("add", "A", "--case", desk.case())
    desk.done("add", "B")
    assert desk.done("refresh", "--as-of", "2026-12-12")["counted"] == 1
    assert desk.done("open", "A")["client"]["standing"]["days_overdue"] == 59


def test_a_case_that_cannot_be_counted_any_more_is_named_and_stays(desk: Counsellor) -> None:
    desk.done("add", "A", "--case", desk.case())
    with closing(connected(desk.place)) as other:
        other.execute("UPDATE case_file SET body = '{}'")
    assert desk.done("refresh")["failed"] == ["A"]
    assert desk.done("open", "A")["client"]["standing"]["stage"] == "M2"


def test_days_counted_under_another_rulebook_are_told(desk: Counsellor) -> None:
    desk.done("add", "A", "--case", desk.case())
    desk.done("add", "B")
    found = desk.done("today")["today"]
    assert (found["clients"], found["uncounted"], found["older_rules"]) == (2, 1, 0)
    with closing(connected(desk.place)) as other:
        other.execute("UPDATE client SET rulebook = 'old' WHERE rulebook IS NOT NULL")
    assert desk.done("today")["today"]["older_rules"] == 1
    desk.done("refresh")
    assert desk.done("today")["today"]["older_rules"] == 0


def test_refusals_have_their_status() -> None:
    assert DatabaseRefused("busy", "d").status == 74
    assert DatabaseRefused("damaged", "d").status == 65

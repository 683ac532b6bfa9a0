"""A database in one private file: SQLite, opened only where it is one of ours and sound, changed
in whole transactions, copied whole, and rid of what was deleted.
"""

import contextlib
import errno
import os
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from overdue_cli.errors import CannotCreate, CannotOpen, DatabaseRefused
from overdue_cli.store import done
from overdue_cli.store.inputs import refuse_input
from overdue_cli.store.parts import Unfinished, part_file
from overdue_cli.store.places import creating, need_file, refuse_no_file, sync_folder, take_name
from overdue_cli.store.stop import stoppable

# "ODSK" in the head of the file says that it is one of ours; where it stands, see SQLite's file
# format, 1.3.
APPLICATION = 0x4F44534B
_MAGIC, _APPLICATION_AT, _HEAD = b"SQLite format 3\x00", 68, 100
# Where the head says that there is a write-ahead log. It is written there by hand: to ask SQLite
# for it would put a second file beside the part, and needs the file for oneself once it is in use.
_JOURNAL_AT, _WRITE_AHEAD = 18, b"\x02\x02"
# Seconds for which another writer is waited for.
PATIENCE = 5.0
BESIDE = ("-wal", "-shm", "-journal")
_OWNER_ONLY = 0o600
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT)


def create(path: Path, migrations: Sequence[str]) -> None:
    """Make a database that only its owner can read, whole or not at all. Raises CannotCreate."""
    with stoppable(), _part(path) as part:
        with contextlib.closing(_connected(part.path)) as connection:
            connection.execute("PRAGMA journal_mode=MEMORY")  # no second file beside the part
            connection.execute(f"PRAGMA application_id={APPLICATION}")
            _migrate(connection, migrations, part.path)
        _finish(part)
        with creating(path):
            take_name(part.path, path)
    sync_folder(path.parent)
    done.note(path)


@contextlib.contextmanager
def database(path: Path, migrations: Sequence[str]) -> Iterator[sqlite3.Connection]:
    """Open a database, brought up to the newest migration. Raises CannotOpen where there is none,
    DatabaseRefused where it is none of ours, not sound, or held by others.
    """
    _check_head(path)
    with stoppable(), _explained(path), contextlib.closing(_connected(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        _migrate(connection, migrations, path)
        _check_sound(connection, path)
        yield connection


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All within is written, or nothing is; another writer is waited for first."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def backup(connection: sqlite3.Connection, path: Path, *, force: bool = False) -> None:
    """Copy a database as it stands to a file of its own. Raises CannotCreate, OutputIsInput."""
    refuse_input(path, force=force)
    with stoppable(), _part(path) as part:
        with contextlib.closing(sqlite3.connect(part.path)) as copy:
            copy.execute("PRAGMA journal_mode=MEMORY")
            connection.backup(copy)
        _finish(part)
        with creating(path):
            if force:
                refuse_no_file(path)
                part.path.replace(path)
            else:
                take_name(part.path, path)
    sync_folder(path.parent)
    done.note(path)


def files_of(path: Path) -> tuple[Path, ...]:
    """The file of a database, and those that SQLite keeps beside it."""
    return (path, *(path.with_name(path.name + end) for end in BESIDE))


def wipe_deleted(connection: sqlite3.Connection) -> bool:
    """Leave nothing of deleted rows in the file or beside it; whether that came about, or another
    program reads the database meanwhile.
    """
    connection.execute("VACUUM")  # free pages, and the order of what was there
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def _finish(part: Unfinished) -> None:
    """Put a finished part on the disk, to be opened with a write-ahead log."""
    os.lseek(part.handle, _JOURNAL_AT, os.SEEK_SET)
    os.write(part.handle, _WRITE_AHEAD)
    os.fsync(part.handle)
    part.finish()


def _check_head(path: Path) -> None:
    """The head is read before SQLite opens the file: to close it later would let go of SQLite's
    locks.
    """
    try:
        need_file(path)
        with path.open("rb") as file:
            head = file.read(_HEAD)
        for name in files_of(path):
            with contextlib.suppress(FileNotFoundError):
                if os.name != "nt" and name.stat().st_mode & 0o077:
                    name.chmod(_OWNER_ONLY)
    except OSError as error:
        raise CannotOpen(str(path), error.errno or 0, error.strerror or "") from error
    mark = APPLICATION.to_bytes(4, "big")
    if not head.startswith(_MAGIC) or head[_APPLICATION_AT:][:4] != mark:
        raise DatabaseRefused("foreign", str(path))


def _connected(path: Path) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None)
    for pragma in (
        "foreign_keys=ON",
        "secure_delete=ON",
        "temp_store=MEMORY",  # nothing of a client in a temporary file
        "trusted_schema=OFF",
        "cell_size_check=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _migrate(connection: sqlite3.Connection, migrations: Sequence[str], path: Path) -> None:
    """Apply the migrations that are missing, each whole, by number."""
    if _version(connection) > len(migrations):
        raise DatabaseRefused("newer", str(path))
    if _version(connection) == len(migrations):
        return
    with transaction(connection):
        done = _version(connection)  # another program may have done it while this one waited
        for number, script in enumerate(migrations[done:], start=done + 1):
            for statement in script.split(";"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version={number}")


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _check_sound(connection: sqlite3.Connection, path: Path) -> None:
    """Whether every page, row and reference holds, and nothing is in it that would act by
    itself.
    """
    (told,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    astray = connection.execute("PRAGMA foreign_key_check").fetchone()
    acting = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view')"
    ).fetchone()
    if told != "ok" or astray is not None or acting is not None:
        raise DatabaseRefused("damaged", str(path))


@contextlib.contextmanager
def _part(path: Path) -> Iterator[Unfinished]:
    """A new file beside the one to be; what SQLite says of a full disk told as the system does."""
    with contextlib.ExitStack() as held:
        with creating(path):
            part = held.enter_context(part_file(path.parent))
        with _explained(path):
            yield part


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn what SQLite says into what this program says."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the low byte is the kind
        if code in _BUSY:
            raise DatabaseRefused("busy", str(path)) from error
        # an error without a code is Python's own: a text that is none
        undecoded = isinstance(error, sqlite3.OperationalError) and not code
        if code in _BROKEN or undecoded or isinstance(error, sqlite3.IntegrityError):
            raise DatabaseRefused("damaged", str(path)) from error
        if code == sqlite3.SQLITE_FULL:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
            raise CannotCreate(str(path), errno.EACCES, os.strerror(errno.EACCES)) from error
        if code == sqlite3.SQLITE_IOERR:
            raise OSError(errno.EIO, os.strerror(errno.EIO)) from error
        raise

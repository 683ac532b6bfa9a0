"""The tables of a desk. Bodies are texts made elsewhere; beside them stands what a table is asked
for: who, and which day.
"""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from overdue_cli.store import done
from overdue_cli.store.database import backup, create, database, transaction, wipe_deleted

# By number: a desk holds in its head how many it has gone through. What was released is not
# changed any more.
MIGRATIONS = (
    """
    CREATE TABLE client (
        id INTEGER PRIMARY KEY,
        alias TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE,
        since TEXT NOT NULL,
        outcome TEXT NOT NULL,
        last_contact TEXT NOT NULL,
        next_on TEXT,
        closed INTEGER NOT NULL DEFAULT 0,
        stage TEXT,
        lender TEXT,
        rulebook TEXT,
        standing TEXT
    );
    CREATE INDEX client_contact ON client (closed, last_contact);
    CREATE INDEX client_next ON client (closed, next_on);
    CREATE TABLE case_file (
        client INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
        n INTEGER NOT NULL,
        put_in TEXT NOT NULL,
        as_of TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (client, n)
    );
    CREATE TABLE log_line (
        client INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
        n INTEGER NOT NULL,
        hash TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (client, n)
    );
    CREATE TABLE session (
        client INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
        n INTEGER NOT NULL,
        held TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (client, n)
    );
    CREATE TABLE task (
        client INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
        n INTEGER NOT NULL,
        session INTEGER NOT NULL,
        who TEXT NOT NULL,
        text TEXT NOT NULL,
        until TEXT,
        done TEXT,
        PRIMARY KEY (client, n)
    );
    CREATE INDEX task_until ON task (until) WHERE done IS NULL;
    CREATE TABLE attachment (
        client INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
        name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        added TEXT NOT NULL,
        PRIMARY KEY (client, sha256, name)
    );
    CREATE TABLE due (
        client INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
        day TEXT NOT NULL,
        what TEXT NOT NULL,
        as_of TEXT NOT NULL,
        debt INTEGER,
        entry INTEGER,
        amount TEXT,
        last TEXT,
        standing TEXT
    );
    CREATE INDEX due_client ON due (client);
    CREATE INDEX due_day ON due (day);
    CREATE TABLE unwiped (since TEXT NOT NULL)
    """,
    # the days of a next stage, which were told of a client and not looked up for a day
    """
    INSERT INTO due (client, day, what, as_of, debt)
    SELECT client.id, json_extract(stored.value, '$.day'), 'stage',
        json_extract(standing, '$.as_of'), json_extract(stored.value, '$.debt')
    FROM client
    JOIN json_each(CASE WHEN json_valid(standing) THEN standing END, '$.days') AS stored
    WHERE json_extract(stored.value, '$.what') = 'stage'
    """,
    # a case that is only changed keeps the day of its amounts, and has that of the change beside
    # it; what became of a day that passed; the end of a period without the entry that restarted
    # it; a task that was taken back
    """
    ALTER TABLE case_file ADD COLUMN changed_on TEXT;
    ALTER TABLE due ADD COLUMN outcome TEXT;
    ALTER TABLE due ADD COLUMN without TEXT;
    ALTER TABLE task ADD COLUMN dropped TEXT;
    DROP INDEX task_until;
    CREATE INDEX task_until ON task (until) WHERE done IS NULL AND dropped IS NULL
    """,
    # the stage that begins on a day
    "ALTER TABLE due ADD COLUMN bucket TEXT",
)


class ClientRow(NamedTuple):
    """A client as the table has it."""

    id: int
    alias: str
    since: str
    outcome: str
    last_contact: str
    next_on: str | None
    standing: str | None


class OpenDesk:
    """An open desk; what is changed within `changing` is changed together."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._connection = connection
        self.name = name

    @contextlib.contextmanager
    def changing(self) -> Iterator[None]:
        with transaction(self._connection):
            yield
        done.note(self.name)

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """All that is read within is of one moment."""
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.execute("ROLLBACK")

    def client(self, folded: str) -> ClientRow | None:
        row = self._connection.execute(
            "SELECT id, alias, since, outcome, last_contact, next_on, standing"
            " FROM client WHERE folded = ?",
            (folded,),
        ).fetchone()
        return None if row is None else ClientRow(*row)

    def aliases(self) -> list[tuple[str, str, str, str | None, str | None, int]]:
        """Alias, outcome, last contact, next day, stage and number of sessions of every client."""
        return self._connection.execute(
            "SELECT alias, outcome, last_contact, next_on, stage,"
            " (SELECT count(*) FROM session WHERE session.client = client.id)"
            " FROM client ORDER BY folded"
        ).fetchall()

    def add_client(self, alias: str, folded: str, day: str, outcome: str) -> int:
        made = self._connection.execute(
            "INSERT INTO client (alias, folded, since, outcome, last_contact)"
            " VALUES (?, ?, ?, ?, ?)",
            (alias, folded, day, outcome, day),
        )
        assert made.lastrowid is not None
        return made.lastrowid

    def set_client(self, client: int, **values: Any) -> None:
        columns = ", ".join(f"{name} = ?" for name in values)
        self._connection.execute(
            f"UPDATE client SET {columns} WHERE id = ?",
            (*values.values(), client),
        )

    def rows(self, table: str, client: int) -> list[dict[str, Any]]:
        """The rows of a client in one of the tables, in their order."""
        found = self._connection.execute(
            f"SELECT * FROM {table} WHERE client = ? ORDER BY rowid",
            (client,),
        )
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found]

    def add_row(self, table: str, client: int, values: Mapping[str, Any]) -> None:
        names = ", ".join(("client", *values))
        marks = ", ".join("?" * (len(values) + 1))
        self._connection.execute(
            f"INSERT INTO {table} ({names}) VALUES ({marks})",
            (client, *values.values()),
        )

    def close_task(self, client: int, number: int, how: str, day: str) -> bool:
        """Mark a task as `done` or `dropped`; whether there was such a task, and it was open."""
        closed = self._connection.execute(
            f"UPDATE task SET {how} = ? WHERE client = ? AND n = ?"
            " AND done IS NULL AND dropped IS NULL",
            (day, client, number),
        )
        return closed.rowcount == 1

    def undo_session(self, client: int, number: int, closed: Iterable[int], now: str) -> None:
        """Delete a session with the tasks told in it, and open those that were `closed` in it; that
        the file is still to be wiped is noted in the same step.
        """
        at = (client, number)
        self._connection.execute("DELETE FROM task WHERE client = ? AND session = ?", at)
        self._connection.execute("DELETE FROM session WHERE client = ? AND n = ?", at)
        for task in closed:
            self._connection.execute(
                "UPDATE task SET done = NULL, dropped = NULL WHERE client = ? AND n = ?",
                (client, task),
            )
        self._connection.execute("INSERT INTO unwiped VALUES (?)", (now,))

    def drop_log(self, client: int, now: str) -> int:
        """Delete the log of a client, how many entries; that the file is still to be wiped is noted
        in the same step.
        """
        gone = self._connection.execute("DELETE FROM log_line WHERE client = ?", (client,))
        if gone.rowcount:
            self._connection.execute("INSERT INTO unwiped VALUES (?)", (now,))
        return gone.rowcount

    def set_due(self, client: int, rows: Iterable[Mapping[str, Any]]) -> None:
        """Put days to keep in place of those that were there."""
        self._connection.execute("DELETE FROM due WHERE client = ?", (client,))
        for row in rows:
            self.add_row("due", client, row)

    def due_until(self, day: str) -> list[tuple[Any, ...]]:
        """Alias, what, day, as-of, debt, entry, amount, last day, standing, what became of it, the
        last day without its entry and the stage that begins, of every day to keep up to one, of
        clients that are not closed.
        """
        return self._connection.execute(
            "SELECT alias, what, day, as_of, debt, entry, amount, last, due.standing,"
            " due.outcome, without, bucket"
            " FROM due JOIN client ON client.id = due.client WHERE day <= ? AND NOT closed",
            (day,),
        ).fetchall()

    def tasks_until(self, day: str) -> list[tuple[Any, ...]]:
        """Alias, number, who, text and day of every open task up to a day."""
        return self._connection.execute(
            "SELECT alias, n, who, text, until FROM task JOIN client ON client.id = task.client"
            " WHERE until <= ? AND done IS NULL AND dropped IS NULL AND NOT closed",
            (day,),
        ).fetchall()

    def next_until(self, day: str) -> list[tuple[str, str]]:
        """Alias and day of every next session up to a day."""
        return self._connection.execute(
            "SELECT alias, next_on FROM client WHERE NOT closed AND next_on <= ?", (day,)
        ).fetchall()

    def silent_since(self, day: str) -> list[tuple[str, str]]:
        """Alias and last contact of clients not seen after a day, and with no day to come."""
        return self._connection.execute(
            "SELECT alias, last_contact FROM client"
            " WHERE NOT closed AND last_contact <= ? AND next_on IS NULL",
            (day,),
        ).fetchall()

    def counts(self, column: str) -> dict[str | None, int]:
        """How many clients there are for each value of a column."""
        return dict(
            self._connection.execute(
                f"SELECT {column}, count(*) FROM client GROUP BY {column}"
            ).fetchall()
        )

    def forget(self, client: int, now: str) -> None:
        """Delete a client; that the file is still to be wiped is noted in the same step."""
        with self.changing():
            self._connection.execute("DELETE FROM client WHERE id = ?", (client,))
            self._connection.execute("INSERT INTO unwiped VALUES (?)", (now,))

    def wipe(self) -> bool:
        """Rid the file of what was deleted, where that is still to be done; whether it is done."""
        if self._connection.execute("SELECT 1 FROM unwiped").fetchone() is None:
            return True
        if not wipe_deleted(self._connection):
            return False
        with self.changing():
            self._connection.execute("DELETE FROM unwiped")
        return True

    def backup(self, path: Path, *, force: bool) -> None:
        backup(self._connection, path, force=force)


def create_desk(path: Path) -> None:
    """Make a desk. Raises CannotCreate."""
    create(path, MIGRATIONS)


@contextlib.contextmanager
def open_desk(path: Path, migrations: Sequence[str] = MIGRATIONS) -> Iterator[OpenDesk]:
    """Open a desk. Raises CannotOpen or DatabaseRefused."""
    with database(path, migrations) as connection:
        yield OpenDesk(connection, str(path))

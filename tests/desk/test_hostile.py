"""A text that means harm, told wherever a desk takes one, comes out as text that does none."""

import contextlib
import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.inside import overdue_inside
from tests.cli.running import BARE
from tests.cli.test_hostile_outputs import EACH_ARGUMENT, HOSTILE, SCRIPT, as_json, harmless
from tests.desk.desk import Counsellor

READING = (
    ("open", "A"),
    ("today", "--ahead", "400"),
    ("list",),
    ("handout", "A"),
    ("compare", "A", "--sessions", "1,2"),
    ("export", "A"),
)


@EACH_ARGUMENT
def test_an_argument_is_told_as_text(told: str, desk: Counsellor) -> None:
    desk.done("add", "A")
    nowhere = f"{desk.folder}/none/{told}"
    for argv in (
        (told,),
        ("add", told),
        ("open", told),
        ("add", "A", "--log", nowhere),
        ("add", "A", "--attach", nowhere),
        ("add", "A", "--set", told),
        ("session", "A", "--on", told, "--next", told, "--outcome", told, "--done", told),
        ("handout", "A", "--session", told),
        ("compare", "A", "--cases", told),
        ("import", nowhere),
        ("backup", nowhere),
        ("forget", told, "--yes"),
        ("today", "--ahead", told),
    ):
        harmless(desk.run(*argv))
        ran = desk.run(*argv, "--json")
        harmless(ran)
        for raw in (ran.out, ran.errors):
            if raw.startswith("{"):
                as_json(raw)
    harmless(overdue_inside(("desk", "list", "--at", nowhere)))


@pytest.mark.parametrize("told", HOSTILE.values(), ids=HOSTILE)
def test_a_text_of_a_session_is_shown_as_text(told: str, desk: Counsellor) -> None:
    desk.done("add", "A")
    text = told[:400]
    session = {
        "advised": [text],
        "client": [{"text": text, "until": "2026-12-01"}],
        "counsellor": [{"text": text}],
    }
    raw = json.dumps(session).encode()
    for _ in range(2):
        harmless(desk.run("session", "A", "--request", "-", stdin=raw))
    for argv in READING:
        for language in ("zh", "en"):
            harmless(desk.run(*argv, "--lang", language))
        ran = desk.run(*argv, "--json")
        harmless(ran)
        if ran.status == 0:
            as_json(ran.out)
    if desk.done("open", "A")["client"]["sessions"]:  # half a character is refused
        page = desk.folder / "page.html"
        assert desk.run("handout", "A", "-o", str(page)).status == 0
        assert SCRIPT not in page.read_text("utf-8")


@pytest.mark.parametrize("told", HOSTILE.values(), ids=HOSTILE)
def test_a_client_from_a_stranger_is_shown_as_text(
    told: str, desk: Counsellor, tmp_path: Path
) -> None:
    """Also what no session would have let in."""
    text = told[:400]
    client = {
        "alias": text,
        "since": "2026-11-01",
        "outcome": "open",
        "last_contact": "2026-11-01",
        "next": None,
        "standing": None,
        "cases": [],
        "log": [],
        "sessions": [{"n": n, "on": "2026-11-01", "advised": [text]} for n in (1, 2)],
        "tasks": [{"n": 1, "session": 1, "who": "client", "text": text, "until": "2026-11-30"}],
        "attachments": [{"name": text, "sha256": "0" * 64, "added": "2026-11-01"}],
    }
    raw = json.dumps({"schema": 1, "client": client}).encode()
    harmless(desk.run("import", "-", stdin=raw))
    harmless(desk.run("import", "-", "--as", "A", stdin=raw))
    for argv in READING:
        harmless(desk.run(*argv))
        harmless(desk.run(*argv, "--json"))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        *(("outcome", value) for value in ("''", "'x'", "7")),
        *(("last_contact", value) for value in ("''", "'2026-99-99'", "x'00ff'", "1e308")),
        *(("next_on", value) for value in ("'x'", "x'00ff'")),
    ],
)
def test_a_list_with_what_no_desk_wrote_is_damaged(column: str, value: str, tmp_path: Path) -> None:
    place = tmp_path / "my.desk"
    assert overdue_inside(("desk", "new", "--at", str(place))).status == 0
    added = ("desk", "add", "A07", *BARE, "--at", str(place))
    assert overdue_inside(added).status == 0
    with contextlib.closing(sqlite3.connect(place)) as held, held:
        held.execute(f"UPDATE client SET {column} = {value}")
    for more in ((), ("--json",)):
        ran = overdue_inside(("desk", "list", *more, "--at", str(place)))
        assert (ran.status, ran.raw) == (65, b"")


def test_a_session_beside_one_that_no_desk_wrote(tmp_path: Path) -> None:
    place = ("--at", str(tmp_path / "my.desk"))
    noted = ("desk", "session", "A07", "--advised", "12348", *place)
    for argv in (("desk", "new", *place), ("desk", "add", "A07", *BARE, *place), noted):
        assert overdue_inside(argv).status == 0
    with contextlib.closing(sqlite3.connect(place[1])) as held, held:
        held.execute("UPDATE session SET held = x'00ff'")
    assert overdue_inside(noted).status == 65

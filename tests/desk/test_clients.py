"""Clients, cases, sessions and the day, as a counsellor puts them in and reads them."""

import contextlib
import json
import sqlite3
from datetime import date

import pytest
from jsonschema import Draft202012Validator

from overdue_cli.core.desk.alias import read_alias
from overdue_cli.core.desk.standing import first_day
from overdue_cli.core.request.unreadable import Unreadable
from overdue_cli.library.schemas import schema
from tests.cli.inside import overdue_inside
from tests.desk.desk import Counsellor


def test_without_a_place_it_refuses_and_says_how_to_mend() -> None:
    ran = overdue_inside(("desk", "today", "--lang", "en"))
    assert (ran.status, ran.raw) == (2, b"")
    assert "--at PATH" in ran.errors
    assert "OVERDUE_DESK" in ran.errors


def test_the_place_may_be_told_before_the_command_or_in_the_environment(
    desk: Counsellor, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = str(desk.place)
    assert overdue_inside(("desk", "--at", place, "today")).status == 0
    monkeypatch.setenv("OVERDUE_DESK", place)
    assert overdue_inside(("desk", "today")).status == 0


@pytest.mark.parametrize(
    "alias",
    [
        "13800138000",
        "138 0013 8000",
        "+86 138-0013-8000",
        "１３８００１３８０００",
        "一三八零零一三八零零零",
        "张 13800138000",
        "110101199003070011",
        "11010119900307001X",
        "110101 19900307 001x",
        "110101900307001",
        "6222021234567890123",
        "010-12345678",
        "0755 1234567",
    ],
)
def test_an_alias_that_looks_like_a_number_of_a_person_is_refused(
    alias: str, desk: Counsellor
) -> None:
    assert desk.refused("add", alias) == (2, ["alias-number"])


@pytest.mark.parametrize("alias", ["A07", "小兰", "2026-0012", "20261127-001", "07", "x" * 30])
def test_a_word_or_number_of_ones_own_is_an_alias(alias: str) -> None:
    assert read_alias(alias) == alias


@pytest.mark.parametrize("alias", ["", " ", "x" * 31, "a\x1b[2J", "-x", "a\u202eb"])
def test_what_is_no_alias(alias: str) -> None:
    with pytest.raises(Unreadable):
        read_alias(alias)


def test_a_case_is_counted_when_it_is_put_in_and_kept_as_it_was(desk: Counsellor) -> None:
    """40 days overdue on 2026-11-23 are M2 (31 to 60); due 2026-10-14, and the third stage begins
    61 days after that, on 2026-12-14.
    """
    told = desk.done("add", "A07", "--case", desk.case())
    assert (told["new"], told["case"]) == (True, 1)
    standing = told["standing"]
    assert (standing["as_of"], standing["stage"], standing["lender"]) == (
        "2026-11-23",
        "M2",
        "bank",
    )
    assert [(each["what"], each["day"]) for each in standing["days"]] == [("stage", "2026-12-14")]
    case = desk.done("open", "a07")["client"]["cases"][0]["case"]
    assert case == {
        "as_of": "2026-11-23",
        "income": "6000.00",
        "debts": [{"days_overdue": 40, "principal": "20000.00", "product": "weilidai"}],
    }


def test_the_stored_stage_is_that_of_advise(desk: Counsellor) -> None:
    """One reckoning: what the desk stores is what the engine answers."""
    name = desk.case(days_overdue=95, product="private-loan")
    standing = desk.done("add", "B1", "--case", name)["standing"]
    answer = overdue_inside(("advise", "--case", name, "--json")).answer["debts"][0]
    assert standing["stage"] == answer["stage"]["bucket"]
    assert standing["lender"] == answer["lender"]
    assert standing["limitation"][0]["standing"] == answer["limitation"]["standing"]


def test_a_case_of_an_earlier_day_is_moved_on(desk: Counsellor) -> None:
    standing = desk.done("add", "A", "--case", desk.case(), "--as-of", "2026-12-14")["standing"]
    assert (standing["as_of"], standing["days_overdue"], standing["stage"]) == (
        "2026-12-14",
        61,
        "M3",
    )


def test_a_case_by_options_and_what_changed_on_top_of_the_last(desk: Counsellor) -> None:
    """40 days overdue on 2026-11-23 are 50 on 2026-12-03; 20,000 less 500 are 19,500."""
    loan = ("--days", "40", "--principal", "20000", "--income", "6000", "--product", "weilidai")
    assert desk.done("add", "A", *loan)["case"] == 1
    more = ("--paid", "principal=500", "--set", "income=6500", "--as-of", "2026-12-03")
    assert desk.done("add", "A", *more)["case"] == 2
    first, second = (each["case"] for each in desk.done("open", "A")["client"]["cases"])
    assert (first["as_of"], first["income"]) == ("2026-11-23", "6000.00")
    assert (second["as_of"], second["income"]) == ("2026-12-03", "6500.00")
    [debt] = second["debts"]
    assert (debt["days_overdue"], debt["principal"]) == (50, "19500.00")
    assert (debt["last_event"], debt["last_event_kind"]) == ("2026-12-03", "payment")
    assert desk.refused("add", "B", "--set", "income=1") == (2, ["no-case-yet"])


def test_the_last_day_on_a_paper_is_a_line_of_the_day(desk: Counsellor) -> None:
    """A payment order served 2026-11-20 can be objected to for 15 days, until 2026-12-05, a
    Saturday, and so until Monday 2026-12-07: 14 days from 2026-11-23.
    """
    desk.done("add", "A", "--case", desk.case(paper="payment-order", paper_on="2026-11-20"))
    [line] = desk.done("today")["today"]["lines"]
    assert (line["what"], line["day"], line["days"], line["debt"]) == ("court", "2026-12-07", 14, 1)
    assert line["as_of"] == "2026-11-23"
    assert desk.done("today", "--ahead", "13")["today"]["lines"] == []
    later = desk.done("today", "--as-of", "2026-12-10")["today"]["lines"]
    assert [(each["what"], each["days"]) for each in later if each["what"] == "court"] == [
        ("court", -3)
    ]


def test_a_day_told_of_a_client_is_a_line_of_the_day(desk: Counsellor) -> None:
    """M2 ends with day 60; 40 days overdue on 2026-11-23 are 61 on 2026-12-14, 21 days later. It is
    seen from 14 days before, on its day, and not once it has passed: then the next stage comes.
    """
    told = desk.done("add", "A", "--case", desk.case())["standing"]["days"]
    assert [(each["what"], each["day"]) for each in told] == [("stage", "2026-12-14")]
    for day, left in (("11-29", None), ("11-30", 14), ("12-13", 1), ("12-14", 0), ("12-15", None)):
        lines = desk.done("today", "--as-of", f"2026-{day}")["today"]["lines"]
        found = [(each["what"], each["day"], each["days"]) for each in lines]
        assert found == ([] if left is None else [("stage", "2026-12-14", left)])
    page = desk.run("today", "--as-of", "2026-12-13", "--lang", "en").out
    assert "2026-12-14 A: the next stage of being overdue begins, debt 1, M3" in page


def test_every_day_told_of_a_client_is_looked_up(desk: Counsellor) -> None:
    """What `add` and `open` list as days to keep, `today` has on that day."""
    cases: tuple[dict[str, str], ...] = (
        {},
        {"paper": "payment-order", "paper_on": "2026-11-20"},
        {"paper": "unopened"},
        {"product": "credit-card"},
    )
    for number, fields in enumerate(cases):
        case = desk.case(**fields)
        told = desk.done("add", f"C{number}", "--case", case)["standing"]["days"]
        assert told
        for each in told:
            lines = desk.done("today", "--as-of", each["day"], "--ahead", "0")["today"]["lines"]
            assert (f"C{number}", each["what"]) in [(line["alias"], line["what"]) for line in lines]


def test_a_desk_made_before_has_the_days_it_told(desk: Counsellor) -> None:
    """Of a desk of the first kind the days of a next stage are put where `today` looks; what is no
    JSON is left to be told as damage.
    """
    desk.done("add", "A", "--case", desk.case())
    desk.done("add", "B")
    desk.done("add", "C", "--case", desk.case())
    with contextlib.closing(sqlite3.connect(desk.place)) as held, held:
        held.execute("DELETE FROM due WHERE what = 'stage'")
        held.execute("UPDATE client SET standing = '{' WHERE alias = 'C'")
        for column in ("case_file DROP COLUMN changed_on", "due DROP COLUMN outcome"):
            held.execute(f"ALTER TABLE {column}")
        held.execute("ALTER TABLE due DROP COLUMN without")
        held.execute("ALTER TABLE due DROP COLUMN bucket")
        held.execute("DROP INDEX task_until")
        held.execute("ALTER TABLE task DROP COLUMN dropped")
        held.execute("CREATE INDEX task_until ON task (until) WHERE done IS NULL")
        held.execute("PRAGMA user_version=1")
    [line] = desk.done("today", "--as-of", "2026-12-14")["today"]["lines"]
    assert line == {
        "alias": "A",
        "what": "stage",
        "day": "2026-12-14",
        "days": 0,
        "as_of": "2026-11-23",
        "debt": 1,
    }


def test_a_client_without_a_session_has_none_in_the_list(desk: Counsellor) -> None:
    desk.done("add", "A")
    [listed] = desk.done("list")["clients"]
    assert (listed["last_contact"], listed["sessions"]) == ("2026-11-23", 0)
    page = desk.run("list", "--lang", "en").out
    assert "A: open, no session yet, on the desk since 2026-11-23" in page
    desk.done("session", "A", "--on", "2026-11-22", "--advised", "12348")
    assert desk.done("list")["clients"][0]["sessions"] == 1
    assert "no session yet" not in desk.run("list", "--lang", "en").out


def test_a_paper_nobody_dated_asks_for_its_day(desk: Counsellor) -> None:
    desk.done("add", "A", "--case", desk.case(paper="unopened"))
    assert [each["what"] for each in desk.done("today")["today"]["lines"]] == ["paper"]


def test_limitation_is_named_from_the_first_day_it_warns(desk: Counsellor) -> None:
    """By the day the engine itself first warns: the day before it does not, that day it does."""
    told = desk.done("add", "A", "--case", desk.case(days_overdue=700))["standing"]
    [limit] = told["limitation"]
    first = limit["warns_from"]
    assert limit["standing"] == "far"
    before = date.fromordinal(date.fromisoformat(first).toordinal() - 1).isoformat()
    for day, warned in ((before, False), (first, True)):
        ran = overdue_inside(
            ("advise", "--case", desk.case(days_overdue=700), "--as-of", day, "--json")
        )
        standing = ran.answer["debts"][0]["limitation"]["standing"]
        assert (standing != "far") == warned
        lines = desk.done("today", "--as-of", day, "--ahead", "0")["today"]["lines"]
        assert ("limitation" in [each["what"] for each in lines]) == warned


def test_the_first_day_of_what_goes_on() -> None:
    day = date(2026, 11, 23)
    for begins in (date(2026, 11, 24), date(2026, 11, 25), date(2029, 2, 28)):
        assert first_day(begins.__le__, day) == begins
    assert first_day(lambda at: False, day) is None


def test_a_session_its_tasks_and_what_is_done(desk: Counsellor) -> None:
    desk.done("add", "A")
    told = desk.done(
        *("session", "A", "--advised", "先打银行电话", "--client", "2026-11-28:寄出困难说明"),
        *("--me", "问 12348", "--next", "2026-12-04"),
    )
    assert [(each["n"], each["who"], each.get("until")) for each in told["tasks"]] == [
        (1, "client", "2026-11-28"),
        (2, "counsellor", None),
    ]
    lines = desk.done("today")["today"]["lines"]
    assert [(each["what"], each["day"]) for each in lines] == [
        ("client", "2026-11-28"),
        ("appointment", "2026-12-04"),
    ]
    desk.done("session", "A", "--done", "1")  # a word in between, and the day to meet stays
    assert [each["what"] for each in desk.done("today")["today"]["lines"]] == ["appointment"]
    assert desk.refused("session", "A", "--done", "1") == (2, ["no-such-task"])
    assert desk.refused("session", "A", "--done", "9") == (2, ["no-such-task"])


def test_a_session_noted_late_changes_nothing_of_the_newest(desk: Counsellor) -> None:
    desk.done("add", "A")
    desk.done("session", "A", "--on", "2026-11-20", "--next", "2026-12-04", "--outcome", "agreed")
    desk.done("session", "A", "--on", "2026-11-02", "--advised", "x", "--outcome", "open")
    client = desk.done("open", "A")["client"]
    assert (client["since"], client["last_contact"]) == ("2026-11-02", "2026-11-20")
    assert (client["next"], client["outcome"]) == ("2026-12-04", "agreed")


def test_nothing_is_noted_where_part_of_it_is_refused(desk: Counsellor) -> None:
    desk.done("add", "A")
    assert desk.refused("session", "A", "--advised", "x", "--done", "4")[0] == 2
    assert desk.done("open", "A")["client"]["sessions"] == []


@pytest.mark.parametrize(
    ("flags", "code"),
    [
        ((), "nothing-to-note"),
        (("--on", "2026-12-01", "--advised", "x"), "in-the-future"),
        (("--next", "2026-11-01"), "before-the-session"),
        (("--next", "11月1日"), "before-the-session"),
        (("--client", "2026-01-01:x"), "before-the-session"),
        (("--outcome", "fine"), "not-a-choice"),
        (("--done", "x"), "no-such-task"),
        (("--advised", "x" * 501), "text-too-long"),
        (tuple(["--advised", "x"] * 21), "too-many-told"),
    ],
)
def test_a_session_that_is_refused(flags: tuple[str, ...], code: str, desk: Counsellor) -> None:
    desk.done("add", "A")
    assert desk.refused("session", "A", *flags) == (2, [code])


def test_a_session_as_json(desk: Counsellor) -> None:
    desk.done("add", "A")
    told = {
        "on": "2026-11-20",
        "advised": ["x"],
        "client": [{"text": "y", "until": "2026-12-01"}],
        "done": [],
        "outcome": "agreed",
    }
    Draft202012Validator(schema("desk-session")).validate(told)
    raw = json.dumps(told).encode()
    assert desk.done("session", "A", "--request", "-", stdin=raw)["session"]["on"] == "2026-11-20"
    assert desk.done("open", "A")["client"]["outcome"] == "agreed"
    wrong = json.dumps({"client": [{"what": "y"}], "colour": 1, "next": "soon"}).encode()
    status, codes = desk.refused("session", "A", "--request", "-", stdin=wrong)
    assert (status, sorted(codes)) == (65, ["not-a-date", "not-a-task", "unknown-field"])
    assert desk.refused("session", "A", "--request", "-", "--done", "1") == (
        2,
        ["session-and-flags"],
    )


def test_who_was_not_seen_for_long_and_who_is_closed(desk: Counsellor) -> None:
    desk.done("add", "A", "--as-of", "2026-10-01")
    desk.done("add", "B", "--as-of", "2026-10-01")
    desk.done("session", "B", "--on", "2026-10-01", "--outcome", "settled")
    desk.done("add", "C")
    assert [(each["alias"], each["days"]) for each in desk.done("today")["today"]["lines"]] == [
        ("A", -53)  # 30 days of October and 23 of November
    ]
    assert desk.done("today", "--silent", "54")["today"]["lines"] == []


def test_a_log_is_taken_in_by_its_hashes(desk: Counsellor) -> None:
    log = desk.folder / "my.log"
    add = ("log", "add", "note", "--at", "2026-11-20", "--log", str(log))
    assert overdue_inside((*add, "--said", "a")).status == 0
    assert desk.done("add", "A", "--log", str(log))["entries"] == 1
    assert overdue_inside((*add, "--said", "b")).status == 0
    assert desk.done("add", "A", "--log", str(log))["entries"] == 1
    assert desk.done("add", "A", "--log", str(log))["entries"] == 0
    assert len(desk.done("open", "A")["client"]["log"]) == 2
    log.unlink()
    assert overdue_inside((*add, "--said", "another")).status == 0
    assert desk.refused("add", "A", "--log", str(log)) == (2, ["another-log"])


def test_a_promise_of_the_log_is_a_line_of_the_day(desk: Counsellor) -> None:
    log = desk.folder / "my.log"
    promise = ("promise", "--at", "2026-11-20", "--due", "2026-12-01", "--amount", "500")
    assert overdue_inside(("log", "add", *promise, "--log", str(log))).status == 0
    desk.done("add", "A", "--case", desk.case(), "--log", str(log))
    [line] = desk.done("today")["today"]["lines"]
    assert (line["what"], line["day"], line["amount"]) == ("promise", "2026-12-01", "500.00")


def test_an_attachment_is_a_name_and_a_hash(desk: Counsellor) -> None:
    file = desk.folder / "letter.txt"
    file.write_bytes(b"secret words")
    assert desk.done("add", "A", "--attach", str(file))["attachments"] == 1
    [kept] = desk.done("open", "A")["client"]["attachments"]
    assert kept["name"] == "letter.txt"
    assert len(kept["sha256"]) == 64
    assert b"secret words" not in desk.place.read_bytes()


def test_a_client_is_not_added_twice_for_nothing(desk: Counsellor) -> None:
    desk.done("add", "A")
    assert desk.refused("add", "a") == (2, ["nothing-to-add"])
    assert desk.refused("open", "nobody") == (2, ["no-such-client"])


@pytest.mark.parametrize(
    ("which", "argv"),
    [
        ("desk-add", ("add", "B", "--case", "CASE")),
        ("desk-client", ("open", "A")),
        ("desk-noted", ("session", "A", "--advised", "x")),
        ("desk-today", ("today",)),
        ("desk-list", ("list",)),
    ],
)
def test_what_comes_out_is_what_the_schema_says(
    which: str, argv: tuple[str, ...], desk: Counsellor
) -> None:
    desk.done("add", "A", "--case", desk.case(days_overdue=1090))
    desk.done("session", "A", "--client", "2026-11-25:x", "--next", "2026-11-26")
    answer = desk.done(*(desk.case() if each == "CASE" else each for each in argv))
    Draft202012Validator(schema(which)).validate(answer)


@pytest.mark.parametrize("language", ["zh", "zh-Hant", "en"])
def test_every_page_in_every_language(language: str, desk: Counsellor) -> None:
    desk.done("add", "A", "--case", desk.case(days_overdue=1090, product="private-loan"))
    for argv in (
        ("add", "B", "--case", desk.case()),
        ("session", "A", "--advised", "x", "--client", "2026-11-25:y", "--next", "2026-11-26"),
        ("today",),
        ("list",),
        ("open", "A"),
    ):
        ran = desk.run(*argv, "--lang", language, "--plain")
        assert ran.status == 0, ran.errors
        assert ran.out.strip()
